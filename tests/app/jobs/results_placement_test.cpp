// Which placements do the results hold beside the answer, which is looked at, and what does a stop leave?
#include "tests/app/jobs/desk.h"
#include "tests/app/jobs/two_sites.h"
#include "tests/support/register_test.h"

#include <QSignalSpy>

#include <algorithm>
#include <thread>

using namespace edgewright;
using namespace edgewright::testing;

class ResultsPlacementTest final : public QObject {
    Q_OBJECT

private slots:
    void theSearchIsToldWithItsAnswer();
    void stoppingKeepsTheBestSoFar();
    void stoppingTwiceAnswersNothing();
    void stoppingWhatIsDoneKeepsItsAnswer();
    void stoppingWhereNothingRunsIsNothing();
    void aPointOfTheFrontIsShownAndAccepted();
    void anotherRunGoesBackToTheAnswer();
    void aRuleThatBreaksADemandIsShownButNotAccepted();
    void aRuleThatIsLookedAtIsAnAnswerLikeAnother();
    void theFrontGoesByTheGoalsChosen();
    void theFrontIsToldWhileItGrows();
    void aFrontThatIsCalledOffLeavesTheOneBefore();
    void asksWhyOfTheAnswer();
    void theNodeAskedAboutStandsFirst();
    void asksByTheGoalOfTheAnswer();
    void theServiceAskedAboutStays();
    void nothingIsAskedWithoutAnAnswer();
    void whereNothingIsPossibleIsSaid();
    void allGrowOldWithAnEdit();
    void anotherDrawingForgetsThem();
    void aRunSaysWhatItIsAbout();
};

namespace {

bool isAsked(Desk& desk)
{
    desk.results.runPlacement();
    if (!desk.waited())
        return false;
    desk.results.runFront();
    if (!desk.waited())
        return false;
    desk.results.runBaselines();
    if (!desk.waited())
        return false;
    desk.results.askWhy({"front"});
    return desk.waited() && desk.results.front() && desk.results.baselines() && desk.results.why();
}

} // namespace

void ResultsPlacementTest::theSearchIsToldWithItsAnswer()
{
    Desk desk(twoSites());
    desk.results.runPlacement();
    QVERIFY(desk.results.search().isRunning);
    QVERIFY(desk.waited());
    QVERIFY(!desk.results.search().isRunning);
    QVERIFY(!desk.results.search().steps.empty());
    QCOMPARE(desk.results.search().steps.size(), desk.results.answer()->history.size());
    QCOMPARE(*desk.results.search().steps.back().best, 1.0); // far costs 1 USD/h
}

void ResultsPlacementTest::stoppingKeepsTheBestSoFar()
{
    Desk desk(endless());
    desk.results.setPlacementOptions(patient());
    QSignalSpy searched(&desk.results, &Results::searched);
    desk.results.runPlacement();
    const auto hasFound = [&] {
        return std::ranges::any_of(desk.results.search().steps,
                                   [](const PlacementStep& step) { return step.best.has_value(); });
    };
    QVERIFY(QTest::qWaitFor(hasFound, 30'000)); // while it runs
    QVERIFY(desk.jobs.isRunning() && searched.size() > 1);
    desk.results.stop();
    QVERIFY(desk.waited());
    const auto found = desk.results.placement();
    QVERIFY2(found, qPrintable(desk.results.lastError()));
    QVERIFY(found->status == PlacementStatus::Feasible);
    QCOMPARE(found->users.size(), std::size_t{1});
    QVERIFY(desk.results.latency());
    QVERIFY(!desk.results.search().isRunning);
}

void ResultsPlacementTest::stoppingTwiceAnswersNothing()
{
    Desk desk(endless());
    desk.results.setPlacementOptions(patient());
    desk.results.runPlacement();
    desk.results.stop();
    desk.results.stop();
    QVERIFY(desk.waited());
    QVERIFY(!desk.results.placement() && desk.results.lastError().isEmpty());
    QTRY_VERIFY(!desk.results.search().isRunning);
}

void ResultsPlacementTest::stoppingWhatIsDoneKeepsItsAnswer()
{
    Desk desk(twoSites());
    desk.results.runFront();
    while (!desk.jobs.isDone())
        std::this_thread::yield();
    QVERIFY(desk.jobs.isRunning()); // the window hasn't heard of it yet
    desk.results.stop();
    desk.results.stop(); // told twice, work is called off
    QVERIFY(desk.waited() && !desk.jobs.isDone());
    QVERIFY(desk.results.front());
}

void ResultsPlacementTest::stoppingWhereNothingRunsIsNothing()
{
    Desk desk(twoSites());
    desk.results.stop();
    desk.results.runPlacement();
    QVERIFY(desk.waited());
    desk.results.stop();
    QVERIFY(desk.results.placement() && !desk.results.isBusy());
}

void ResultsPlacementTest::aPointOfTheFrontIsShownAndAccepted()
{
    Desk desk(twoSites());
    desk.results.runPlacement();
    QVERIFY(desk.waited());
    desk.results.runFront();
    QVERIFY(desk.waited());
    QCOMPARE(desk.results.front()->points.size(), std::size_t{2}); // neither site is better in both
    QVERIFY(desk.results.shownPlacement() == onSite("far"));
    desk.results.lookAtPoint(1);
    QVERIFY(desk.results.shownPlacement() == onSite("near"));
    QVERIFY(desk.results.isElsewhere() && desk.results.shownPoint() == 1);
    QVERIFY(desk.results.answer()->placement == onSite("far"));
    QVERIFY(!desk.results.latency()); // that of the answer would be another
    QVERIFY(desk.results.acceptPlacement());
    QCOMPARE(desk.document.history().count(), 1);
    QVERIFY(statedPlacement(desk.document.topology()) == onSite("near"));
    QVERIFY(!desk.results.isStale());
    desk.results.lookAtAnswer();
    QVERIFY(desk.results.shownPlacement() == onSite("far"));
    QVERIFY(desk.results.latency());
    desk.results.lookAtPoint(2); // there is none
    QVERIFY(!desk.results.isElsewhere());
}

void ResultsPlacementTest::anotherRunGoesBackToTheAnswer()
{
    Desk desk(twoSites());
    QVERIFY(isAsked(desk));
    desk.results.lookAtPoint(1);
    desk.results.runBaselines();
    QVERIFY(desk.waited());
    QCOMPARE(desk.results.shownPoint(), std::optional(1)); // it still is one of the front
    desk.results.runFront();
    QVERIFY(desk.waited());
    QVERIFY(!desk.results.isElsewhere());
    desk.results.lookAtPoint(1);
    desk.results.runPlacement();
    QVERIFY(desk.waited());
    QVERIFY(!desk.results.isElsewhere());
}

void ResultsPlacementTest::aRuleThatBreaksADemandIsShownButNotAccepted()
{
    Topology topology = twoSites();
    Population people = *topology.populations.find({"people"});
    people.budget = Milliseconds(15); // far is 20 ms away
    topology.populations.put(people);
    Node far = *topology.nodes.find({"far"});
    far.tier = Tier::Cloud;
    topology.nodes.put(far);
    Desk desk(topology);
    desk.results.runPlacement();
    QVERIFY(desk.waited());
    desk.results.runBaselines();
    QVERIFY(desk.waited());
    const auto& rules = *desk.results.baselines();
    const auto cloudOnly = std::ranges::find(rules, "cloud-only", &PlacementBaseline::key);
    QVERIFY(cloudOnly != rules.end() && cloudOnly->broken);
    desk.results.lookAtBaseline(static_cast<int>(cloudOnly - rules.begin()));
    QVERIFY(desk.results.shownPlacement() == onSite("far"));
    QVERIFY(!desk.results.mayAccept());
    QVERIFY(!desk.results.acceptPlacement());
    QCOMPARE(desk.document.history().count(), 0);
    desk.results.lookAtAnswer();
    QVERIFY(desk.results.mayAccept());
}

void ResultsPlacementTest::aRuleThatIsLookedAtIsAnAnswerLikeAnother()
{
    Topology topology = twoSites();
    Population people = *topology.populations.find({"people"});
    people.budget = Milliseconds(15); // far is 20 ms away
    topology.populations.put(people);
    Desk desk(topology);
    QVERIFY(desk.placed());
    desk.results.runBaselines();
    QVERIFY(desk.waited());
    const auto& rules = *desk.results.baselines();
    const auto broken = std::ranges::find_if(
        rules, [](const PlacementBaseline& rule) { return rule.broken && rule.figures.cost() > UsdPerHour(0); });
    QVERIFY(broken != rules.end());
    desk.results.lookAtBaseline(static_cast<int>(broken - rules.begin()));
    QCOMPARE(desk.results.shownBaseline(), std::optional(static_cast<int>(broken - rules.begin())));
    const auto shown = desk.results.placement();
    QCOMPARE(shown->objective, broken->figures.cost().value);
    QCOMPARE(shown->conflicts.size(), std::size_t{1});
    QCOMPARE(english(shown->conflicts[0].what), english(broken->broken->what));
    QCOMPARE(english(shown->conflicts[0].remedy), english(broken->broken->remedy));
    desk.results.runBaselines();
    QVERIFY(desk.waited());
    QVERIFY(!desk.results.isElsewhere()); // what it was one of is gone
}

void ResultsPlacementTest::theFrontGoesByTheGoalsChosen()
{
    Desk desk(twoSites());
    desk.results.setFrontGoals(PlacementGoal::WorstLatency, PlacementGoal::Cost);
    desk.results.runFront();
    QVERIFY(desk.waited());
    QVERIFY(desk.results.front());
    QVERIFY(desk.results.front()->first == PlacementGoal::WorstLatency);
    QVERIFY(desk.results.front()->points.front().placement == onSite("near")); // least worst latency first
    desk.results.setFrontGoals(PlacementGoal::Cost, PlacementGoal::Cost);
    desk.results.runFront();
    QVERIFY(desk.waited());
    QVERIFY(!desk.results.lastError().isEmpty());
}

void ResultsPlacementTest::theFrontIsToldWhileItGrows()
{
    Desk desk(endless());
    desk.results.setPlacementOptions(halfASecondEach());
    desk.results.runFront();
    QVERIFY(desk.results.isFrontGrowing() && !desk.results.front());
    QVERIFY(QTest::qWaitFor([&] { return desk.results.front() != nullptr; }, 30'000));
    QVERIFY(desk.jobs.isRunning() && desk.results.isFrontGrowing());
    QVERIFY(!desk.results.front()->isComplete && !desk.results.isFrontStale());
    desk.results.lookAtPoint(0);
    QVERIFY(desk.results.isElsewhere());
    const Placement looked = desk.results.shownPlacement();
    desk.results.stop();
    QVERIFY(desk.waited());
    QVERIFY(!desk.results.isFrontGrowing() && desk.results.front());
    const auto& points = desk.results.front()->points; // later ones may have beaten that one
    const auto same = std::ranges::find(points, looked, &PlacementResult::placement);
    QCOMPARE(desk.results.isElsewhere(), same != points.end());
    if (same != points.end())
        QCOMPARE(desk.results.shownPoint(), std::optional(static_cast<int>(same - points.begin())));
}

void ResultsPlacementTest::aFrontThatIsCalledOffLeavesTheOneBefore()
{
    Desk desk(endless());
    desk.results.setPlacementOptions(halfASecondEach());
    desk.results.runFront();
    QVERIFY(QTest::qWaitFor([&] { return desk.results.front() != nullptr; }, 30'000));
    desk.results.lookAtPoint(0);
    QVERIFY(desk.results.isElsewhere());
    QSignalSpy changed(&desk.results, &Results::changed);
    desk.jobs.cancel();
    QTRY_VERIFY_WITH_TIMEOUT(!desk.results.isFrontGrowing(), 30'000);
    QVERIFY(!desk.results.front() && !desk.results.isElsewhere() && !changed.isEmpty());
}

void ResultsPlacementTest::asksWhyOfTheAnswer()
{
    Desk desk(twoSites());
    desk.results.runPlacement();
    QVERIFY(desk.waited());
    desk.results.askWhy({"front"});
    QVERIFY(desk.waited());
    const auto why = desk.results.why();
    QVERIFY(why && why->service == ServiceId{"front"});
    QCOMPARE(why->choices.size(), std::size_t{3});
    QCOMPARE(why->choices[0].node, NodeId{"far"});
    QVERIFY(why->choices[0].verdict == PlacementChoice::Verdict::RunsHere);
    QCOMPARE(why->choices[1].node, NodeId{"near"});
    QCOMPARE(*why->choices[1].objective, 2.0); // USD/h
}

void ResultsPlacementTest::theNodeAskedAboutStandsFirst()
{
    Desk desk(twoSites());
    desk.results.runPlacement();
    QVERIFY(desk.waited());
    desk.results.askWhy({"front"}, NodeId{"gate"});
    QVERIFY(desk.waited());
    QCOMPARE(desk.results.why()->choices[0].node, NodeId{"gate"});
    QCOMPARE(desk.results.why()->choices[1].node, NodeId{"far"});
}

void ResultsPlacementTest::asksByTheGoalOfTheAnswer()
{
    Desk desk(twoSites());
    QVERIFY(desk.placed());
    desk.results.setPlacementOptions({.objectives = {objectiveOf(PlacementGoal::MeanLatency)}}); // for the next run
    desk.results.askWhy({"front"});
    QVERIFY(desk.waited());
    QCOMPARE(*desk.results.why()->choices[1].objective, 2.0); // USD/h, not 10 ms
}

void ResultsPlacementTest::theServiceAskedAboutStays()
{
    Topology topology = twoSites();
    topology.services.put({.id = {"store"}, .name = "Store"});
    Desk desk(topology);
    QVERIFY(desk.placed());
    QCOMPARE(desk.results.whySubject(), ServiceId{"front"});
    desk.results.askWhy({"store"});
    QVERIFY(desk.waited());
    QCOMPARE(desk.results.whySubject(), ServiceId{"store"});
    desk.document.start(twoSites(), false);
    QCOMPARE(desk.results.whySubject(), ServiceId{"front"}); // the other is gone
}

void ResultsPlacementTest::whereNothingIsPossibleIsSaid()
{
    Desk desk(twoSites());
    QSignalSpy infeasible(&desk.results, &Results::infeasible);
    QVERIFY(desk.placed());
    QCOMPARE(infeasible.size(), 0);
    QVERIFY(desk.set({TableKey::Populations, "people"}, "budget_ms", 1.0));
    desk.results.runPlacement();
    QVERIFY(desk.waited());
    QCOMPARE(infeasible.size(), 1);
}

void ResultsPlacementTest::nothingIsAskedWithoutAnAnswer()
{
    Desk desk(twoSites());
    QVERIFY(!desk.results.mayAskWhy());
    desk.results.askWhy({"front"});
    QVERIFY(!desk.results.isBusy());
}

void ResultsPlacementTest::allGrowOldWithAnEdit()
{
    Desk desk(twoSites());
    QVERIFY(isAsked(desk));
    QVERIFY(!desk.results.isStale());
    desk.results.lookAtPoint(1);
    QVERIFY(desk.slowed(6));
    QVERIFY(desk.results.isFrontStale() && desk.results.areBaselinesStale() && desk.results.isWhyStale());
    QVERIFY(desk.results.isPlacementStale() && !desk.results.mayAccept() && !desk.results.mayAskWhy());
    desk.results.askWhy({"front"});
    QVERIFY(!desk.results.isBusy());
}

void ResultsPlacementTest::anotherDrawingForgetsThem()
{
    Desk desk(twoSites());
    QVERIFY(isAsked(desk));
    desk.results.lookAtPoint(0);
    desk.document.start(twoSites(), false);
    QVERIFY(!desk.results.placement() && !desk.results.front() && !desk.results.baselines() && !desk.results.why());
    QVERIFY(desk.results.search().steps.empty());
}

void ResultsPlacementTest::aRunSaysWhatItIsAbout()
{
    Desk desk(twoSites());
    std::vector<PlacementQuestion> asked;
    connect(&desk.results, &Results::asked, this, [&](PlacementQuestion what) { asked.push_back(what); });
    QVERIFY(isAsked(desk));
    const std::vector<PlacementQuestion> all{PlacementQuestion::Best, PlacementQuestion::Front,
                                             PlacementQuestion::Baselines, PlacementQuestion::Why};
    QVERIFY(asked == all);
}

REGISTER_TEST(ResultsPlacementTest)
#include "results_placement_test.moc"
