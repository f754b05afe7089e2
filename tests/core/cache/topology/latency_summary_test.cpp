// Are many latencies summed up without a lie?
#include "core/cache/topology/latency_summary.h"
#include "tests/support/register_test.h"

#include <QTest>
#include <algorithm>
#include <numeric>

using namespace edgewright;

class LatencySummaryTest : public QObject {
    Q_OBJECT
private slots:
    void takesNearestRanks();
    void tellsTheWorstLag();
    void staysEmptyWithoutLatencies();
    void risesToOne();
    void countsTheBudgetItself();
    void sortsWhatSpansManyPieces();
    void stopsSorting();
};

void LatencySummaryTest::takesNearestRanks()
{
    std::vector<double> rising(200);
    std::iota(rising.begin(), rising.end(), 1.0);
    const LatencyQuantiles quantiles = latencyQuantiles(rising);
    QCOMPARE(quantiles.mean.value, 100.5);
    QCOMPARE(quantiles.p50.value, 100.0);
    QCOMPARE(quantiles.p90.value, 180.0);
    QCOMPARE(quantiles.p95.value, 190.0);
    QCOMPARE(quantiles.p99.value, 198.0);
    QCOMPARE(quantiles.p999.value, 200.0); // rank 199.8, rounded up
    QCOMPARE(latencyQuantiles({7}).p99.value, 7.0);
    const auto all = inOrder(quantiles);
    QVERIFY(all[0] == quantiles.mean && all[1] == quantiles.p50 && all[4] == quantiles.p99 && all[5] == quantiles.p999);
}

void LatencySummaryTest::tellsTheWorstLag()
{
    std::vector<double> rising(200);
    std::iota(rising.begin(), rising.end(), 1.0);
    const Staleness lag = stalenessOf(rising);
    QCOMPARE(lag.mean.value, 100.5);
    QCOMPARE(lag.p50.value, 100.0);
    QCOMPARE(lag.p90.value, 180.0);
    QCOMPARE(lag.p99.value, 198.0);
    QCOMPARE(lag.worst.value, 200.0);
    QCOMPARE(stalenessOf({}).worst.value, 0.0);
}

void LatencySummaryTest::staysEmptyWithoutLatencies()
{
    QCOMPARE(latencyQuantiles({}).p99.value, 0.0);
    QVERIFY(latencyCdf({}).empty());
    QCOMPARE(shareWithin({}, Milliseconds(1)), 1.0);
}

void LatencySummaryTest::risesToOne()
{
    std::vector<double> rising(1000);
    std::iota(rising.begin(), rising.end(), 1.0);
    std::fill(rising.begin() + 300, rising.begin() + 600, 300.0);
    std::ranges::sort(rising);
    const auto cdf = latencyCdf(rising);
    QVERIFY(cdf.size() <= 200);
    for (std::size_t i = 1; i < cdf.size(); ++i)
        QVERIFY(cdf[i].first > cdf[i - 1].first && cdf[i].second > cdf[i - 1].second);
    QCOMPARE(cdf.back().second, 1.0);
    const auto step = std::ranges::find(cdf, Milliseconds(300), [](const auto& point) { return point.first; });
    QVERIFY(step != cdf.end());
    QCOMPARE(step->second, 0.6);
}

void LatencySummaryTest::countsTheBudgetItself()
{
    QCOMPARE(shareWithin({1, 2, 2, 3}, Milliseconds(2)), 0.75);
    QCOMPARE(shareWithin({1, 2, 2, 3}, std::nullopt), 1.0);
}

void LatencySummaryTest::sortsWhatSpansManyPieces()
{
    Random random(5);
    std::vector<double> latencies(1'700'001);
    for (double& latency : latencies)
        latency = static_cast<double>(random() % 1000);
    std::vector<double> expected = latencies;
    std::ranges::sort(expected);
    QVERIFY(sortLatencies(latencies, Progress()));
    QVERIFY(latencies == expected);
}

void LatencySummaryTest::stopsSorting()
{
    Progress progress;
    progress.stop();
    std::vector<double> latencies{3, 1, 2};
    QVERIFY(!sortLatencies(latencies, progress));
}

REGISTER_TEST(LatencySummaryTest)
#include "latency_summary_test.moc"
