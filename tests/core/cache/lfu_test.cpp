// Does the object that was asked for least often leave first, the oldest of these before the others?
#include "tests/core/cache/replayed.h"
#include "tests/support/register_test.h"

#include <QTest>

using namespace edgewright;
using testing::SlowCache;

class LfuTest : public QObject {
    Q_OBJECT
private slots:
    void breaksTiesByAge();
    void forgetsWhatWasRemoved();
    void hitsWhatASlowOneHits();
    void missesWhatLibCacheSimMisses();
};

namespace {

/// Those touched last stand last.
SlowCache slowLfu(std::uint64_t capacity)
{
    return {capacity,
            [](std::vector<SlowCache::Object>& there) {
                const auto least = std::min_element(there.begin(), there.end(),
                                                    [](const auto& a, const auto& b) { return a.rank < b.rank; });
                return static_cast<std::size_t>(least - there.begin());
            },
            [](std::vector<SlowCache::Object>& there, std::size_t index) {
                ++there[index].rank;
                std::rotate(there.begin() + static_cast<std::ptrdiff_t>(index),
                            there.begin() + static_cast<std::ptrdiff_t>(index) + 1, there.end());
            }};
}

} // namespace

void LfuTest::breaksTiesByAge()
{
    const auto policy = evictionPolicyWithKey("lfu")->make(4);
    for (const ObjectKey key : {1u, 2u, 3u, 4u})
        policy->inserted(key, 1);
    for (const ObjectKey key : {2u, 1u, 1u, 4u})
        policy->hit(key);
    QCOMPARE(policy->victim(), ObjectKey{3}); // once
    QCOMPARE(policy->victim(), ObjectKey{2}); // twice, before 4
    QCOMPARE(policy->victim(), ObjectKey{4});
    QCOMPARE(policy->victim(), ObjectKey{1}); // three times
}

void LfuTest::forgetsWhatWasRemoved()
{
    const auto policy = evictionPolicyWithKey("lfu")->make(3);
    for (const ObjectKey key : {1u, 2u, 3u})
        policy->inserted(key, 1);
    policy->hit(2);
    policy->removed(2); // alone at its frequency
    policy->hit(1);
    QCOMPARE(policy->victim(), ObjectKey{3});
    QCOMPARE(policy->victim(), ObjectKey{1});
}

void LfuTest::hitsWhatASlowOneHits()
{
    for (unsigned seed = 1; seed <= 30; ++seed) {
        const bool ignoresSizes = seed % 2 == 0;
        const auto requests = testing::randomRequests(seed, 3000, 60, 20);
        const std::uint64_t capacity = (1 + seed) * (ignoresSizes ? 1 : 10);
        SlowCache slow = slowLfu(capacity);
        QVERIFY2(testing::hitsOf("lfu", requests, {.capacity = capacity, .ignoresSizes = ignoresSizes}) ==
                     slow.hits(requests, ignoresSizes),
                 qPrintable(QString("seed %1").arg(seed)));
    }
}

/// Misses that libCacheSim (commit aa0fc40) counts on the same requests: room for 1,000 of the objects, and for four million bytes.
void LfuTest::missesWhatLibCacheSimMisses()
{
    const auto requests = testing::octaveRequests();
    QCOMPARE(testing::missesOf("lfu", requests, {.capacity = 1000, .ignoresSizes = true}), std::int64_t{18'956});
    QCOMPARE(testing::missesOf("lfu", requests, {.capacity = 4'000'000}), std::int64_t{19'431});
}

REGISTER_TEST(LfuTest)
#include "lfu_test.moc"
