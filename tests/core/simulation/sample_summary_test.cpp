// Are percentiles, intervals and distributions those of the definition?
#include "tests/support/register_test.h"

#include "core/simulation/sample_summary.h"

#include <QTest>

#include <numeric>

using namespace edgewright;

namespace {

std::vector<double> oneTo(int n)
{
    std::vector<double> samples(static_cast<std::size_t>(n));
    std::iota(samples.begin(), samples.end(), 1.0);
    return samples;
}

} // namespace

class SampleSummaryTest : public QObject {
    Q_OBJECT
private slots:
    void takesTheNearestRank();
    void isNotMisledByBinaryFractions();
    void boundsAPercentileByOrderStatistics();
    void countsSharesAtOrBelow();
    void keepsTheWholeDistributionOfFewSamples();
    void mergesEqualSamples();
};

void SampleSummaryTest::takesTheNearestRank()
{
    const std::vector<double> samples = oneTo(10);
    QCOMPARE(atPercentile(samples, 50), 5.0);
    QCOMPARE(atPercentile(samples, 51), 6.0);
    QCOMPARE(atPercentile(samples, 1), 1.0);
    QCOMPARE(atPercentile(samples, 99.99), 10.0);
    QCOMPARE(atPercentile(std::vector<double>{7}, 95), 7.0);
}

void SampleSummaryTest::isNotMisledByBinaryFractions()
{
    for (int n = 1; n <= 100; ++n)
        for (int percent = 1; percent <= 99; ++percent)
            if (n * percent % 100 == 0)
                QCOMPARE(atPercentile(oneTo(n), percent), static_cast<double>(n * percent / 100));
}

void SampleSummaryTest::boundsAPercentileByOrderStatistics()
{
    // n = 10,000, q = 0.5: ranks 5,000 -+ 1.96 x 50, so 4,902 and 5,098.
    QCOMPARE(halfWidth95(oneTo(10'000), 50), 98.0);
    QCOMPARE(halfWidth95(std::vector<double>(1000, 3.0), 95), 0.0);
}

void SampleSummaryTest::countsSharesAtOrBelow()
{
    const std::vector<double> samples{1, 2, 2, 5};
    QCOMPARE(shareWithin(samples, 0.5), 0.0);
    QCOMPARE(shareWithin(samples, 2), 0.75);
    QCOMPARE(shareWithin(samples, 9), 1.0);
    QCOMPARE(meanOf(samples), 2.5);
}

void SampleSummaryTest::keepsTheWholeDistributionOfFewSamples()
{
    const auto points = cdfOf(oneTo(100));
    QCOMPARE(points.size(), std::size_t{100});
    QCOMPARE(points[49].first.value, 50.0);
    QCOMPARE(points[49].second, 0.5);
}

void SampleSummaryTest::mergesEqualSamples()
{
    std::vector<double> samples(600, 3.0);
    samples.insert(samples.end(), 400, 8.0);
    const auto points = cdfOf(samples);
    QCOMPARE(points.size(), std::size_t{2});
    QCOMPARE(points[0].second, 0.6);
    QCOMPARE(points[1].second, 1.0);
}

REGISTER_TEST(SampleSummaryTest)
#include "sample_summary_test.moc"
