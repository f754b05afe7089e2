// Does a drawing answer the requests of a trace as they stand in it?
#include "core/base/random.h"
#include "core/cache/traces/trace_simulation.h"
#include "tests/core/cache/topology/delivery.h"
#include "tests/core/io/trace_files.h"
#include "tests/support/register_test.h"

#include <QTest>
#include <boost/random/geometric_distribution.hpp>
#include <set>

using namespace edgewright;
using edgewright::testing::Delivery;
using edgewright::testing::gibibyte;
using edgewright::testing::TraceFolder;

namespace {

struct Record {
    int time = 0, object = 0, bytes = 0;
};

/// One request a second; an object has its size.
std::vector<Record> drawnRecords(int count)
{
    Random random(3);
    boost::random::geometric_distribution<int> object(0.01);
    std::vector<Record> records;
    for (int i = 0; i < count; ++i) {
        const int asked = object(random);
        records.push_back({100 + i, asked, 1000 + 37 * (asked * 7919 % 100)});
    }
    return records;
}

QByteArray csvOf(const std::vector<Record>& records)
{
    QByteArray rows("time,object,size\n");
    for (const auto& [time, object, bytes] : records)
        rows += QByteArray::number(time) + ",o" + QByteArray::number(object) + ',' + QByteArray::number(bytes) + '\n';
    return rows;
}

/// The origin is at hand: no request waits for another one's fetch.
struct Replay : Delivery {
    TraceFolder folder;

    explicit Replay(const QByteArray& csv, const char* name = "trace.csv")
    {
        backhaul.latency = Milliseconds(0);
        backhaul.bandwidth = MegabitsPerSecond(1e6);
        options.trace = ReplayedTrace{folder.write(name, csv), {}, content.id, {}};
        options.requests = mostCacheRequests;
        options.warmUp = 0;
    }
};

} // namespace

class TraceRequestsTest : public QObject {
    Q_OBJECT
private slots:
    void missesWhatTheTraceCacheMisses_data();
    void missesWhatTheTraceCacheMisses();
    void keepsTimesAndSizes();
    void takesTheFirstOnes();
    void countsWhatFollowsTheWarmUp();
    void sharesRequestsOutByRate();
    void servesPagesOfFragments();
    void isComparedAndRepeated();
    void refusesWhatMakesNoSense_data();
    void refusesWhatMakesNoSense();
};

void TraceRequestsTest::missesWhatTheTraceCacheMisses_data()
{
    QTest::addColumn<QString>("policy");
    for (const char* policy : {"lru", "fifo", "clock", "sieve", "gdsf"})
        QTest::addRow("%s", policy) << policy;
}

void TraceRequestsTest::missesWhatTheTraceCacheMisses()
{
    QFETCH(const QString, policy);
    constexpr std::uint64_t capacity = 100'000;
    Replay replay(csvOf(drawnRecords(20'000)));
    const std::string name = policy.toStdString();
    const auto alone =
        simulateTrace(replay.options.trace->file, {.policy = name, .capacity = capacity}, Progress()).value();
    replay.options.policy = name;
    replay.pop.cache = Gibibytes(capacity / gibibyte);
    const CacheResult drawn = replay.run();
    QCOMPARE(drawn.requests, alone.counts.requests);
    QCOMPARE(drawn.requests - drawn.objects.hits, alone.counts.misses);
    QCOMPARE(drawn.objectsAsked, alone.objects);
    QCOMPARE(drawn.oneHitWonders, alone.oneHitWonders);
    QCOMPARE(drawn.misses.compulsory, alone.compulsoryMisses);
    QCOMPARE(drawn.bytesRequested - drawn.bytesHit, static_cast<double>(alone.counts.bytesMissed));
}

void TraceRequestsTest::keepsTimesAndSizes()
{
    const std::vector<Record> records = drawnRecords(500);
    const CacheResult result = Replay(csvOf(records)).run();
    double bytes = 0;
    for (const Record& record : records)
        bytes += record.bytes;
    QCOMPARE(result.bytesRequested, bytes);
    QCOMPARE(result.simulated.value, 499.0);
    Replay growing("time,object,size\n1,a,100\n2,a,300\n3,b,0\n");
    QCOMPARE(growing.run().bytesRequested, 201.0);
}

void TraceRequestsTest::takesTheFirstOnes()
{
    Replay replay(csvOf(drawnRecords(500)));
    replay.options.requests = 120;
    const CacheResult result = replay.run();
    QCOMPARE(result.requests, std::int64_t{120});
    QCOMPARE(result.simulated.value, 119.0);
}

void TraceRequestsTest::countsWhatFollowsTheWarmUp()
{
    Replay replay("time,object,size\n1,a,1\n2,b,1\n3,a,1\n4,c,1\n");
    replay.options.warmUp = 0.5;
    const CacheResult result = replay.run();
    QCOMPARE(result.requests, std::int64_t{2});
    QCOMPARE(result.objects.hits, std::int64_t{1});
}

/// Users of 100 and of 300 requests a second, of whom the latter live where there is no point of presence nearer.
void TraceRequestsTest::sharesRequestsOutByRate()
{
    Replay replay(csvOf(drawnRecords(4000)));
    Population more = replay.population;
    more.id.value = "more";
    more.requestRate = RequestsPerSecond(300);
    replay.topology.populations.put(more);
    const auto shareOf = [&](std::size_t population) {
        const CacheResult result = replay.run();
        return static_cast<double>(result.populations[population].requests) / static_cast<double>(result.requests);
    };
    QVERIFY(std::abs(shareOf(0) - 0.75) < 0.03); // four deviations
    replay.options.trace->population = replay.population.id;
    QCOMPARE(shareOf(0), 0.0);
    QCOMPARE(shareOf(1), 1.0);
    replay.population.requestRate = more.requestRate = RequestsPerSecond(0); // the trace has its own
    replay.topology.populations.put(more);
    QCOMPARE(shareOf(1), 1.0);
}

/// A page of 1,000 bytes is of two fragments of 100 and of what stands around them; the second time all come from the cache.
void TraceRequestsTest::servesPagesOfFragments()
{
    Replay replay("time,object,size\n1,a,1000\n2,a,1000\n");
    replay.content.strategy = CacheStrategy::EdgeSideIncludes;
    replay.content.fragments = 2;
    replay.content.fragmentSize = Kilobytes(0.1);
    replay.content.ttl = replay.content.fragmentTtl = Seconds(100);
    const CacheResult result = replay.run();
    QCOMPARE(result.bytesRequested, 2000.0);
    QCOMPARE(result.originBytes, 1000.0);
}

void TraceRequestsTest::isComparedAndRepeated()
{
    Replay replay(csvOf(drawnRecords(3000)));
    replay.pop.cache = Gibibytes(50'000 / gibibyte);
    replay.options.replications = 3;
    const CacheResult repeated = replay.run();
    QCOMPARE(repeated.estimates.value().figures.front().margin, 0.0); // nothing is left to chance
    std::set<std::int64_t> hits;
    for (const char* policy : {"lru", "fifo", "lfu"}) {
        replay.options.policy = policy;
        hits.insert(replay.run().objects.hits);
    }
    QCOMPARE(hits.size(), std::size_t{3});
}

void TraceRequestsTest::refusesWhatMakesNoSense_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("file"); // in place of the written one
    QTest::addColumn<QString>("population");
    QTest::addColumn<QString>("says");
    const QByteArray good("time,object,size\n1,a,1\n2,b,1\n");
    QTest::newRow("no such file") << good << "nowhere.csv"
                                  << ""
                                  << "nowhere.csv";
    QTest::newRow("standard input") << good << "-"
                                    << ""
                                    << "name a file";
    QTest::newRow("falling times") << QByteArray("time,object,size\n5,a,1\n4,b,1\n") << ""
                                   << ""
                                   << "record 2";
    QTest::newRow("no size") << QByteArray("time,object,size\n5,a,1\n6,b,much\n") << ""
                             << ""
                             << "record 2";
    QTest::newRow("empty") << QByteArray("time,object,size\n") << ""
                           << ""
                           << "trace.csv";
    QTest::newRow("who fetch something else") << good << ""
                                              << "others"
                                              << "others do not fetch content";
    QTest::newRow("who are not there") << good << ""
                                       << "nobody"
                                       << "nobody";
}

void TraceRequestsTest::refusesWhatMakesNoSense()
{
    QFETCH(const QByteArray, csv);
    QFETCH(const QString, file);
    QFETCH(const QString, population);
    QFETCH(const QString, says);
    Replay replay(csv);
    Population others = replay.population;
    others.id.value = others.name = "others";
    others.contents = {{"else"}};
    replay.topology.populations.put(others);
    ContentSet otherwise = replay.content;
    otherwise.id.value = "else";
    replay.topology.contents.put(otherwise);
    if (!file.isEmpty())
        replay.options.trace->file = file.toStdString();
    if (!population.isEmpty())
        replay.options.trace->population = PopulationId{population.toStdString()};
    const auto result = replay.tried();
    QVERIFY(!result);
    QVERIFY2(oneLine(result.error()).find(says.toStdString()) != std::string::npos, oneLine(result.error()).c_str());
}

REGISTER_TEST(TraceRequestsTest)
#include "trace_requests_test.moc"
