// Does the simulation of a trace count, tell apart and refuse as it says?
#include "core/cache/traces/trace_simulation.h"
#include "tests/core/cache/replayed.h"
#include "tests/core/cache/topology/delivery.h"
#include "tests/core/io/trace_files.h"
#include "tests/support/register_test.h"

#include <QTest>

using namespace edgewright;
using namespace edgewright::testing;

class TraceSimulationTest : public QObject {
    Q_OBJECT
private slots:
    void tellsMissesApart();
    void countsWhatFollowsTheWarmUp();
    void keepsOutWhatIsNotAdmitted();
    void fetchesAnewAfterTheTimeToLive();
    void computesTheFutureInTwoPasses();
    void agreesWithChe_data();
    void agreesWithChe();
    void refusesWhatMakesNoSense_data();
    void refusesWhatMakesNoSense();
    void namesTheRecordOfAWrongFuture();
    void stopsWhenTold();
};

namespace {

/// Objects a … of ten bytes, one a second.
QByteArray csvOf(const char* objects)
{
    QByteArray rows("time,object,size\n");
    for (int i = 0; objects[i] != '\0'; ++i)
        rows += QByteArray::number(i) + ',' + objects[i] + ",10\n";
    return rows;
}

struct Case {
    TraceFolder folder;
    TraceSimulationOptions options;
    QByteArray bytes;
    const char* name = "trace.csv";

    Case(const char* objects, std::uint64_t capacity) : bytes(csvOf(objects)) { options.capacity = capacity; }
    Result<TraceSimulation> tried() const { return simulateTrace(folder.write(name, bytes), options, Progress()); }
    TraceSimulation run() const
    {
        auto result = tried();
        if (!result)
            qFatal("%s", oneLine(result.error()).c_str());
        return *result;
    }
};

} // namespace

/// LRU of two: a b miss, a hits, c misses (b leaves), b misses for lack of room (a leaves), d misses, e passes through.
void TraceSimulationTest::tellsMissesApart()
{
    Case lru("abacbd", 20);
    lru.bytes += "9,e,500\n";
    const TraceSimulation result = lru.run();
    QCOMPARE(result.counts.requests, std::int64_t{7});
    QCOMPARE(result.counts.misses, std::int64_t{6});
    QCOMPARE(result.compulsoryMisses, std::int64_t{5});
    QCOMPARE(result.capacityMisses(), std::int64_t{1});
    QCOMPARE(result.objects, std::int64_t{5});
    QCOMPARE(result.oneHitWonders, std::int64_t{3}); // c, d, e
    QCOMPARE(result.counts.tooLarge, std::int64_t{1});
    QCOMPARE(result.counts.bytesRequested, std::uint64_t{560});
    QCOMPARE(result.counts.bytesMissed, std::uint64_t{550});
    QCOMPARE(result.missRatio(), 6.0 / 7);
    QCOMPARE(result.byteMissRatio(), 55.0 / 56);
    QCOMPARE(result.objectsCached, std::int64_t{2});
    QCOMPARE(result.cacheUsed, std::uint64_t{20});
    lru.options.ignoresSizes = true;
    QCOMPARE(lru.run().counts.tooLarge, std::int64_t{0});
}

void TraceSimulationTest::countsWhatFollowsTheWarmUp()
{
    Case lru("ababcabc", 30);
    lru.options.warmUp = 0.5;
    const TraceSimulation result = lru.run();
    QCOMPARE(result.warmUpRequests, std::int64_t{4});
    QCOMPARE(result.counts.requests, std::int64_t{4});
    QCOMPARE(result.counts.misses, std::int64_t{1}); // c: a and b are there
    QCOMPARE(result.compulsoryMisses, std::int64_t{1});
    QCOMPARE(result.objects, std::int64_t{3});
}

void TraceSimulationTest::keepsOutWhatIsNotAdmitted()
{
    Case second("ababcacb", 1000);
    second.options.admission.onSecondRequest = true;
    QCOMPARE(second.run().counts.misses, std::int64_t{6}); // a b a b c - a hits - c, b hits
    QCOMPARE(second.run().counts.refused, std::int64_t{3});

    Case size("ab", 1000);
    size.bytes += "3,c,11\n4,c,11\n5,a,10\n";
    size.options.admission.mostBytes = 10;
    QCOMPARE(size.run().counts.misses, std::int64_t{4});

    const QByteArray same(1000, 'a');
    Case never(same, 1000), sometimes(same, 1000);
    never.options.admission.probability = 0;
    QCOMPARE(never.run().counts.misses, std::int64_t{1000});
    sometimes.options.admission.probability = 0.01;
    const std::int64_t first = sometimes.run().counts.misses;
    QVERIFY(first > 1 && first < 1000); // geometric, mean 100: above 1000 once in 23,000
    sometimes.options.seed = 2;
    QVERIFY(sometimes.run().counts.misses != first);
}

/// One request a second: with a life of three seconds a is fetched at 0, 3 and 6.
void TraceSimulationTest::fetchesAnewAfterTheTimeToLive()
{
    for (const char* policy : {"lru", "s3fifo", "arc", "gdsf", "lfu", "wtinylfu", "sieve"}) {
        Case lived("aaaaaaaa", 1000);
        lived.options.policy = policy;
        QCOMPARE(lived.run().counts.misses, std::int64_t{1});
        lived.options.timeToLive = Seconds(3);
        const TraceSimulation result = lived.run();
        QCOMPARE(result.counts.misses, std::int64_t{3});
        QCOMPARE(result.counts.expired, std::int64_t{2});
        QCOMPARE(result.capacityMisses(), std::int64_t{0});
        QCOMPARE(result.objectsCached, std::int64_t{1});
    }
}

void TraceSimulationTest::computesTheFutureInTwoPasses()
{
    const auto requests = randomRequests(5, 4000, 100);
    Case belady("", 20);
    for (const TraceRequest& request : requests)
        belady.bytes += QByteArray::number(static_cast<qint64>(request.time / 1'000'000)) + ',' +
                        QByteArray::number(static_cast<quint64>(request.object)) + ",1\n";
    belady.options.policy = "belady";
    const auto refused = belady.tried();
    QVERIFY(!refused && english(refused.error().remedy).find("--compute-future") != std::string::npos);
    belady.options.computesFuture = true;
    QCOMPARE(belady.run().counts.misses, missesOf("belady", requests, {.capacity = 20, .ignoresSizes = true}));
}

void TraceSimulationTest::agreesWithChe_data()
{
    QTest::addColumn<double>("exponent");
    QTest::addColumn<int>("capacity");
    QTest::newRow("Zipf 0.8, a tenth cached") << 0.8 << 1000;
    QTest::newRow("Zipf 1, a hundredth cached") << 1.0 << 100;
    QTest::newRow("all alike, half cached") << 0.0 << 5000;
}

void TraceSimulationTest::agreesWithChe()
{
    QFETCH(double, exponent);
    QFETCH(int, capacity);
    const double expected = 1 - hitRatioAfterChe(zipfShares(10'000, exponent), capacity);

    const TraceFolder folder;
    const auto file = folder.write("trace.oracleGeneral", {});
    QVERIFY(writeOracleGeneral({.requests = 1'000'000, .objects = 10'000, .exponent = exponent}, file.string()));
    TraceSimulationOptions options;
    options.capacity = static_cast<std::uint64_t>(capacity);
    options.ignoresSizes = true;
    options.warmUp = 0.25;
    const double measured = simulateTrace(file, options, Progress())->missRatio();
    QVERIFY2(std::abs(measured / expected - 1) < 0.01,
             qPrintable(QString("measured %1, expected %2").arg(measured).arg(expected)));
}

void TraceSimulationTest::refusesWhatMakesNoSense_data()
{
    QTest::addColumn<QString>("policy");
    QTest::addColumn<quint64>("capacity");
    QTest::addColumn<double>("warmUp");
    QTest::addColumn<double>("probability");
    QTest::addColumn<QString>("mentions");
    QTest::newRow("unknown policy") << "mru" << quint64{1} << 0.0 << 1.0 << "sieve";
    QTest::newRow("no capacity") << "lru" << quint64{0} << 0.0 << 1.0 << "capacity";
    QTest::newRow("all warm-up") << "lru" << quint64{1} << 1.0 << 1.0 << "warm-up";
    QTest::newRow("warm-up of no number") << "lru" << quint64{1} << double(NAN) << 1.0 << "warm-up";
    QTest::newRow("more than sure") << "lru" << quint64{1} << 0.0 << 1.5 << "probability";
}

void TraceSimulationTest::refusesWhatMakesNoSense()
{
    QFETCH(QString, policy);
    QFETCH(quint64, capacity);
    QFETCH(double, warmUp);
    QFETCH(double, probability);
    QFETCH(QString, mentions);
    Case wrong("ab", capacity);
    wrong.options.policy = policy.toStdString();
    wrong.options.warmUp = warmUp;
    wrong.options.admission.probability = probability;
    const auto refused = wrong.tried();
    QVERIFY(!refused);
    QVERIFY2(oneLine(refused.error()).find(mentions.toStdString()) != std::string::npos,
             oneLine(refused.error()).c_str());
}

void TraceSimulationTest::namesTheRecordOfAWrongFuture()
{
    Case lying("", 10);
    lying.name = "trace.oracleGeneral";
    lying.bytes = oracleRecord(1, 1, 1, -1) + oracleRecord(2, 2, 1, -1) + oracleRecord(3, 1, 1, -1);
    lying.options.policy = "belady";
    const auto refused = lying.tried();
    QVERIFY(!refused);
    QVERIFY2(oneLine(refused.error()).find("record 3") != std::string::npos, oneLine(refused.error()).c_str());
}

void TraceSimulationTest::stopsWhenTold()
{
    Case stopped("abcabc", 10);
    Progress progress;
    progress.stop();
    const auto result = simulateTrace(stopped.folder.write("t.csv", stopped.bytes), stopped.options, progress);
    QVERIFY(!result && isStopped(result.error()));
}

REGISTER_TEST(TraceSimulationTest)
#include "trace_simulation_test.moc"
