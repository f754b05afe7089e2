// Does the curve say what a cache of that size would have held?
#include "core/cache/topology/capacity_watch.h"
#include "tests/core/cache/topology/delivery.h"
#include "tests/support/register_test.h"

#include <QTest>

using namespace edgewright;
using edgewright::testing::Delivery;

class CapacityWatchTest : public QObject {
    Q_OBJECT
private slots:
    void agreesWithRunsOfEachSize();
    void countsWhatComesAfterTheWarmUp();
    void saysNothingUnlessAsked();
};

/// Brute force: the same requests once more with each size of the curve. The origin takes no time, so nobody waits for another's fetch.
void CapacityWatchTest::agreesWithRunsOfEachSize()
{
    Delivery delivery;
    delivery.backhaul.latency = Milliseconds(0);
    delivery.backhaul.bandwidth = MegabitsPerSecond(1e6);
    delivery.content.sizeTable = {50, 1, 100, 2, 400, 1};
    delivery.options.requests = 20'000;
    delivery.options.curves = true;
    const CapacityCurve curve = *delivery.run().pointsOfPresence.front().curve;
    QCOMPARE(curve.points.size(), std::size_t{40});
    for (std::size_t i = 12; i < curve.points.size();
         i += 3) { // below, the largest objects do not fit: the curve is not about them
        delivery.pop.cache = Gibibytes(static_cast<double>(curve.points[i].bytes) / (1024.0 * 1024 * 1024));
        const CacheResult result = delivery.run();
        QCOMPARE(std::round(curve.points[i].missRatio * static_cast<double>(result.requests)),
                 static_cast<double>(result.requests - result.objects.hits));
        QCOMPARE(result.pointsOfPresence.front().curve->points[i].missRatio,
                 curve.points[i].missRatio); // whatever its own size
    }
    QVERIFY(curve.points.back().missRatio < curve.points.front().missRatio / 2);
}

/// Objects 1, 2, 1 of 10 bytes each, the first request in the warm-up: of two, one is found with room for both.
void CapacityWatchTest::countsWhatComesAfterTheWarmUp()
{
    CapacityWatch watch;
    watch.asked(1, 10, false);
    watch.asked(2, 10, true);
    watch.asked(1, 10, true);
    const CapacityCurve curve = watch.curve();
    QCOMPARE(curve.requests, std::int64_t{2});
    QCOMPARE(curve.points.back().missRatio, 0.5);
    QCOMPARE(curve.points.front().missRatio, 1.0);
}

void CapacityWatchTest::saysNothingUnlessAsked()
{
    QVERIFY(!Delivery().run().pointsOfPresence.front().curve);
    QVERIFY(CapacityWatch().curve().points.empty());
}

REGISTER_TEST(CapacityWatchTest)
#include "capacity_watch_test.moc"
