// Does Markdown show what was meant?
#include "core/report/tables.h"
#include "tests/support/register_test.h"

#include <QTest>

using namespace edgewright;

class MarkdownTest : public QObject {
    Q_OBJECT
private slots:
    void alignsFiguresToTheRight();
    void keepsNamesInTheirCell();
    void makesAPageOfTablesAndPictures();
};

void MarkdownTest::alignsFiguresToTheRight()
{
    const ResultTable table{text("t", "T"),
                            {text("t", "Node"), text("t", "Latency, ms")},
                            {{std::string("a"), 2.5}, {std::string("b"), {}}}};
    QCOMPARE(toMarkdown(table), std::string("| Node | Latency, ms |\n| --- | ---: |\n| a | 2.5 |\n| b |  |\n"));
}

void MarkdownTest::keepsNamesInTheirCell()
{
    const ResultTable table{text("t", "T"), {text("t", "N")}, {{std::string("a|b\\\nc <img> *d* `e` [f](g) & h_i")}}};
    QCOMPARE(toMarkdown(table),
             std::string("| N |\n| --- |\n| a\\|b\\\\ c &lt;img> \\*d\\* \\`e\\` \\[f\\](g) &amp; h\\_i |\n"));
}

void MarkdownTest::makesAPageOfTablesAndPictures()
{
    const ReportPage page{.title = "Metro_1",
                          .pictures = {{"drawing.svg", text("t", "The drawing")}},
                          .tables = {{text("t", "None"), {text("t", "N")}, {}},
                                     {text("t", "Nodes"), {text("t", "N")}, {{std::string("a")}}}}};
    QCOMPARE(toMarkdown(page),
             std::string("# Metro\\_1\n\n![The drawing](drawing.svg)\n\n## Nodes\n\n| N |\n| --- |\n| a |\n"));
}

REGISTER_TEST(MarkdownTest)
#include "markdown_test.moc"
