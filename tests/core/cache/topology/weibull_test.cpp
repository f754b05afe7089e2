// Are ranks drawn as Weibull's law says?
#include "core/cache/topology/weibull.h"
#include "tests/support/register_test.h"

#include <QTest>
#include <cmath>

using namespace edgewright;

class WeibullTest : public QObject {
    Q_OBJECT
private slots:
    void followsTheLaw_data();
    void followsTheLaw();
    void staysWithinTheRanks_data();
    void staysWithinTheRanks();
};

void WeibullTest::followsTheLaw_data()
{
    QTest::addColumn<double>("shape");
    QTest::addColumn<double>("scale");
    QTest::newRow("a stretched exponential") << 0.513 << 20.0;
    QTest::newRow("geometric") << 1.0 << 10.0;
    QTest::newRow("popular objects alike") << 3.0 << 30.0;
    QTest::newRow("cut off early") << 0.7 << 500.0;
}

/// The share of the first k ranks is F(k) / F(n), F(x) = 1 - exp(-(x / scale)^shape): Kolmogorov's distance to it.
void WeibullTest::followsTheLaw()
{
    QFETCH(double, shape);
    QFETCH(double, scale);
    constexpr int objects = 50, draws = 200'000;
    const WeibullRank weibull(objects, shape, scale);
    Random random(7);
    std::vector<int> seen(objects);
    for (int i = 0; i < draws; ++i)
        ++seen[static_cast<std::size_t>(weibull(random) - 1)];
    const auto below = [&](double rank) { return 1 - std::exp(-std::pow(rank / scale, shape)); };
    double distance = 0, sum = 0;
    for (int rank = 1; rank <= objects; ++rank) {
        sum += seen[static_cast<std::size_t>(rank - 1)];
        distance = std::max(distance, std::abs(sum / draws - below(rank) / below(objects)));
    }
    // 99.9 % quantile of Kolmogorov's distribution: 1.95 / sqrt(n); less where the law is discrete.
    QVERIFY2(distance < 1.95 / std::sqrt(draws), qPrintable(QString::number(distance)));
}

void WeibullTest::staysWithinTheRanks_data()
{
    QTest::addColumn<qint64>("objects");
    QTest::addColumn<double>("shape");
    QTest::addColumn<double>("scale");
    for (const qint64 objects : {qint64{1}, qint64{2}, qint64{100'000'000}})
        for (const double shape : {0.1, 1.0, 10.0})
            for (const double scale : {0.001, 1e9})
                QTest::addRow("%lld objects, shape %g, scale %g", static_cast<long long>(objects), shape, scale)
                    << objects << shape << scale;
}

void WeibullTest::staysWithinTheRanks()
{
    QFETCH(qint64, objects);
    QFETCH(double, shape);
    QFETCH(double, scale);
    const WeibullRank weibull(objects, shape, scale);
    Random random(1);
    for (int i = 0; i < 10'000; ++i) {
        const std::int64_t rank = weibull(random);
        QVERIFY(rank >= 1 && rank <= objects);
    }
}

REGISTER_TEST(WeibullTest)
#include "weibull_test.moc"
