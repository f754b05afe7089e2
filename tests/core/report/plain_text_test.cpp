// Does a table stand straight in a terminal?
#include "core/report/display_width.h"
#include "core/report/tables.h"
#include "tests/support/register_test.h"

#include <QTest>

using namespace edgewright;

class PlainTextTest : public QObject {
    Q_OBJECT
private slots:
    void alignsColumns();
    void alignsWideCharacters();
    void sendsNoControlCharacters();
    void standsWithoutRows();
};

void PlainTextTest::alignsColumns()
{
    const ResultTable table{text("t", "T"),
                            {text("t", "Node"), text("t", "p95, ms"), text("t", "Met")},
                            {{std::string("Boston"), 12.3456, text("t", "yes")}, {std::string("A"), 1234.5, {}}}};
    QCOMPARE(toPlainText(table), std::string("Node    p95, ms  Met\n"
                                             "──────  ───────  ───\n"
                                             "Boston     12.3  yes\n"
                                             "A          1234\n"));
}

void PlainTextTest::alignsWideCharacters()
{
    const ResultTable table{text("t", "T"),
                            {text("t", "Node"), text("t", "n")},
                            {{std::string("上海"), std::int64_t{1}}, {std::string("e\u0301"), std::int64_t{2}}}};
    QCOMPARE(toPlainText(table), std::string("Node  n\n────  ─\n上海  1\ne\u0301     2\n"));
}

void PlainTextTest::sendsNoControlCharacters()
{
    const ResultTable table{text("t", "T"), {text("t", "N")}, {{std::string("a\x1b[2Jb\r\n\xff\u202e")}}};
    QCOMPARE(toPlainText(table), std::string("N\n──────────\na\uFFFD[2Jb\uFFFD\uFFFD\uFFFD\uFFFD\n"));
}

void PlainTextTest::standsWithoutRows()
{
    QCOMPARE(toPlainText({text("t", "T"), {text("t", "N")}, {}}), std::string("N\n─\n"));
    QCOMPARE(toPlainText({}), std::string("\n\n"));
}

REGISTER_TEST(PlainTextTest)
#include "plain_text_test.moc"
