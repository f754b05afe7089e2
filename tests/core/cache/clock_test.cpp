// Does an object that was asked for get a second chance, and only one?
#include "tests/core/cache/replayed.h"
#include "tests/support/register_test.h"

#include <QTest>

using namespace edgewright;
using testing::SlowCache;

class ClockTest : public QObject {
    Q_OBJECT
private slots:
    void givesASecondChance();
    void hitsWhatASlowOneHits();
    void missesWhatLibCacheSimMisses();
};

namespace {

SlowCache slowClock(std::uint64_t capacity)
{
    return {capacity,
            [](std::vector<SlowCache::Object>& there) {
                while (there.front().rank > 0) {
                    there.front().rank = 0;
                    std::rotate(there.begin(), there.begin() + 1, there.end());
                }
                return std::size_t{0};
            },
            [](std::vector<SlowCache::Object>& there, std::size_t index) { there[index].rank = 1; }};
}

} // namespace

void ClockTest::givesASecondChance()
{
    const auto policy = evictionPolicyWithKey("clock")->make(3);
    for (const ObjectKey key : {1u, 2u, 3u})
        policy->inserted(key, 1);
    policy->hit(1);
    policy->hit(1);
    QCOMPARE(policy->victim(), ObjectKey{2}); // 1 starts anew behind 3
    QCOMPARE(policy->victim(), ObjectKey{3});
    QCOMPARE(policy->victim(), ObjectKey{1});
}

void ClockTest::hitsWhatASlowOneHits()
{
    for (unsigned seed = 1; seed <= 30; ++seed) {
        const bool ignoresSizes = seed % 2 == 0;
        const auto requests = testing::randomRequests(seed, 3000, 60, 20);
        const std::uint64_t capacity = (1 + seed) * (ignoresSizes ? 1 : 10);
        SlowCache slow = slowClock(capacity);
        QVERIFY2(testing::hitsOf("clock", requests, {.capacity = capacity, .ignoresSizes = ignoresSizes}) ==
                     slow.hits(requests, ignoresSizes),
                 qPrintable(QString("seed %1").arg(seed)));
    }
}

/// Misses that libCacheSim (commit aa0fc40) counts on the same requests: room for 1,000 of the objects, and for four million bytes.
void ClockTest::missesWhatLibCacheSimMisses()
{
    const auto requests = testing::octaveRequests();
    QCOMPARE(testing::missesOf("clock", requests, {.capacity = 1000, .ignoresSizes = true}), std::int64_t{22'020});
    QCOMPARE(testing::missesOf("clock", requests, {.capacity = 4'000'000}), std::int64_t{22'628});
}

REGISTER_TEST(ClockTest)
#include "clock_test.moc"
