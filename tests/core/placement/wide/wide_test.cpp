// Does the solver for very many calls keep what services demand, and does it come near the best there is?
#include "core/placement/solvers.h"
#include "core/placement/why.h"
#include "core/placement/wide/state.h"
#include "tests/core/placement/brute_force.h"
#include "tests/core/placement/kinds.h"
#include "tests/support/register_test.h"

#include <QTest>

using namespace edgewright;
using namespace edgewright::testing;
using namespace edgewright::placing;

namespace {

/// On any problem, however few calls it has.
Answer answered(const Problem& problem, int iterations)
{
    Answer answer;
    const auto solver = std::ranges::find(solvers(), "wide", &Solver::key);
    solver->improve(problem, {.iterations = iterations}, answer, Progress(), [](double) {});
    return answer;
}

/// A ring of sites, each with users beside it who call some of the services; ways cost what they are long.
World ring(int sites, int services)
{
    World world;
    for (int at = 0; at < sites; ++at) {
        world.node(fmt::format("n{:03}", at), Tier::Edge, 6, 0.01);
        world.link(fmt::format("n{:03}", at), fmt::format("n{:03}", (at + 1) % sites), 1 + at % 3,
                   0.001 * (1 + at % 3));
    }
    for (int at = 0; at < services; ++at)
        world.service(fmt::format("s{:02}", at), 1, 1 + at % 5);
    for (int at = 0; at < 4 * sites; ++at) {
        const std::string id = fmt::format("u{:04}", at);
        world.users(id, fmt::format("n{:03}", at % sites), {}, 1 + at % 7);
        for (int call = 0; call < 3; ++call)
            world.fromUsers(id, fmt::format("s{:02}", (at + call * 5) % services), 10 + at % 13);
    }
    return world;
}

/// Half of it is quick and dear, half slow and cheap: replicas in the one save money, in the other time.
World dearRing()
{
    World world = ring(220, 12);
    for (int at = 0; at < 220; ++at)
        world.link(fmt::format("n{:03}", at), fmt::format("n{:03}", (at + 1) % 220), at < 110 ? 1 : 5,
                   at < 110 ? 0.02 : 0.001);
    return world;
}

/// Budgets are hardly more than what users would wait if each service ran where dice say.
World plantedWorld(std::uint64_t seed)
{
    constexpr int sites = 60, services = 8;
    constexpr double spare = 1.1;
    World world = ring(sites, services);
    Dice dice(seed);
    for (int at = 0; at < 2 * sites; ++at)
        world.link(fmt::format("n{:03}", dice.upTo(sites - 1)), fmt::format("n{:03}", dice.upTo(sites - 1)),
                   dice.between(2, 9), 0.002);
    for (Population row : Table<Population>(world.topology.populations)) {
        row.budget = Milliseconds(1000); // so that the view knows of it
        world.topology.populations.put(row);
    }
    const NetworkGraph graph(world.topology);
    const Progress progress;
    const Result<Problem> problem = compile(world.topology, graph, {}, progress);
    const WideView view(*problem);
    SiteChoice planted;
    for (const Demand& service : problem->services) {
        std::set<int> chosen;
        while (std::ssize(chosen) < service.replicas)
            chosen.insert(dice.upTo(sites - 1));
        planted.emplace_back(chosen.begin(), chosen.end());
    }
    const std::vector<double> trips = WideState(view, planted).roundTrips();
    for (std::size_t at = 0; at < trips.size(); ++at) {
        Population row = *world.topology.populations.find(problem->trees[view.patiences[at].tree].population);
        row.budget = Milliseconds(trips[at] * spare);
        world.topology.populations.put(row);
    }
    return world;
}

} // namespace

class WideTest : public QObject {
    Q_OBJECT

private slots:
    void keepsWhatSmallWorldsDemand_data();
    void keepsWhatSmallWorldsDemand();
    void findsTimeForAll();
    void comesNearItsBoundWhereManyCall();
    void placesBesideAndApartWhereManyCall();
    void keepsLinksFromOverflowing();
    void fillsNodesWhereNothingElseCosts();
    void isWhatPlaceUsesWhereManyCall();
    void seesUsersWhereTheirWaysBegin_data();
    void seesUsersWhereTheirWaysBegin();
    void keepsTheLongestRoundTripShort();
    void keepsLimitsOnSums();
    void limitsThatDoNotBindCostNothing();
    void keepsLimitsInSmallWorlds_data();
    void keepsLimitsInSmallWorlds();
    void namesWhoAsksForTooMuch();
    void namesWhoIsTooFarApart_data();
    void namesWhoIsTooFarApart();
    void namesTheLimitThatIsTooLow();
    void beginsWhereItIsTold();
    void saysWhatEachNodeWouldCost();
    void givesTheSameAnswerTwice();
};

void WideTest::keepsWhatSmallWorldsDemand_data()
{
    QTest::addColumn<PlacementObjective>("goal");
    QTest::newRow("cost") << objectiveOf(PlacementGoal::Cost);
    QTest::newRow("worst latency") << objectiveOf(PlacementGoal::WorstLatency);
    QTest::newRow("cost and worst latency") << PlacementObjective{{1, 0, 0.1, 0, 0}};
}

/// No answer breaks a demand, none is better than the best of all, and the bound is below that; most are the best.
void WideTest::keepsWhatSmallWorldsDemand()
{
    QFETCH(PlacementObjective, goal);
    int found = 0, best = 0;
    for (std::uint64_t seed = 1; seed <= 200; ++seed) {
        Dice dice(seed);
        const World world = worldOfKinds(seed, drawnKinds(dice, 15));
        const NetworkGraph graph(world.topology);
        const Progress progress;
        const Result<Problem> problem = compile(world.topology, graph, {.objectives = {goal}}, progress);
        const BruteForce brute(world.topology, goal);
        if (!problem || !brute.best)
            continue;
        const Answer answer = answered(*problem, 2'000);
        QVERIFY2(answer.bound <= *brute.best + 1e-9 * (1 + *brute.best), QByteArray::number(seed));
        if (!answer.best)
            continue;
        ++found;
        QVERIFY2(answer.value.isFeasible(), QByteArray::number(seed));
        QVERIFY2(answer.value.value >= *brute.best - 1e-9 * (1 + *brute.best), QByteArray::number(seed));
        best += answer.value.value <= *brute.best + 1e-9 * (1 + *brute.best);
    }
    qInfo("%d answers, %d of them the best", found, best);
    QVERIFY(found > 80);
    QVERIFY(best > found * 2 / 3);
}

/// There is a placement that keeps all budgets, and what is found does.
void WideTest::findsTimeForAll()
{
    constexpr int worlds = 8;
    int found = 0;
    for (std::uint64_t seed = 1; seed <= worlds; ++seed) {
        const World world = plantedWorld(seed);
        const NetworkGraph graph(world.topology);
        const Progress progress;
        const Result<Problem> problem = compile(world.topology, graph, {}, progress);
        const Answer answer = answered(*problem, 20'000);
        QVERIFY2(!answer.isSettled || answer.best, QByteArray::number(seed));
        QVERIFY2(!answer.best || evaluate(*problem, *answer.best).isFeasible(), QByteArray::number(seed));
        found += answer.best.has_value();
    }
    QVERIFY2(found >= worlds - 2, QByteArray::number(found));
}

void WideTest::comesNearItsBoundWhereManyCall()
{
    const World world = ring(120, 10);
    const NetworkGraph graph(world.topology);
    const Progress progress;
    const Result<Problem> problem = compile(world.topology, graph, {}, progress);
    const Answer answer = answered(*problem, 10'000);
    QVERIFY(answer.best);
    QVERIFY(answer.bound <= answer.value.value);
    QVERIFY2(answer.bound > 0.98 * answer.value.value, QByteArray::number(answer.bound / answer.value.value));
}

/// Accelerators at some sites only; who needs them is wanted by one service and wants another, two want each other, and two keep apart.
void WideTest::placesBesideAndApartWhereManyCall()
{
    World world = ring(120, 10);
    const auto service = [&](const char* id) -> Service& {
        return const_cast<Service&>(*world.topology.services.find({id}));
    };
    for (int at = 0; at < 120; at += 5)
        const_cast<Node*>(world.topology.nodes.find({fmt::format("n{:03}", at)}))->accelerators = 1;
    service("s01").affinity = {ServiceId{"s02"}};
    service("s02").affinity = {ServiceId{"s03"}};
    service("s02").accelerators = 1;
    service("s04").affinity = {ServiceId{"s09"}};
    service("s09").affinity = {ServiceId{"s04"}};
    service("s07").antiAffinity = {ServiceId{"s08"}};
    const NetworkGraph graph(world.topology);
    const Progress progress;
    const Result<Problem> problem = compile(world.topology, graph, {}, progress);
    const Answer answer = answered(*problem, 10'000);
    QVERIFY(answer.best && answer.value.isFeasible());
    QVERIFY2(answer.bound > 0.97 * answer.value.value, QByteArray::number(answer.bound / answer.value.value));
}

/// Links hold a seventh less than what the cheapest placement sends over the fullest of them.
void WideTest::keepsLinksFromOverflowing()
{
    World world = ring(120, 10);
    const Progress progress;
    const auto answerWith = [&](double megabits) {
        for (const auto& link : Topology(world.topology).links)
            const_cast<Link*>(world.topology.links.find(link.id))->bandwidth = MegabitsPerSecond(megabits);
        const NetworkGraph graph(world.topology);
        const Result<Problem> problem = compile(world.topology, graph, {}, progress);
        Answer answer = answered(*problem, 10'000);
        double fullest = 0;
        if (answer.best) {
            Evaluator evaluator(*problem);
            evaluator.of(*answer.best);
            for (std::size_t link = 0; link < problem->narrow.size(); ++link)
                for (const double load : evaluator.loads().of(link))
                    fullest = std::max(fullest, load);
        }
        return std::pair(std::move(answer), fullest);
    };
    const auto [wide, fullest] = answerWith(200);
    QVERIFY2(wide.best && fullest > 1 && fullest < 150, QByteArray::number(fullest));
    const auto [narrow, most] = answerWith(fullest * 6 / 7);
    QVERIFY(narrow.best && narrow.value.isFeasible());
    QVERIFY(most <= fullest * 6 / 7 + 1e-9);
    QVERIFY2(narrow.bound > 0.95 * narrow.value.value, QByteArray::number(narrow.bound / narrow.value.value));
}

/// 20 nodes of 16 cores cost the least a core, and can be full: 6 hold two services of 8 cores, 14 one of them and the four others.
void WideTest::fillsNodesWhereNothingElseCosts()
{
    World world;
    for (int at = 0; at < 120; ++at) {
        const bool isGood = at % 6 == 0;
        world.node(fmt::format("n{:03}", at), Tier::Edge, isGood ? 16 : 5 + at % 11,
                   isGood ? 1 : 0.9 + 0.01 * (at % 13));
        world.link(fmt::format("n{:03}", at), fmt::format("n{:03}", (at + 1) % 120), 1);
    }
    const std::vector<std::pair<int, int>> services{{8, 15}, {8, 11}, {4, 14},
                                                    {2, 14}, {1, 14}, {1, 14}}; // cores, replicas
    for (std::size_t at = 0; at < services.size(); ++at) {
        world.service(fmt::format("s{}", at), services[at].first, services[at].second);
        world.users(fmt::format("u{}", at), "n000");
        world.fromUsers(fmt::format("u{}", at), fmt::format("s{}", at));
    }
    const NetworkGraph graph(world.topology);
    const Progress progress;
    const Result<Problem> problem = compile(world.topology, graph, {}, progress);
    const Answer answer = answered(*problem, 10'000);
    QVERIFY(answer.best && answer.value.isFeasible());
    QVERIFY2(answer.bound > 19.8 && answer.bound <= 20, QByteArray::number(answer.bound));
    QVERIFY2(answer.value.value < 20.2, QByteArray::number(answer.value.value));
}

void WideTest::isWhatPlaceUsesWhereManyCall()
{
    const World world = ring(220, 12);
    const auto placed = world.placed({.iterations = 2'000});
    QVERIFY(placed);
    QCOMPARE(placed->solver, "wide");
    QVERIFY(verifyPlacement(world.topology, *placed));
    QVERIFY(placed->bound > 0);
}

void WideTest::namesWhoIsTooFarApart_data()
{
    QTest::addColumn<int>("replicas");
    QTest::addColumn<std::vector<int>>("at");
    QTest::newRow("one replica, two ends") << 1 << std::vector{0, 110};
    QTest::newRow("one replica, in common to each two") << 1 << std::vector{0, 72, 144};
    QTest::newRow("three replicas") << 3 << std::vector{0, 55, 110, 165};
}

/// Around a ring of 440 ms. Opposite users are 440 ms from one another, there and back. Three at a third of it each could share a replica
/// by twos within 287 ms, as sites between two are 144 ms from both, but the site of one is 288 ms from the next.
void WideTest::namesWhoIsTooFarApart()
{
    QFETCH(int, replicas);
    QFETCH(std::vector<int>, at);
    World world = ring(220, 12);
    world.service("far", 1, replicas);
    for (const int site : at) {
        const std::string id = fmt::format("far{:03}", site);
        world.users(id, fmt::format("n{:03}", site), at.size() == 2 ? 199 : at.size() == 3 ? 287 : 99);
        world.fromUsers(id, "far");
    }
    const auto placed = world.placed();
    QVERIFY(placed);
    QCOMPARE(placed->status, PlacementStatus::Infeasible);
    QVERIFY(placed->isOfFew);
    QCOMPARE(placed->conflicts.size(), at.size() + 1);
    QCOMPARE(placed->conflicts.back().row, refOf(ServiceId{"far"}));
    const auto more = std::ranges::find(placed->relaxations, at.size(), &Relaxation::conflict);
    QVERIFY(more != placed->relaxations.end() && more->needed == replicas + 1);
    const auto within =
        world.placed({.limits = {{objectiveOf(PlacementGoal::Power), 1e9}}}); // which is in nobody's way
    QVERIFY(within);
    QVERIFY(within->isOfFew);
    QCOMPARE(within->conflicts.size(), placed->conflicts.size());
}

void WideTest::seesUsersWhereTheirWaysBegin_data()
{
    QTest::addColumn<PlacementObjective>("goal");
    QTest::addColumn<int>("lengths"); // of the links
    QTest::newRow("cost") << objectiveOf(PlacementGoal::Cost) << 7;
    QTest::newRow("mean latency") << objectiveOf(PlacementGoal::MeanLatency) << 7;
    QTest::newRow("cost and worst latency") << PlacementObjective{{1, 0, 0.1, 0, 0}} << 1;
}

/// Users behind a link of their own to a site are served as if they were at the site; what the link costs is paid in any case, and what it
/// takes is off their budgets. Latencies are decimal fractions, so that ties must be ties from each entry.
void WideTest::seesUsersWhereTheirWaysBegin()
{
    QFETCH(PlacementObjective, goal);
    QFETCH(int, lengths);
    World at = ring(120, 10), behind = ring(120, 10);
    int count = 0;
    for (Population users : std::vector<Population>(at.topology.populations.begin(), at.topology.populations.end())) {
        users.budget = Milliseconds(240.7);
        at.topology.populations.put(users);
        const std::string cell = "cell" + users.id.value;
        behind.node(cell, Tier::Device, 0, 0).kind = NodeKind::Access;
        const double price = 0.001 * (1 + count++ % 5), latency = 0.1 * (1 + count % lengths);
        behind.link(cell, users.node.value, latency, price);
        users.node = {cell};
        users.budget = Milliseconds(240.7 + 3 * 2 * latency);
        behind.topology.populations.put(users);
    }
    const auto answerTo = [&](const World& world) {
        const NetworkGraph graph(world.topology);
        const Progress progress;
        const Result<Problem> problem = compile(world.topology, graph, {.objectives = {goal}}, progress);
        const Answer answer = answered(*problem, 4'000);
        return std::pair(answer, answer.best ? placementOf(*problem, *answer.best) : Placement());
    };
    const auto [near, placedNear] = answerTo(at);
    const auto [far, placedFar] = answerTo(behind);
    QVERIFY(near.best && far.best);
    QVERIFY(placedNear == placedFar);
    const double more = far.value.value - near.value.value;
    QVERIFY(more > 0 && far.bound <= far.value.value);
    QVERIFY(std::abs(far.bound - near.bound - more) < 2e-4 * near.bound); // weights of users begin elsewhere
}

/// A ring of 400 equal nodes with users at each, who call two services of 20 and 10 replicas: on average they are no nearer than 5 and 10
/// hops of 2 ms, so the longest round trip is no shorter than 30 ms; evenly spread, it is 40 ms. Then cost within a limit on it: 20 nodes
/// are the fewest that hold all replicas of one service, 30 as many as there are replicas.
void WideTest::keepsTheLongestRoundTripShort()
{
    World world;
    for (int at = 0; at < 400; ++at) {
        const std::string node = fmt::format("n{:03}", at), users = fmt::format("u{:03}", at);
        world.node(node, Tier::Edge, 2, 0.1);
        world.link(node, fmt::format("n{:03}", (at + 1) % 400), 1);
        world.users(users, node);
        world.fromUsers(users, "a");
        world.fromUsers(users, "b");
    }
    world.service("a", 1, 20);
    world.service("b", 1, 10);
    PlacementOptions options{.iterations = 8'000};
    options.objectives = {objectiveOf(PlacementGoal::WorstLatency)};
    const auto worst = world.placed(options);
    QVERIFY(worst);
    QCOMPARE(worst->solver, "wide");
    QVERIFY2(worst->objective <= 40, QByteArray::number(worst->objective));
    QVERIFY2(worst->bound > 0.9 * 30 && worst->bound <= worst->objective, QByteArray::number(worst->bound));
    QVERIFY(verifyPlacement(world.topology, *worst));
    options.objectives = {objectiveOf(PlacementGoal::Cost)};
    options.limits = {{objectiveOf(PlacementGoal::WorstLatency), worst->objective + 1}};
    const auto limited = world.placed(options);
    QVERIFY(limited);
    QCOMPARE(limited->solver, "wide");
    QVERIFY(limited->figures.worstLatency.value <= worst->objective + 1 + 1e-6);
    QVERIFY2(limited->bound > 1.99 && limited->bound <= limited->objective, QByteArray::number(limited->bound));
    QVERIFY2(limited->objective < 2.9, QByteArray::number(limited->objective));
    QVERIFY(verifyPlacement(world.topology, *limited));
}

/// Cost within a limit on latency halfway between the cheapest and the quickest, and the same with one on power that does not bind.
void WideTest::keepsLimitsOnSums()
{
    const World world = dearRing();
    PlacementOptions options{.iterations = 8'000};
    const auto cheap = world.placed(options);
    options.objectives = {objectiveOf(PlacementGoal::MeanLatency)};
    const auto quick = world.placed(options);
    QVERIFY(cheap && quick);
    const double most = (cheap->figures.meanLatency.value + quick->figures.meanLatency.value) / 2;
    QVERIFY(quick->figures.meanLatency.value < 0.9 * most);
    options.objectives = {objectiveOf(PlacementGoal::Cost)};
    options.limits = {{objectiveOf(PlacementGoal::MeanLatency), most}, {objectiveOf(PlacementGoal::Power), 1e9}};
    const auto limited = world.placed(options);
    QVERIFY(limited);
    QCOMPARE(limited->solver, "wide");
    QVERIFY(limited->figures.meanLatency.value <= most * (1 + 1e-9));
    QVERIFY(limited->objective < quick->figures.cost().value);
    QVERIFY2(limited->gap() >= 0 && limited->gap() < 0.06, QByteArray::number(limited->gap()));
    QVERIFY(limited->bound > cheap->bound);
    QVERIFY(verifyPlacement(world.topology, *limited));
}

void WideTest::limitsThatDoNotBindCostNothing()
{
    const World world = dearRing();
    PlacementOptions options{.iterations = 4'000};
    const auto free = world.placed(options);
    options.limits = {{objectiveOf(PlacementGoal::Power), 1e9}};
    const auto limited = world.placed(options);
    QVERIFY(free && limited);
    QVERIFY2(limited->bound > 0.995 * free->bound, QByteArray::number(limited->bound / free->bound));
    QVERIFY2(limited->objective < 1.005 * free->objective, QByteArray::number(limited->objective / free->objective));
}

void WideTest::keepsLimitsInSmallWorlds_data()
{
    QTest::addColumn<PlacementObjective>("of");
    QTest::newRow("mean latency") << objectiveOf(PlacementGoal::MeanLatency);
    QTest::newRow("worst latency") << objectiveOf(PlacementGoal::WorstLatency);
    QTest::newRow("both") << PlacementObjective{{0, 1, 1, 0, 0}};
}

/// Within limits, too: never better than the best of all, the bound below that, and no limit found impossible that is not.
void WideTest::keepsLimitsInSmallWorlds()
{
    QFETCH(PlacementObjective, of);
    int found = 0, best = 0, impossible = 0;
    for (std::uint64_t seed = 1; seed <= 300; ++seed) {
        Dice dice(seed);
        const World world = worldOfKinds(seed, drawnKinds(dice, 25));
        const BruteForce free(world.topology), quick(world.topology, of);
        if (!free.best)
            continue;
        const double most = *quick.best * (0.95 + 0.1 * static_cast<double>(seed % 4));
        const PlacementOptions options{.limits = {{of, most}}};
        const BruteForce brute(world.topology, {}, options.limits);
        const NetworkGraph graph(world.topology);
        const Progress progress;
        const Result<Problem> problem = compile(world.topology, graph, options, progress);
        QVERIFY(problem);
        const Answer answer = answered(*problem, 2'000);
        const QByteArray where = "seed " + QByteArray::number(seed);
        if (!brute.best) {
            QVERIFY2(!answer.best, where);
            impossible += answer.isSettled;
            continue;
        }
        QVERIFY2(answer.bound <= *brute.best + 1e-9 * (1 + *brute.best), where);
        QVERIFY2(answer.best || !answer.isSettled, where);
        if (!answer.best)
            continue;
        ++found;
        QVERIFY2(answer.value.isFeasible(), where);
        QVERIFY2(answer.value.value >= *brute.best - 1e-9 * (1 + *brute.best), where);
        const bool isBest = answer.value.value <= *brute.best + 1e-9 * (1 + *brute.best);
        QVERIFY2(isBest || !answer.isSettled, where);
        best += isBest;
    }
    qInfo("%d answers, %d of them the best; %d shown to be impossible", found, best, impossible);
    QVERIFY(found > 60);
    QVERIFY(best > found / 2);
    QVERIFY(impossible > 5);
}

/// One of 880 populations can't be served in time: it is named at once, with the least that would do, and so is one whom no way leads to.
void WideTest::namesWhoAsksForTooMuch()
{
    World world = ring(220, 12);
    world.node("hill", Tier::Device, 0, 0).kind = NodeKind::Access;
    world.link("hill", "n017", 5);
    Population hasty = world.users("hasty", "hill", 2);
    world.fromUsers("hasty", "s00");
    const auto late = world.placed();
    QVERIFY(late);
    QCOMPARE(late->status, PlacementStatus::Infeasible);
    QVERIFY(std::ranges::any_of(late->conflicts, [&](const Conflict& one) { return one.row == refOf(hasty.id); }));
    QVERIFY(std::ranges::all_of(late->conflicts, [](const Conflict& one) { return one.row.id != "u0501"; }));
    QVERIFY(!late->relaxations.empty());
    QCOMPARE(late->relaxations.front().needed, 10); // there and back
    hasty.budget = Milliseconds(10);
    world.topology.populations.put(hasty);
    const auto enough = world.placed({.iterations = 500});
    QVERIFY(enough);
    QVERIFY(enough->status != PlacementStatus::Infeasible);

    World apart = ring(220, 12);
    apart.node("island", Tier::Device, 0, 0).kind = NodeKind::Access;
    apart.users("castaway", "island");
    apart.fromUsers("castaway", "s00");
    const auto cut = apart.placed();
    QVERIFY(cut);
    QCOMPARE(cut->status, PlacementStatus::Infeasible);
    QVERIFY(std::ranges::count(cut->conflicts, Conflict::Kind::Unreachable, &Conflict::kind) == 1);
}

/// The least latency that there is, and a little less of it as the limit.
void WideTest::namesTheLimitThatIsTooLow()
{
    const World world = dearRing();
    PlacementOptions options{.iterations = 3'000};
    options.objectives = {objectiveOf(PlacementGoal::MeanLatency)};
    const auto quick = world.placed(options);
    QVERIFY(quick);
    options.objectives = {objectiveOf(PlacementGoal::Cost)};
    options.limits = {{objectiveOf(PlacementGoal::MeanLatency), 0.8 * quick->bound}};
    const auto none = world.placed(options);
    QVERIFY(none);
    QCOMPARE(none->status, PlacementStatus::Infeasible);
    QCOMPARE(none->conflicts.size(), std::size_t{1});
    QCOMPARE(none->conflicts.front().kind, Conflict::Kind::Limit);
    QVERIFY(!none->relaxations.empty());
    QVERIFY(none->relaxations.front().needed.value() >= quick->bound);
    QVERIFY(none->relaxations.front().needed.value() < 1.1 * quick->objective);
}

/// A placement to begin with is kept where nothing is searched; one that breaks a demand, or is of another drawing, is passed over.
void WideTest::beginsWhereItIsTold()
{
    const World world = ring(220, 12);
    PlacementOptions options{.iterations = 2'000};
    const auto placed = world.placed(options);
    QVERIFY(placed);
    options.iterations = 0;
    options.known = {Placement{}, {{ServiceId{"s00"}, {NodeId{"nobody"}}}}, placed->placement};
    const auto again = world.placed(options);
    QVERIFY(again);
    QVERIFY(again->objective <= placed->objective);
    options.iterations = 2'000;
    const auto further = world.placed(options);
    QVERIFY(further->objective <= placed->objective);
    QVERIFY(verifyPlacement(world.topology, *further));
}

/// Every node of the ring is asked: moving one replica there costs what the drawing placed so costs.
void WideTest::saysWhatEachNodeWouldCost()
{
    const World world = ring(220, 12);
    const auto placed = world.placed({.iterations = 2'000});
    QVERIFY(placed);
    const ServiceId service{"s04"};
    const auto choices = whyHere(world.topology, *placed, service, {}, Progress());
    QVERIFY(choices);
    QCOMPARE(choices->size(), world.topology.nodes.size());
    int possible = 0;
    for (const PlacementChoice& choice : *choices) {
        if (choice.verdict != PlacementChoice::Verdict::Possible || ++possible % 4 != 0)
            continue;
        double least = unreachable;
        for (const NodeId& from : placed->placement.at(service)) {
            Placement moved = placed->placement;
            std::ranges::replace(moved.at(service), from, choice.node);
            const NetworkGraph graph(world.topology);
            const auto users = userLatencies(world.topology, graph, moved, Progress());
            if (verifyConstraints(world.topology, moved, *users))
                least = std::min(least, figuresOf(world.topology, moved, *users).cost().value);
        }
        QVERIFY2(std::abs(least - *choice.objective) < 1e-6 * least, choice.node.value.c_str());
    }
    QVERIFY(possible > 100);
}

void WideTest::givesTheSameAnswerTwice()
{
    const World world = ring(220, 12);
    const auto once = world.placed({.iterations = 2'000}), again = world.placed({.iterations = 2'000});
    QCOMPARE(once->placement, again->placement);
    QCOMPARE(once->bound, again->bound);
}

REGISTER_TEST(WideTest)
#include "wide_test.moc"
