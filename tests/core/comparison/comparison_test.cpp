// Are two scenarios compared as they are: exact where chance plays no part, alike where they are alike, whole where one fails?
#include "core/comparison/comparison.h"
#include "tests/core/placement/world.h"
#include "tests/support/register_test.h"

#include <QTest>

#include <algorithm>

using namespace edgewright;
using namespace edgewright::testing;

class ComparisonTest : public QObject {
    Q_OBJECT

private slots:
    void aCheaperNodeSavesWhatItCostsLess();
    void theOtherOrderMirrorsIt();
    void theSameScenarioDiffersInNothing();
    void givesTheSameAnswerTwice();
    void eachSeedCounts_data();
    void eachSeedCounts();
    void aLargerCacheHitsMore();
    void tellsTheConflictsOfOneSideAndComparesTheRest();
    void figuresOfOneSideAloneHaveNoDifference();
    void anOverloadHasNoRoundTrip();
    void listsWhatTheDrawingsDifferIn();
    void namesTheRowThatMovedOn();
    void asksOnlyWhatTheDrawingHas();
    void weighsUsersByTheirRequests();
    void leavesOutWhatNobodyAsks();
    void comparesWhoIsInBoth();
    void tellsWhatAnEngineRefused();
    void heedsTheOptionsOfThePlacement();
    void reportsHowFarItIs();
    void measuresAgainstTheFirstWhateverItsSign();
    void stopsWhenAsked();
    void judgesByTheFiguresDirection_data();
    void judgesByTheFiguresDirection();
};

namespace {

const ScenarioOptions quick{.latency = {.samples = 2000}, .caches = {.requests = 4000}};
const std::array<ScenarioId, 2> baseAndPlan{ScenarioId{}, ScenarioId{"plan"}};

/// Users at a gate, 2 ms from a node of 3 USD/h and 1 ms from a point of presence of 0.01 GiB, which is 20 ms from the origin of a thousand
/// objects of 100 kB. The plan: a node of 1 USD/h, 5 ms from the gate.
World town()
{
    World world;
    Node& gate = world.node("gate", Tier::Device, 0, 0);
    gate.kind = NodeKind::Access;
    gate.memory = gate.storage = {};
    world.node("dear", Tier::Edge, 8, 3);
    world.link("gate", "dear", 2).jitter = Milliseconds(0.2);
    world.topology.nodes.put(
        {.id = {"pop"}, .name = "pop", .kind = NodeKind::PointOfPresence, .cache = Gibibytes(0.01)});
    world.topology.nodes.put({.id = {"shop"}, .name = "shop", .kind = NodeKind::Origin});
    world.link("gate", "pop", 1);
    world.link("pop", "shop", 20);
    world.topology.contents.put({.id = {"films"}, .name = "films", .origin = {"shop"}});
    world.service("front").serviceTime = Milliseconds(1);
    world.users("people", "gate", 20.0).contents = {{"films"}};
    world.fromUsers("people", "front");
    return world;
}

Node cheap()
{
    return {.id = {"cheap"}, .name = "Cheap", .cpu = Cores(8), .memory = Gibibytes(64), .cost = UsdPerHour(1)};
}

std::vector<RowChange> cheaper()
{
    return {added(cheap()),
            added(Link{.id = {"gate.cheap"}, .from = {"gate"}, .to = {"cheap"}, .latency = Milliseconds(5)})};
}

Topology planned(std::vector<RowChange> changes, Topology topology = town().topology)
{
    topology.scenarios.put({.id = {"plan"}, .name = "Plan", .changes = std::move(changes)});
    return topology;
}

Result<ScenarioComparison> compared(const Topology& topology, const std::array<ScenarioId, 2>& scenarios = baseAndPlan,
                                    const ScenarioOptions& options = quick)
{
    return compareScenarios(topology, scenarios, options, Progress());
}

const ComparedFigure* find(const std::vector<ComparedFigure>& figures, std::string_view key)
{
    const auto found = std::ranges::find(figures, key, &FigureFacts::key);
    return found == figures.end() ? nullptr : &*found;
}

std::vector<ComparedFigure> allFigures(const ScenarioComparison& comparison)
{
    std::vector<ComparedFigure> all = comparison.figures;
    for (const auto* rows : {&comparison.populations, &comparison.pointsOfPresence})
        for (const ComparedRow& row : *rows)
            all.insert(all.end(), row.figures.begin(), row.figures.end());
    return all;
}

/// The users' budget is one that only light could keep.
RowChange impossibleBudget()
{
    const Population people = *town().topology.populations.find({"people"});
    Population hasty = people;
    hasty.budget = Milliseconds(0.5);
    return changed(people, hasty);
}

} // namespace

void ComparisonTest::aCheaperNodeSavesWhatItCostsLess()
{
    const auto comparison = compared(planned(cheaper()));
    QVERIFY(comparison);
    const ComparedFigure& cost = *find(comparison->figures, "cost_usd_per_hour");
    QCOMPARE(*cost.values[0], 3.0); // the dear node, the only one with room
    QCOMPARE(*cost.values[1], 1.0);
    QCOMPARE(*cost.difference(), -2.0);
    QCOMPARE(*cost.percent(), -200.0 / 3);
    QCOMPARE(cost.preference(), Preference::Better);
    const ComparedFigure& trip = *find(comparison->populations.at(0).figures, "round_trip_ms");
    QCOMPARE(*trip.values[0], 5.0);  // 2 × 2 ms over the link, 1 ms of service
    QCOMPARE(*trip.values[1], 11.0); // 2 × 5 + 1
    QCOMPARE(trip.preference(), Preference::Worse);
    const ComparedFigure& up = *find(comparison->populations.at(0).figures, "availability_percent");
    QVERIFY(std::abs(*up.values[0] - 99.9 * 99.9 / 100) < 1e-9); // the gate and the node
    QCOMPARE(up.preference(), Preference::Same);
    const ComparedFigure& met = *find(comparison->populations.at(0).figures, "budget_met");
    QVERIFY(met.isClaim && *met.values[0] == 1 && !met.percent());
    QVERIFY(*find(comparison->populations.at(0).figures, "within_budget_percent")->values[0] > 99);
    QVERIFY(comparison->uncompared.empty());
    QVERIFY(comparison->sides[1].placement == PlacementStatus::Optimal);
}

void ComparisonTest::theOtherOrderMirrorsIt()
{
    const Topology topology = planned(cheaper());
    const auto there = compared(topology), back = compared(topology, {ScenarioId{"plan"}, ScenarioId{}});
    QVERIFY(there && back);
    const auto first = allFigures(*there), second = allFigures(*back);
    QCOMPARE(first.size(), second.size());
    for (std::size_t i = 0; i < first.size(); ++i) {
        QCOMPARE(first[i].key, second[i].key);
        QVERIFY(first[i].values[0] == second[i].values[1] && first[i].values[1] == second[i].values[0]);
        if (const auto apart = first[i].difference())
            QCOMPARE(*second[i].difference(), -*apart);
        const Preference mirrored = first[i].preference() == Preference::Better  ? Preference::Worse
                                    : first[i].preference() == Preference::Worse ? Preference::Better
                                                                                 : first[i].preference();
        QCOMPARE(second[i].preference(), mirrored);
    }
    QVERIFY(back->changes == inverse({{}, Gesture::None, there->changes}).changes);
}

void ComparisonTest::theSameScenarioDiffersInNothing()
{
    const auto comparison = compared(planned(cheaper()), {ScenarioId{"plan"}, ScenarioId{"plan"}});
    QVERIFY(comparison);
    const auto figures = allFigures(*comparison);
    QVERIFY(figures.size() > 20); // services, contents, users and points of presence
    for (const ComparedFigure& figure : figures) {
        QVERIFY2(figure.difference() == 0.0, std::string(figure.key).c_str());
        QCOMPARE(figure.preference(), Preference::Same);
    }
    QVERIFY(comparison->changes.empty());
}

void ComparisonTest::givesTheSameAnswerTwice()
{
    const Topology topology = planned(cheaper());
    const auto first = allFigures(*compared(topology)), second = allFigures(*compared(topology));
    QVERIFY(std::ranges::equal(first, second, {}, &ComparedFigure::values, &ComparedFigure::values));
}

void ComparisonTest::eachSeedCounts_data()
{
    QTest::addColumn<int>("part");
    QTest::addColumn<QString>("figure");
    QTest::newRow("of the latencies") << 0 << "worst_p95_ms";
    QTest::newRow("of the caches") << 1 << "hit_ratio_percent";
}

void ComparisonTest::eachSeedCounts()
{
    QFETCH(int, part);
    QFETCH(QString, figure);
    ScenarioOptions other = quick;
    (part == 0 ? other.latency.seed : other.caches.seed) = 2;
    const Topology topology = planned(cheaper());
    const auto one = compared(topology), two = compared(topology, baseAndPlan, other);
    const std::string key = figure.toStdString();
    QVERIFY(find(one->figures, key)->values[0] != find(two->figures, key)->values[0]);
}

void ComparisonTest::aLargerCacheHitsMore()
{
    const Node pop = *town().topology.nodes.find({"pop"});
    Node large = pop;
    large.cache = Gibibytes(1); // room for all
    const auto comparison = compared(planned({changed(pop, large)}));
    QVERIFY(comparison);
    for (const char* key : {"hit_ratio_percent", "byte_hit_ratio_percent", "origin_offload_percent"})
        QCOMPARE(find(comparison->figures, key)->preference(), Preference::Better);
    const ComparedRow& point = comparison->pointsOfPresence.at(0);
    QVERIFY((point.row == RowRef{TableKey::Nodes, "pop"}));
    // The only one, so it hits what all hit.
    QVERIFY(find(point.figures, "hit_ratio_percent")->values == find(comparison->figures, "hit_ratio_percent")->values);
    QVERIFY(find(point.figures, "byte_hit_ratio_percent")->values ==
            find(comparison->figures, "byte_hit_ratio_percent")->values);
    QCOMPARE(find(comparison->figures, "cost_usd_per_hour")->preference(), Preference::Same);
}

void ComparisonTest::tellsTheConflictsOfOneSideAndComparesTheRest()
{
    const auto comparison = compared(planned({impossibleBudget()}));
    QVERIFY(comparison);
    QVERIFY(comparison->sides[0].placement == PlacementStatus::Optimal);
    QVERIFY(comparison->sides[1].placement == PlacementStatus::Infeasible);
    QVERIFY(!comparison->uncompared.empty());
    for (const Uncompared& one : comparison->uncompared) {
        QCOMPARE(one.side, std::size_t{1});
        QVERIFY(!one.what.empty() && !one.remedy.empty());
    }
    QCOMPARE(find(comparison->figures, "hit_ratio_percent")->preference(), Preference::Same);
}

void ComparisonTest::figuresOfOneSideAloneHaveNoDifference()
{
    const auto comparison = compared(planned({impossibleBudget()}));
    const ComparedFigure& cost = *find(comparison->figures, "cost_usd_per_hour");
    QVERIFY(cost.values[0] == 3.0 && !cost.values[1]);
    QVERIFY(!cost.difference() && !cost.percent());
    QCOMPARE(cost.preference(), Preference::Unknown);
}

void ComparisonTest::anOverloadHasNoRoundTrip()
{
    // 100 users ask once a second each: a second's requests keep the replica busy for 1.5 s.
    const Service front = *town().topology.services.find({"front"});
    Service slow = front;
    slow.serviceTime = Milliseconds(15);
    const auto comparison = compared(planned({changed(front, slow)}));
    QVERIFY(comparison);
    const ComparedFigure& overloaded = *find(comparison->figures, "overloaded_replicas");
    QVERIFY(overloaded.values[0] == 0.0 && overloaded.values[1] == 1.0);
    QCOMPARE(overloaded.preference(), Preference::Worse);
    QVERIFY(!find(comparison->figures, "mean_round_trip_ms")->values[1]);
    const ComparedFigure& missed = *find(comparison->figures, "budgets_missed");
    QVERIFY(missed.values[0] == 0.0 && missed.values[1] == 1.0);
    QCOMPARE(find(comparison->populations.at(0).figures, "budget_met")->preference(), Preference::Worse);
    QCOMPARE(*find(comparison->populations.at(0).figures, "within_budget_percent")->values[1], 0.0);
}

void ComparisonTest::listsWhatTheDrawingsDifferIn()
{
    std::vector<RowChange> changes = cheaper();
    changes.push_back(added(NodeLayout{.id = {"cheap"}, .x = 1, .y = 1}));
    const auto comparison = compared(planned(changes));
    QVERIFY(comparison);
    QVERIFY(comparison->changes == cheaper());
}

void ComparisonTest::namesTheRowThatMovedOn()
{
    Topology topology = planned({impossibleBudget()});
    Population fewer = *topology.populations.find({"people"});
    fewer.users = 5;
    topology.populations.put(fewer);
    const auto comparison = compared(topology);
    QVERIFY(!comparison);
    QCOMPARE(comparison.error().where, std::string("/populations/people"));
}

void ComparisonTest::asksOnlyWhatTheDrawingHas()
{
    World world = town();
    world.service("back");
    world.fromService("front", "back");
    Topology silent = world.topology; // of the users nobody calls, nobody fetches
    silent.flows.remove({"people.front"});
    Population people = *silent.populations.find({"people"});
    people.contents.clear();
    silent.populations.put(people);
    const auto comparison = compared(planned({}, silent));
    QVERIFY(comparison && comparison->uncompared.empty());
    QVERIFY(find(comparison->figures, "cost_usd_per_hour"));
    for (const char* key : {"overloaded_replicas", "hit_ratio_percent"})
        QVERIFY2(!find(comparison->figures, key), key);
}

/// 100 requests a second at 2 × 2 ms, 300 at 2 × 7 ms, without jitter or service time; of the far gate's time, 10 % are down.
void ComparisonTest::weighsUsersByTheirRequests()
{
    World world = town();
    world.link("gate", "dear", 2).jitter = {};
    world.node("outpost", Tier::Device, 0, 0).availability = Percent(90);
    world.link("outpost", "dear", 7);
    world.service("front").serviceTime = {};
    world.users("many", "outpost", {}, 300);
    world.fromUsers("many", "front");
    const auto comparison = compared(planned({}, world.topology));
    QVERIFY(comparison);
    QVERIFY(std::abs(*find(comparison->figures, "mean_round_trip_ms")->values[0] - (100 * 4 + 300 * 14) / 400.0) <
            1e-9);
    QVERIFY(std::abs(*find(comparison->figures, "worst_p95_ms")->values[0] - 14) < 1e-9);
    QVERIFY(std::abs(*find(comparison->figures, "least_availability_percent")->values[0] - 90 * 0.999) < 1e-9);
}

void ComparisonTest::leavesOutWhatNobodyAsks()
{
    World world = town();
    world.users("sleepers", "gate").requestRate = {};
    Population sleepers = *world.topology.populations.find({"sleepers"});
    sleepers.contents = {{"films"}};
    world.topology.populations.put(sleepers);
    world.topology.nodes.put(
        {.id = {"idle"}, .name = "idle", .kind = NodeKind::PointOfPresence, .cache = Gibibytes(0.01)});
    world.link("pop", "idle", 30);
    world.users("callers", "gate"); // without a budget
    world.fromUsers("callers", "front");
    const auto comparison = compared(planned({}, world.topology));
    QVERIFY(comparison);
    QCOMPARE(comparison->pointsOfPresence.size(), std::size_t{1});
    QCOMPARE(comparison->populations.size(), std::size_t{2}); // of the sleepers there is no figure at all
    const ComparedRow& callers = comparison->populations.at(0);
    QCOMPARE(callers.row.id, std::string("callers"));
    QVERIFY(find(callers.figures, "p95_ms"));
    for (const char* key : {"within_budget_percent", "budget_met", "content_p95_ms"})
        QVERIFY2(!find(callers.figures, key), key);
}

void ComparisonTest::comparesWhoIsInBoth()
{
    const Population later{.id = {"later"},
                           .name = "later",
                           .node = {"gate"},
                           .requestRate = RequestsPerSecond(1),
                           .contents = {{"films"}}};
    const auto comparison = compared(planned({added(later)}), {ScenarioId{"plan"}, ScenarioId{}});
    QVERIFY(comparison);
    QCOMPARE(comparison->populations.size(), std::size_t{1});
    QCOMPARE(comparison->populations.at(0).row.id, std::string("people"));
}

void ComparisonTest::tellsWhatAnEngineRefused()
{
    const Link way = *town().topology.links.find({"pop.shop"});
    const auto comparison = compared(planned({removed(way)}));
    QVERIFY(comparison);
    QCOMPARE(comparison->uncompared.size(), std::size_t{1});
    QCOMPARE(comparison->uncompared[0].side, std::size_t{1});
    QCOMPARE(english(comparison->uncompared[0].part), std::string("Caches"));
    QVERIFY(!comparison->uncompared[0].what.empty());
}

void ComparisonTest::heedsTheOptionsOfThePlacement()
{
    ScenarioOptions frugal = quick;
    frugal.placement.limits = {{PlacementObjective{}, 2}}; // of 3 USD/h, and 1 in the plan
    const auto comparison = compared(planned(cheaper()), baseAndPlan, frugal);
    QVERIFY(comparison);
    QVERIFY(comparison->sides[0].placement == PlacementStatus::Infeasible);
    QVERIFY(comparison->sides[1].placement == PlacementStatus::Optimal);
}

void ComparisonTest::reportsHowFarItIs()
{
    std::vector<double> fractions;
    const Progress progress([&](double fraction, const Text&) { fractions.push_back(fraction); });
    QVERIFY(compareScenarios(planned(cheaper()), baseAndPlan, quick, progress));
    QVERIFY(!fractions.empty() && std::ranges::is_sorted(fractions));
    QVERIFY(fractions.front() >= 0 && fractions.back() > 0.5 && fractions.back() <= 1);
}

void ComparisonTest::measuresAgainstTheFirstWhateverItsSign()
{
    QCOMPARE(*(ComparedFigure{{}, {-2.0, -1.0}}.percent()), 50.0);
    QCOMPARE(*(ComparedFigure{{}, {2.0, 1.0}}.percent()), -50.0);
}

void ComparisonTest::stopsWhenAsked()
{
    for (const int after : {0, 3}) { // in the first part, and later
        int reports = 0;
        Progress* whole = nullptr;
        Progress progress([&](double, const Text&) {
            if (reports++ >= after)
                whole->stop();
        });
        whole = &progress;
        const auto comparison = compareScenarios(planned(cheaper()), baseAndPlan, quick, progress);
        QVERIFY(!comparison && isStopped(comparison.error()));
    }
}

void ComparisonTest::judgesByTheFiguresDirection_data()
{
    QTest::addColumn<bool>("moreIsBetter");
    QTest::addColumn<double>("a");
    QTest::addColumn<double>("b");
    QTest::addColumn<int>("verdict");
    QTest::newRow("less cost") << false << 2.0 << 1.0 << static_cast<int>(Preference::Better);
    QTest::newRow("more cost") << false << 0.0 << 1.0 << static_cast<int>(Preference::Worse);
    QTest::newRow("more hits") << true << 50.0 << 60.0 << static_cast<int>(Preference::Better);
    QTest::newRow("fewer hits") << true << 60.0 << 50.0 << static_cast<int>(Preference::Worse);
    QTest::newRow("another order of a sum") << true << 0.1 + 0.2 << 0.3 << static_cast<int>(Preference::Same);
    QTest::newRow("nothing and nothing") << true << 0.0 << 0.0 << static_cast<int>(Preference::Same);
}

void ComparisonTest::judgesByTheFiguresDirection()
{
    QFETCH(bool, moreIsBetter);
    QFETCH(double, a);
    QFETCH(double, b);
    QFETCH(int, verdict);
    const ComparedFigure figure{{.moreIsBetter = moreIsBetter}, {a, b}};
    QCOMPARE(static_cast<int>(figure.preference()), verdict);
    QCOMPARE(figure.percent().has_value(), a != 0);
}

REGISTER_TEST(ComparisonTest)
#include "comparison_test.moc"
