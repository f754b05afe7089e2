// Are ranks drawn as Zipf's law says?
#include "core/cache/topology/zipf.h"
#include "tests/core/cache/topology/delivery.h"
#include "tests/support/register_test.h"

#include <QTest>

using namespace edgewright;

class ZipfTest : public QObject {
    Q_OBJECT
private slots:
    void followsTheLaw_data();
    void followsTheLaw();
    void staysWithinTheRanks_data();
    void staysWithinTheRanks();
    void alwaysDrawsTheOnlyObject();
    void drawsFromAHundredMillion();
};

void ZipfTest::followsTheLaw_data()
{
    QTest::addColumn<double>("exponent");
    for (const double exponent : {0.0, 0.3, 0.8, 0.999999999, 1.0, 1.000000001, 1.2, 2.0, 3.0})
        QTest::addRow("exponent %.9f", exponent) << exponent;
}

void ZipfTest::followsTheLaw()
{
    QFETCH(double, exponent);
    constexpr int objects = 50, draws = 200'000;
    const ZipfRank zipf(objects, exponent);
    Random random(7);
    std::vector<double> seen(objects);
    for (int i = 0; i < draws; ++i)
        ++seen[static_cast<std::size_t>(zipf(random) - 1)];
    // Pearson's chi-square against the exact shares; ranks expected less than 5 times are pooled.
    const auto shares = testing::zipfShares(objects, exponent);
    double chiSquare = 0, pooledSeen = 0, pooledExpected = 0;
    int cells = 0;
    for (std::size_t i = 0; i < objects; ++i) {
        pooledSeen += seen[i];
        pooledExpected += draws * shares[i];
        if (pooledExpected < 5 && i + 1 < objects)
            continue;
        chiSquare += std::pow(pooledSeen - pooledExpected, 2) / pooledExpected;
        pooledSeen = pooledExpected = 0;
        ++cells;
    }
    // 99.9 % quantile of chi-square with f degrees of freedom, Wilson and Hilferty: f (1 - 2/(9f) + 3.09 sqrt(2/(9f)))³.
    const double f = cells - 1;
    const double limit = f * std::pow(1 - 2 / (9 * f) + 3.09 * std::sqrt(2 / (9 * f)), 3);
    QVERIFY2(chiSquare < limit, qPrintable(QString("chi-square %1, limit %2").arg(chiSquare).arg(limit)));
}

void ZipfTest::staysWithinTheRanks_data()
{
    QTest::addColumn<qint64>("objects");
    QTest::addColumn<double>("exponent");
    for (const qint64 objects : {qint64{1}, qint64{2}, qint64{3}, qint64{100'000'000}})
        for (const double exponent : {0.0, 1.0, 3.0})
            QTest::addRow("%lld objects, exponent %.0f", static_cast<long long>(objects), exponent)
                << objects << exponent;
}

void ZipfTest::staysWithinTheRanks()
{
    QFETCH(qint64, objects);
    QFETCH(double, exponent);
    const ZipfRank zipf(objects, exponent);
    Random random(1);
    for (int i = 0; i < 10'000; ++i) {
        const std::int64_t rank = zipf(random);
        QVERIFY(rank >= 1 && rank <= objects);
    }
}

void ZipfTest::alwaysDrawsTheOnlyObject()
{
    Random random(1);
    for (const double exponent : {0.0, 0.8, 3.0})
        QCOMPARE(ZipfRank(1, exponent)(random), std::int64_t{1});
}

void ZipfTest::drawsFromAHundredMillion()
{
    // With exponent 1 the share of the first half of the ranks in logarithmic measure, up to 10^4, is H(10^4) / H(10^8)
    // = (ln 10^4 + γ) / (ln 10^8 + γ) = 9.7876 / 18.9979 = 0.51519.
    const ZipfRank zipf(100'000'000, 1);
    Random random(3);
    int low = 0;
    for (int i = 0; i < 100'000; ++i)
        low += zipf(random) <= 10'000;
    QVERIFY(std::abs(low / 1e5 - 0.51519) < 0.0064); // four standard deviations: 4 · sqrt(0.25 / 10^5)
}

REGISTER_TEST(ZipfTest)
#include "zipf_test.moc"
