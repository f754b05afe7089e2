// Is every trace recognised by its content, kept in order, and refused clearly where it is empty or falls back in time?
#include "tests/core/io/trace_files.h"
#include "tests/support/register_test.h"

#include <QTest>

#include "core/io/trace_format.h"

#include <set>

using namespace edgewright;
using namespace edgewright::testing;

class TraceTest : public QObject {
    Q_OBJECT
private slots:
    void namesEachFormatOnce();
    void recognisesFormats_data();
    void recognisesFormats();
    void refusesWhatIsNoTrace_data();
    void refusesWhatIsNoTrace();
    void namesTheRecordThatFallsBack();
    void sortsWhenAsked();
    void countsBlocksThrough();
    void hashesNamesAlikeEverywhere();
};

void TraceTest::namesEachFormatOnce()
{
    std::set<std::string_view> keys;
    for (const TraceFormat& format : traceFormats()) {
        QVERIFY(keys.insert(format.key).second);
        QVERIFY(!format.title.empty());
    }
    QVERIFY(keys.contains("oracleGeneral") && keys.contains("csv"));
}

void TraceTest::recognisesFormats_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("csv") << QByteArray("time,object,size\n7,5,100\n");
    QTest::newRow("csv without a line end") << QByteArray("time,object,size\r\n7,5,100");
    QTest::newRow("tabs") << QByteArray("time\tobject\tsize\n7\t5\t100\n");
    QTest::newRow("oracleGeneral") << oracleRecord(7, 5, 100, -1);
}

void TraceTest::recognisesFormats()
{
    QFETCH(QByteArray, bytes);
    const TraceFolder folder;
    const auto read = readTrace(folder.write("trace", bytes));
    QVERIFY2(read.has_value(), read ? "" : oneLine(read.error()).c_str());
    QCOMPARE(read->size(), std::size_t{1});
    QCOMPARE(read->front().time, std::int64_t{7'000'000});
    QCOMPARE(read->front().object, std::uint64_t{5});
    QCOMPARE(read->front().bytes, std::uint64_t{100});
}

void TraceTest::refusesWhatIsNoTrace_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("mentions");
    const auto row = [](const char* name, const QByteArray& bytes, const char* format, const char* mentions) {
        QTest::newRow(name) << bytes << format << mentions;
    };
    row("empty", "", "", "empty");
    row("words", "hello\n", "", "--format");
    row("a format that there isn't", "time,object\n1,2\n", "vscsi", "vscsi");
    row("a table without a request", "time,object,size\n", "", "no request");
    row("nothing but zeros", QByteArray(240, '\0'), "", "no trace of a format");
}

void TraceTest::refusesWhatIsNoTrace()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, format);
    QFETCH(QString, mentions);
    const TraceFolder folder;
    const std::string fault = faultOf(folder.write("trace", bytes), {.format = format.toStdString()});
    QVERIFY2(fault.find(mentions.toStdString()) != fault.npos, fault.c_str());
    QVERIFY(faultOf("no/such/trace").find("no/such/trace") != fault.npos);
}

void TraceTest::namesTheRecordThatFallsBack()
{
    const TraceFolder folder;
    QByteArray rows("time,object,size\n");
    for (int i = 1; i <= 3000; ++i)
        rows += QByteArray::number(i == 2500 ? 7 : i) + ",1,1\n";
    const std::string fault = faultOf(folder.write("trace.csv", rows));
    QVERIFY2(fault.find("record 2500") != fault.npos && fault.find("--sort") != fault.npos, fault.c_str());
}

void TraceTest::sortsWhenAsked()
{
    const TraceFolder folder;
    const auto file = folder.write("trace.csv", "time,object,size\n3,1,1\n1,2,1\n3,3,1\n1.5,4,1\n");
    const auto read = readTrace(file, {.sort = true});
    QVERIFY(read.has_value());
    std::vector<std::uint64_t> order;
    for (const TraceRequest& request : *read)
        order.push_back(request.object);
    QCOMPARE(order, (std::vector<std::uint64_t>{2, 4, 1, 3})); // those of one time as they stood
}

void TraceTest::countsBlocksThrough()
{
    const TraceFolder folder;
    QByteArray bytes;
    for (std::uint32_t i = 0; i < 2500; ++i)
        bytes += oracleRecord(i, i, 1, -1);
    const auto reader = openTrace(folder.write("trace", bytes), {}, Progress());
    QVERIFY(reader.has_value());
    QCOMPARE((*reader)->requestsInAll(), std::int64_t{2500});
    std::size_t read = 0;
    for (auto block = (*reader)->next(); block && !block->empty(); block = (*reader)->next()) {
        QVERIFY(block->size() <= TraceReader::blockRequests);
        read += block->size();
    }
    QCOMPARE(read, std::size_t{2500});
    QCOMPARE((*reader)->requestsRead(), std::int64_t{2500});
    QCOMPARE((*reader)->fraction(), 1.0);
}

/// FNV-1a of the empty word is its offset basis, and of "a" 0xaf63dc4c8601ec8c (the published vectors); both folded once.
void TraceTest::hashesNamesAlikeEverywhere()
{
    QCOMPARE(objectNamed(""), std::uint64_t{0xcbf29ce484222325ull ^ 0xcbf29ce4ull});
    QCOMPARE(objectNamed("a"), std::uint64_t{0xaf63dc4c8601ec8cull ^ 0xaf63dc4cull});
}

REGISTER_TEST(TraceTest)
#include "trace_test.moc"
