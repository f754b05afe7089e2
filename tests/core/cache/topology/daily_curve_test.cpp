// Does the day have its peak where the population says, and its mean?
#include "core/cache/topology/daily_curve.h"
#include "tests/support/register_test.h"

#include <QTest>

using namespace edgewright;

class DailyCurveTest : public QObject {
    Q_OBJECT
private slots:
    void peaksAtItsHour();
    void keepsTheMeanOfTheDay();
    void isLevelWithoutAPeak();
};

void DailyCurveTest::peaksAtItsHour()
{
    Population population;
    population.peakFactor = 1.6;
    population.peakHour = 21;
    QCOMPARE(busynessAt(population, 21), 1.6);
    QCOMPARE(busynessAt(population, 21 + 24), 1.6);
    QCOMPARE(busynessAt(population, 9), 0.4);  // half a day away: 2 - 1.6
    QCOMPARE(busynessAt(population, 15), 1.0); // a quarter
}

void DailyCurveTest::keepsTheMeanOfTheDay()
{
    Population population;
    population.peakFactor = 2;
    double sum = 0;
    for (int minute = 0; minute < 1440; ++minute) {
        const double busyness = busynessAt(population, minute / 60.0);
        QVERIFY(busyness >= 0 && busyness <= 2);
        sum += busyness;
    }
    QVERIFY(std::abs(sum / 1440 - 1) < 1e-12);
}

void DailyCurveTest::isLevelWithoutAPeak()
{
    for (const double hour : {0.0, 7.5, 20.0})
        QCOMPARE(busynessAt(Population(), hour), 1.0);
}

REGISTER_TEST(DailyCurveTest)
#include "daily_curve_test.moc"
