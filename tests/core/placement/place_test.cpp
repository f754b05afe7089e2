// Is the placement the best there is, and honest where there is none?
#include "tests/core/placement/brute_force.h"
#include "tests/core/placement/world.h"
#include "tests/support/register_test.h"

#include <QTest>

#include <bit>

using namespace edgewright;
using namespace edgewright::testing;

namespace {

Mix mixOf(int bits) { return {bool(bits & 1), bool(bits & 2), bool(bits & 4), bool(bits & 8), bool(bits & 16)}; }

/// Too much for a search to the end in a test: what is claimed of it holds wherever the search is cut off.
Mix medium()
{
    return {.capacity = true, .tiers = true, .replicas = true, .nodes = 25, .services = 9, .populations = 4};
}

} // namespace

class PlaceTest : public QObject {
    Q_OBJECT

private slots:
    void agreesWithBruteForce_data();
    void agreesWithBruteForce();
    void boundsFromBelowHoweverShortTheSearch_data() { agreesWithBruteForce_data(); }
    void boundsFromBelowHoweverShortTheSearch();
    void verifiesOnMediumWorlds_data();
    void verifiesOnMediumWorlds();
    void refusesCallsWithoutEnd();
    void placesNothingForNothing();
    void givesTheSameAnswerTwice();
    void stopsWithWhatItHas();
    void answersInFullOnceItIsEnough();
    void saysWhenItWasStoppedBeforeAnything();
    void admitsThatNothingIsDecided();
    void refusesNegativeOptions();
};

void PlaceTest::agreesWithBruteForce_data()
{
    QTest::addColumn<int>("bits");
    for (int bits = 0; bits < 32;
         ++bits) // no kind of constraint, and three or more; PlaceDemandsTest has each alone and the pairs
        if (const int kinds = std::popcount(static_cast<unsigned>(bits)); kinds == 0 || kinds > 2)
            QTest::addRow("kinds %d", bits) << bits;
}

void PlaceTest::agreesWithBruteForce()
{
    QFETCH(int, bits);
    int feasible = 0;
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        const World world = randomWorld(seed * 32 + static_cast<std::uint64_t>(bits), mixOf(bits));
        const BruteForce brute(world.topology);
        const Result<PlacementResult> result = world.placed();
        const QByteArray where = "seed " + QByteArray::number(seed);
        QVERIFY2(result, where);
        QVERIFY2((result->status == PlacementStatus::Optimal) == brute.best.has_value(), where);
        if (!brute.best) {
            QCOMPARE(result->status, PlacementStatus::Infeasible);
            QVERIFY2(!result->conflicts.empty(), where);
            continue;
        }
        ++feasible;
        QVERIFY2(std::abs(result->objective - *brute.best) < 1e-9 * (1 + *brute.best),
                 where + qPrintable(QString(" %1 vs %2").arg(result->objective).arg(*brute.best)));
        const Result<void> verified = verifyPlacement(world.topology, *result);
        QVERIFY2(verified, where + (verified ? "" : oneLine(verified.error()).c_str()));
    }
    QVERIFY(feasible > 0);
}

void PlaceTest::boundsFromBelowHoweverShortTheSearch()
{
    QFETCH(int, bits);
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        const World world = randomWorld(seed * 32 + static_cast<std::uint64_t>(bits), mixOf(bits));
        const Result<PlacementResult> result = world.placed({.iterations = 20, .exactStates = 0});
        if (!result || result->status == PlacementStatus::Infeasible)
            continue;
        const BruteForce brute(world.topology);
        const QByteArray where = "seed " + QByteArray::number(seed);
        QVERIFY2(brute.best, where);
        QVERIFY2(result->bound <= *brute.best + 1e-9 * (1 + *brute.best), where);
        QVERIFY2(result->objective >= *brute.best - 1e-9 * (1 + *brute.best), where);
        if (result->status == PlacementStatus::Optimal)
            QVERIFY2(std::abs(result->objective - *brute.best) < 1e-8 * (1 + *brute.best), where);
    }
}

void PlaceTest::verifiesOnMediumWorlds_data()
{
    QTest::addColumn<quint64>("seed");
    for (const quint64 seed : {1, 2, 4, 5}) // of seed 3 there is no placement
        QTest::addRow("seed %llu", seed) << seed;
}

void PlaceTest::verifiesOnMediumWorlds()
{
    QFETCH(quint64, seed);
    Mix mix = medium();
    mix.accelerators = true;
    const World world = randomWorld(seed, mix);
    const Result<PlacementResult> result = world.placed({.iterations = 300, .exactStates = 2'000});
    QVERIFY2(result, result ? "" : oneLine(result.error()).c_str());
    QVERIFY(result->status != PlacementStatus::Infeasible);
    QVERIFY(result->bound <= result->objective);
    QVERIFY(result->gap() < 0.9);
    const Result<void> verified = verifyPlacement(world.topology, *result);
    QVERIFY2(verified, verified ? "" : oneLine(verified.error()).c_str());
}

void PlaceTest::refusesCallsWithoutEnd()
{
    // Twenty storeys of two services, each calling both of the next: 2^20 ways from top to bottom.
    World world;
    world.node("a", Tier::Edge, 100);
    world.users("u", "a");
    for (int storey = 0; storey < 20; ++storey)
        for (const char* side : {"l", "r"}) {
            world.service(side + std::to_string(storey));
            for (const char* above : {"l", "r"})
                if (storey > 0)
                    world.fromService(above + std::to_string(storey - 1), side + std::to_string(storey));
        }
    world.fromUsers("u", "l0");
    const Result<PlacementResult> result = world.placed();
    QVERIFY(!result);
    QCOMPARE(result.error().where, std::string("/populations/u"));
}

void PlaceTest::placesNothingForNothing()
{
    World world;
    QCOMPARE(world.placed()->status, PlacementStatus::Optimal);
    world.node("a");
    world.users("u", "a", 1);
    const Result<PlacementResult> result = world.placed();
    QCOMPARE(result->status, PlacementStatus::Optimal);
    QCOMPARE(result->objective, 0.0);
    QCOMPARE(result->gap(), 0.0);
    QCOMPARE(result->users.size(), std::size_t(1));
    QVERIFY(verifyPlacement(world.topology, *result));
}

void PlaceTest::givesTheSameAnswerTwice()
{
    const World world = randomWorld(7, medium());
    const PlacementOptions options{.seed = 5, .iterations = 100, .exactStates = 1'000};
    const Result<PlacementResult> once = world.placed(options), twice = world.placed(options);
    QVERIFY(once && twice);
    QVERIFY(once->placement == twice->placement);
    QCOMPARE(once->objective, twice->objective);
    QCOMPARE(once->bound, twice->bound);
    QCOMPARE(once->solver, twice->solver);
}

void PlaceTest::stopsWithWhatItHas()
{
    const Mix mix{.capacity = true, .replicas = true, .nodes = 40, .services = 12, .populations = 6};
    const World world = randomWorld(3, mix);
    Progress* running = nullptr;
    Progress progress([&](double fraction, const Text&) {
        if (fraction > 0.1)
            running->stop();
    });
    running = &progress;
    Result<PlacementResult> result = place(world.topology, {.exactStates = std::int64_t(1) << 50}, progress);
    QVERIFY2(result, result ? "" : oneLine(result.error()).c_str());
    QCOMPARE(result->status, PlacementStatus::Feasible);
    QVERIFY(result->users.empty()); // they would have kept whoever stopped it waiting
    result->users = *userLatencies(world.topology, NetworkGraph(world.topology), result->placement, Progress());
    QVERIFY(verifyPlacement(world.topology, *result));
}

/// Unlike a stop: whoever says that it is enough wants the answer.
void PlaceTest::answersInFullOnceItIsEnough()
{
    const Mix mix{.capacity = true, .replicas = true, .nodes = 40, .services = 12, .populations = 6};
    const World world = randomWorld(3, mix);
    const auto enough = std::make_shared<std::atomic<bool>>(false);
    const Progress progress([&](double fraction, const Text&) { *enough = *enough || fraction > 0.1; });
    const Result<PlacementResult> result =
        place(world.topology, {.exactStates = std::int64_t(1) << 50, .enough = enough}, progress);
    QVERIFY2(result, result ? "" : oneLine(result.error()).c_str());
    QCOMPARE(result->status, PlacementStatus::Feasible);
    QVERIFY(verifyPlacement(world.topology, *result)); // with its users
}

void PlaceTest::saysWhenItWasStoppedBeforeAnything()
{
    World world;
    world.node("a");
    world.service("s");
    Progress progress;
    progress.stop();
    const Result<PlacementResult> result = place(world.topology, {}, progress);
    QVERIFY(!result);
    QVERIFY(isStopped(result.error()));
}

void PlaceTest::admitsThatNothingIsDecided()
{
    // Bins of 7 cores for pieces of 4 and 3: five pieces of 4 need five nodes, and four there are. Without search nobody knows.
    World world;
    for (const char* node : {"a", "b", "c", "d"})
        world.node(node, Tier::Edge, 7);
    for (const char* service : {"p", "q", "r", "s", "t"})
        world.service(service, 4);
    const Result<PlacementResult> result = world.placed({.iterations = 0, .exactStates = 0});
    QVERIFY(!result);
    QVERIFY(english(result.error().what).find("not proven") != std::string::npos);
    QCOMPARE(world.placed()->status, PlacementStatus::Infeasible);
}

void PlaceTest::refusesNegativeOptions()
{
    QCOMPARE(World().placed({.iterations = -1}).error().where, std::string("iterations"));
    QCOMPARE(World().placed({.exactStates = -1}).error().where, std::string("exactStates"));
}

REGISTER_TEST(PlaceTest)
#include "place_test.moc"
