// Are columns found by their names, and is the record named that has too few fields or a word for a number?
#include "tests/core/io/trace_files.h"
#include "tests/support/register_test.h"

#include "core/io/trace_format.h"

#include <QTest>

using namespace edgewright;
using namespace edgewright::testing;

class TraceCsvTest : public QObject {
    Q_OBJECT
private slots:
    void findsColumnsByName_data();
    void findsColumnsByName();
    void takesTheColumnsItIsTold();
    void readsNamesAndQuotes();
    void readsTheFuture();
    void countsOneByteWithoutSizes();
    void namesTheRecordThatIsWrong_data();
    void namesTheRecordThatIsWrong();
    void namesTheColumnThatIsMissing();
};

void TraceCsvTest::findsColumnsByName_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("block trace") << QByteArray("version,time,op,size,lbn\n1,4.25,2a,512,42\n");
    QTest::newRow("semicolons, spaces") << QByteArray("timestamp; key; bytes\n4.250000; 42; 512\n");
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbftime,id,size\n4.2500009,42,512\n");
    QTest::newRow("blank lines") << QByteArray("time,id,size\n\n4.25,42,512\n\n");
}

void TraceCsvTest::findsColumnsByName()
{
    QFETCH(QByteArray, bytes);
    const TraceFolder folder;
    const auto read = readTrace(folder.write("t.csv", bytes));
    QVERIFY2(read.has_value(), read ? "" : oneLine(read.error()).c_str());
    QCOMPARE(read->size(), std::size_t{1});
    QCOMPARE(read->front().object, std::uint64_t{42});
    QCOMPARE(read->front().bytes, std::uint64_t{512});
    QCOMPARE(read->front().time, std::int64_t{4'250'000});
}

void TraceCsvTest::takesTheColumnsItIsTold()
{
    const TraceFolder folder;
    const auto file = folder.write("t.csv", "time,when,id,size,length\n9,1,5,100,200\n");
    const auto read = readTrace(file, {.columns = {{"time", "when"}, {"size", "length"}}});
    QVERIFY(read.has_value());
    QCOMPARE(read->front().time, std::int64_t{1'000'000});
    QCOMPARE(read->front().bytes, std::uint64_t{200});
    const std::string fault = faultOf(file, {.columns = {{"size", "weight"}}});
    QVERIFY2(fault.find("size") != fault.npos && fault.find(":1") != fault.npos, fault.c_str());
}

void TraceCsvTest::readsNamesAndQuotes()
{
    const TraceFolder folder;
    const auto read = readTrace(folder.write("t.csv", "time,url,size\n1,\"/a,b\",5\n2,/a,6\n3,\"/a\",7\n"));
    QVERIFY(read.has_value());
    QCOMPARE(read->at(0).object, objectNamed("/a,b"));
    QCOMPARE(read->at(0).bytes, std::uint64_t{5});
    QCOMPARE(read->at(1).object, objectNamed("/a"));
    QCOMPARE(read->at(2).object, read->at(1).object);
}

void TraceCsvTest::readsTheFuture()
{
    const TraceFolder folder;
    const auto file = folder.write("t.csv", "time,id,next\n1,1,3\n2,2,-1\n3,1,-1\n");
    const auto read = readTrace(file);
    QVERIFY(read.has_value() && (*openTrace(file, {}, Progress()))->knowsFuture());
    QCOMPARE(read->at(0).next, std::int64_t{3});
    QCOMPARE(read->at(1).next, TraceRequest::never);
}

void TraceCsvTest::countsOneByteWithoutSizes()
{
    const TraceFolder folder;
    QCOMPARE(readTrace(folder.write("t.csv", "time,id\n1,1\n"))->front().bytes, std::uint64_t{1});
}

void TraceCsvTest::namesTheRecordThatIsWrong_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("mentions");
    QTest::newRow("too few fields") << QByteArray("3,1") << "fewer fields";
    QTest::newRow("a word for a time") << QByteArray("noon,1,1") << "noon";
    QTest::newRow("a negative time") << QByteArray("-3,1,1") << "-3";
    QTest::newRow("two points") << QByteArray("3.1.2,1,1") << "3.1.2";
    QTest::newRow("a word for a size") << QByteArray("3,1,big") << "big";
    QTest::newRow("a size of half a byte") << QByteArray("3,1,0.5") << "0.5";
    QTest::newRow("a size of a tebibyte") << QByteArray("3,1,1099511627776") << "1099511627776";
    QTest::newRow("a size beyond 64 bits") << QByteArray("3,1,18446744073709551617") << "18446744073709551617";
    QTest::newRow("no object") << QByteArray("3,,1") << "object";
}

void TraceCsvTest::namesTheRecordThatIsWrong()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, mentions);
    const TraceFolder folder;
    const std::string fault = faultOf(folder.write("t.csv", "time,object,size\n1,1,1\n2,1,1\n" + line + "\n"));
    QVERIFY2(fault.find("record 3") != fault.npos && fault.find(mentions.toStdString()) != fault.npos, fault.c_str());
}

void TraceCsvTest::namesTheColumnThatIsMissing()
{
    const TraceFolder folder;
    const std::string fault = faultOf(folder.write("t.csv", "time,size\n1,1\n"), {.format = "csv"});
    QVERIFY2(fault.find("object") != fault.npos && fault.find("--columns") != fault.npos, fault.c_str());
}

REGISTER_TEST(TraceCsvTest)
#include "trace_csv_test.moc"
