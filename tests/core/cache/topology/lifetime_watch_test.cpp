// Does the curve say what copies that live so long would have answered?
#include "core/base/random.h"
#include "core/cache/topology/lifetime_watch.h"
#include "tests/core/cache/topology/delivery.h"
#include "tests/support/register_test.h"

#include <QTest>

#include <map>

using namespace edgewright;
using edgewright::testing::Delivery;

class LifetimeWatchTest : public QObject {
    Q_OBJECT
private slots:
    void agreesWithBruteForce_data();
    void agreesWithBruteForce();
    void agreesWithRunsOfEachTime();
    void tellsTimesBetweenItsPoints();
    void saysNothingUnlessAsked();
};

void LifetimeWatchTest::agreesWithBruteForce_data()
{
    QTest::addColumn<int>("seed");
    for (const int seed : {1, 2, 3})
        QTest::addRow("seed %d", seed) << seed;
}

/// Times are quarters of a second, which single precision holds. The second half counts.
void LifetimeWatchTest::agreesWithBruteForce()
{
    QFETCH(int, seed);
    Random random(static_cast<std::uint64_t>(seed));
    struct Request {
        ObjectKey key;
        double at;
    };
    std::vector<Request> requests;
    for (double now = 0; requests.size() < 6000; now += 0.25 * static_cast<double>(random() % 40))
        requests.push_back({random() % 300 * (random() % 2), now});
    LifetimeWatch watch;
    for (std::size_t i = 0; i < requests.size(); ++i)
        watch.asked(requests[i].key, Seconds(requests[i].at), i >= requests.size() / 2);
    const LifetimeCurve curve = watch.curve();
    QCOMPARE(curve.requests, std::int64_t{3000});
    for (const LifetimePoint& point : curve.points) {
        std::map<ObjectKey, double> fetched;
        int misses = 0;
        for (std::size_t i = 0; i < requests.size(); ++i) {
            const auto held = fetched.find(requests[i].key);
            if (held != fetched.end() && requests[i].at - held->second < point.ttl.value)
                continue;
            fetched[requests[i].key] = requests[i].at;
            misses += i >= requests.size() / 2;
        }
        QCOMPARE(point.missRatio, misses / 3000.0);
    }
    QVERIFY(curve.points.back().missRatio < curve.points.front().missRatio / 2);
}

/// The same requests once more, with copies that live so long in a cache without end. The origin takes no time.
void LifetimeWatchTest::agreesWithRunsOfEachTime()
{
    Delivery delivery;
    delivery.backhaul.latency = Milliseconds(0);
    delivery.backhaul.bandwidth = MegabitsPerSecond(1e6);
    delivery.pop.cache = Gibibytes(1000);
    delivery.options.requests = 20'000;
    delivery.options.curves = true;
    delivery.options.strategy = CacheStrategy::Ttl;
    const LifetimeCurve curve = *delivery.run().pointsOfPresence.front().lifetimes;
    for (const LifetimePoint& point : curve.points) {
        delivery.options.ttl = point.ttl;
        const CacheResult result = delivery.run();
        QCOMPARE(static_cast<std::int64_t>(std::llround(point.missRatio * static_cast<double>(result.requests))),
                 result.requests - result.objects.hits);
        QCOMPARE(result.pointsOfPresence.front().lifetimes->points.front().missRatio,
                 curve.points.front().missRatio); // whatever they live
    }
    QVERIFY(curve.points[2].missRatio > curve.points.back().missRatio + 0.05);
}

void LifetimeWatchTest::tellsTimesBetweenItsPoints()
{
    const LifetimeCurve curve{.requests = 10, .points = {{Seconds(10), 0.8}, {Seconds(1000), 0.4}}};
    QCOMPARE(curve.missRatioAt(Seconds(0)), 1.0);
    QCOMPARE(curve.missRatioAt(Seconds(5)), 0.9);
    QCOMPARE(curve.missRatioAt(Seconds(100)), 0.6);
    QCOMPARE(curve.missRatioAt(Seconds(5000)), 0.4);
    QCOMPARE(LifetimeCurve().missRatioAt(Seconds(5)), 1.0);
}

void LifetimeWatchTest::saysNothingUnlessAsked()
{
    Delivery delivery;
    delivery.options.requests = 1000;
    QVERIFY(!delivery.run().pointsOfPresence.front().lifetimes);
}

REGISTER_TEST(LifetimeWatchTest)
#include "lifetime_watch_test.moc"
