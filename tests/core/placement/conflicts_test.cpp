// Does an infeasible input name what is in the way, all of it and nothing else?
#include "core/placement/conflicts.h"
#include "tests/core/placement/world.h"
#include "tests/support/register_test.h"

#include <QTest>

#include <algorithm>

using namespace edgewright;
using namespace edgewright::testing;

namespace {

using Kind = Conflict::Kind;
using Member = std::pair<Kind, std::string>;

std::vector<Member> conflictOf(const World& world)
{
    const Result<PlacementResult> result = world.placed();
    std::vector<Member> members;
    if (!result || result->status != PlacementStatus::Infeasible)
        return members;
    for (const Conflict& conflict : result->conflicts)
        members.emplace_back(conflict.kind, conflict.row.id);
    std::ranges::sort(members);
    return members;
}

std::string wordsOf(const World& world, Kind kind)
{
    const Result<PlacementResult> result = world.placed();
    for (const Conflict& conflict : result->conflicts)
        if (conflict.kind == kind)
            return english(conflict.what);
    return {};
}

/// A room that everything fits into, apart from what a test then spoils.
World roomy()
{
    World world;
    Node& access = world.node("access", Tier::Device, 0);
    access.kind = NodeKind::Access;
    access.memory = {}, access.storage = {};
    world.node("edge", Tier::Edge, 100).accelerators = 4;
    world.node("cloud", Tier::Cloud, 1000);
    world.link("access", "edge", 2);
    world.link("edge", "cloud", 20);
    world.users("crowd", "access", 50);
    world.service("app");
    world.service("store");
    world.fromUsers("crowd", "app");
    world.fromService("app", "store");
    return world;
}

template <class Row, class Set> void put(Table<Row>& table, const char* id, Set set)
{
    Row row = *table.find({id});
    set(row);
    table.put(row);
}

} // namespace

class ConflictsTest : public QObject {
    Q_OBJECT

private slots:
    void namesABudgetThatNoNodeCanMeet();
    void namesTheBudgetAndTheTierThatLeadsTooFar();
    void namesTheBudgetAndTheAcceleratorThatIsFarAway();
    void namesEveryNodeThatIsTooSmall();
    void tellsWhatVeryManyNodesHaveTogether_data();
    void tellsWhatVeryManyNodesHaveTogether();
    void namesTheTierAndTheNodesOfIt();
    void namesTheReplicasThatLackNodes();
    void namesAnAcceleratorThatNobodyHas();
    void namesUsersWhoAreCutOff();
    void saysThatNothingComputes();
    void namesEveryKindOfDemand_data();
    void namesEveryKindOfDemand();
    void blamesNoBudgetForTheReplicasThatItLifts();
    void namesTheReplicasThatAreTooFewForBudgets();
    void saysNothingOnceItIsStopped();
    void isMinimal_data();
    void isMinimal();
};

void ConflictsTest::namesABudgetThatNoNodeCanMeet()
{
    World world = roomy();
    put(world.topology.populations, "crowd", [](Population& row) { row.budget = Milliseconds(3); });
    // The nearest host is 2 ms away, so 4 ms there and back; the second service can share its node.
    QCOMPARE(conflictOf(world), (std::vector<Member>{{Kind::Budget, "crowd"}}));
    const std::string words = wordsOf(world, Kind::Budget);
    QVERIFY2(words.find("app needs 3 ms from crowd") != std::string::npos && words.find("4 ms") != std::string::npos,
             words.c_str());
}

void ConflictsTest::namesTheBudgetAndTheTierThatLeadsTooFar()
{
    World world = roomy();
    put(world.topology.populations, "crowd", [](Population& row) { row.budget = Milliseconds(30); });
    put(world.topology.services, "store",
        [](Service& row) { row.allowedTiers = {Tier::Cloud}; }); // 2 × (2 + 20) = 44 ms
    QCOMPARE(conflictOf(world), (std::vector<Member>{{Kind::Tier, "store"}, {Kind::Budget, "crowd"}}));
    QVERIFY(wordsOf(world, Kind::Budget).find("44 ms") != std::string::npos);
    QVERIFY(wordsOf(world, Kind::Tier).find("cloud") != std::string::npos);
}

void ConflictsTest::namesTheBudgetAndTheAcceleratorThatIsFarAway()
{
    World world = roomy();
    put(world.topology.nodes, "edge", [](Node& row) { row.accelerators = 0; });
    put(world.topology.nodes, "cloud", [](Node& row) { row.accelerators = 8; });
    put(world.topology.services, "app", [](Service& row) { row.accelerators = 1; });
    put(world.topology.populations, "crowd", [](Population& row) { row.budget = Milliseconds(30); });
    QCOMPARE(conflictOf(world), (std::vector<Member>{{Kind::Budget, "crowd"}, {Kind::Accelerator, "app"}}));
}

void ConflictsTest::namesEveryNodeThatIsTooSmall()
{
    World world = roomy();
    put(world.topology.services, "app", [](Service& row) { row.memory = Gibibytes(80); }); // both nodes have 64
    QCOMPARE(conflictOf(world), (std::vector<Member>{{Kind::Capacity, "cloud"}, {Kind::Capacity, "edge"}}));
    const std::string words = wordsOf(world, Kind::Capacity);
    QVERIFY2(words.find("64 GiB") != std::string::npos && words.find("80 GiB") != std::string::npos, words.c_str());
}

void ConflictsTest::tellsWhatVeryManyNodesHaveTogether_data()
{
    QTest::addColumn<double>("cores");
    QTest::addColumn<std::vector<int>>("replicas");
    QTest::addColumn<QString>("words");
    QTest::newRow("more than there is")
        << 2.0 << std::vector{14, 14, 13}
        << "20 nodes have 80 CPU cores together; what has to run there (a, b, c) needs 82 CPU cores";
    QTest::newRow("pieces that are too large")
        << 2.5 << std::vector{11, 10}
        << "20 nodes have 80 CPU cores together; what has to run there (a, b) needs 52.5 CPU cores, but not as it is cut";
}

/// Replicas at the fog's twenty nodes of four cores, one too many.
void ConflictsTest::tellsWhatVeryManyNodesHaveTogether()
{
    QFETCH(double, cores);
    QFETCH(std::vector<int>, replicas);
    QFETCH(QString, words);
    World world = roomy();
    for (int node = 0; node < 20; ++node)
        world.node("fog" + std::to_string(node), Tier::Fog, 4);
    for (std::size_t at = 0; at < replicas.size(); ++at)
        world.service(std::string(1, static_cast<char>('a' + at)), cores, replicas[at]).allowedTiers = {Tier::Fog};
    QCOMPARE(std::ranges::count(conflictOf(world), Kind::Capacity, &Member::first), 1);
    QCOMPARE(QString::fromStdString(wordsOf(world, Kind::Capacity)), words);
}

void ConflictsTest::namesTheTierAndTheNodesOfIt()
{
    World world = roomy();
    put(world.topology.services, "app", [](Service& row) {
        row.cpu = Cores(200);
        row.allowedTiers = {Tier::Edge};
    });
    QCOMPARE(conflictOf(world), (std::vector<Member>{{Kind::Capacity, "edge"}, {Kind::Tier, "app"}}));
}

void ConflictsTest::namesTheReplicasThatLackNodes()
{
    World world = roomy();
    put(world.topology.services, "store", [](Service& row) { row.replicas = 3; });
    QCOMPARE(conflictOf(world), (std::vector<Member>{{Kind::Replicas, "store"}}));
    const std::string words = wordsOf(world, Kind::Replicas);
    QVERIFY2(words.find("3 replicas") != std::string::npos && words.find("one: 2") != std::string::npos, words.c_str());
}

void ConflictsTest::namesAnAcceleratorThatNobodyHas()
{
    World world = roomy();
    put(world.topology.nodes, "edge", [](Node& row) { row.accelerators = 0; });
    put(world.topology.services, "app", [](Service& row) { row.accelerators = 1; });
    QCOMPARE(conflictOf(world), (std::vector<Member>{{Kind::Accelerator, "app"}}));
}

void ConflictsTest::namesUsersWhoAreCutOff()
{
    World world = roomy();
    world.topology.links.remove({"access.edge"});
    QCOMPARE(conflictOf(world), (std::vector<Member>{{Kind::Unreachable, "crowd"}}));
    QVERIFY(wordsOf(world, Kind::Unreachable).find("app") != std::string::npos);
}

void ConflictsTest::saysThatNothingComputes()
{
    World world;
    world.node("cache", Tier::Edge, 0).kind = NodeKind::PointOfPresence;
    put(world.topology.nodes, "cache", [](Node& row) { row.memory = {}, row.storage = {}; });
    world.service("app");
    QCOMPARE(conflictOf(world), (std::vector<Member>{{Kind::Capacity, "app"}}));
}

using Spoil = std::function<void(World&)>;
using Members = std::vector<Member>;
Q_DECLARE_METATYPE(Spoil)
Q_DECLARE_METATYPE(Members)

template <class Set> static Spoil app(Set set)
{
    return [set](World& world) { put(world.topology.services, "app", set); };
}

void ConflictsTest::namesEveryKindOfDemand_data()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<Members>("members");
    QTest::addColumn<QString>("words"); // of the first member
    const auto row = [](const char* name, Spoil spoil, Members members, const char* words) {
        QTest::newRow(name) << spoil << members << QString(words);
    };
    row("licences", app([](Service& one) { one.licences = 2; }), {{Kind::Licence, "app"}}, "app needs licences: 2");
    row("country", app([](Service& one) { one.allowedCountries = "DE, FR"; }), {{Kind::Country, "app"}}, "DE, FR");
    row(
        "group",
        [](World& world) {
            world.topology.groups.put({.id = {"g"}, .name = "Hall"});
            put(world.topology.services, "app", [](Service& one) { one.allowedGroups = {GroupId{"g"}}; });
        },
        {{Kind::Group, "app"}}, "Hall");
    row("affinity and anti-affinity", app([](Service& one) {
            one.affinity = {{"store"}};
            one.antiAffinity = {{"store"}};
        }),
        {{Kind::Affinity, "app"}, {Kind::AntiAffinity, "app"}}, "app runs beside store");
    row("a fallback that must be beside", app([](Service& one) {
            one.affinity = {{"store"}};
            one.fallback = ServiceId{"store"};
        }),
        {{Kind::Affinity, "app"}, {Kind::Fallback, "app"}}, "app runs beside store");
    row(
        "failure domains",
        [](World& world) {
            world.topology.groups.put({.id = {"r"}, .name = "r", .kind = GroupKind::Region});
            for (const char* node : {"edge", "cloud"})
                put(world.topology.nodes, node, [](Node& one) { one.group = GroupId{"r"}; });
            put(world.topology.services, "app", [](Service& one) {
                one.replicas = 2;
                one.spread = FailureDomain::Regions;
            });
        },
        {{Kind::Replicas, "app"}, {Kind::FailureDomain, "app"}}, "2 replicas");
    row("availability", app([](Service& one) { one.availabilityTarget = Percent(99.99); }),
        {{Kind::Availability, "app"}},
        "up 100 % of the time; on the most available nodes it is up 99.9 %"); // three digits
    row(
        "a pin",
        [](World& world) {
            put(world.topology.populations, "crowd", [](Population& one) { one.budget = Milliseconds(30); });
            put(world.topology.services, "app", [](Service& one) { one.mobility = Mobility::Pinned; });
            world.topology.assignments.put({.id = {"x"}, .service = {"app"}, .node = {"cloud"}});
        },
        {{Kind::Budget, "crowd"}, {Kind::Pinned, "app"}},
        "app needs 30 ms from crowd; the nearest node that may host it answers in 44 ms");
    row(
        "bandwidth", // 100 users, a request a second, 100 kB: 80 Mb/s
        [](World& world) {
            put(world.topology.flows, "crowd.app", [](Flow& one) { one.request = Kilobytes(100); });
            put(world.topology.links, "access.edge", [](Link& one) { one.bandwidth = MegabitsPerSecond(79); });
        },
        {{Kind::Bandwidth, "access.edge"}}, "carries 79 Mb/s each way");
}

void ConflictsTest::namesEveryKindOfDemand()
{
    QFETCH(Spoil, spoil);
    QFETCH(Members, members);
    QFETCH(QString, words);
    World world = roomy();
    spoil(world);
    QCOMPARE(conflictOf(world), members);
    const std::string said = wordsOf(world, members.front().first);
    QVERIFY2(QString::fromStdString(said).contains(words), said.c_str());
}

/// Two crowds, each near one of two replicas: one replica could not serve both in time, but that is asked by nobody.
void ConflictsTest::blamesNoBudgetForTheReplicasThatItLifts()
{
    World world = roomy();
    put(world.topology.populations, "crowd", [](Population& row) { row.budget = Milliseconds(10); });
    world.users("office", "cloud", 10);
    world.service("hall", 1, 2);
    world.fromUsers("crowd", "hall");
    world.fromUsers("office", "hall");
    QCOMPARE(world.placed()->status, PlacementStatus::Optimal);
    world.service("abroad").allowedCountries = "DE";
    QCOMPARE(conflictOf(world), (std::vector<Member>{{Kind::Country, "abroad"}}));
}

/// One replica is near to the crowd or to the office, two are to both.
void ConflictsTest::namesTheReplicasThatAreTooFewForBudgets()
{
    World world = roomy();
    put(world.topology.populations, "crowd", [](Population& row) { row.budget = Milliseconds(10); });
    world.users("office", "cloud", 10);
    world.service("hall");
    world.fromUsers("crowd", "hall");
    world.fromUsers("office", "hall");
    QCOMPARE(conflictOf(world),
             (std::vector<Member>{{Kind::Budget, "crowd"}, {Kind::Budget, "office"}, {Kind::FewReplicas, "hall"}}));
    QVERIFY(wordsOf(world, Kind::FewReplicas).starts_with("hall has too few replicas (1)"));
    QVERIFY(wordsOf(world, Kind::Budget).find("not together with the rest") != std::string::npos);
    const auto relaxations = world.placed()->relaxations;
    const auto more = std::ranges::find(relaxations, std::size_t(2), &Relaxation::conflict);
    QVERIFY(more != relaxations.end() && more->needed == 2 && more->edit);
    QVERIFY(apply(world.topology, *more->edit));
    QCOMPARE(world.placed()->status, PlacementStatus::Optimal);
}

/// What it has not looked at is in the way of nothing.
void ConflictsTest::saysNothingOnceItIsStopped()
{
    World world = roomy();
    world.service("abroad").allowedCountries = "DE";
    const NetworkGraph graph(world.topology);
    Progress progress;
    const auto problem = placing::compile(world.topology, graph, {}, progress);
    QVERIFY(!placing::conflictsOf(world.topology, *problem, 0, progress).words.empty());
    progress.stop();
    QVERIFY(placing::conflictsOf(world.topology, *problem, 0, progress).words.empty());
}

void ConflictsTest::isMinimal_data()
{
    QTest::addColumn<quint64>("seed");
    for (quint64 seed = 1; seed <= 150; ++seed)
        QTest::addRow("seed %llu", seed) << seed;
}

/// Lifts a constraint by hand, in the drawing.
static void lift(Topology& topology, Kind kind, const std::string& id)
{
    switch (kind) {
    case Kind::Tier: return put(topology.services, id.c_str(), [](Service& row) { row.allowedTiers.clear(); });
    case Kind::Accelerator: return put(topology.services, id.c_str(), [](Service& row) { row.accelerators = 0; });
    case Kind::Replicas: return put(topology.services, id.c_str(), [](Service& row) { row.replicas = 1; });
    case Kind::FewReplicas: return put(topology.services, id.c_str(), [](Service& row) { row.replicas += 3; });
    case Kind::Budget: return put(topology.populations, id.c_str(), [](Population& row) { row.budget.reset(); });
    case Kind::Capacity: return put(topology.nodes, id.c_str(), [](Node& row) { row.cpu = Cores(1e6); });
    default: return;
    }
}

/// A connected world of computing nodes whose CPU is all that may be short, next to accelerators that are there or not.
static World tightWorld(std::uint64_t seed)
{
    World world = randomWorld(
        seed, {.capacity = true, .tiers = true, .budgets = true, .replicas = true, .accelerators = true, .nodes = 4});
    std::string last;
    for (Node node : Table<Node>(world.topology.nodes)) {
        node.kind = NodeKind::Compute;
        node.memory = Gibibytes(1000), node.storage = Gibibytes(1000);
        node.accelerators *= 1000;
        world.topology.nodes.put(node);
        if (!last.empty())
            world.link(last, node.id.value, 4);
        last = node.id.value;
    }
    return world;
}

/// Said by the drawing itself: with all else lifted the conflict is still one, and with any member lifted too it is none.
void ConflictsTest::isMinimal()
{
    QFETCH(quint64, seed);
    const World world = tightWorld(seed);
    const std::vector<Member> conflict = conflictOf(world);
    if (conflict.empty())
        return;
    World core = world;
    const auto liftUnlessNamed = [&](Kind kind, const std::string& id) {
        if (!std::ranges::count(conflict, Member(kind, id)))
            lift(core.topology, kind, id);
    };
    for (const Service& service : world.topology.services)
        for (const Kind kind : {Kind::Tier, Kind::Accelerator, Kind::Replicas})
            liftUnlessNamed(kind, service.id.value);
    for (const Population& users : world.topology.populations)
        liftUnlessNamed(Kind::Budget, users.id.value);
    for (const Node& node : world.topology.nodes)
        liftUnlessNamed(Kind::Capacity, node.id.value);
    QCOMPARE(core.placed()->status, PlacementStatus::Infeasible);
    for (const auto& [kind, id] : conflict) {
        World spared = core;
        lift(spared.topology, kind, id);
        QCOMPARE(spared.placed()->status, PlacementStatus::Optimal);
    }
}

REGISTER_TEST(ConflictsTest)
#include "conflicts_test.moc"
