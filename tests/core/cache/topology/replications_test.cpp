// Are the intervals of replications those of Student's t?
#include "core/cache/topology/replications.h"
#include "tests/core/cache/topology/delivery.h"
#include "tests/support/register_test.h"

#include <QTest>
#include <boost/random/normal_distribution.hpp>
#include <set>

using namespace edgewright;
using edgewright::testing::Delivery;

class ReplicationsTest : public QObject {
    Q_OBJECT
private slots:
    void followsStudent();
    void holdsTheTruthNineteenTimesOfTwenty();
    void isSureOfWhatNeverVaries();
    void beginsWithTheSeedOfTheRun();
    void estimatesEveryFigure();
};

/// Of 1, 2, 3, 4, 5: mean 3, deviation sqrt(2.5); t with 4 degrees of freedom at 97.5 % is 2.776445 (any table), over sqrt(5).
void ReplicationsTest::followsStudent()
{
    const double draws[] = {1, 2, 3, 4, 5};
    const Estimate estimate = estimateOf(draws);
    QCOMPARE(estimate.mean, 3.0);
    QVERIFY(std::abs(estimate.margin - 2.776445 * std::sqrt(2.5) / std::sqrt(5.0)) < 1e-6);
    const double two[] = {0, 1}; // t with one degree of freedom is 12.7062
    QVERIFY(std::abs(estimateOf(two).margin - 12.7062 / 2) < 1e-4);
}

void ReplicationsTest::holdsTheTruthNineteenTimesOfTwenty()
{
    Random random(11);
    boost::random::normal_distribution<double> normal(7, 2);
    int held = 0;
    for (int i = 0; i < 10'000; ++i) {
        std::array<double, 5> draws{};
        for (double& draw : draws)
            draw = normal(random);
        const Estimate estimate = estimateOf(draws);
        held += std::abs(estimate.mean - 7) <= estimate.margin;
    }
    QVERIFY2(std::abs(held - 9500) < 4 * std::sqrt(10'000 * 0.95 * 0.05), qPrintable(QString::number(held)));
}

void ReplicationsTest::isSureOfWhatNeverVaries()
{
    const double draws[] = {4, 4, 4};
    QCOMPARE(estimateOf(draws).margin, 0.0);
}

void ReplicationsTest::beginsWithTheSeedOfTheRun()
{
    QCOMPARE(replicationSeed(9, 0), std::uint64_t{9});
    std::set<std::uint64_t> seeds;
    for (std::uint64_t seed = 0; seed < 10; ++seed)
        for (int i = 0; i < 100; ++i)
            seeds.insert(replicationSeed(seed, i));
    QCOMPARE(seeds.size(), std::size_t{1000});
}

void ReplicationsTest::estimatesEveryFigure()
{
    Delivery delivery;
    delivery.options.requests = 4000;
    delivery.options.replications = 4;
    const CacheResult result = delivery.run();
    QCOMPARE(result.estimates->seeds.size(), std::size_t{4});
    QCOMPARE(result.estimates->seeds.front(), result.seed);
    QCOMPARE(result.estimates->figures.size(), cacheFigures().size());
    QCOMPARE(result.estimates->hitRatios.size(), result.pointsOfPresence.size());
    QCOMPARE(result.estimates->latencies.size(), result.populations.size());
    // Each run alone gives the draws of which the estimate is the mean.
    double sum = 0;
    delivery.options.replications = 1;
    for (int i = 0; i < 4; ++i) {
        delivery.options.seed = replicationSeed(1, i);
        sum += delivery.run().objects.value();
    }
    QVERIFY(std::abs(result.estimates->figures.front().mean - sum / 4) < 1e-12);
    QVERIFY(result.estimates->figures.front().margin > 0);
}

REGISTER_TEST(ReplicationsTest)
#include "replications_test.moc"
