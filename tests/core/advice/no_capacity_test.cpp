// Is a service caught that fits nowhere, with what is missing, and a site that can host nothing?
#include "tests/support/register_test.h"

#include "tests/core/advice/case.h"

#include <QTest>

using namespace edgewright;
using namespace edgewright::testing;

class NoCapacityTest : public QObject {
    Q_OBJECT
private slots:
    void namesWhatIsMissingWhere_data();
    void namesWhatIsMissingWhere();
    void namesTiersThatAreNotDrawn();
    void namesThePlaceThatNoNodeHas_data();
    void namesThePlaceThatNoNodeHas();
    void seesWhereNoNodeHasEverythingAtOnce();
    void countsNodesForReplicas();
    void countsFailureDomainsForReplicas();
    void warnsOfASiteThatCanHostNothing();
    void isGraverWhereASiteIsToHostSomething();
    void leavesAlonePlacesThatOnlyCarryTraffic();
    void leavesAloneADrawingWithoutServices();
};

void NoCapacityTest::namesWhatIsMissingWhere_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<double>("demand");
    QTest::addColumn<QString>("words");
    QTest::newRow("CPU")
        << "cpu" << 9.0 << "Front needs 9 CPU cores; the most that a node where it may run has is 8 CPU cores, at Edge";
    QTest::newRow("memory")
        << "memory" << 33.0
        << "Front needs 33 GiB of memory; the most that a node where it may run has is 32 GiB of memory, at Edge";
    QTest::newRow("storage") << "storage" << 101.0 << "Front needs 101 GiB of storage";
    QTest::newRow("accelerators")
        << "accelerators" << 1.0
        << "Front needs 1 accelerator; the most that a node where it may run has is 0 accelerators";
    QTest::newRow("licences")
        << "licences" << 2.0
        << "Front needs 2 licences; the most that a node where it may run has is 1 licence, at Edge";
}

void NoCapacityTest::namesWhatIsMissingWhere()
{
    QFETCH(QString, key);
    QFETCH(double, demand);
    QFETCH(QString, words);
    Topology topology = soundDrawing();
    alter<Node>(topology, "edge", [](Node& node) { node.licences = 1; });
    alter<Service>(topology, "front", [&](Service& service) {
        if (key == "cpu")
            service.cpu = Cores(demand);
        else if (key == "memory")
            service.memory = Gibibytes(demand);
        else if (key == "storage")
            service.storage = Gibibytes(demand);
        else
            (key == "licences" ? service.licences : service.accelerators) = static_cast<std::int64_t>(demand);
    });
    const auto found = findingsOf("no-capacity", topology);
    QCOMPARE(found.size(), std::size_t{1});
    QVERIFY(found[0].severity == Severity::Error);
    QCOMPARE(found[0].row.id, std::string("front"));
    QVERIFY2(says(found[0].what, words.toStdString()), english(found[0].what).c_str());
}

void NoCapacityTest::namesTiersThatAreNotDrawn()
{
    Topology topology = soundDrawing();
    alter<Service>(topology, "front", [](Service& service) { service.allowedTiers = {Tier::Cloud}; });
    const auto found = findingsOf("no-capacity", topology);
    QCOMPARE(found.size(), std::size_t{1});
    QVERIFY(says(found[0].what, "tier"));
    alter<Service>(topology, "front", [](Service& service) { service.allowedTiers = {Tier::Cloud, Tier::Edge}; });
    QVERIFY(findingsOf("no-capacity", topology).empty());
}

void NoCapacityTest::namesThePlaceThatNoNodeHas_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("has");
    QTest::addColumn<QString>("words");
    QTest::newRow("group") << "allowed_groups"
                           << "hall"
                           << "yard"
                           << "Front may run within Hall alone, and no node of its tiers lies there";
    QTest::newRow("country") << "allowed_countries"
                             << "DE, FR"
                             << "US"
                             << "Front may run in these countries alone: DE, FR; no node where it may run otherwise";
    QTest::newRow("no country stated") << "allowed_countries"
                                       << "DE"
                                       << ""
                                       << "Front may run in these countries alone: DE";
    QTest::newRow("accelerator model") << "accelerator_model"
                                       << "T4"
                                       << "L4"
                                       << "Front needs accelerators of the model T4, which no node";
}

void NoCapacityTest::namesThePlaceThatNoNodeHas()
{
    QFETCH(QString, key);
    QFETCH(QString, asked);
    QFETCH(QString, has);
    QFETCH(QString, words);
    const std::string name = asked.toStdString();
    Topology topology = soundDrawing();
    topology.groups.put({.id = {"hall"}, .name = "Hall"});
    topology.groups.put({.id = {"yard"}, .name = "Yard"});
    alter<Service>(topology, "front", [&](Service& service) {
        service.accelerators = 1;
        if (key == "allowed_groups")
            service.allowedGroups = {{name}};
        (key == "accelerator_model" ? service.acceleratorModel : service.allowedCountries) =
            key == "allowed_groups" ? "" : name;
    });
    const auto standing = [&](const std::string& there) {
        alter<Node>(topology, "edge", [&](Node& node) {
            node.accelerators = 1;
            node.group = key == "allowed_groups" ? std::optional(GroupId{there}) : std::nullopt;
            node.country = key == "allowed_countries" ? there : "";
            node.acceleratorModel = there;
        });
    };
    standing(has.toStdString());
    const auto found = findingsOf("no-capacity", topology);
    QCOMPARE(found.size(), std::size_t{1});
    QVERIFY(found[0].severity == Severity::Error);
    QVERIFY2(says(found[0].what, words.toStdString()), english(found[0].what).c_str());
    standing(key == "allowed_countries" ? "de" : name);
    QVERIFY(findingsOf("no-capacity", topology).empty());
}

void NoCapacityTest::seesWhereNoNodeHasEverythingAtOnce()
{
    Topology topology = soundDrawing();
    topology.nodes.put({.id = {"other"}, .cpu = Cores(64), .memory = Gibibytes(1)});
    alter<Service>(topology, "front", [](Service& service) { service.cpu = Cores(16); }); // cores there, memory here
    const auto found = findingsOf("no-capacity", topology);
    QCOMPARE(found.size(), std::size_t{1});
    QVERIFY(says(found[0].what, "at once"));
}

void NoCapacityTest::countsNodesForReplicas()
{
    Topology topology = soundDrawing();
    alter<Service>(topology, "front", [](Service& service) { service.replicas = 2; });
    const auto found = findingsOf("no-capacity", topology);
    QCOMPARE(found.size(), std::size_t{1});
    QVERIFY2(says(found[0].what, "2 replicas, each on a node of its own"), english(found[0].what).c_str());
    topology.nodes.put({.id = {"second"}, .cpu = Cores(2), .memory = Gibibytes(4)});
    QVERIFY(findingsOf("no-capacity", topology).empty());
}

void NoCapacityTest::countsFailureDomainsForReplicas()
{
    Topology topology = soundDrawing();
    topology.groups.put({.id = {"site"}, .name = "Site", .kind = GroupKind::Site});
    for (const char* id : {"edge", "second"}) {
        Node node = *topology.nodes.find({"edge"});
        node.id = {id};
        node.group = GroupId{"site"};
        topology.nodes.put(node);
    }
    alter<Service>(topology, "front", [](Service& service) { service.replicas = 2; });
    QVERIFY(findingsOf("no-capacity", topology).empty());
    alter<Service>(topology, "front", [](Service& service) { service.spread = FailureDomain::Sites; });
    const auto found = findingsOf("no-capacity", topology);
    QCOMPARE(found.size(), std::size_t{1});
    QVERIFY2(
        says(found[0].what, "2 replicas, each in a failure domain of its own (Sites); of these have a node for it: 1"),
        english(found[0].what).c_str());
}

void NoCapacityTest::warnsOfASiteThatCanHostNothing()
{
    Topology topology = soundDrawing();
    topology.nodes.put({.id = {"bare"}, .name = "Bare", .memory = Gibibytes(8)});
    const auto found = findingsOf("no-capacity", topology);
    QCOMPARE(found.size(), std::size_t{1});
    QVERIFY(found[0].severity == Severity::Warning);
    QVERIFY2(says(found[0].what, "Bare is a compute site without CPU"), english(found[0].what).c_str());
}

void NoCapacityTest::isGraverWhereASiteIsToHostSomething()
{
    Topology topology = soundDrawing();
    topology.nodes.put({.id = {"bare"}, .name = "Bare", .cpu = Cores(8)});
    topology.assignments.put({.id = {"a"}, .service = {"front"}, .node = {"bare"}});
    const auto found = findingsOf("no-capacity", topology);
    QCOMPARE(found.size(), std::size_t{1});
    QVERIFY(found[0].severity == Severity::Error);
    QVERIFY2(says(found[0].what, "without memory, yet it is to host Front"), english(found[0].what).c_str());
}

void NoCapacityTest::leavesAlonePlacesThatOnlyCarryTraffic()
{
    Topology topology = soundDrawing();
    for (const NodeKind kind : {NodeKind::PointOfPresence, NodeKind::Origin, NodeKind::Access})
        topology.nodes.put({.id = {"n" + std::to_string(static_cast<int>(kind))}, .kind = kind});
    QVERIFY(findingsOf("no-capacity", topology).empty());
    alter<Service>(topology, "front", [](Service& service) {
        service.cpu = {}, service.memory = {};
        service.replicas = 2; // it asks for nothing, but they compute nothing
    });
    QCOMPARE(rowsOf("no-capacity", topology), std::string("services/front"));
}

void NoCapacityTest::leavesAloneADrawingWithoutServices()
{
    Topology topology;
    topology.nodes.put({.id = {"bare"}});
    QVERIFY(findingsOf("no-capacity", topology).empty());
}

REGISTER_TEST(NoCapacityTest)
#include "no_capacity_test.moc"
