// Does the hand spare what was asked for, and go on from where it stopped?
#include "tests/core/cache/replayed.h"
#include "tests/support/register_test.h"

#include <QTest>

using namespace edgewright;
using testing::SlowCache;

class SieveTest : public QObject {
    Q_OBJECT
private slots:
    void goesOnFromWhereItStopped();
    void survivesTheRemovalUnderItsHand();
    void hitsWhatASlowOneHits();
    void missesWhatLibCacheSimMisses();
};

namespace {

/// The oldest stands first; the hand is an index.
SlowCache slowSieve(std::uint64_t capacity)
{
    const auto hand = std::make_shared<std::size_t>(0);
    return {capacity,
            [hand](std::vector<SlowCache::Object>& there) {
                std::size_t index = *hand;
                for (; there[index].rank > 0; index = (index + 1) % there.size())
                    there[index].rank = 0;
                *hand = index + 1 == there.size() ? 0 : index; // the one behind takes its place
                return index;
            },
            [](std::vector<SlowCache::Object>& there, std::size_t index) { there[index].rank = 1; }};
}

} // namespace

/// The example of the paper's figure 1, in short: what the hand passed keeps its place and loses its mark.
void SieveTest::goesOnFromWhereItStopped()
{
    const auto policy = evictionPolicyWithKey("sieve")->make(4);
    for (const ObjectKey key : {1u, 2u, 3u, 4u})
        policy->inserted(key, 1);
    policy->hit(1);
    policy->hit(3);
    QCOMPARE(policy->victim(), ObjectKey{2}); // 1 lost its mark
    policy->inserted(5, 1);
    QCOMPARE(policy->victim(), ObjectKey{4}); // 3 lost its mark; FIFO would take 1
    QCOMPARE(policy->victim(), ObjectKey{5});
    QCOMPARE(policy->victim(), ObjectKey{1}); // around
}

void SieveTest::survivesTheRemovalUnderItsHand()
{
    const auto policy = evictionPolicyWithKey("sieve")->make(4);
    for (const ObjectKey key : {1u, 2u, 3u, 4u})
        policy->inserted(key, 1);
    policy->hit(1);
    QCOMPARE(policy->victim(), ObjectKey{2});
    policy->removed(3); // where the hand is
    QCOMPARE(policy->victim(), ObjectKey{4});
    QCOMPARE(policy->victim(), ObjectKey{1});
}

void SieveTest::hitsWhatASlowOneHits()
{
    for (unsigned seed = 1; seed <= 30; ++seed) {
        const bool ignoresSizes = seed % 2 == 0;
        const auto requests = testing::randomRequests(seed, 3000, 60, 20);
        const std::uint64_t capacity = (1 + seed) * (ignoresSizes ? 1 : 10);
        SlowCache slow = slowSieve(capacity);
        QVERIFY2(testing::hitsOf("sieve", requests, {.capacity = capacity, .ignoresSizes = ignoresSizes}) ==
                     slow.hits(requests, ignoresSizes),
                 qPrintable(QString("seed %1").arg(seed)));
    }
}

/// Misses that libCacheSim (commit aa0fc40) counts on the same requests: room for 1,000 of the objects, and for four million bytes.
void SieveTest::missesWhatLibCacheSimMisses()
{
    const auto requests = testing::octaveRequests();
    QCOMPARE(testing::missesOf("sieve", requests, {.capacity = 1000, .ignoresSizes = true}), std::int64_t{18'933});
    QCOMPARE(testing::missesOf("sieve", requests, {.capacity = 4'000'000}), std::int64_t{19'394});
}

REGISTER_TEST(SieveTest)
#include "sieve_test.moc"
