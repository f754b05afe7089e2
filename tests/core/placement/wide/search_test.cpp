// Do nodes close that are not worth what they cost?
#include "core/placement/wide/search.h"
#include "tests/core/placement/world.h"
#include "tests/support/register_test.h"

#include <QTest>

using namespace edgewright;
using namespace edgewright::testing;
using namespace edgewright::placing;

namespace {

/// A hub, from which users call services of a core each; traffic costs nothing.
World star(const std::vector<std::string>& services, int replicas)
{
    World world;
    world.node("hub", Tier::Edge, 0, 0);
    world.users("u", "hub");
    for (const std::string& service : services) {
        world.service(service, 1, replicas);
        world.fromUsers("u", service);
    }
    return world;
}

void addNode(World& world, const std::string& id, double cores, double cost)
{
    world.node(id, Tier::Edge, cores, cost);
    world.link("hub", id, 1);
}

/// What the nodes cost where the search ends that begins at `start`: by service, its nodes. `worth`: of room, on the way.
double costAfter(const World& world, const std::vector<std::vector<std::string>>& start, double worth = 0)
{
    const NetworkGraph graph(world.topology);
    const Progress progress;
    const Result<Problem> problem = compile(world.topology, graph, {}, progress);
    const WideView view(*problem);
    SiteChoice sites(start.size());
    for (std::size_t service = 0; service < start.size(); ++service)
        for (std::size_t site = 0; site < view.sites.size(); ++site)
            if (const NodeId& id = problem->nodes[static_cast<std::size_t>(view.sites[site])].id;
                std::ranges::find(start[service], id.value) != start[service].end())
                sites[service].push_back(static_cast<int>(site));
    WideSearch search(view, sites, penaltiesFor(WideState(view, sites).total()));
    if (worth > 0)
        search.stir(worth, 1'000);
    else
        search.improve(1'000);
    return WideState(view, search.sites()).total();
}

} // namespace

class WideSearchTest : public QObject {
    Q_OBJECT

private slots:
    void spreadsWhatLeavesANode();
    void movesAllToACheaperNodeAtOnce();
    void takesApartWhatNoNodeHoldsAlone();
    void twoNodesGiveWayToALargerOne();
    void takesAlongWhoWantsToBeBeside();
};

/// Two nodes have room for one each of the two that leave.
void WideSearchTest::spreadsWhatLeavesANode()
{
    World world = star({"s0", "s1", "s2", "s3"}, 1);
    for (const char* id : {"a", "b", "c"})
        addNode(world, id, 2, 1);
    QCOMPARE(costAfter(world, {{"a"}, {"a"}, {"b"}, {"c"}}), 2.0);
}

/// Dear nodes are full, cheap ones lie idle, and a replica that went alone would pay for both.
void WideSearchTest::movesAllToACheaperNodeAtOnce()
{
    World world = star({"s0", "s1", "s2", "s3"}, 3);
    const std::vector<std::string> dear{"dear0", "dear1", "dear2"};
    for (const std::string& id : dear) {
        addNode(world, id, 4, 2);
        addNode(world, "idle" + id, 4, 1);
    }
    QCOMPARE(costAfter(world, {dear, dear, dear, dear}), 3.0);
}

/// The idle node holds two of three, a third one fits beside the others' guest.
void WideSearchTest::takesApartWhatNoNodeHoldsAlone()
{
    World world = star({"s0", "s1", "s2", "s3"}, 1);
    addNode(world, "dear", 3, 3);
    addNode(world, "half", 2, 1);
    addNode(world, "idle", 2, 1);
    QCOMPARE(costAfter(world, {{"dear"}, {"dear"}, {"dear"}, {"half"}}), 2.0);
}

/// Whichever of the two closes first, the larger one costs more than that saves.
void WideSearchTest::twoNodesGiveWayToALargerOne()
{
    World world = star({"s0", "s1", "s2", "s3"}, 1);
    addNode(world, "a", 2, 1);
    addNode(world, "b", 2, 1);
    addNode(world, "large", 4, 1.5);
    const std::vector<std::vector<std::string>> start{{"a"}, {"a"}, {"b"}, {"b"}};
    QCOMPARE(costAfter(world, start), 2.0);
    QCOMPARE(costAfter(world, start, 0.75), 1.5);
}

/// Users of one service are at the near node, and where it runs, a second and a third want to be; neither may go first.
void WideSearchTest::takesAlongWhoWantsToBeBeside()
{
    World world = star({"s0", "s1", "s2"}, 1);
    world.node("far", Tier::Edge, 8, 0);
    world.node("near", Tier::Edge, 8, 0);
    world.link("hub", "near", 1, 0);
    world.link("near", "far", 1, 0.01);
    world.users("v", "near");
    world.fromUsers("v", "s0", 100);
    world.service("s1").affinity = {ServiceId{"s0"}};
    world.service("s2").affinity = {ServiceId{"s1"}};
    QVERIFY(costAfter(world, {{"near"}, {"near"}, {"near"}}) == 0);
    QCOMPARE(costAfter(world, {{"far"}, {"far"}, {"far"}}), 0.0);
}

REGISTER_TEST(WideSearchTest)
#include "search_test.moc"
