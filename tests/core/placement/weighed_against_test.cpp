// Are several goals weighed by what the cheapest placement comes to?
#include "core/placement/weighed_against.h"
#include "tests/support/register_test.h"

#include <QTest>

using namespace edgewright;

class WeighedAgainstTest : public QObject {
    Q_OBJECT

private slots:
    void theCheapestIsWorthTheSumOfItsShares();
    void aGoalOfWhichItHasNothingIsWeighedByItsUnit();
};

void WeighedAgainstTest::theCheapestIsWorthTheSumOfItsShares()
{
    const PlacementFigures cheapest{.nodeCost = UsdPerHour(4), .meanLatency = Milliseconds(20)};
    const PlacementObjective weighed = weighedAgainst(cheapest, {.weights = {0.25, 0.75, 0, 0, 0}});
    QCOMPARE(weighed.weights[0], 0.25 / 4);
    QCOMPARE(weighed.weights[1], 0.75 / 20);
    QCOMPARE(weighed.of(cheapest), 1.0);
}

void WeighedAgainstTest::aGoalOfWhichItHasNothingIsWeighedByItsUnit()
{
    const PlacementObjective weighed = weighedAgainst({}, {.weights = {0.5, 0, 0, 0, 0.5}});
    QCOMPARE(weighed.weights[4], 0.5);
}

REGISTER_TEST(WeighedAgainstTest)
#include "weighed_against_test.moc"
