// Does the object leave that is asked for last of all, and does no policy miss less?
#include "tests/core/cache/replayed.h"
#include "tests/support/register_test.h"

#include <QTest>

using namespace edgewright;
using testing::SlowCache;

class BeladyTest : public QObject {
    Q_OBJECT
private slots:
    void missesNoMoreThanAnyOther();
    void hitsWhatASlowOneHits();
    void missesWhatLibCacheSimMisses();
    void seesThroughAWrongFuture();
};

namespace {

SlowCache slowBelady(std::uint64_t capacity)
{
    return {capacity,
            [](std::vector<SlowCache::Object>& there) {
                const auto latest = std::max_element(there.begin(), there.end(),
                                                     [](const auto& a, const auto& b) { return a.next < b.next; });
                return static_cast<std::size_t>(latest - there.begin());
            },
            [](std::vector<SlowCache::Object>&, std::size_t) {}};
}

} // namespace

/// Belady's theorem, for objects of one size.
void BeladyTest::missesNoMoreThanAnyOther()
{
    for (unsigned seed = 1; seed <= 10; ++seed) {
        const auto requests = testing::randomRequests(seed, 5000, 100);
        const TraceCacheOptions options{.capacity = 20, .ignoresSizes = true};
        const std::int64_t least = testing::missesOf("belady", requests, options);
        for (const EvictionPolicyEntry& policy : evictionPolicies())
            QVERIFY2(testing::missesOf(policy.key, requests, options) >= least, policy.key.data());
    }
}

void BeladyTest::hitsWhatASlowOneHits()
{
    for (unsigned seed = 1; seed <= 20; ++seed) { // of one size: ties are only among those that never come again
        const auto requests = testing::randomRequests(seed, 3000, 60);
        QVERIFY2(testing::hitsOf("belady", requests, {.capacity = seed, .ignoresSizes = true}) ==
                     slowBelady(seed).hits(requests, true),
                 qPrintable(QString("seed %1").arg(seed)));
    }
}

/// Misses that libCacheSim (commit aa0fc40) counts on the same requests: room for 1,000 of the objects, and for four million bytes.
void BeladyTest::missesWhatLibCacheSimMisses()
{
    const auto requests = testing::octaveRequests();
    QCOMPARE(testing::missesOf("belady", requests, {.capacity = 1000, .ignoresSizes = true}), std::int64_t{12'764});
    QCOMPARE(testing::missesOf("belady", requests, {.capacity = 4'000'000}), std::int64_t{13'146});
}

void BeladyTest::seesThroughAWrongFuture()
{
    std::vector<TraceRequest> requests{{.object = 1, .next = 3}, {.object = 2, .next = TraceRequest::never}};
    requests.push_back({.object = 1, .next = TraceRequest::never});
    requests.push_back({.object = 2, .next = 9}); // record 2 said that it would never come
    const auto cache = evictionPolicyWithKey("belady")->makeTraceCache({.capacity = 5, .ignoresSizes = true});
    cache->replay(std::span(requests).first(3));
    QCOMPARE(cache->lie(), std::int64_t{0});
    cache->replay(std::span(requests).last(1));
    QCOMPARE(cache->lie(), std::int64_t{4});
}

REGISTER_TEST(BeladyTest)
#include "belady_test.moc"
