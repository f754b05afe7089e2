// Does a large, rarely asked object leave before small ones, and old fame fade?
#include "tests/core/cache/replayed.h"
#include "tests/support/register_test.h"

#include <QTest>

using namespace edgewright;
using testing::SlowCache;

class GdsfTest : public QObject {
    Q_OBJECT
private slots:
    void prefersSmallObjects();
    void ageLetsOldFameFade();
    void forgetsWhatWasRemoved();
    void hitsWhatASlowOneHits();
    void missesWhatLibCacheSimMisses();
};

namespace {

/// Priority = age + requests / bytes; those touched last stand last.
SlowCache slowGdsf(std::uint64_t capacity)
{
    struct State {
        double age = 0;
        std::map<std::uint64_t, double> requests;
    };
    const auto state = std::make_shared<State>();
    const auto rank = [state](SlowCache::Object& object) {
        object.rank = state->age + ++state->requests[object.key] / static_cast<double>(object.bytes);
    };
    SlowCache slow{capacity,
                   [](std::vector<SlowCache::Object>& there) {
                       const auto least = std::min_element(
                           there.begin(), there.end(), [](const auto& a, const auto& b) { return a.rank < b.rank; });
                       return static_cast<std::size_t>(least - there.begin());
                   },
                   [rank](std::vector<SlowCache::Object>& there, std::size_t index) {
                       rank(there[index]);
                       std::rotate(there.begin() + static_cast<std::ptrdiff_t>(index),
                                   there.begin() + static_cast<std::ptrdiff_t>(index) + 1, there.end());
                   }};
    slow.came = rank;
    slow.left = [state](const SlowCache::Object& object) {
        state->age = object.rank;
        state->requests.erase(object.key);
    };
    return slow;
}

} // namespace

void GdsfTest::prefersSmallObjects()
{
    const auto policy = evictionPolicyWithKey("gdsf")->make(100);
    policy->inserted(1, 10);
    policy->inserted(2, 50);
    policy->inserted(3, 40);
    policy->hit(2);                           // 2 / 50 = 1 / 25
    QCOMPARE(policy->victim(), ObjectKey{3}); // 1 / 40
    QCOMPARE(policy->victim(), ObjectKey{2});
    QCOMPARE(policy->victim(), ObjectKey{1}); // 1 / 10
}

void GdsfTest::ageLetsOldFameFade()
{
    const auto policy = evictionPolicyWithKey("gdsf")->make(2);
    policy->inserted(1, 1);
    policy->hit(1);
    policy->hit(1);                            // priority 3
    for (const ObjectKey key : {2u, 3u, 4u}) { // priorities 1, 2, 3: each leaves and raises the age
        policy->inserted(key, 1);
        QCOMPARE(policy->victim(), key == 4 ? ObjectKey{1} : ObjectKey{key});
    }
}

void GdsfTest::forgetsWhatWasRemoved()
{
    const auto policy = evictionPolicyWithKey("gdsf")->make(3);
    for (const ObjectKey key : {1u, 2u, 3u})
        policy->inserted(key, 1);
    policy->removed(1);
    policy->inserted(4, 1); // may take the place of 1
    QCOMPARE(policy->victim(), ObjectKey{2});
    QCOMPARE(policy->victim(), ObjectKey{3});
    QCOMPARE(policy->victim(), ObjectKey{4});
}

void GdsfTest::hitsWhatASlowOneHits()
{
    for (unsigned seed = 1; seed <= 30; ++seed) {
        const bool ignoresSizes = seed % 2 == 0;
        const auto requests = testing::randomRequests(seed, 3000, 60, 20);
        const std::uint64_t capacity = (1 + seed) * (ignoresSizes ? 1 : 10);
        SlowCache slow = slowGdsf(capacity);
        QVERIFY2(testing::hitsOf("gdsf", requests, {.capacity = capacity, .ignoresSizes = ignoresSizes}) ==
                     slow.hits(requests, ignoresSizes),
                 qPrintable(QString("seed %1").arg(seed)));
    }
}

/// Misses that libCacheSim (commit aa0fc40) counts on the same requests: room for 1,000 of the objects, and for four million bytes.
void GdsfTest::missesWhatLibCacheSimMisses()
{
    const auto requests = testing::octaveRequests();
    QCOMPARE(testing::missesOf("gdsf", requests, {.capacity = 1000, .ignoresSizes = true}), std::int64_t{19'984});
    QCOMPARE(testing::missesOf("gdsf", requests, {.capacity = 4'000'000}), std::int64_t{18'107});
}

REGISTER_TEST(GdsfTest)
#include "gdsf_test.moc"
