// Does the solver for very many calls keep what services demand, and does it come near the best there is?
#include "core/placement/solver.h"
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

} // namespace

class WideTest : public QObject {
    Q_OBJECT

private slots:
    void keepsWhatSmallWorldsDemand();
    void comesNearItsBoundWhereManyCall();
    void isWhatPlaceUsesWhereManyCall();
    void leavesGoalsThatAreNoSumsToTheOthers();
    void givesTheSameAnswerTwice();
};

/// No answer breaks a demand, none is better than the best of all, and the bound is below that; most are the best.
void WideTest::keepsWhatSmallWorldsDemand()
{
    int found = 0, best = 0;
    for (std::uint64_t seed = 1; seed <= 200; ++seed) {
        Dice dice(seed);
        const World world = worldOfKinds(seed, drawnKinds(dice, 15));
        const NetworkGraph graph(world.topology);
        const Progress progress;
        const Result<Problem> problem = compile(world.topology, graph, {}, progress);
        const BruteForce brute(world.topology);
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

void WideTest::isWhatPlaceUsesWhereManyCall()
{
    const World world = ring(220, 12);
    const auto placed = world.placed({.iterations = 2'000});
    QVERIFY(placed);
    QCOMPARE(placed->solver, "wide");
    QVERIFY(verifyPlacement(world.topology, *placed));
    QVERIFY(placed->bound > 0);
}

void WideTest::leavesGoalsThatAreNoSumsToTheOthers()
{
    const World world = ring(220, 12);
    PlacementOptions options{.iterations = 500, .exactStates = 500};
    options.timeLimit = std::chrono::seconds(20);
    options.objectives = {objectiveOf(PlacementGoal::WorstLatency)};
    const auto worst = world.placed(options);
    QVERIFY(worst);
    QVERIFY(worst->solver != "wide");
    options.objectives = {objectiveOf(PlacementGoal::Cost)};
    options.limits = {{objectiveOf(PlacementGoal::UplinkTraffic), 1e12}};
    const auto limited = world.placed(options);
    QVERIFY(limited);
    QVERIFY(limited->solver != "wide");
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
