// Does the curve say what a cache of that size would have held?
#include "core/cache/topology/capacity_watch.h"
#include "core/cache/topology/zipf.h"
#include "tests/core/cache/topology/delivery.h"
#include "tests/support/register_test.h"

#include <QTest>

using namespace edgewright;
using edgewright::testing::Delivery;

class CapacityWatchTest : public QObject {
    Q_OBJECT
private slots:
    void agreesWithRunsOfEachSize_data();
    void agreesWithRunsOfEachSize();
    void sampleStaysWithinItsError_data();
    void sampleStaysWithinItsError();
    void countsWhatComesAfterTheWarmUp_data();
    void tellsSizesBetweenItsPoints();
    void countsWhatComesAfterTheWarmUp();
    void saysNothingUnlessAsked();
    void heedsAStop();
};

namespace {

const EvictionPolicyEntry& policyNamed(std::string_view key) { return *evictionPolicyWithKey(key); }

/// Of the second half of these requests.
double missRatioOf(const EvictionPolicyEntry& policy, std::uint64_t capacity, std::span<const TraceRequest> requests)
{
    const auto cache = policy.makeTraceCache({.capacity = capacity});
    cache->replay(requests.first(requests.size() / 2));
    cache->resetCounts();
    cache->replay(requests.subspan(requests.size() / 2));
    return static_cast<double>(cache->counts().misses) / static_cast<double>(cache->counts().requests);
}

} // namespace

void CapacityWatchTest::agreesWithRunsOfEachSize_data()
{
    QTest::addColumn<QByteArray>("policy");
    for (const EvictionPolicyEntry& policy : liveEvictionPolicies())
        QTest::newRow(policy.key.data()) << QByteArray(policy.key.data());
}

/// Brute force: the same requests once more with each size of the curve. The origin takes no time, so nobody waits for another's fetch.
void CapacityWatchTest::agreesWithRunsOfEachSize()
{
    QFETCH(QByteArray, policy);
    Delivery delivery;
    delivery.backhaul.latency = Milliseconds(0);
    delivery.backhaul.bandwidth = MegabitsPerSecond(1e6);
    delivery.content.sizeTable = {50, 1, 100, 2, 400, 1};
    delivery.options.requests = 20'000;
    delivery.options.policy = policyNamed(policy.toStdString()).key;
    delivery.options.curves = true;
    const CapacityCurve curve = *delivery.run().pointsOfPresence.front().curve;
    QCOMPARE(curve.points.size(), std::size_t(policy == "lru" ? 40 : 20));
    QCOMPARE(curve.sampleRate, 1.0);
    for (std::size_t i = curve.points.size() * 3 / 10; i < curve.points.size();
         i += 3) { // below, the largest objects do not fit: the curve is not about them
        delivery.pop.cache = Gibibytes(static_cast<double>(curve.points[i].bytes) / (1024.0 * 1024 * 1024));
        const CacheResult result = delivery.run();
        QCOMPARE(curve.points[i].error, 0.0);
        // W-TinyLFU guesses how often an object was asked for by its key's hash, and the two know objects by other keys.
        const double off = std::abs(std::round(curve.points[i].missRatio * static_cast<double>(result.requests)) -
                                    static_cast<double>(result.requests - result.objects.hits));
        QVERIFY2(off <= (policy == "wtinylfu" ? 0.01 * static_cast<double>(result.requests) : 0),
                 qPrintable(QString::number(off)));
        QCOMPARE(result.pointsOfPresence.front().curve->points[i].missRatio,
                 curve.points[i].missRatio); // whatever its own size
    }
    QVERIFY(curve.points.back().missRatio < curve.points.front().missRatio / 2);
}

void CapacityWatchTest::sampleStaysWithinItsError_data()
{
    QTest::addColumn<QByteArray>("policy");
    QTest::addColumn<int>("seed");
    for (const char* policy : {"sieve", "lfu"})
        for (const int seed : {1, 2, 3})
            QTest::addRow("%s, seed %d", policy, seed) << QByteArray(policy) << seed;
}

/// One object in eight or sixteen, against replays of all requests: within three standard errors and a half hundredth, but for one size, where
/// a small cache has room for 50 objects. The second half counts.
void CapacityWatchTest::sampleStaysWithinItsError()
{
    QFETCH(QByteArray, policy);
    QFETCH(int, seed);
    Random random(static_cast<std::uint64_t>(seed));
    const ZipfRank rank(80'000, 0.8);
    std::vector<TraceRequest> requests(800'000);
    CapacityWatch watch(policyNamed(policy.toStdString()), 100'000);
    for (std::size_t i = 0; i < requests.size(); ++i) {
        // Seeds that ask for other objects, of which others are popular.
        requests[i] = {.object = static_cast<std::uint64_t>(rank(random) + 1'000'000 * seed), .bytes = 1000};
        watch.asked(requests[i].object, 1000, i >= requests.size() / 2);
    }
    const CapacityCurve curve = watch.curve(Progress()).value();
    QCOMPARE(curve.requests, std::int64_t{400'000});
    QVERIFY(curve.sampleRate < 0.2);
    int within = 0, compared = 0;
    for (std::size_t i = 0; i < curve.points.size(); i += 2) {
        const CapacityPoint& point = curve.points[i];
        if (static_cast<double>(point.bytes) / 1000 * curve.sampleRate < 50)
            continue;
        ++compared;
        const double off =
            std::abs(point.missRatio - missRatioOf(policyNamed(policy.toStdString()), point.bytes, requests));
        const bool isWithin = off < 3 * point.error + 0.005;
        QVERIFY2(isWithin || off < 0.05,
                 qPrintable(QString("%1 at %2, %3").arg(off).arg(point.bytes).arg(point.error)));
        QVERIFY(point.error > 0 && point.error < 0.04);
        within += isWithin;
    }
    QVERIFY2(compared >= 6 && within >= compared - 1, qPrintable(QString::number(within)));
}

void CapacityWatchTest::countsWhatComesAfterTheWarmUp_data()
{
    QTest::addColumn<QByteArray>("policy");
    QTest::newRow("exact") << QByteArray("lru");
    QTest::newRow("replayed") << QByteArray("sieve");
}

/// Brute force: runs of sizes that the curve has no point of.
void CapacityWatchTest::tellsSizesBetweenItsPoints()
{
    Delivery delivery;
    delivery.backhaul.latency = Milliseconds(0);
    delivery.backhaul.bandwidth = MegabitsPerSecond(1e6);
    delivery.options.curves = true;
    const CapacityCurve curve = *delivery.run().pointsOfPresence.front().curve;
    for (std::size_t i = 12; i + 1 < curve.points.size(); i += 3) {
        delivery.pop.cache = Gibibytes(std::sqrt(curve.points[i].size().value * curve.points[i + 1].size().value));
        const double run = 1 - delivery.run().pointsOfPresence.front().objects.value();
        const double told = curve.missRatioAt(delivery.pop.cache);
        QVERIFY2(std::abs(told - run) < 0.01, qPrintable(QString("%1: %2 %3").arg(i).arg(told).arg(run)));
    }
}

/// Objects 1, 2, 1 of 10 bytes each, the first request in the warm-up: of two, one is found with room for both.
void CapacityWatchTest::countsWhatComesAfterTheWarmUp()
{
    QFETCH(QByteArray, policy);
    CapacityWatch watch(policyNamed(policy.toStdString()));
    watch.asked(1, 10, false);
    watch.asked(2, 10, true);
    watch.asked(1, 10, true);
    const CapacityCurve curve = watch.curve(Progress()).value();
    QCOMPARE(curve.requests, std::int64_t{2});
    QCOMPARE(curve.points.back().missRatio, 0.5);
    QCOMPARE(curve.points.front().missRatio, 1.0);
}

void CapacityWatchTest::saysNothingUnlessAsked()
{
    QVERIFY(!Delivery().run().pointsOfPresence.front().curve);
    QVERIFY(CapacityWatch(policyNamed("lru")).curve(Progress())->points.empty());
}

void CapacityWatchTest::heedsAStop()
{
    CapacityWatch watch(policyNamed("sieve"));
    watch.asked(1, 10, true);
    Progress progress;
    progress.stop();
    const auto curve = watch.curve(progress);
    QVERIFY(!curve && isStopped(curve.error()));
}

REGISTER_TEST(CapacityWatchTest)
#include "capacity_watch_test.moc"
