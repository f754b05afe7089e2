// Do the figures follow from the counts?
#include "core/cache/topology/cache_result.h"
#include "tests/support/register_test.h"

#include <QTest>

using namespace edgewright;

class CacheResultTest : public QObject {
    Q_OBJECT
private slots:
    void isZeroWhereNothingWasCounted();
    void tellsWhatTheOriginIsSpared();
    void findsThePeakOfTheSeries();
    void addsTheLinksUp();
    void readsACurveBetweenItsPoints_data();
    void readsACurveBetweenItsPoints();
};

void CacheResultTest::isZeroWhereNothingWasCounted()
{
    const CacheResult nothing;
    for (const double figure : {nothing.objects.value(), nothing.byteHitRatio(), nothing.originOffload(),
                                nothing.originByteOffload(), nothing.staleShare(), nothing.peakOriginRate().value,
                                nothing.peakOriginBandwidth().value, nothing.egressBytes(), nothing.egressUsd()})
        QCOMPARE(figure, 0.0);
}

void CacheResultTest::tellsWhatTheOriginIsSpared()
{
    CacheResult result;
    result.requests = 200;
    result.originRequests = 50;
    result.bytesRequested = 1000;
    result.originBytes = 400;
    result.staleServed = 10;
    QCOMPARE(result.originOffload(), 0.75);
    QCOMPARE(result.originByteOffload(), 0.6);
    QCOMPARE(result.staleShare(), 0.05);
}

void CacheResultTest::findsThePeakOfTheSeries()
{
    CacheResult result;
    result.overTime = {{Seconds(1), 0.5, RequestsPerSecond(3), MegabitsPerSecond(9)},
                       {Seconds(2), 0.5, RequestsPerSecond(7), MegabitsPerSecond(2)},
                       {Seconds(3), 0.5, RequestsPerSecond(5), MegabitsPerSecond(4)}};
    QCOMPARE(result.peakOriginRate().value, 7.0);
    QCOMPARE(result.peakOriginBandwidth().value, 9.0);
}

void CacheResultTest::addsTheLinksUp()
{
    CacheResult result;
    result.egress = {{{"a"}, 1e9, 0.5}, {{"b"}, 2e9, 0.25}};
    QCOMPARE(result.egressBytes(), 3e9);
    QCOMPARE(result.egressUsd(), 0.75);
}

void CacheResultTest::readsACurveBetweenItsPoints_data()
{
    QTest::addColumn<double>("gibibytes");
    QTest::addColumn<double>("missRatio");
    QTest::newRow("no cache misses all") << 0.0 << 1.0;
    QTest::newRow("half of the first") << 0.5 << 0.95; // between 1 and 0.9
    QTest::newRow("a point") << 1.0 << 0.9;
    QTest::newRow("half way of the logarithm") << 2.0 << 0.6; // 1 · 4 = 2²
    QTest::newRow("the last") << 4.0 << 0.3;
    QTest::newRow("beyond everything") << 100.0 << 0.3;
}

void CacheResultTest::readsACurveBetweenItsPoints()
{
    QFETCH(double, gibibytes);
    QFETCH(double, missRatio);
    constexpr std::uint64_t gibibyte = 1024ull * 1024 * 1024;
    const CapacityCurve curve{.requests = 10, .points = {{gibibyte, 0.9}, {4 * gibibyte, 0.3}}, .knee = {}};
    QCOMPARE(curve.missRatioAt(Gibibytes(gibibytes)), missRatio);
    QCOMPARE(curve.points.back().size().value, 4.0);
    QCOMPARE(CapacityCurve().missRatioAt(Gibibytes(gibibytes)), 1.0);
}

REGISTER_TEST(CacheResultTest)
#include "cache_result_test.moc"
