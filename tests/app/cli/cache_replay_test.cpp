// Does the headless program let a drawing answer the requests of a trace?
#include "tests/app/cli/headless.h"
#include "tests/support/register_test.h"

#include <QTest>

using namespace edgewright::testing;

namespace {

/// Fans fetch films and news, visitors films alone, over a point of presence that holds 10 GiB or, for news, of an origin further away.
constexpr const char* project = R"({"format": "edgewright", "version": 1,
 "nodes": [
  {"id": "a", "name": "Harbour", "kind": "access", "tier": "device"},
  {"id": "o", "name": "Studio", "kind": "origin", "tier": "cloud"},
  {"id": "q", "name": "Newsroom", "kind": "origin", "tier": "cloud"},
  {"id": "p", "name": "Corner", "kind": "point_of_presence", "tier": "edge", "cache_gib": 10}],
 "links": [{"id": "l", "from": "a", "to": "p", "latency_ms": 5}, {"id": "m", "from": "p", "to": "o", "latency_ms": 20},
           {"id": "n", "from": "p", "to": "q", "latency_ms": 80}],
 "populations": [
  {"id": "f", "name": "Fans", "node": "a", "users": 1, "requests_per_second": 1, "contents": ["films", "news"]},
  {"id": "v", "name": "Visitors", "node": "a", "users": 9, "requests_per_second": 1, "contents": ["films"]}],
 "contents": [
  {"id": "films", "name": "Films", "origin": "o", "objects": 5, "mean_size_kb": 100, "ttl_s": 1000},
  {"id": "news", "name": "News", "origin": "q", "objects": 10, "ttl_s": 1000}]})";

/// Ten requests, of which six hit; in another order by the other column.
constexpr const char* trace = "when,time,object,size\n"
                              "19,10,a,1000\n18,20,b,1000\n17,30,a,1000\n16,40,a,1000\n15,50,c,5000\n"
                              "14,60,b,1000\n13,70,a,1000\n12,80,d,1000\n11,90,a,1000\n10,91,a,1000\n";

struct Drawn {
    Folder folder;
    QString file = folder.write("films.edge.json", project), requests = folder.write("trace.csv", trace);
    Outcome replay(const QStringList& options) const
    {
        return run(QStringList{"cache", file, "--json", "--warm-up", "0"} + options);
    }
    Json answer(const QStringList& options) const
    {
        const Outcome outcome = replay(QStringList{"--trace", requests, "--trace-content", "Films"} + options);
        if (outcome.status != 0)
            qFatal("%s", outcome.err.constData());
        return outcome.json();
    }
};

} // namespace

class CacheReplayTest : public QObject {
    Q_OBJECT
private slots:
    void answersTheTrace();
    void everyOptionCounts_data();
    void everyOptionCounts();
    void rehearsesAPublicationOnATrace();
    void refusesWhatMakesNoSense_data();
    void refusesWhatMakesNoSense();
};

void CacheReplayTest::answersTheTrace()
{
    const Drawn drawn;
    const Json json = drawn.answer({});
    QCOMPARE(json.at("requests").get<int>(), 10);
    QCOMPARE(QString::fromStdString(json.at("trace").get<std::string>()), drawn.requests);
    QVERIFY(drawn.replay({"--requests", "10"}).json().at("trace").is_null());
    QCOMPARE(json.at("hit_ratio").get<double>(), 0.6);
    QCOMPARE(json.at("objects_asked").get<int>(), 4);
    QCOMPARE(json.at("simulated_s").get<double>(), 81.0);
    QCOMPARE(json.at("origin_requests").get<int>(), 4);
}

void CacheReplayTest::everyOptionCounts_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("--requests") << QStringList{"--requests", "5"};
    QTest::newRow("--trace-content") << QStringList{"--trace-content", "News"};
    QTest::newRow("--trace-population") << QStringList{"--trace-population", "Fans"};
    QTest::newRow("--columns and --sort") << QStringList{"--columns", "time=when", "--sort"};
    QTest::newRow("--strategy") << QStringList{"--strategy", "ttl", "--ttl", "5"};
}

void CacheReplayTest::everyOptionCounts()
{
    QFETCH(const QStringList, options);
    const Drawn drawn;
    QStringList all = options;
    if (!options.contains("--trace-content"))
        all += {"--trace-content", "Films"};
    const Outcome other = drawn.replay(QStringList{"--trace", drawn.requests} + all);
    QVERIFY2(other.status == 0, other.err);
    QVERIFY(other.json() != drawn.answer({}));
}

void CacheReplayTest::rehearsesAPublicationOnATrace()
{
    const Drawn drawn;
    const Outcome published = run({"publish", drawn.file, "--content", "Films", "--trace", drawn.requests,
                                   "--trace-content", "Films", "--warm-up", "0.5", "--json"});
    QVERIFY2(published.status == 0, published.err);
    QVERIFY(published.out.contains("\"answers\":5") || published.out.contains("\"answers\": 5"));
}

void CacheReplayTest::refusesWhatMakesNoSense_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char* name, const QStringList& options, const char* says) {
        QTest::newRow(name) << options << QByteArray(says);
    };
    row("which of two sets", {}, "--trace-content NAME");
    row("no such set", {"--trace-content", "Songs"}, "Songs");
    row("no such population", {"--trace-content", "Films", "--trace-population", "Nobody"}, "Nobody");
    row("who fetch something else", {"--trace-content", "News", "--trace-population", "Visitors"}, "Visitors");
    row("falling times", {"--trace-content", "Films", "--columns", "time=when"}, "record 2");
    row("no such format", {"--trace-content", "Films", "--format", "papyrus"}, "papyrus");
}

void CacheReplayTest::refusesWhatMakesNoSense()
{
    QFETCH(const QStringList, options);
    QFETCH(const QByteArray, says);
    const Drawn drawn;
    const Outcome refused = drawn.replay(QStringList{"--trace", drawn.requests} + options);
    QCOMPARE(refused.status, 2);
    QVERIFY2(refused.err.contains(says), refused.err);
}

REGISTER_TEST(CacheReplayTest)
#include "cache_replay_test.moc"
