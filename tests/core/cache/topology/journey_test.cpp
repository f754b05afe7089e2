// How long does a request travel?
#include "core/cache/topology/journey.h"
#include "tests/core/cache/topology/delivery.h"
#include "tests/support/register_test.h"

#include <QTest>

using namespace edgewright;

class JourneyTest : public QObject {
    Q_OBJECT
private slots:
    void takesTwiceTheMediansWithoutJitter();
    void spreadsByTheJitterOfEachCrossing();
    void isNeverNegative();
    void timesTheBody();
};

namespace {

Journey overAccessAndBackhaul(const testing::Delivery& delivery)
{
    Path path;
    path.links = {delivery.access.id, delivery.backhaul.id};
    path.oneWay = delivery.access.latency + delivery.backhaul.latency;
    return Journey(delivery.build(), path);
}

} // namespace

void JourneyTest::takesTwiceTheMediansWithoutJitter()
{
    testing::Delivery delivery;
    delivery.backhaul.bandwidth = MegabitsPerSecond(200);
    const Journey journey = overAccessAndBackhaul(delivery);
    Random random(1);
    QCOMPARE(journey.draw(random).value, 50.0); // 2 × (5 + 20)
    QCOMPARE(journey.narrowest().value, 200.0);
    QVERIFY(std::isinf(Journey().narrowest().value));
}

void JourneyTest::spreadsByTheJitterOfEachCrossing()
{
    testing::Delivery delivery;
    delivery.access.jitter = Milliseconds(0.6);
    delivery.backhaul.jitter = Milliseconds(0.8);
    const Journey journey = overAccessAndBackhaul(delivery);
    Random random(1);
    constexpr int draws = 40'000;
    double sum = 0, squares = 0;
    for (int i = 0; i < draws; ++i) {
        const double time = journey.draw(random).value;
        sum += time;
        squares += time * time;
    }
    // Four crossings: the variance is 2 · 0.6² + 2 · 0.8² = 2. A sample's standard deviation scatters by 1 / sqrt(2 n).
    const double mean = sum / draws;
    QVERIFY(std::abs(mean - 50) < 4 * std::sqrt(2.0 / draws));
    QVERIFY(std::abs(std::sqrt(squares / draws - mean * mean) / std::sqrt(2.0) - 1) < 4 / std::sqrt(2.0 * draws));
}

void JourneyTest::isNeverNegative()
{
    testing::Delivery delivery;
    delivery.access.latency = Milliseconds(0);
    delivery.backhaul.latency = Milliseconds(0.1);
    delivery.access.jitter = delivery.backhaul.jitter = Milliseconds(50);
    const Journey journey = overAccessAndBackhaul(delivery);
    Random random(1);
    for (int i = 0; i < 1000; ++i)
        QVERIFY(journey.draw(random) >= Milliseconds{});
}

void JourneyTest::timesTheBody()
{
    QCOMPARE(bodyTime(1e6, MegabitsPerSecond(100)).value, 80.0); // 8 Mb over 100 Mb/s
    QCOMPARE(bodyTime(1e6, Journey().narrowest()).value, 0.0);
}

REGISTER_TEST(JourneyTest)
#include "journey_test.moc"
