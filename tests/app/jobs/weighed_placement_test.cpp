// Which placement is found where several goals count at once?
#include "app/jobs/weighed_placement.h"
#include "tests/app/jobs/two_sites.h"
#include "tests/support/register_test.h"

#include <QTest>

using namespace edgewright;
using namespace edgewright::testing;

class WeighedPlacementTest final : public QObject {
    Q_OBJECT

private slots:
    void oneGoalAloneIsMadeLeastByItself();
    void sharesDecideBetweenCostAndLatency_data();
    void sharesDecideBetweenCostAndLatency();
    void tellsOfTheWeighedSearchAlone();
    void saysWhatStandsAgainstAnyPlacement();
    void keepsTheCheapestWhereItIsEndedAfterThat();
    void handsOnWhatTheSearchRefuses();
};

namespace {

PlacementOptions shares(double cost, double latency)
{
    PlacementOptions options;
    options.objectives = {{.weights = {cost, latency, 0, 0, 0}}};
    return options;
}

} // namespace

void WeighedPlacementTest::oneGoalAloneIsMadeLeastByItself()
{
    PlacementOptions options;
    options.objectives = {objectiveOf(PlacementGoal::MeanLatency)};
    const Result<PlacementResult> found = weighedPlacement(twoSites(), options, Progress());
    QVERIFY(found && found->placement == onSite("near"));
    QCOMPARE(found->objective, 10.0);
}

void WeighedPlacementTest::sharesDecideBetweenCostAndLatency_data()
{
    QTest::addColumn<double>("cost");
    QTest::addColumn<QString>("site");
    QTest::addColumn<double>("value");
    // Far is 1 by definition; near costs twice and takes half: 2 c + (1 - c) / 2, which is less where c < 1/3.
    QTest::newRow("cost counts little") << 0.3 << "near" << 0.95;
    QTest::newRow("cost counts more") << 0.4 << "far" << 1.0;
}

void WeighedPlacementTest::sharesDecideBetweenCostAndLatency()
{
    QFETCH(double, cost);
    QFETCH(QString, site);
    QFETCH(double, value);
    const Result<PlacementResult> found = weighedPlacement(twoSites(), shares(cost, 1 - cost), Progress());
    QVERIFY(found && found->placement == onSite(qPrintable(site)));
    QVERIFY(std::abs(found->objective - value) < 1e-9);
    QVERIFY(found->status == PlacementStatus::Optimal);
}

/// Near is 0.2 * 2 + 1.8 / 2, far 2; the search for the least cost before comes to 1 USD/h.
void WeighedPlacementTest::tellsOfTheWeighedSearchAlone()
{
    PlacementOptions options = shares(0.2, 1.8);
    std::vector<double> told;
    options.listener = [&](const PlacementStep& step) { told.push_back(step.best.value_or(2)); };
    QVERIFY(weighedPlacement(twoSites(), options, Progress()));
    QVERIFY(!told.empty() && std::ranges::min(told) > 1.29);
}

void WeighedPlacementTest::saysWhatStandsAgainstAnyPlacement()
{
    Topology topology = twoSites();
    Population people = *topology.populations.find({"people"});
    people.budget = Milliseconds(1);
    topology.populations.put(people);
    const Result<PlacementResult> found = weighedPlacement(topology, shares(0.5, 0.5), Progress());
    QVERIFY(found && found->status == PlacementStatus::Infeasible && !found->conflicts.empty());
}

/// Ended as the first of both searches says that it is done.
void WeighedPlacementTest::keepsTheCheapestWhereItIsEndedAfterThat()
{
    const auto enough = std::make_shared<std::atomic<bool>>(false);
    const Progress progress([&](double fraction, const Text&) { *enough = *enough || fraction >= 1; });
    PlacementOptions options = shares(0.1, 0.9);
    options.enough = enough;
    const Result<PlacementResult> found = weighedPlacement(twoSites(), options, progress);
    QVERIFY(found && found->placement == onSite("far"));
    QVERIFY(found->goal.alone() == PlacementGoal::Cost);
}

void WeighedPlacementTest::handsOnWhatTheSearchRefuses()
{
    const Result<PlacementResult> found = weighedPlacement(twoSites(), shares(0, 0), Progress());
    QVERIFY(!found && found.error().where == "objectives");
}

REGISTER_TEST(WeighedPlacementTest)
#include "weighed_placement_test.moc"
