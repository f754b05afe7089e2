// Does the oldest copy leave first, and does that hit as often as theory says?
#include "tests/core/cache/replayed.h"
#include "tests/core/cache/topology/delivery.h"
#include "tests/support/register_test.h"

#include "core/cache/eviction_policy.h"

#include <QTest>

using namespace edgewright;

class FifoTest : public QObject {
    Q_OBJECT
private slots:
    void takesTheOldestHoweverOftenHit();
    void agreesWithItsFixedPoint();
    void missesWhatLibCacheSimMisses();
};

void FifoTest::takesTheOldestHoweverOftenHit()
{
    const auto policy = evictionPolicyWithKey("fifo")->make(4);
    for (const ObjectKey key : {1u, 2u, 3u, 4u})
        policy->inserted(key, 1);
    policy->hit(1);
    policy->removed(2);
    QCOMPARE(policy->victim(), ObjectKey{1});
    QCOMPARE(policy->victim(), ObjectKey{3});
    QCOMPARE(policy->victim(), ObjectKey{4});
}

/// Every copy stays for the same time T: an object is there for p_i T / (1 + p_i T) of the time, and Σ of these is the capacity
/// (Fricker, Robert and Roberts, "A versatile and accurate approximation for LRU cache performance", ITC 24, 2012, section V).
void FifoTest::agreesWithItsFixedPoint()
{
    constexpr int objects = 10'000, capacity = 1000;
    const auto shares = testing::zipfShares(objects, 0.8);
    double low = 0, high = 1e9;
    for (int i = 0; i < 200; ++i) {
        const double middle = (low + high) / 2;
        double filled = 0;
        for (const double share : shares)
            filled += share * middle / (1 + share * middle);
        (filled < capacity ? low : high) = middle;
    }
    double expected = 0;
    for (const double share : shares)
        expected += share * share * low / (1 + share * low);

    testing::Delivery delivery;
    delivery.options.policy = "fifo";
    delivery.options.requests = 600'000;
    delivery.content.objects = objects;
    delivery.pop.cache = Gibibytes(capacity * 100e3 / (1024.0 * 1024 * 1024) * (1 + 1e-9));
    const double measured = delivery.run().objects.value();
    QVERIFY2(std::abs(measured / expected - 1) < 0.01,
             qPrintable(QString("measured %1, expected %2").arg(measured).arg(expected)));
}

/// Misses that libCacheSim (commit aa0fc40) counts on the same requests: room for 1,000 of the objects, and for four million bytes.
void FifoTest::missesWhatLibCacheSimMisses()
{
    const auto requests = testing::octaveRequests();
    QCOMPARE(testing::missesOf("fifo", requests, {.capacity = 1000, .ignoresSizes = true}), std::int64_t{26'878});
    QCOMPARE(testing::missesOf("fifo", requests, {.capacity = 4'000'000}), std::int64_t{27'586});
}

REGISTER_TEST(FifoTest)
#include "fifo_test.moc"
