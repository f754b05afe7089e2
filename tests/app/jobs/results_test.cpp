// Are the engines' answers about this drawing kept, and known to be old once it has changed?
#include "tests/app/jobs/desk.h"
#include "tests/support/register_test.h"

#include <QSignalSpy>
#include <QStandardPaths>

using namespace edgewright;
using namespace edgewright::testing;

class ResultsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void findsAPlacementAndItsLatencies();
    void runsAllThatTheDrawingHas();
    void aDragMakesNothingStale();
    void anEditOfALinkMakesItStale();
    void anEditWhileItRunsMakesItStale();
    void aRunOfOneDoesNotFreshenTheOther();
    void comparisonAndRehearsalStandBesideTheRun();
    void aFollowedRequestStandsBesideTheRun();
    void scenariosStandBesideTheRun();
    void aFailureCheckStandsBesideTheRun();
    void aFailureCheckGrowsOldWithThePlacement();
    void runsBringTheirCurves();
    void aRunOfTheCachesEndsNoOtherJob();
    void eachAnswerOfTheCachesGrowsOldByItself();
    void anEditTellsWhicheverAnswerHasGrownOld();
    void aComparisonThatIsStoppedAnswersNothing();
    void aFailedRunLeavesTheOldAnswerOld();
    void acceptingIsOneStep();
    void acceptsNothingWithoutAPlacement();
    void showsThePlacementFoundElseTheStatedOne();
    void findingsFollowEdits();
    void anotherDrawingForgetsAll();
    void mayGoBeforeItsAnswerComes();
};

namespace {

/// People at a gate call "front", which fits on the edge node only. They fetch films from an origin through a point of presence.
Topology town()
{
    Topology topology;
    topology.nodes.put({.id = {"gate"}, .name = "Gate", .kind = NodeKind::Access});
    topology.nodes.put(
        {.id = {"edge"}, .name = "Edge", .cpu = Cores(8), .memory = Gibibytes(32), .cost = UsdPerHour(1)});
    topology.nodes.put({.id = {"pop"}, .name = "PoP", .kind = NodeKind::PointOfPresence, .cache = Gibibytes(1)});
    topology.nodes.put({.id = {"shop"}, .name = "Shop", .kind = NodeKind::Origin});
    topology.links.put({.id = {"l1"}, .from = {"gate"}, .to = {"edge"}, .latency = Milliseconds(2)});
    topology.links.put({.id = {"l2"}, .from = {"gate"}, .to = {"pop"}, .latency = Milliseconds(1)});
    topology.links.put({.id = {"l3"}, .from = {"pop"}, .to = {"shop"}, .latency = Milliseconds(20)});
    topology.contents.put({.id = {"films"}, .name = "Films", .origin = {"shop"}, .objects = 10});
    topology.services.put(
        {.id = {"front"}, .name = "Front", .cpu = Cores(2), .memory = Gibibytes(4), .serviceTime = Milliseconds(1)});
    topology.populations.put({.id = {"people"},
                              .name = "People",
                              .node = {"gate"},
                              .users = 10,
                              .requestRate = RequestsPerSecond(1),
                              .budget = Milliseconds(20),
                              .contents = {{"films"}}});
    topology.flows.put({.id = {"f1"}, .population = PopulationId{"people"}, .service = {"front"}});
    topology.nodeLayouts.put({.id = {"edge"}, .x = 0, .y = 0});
    return topology;
}

bool cached(Desk& desk)
{
    desk.results.setCacheOptions({.requests = 2000});
    return desk.results.runCaches(), desk.waited() && desk.results.cache();
}

bool isFound(const Results& results, std::string_view rule)
{
    return std::ranges::find(results.findings(), rule, &Finding::rule) != results.findings().end();
}

} // namespace

void ResultsTest::findsAPlacementAndItsLatencies()
{
    Desk desk(town());
    QSignalSpy changed(&desk.results, &Results::changed);
    QVERIFY(desk.placed());
    QVERIFY(!changed.isEmpty());
    const Placement expected{{{"front"}, {{"edge"}}}};
    QVERIFY(desk.results.placement()->placement == expected);
    QVERIFY(desk.results.latency());
    QCOMPARE(desk.results.latency()->populations.size(), std::size_t{1});
    // Medians: 2 × 2 ms over the link, 1 ms of service.
    QCOMPARE(desk.results.placement()->users.at(0).total().value, 5.0);
    QVERIFY(!desk.results.isStale() && desk.results.lastError().isEmpty());
}

void ResultsTest::runsAllThatTheDrawingHas()
{
    Desk desk(town());
    desk.results.runAll();
    QVERIFY(desk.waited());
    QVERIFY(desk.results.placement() && desk.results.latency() && desk.results.cache());
    QVERIFY(!desk.results.isStale());
}

void ResultsTest::aDragMakesNothingStale()
{
    Desk desk(town());
    QVERIFY(desk.placed());
    QVERIFY(desk.document
                .perform(moveNodes(desk.document.topology(), {{TableKey::Nodes, "edge"}}, {48, 0}, true, Gesture::None))
                .has_value());
    QVERIFY(!desk.results.isStale());
}

void ResultsTest::anEditOfALinkMakesItStale()
{
    Desk desk(town());
    QVERIFY(desk.placed());
    QSignalSpy changed(&desk.results, &Results::changed);
    QVERIFY(desk.slowed(3));
    QVERIFY(desk.results.isStale());
    QCOMPARE(changed.size(), 1);
    QVERIFY(desk.slowed(4));
    QCOMPARE(changed.size(), 1); // it was stale already
    QVERIFY(desk.placed());
    QVERIFY(!desk.results.isStale());
}

void ResultsTest::anEditWhileItRunsMakesItStale()
{
    Desk desk(town());
    desk.results.runPlacement();
    QVERIFY(desk.slowed(3)); // the answer will be about the drawing as it was
    QVERIFY(desk.waited());
    QVERIFY(desk.results.placement() && desk.results.isStale());
    QCOMPARE(desk.results.placement()->users.at(0).total().value, 5.0);
}

void ResultsTest::aRunOfOneDoesNotFreshenTheOther()
{
    Desk desk(town());
    QVERIFY(desk.placed());
    QVERIFY(desk.slowed(3));
    QVERIFY(cached(desk));
    QVERIFY(!desk.results.isCacheStale());
    QVERIFY(desk.results.isPlacementStale() && desk.results.isStale());
}

void ResultsTest::comparisonAndRehearsalStandBesideTheRun()
{
    Desk desk(town());
    QVERIFY(cached(desk));
    const auto run = desk.results.cache();
    desk.results.setCacheOptions({.requests = 2000, .strategy = CacheStrategy::PurgeOnPublish});
    desk.results.compareStrategies();
    QVERIFY(desk.waited() && desk.results.comparison());
    QCOMPARE(desk.results.comparison()->at(0).key, std::string("ttl"));
    QVERIFY(!desk.results.comparisonAsked().strategy); // each of them, so none
    desk.results.comparePolicies();
    QVERIFY(desk.waited());
    QCOMPARE(desk.results.comparison()->at(0).key, std::string("lru"));
    desk.results.rehearse({{"films"}, true});
    QVERIFY(desk.waited() && desk.results.publication());
    QVERIFY(desk.results.publication()->publication);
    QVERIFY(desk.results.publicationAsked().publication->isSoft);
    QCOMPARE(desk.results.cache(), run);
    QVERIFY(!run->publication);
}

void ResultsTest::aFollowedRequestStandsBesideTheRun()
{
    Desk desk(town());
    QVERIFY(cached(desk));
    const auto run = desk.results.cache();
    desk.results.setCacheOptions({.seed = 3, .requests = 2000});
    desk.results.followRequest({.population = {"people"}, .content = {"films"}});
    QVERIFY(desk.waited() && desk.results.trace());
    QCOMPARE(desk.results.trace()->seed, std::uint64_t{3});
    QCOMPARE(desk.results.traceAsked().seed, std::uint64_t{3});
    QCOMPARE(desk.results.cache(), run);
    QVERIFY(desk.slowed(3));
    QVERIFY(desk.results.isTraceStale());
    QVERIFY(cached(desk));
    QVERIFY(!desk.results.isCacheStale() && desk.results.isTraceStale() && desk.results.isStale());
    desk.document.start({}, false);
    QVERIFY(!desk.results.trace() && !desk.results.isTraceStale());
}

void ResultsTest::scenariosStandBesideTheRun()
{
    Desk desk(town());
    const Node edge = *desk.document.topology().nodes.find({"edge"});
    Node cheaper = edge;
    cheaper.cost = UsdPerHour(0.5);
    const Scenario plan{.id = {"plan"}, .name = "Plan", .changes = {changed(edge, cheaper)}};
    QVERIFY(desk.document.perform({text("t", "plan"), Gesture::None, {added(plan)}}));
    QVERIFY(cached(desk));
    const auto run = desk.results.cache();
    desk.results.chooseScenarios({ScenarioId{}, ScenarioId{"plan"}});
    desk.results.compareScenarios();
    QVERIFY(desk.waited() && desk.results.scenarios());
    QVERIFY(desk.results.scenarios()->sides[1].scenario == ScenarioId{"plan"});
    QCOMPARE(desk.results.scenarios()->options.caches.requests, 2000); // as the caches run
    QCOMPARE(desk.results.cache(), run);
    QVERIFY(!desk.results.areScenariosStale());
    QSignalSpy changed(&desk.results, &Results::changed);
    QVERIFY(desk.slowed(3));
    QVERIFY(desk.results.areScenariosStale() && desk.results.isStale() && changed.size() == 1);
    desk.document.start({}, false);
    QVERIFY(!desk.results.scenarios() && !desk.results.areScenariosStale());
}

/// Comparisons and rehearsals, of which nobody asks for other sizes, go without.
void ResultsTest::aFailureCheckStandsBesideTheRun()
{
    Desk desk(town());
    desk.results.checkFailures(); // nothing is placed
    QVERIFY(desk.waited() && !desk.results.failures() && !desk.results.lastError().isEmpty());
    QVERIFY(desk.placed());
    desk.results.checkFailures();
    QVERIFY(desk.waited() && desk.results.failures() && desk.results.lastError().isEmpty());
    QCOMPARE(desk.results.failures()->failures.size(), std::size_t{7}); // four nodes, three links
    QVERIFY(desk.results.failures()->placement == desk.results.placement()->placement);
    QVERIFY(desk.results.acceptPlacement() && !desk.results.areFailuresStale());
    QVERIFY(desk.slowed(3) && desk.results.areFailuresStale());
    desk.document.start(town(), false);
    QVERIFY(!desk.results.failures() && !desk.results.areFailuresStale());
}

void ResultsTest::aFailureCheckGrowsOldWithThePlacement()
{
    Topology topology = town();
    topology.assignments.put({.id = {"1"}, .service = {"front"}, .node = {"edge"}});
    Desk desk(topology);
    desk.results.checkFailures();
    QVERIFY(desk.waited() && desk.results.failures() && !desk.results.isStale());
    QSignalSpy changed(&desk.results, &Results::changed);
    QVERIFY(desk.document.perform(placementEdit(desk.document.topology(), {})).has_value());
    QVERIFY(desk.results.areFailuresStale() && desk.results.isStale());
    QCOMPARE(changed.size(), 1);
}

void ResultsTest::runsBringTheirCurves()
{
    Desk desk(town());
    QVERIFY(cached(desk));
    QVERIFY(desk.results.cache()->pointsOfPresence.at(0).curve);
    desk.results.runAll();
    QVERIFY(desk.waited());
    QVERIFY(desk.results.cache()->pointsOfPresence.at(0).curve);
    desk.results.comparePolicies();
    QVERIFY(desk.waited());
    QVERIFY(!desk.results.comparison()->at(0).result->pointsOfPresence.at(0).curve);
}

void ResultsTest::aRunOfTheCachesEndsNoOtherJob()
{
    Desk desk(town());
    QVERIFY(desk.results.mayRunCaches());
    desk.results.compareStrategies();
    QVERIFY(!desk.results.mayRunCaches());
    QVERIFY(desk.waited());
    desk.results.runCaches();
    QVERIFY(desk.results.mayRunCaches()); // a later run takes its place
    QVERIFY(desk.waited());
}

void ResultsTest::eachAnswerOfTheCachesGrowsOldByItself()
{
    Desk desk(town());
    QVERIFY(cached(desk));
    desk.results.comparePolicies();
    QVERIFY(desk.waited());
    QVERIFY(desk.slowed(3));
    desk.results.rehearse({{"films"}});
    QVERIFY(desk.waited());
    QVERIFY(desk.results.isCacheStale() && desk.results.isComparisonStale() && !desk.results.isPublicationStale());
    QVERIFY(cached(desk));
    QVERIFY(!desk.results.isCacheStale() && desk.results.isComparisonStale());
    desk.document.start({}, false);
    QVERIFY(!desk.results.comparison() && !desk.results.publication());
}

/// The placement is old already: who shows the caches must hear that they are now, too.
void ResultsTest::anEditTellsWhicheverAnswerHasGrownOld()
{
    Desk desk(town());
    QVERIFY(desk.placed());
    QVERIFY(desk.slowed(3));
    QVERIFY(cached(desk));
    QSignalSpy changed(&desk.results, &Results::changed);
    QVERIFY(desk.slowed(4));
    QCOMPARE(changed.size(), 1);
}

void ResultsTest::aComparisonThatIsStoppedAnswersNothing()
{
    Desk desk(town());
    desk.results.setCacheOptions({.requests = mostCacheRequests});
    desk.results.comparePolicies();
    QTRY_VERIFY(desk.jobs.isRunning());
    desk.jobs.cancel();
    QVERIFY(desk.waited());
    QVERIFY(!desk.results.comparison() && desk.results.lastError().isEmpty());
}

void ResultsTest::aFailedRunLeavesTheOldAnswerOld()
{
    Desk desk(town());
    QVERIFY(desk.placed());
    QVERIFY(desk.slowed(3));
    QSignalSpy failed(&desk.results, &Results::failed);
    desk.results.setPlacementOptions({.iterations = -1}); // refused
    desk.results.runPlacement();
    QVERIFY(desk.waited());
    QCOMPARE(failed.size(), 1);
    QVERIFY(!desk.results.lastError().isEmpty());
    QVERIFY(desk.results.placement() && desk.results.isStale());
}

void ResultsTest::acceptingIsOneStep()
{
    Desk desk(town());
    QVERIFY(desk.placed());
    QVERIFY(desk.results.acceptPlacement().has_value());
    QCOMPARE(desk.document.history().count(), 1);
    QVERIFY(statedPlacement(desk.document.topology()) == desk.results.placement()->placement);
    QVERIFY(!desk.results.isStale()); // the drawing says now what was found
    desk.document.history().undo();
    QVERIFY(desk.document.topology() == town());
}

void ResultsTest::acceptsNothingWithoutAPlacement()
{
    Desk desk(town());
    const Result<void> accepted = desk.results.acceptPlacement();
    QVERIFY(!accepted && !accepted.error().remedy.empty());
    QCOMPARE(desk.document.history().count(), 0);
}

void ResultsTest::showsThePlacementFoundElseTheStatedOne()
{
    Topology topology = town();
    topology.assignments.put({.id = {"a1"}, .service = {"front"}, .node = {"pop"}});
    Desk desk(topology);
    const Placement stated{{{"front"}, {{"pop"}}}}, found{{{"front"}, {{"edge"}}}};
    QVERIFY(desk.results.shownPlacement() == stated);
    QVERIFY(desk.placed());
    QVERIFY(desk.results.shownPlacement() == found);
    desk.results.setShown(false);
    QVERIFY(desk.results.shownPlacement() == stated);
}

void ResultsTest::findingsFollowEdits()
{
    Desk desk(town());
    QVERIFY(!isFound(desk.results, "lossy-link"));
    QSignalSpy changed(&desk.results, &Results::findingsChanged);
    QVERIFY(desk.set({TableKey::Links, "l1"}, "loss_percent", 30.0));
    QTRY_VERIFY(isFound(desk.results, "lossy-link"));
    QVERIFY(!changed.isEmpty());
    desk.document.history().undo();
    QTRY_VERIFY(!isFound(desk.results, "lossy-link"));
}

void ResultsTest::anotherDrawingForgetsAll()
{
    Desk desk(town());
    QVERIFY(desk.placed() && cached(desk));
    desk.results.runPlacement();
    desk.document.start({}, false);
    QVERIFY(!desk.results.placement() && !desk.results.latency() && !desk.results.cache() && !desk.results.isStale());
    QVERIFY(desk.waited());
    QVERIFY(!desk.results.placement()); // the run on the old drawing does not answer about the new one
    QVERIFY(desk.results.findings().empty());
}

void ResultsTest::mayGoBeforeItsAnswerComes()
{
    Document document;
    document.start(town(), false);
    Jobs jobs;
    QSignalSpy finished(&jobs, &Jobs::finished);
    auto results = std::make_unique<Results>(document, jobs);
    results->runPlacement();
    results.reset();
    QTRY_COMPARE(finished.size(), 1);
}

REGISTER_TEST(ResultsTest)
#include "results_test.moc"
