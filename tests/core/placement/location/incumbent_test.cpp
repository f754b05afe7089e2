// Is the best kept, and is only what is proven called proven?
#include "core/placement/location/branching.h"
#include "core/placement/location/incumbent.h"
#include "core/placement/location/search_limits.h"
#include "tests/core/placement/location/location_cases.h"
#include "tests/support/register_test.h"

#include <QTest>

using namespace edgewright;
using namespace edgewright::location;
using namespace edgewright::testing;

class IncumbentTest : public QObject {
    Q_OBJECT

private slots:
    void keepsTheCheapest();
    void roundsBoundsOfWholeCostsUp();
    void takesNoHalfCostForWhole();
    void splitsABranchInTwo();
    void endsAtItsLimits();
};

void IncumbentTest::keepsTheCheapest()
{
    std::vector<std::pair<double, double>> told;
    Incumbent incumbent(openCase(1, 3, 3, 7), [&](double best, double bound) { told.emplace_back(best, bound); });
    QVERIFY(!incumbent.exists());
    QVERIFY(incumbent.offer({0}, 10.5));
    QVERIFY(!incumbent.offer({1}, 10.5));
    QVERIFY(incumbent.offer({2}, 9.5));
    QVERIFY(!incumbent.offer({1}, HUGE_VAL));
    QCOMPARE(incumbent.open(), OpenSites({2}));
    incumbent.raiseBound(8.25);
    incumbent.raiseBound(7);
    QCOMPARE(incumbent.bound(), 8.25);
    QVERIFY(!incumbent.isProven());
    incumbent.raiseBound(12); // of a branch without anything better
    QCOMPARE(incumbent.bound(), 9.5);
    QVERIFY(incumbent.isProven());
    QCOMPARE(told, (std::vector<std::pair<double, double>>{{10.5, 0}, {9.5, 0}, {9.5, 8.25}, {9.5, 9.5}}));
}

void IncumbentTest::roundsBoundsOfWholeCostsUp()
{
    Incumbent incumbent(medianCase(1, 3, 3, 2, 1), {});
    incumbent.offer({0, 1}, 10);
    incumbent.raiseBound(8.0000001); // may be 8 and rounding
    QCOMPARE(incumbent.bound(), 8.0);
    incumbent.raiseBound(8.01);
    QCOMPARE(incumbent.bound(), 9.0);
    QVERIFY(incumbent.cutoff() > 9 && incumbent.cutoff() < 9.001);
    incumbent.raiseBound(9.01);
    QVERIFY(incumbent.isProven());
}

void IncumbentTest::takesNoHalfCostForWhole()
{
    LocationProblem half = medianCase(1, 3, 3, 2, 1);
    half.cost[0] = 0.5;
    LocationProblem split = medianCase(1, 3, 3, 2, 1); // whole costs, of which a part may be paid
    split.sites[0].capacity = 100;
    for (const LocationProblem& problem : {half, split}) {
        Incumbent incumbent(problem, {});
        incumbent.offer({0, 1}, 10);
        incumbent.raiseBound(9.01);
        QCOMPARE(incumbent.bound(), 9.01);
    }
}

void IncumbentTest::splitsABranchInTwo()
{
    const Branch branch{.state = std::vector<SiteState>(3), .fewest = 1, .most = 3};
    const Ascent ascent{.openShare = {0.9, 0.4, 0.7}}; // the second is the least sure
    const auto parts = split(branch, ascent);
    QVERIFY(parts[0].state[1] == SiteState::Closed && parts[1].state[1] == SiteState::Open);
    QVERIFY(parts[0].state[0] == SiteState::Free && parts[0].most == 3);
}

void IncumbentTest::endsAtItsLimits()
{
    Progress progress;
    SearchLimits limits(2, std::nullopt, progress), late(100, std::chrono::milliseconds(0), progress);
    QVERIFY(!limits.isOver() && !late.isOver());
    limits.spend();
    late.spend();
    QVERIFY(!limits.isOver() && late.isOver());
    limits.spend();
    QVERIFY(limits.isOver());
    SearchLimits fresh(2, std::nullopt, progress);
    progress.stop();
    QVERIFY(fresh.isOver());
}

REGISTER_TEST(IncumbentTest)
#include "incumbent_test.moc"
