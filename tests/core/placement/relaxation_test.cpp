// Does the least change that is offered make a placement possible, and nothing less?
#include "tests/core/placement/brute_force.h"
#include "tests/core/placement/kinds.h"
#include "tests/support/register_test.h"

#include <QTest>

#include <algorithm>

using namespace edgewright;
using namespace edgewright::testing;

namespace {

using Kind = Conflict::Kind;

/// The drawing with the constraint at `needed`, or a little tighter than that.
Topology changed(const Topology& topology, const Conflict& conflict, double needed)
{
    Topology moved = topology;
    if (conflict.kind == Kind::Budget) {
        Population row = *topology.populations.find({conflict.row.id});
        row.budget = Milliseconds(needed);
        moved.populations.put(row);
    } else if (conflict.kind == Kind::Replicas) {
        Service row = *topology.services.find({conflict.row.id});
        row.replicas = static_cast<std::int64_t>(needed);
        moved.services.put(row);
    }
    return moved;
}

bool isFeasible(const Topology& topology) { return BruteForce(topology).best.has_value(); }

} // namespace

class RelaxationTest : public QObject {
    Q_OBJECT

private slots:
    void isTheLeastThatWouldDo();
    void itsEditMakesThePlacementPossible();
    void ofACapacityIsWhatFits();
    void ofEachCapacityGivesThatOne();
    void ofALimitIsTheLeastOfItsGoal();
    void comesInTheOrderOfChange();
};

void RelaxationTest::isTheLeastThatWouldDo()
{
    int budgets = 0, replicas = 0;
    for (std::uint64_t seed = 1; seed <= 300; ++seed) {
        const World world = worldOfKinds(seed, 1u << static_cast<unsigned>(DemandKind::Budgets) |
                                                   1u << static_cast<unsigned>(DemandKind::Replicas) |
                                                   1u << static_cast<unsigned>(DemandKind::Tiers));
        const Result<PlacementResult> result = world.placed();
        if (!result || result->status != PlacementStatus::Infeasible)
            continue;
        for (const Relaxation& one : result->relaxations) {
            const Conflict& conflict = result->conflicts[one.conflict];
            if (!one.needed)
                continue;
            const QByteArray where = "seed " + QByteArray::number(seed);
            const bool isBudget = conflict.kind == Kind::Budget;
            (isBudget ? budgets : replicas)++;
            const double tighter = isBudget                             ? *one.needed - 1e-3
                                   : conflict.kind == Kind::FewReplicas ? *one.needed - 1
                                                                        : *one.needed + 1;
            const BruteForce then(changed(world.topology, conflict, *one.needed));
            QVERIFY2(then.best, where);
            QVERIFY2(std::abs(*then.best - *one.cost) < 1e-8 * (1 + *then.best), where);
            QVERIFY2(!isFeasible(changed(world.topology, conflict, tighter)), where);
        }
    }
    QVERIFY(budgets > 5 && replicas > 5);
}

void RelaxationTest::itsEditMakesThePlacementPossible()
{
    int edits = 0;
    for (std::uint64_t seed = 1; seed <= 300; ++seed) {
        const World world = worldOfKinds(seed, 0b11111u);
        const Result<PlacementResult> result = world.placed();
        if (!result || result->status != PlacementStatus::Infeasible)
            continue;
        for (const Relaxation& one : result->relaxations) {
            const QByteArray where = "seed " + QByteArray::number(seed);
            QVERIFY2(!one.edit || one.needed, where); // what is dropped whole is for people to say
            if (!one.edit)
                continue;
            ++edits;
            Topology then = world.topology;
            QVERIFY2(apply(then, *one.edit), where);
            const Result<PlacementResult> placed = place(then, {}, Progress());
            QVERIFY2(placed && placed->status == PlacementStatus::Optimal, where);
            QVERIFY2(std::abs(placed->figures.cost().value - *one.cost) < 1e-8 * (1 + *one.cost), where);
        }
    }
    QVERIFY(edits > 20);
}

void RelaxationTest::ofACapacityIsWhatFits()
{
    World world;
    world.node("small", Tier::Edge, 3, 1);
    world.service("a", 2.5);
    world.service("b", 1.25);
    const Result<PlacementResult> result = world.placed();
    QCOMPARE(result->status, PlacementStatus::Infeasible);
    QCOMPARE(result->relaxations.size(), std::size_t(1));
    QCOMPARE(*result->relaxations.front().needed, 3.75);
    QCOMPARE(result->relaxations.front().change, 0.25);
    QCOMPARE(english(result->relaxations.front().what), std::string("give small 3.75 CPU cores in place of 3"));
}

namespace {

/// Two services that ask for `first` and `second` of what a node has `stated` of.
template <class Amount>
void checkGiven(Amount Node::*has, Amount Service::*needs, Amount stated, Amount first, Amount second)
{
    World world;
    world.node("small", Tier::Edge, 100).*has = stated;
    world.service("a").*needs = first;
    world.service("b").*needs = second;
    const Result<PlacementResult> result = world.placed();
    const auto given =
        std::ranges::find_if(result->relaxations, [](const Relaxation& one) { return one.edit.has_value(); });
    QVERIFY(given != result->relaxations.end()); // beside what services may do without
    Topology then = world.topology;
    QVERIFY(apply(then, *given->edit));
    Node expected = *world.topology.nodes.find({"small"});
    expected.*has = first + second;
    QVERIFY(*then.nodes.find({"small"}) == expected); // and nothing else
}

} // namespace

void RelaxationTest::ofEachCapacityGivesThatOne()
{
    checkGiven(&Node::cpu, &Service::cpu, Cores(3), Cores(2.5), Cores(1.25));
    checkGiven(&Node::memory, &Service::memory, Gibibytes(3), Gibibytes(2.5), Gibibytes(1.25));
    checkGiven(&Node::storage, &Service::storage, Gibibytes(3), Gibibytes(2.5), Gibibytes(1.25));
    checkGiven<std::int64_t>(&Node::accelerators, &Service::accelerators, 3, 2, 2);
    checkGiven<std::int64_t>(&Node::licences, &Service::licences, 3, 2, 2);
}

void RelaxationTest::ofALimitIsTheLeastOfItsGoal()
{
    World world;
    world.node("a", Tier::Edge, 8, 4);
    world.service("s");
    const Result<PlacementResult> result = world.placed({.limits = {{objectiveOf(PlacementGoal::Cost), 3}}});
    QCOMPARE(result->status, PlacementStatus::Infeasible);
    QCOMPARE(result->conflicts.front().kind, Kind::Limit);
    QCOMPARE(*result->relaxations.front().needed, 4.0);
}

void RelaxationTest::comesInTheOrderOfChange()
{
    for (std::uint64_t seed = 1; seed <= 100; ++seed) {
        const Result<PlacementResult> result = worldOfKinds(seed, 0b11111u).placed();
        if (result)
            QVERIFY(std::ranges::is_sorted(result->relaxations, {}, &Relaxation::change));
    }
}

REGISTER_TEST(RelaxationTest)
#include "relaxation_test.moc"
