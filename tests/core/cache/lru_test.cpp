// Does the least recently used object leave first, and does that hit as often as theory says?
#include "tests/core/cache/replayed.h"
#include "tests/core/cache/topology/delivery.h"
#include "tests/support/register_test.h"

#include "core/cache/eviction_policy.h"

#include <QTest>
#include <algorithm>

using namespace edgewright;

namespace {

/// Hits of LRU on `keys`, with a list that is searched from end to end.
std::vector<bool> slowLruHits(const std::vector<ObjectKey>& keys, std::size_t capacity)
{
    std::vector<ObjectKey> byUse;
    std::vector<bool> hits;
    for (const ObjectKey key : keys) {
        const auto found = std::find(byUse.begin(), byUse.end(), key);
        hits.push_back(found != byUse.end());
        if (found != byUse.end())
            byUse.erase(found);
        else if (byUse.size() == capacity)
            byUse.erase(byUse.begin());
        byUse.push_back(key);
    }
    return hits;
}

std::vector<bool> policyHits(EvictionPolicy& policy, const std::vector<ObjectKey>& keys, std::size_t capacity)
{
    std::vector<ObjectKey> there;
    std::vector<bool> hits;
    for (const ObjectKey key : keys) {
        hits.push_back(std::find(there.begin(), there.end(), key) != there.end());
        if (hits.back()) {
            policy.hit(key);
            continue;
        }
        if (!policy.admits(key, 1))
            continue;
        if (there.size() == capacity)
            std::erase(there, policy.victim());
        there.push_back(key);
        policy.inserted(key, 1);
    }
    return hits;
}

} // namespace

class LruTest : public QObject {
    Q_OBJECT
private slots:
    void hitsWhatASlowListHits_data();
    void hitsWhatASlowListHits();
    void forgetsWhatWasRemoved();
    void agreesWithChe_data();
    void agreesWithChe();
    void missesWhatLibCacheSimMisses();
};

void LruTest::hitsWhatASlowListHits_data()
{
    QTest::addColumn<int>("objects");
    QTest::addColumn<int>("capacity");
    QTest::newRow("one place") << 5 << 1;
    QTest::newRow("few places") << 30 << 7;
    QTest::newRow("room for all but one") << 20 << 19;
    QTest::newRow("room for all") << 20 << 20;
}

void LruTest::hitsWhatASlowListHits()
{
    QFETCH(int, objects);
    QFETCH(int, capacity);
    for (unsigned seed = 1; seed <= 20; ++seed) {
        Random random(seed);
        std::vector<ObjectKey> keys(2000);
        for (ObjectKey& key : keys)
            key = random() % static_cast<ObjectKey>(objects);
        const auto size = static_cast<std::size_t>(capacity);
        const auto policy = evictionPolicyWithKey("lru")->make(size);
        QVERIFY2(policyHits(*policy, keys, size) == slowLruHits(keys, size), qPrintable(QString("seed %1").arg(seed)));
    }
}

void LruTest::forgetsWhatWasRemoved()
{
    const auto policy = evictionPolicyWithKey("lru")->make(3);
    for (const ObjectKey key : {1u, 2u, 3u})
        policy->inserted(key, 1);
    policy->hit(1);
    policy->removed(2);
    QCOMPARE(policy->victim(), ObjectKey{3});
    QCOMPARE(policy->victim(), ObjectKey{1});
}

void LruTest::agreesWithChe_data()
{
    QTest::addColumn<double>("exponent");
    QTest::addColumn<double>("cachedShare");
    QTest::newRow("Zipf 0.8, a tenth cached") << 0.8 << 0.1;
    QTest::newRow("Zipf 1, a hundredth cached") << 1.0 << 0.01;
    QTest::newRow("all alike, half cached") << 0.0 << 0.5;
}

void LruTest::agreesWithChe()
{
    QFETCH(double, exponent);
    QFETCH(double, cachedShare);
    constexpr int objects = 10'000;
    const double expected = testing::hitRatioAfterChe(testing::zipfShares(objects, exponent), cachedShare * objects);

    testing::Delivery delivery;
    delivery.content.objects = objects;
    delivery.content.zipfExponent = exponent;
    delivery.content.meanSize = Kilobytes(100);
    delivery.pop.cache = Gibibytes(cachedShare * objects * 100e3 / (1024.0 * 1024 * 1024) * (1 + 1e-9));
    delivery.options.requests = 600'000;
    const CacheResult result = delivery.run();
    QCOMPARE(result.pointsOfPresence.front().objectsCached, std::int64_t(cachedShare * objects));
    const double measured = result.objects.value();
    QVERIFY2(std::abs(measured / expected - 1) < 0.01,
             qPrintable(QString("measured %1, expected %2").arg(measured).arg(expected)));
}

/// Misses that libCacheSim (commit aa0fc40) counts on the same requests: room for 1,000 of the objects, and for four million bytes.
void LruTest::missesWhatLibCacheSimMisses()
{
    const auto requests = testing::octaveRequests();
    QCOMPARE(testing::missesOf("lru", requests, {.capacity = 1000, .ignoresSizes = true}), std::int64_t{22'871});
    QCOMPARE(testing::missesOf("lru", requests, {.capacity = 4'000'000}), std::int64_t{23'486});
}

REGISTER_TEST(LruTest)
#include "lru_test.moc"
