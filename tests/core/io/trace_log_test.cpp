// Do the logs of web servers become traces, with what no cache could answer left out?
#include "tests/core/io/trace_files.h"
#include "tests/support/register_test.h"

#include "core/io/trace_format.h"

#include <QTest>

using namespace edgewright;
using namespace edgewright::testing;

class TraceLogTest : public QObject {
    Q_OBJECT
private slots:
    void readsTheCombinedFormat();
    void readsCloudFrontsLog();
    void leavesOutWhatNoCacheAnswers();
    void namesTheLineThatIsBroken_data();
    void namesTheLineThatIsBroken();
};

namespace {

// The example of Apache's documentation (mod_log_config, "combined"), and others like it.
const QByteArray apache = "127.0.0.1 - frank [10/Oct/2000:13:55:36 -0700] \"GET /apache_pb.gif HTTP/1.0\" 200 2326 "
                          "\"http://www.example.com/start.html\" \"Mozilla/4.08 [en] (Win98; I ;Nav)\"\n";

// The header of Amazon's documentation, shortened to what is read and some of what is not.
const QByteArray cloudFront =
    "#Version: 1.0\n"
    "#Fields: date time x-edge-location sc-bytes c-ip cs-method cs(Host) cs-uri-stem sc-status cs(Referer) "
    "cs(User-Agent) cs-uri-query x-host-header\n"
    "2019-12-04\t21:02:31\tLAX1\t392\t192.0.2.100\tGET\td111111abcdef8.cloudfront.net\t/index.html\t200\t-\tMozilla\t-"
    "\twww.example.com\n"
    "2019-12-04\t21:02:32\tLAX1\t500\t192.0.2.100\tGET\td111111abcdef8.cloudfront.net\t/index.html\t200\t-\tMozilla\tv=2"
    "\twww.example.com\n"
    "2019-12-04\t21:02:33\tLAX1\t392\t192.0.2.101\tHEAD\td111111abcdef8.cloudfront.net\t/index.html\t304\t-\tMozilla\t-"
    "\twww.example.com\n";

} // namespace

void TraceLogTest::readsTheCombinedFormat()
{
    const TraceFolder folder;
    QByteArray later = apache;
    later.replace("13:55:36 -0700", "22:55:37 +0200").replace("2326", "-").replace("200 -", "304 -");
    const auto read = readTrace(folder.write("access.log", apache + later));
    QVERIFY2(read.has_value(), read ? "" : oneLine(read.error()).c_str());
    QCOMPARE(read->size(), std::size_t{2});
    QCOMPARE(read->at(0).time, std::int64_t{971'211'336} * 1'000'000); // date -d '2000-10-10 13:55:36 -0700' +%s
    QCOMPARE(read->at(1).time, std::int64_t{971'211'337} * 1'000'000);
    QCOMPARE(read->at(0).object, objectNamed("/apache_pb.gif"));
    QCOMPARE(read->at(1).object, read->at(0).object);
    QCOMPARE(read->at(0).bytes, std::uint64_t{2326});
    QCOMPARE(read->at(1).bytes, std::uint64_t{0}); // nothing but headers was sent
}

void TraceLogTest::readsCloudFrontsLog()
{
    const TraceFolder folder;
    const auto read = readTrace(folder.write("E123.2019-12-04-21.log", cloudFront));
    QVERIFY2(read.has_value(), read ? "" : oneLine(read.error()).c_str());
    QCOMPARE(read->size(), std::size_t{3});
    QCOMPARE(read->at(0).time, std::int64_t{1'575'493'351} * 1'000'000); // date -u -d '2019-12-04 21:02:31' +%s
    QCOMPARE(read->at(0).bytes, std::uint64_t{392});
    QVERIFY(read->at(0).object != read->at(1).object); // another query is another object
    QCOMPARE(read->at(2).object, read->at(0).object);
}

void TraceLogTest::leavesOutWhatNoCacheAnswers()
{
    const TraceFolder folder;
    QByteArray post = apache, missing = apache, garbage = apache;
    post.replace("GET", "POST");
    missing.replace("200", "404");
    garbage.replace("GET /apache_pb.gif HTTP/1.0", "\\x16\\x03\\\"").replace("200", "400");
    const auto reader =
        openTrace(folder.write("access.log", apache + post + missing + garbage + apache), {}, Progress());
    QVERIFY(reader.has_value());
    QCOMPARE((*reader)->next()->size(), std::size_t{2});
    QCOMPARE((*reader)->leftOut(), std::int64_t{3});
    const std::string fault = faultOf(folder.write("post.log", post));
    QVERIFY2(fault.find("no request") != fault.npos && fault.find("GET") != fault.npos, fault.c_str());
}

void TraceLogTest::namesTheLineThatIsBroken_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("place");
    QTest::newRow("no time") << apache + "127.0.0.1 - - \"GET / HTTP/1.0\" 200 1\n"
                             << ":2:";
    QTest::newRow("cut off") << apache + apache + apache.left(70) << ":3:";
    QTest::newRow("no such month") << apache + QByteArray(apache).replace("Oct", "Okt") << ":2:";
    QTest::newRow("no such day") << apache + QByteArray(apache).replace("10/Oct", "32/Oct") << ":2:";
    QTest::newRow("a word for bytes") << apache + QByteArray(apache).replace("2326", "many") << ":2:";
    QTest::newRow("a column less") << cloudFront + "2019-12-04\t21:02:34\tLAX1\t392\n"
                                   << ":6:";
    QTest::newRow("no columns named") << QByteArray("#Version: 1.0\n2019-12-04\t21:02:34\n") << ":2:";
}

void TraceLogTest::namesTheLineThatIsBroken()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, place);
    const TraceFolder folder;
    const std::string fault = faultOf(folder.write("access.log", bytes));
    QVERIFY2(fault.find(place.toStdString()) != fault.npos, fault.c_str());
}

REGISTER_TEST(TraceLogTest)
#include "trace_log_test.moc"
