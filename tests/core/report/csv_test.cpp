// Does a spreadsheet read what was meant?
#include "core/report/tables.h"
#include "tests/support/register_test.h"

#include <QTest>
#include <limits>

using namespace edgewright;

class CsvTest : public QObject {
    Q_OBJECT
private slots:
    void writesCells_data();
    void writesCells();
    void endsLinesAsRfc4180Says();
};

void CsvTest::writesCells_data()
{
    QTest::addColumn<ResultTable::Cell>("cell");
    QTest::addColumn<QByteArray>("csv");
    const auto row = [](const char* name, ResultTable::Cell cell, const char* csv) {
        QTest::newRow(name) << std::move(cell) << QByteArray(csv);
    };
    row("unknown", {}, "");
    row("word", std::string("Boston"), "Boston");
    row("comma", std::string("a,b"), "\"a,b\"");
    row("quote", std::string("a\"b"), "\"a\"\"b\"");
    row("line end", std::string("a\nb"), "\"a\nb\"");
    row("shortest round trip", 0.1, "0.1");
    row("third", 1.0 / 3, "0.3333333333333333");
    row("negative figure is no formula", -2.5, "-2.5");
    row("count", std::int64_t{1234567890123}, "1234567890123");
    row("formula", std::string("=1+1"), "'=1+1");
    row("formula with quote", std::string("=HYPERLINK(\"x\")"), "\"'=HYPERLINK(\"\"x\"\")\"");
    row("minus", std::string("-x"), "'-x");
    row("at", std::string("@x"), "'@x");
    row("tab", std::string("\tx"), "'\tx");
    row("not a number", std::numeric_limits<double>::quiet_NaN(), "");
    row("infinite", std::numeric_limits<double>::infinity(), "");
    row("translated word", text("t", "{} ms").with(2.0), "2 ms");
}

void CsvTest::writesCells()
{
    QFETCH(ResultTable::Cell, cell);
    QFETCH(QByteArray, csv);
    const ResultTable table{text("t", "T"), {text("t", "Latency, ms")}, {{cell}}};
    QCOMPARE(QByteArray::fromStdString(toCsv(table)), "\"Latency, ms\"\r\n" + csv + "\r\n");
}

void CsvTest::endsLinesAsRfc4180Says()
{
    const ResultTable table{
        text("t", "T"), {text("t", "a"), text("t", "b")}, {{std::int64_t{1}, {}}, {{}, std::int64_t{2}}}};
    QCOMPARE(toCsv(table), std::string("a,b\r\n1,\r\n,2\r\n"));
}

REGISTER_TEST(CsvTest)
#include "csv_test.moc"
