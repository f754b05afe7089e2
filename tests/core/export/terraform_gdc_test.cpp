// Does the Terraform for Google Distributed Cloud, read back, say what the drawing says, and its report the rest?
#include "tests/support/register_test.h"

#include "core/export/exporter.h"
#include "tests/core/export/drawings.h"
#include "tests/core/export/hcl_reading.h"

#include <boost/asio/ip/network_v4.hpp>

#include <QTest>

using namespace edgewright;
using namespace edgewright::testing;

namespace {

Manifest exported(const Topology& topology) { return *exportTo(*exporterWithKey("terraform-gdc"), topology); }

/// googleSites(2), and beside it what else a report must speak of.
Topology plants()
{
    Topology plants = googleSites(2);
    plants.nodes.put(node("named", "Named", Provider::GoogleDistributedCloud, "europe-west3-edge-plant-a"));
    plants.nodes.put(node("island", "Island", Provider::GoogleDistributedCloud, ""));
    plants.nodes.put(node("far", "Far Region", Provider::GoogleCloud, "us-east4", Tier::Cloud));
    plants.nodes.put(node("gateway", "Gateway", Provider::None, "", Tier::Device));
    plants.links.put({.id = {"local"}, .from = {"gateway"}, .to = {"named"}});
    plants.links.put({.id = {"cloud"}, .from = {"region"}, .to = {"far"}});
    Service render = *plants.services.find({"render"});
    render.secrets = "DATABASE_PASSWORD 9lives";
    plants.services.put(render);
    assign(plants, "detector", "named");
    plants.services.put(service("homeless", "Homeless", "registry.example.com/app:1"));
    return plants;
}

/// A zone on which one service has so many replicas.
Topology plant(double cores, double gib, int accelerators, int replicas, FailureDomain spread)
{
    Topology drawing;
    drawing.nodes.put(node("n", "Plant", Provider::GoogleDistributedCloud, ""));
    Service made = service("s", "Service", "registry.example.com/app:1", replicas);
    made.cpu = Cores(cores);
    made.memory = Gibibytes(gib);
    made.accelerators = accelerators;
    made.spread = spread;
    drawing.services.put(made);
    for (int i = 0; i < replicas; ++i)
        drawing.assignments.put({.id = {"a" + std::to_string(i)}, .service = {"s"}, .node = {"n"}});
    return drawing;
}

} // namespace

class TerraformGdcTest : public QObject {
    Q_OBJECT

private slots:
    void placesComeFromNamesAndLinks();
    void machinesFollowTheDemand_data();
    void machinesFollowTheDemand();
    void theControlPlaneStandsInTheZone();
    void disksAreEncryptedWithAKeyOfTheZone();
    void secretsAreReadInTheNamespaceOfTheSite();
    void connectionsLeadToTheRegionsThatAreJoined();
    void entrancesAreKeptWhereUsersCall();
    void vlansAreUnique();
    void reportsEachRow_data();
    void reportsEachRow();
    void everyVariableIsDeclaredAndUsed();
};

/// Google's name tells the zone and its Region; without one a link tells the Region; an island tells neither.
void TerraformGdcTest::placesComeFromNamesAndLinks()
{
    const Manifest manifest = exported(plants());
    auto found = resourcesIn(manifest);
    QCOMPARE(found["google_edgecontainer_node_pool.named"]["node_location"], QString("\"europe-west3-edge-plant-a\""));
    QCOMPARE(found["google_edgecontainer_node_pool.site_0"]["node_location"], QString("var.zone_site_0"));
    const QString variables = QString::fromStdString(manifest.files.at("variables.tf"));
    const auto standard = [&](const QString& name) {
        const QRegularExpression block("variable \"" + name + "\" \\{([^{]*)");
        static const QRegularExpression value(R"re(default\s+= "([^"]*)")re");
        return value.match(block.match(variables).captured(1)).captured(1);
    };
    QCOMPARE(standard("location_named"), QString("europe-west3"));
    QCOMPARE(standard("location_site_0"), QString("us-central1"));
    QCOMPARE(standard("location_island"), QString());
    QVERIFY(!lineOf(manifest, {TableKey::Nodes, "island"}, Outcome::NeedsInput, "location_island").empty());
    QVERIFY(!lineOf(manifest, {TableKey::Nodes, "site0"}, Outcome::NeedsInput, "zone_site_0").empty());
    QVERIFY(lineOf(manifest, {TableKey::Nodes, "named"}, Outcome::NeedsInput, "variables.tf: zone_named").empty());
}

/// The catalogue's least machine without need of an accelerator has 32 cores and 64 GiB.
void TerraformGdcTest::machinesFollowTheDemand_data()
{
    QTest::addColumn<double>("cores");
    QTest::addColumn<double>("gib");
    QTest::addColumn<int>("accelerators");
    QTest::addColumn<int>("replicas");
    QTest::addColumn<bool>("apart");
    QTest::addColumn<QString>("machines");
    QTest::newRow("little") << 1.0 << 1.0 << 0 << 1 << false << "1";
    QTest::newRow("replicas side by side") << 1.0 << 1.0 << 0 << 4 << false << "1";
    QTest::newRow("replicas apart") << 1.0 << 1.0 << 0 << 4 << true << "4";
    QTest::newRow("two are not delivered") << 1.0 << 1.0 << 0 << 2 << true << "3";
    QTest::newRow("cores decide") << 16.0 << 1.0 << 0 << 8 << false << "4";                              // 128 of 32
    QTest::newRow("memory decides") << 1.0 << 32.0 << 0 << 10 << false << "5";                           // 320 of 64
    QTest::newRow("two of three cores in five fill a machine") << 20.0 << 1.0 << 0 << 4 << false << "4"; // 80 of 32
    QTest::newRow("no machine holds it") << 1000.0 << 1.0 << 0 << 1 << false << "";
}

void TerraformGdcTest::machinesFollowTheDemand()
{
    QFETCH(double, cores);
    QFETCH(double, gib);
    QFETCH(int, accelerators);
    QFETCH(int, replicas);
    QFETCH(bool, apart);
    QFETCH(QString, machines);
    const Manifest manifest =
        exported(plant(cores, gib, accelerators, replicas, apart ? FailureDomain::Nodes : FailureDomain::Sites));
    static const QRegularExpression standard(R"re(variable "machines_plant" \{[^{]*default\s+= (\d+))re");
    QCOMPARE(standard.match(QString::fromStdString(manifest.files.at("variables.tf"))).captured(1), machines);
    QCOMPARE(lineOf(manifest, {TableKey::Nodes, "n"}, Outcome::NeedsInput, "machines_plant").empty(),
             !machines.isEmpty());
    QCOMPARE(resourcesIn(manifest)["google_edgecontainer_node_pool.plant"]["node_count"],
             QString("var.machines_plant"));
}

void TerraformGdcTest::theControlPlaneStandsInTheZone()
{
    auto found = resourcesIn(exported(plants()));
    QCOMPARE(found["google_edgecontainer_cluster.named"]["node_location"], QString("\"europe-west3-edge-plant-a\""));
    QCOMPARE(found["google_edgecontainer_cluster.named"]["node_count"], QString("var.machines_named >= 3 ? 3 : 1"));
    QCOMPARE(found["google_edgecontainer_cluster.named"]["project"], QString("\"projects/${var.project_number}\""));
    QCOMPARE(found["google_edgecontainer_cluster.named"]["username"], QString("var.admin_user"));
}

void TerraformGdcTest::disksAreEncryptedWithAKeyOfTheZone()
{
    auto found = resourcesIn(exported(plants()));
    for (const char* zone : {"site_0", "site_1", "named", "island"}) {
        const QString key = QString("google_kms_crypto_key.") + zone;
        QCOMPARE(found[QString("google_edgecontainer_node_pool.") + zone]["kms_key"], key + ".id");
        QCOMPARE(found[QString("google_kms_crypto_key_iam_member.") + zone]["crypto_key_id"], key + ".id");
    }
}

void TerraformGdcTest::secretsAreReadInTheNamespaceOfTheSite()
{
    const Manifest manifest = exported(plants()), overlays = *exportTo(*exporterWithKey("kubernetes"), plants());
    auto found = resourcesIn(manifest);
    int readers = 0;
    for (auto& [name, reader] : found) {
        if (!name.startsWith("google_secret_manager_secret_iam_member."))
            continue;
        ++readers;
        QCOMPARE(reader["role"], QString("\"roles/secretmanager.secretAccessor\""));
        const QString nameSpace = reader["member"].section("/namespace/", 1).chopped(1);
        QVERIFY(QString::fromStdString(
                    overlays.files.at("overlays/" + nameSpace.mid(5).toStdString() + "/kustomization.yaml"))
                    .contains("namespace: " + nameSpace + "\n"));
    }
    QCOMPARE(readers, 2); // the renderer's at two sites
    const QString entry = found["google_secret_manager_secret.ar_render"]["secret_id"].remove('"');
    QVERIFY(QString::fromStdString(overlays.files.at("base/ar-render/external-secret.yaml"))
                .contains("remoteRef:\n        key: " + entry + "\n        property: DATABASE_PASSWORD\n"));
    QVERIFY(!allText(manifest).contains("google_secret_manager_secret_version")); // a value would stand in the state
    QVERIFY(!lineOf(manifest, {TableKey::Services, "render"}, Outcome::NeedsInput, "DATABASE_PASSWORD").empty());
    QVERIFY(!lineOf(manifest, {TableKey::Services, "render"}, Outcome::NotExpressible, "9lives").empty());
}

void TerraformGdcTest::connectionsLeadToTheRegionsThatAreJoined()
{
    auto found = resourcesIn(exported(plants()));
    std::set<QString> connections;
    for (auto& [name, connection] : found)
        if (name.startsWith("google_edgecontainer_vpn_connection.")) {
            connections.insert(connection["cluster"]);
            QCOMPARE(connection["vpc"], QString("google_compute_network.edge.name"));
        }
    QVERIFY(connections ==
            std::set<QString>({"google_edgecontainer_cluster.site_0.id", "google_edgecontainer_cluster.site_1.id"}));
    QCOMPARE(found["google_compute_subnetwork.region"]["region"], QString("\"us-central1\""));
    QVERIFY(!found.contains("google_compute_subnetwork.far_region"));
}

void TerraformGdcTest::entrancesAreKeptWhereUsersCall()
{
    auto found = resourcesIn(exported(plants()));
    const QString pool = "external_load_balancer_ipv4_address_pools";
    QVERIFY(!found["google_edgecontainer_cluster.named"].contains(pool)); // nobody calls the detector
    const QStringList ends = found["google_edgecontainer_cluster.site_0"][pool].mid(2).chopped(2).split('-');
    const std::string cidr = found["google_edgenetwork_subnet.site_0"]["ipv4_cidr"].mid(2).chopped(2).toStdString();
    const auto subnet = boost::asio::ip::make_network_v4(cidr);
    for (const QString& end : ends) {
        const auto address = boost::asio::ip::make_address_v4(end.toStdString());
        QVERIFY(address > subnet.network() && address < subnet.broadcast());
    }
}

void TerraformGdcTest::vlansAreUnique()
{
    std::set<int> vlans;
    int subnets = 0;
    for (auto& [name, subnet] : resourcesIn(exported(googleSites(200))))
        if (name.startsWith("google_edgenetwork_subnet.")) {
            ++subnets;
            const int vlan = subnet.at("vlan_id").toInt();
            QVERIFY(vlan >= 2 && vlan <= 4094 && vlans.insert(vlan).second); // IEEE 802.1Q: 0, 1 and 4095 are kept
        }
    QCOMPARE(subnets, 200);
}

void TerraformGdcTest::reportsEachRow_data()
{
    QTest::addColumn<int>("table");
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<int>("outcome");
    QTest::addColumn<QByteArray>("word");
    const auto row = [](const char* name, TableKey table, const char* id, Outcome outcome, const char* word) {
        QTest::newRow(name) << static_cast<int>(table) << QByteArray(id) << static_cast<int>(outcome)
                            << QByteArray(word);
    };
    row("zone", TableKey::Nodes, "site0", Outcome::Exported, "google_edgecontainer_cluster.site_0");
    row("zone's overlay", TableKey::Nodes, "site0", Outcome::NeedsInput, "overlays/site-0");
    row("subnetwork of a server", TableKey::Nodes, "site0", Outcome::NeedsInput, "VLAN alone");
    row("project", TableKey::Nodes, "site0", Outcome::NeedsInput, "project_number");
    row("empty zone", TableKey::Nodes, "island", Outcome::NeedsInput, "nothing is placed there");
    row("joined Region", TableKey::Nodes, "region", Outcome::Exported, "google_compute_subnetwork.region");
    row("Region apart", TableKey::Nodes, "far", Outcome::NotConcerned, "no zone");
    row("device", TableKey::Nodes, "gateway", Outcome::NotConcerned, "no zone");
    row("link to the cloud", TableKey::Links, "l0", Outcome::Exported,
        "google_edgecontainer_vpn_connection.site_0__edge");
    row("racks alone", TableKey::Links, "l0", Outcome::NeedsInput, "racks");
    row("link of two zones", TableKey::Links, "n1", Outcome::NotExpressible, "premises");
    row("link on the premises", TableKey::Links, "local", Outcome::NotConcerned, "premises");
    row("link of two Regions", TableKey::Links, "cloud", Outcome::NotConcerned, "no zone");
    row("service in zones", TableKey::Services, "render", Outcome::Exported, "google_edgecontainer_node_pool.site_0");
    row("accelerators", TableKey::Services, "render", Outcome::NeedsInput, "accelerators");
    row("service in the Region", TableKey::Services, "store", Outcome::NotConcerned, "no zone");
    row("unplaced service", TableKey::Services, "homeless", Outcome::NeedsInput, "placed nowhere");
    row("placed in a zone", TableKey::Assignments, "render.site0", Outcome::Exported, "node_pool.site_0");
    row("placed in the Region", TableKey::Assignments, "store.region", Outcome::NotConcerned, "no zone");
    row("users", TableKey::Flows, "f0", Outcome::NotExpressible, "LoadBalancer");
    row("addresses for users", TableKey::Flows, "f0", Outcome::Exported, "entrances");
    row("call of the Region", TableKey::Flows, "calls", Outcome::NotConcerned, "reach each other");
}

void TerraformGdcTest::reportsEachRow()
{
    QFETCH(int, table);
    QFETCH(QByteArray, id);
    QFETCH(int, outcome);
    QFETCH(QByteArray, word);
    const RowRef row{static_cast<TableKey>(table), id.toStdString()};
    QVERIFY(!lineOf(exported(plants()), row, static_cast<Outcome>(outcome), word.toStdString()).empty());
}

void TerraformGdcTest::everyVariableIsDeclaredAndUsed()
{
    for (const Topology& topology : {plants(), hostileGoogle()}) {
        const std::set<QString> stray = strayVariables(exported(topology));
        QVERIFY2(stray.empty(), stray.empty() ? "" : qPrintable(*stray.begin()));
    }
}

REGISTER_TEST(TerraformGdcTest)
#include "terraform_gdc_test.moc"
