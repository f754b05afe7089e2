// Is it seen that users want more haste than there is, and only where they do?
#include "core/network/graph.h"
#include "core/placement/problem/few_in_the_way.h"
#include "core/placement/wide/hurry.h"
#include "core/placement/wide/search.h"
#include "tests/core/placement/brute_force.h"
#include "tests/core/placement/kinds.h"
#include "tests/support/register_test.h"

#include <QTest>

using namespace edgewright;
using namespace edgewright::placing;
using namespace edgewright::testing;

using Names = std::vector<std::string>;

namespace {

/// Ids, ascending; nothing where some service has too few candidates.
std::optional<Names> hurriedIn(const Topology& topology)
{
    const NetworkGraph graph(topology);
    const Progress progress;
    const Result<Problem> problem = compile(topology, graph, {}, progress);
    if (!problem || !hasEnoughCandidates(*problem))
        return {};
    const WideView view(*problem);
    Names found;
    for (const std::size_t tree : hurryOf(view, grownChoice(view), 200).trees)
        found.push_back(problem->trees[tree].population.value);
    std::ranges::sort(found);
    return found;
}

/// Without all other users.
Topology with(Topology topology, const Names& users)
{
    for (const Population& row : Table<Population>(topology.populations))
        if (std::ranges::find(users, row.id.value) == users.end())
            topology.populations.remove(row.id);
    for (const Flow& row : Table<Flow>(topology.flows))
        if (row.population && !topology.populations.contains(*row.population))
            topology.flows.remove(row.id);
    return topology;
}

} // namespace

class HurryTest : public QObject {
    Q_OBJECT

private slots:
    void knowsWhatSeveralCallsTakeTogether_data();
    void knowsWhatSeveralCallsTakeTogether();
    void isNeverWrong();
};

void HurryTest::knowsWhatSeveralCallsTakeTogether_data()
{
    QTest::addColumn<double>("budget");
    QTest::addColumn<Names>("users");
    QTest::newRow("too short for one of both") << 290.0 << Names{"east", "west"};
    QTest::newRow("long enough") << 410.0 << Names{};
}

/// Users at both ends of a way of 100 ms call three services with a replica each, which take 3 × 200 ms of both together: one waits 300 at
/// least. Each of the services may be at the far end. Those in the middle have time enough.
void HurryTest::knowsWhatSeveralCallsTakeTogether()
{
    QFETCH(double, budget);
    QFETCH(Names, users);
    World world;
    for (const char* id : {"w", "m", "e"})
        world.node(id, Tier::Edge, 8);
    world.link("w", "m", 50);
    world.link("m", "e", 50);
    world.users("west", "w", budget);
    world.users("east", "e", budget);
    world.users("middle", "m", 600);
    for (const char* service : {"a", "b", "c"}) {
        world.service(service);
        for (const char* from : {"west", "middle", "east"})
            world.fromUsers(from, service);
    }
    const NetworkGraph graph(world.topology);
    const Progress progress;
    const Result<Problem> problem = compile(world.topology, graph, {}, progress);
    QVERIFY(!fewInTheWay(*problem));
    const Names found = *hurriedIn(world.topology);
    QCOMPARE(found.empty(), users.empty());
    QVERIFY(std::ranges::includes(found, users));
    QCOMPARE(BruteForce(world.topology).best.has_value(), users.empty());
}

/// Beside all placements there are of small worlds: those who are named can't be served even alone.
void HurryTest::isNeverWrong()
{
    int found = 0;
    for (std::uint64_t seed = 1; seed <= 400; ++seed) {
        Dice dice(seed);
        World world = worldOfKinds(seed, drawnKinds(dice, 20) | 1u << static_cast<unsigned>(DemandKind::Budgets));
        for (Population row : Table<Population>(world.topology.populations)) {
            row.budget = Milliseconds(dice.between(2, 60));
            world.topology.populations.put(row);
        }
        const std::optional<Names> users = hurriedIn(world.topology);
        if (!users || users->empty())
            continue;
        ++found;
        QVERIFY2(!BruteForce(with(world.topology, *users)).best, QByteArray::number(seed));
    }
    QVERIFY2(found > 40, QByteArray::number(found));
}

REGISTER_TEST(HurryTest)
#include "hurry_test.moc"
