// Does the check catch every way in which an answer can be wrong?
#include "tests/core/placement/world.h"
#include "tests/support/register_test.h"

#include <QTest>

using namespace edgewright;
using namespace edgewright::testing;

namespace {

World office()
{
    World world;
    world.node("access", Tier::Device, 0).kind = NodeKind::Access;
    Table<Node>& nodes = world.topology.nodes;
    Node access = *nodes.find({"access"});
    access.memory = {}, access.storage = {};
    nodes.put(access);
    world.node("edge", Tier::Edge, 8, 2).accelerators = 2;
    world.node("cloud", Tier::Cloud, 64, 5).accelerators = 2;
    world.link("access", "edge", 2, 0.01);
    world.link("edge", "cloud", 20, 0.02);
    world.users("crowd", "access", 30);
    Service& app = world.service("app", 2);
    app.memory = Gibibytes(2), app.storage = Gibibytes(2), app.accelerators = 1;
    app.allowedTiers = {Tier::Edge, Tier::Cloud};
    world.fromUsers("crowd", "app", 100);
    return world;
}

} // namespace

class VerifyTest : public QObject {
    Q_OBJECT

private slots:
    void acceptsWhatTheSolverSays();
    void rejects_data();
    void rejects();
    void rejectsWhatTheDrawingNoLongerHolds_data();
    void rejectsWhatTheDrawingNoLongerHolds();
    void rejectsNeighboursThatMustNotBe_data();
    void rejectsNeighboursThatMustNotBe();
};

void VerifyTest::acceptsWhatTheSolverSays()
{
    const World world = office();
    QVERIFY(verifyPlacement(world.topology, *world.placed()));
}

using Tamper = std::function<void(PlacementResult&)>;
using Redraw = std::function<void(World&)>;
Q_DECLARE_METATYPE(Tamper)
Q_DECLARE_METATYPE(Redraw)

void VerifyTest::rejects_data()
{
    QTest::addColumn<Tamper>("tamper");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* name, Tamper tamper, const char* words) {
        QTest::newRow(name) << tamper << QString(words);
    };
    row(
        "an infeasible answer", [](PlacementResult& r) { r.status = PlacementStatus::Infeasible; }, "infeasible");
    row(
        "a missing service", [](PlacementResult& r) { r.placement.clear(); }, "runs 0 times in place of 1");
    row(
        "one replica too many", [](PlacementResult& r) { r.placement[{"app"}].push_back({"cloud"}); },
        "runs 2 times in place of 1");
    row(
        "a service that is not there", [](PlacementResult& r) { r.placement[{"ghost"}] = {{"edge"}}; },
        "service ghost");
    row(
        "a node that is not there", [](PlacementResult& r) { r.placement[{"app"}] = {{"moon"}}; }, "node moon");
    row(
        "a host that computes nothing", [](PlacementResult& r) { r.placement[{"app"}] = {{"access"}}; },
        "computes nothing");
    row(
        "a budget that is missed", [](PlacementResult& r) { r.placement[{"app"}] = {{"cloud"}}; }, "44"); // 2 × 22 ms
    row(
        "a wrong cost of nodes", [](PlacementResult& r) { r.figures.nodeCost = UsdPerHour(1); }, "cost of nodes");
    row(
        "a wrong cost of traffic", [](PlacementResult& r) { r.figures.trafficCost = UsdPerHour(1); },
        "cost of traffic");
    row(
        "a wrong sum", [](PlacementResult& r) { r.objective += 1; }, "objective");
    row(
        "a bound above the objective", [](PlacementResult& r) { r.bound = r.objective + 1; }, "bound");
    row(
        "a wrong latency", [](PlacementResult& r) { r.users.front().network = Milliseconds(1); }, "not 1 ms");
    row(
        "a forgotten population", [](PlacementResult& r) { r.users.clear(); }, "populations");
}

void VerifyTest::rejects()
{
    QFETCH(Tamper, tamper);
    QFETCH(QString, words);
    const World world = office();
    PlacementResult result = *world.placed();
    tamper(result);
    const Result<void> verified = verifyPlacement(world.topology, result);
    QVERIFY(!verified);
    QVERIFY2(QString::fromStdString(english(verified.error().what)).contains(words), oneLine(verified.error()).c_str());
    QVERIFY(!verified.error().remedy.empty());
}

void VerifyTest::rejectsWhatTheDrawingNoLongerHolds_data()
{
    QTest::addColumn<Redraw>("redraw");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* name, Redraw redraw, const char* words) {
        QTest::newRow(name) << redraw << QString(words);
    };
    const auto edge = [](auto set) {
        return [set](World& world) {
            Node node = *world.topology.nodes.find({"edge"});
            set(node);
            world.topology.nodes.put(node);
        };
    };
    const auto app = [](auto set) {
        return [set](World& world) {
            Service service = *world.topology.services.find({"app"});
            set(service);
            world.topology.services.put(service);
        };
    };
    row("less CPU", edge([](Node& node) { node.cpu = Cores(1); }), "CPU");
    row("less memory", edge([](Node& node) { node.memory = Gibibytes(1); }), "memory");
    row("less storage", edge([](Node& node) { node.storage = Gibibytes(1); }), "storage");
    row("fewer accelerators", edge([](Node& node) { node.accelerators = 0; }), "accelerators");
    row("another tier", edge([](Node& node) { node.tier = Tier::Fog; }), "tier");
    row("another price", edge([](Node& node) { node.cost = UsdPerHour(9); }), "cost of nodes");
    row("a slower service", app([](Service& service) { service.serviceTime = Milliseconds(40); }), "budget");
    row("licences", app([](Service& service) { service.licences = 1; }), "licences");
    row("countries", app([](Service& service) { service.allowedCountries = "DE"; }), "country");
    row("accelerators of a model", app([](Service& service) { service.acceleratorModel = "T4"; }), "another model");
    row("an availability target", app([](Service& service) { service.availabilityTarget = Percent(99.95); }),
        "its target is");
    row(
        "groups",
        [](World& world) {
            world.topology.groups.put({.id = {"g"}, .name = "g"});
            Service service = *world.topology.services.find({"app"});
            service.allowedGroups = {GroupId{"g"}};
            world.topology.services.put(service);
        },
        "allowed groups");
    row(
        "a pin to another node",
        [](World& world) {
            Service service = *world.topology.services.find({"app"});
            service.mobility = Mobility::Pinned;
            world.topology.services.put(service);
            world.topology.assignments.put({.id = {"x"}, .service = {"app"}, .node = {"cloud"}});
        },
        "is pinned and has moved");
    row(
        "a move that costs",
        [](World& world) {
            Service service = *world.topology.services.find({"app"});
            service.moveCost = Usd(720);
            world.topology.services.put(service);
            world.topology.assignments.put({.id = {"x"}, .service = {"app"}, .node = {"cloud"}});
        },
        "Cost");
    row(
        "a narrow link", // 100 users, a request a second, 100 kB: 80 Mb/s
        [](World& world) {
            Link link = *world.topology.links.find({"access.edge"});
            link.bandwidth = MegabitsPerSecond(79);
            world.topology.links.put(link);
        },
        "would carry 80 Mb/s");
    row("power", edge([](Node& node) { node.idlePower = Watts(100); }), "Power");
    row("more replicas", app([](Service& service) { service.replicas = 2; }), "in place of 2");
    row(
        "no link", [](World& world) { world.topology.links.remove({"access.edge"}); }, "can't reach");
    row(
        "more traffic", [](World& world) { world.fromUsers("crowd", "app", 200); }, "cost of traffic");
}

void VerifyTest::rejectsWhatTheDrawingNoLongerHolds()
{
    QFETCH(Redraw, redraw);
    QFETCH(QString, words);
    World world = office();
    const PlacementResult result = *world.placed();
    redraw(world);
    const Result<void> verified = verifyPlacement(world.topology, result);
    QVERIFY(!verified);
    QVERIFY2(QString::fromStdString(english(verified.error().what)).contains(words), oneLine(verified.error()).c_str());
}

/// Two services on one node of a site; what the first says of the other then does not hold.
void VerifyTest::rejectsNeighboursThatMustNotBe_data()
{
    QTest::addColumn<bool>("isTogether");
    QTest::addColumn<int>("level");
    QTest::addColumn<QString>("words");
    QTest::newRow("anti-affinity on a node") << true << 0 << "share a failure domain";
    QTest::newRow("anti-affinity in a site") << false << 1 << "share a failure domain";
    QTest::newRow("fallback in a region") << false << 2 << "share a failure domain";
    QTest::newRow("affinity") << false << -1 << "does not";
}

void VerifyTest::rejectsNeighboursThatMustNotBe()
{
    QFETCH(bool, isTogether);
    QFETCH(int, level);
    QFETCH(QString, words);
    World world;
    world.topology.groups.put({.id = {"r"}, .name = "r", .kind = GroupKind::Region});
    world.topology.groups.put({.id = {"s"}, .name = "s", .kind = GroupKind::Site, .parent = GroupId{"r"}});
    world.node("a").group = GroupId{"s"};
    world.node("b").group = GroupId{level == 2 ? "r" : "s"};
    world.service("one");
    world.service("two");
    const Placement placement{{{"one"}, {{"a"}}}, {{"two"}, {{isTogether ? "a" : "b"}}}};
    QVERIFY(verifyConstraints(world.topology, placement, {}));
    Service one = *world.topology.services.find({"one"});
    if (level < 0)
        one.affinity = {{"two"}};
    else if (level == 2)
        one.fallback = ServiceId{"two"};
    else
        one.antiAffinity = {{"two"}};
    one.spread = static_cast<FailureDomain>(std::max(level, 0));
    world.topology.services.put(one);
    const Result<void> verified = verifyConstraints(world.topology, placement, {});
    QVERIFY(!verified);
    QVERIFY2(QString::fromStdString(english(verified.error().what)).contains(words), oneLine(verified.error()).c_str());
}

REGISTER_TEST(VerifyTest)
#include "verify_test.moc"
