// Is what a few ask for seen to be impossible, and only where it is?
#include "core/network/graph.h"
#include "core/placement/problem/few_in_the_way.h"
#include "core/placement/problem/services_in_the_way.h"
#include "tests/core/placement/brute_force.h"
#include "tests/core/placement/kinds.h"
#include "tests/support/register_test.h"

#include <QTest>

using namespace edgewright;
using namespace edgewright::placing;
using edgewright::testing::BruteForce;
using edgewright::testing::demandKinds;
using edgewright::testing::World;
using edgewright::testing::worldOfKinds;

using Names = std::vector<std::string>;

class InTheWayTest : public QObject {
    Q_OBJECT

private slots:
    void namesServicesThatAskForTooMuch_data();
    void namesServicesThatAskForTooMuch();
    void namesUsersWhoseLinksAreTooNarrow_data();
    void namesUsersWhoseLinksAreTooNarrow();
    void isNeverWrong();
};

namespace {

/// Three nodes at the edge with 8 cores and 16 GiB each, a cloud with 64.
World world()
{
    World world;
    for (const char* id : {"e1", "e2", "e3"})
        world.node(id, Tier::Edge, 8).memory = Gibibytes(16);
    world.node("cloud", Tier::Cloud, 64);
    return world;
}

/// At the edge alone.
Service& edge(World& world, const std::string& id, double cpu, std::int64_t replicas = 1, double memory = 0)
{
    Service& service = world.service(id, cpu, replicas);
    service.allowedTiers = {Tier::Edge};
    service.memory = Gibibytes(memory);
    return service;
}

} // namespace

void InTheWayTest::namesServicesThatAskForTooMuch_data()
{
    QTest::addColumn<World>("world");
    QTest::addColumn<Names>("services");
    World nothing = world(), nodes = world(), apart = world(), room = world(), cores = world(), count = world(),
          fallback = world();
    edge(nothing, "a", 8, 3);
    QTest::newRow("all is well") << nothing << Names{};
    edge(nodes, "a", 1);
    edge(nodes, "b", 8, 4);
    QTest::newRow("more replicas than nodes") << nodes << Names{"b"};
    edge(apart, "a", 1).affinity = {{"b"}};
    edge(apart, "b", 1).affinity = {{"c"}};
    edge(apart, "c", 1).antiAffinity = {{"a"}};
    edge(apart, "d", 1);
    QTest::newRow("companions that are to be apart") << apart << Names{"a", "b", "c"};
    edge(fallback, "a", 1).affinity = {{"b"}};
    edge(fallback, "b", 1).fallback = ServiceId{"a"};
    QTest::newRow("a companion that takes over elsewhere") << fallback << Names{"a", "b"};
    edge(room, "a", 5).affinity = {{"b"}};
    edge(room, "b", 4);
    edge(room, "c", 1);
    QTest::newRow("companions for whom no node has room") << room << Names{"a", "b"};
    edge(cores, "a", 5, 2);
    edge(cores, "b", 5, 2);
    edge(cores, "c", 3, 2);
    cores.service("d", 30);
    QTest::newRow("more cores than there are at the edge") << cores << Names{"a", "b", "c"};
    edge(count, "a", 1, 2, 9);
    edge(count, "b", 1, 2, 9);
    QTest::newRow("no two on one node") << count << Names{"a", "b"};
}

void InTheWayTest::namesServicesThatAskForTooMuch()
{
    QFETCH(World, world);
    QFETCH(Names, services);
    const NetworkGraph graph(world.topology);
    const Progress progress;
    const auto problem = compile(world.topology, graph, {}, progress);
    QVERIFY(problem);
    Names found;
    for (const int service : servicesInTheWay(*problem))
        found.push_back(problem->services[static_cast<std::size_t>(service)].id.value);
    QCOMPARE(found, services);
    QCOMPARE(fewInTheWay(*problem).has_value(), !services.empty());
    QCOMPARE(BruteForce(world.topology).best.has_value(), services.empty());
}

void InTheWayTest::namesUsersWhoseLinksAreTooNarrow_data()
{
    QTest::addColumn<double>("kilobytes"); // of each request, a hundred a second: 0.8 Mb/s for each
    QTest::addColumn<std::size_t>("populations");
    QTest::newRow("fits") << 60.0 << std::size_t{0};
    QTest::newRow("two populations together fill both links") << 70.0 << std::size_t{2};
}

/// Both at one cell with two links of 50 Mb/s; a third one elsewhere.
void InTheWayTest::namesUsersWhoseLinksAreTooNarrow()
{
    QFETCH(double, kilobytes);
    QFETCH(std::size_t, populations);
    World drawn = world();
    Node& cell = drawn.node("cell", Tier::Device, 0, 0);
    cell.kind = NodeKind::Access;
    cell.memory = Gibibytes(0);
    cell.storage = Gibibytes(0);
    drawn.link("cell", "e1", 1).bandwidth = MegabitsPerSecond(50);
    drawn.link("cell", "e2", 1).bandwidth = MegabitsPerSecond(50);
    drawn.link("e1", "e3", 1);
    const std::pair<const char*, const char*> users[] = {{"u1", "cell"}, {"u2", "cell"}, {"u3", "e3"}};
    for (const auto& [id, node] : users) {
        drawn.users(id, node).peakFactor = 1;
        const std::string service = std::string("s") + id;
        edge(drawn, service, 1);
        drawn.fromUsers(id, service, kilobytes);
    }
    const NetworkGraph graph(drawn.topology);
    const Progress progress;
    const auto problem = compile(drawn.topology, graph, {}, progress);
    QVERIFY(problem);
    const auto few = fewInTheWay(*problem);
    QCOMPARE(few ? few->trees.size() : 0, populations);
    QCOMPARE(BruteForce(drawn.topology).best.has_value(), populations == 0);
}

/// Beside all placements there are, of small worlds with demands of every kind by twos and all together.
void InTheWayTest::isNeverWrong()
{
    int found = 0;
    for (std::uint64_t seed = 1; seed <= 1'500; ++seed) {
        const unsigned two = 1u << seed % demandKinds | 1u << seed / demandKinds % demandKinds;
        const World world = worldOfKinds(seed, seed % 5 == 0 ? (1u << demandKinds) - 1 : two);
        const NetworkGraph graph(world.topology);
        const Progress progress;
        const auto problem = compile(world.topology, graph, {}, progress);
        QVERIFY(problem);
        if (!fewInTheWay(*problem))
            continue;
        ++found;
        QVERIFY2(!BruteForce(world.topology).best, qPrintable(QString::number(seed)));
    }
    QVERIFY(found > 100);
}

REGISTER_TEST(InTheWayTest)
#include "in_the_way_test.moc"
