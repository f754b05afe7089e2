// Does a table of a report keep its words and figures in a panel?
#include "app/document/translated.h"
#include "app/panels/report_lines.h"
#include "tests/support/register_test.h"

#include <QTest>

using namespace edgewright;

class ReportLinesTest final : public QObject {
    Q_OBJECT

private slots:
    void keepsWordsAndFigures();
};

void ReportLinesTest::keepsWordsAndFigures()
{
    const ResultTable table{text("test", "Table"),
                            {text("test", "Name"), text("test", "Time, ms")},
                            {{std::string("Harbor"), 1234.5},
                             {text("test", "all of {}").with(2), std::monostate()},
                             {std::string("Pier"), std::int64_t{7}}}};
    const auto [headings, lines] = contentsOf(table);
    QCOMPARE(headings, (QStringList{"Name", "Time, ms"}));
    QCOMPARE(lines.size(), std::size_t{3});
    QCOMPARE(lines[0].cells[0].words, QString("Harbor"));
    QCOMPARE(lines[0].cells[1].words, figure(1234.5));
    QCOMPARE(lines[0].cells[1].figure, std::optional(1234.5)); // sorted by all of its digits
    QCOMPARE(lines[1].cells[0].words, QString("all of 2"));
    QVERIFY(lines[1].cells[1].words.isEmpty() && !lines[1].cells[1].figure);
    QCOMPARE(lines[2].cells[1].figure, std::optional(7.0));
    QCOMPARE(lines[2].key, 2);
}

REGISTER_TEST(ReportLinesTest)
#include "report_lines_test.moc"
