// Is the placement the best there is under every kind of demand, alone and in pairs, for every goal?
#include "tests/core/placement/brute_force.h"
#include "tests/core/placement/kinds.h"
#include "tests/support/register_test.h"

#include <QTest>

using namespace edgewright;
using namespace edgewright::testing;

namespace {

/// Each goal in turn, and a mixture.
PlacementObjective goalOf(std::uint64_t seed)
{
    if (seed % 6 == 5)
        return {.weights = {1, 0.1, 0.05, 0.3, 0.01}};
    return objectiveOf(static_cast<PlacementGoal>(seed % 6));
}

QByteArray nameOf(std::uint64_t seed, const char* what)
{
    return QByteArray(what) + " at seed " + QByteArray::number(seed);
}

bool isClose(double a, double b) { return std::abs(a - b) < 1e-8 * (1 + std::abs(b)); }

} // namespace

class PlaceDemandsTest : public QObject {
    Q_OBJECT

private slots:
    void agreesWithBruteForce_data();
    void agreesWithBruteForce();
    void agreesWithBruteForceByIntegerProgramAlone_data() { agreesWithBruteForce_data(); }
    void agreesWithBruteForceByIntegerProgramAlone();
    void keepsLimits();
    void breaksTiesByTheNextObjective();
    void heedsDecrees();

private:
    void agree(const World& world, std::uint64_t seed, const PlacementOptions& options, int& feasible);
};

void PlaceDemandsTest::agreesWithBruteForce_data()
{
    QTest::addColumn<unsigned>("kinds");
    for (unsigned a = 0; a < demandKinds; ++a)
        for (unsigned b = a; b < demandKinds; ++b)
            QTest::addRow("kinds %u and %u", a, b) << (1u << a | 1u << b);
    QTest::addRow("all kinds") << (1u << demandKinds) - 1;
}

void PlaceDemandsTest::agree(const World& world, std::uint64_t seed, const PlacementOptions& options, int& feasible)
{
    const BruteForce brute(world.topology, options.objectives.front(), options.limits);
    QVERIFY2(brute.agrees, nameOf(seed, "cost"));
    const Result<PlacementResult> result = world.placed(options);
    QVERIFY2(result, nameOf(seed, result ? "" : oneLine(result.error()).c_str()));
    QVERIFY2((result->status != PlacementStatus::Infeasible) == brute.best.has_value(), nameOf(seed, "feasible"));
    if (!brute.best) {
        QVERIFY2(!result->conflicts.empty(), nameOf(seed, "conflict"));
        return;
    }
    ++feasible;
    QVERIFY2(isClose(result->objective, *brute.best),
             nameOf(seed, qPrintable(QString("%1 in place of %2").arg(result->objective).arg(*brute.best))));
    QCOMPARE(result->status, PlacementStatus::Optimal);
    const Result<void> verified = verifyPlacement(world.topology, *result);
    QVERIFY2(verified, nameOf(seed, verified ? "" : oneLine(verified.error()).c_str()));
}

void PlaceDemandsTest::agreesWithBruteForce()
{
    QFETCH(unsigned, kinds);
    int feasible = 0;
    for (std::uint64_t seed = 1; seed <= 24 && !QTest::currentTestFailed(); ++seed)
        agree(worldOfKinds(seed * 1000 + kinds % 997, kinds), seed, {.objectives = {goalOf(seed)}}, feasible);
    QVERIFY(feasible > 0 || kinds + 1 == 1u << demandKinds);
}

/// No partial choices are weighed: the program is what proves.
void PlaceDemandsTest::agreesWithBruteForceByIntegerProgramAlone()
{
    QFETCH(unsigned, kinds);
    int feasible = 0;
    for (std::uint64_t seed = 1; seed <= 4 && !QTest::currentTestFailed(); ++seed)
        agree(worldOfKinds(seed * 1000 + kinds % 997, kinds), seed,
              {.iterations = 100'000, .exactStates = 0, .objectives = {goalOf(seed)}}, feasible);
}

void PlaceDemandsTest::keepsLimits()
{
    int feasible = 0, infeasible = 0;
    for (std::uint64_t seed = 1; seed <= 200 && !QTest::currentTestFailed(); ++seed) {
        const World world = worldOfKinds(seed, 1u << static_cast<unsigned>(DemandKind::Replicas) |
                                                   1u << static_cast<unsigned>(DemandKind::Power));
        const auto limited = static_cast<PlacementGoal>(seed % 5);
        const Result<PlacementResult> least = world.placed({.objectives = {objectiveOf(limited)}});
        if (!least || least->status == PlacementStatus::Infeasible)
            continue;
        const double most = least->objective * (seed % 3 == 0 ? 0.98 : 1.1);
        const PlacementOptions options{.exactStates = seed % 2 == 0 ? 0 : 2'000'000,
                                       .objectives = {goalOf(seed + 1)},
                                       .limits = {{objectiveOf(limited), most}}};
        const int before = feasible;
        agree(world, seed, options, feasible);
        infeasible += feasible == before;
    }
    QVERIFY(feasible > 20 && infeasible > 10);
}

void PlaceDemandsTest::breaksTiesByTheNextObjective()
{
    World world;
    world.node("far", Tier::Edge, 8, 1);
    world.node("near", Tier::Edge, 8, 1);
    world.node("users", Tier::Device, 0, 0).kind = NodeKind::Access;
    world.link("users", "far", 10);
    world.link("users", "near", 1);
    world.users("u", "users");
    world.service("s");
    world.fromUsers("u", "s");
    const auto latency = objectiveOf(PlacementGoal::MeanLatency);
    const Result<PlacementResult> both = world.placed({.objectives = {PlacementObjective{}, latency}});
    QCOMPARE(both->placement.at({"s"}), std::vector<NodeId>{{"near"}});
    QCOMPARE(both->objective, 2.0);
    QCOMPARE(both->status, PlacementStatus::Optimal);
    QCOMPARE(world.placed()->placement.at({"s"}), std::vector<NodeId>{{"far"}}); // the first by its id
}

void PlaceDemandsTest::heedsDecrees()
{
    World world;
    world.node("cheap", Tier::Edge, 8, 1);
    world.node("dear", Tier::Edge, 8, 5);
    world.service("s");
    QCOMPARE(world.placed()->objective, 1.0);
    QCOMPARE(world.placed({.decrees = {{{"s"}, {"dear"}, true}}})->objective, 5.0);
    QCOMPARE(world.placed({.decrees = {{{"s"}, {"cheap"}, false}}})->objective, 5.0);
    const PlacementOptions neither{.decrees = {{{"s"}, {"cheap"}, false}, {{"s"}, {"dear"}, false}}};
    QCOMPARE(world.placed(neither)->status, PlacementStatus::Infeasible);
    QVERIFY(!world.placed({.decrees = {{{"s"}, {"moon"}, true}}}));
}

REGISTER_TEST(PlaceDemandsTest)
#include "place_demands_test.moc"
