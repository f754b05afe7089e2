// Does the Terraform for Azure, read back, say what the drawing says, and its report the rest?
#include "tests/support/register_test.h"

#include "core/catalog/catalog.h"
#include "core/export/exporter.h"
#include "tests/core/export/drawings.h"
#include "tests/core/export/hcl_reading.h"

#include <QTest>

using namespace edgewright;
using namespace edgewright::testing;

namespace {

Manifest exported(const Topology& topology) { return *exportTo(*exporterWithKey("terraform-azure"), topology); }

/// azureSites(2), and beside it what else a report must speak of.
Topology town()
{
    Topology town = azureSites(2);
    town.nodes.put(node("detroit", "Detroit", Provider::AzureEdgeZone, "attdetroit1"));
    town.nodes.put(node("moon", "Moon", Provider::AzureEdgeZone, "moonbase1"));
    town.nodes.put(node("nowhere", "Nowhere", Provider::AzureEdgeZone, "US West!"));
    town.nodes.put(node("idle", "Idle Region", Provider::Azure, "eastus", Tier::Cloud));
    town.nodes.put(node("camera", "Camera", Provider::None, "", Tier::Device));
    town.nodes.put(node("aws", "Virginia", Provider::Aws, "us-east-1", Tier::Cloud));
    town.links.put({.id = {"idle"}, .from = {"site0"}, .to = {"idle"}});
    Service pinned = service("pinned", "Ledger", "");
    pinned.state = ServiceState::Stateful;
    pinned.storage = Gibibytes(100);
    pinned.secrets = "LEDGER_KEY 9lives";
    pinned.acceleratorModel = "NVIDIA T4";
    town.services.put(pinned);
    assign(town, "pinned", "site0");
    town.assignments.put({.id = {"pinned.second"}, .service = {"pinned"}, .node = {"site0"}});
    for (const char* host : {"camera", "aws"})
        assign(town, "lite", host);
    assign(town, "detector", "detroit");
    town.services.put(service("homeless", "Homeless", "registry.example.com/app:1"));
    town.flows.put({.id = {"store"}, .caller = ServiceId{"detector"}, .service = {"store"}});
    town.flows.put({.id = {"users"}, .population = PopulationId{"users0"}, .service = {"lite"}});
    town.flows.put({.id = {"ledger"}, .caller = ServiceId{"lite"}, .service = {"pinned"}});
    return town;
}

} // namespace

class TerraformAzureTest : public QObject {
    Q_OBJECT

private slots:
    void placesAreThoseOfTheCatalogue();
    void unknownPlacesBecomeVariables();
    void edgeZonesStandWhereTheProviderKnowsThem();
    void onlyServicePortsAreOpen();
    void noRuleOpensTheRemoteShell();
    void machinesHoldTheirService_data();
    void machinesHoldTheirService();
    void secretsAreFetchedWithLeastPrivilege();
    void machinesTakeNoPasswords();
    void stateHasAFolderOfItsOwn();
    void networksThatTalkArePeered();
    void clustersFollowTheKubernetesExport();
    void groupsOfMachinesHaveShortNames();
    void poolsShareTheAddressesOfTheirSubnetwork_data();
    void poolsShareTheAddressesOfTheirSubnetwork();
    void reportsEachRow_data();
    void reportsEachRow();
    void everyVariableIsDeclaredAndUsed();
    void nothingOfAzureIsAnError_data();
    void nothingOfAzureIsAnError();
};

void TerraformAzureTest::placesAreThoseOfTheCatalogue()
{
    auto found = resourcesIn(exported(azureSites(2)));
    const Site* zone = findSite(catalog(), Provider::AzureEdgeZone, "losangeles");
    QCOMPARE(found["azurerm_resource_group.edge_losangeles"]["location"],
             "\"" + QString::fromStdString(zone->parentRegion) + "\"");
    QCOMPARE(found["azurerm_virtual_network.edge_losangeles"]["edge_zone"], QString("\"losangeles\""));
    QCOMPARE(found["azurerm_resource_group.edge_westus"]["location"], QString("\"westus\""));
    QVERIFY(!found["azurerm_virtual_network.edge_westus"].contains("edge_zone"));
}

/// The catalogue knows Detroit's zone but not its Region; of the moon it knows nothing; "US West!" is no name of a zone.
void TerraformAzureTest::unknownPlacesBecomeVariables()
{
    const Manifest manifest = exported(town());
    auto found = resourcesIn(manifest);
    QCOMPARE(found["azurerm_resource_group.edge_attdetroit1"]["location"], QString("var.region_edge_attdetroit1"));
    QCOMPARE(found["azurerm_virtual_network.edge_moonbase1"]["edge_zone"], QString("\"moonbase1\""));
    QCOMPARE(found["azurerm_virtual_network.edge_nowhere"]["edge_zone"], QString("var.edge_zone_edge_nowhere"));
    for (const char* id : {"detroit", "moon", "nowhere"})
        QVERIFY(!lineOf(manifest, {TableKey::Nodes, id}, Outcome::NeedsInput, "region_").empty());
    QVERIFY(!lineOf(manifest, {TableKey::Nodes, "moon"}, Outcome::NeedsInput, "check its name").empty());
    QVERIFY(!lineOf(manifest, {TableKey::Nodes, "detroit"}, Outcome::NeedsInput, "current").empty());
}

void TerraformAzureTest::edgeZonesStandWhereTheProviderKnowsThem()
{
    static const std::set<QString> offered{"azurerm_linux_virtual_machine", "azurerm_network_interface",
                                           "azurerm_public_ip", "azurerm_virtual_network"};
    std::set<QString> with;
    for (const auto& [name, attributes] : resourcesIn(exported(azureSites(2))))
        if (attributes.contains("edge_zone"))
            with.insert(name.section('.', 0, 0));
    QVERIFY(with == offered); // each of these lies in the zone, nothing else claims to
}

void TerraformAzureTest::onlyServicePortsAreOpen()
{
    auto found = resourcesIn(exported(town()));
    std::set<QString> open;
    int closed = 0, groups = 0;
    for (auto& [name, rule] : found) {
        groups += name.startsWith("azurerm_network_security_group.");
        if (!name.startsWith("azurerm_network_security_rule."))
            continue;
        QCOMPARE(rule["direction"], QString("\"Inbound\""));
        if (rule["access"] == "\"Allow\"")
            open.insert(name.section('.', 1) + " " + rule["destination_port_range"]);
        else
            closed += rule["priority"] == "4096" && rule["destination_port_range"] == "\"*\"";
    }
    QCOMPARE(closed, groups); // each group ends with a rule that closes the rest
    QVERIFY(open == std::set<QString>({"site_0__ar_render__users \"8080\"", "site_1__ar_render__users \"8080\"",
                                       "site_0__detector__network \"8000\"", "site_1__detector__network \"8000\"",
                                       "detroit__detector__network \"8000\"", "site_0__ledger__network \"8080\""}));
    QCOMPARE(found["azurerm_network_security_rule.site_0__ar_render__users"]["source_address_prefixes"],
             QString("var.client_cidrs"));
    QCOMPARE(found["azurerm_network_security_rule.site_0__ledger__network"]["source_address_prefix"],
             QString("\"VirtualNetwork\""));
}

void TerraformAzureTest::noRuleOpensTheRemoteShell()
{
    Topology topology = azureSites(1);
    Service render = *topology.services.find({"render"});
    render.port = 22;
    topology.services.put(render);
    const Manifest manifest = exported(topology);
    for (auto& [name, rule] : resourcesIn(manifest))
        QVERIFY(rule.count("destination_port_range") == 0 || rule.at("destination_port_range") != "\"22\"");
    QVERIFY(!lineOf(manifest, {TableKey::Services, "render"}, Outcome::NotExpressible, "port 22").empty());
    QVERIFY(lineOf(manifest, {TableKey::Flows, "f0"}, Outcome::Exported).empty());
}

void TerraformAzureTest::machinesHoldTheirService_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<double>("cores");
    QTest::addColumn<double>("gib");
    QTest::addColumn<int>("accelerators");
    QTest::addColumn<bool>("fits");
    QTest::newRow("small") << "losangeles" << 1.0 << 2.0 << 0 << true;
    QTest::newRow("memory decides") << "losangeles" << 1.0 << 40.0 << 0 << true;
    QTest::newRow("accelerators of a carrier's zone") << "attatlanta1" << 1.0 << 2.0 << 1 << true;
    QTest::newRow("accelerators of a zone whose sizes are not known") << "losangeles" << 1.0 << 2.0 << 1 << false;
    QTest::newRow("too large for any") << "attatlanta1" << 500.0 << 2.0 << 0 << false;
}

void TerraformAzureTest::machinesHoldTheirService()
{
    QFETCH(QString, zone);
    QFETCH(double, cores);
    QFETCH(double, gib);
    QFETCH(int, accelerators);
    QFETCH(bool, fits);
    Topology topology;
    topology.nodes.put(node("n", "Zone", Provider::AzureEdgeZone, zone.toStdString()));
    Service made = service("s", "Service", "registry.example.com/app:1");
    made.cpu = Cores(cores);
    made.memory = Gibibytes(gib);
    made.accelerators = accelerators;
    topology.services.put(made);
    assign(topology, "s", "n");
    const Manifest manifest = exported(topology);
    static const QRegularExpression standard(R"re(variable "size_zone__service" \{[^{]*default\s+= "([^"]+)")re");
    const auto match = standard.match(QString::fromStdString(manifest.files.at("variables.tf")));
    QCOMPARE(match.hasMatch(), fits);
    QCOMPARE(lineOf(manifest, {TableKey::Nodes, "n"}, Outcome::NeedsInput, "size_zone__service").empty(), fits);
    if (!fits)
        return;
    const auto size = std::ranges::find(catalog().hardware, match.captured(1).toStdString(), &Hardware::name);
    QVERIFY(size->cpu.value >= cores && size->memory.value >= gib && size->accelerators >= accelerators);
}

void TerraformAzureTest::secretsAreFetchedWithLeastPrivilege()
{
    const Manifest manifest = exported(town());
    auto found = resourcesIn(manifest);
    for (auto& [name, role] : found)
        if (name.startsWith("azurerm_role_assignment.")) {
            QVERIFY2(role["scope"].startsWith("\"${var.key_vault_id}/secrets/"),
                     qPrintable(role["scope"])); // one secret
            QCOMPARE(role["role_definition_name"], QString("\"Key Vault Secrets User\""));
        }
    QCOMPARE(found["azurerm_role_assignment.site_0__ledger__LEDGER_KEY"]["scope"],
             QString("\"${var.key_vault_id}/secrets/ledger--ledger-key\""));
    const QString script = QString::fromStdString(manifest.files.at("start/ledger.sh.tftpl"));
    QVERIFY(script.contains("=$(secret ledger--ledger-key)"));
    QVERIFY(script.contains("--env LEDGER_KEY "));
    QVERIFY(!QString::fromStdString(manifest.files.at("start/detector.sh.tftpl")).contains("vault"));
    QVERIFY(!lineOf(manifest, {TableKey::Services, "pinned"}, Outcome::NotExpressible, "9lives").empty());
    QVERIFY(!lineOf(manifest, {TableKey::Services, "pinned"}, Outcome::NeedsInput, "key_vault_id").empty());
}

void TerraformAzureTest::machinesTakeNoPasswords()
{
    auto found = resourcesIn(exported(town()));
    int machines = 0;
    for (auto& [name, machine] : found)
        if (name.startsWith("azurerm_linux_virtual_machine.")) {
            ++machines;
            QCOMPARE(machine["disable_password_authentication"], QString("true"));
            QCOMPARE(machine["encryption_at_host_enabled"], QString("true"));
            QCOMPARE(machine["public_key"], QString("var.ssh_public_key"));
        }
    QCOMPARE(machines, 7); // two services at each of two sites, the detector in Detroit, the ledger twice
    QVERIFY(!allText(exported(town())).contains("admin_password"));
    QCOMPARE(found["azurerm_kubernetes_cluster.region"]["local_account_disabled"], QString("true"));
    QCOMPARE(found["azurerm_kubernetes_cluster.region"]["private_cluster_enabled"], QString("true"));
}

void TerraformAzureTest::stateHasAFolderOfItsOwn()
{
    const Manifest manifest = exported(town());
    auto found = resourcesIn(manifest);
    QCOMPARE(found["azurerm_linux_virtual_machine.site_0__ledger"]["disk_size_gb"], QString("130")); // 30 of the system
    QVERIFY(QString::fromStdString(manifest.files.at("start/ledger.sh.tftpl"))
                .contains("--volume '/var/lib/edgewright:${state_path}'"));
    QVERIFY(found["azurerm_linux_virtual_machine.site_0__ledger"]["custom_data"].contains("var.state_path_ledger"));
    QVERIFY(found["azurerm_linux_virtual_machine.site_0__ledger"]["custom_data"].contains("var.image_ledger"));
}

void TerraformAzureTest::networksThatTalkArePeered()
{
    const auto found = resourcesIn(exported(town()));
    const auto both = [&](const QString& a, const QString& b) {
        const QString type = "azurerm_virtual_network_peering.";
        return found.contains(type + a + "__" + b) && found.contains(type + b + "__" + a);
    };
    QVERIFY(both("edge_losangeles", "edge_perth"));   // a link joins them
    QVERIFY(both("edge_losangeles", "edge_westus"));  // a link, and a call of the store
    QVERIFY(both("edge_attdetroit1", "edge_westus")); // Detroit's detector calls the store, no link joins them
    QVERIFY(!both("edge_attdetroit1", "edge_losangeles"));
    QVERIFY(!both("edge_moonbase1", "edge_westus"));
}

void TerraformAzureTest::clustersFollowTheKubernetesExport()
{
    const Topology topology = town();
    const Manifest overlays = *exportTo(*exporterWithKey("kubernetes"), topology), manifest = exported(topology);
    static const QRegularExpression folder(R"re(path += "\./([^"]+)")re");
    std::set<QString> paths;
    for (auto at = folder.globalMatch(allText(manifest)); at.hasNext();)
        paths.insert(at.next().captured(1));
    QVERIFY(paths == std::set<QString>({"overlays/region", "overlays/plant"}));
    for (const QString& path : paths)
        QVERIFY(overlays.files.contains(path.toStdString() + "/kustomization.yaml"));
    auto found = resourcesIn(manifest);
    QCOMPARE(found["azurerm_arc_kubernetes_cluster.plant"]["agent_public_key_certificate"],
             QString("var.agent_public_key_plant"));
    QCOMPARE(found["azurerm_arc_kubernetes_cluster_extension.plant"]["extension_type"], QString("\"microsoft.flux\""));
    QCOMPARE(found["azurerm_arc_kubernetes_flux_configuration.plant"]["url"], QString("var.git_url"));
    QCOMPARE(found["azurerm_kubernetes_cluster.region"]["max_count"], QString("2")); // store and lite
    QCOMPARE(found["azurerm_kubernetes_cluster_node_pool.region"]["max_count"], QString("1"));
}

/// Azure's own name for the group, of the group, the cluster and the Region, may pass the 80 characters that AKS takes.
void TerraformAzureTest::groupsOfMachinesHaveShortNames()
{
    std::set<QString> groups;
    int clusters = 0;
    for (auto& [name, cluster] : resourcesIn(exported(hostileAzure())))
        if (name.startsWith("azurerm_kubernetes_cluster.")) {
            ++clusters;
            const QString group = cluster["node_resource_group"].remove('"');
            QVERIFY2(!group.isEmpty() && group.size() <= 80 && groups.insert(group).second, qPrintable(name + group));
        }
    QVERIFY(clusters > 10);
}

void TerraformAzureTest::poolsShareTheAddressesOfTheirSubnetwork_data()
{
    QTest::addColumn<int>("plain");
    QTest::addColumn<int>("accelerated");
    QTest::addColumn<bool>("fits");
    QTest::newRow("few") << 20 << 10 << true;
    QTest::newRow("all") << 150 << 50 << true;
    QTest::newRow("together too many") << 150 << 100 << false;
    QTest::newRow("each too many") << 300 << 300 << false;
    QTest::newRow("hardly any without accelerators") << 1 << 400 << false;
    QTest::newRow("hardly any with") << 400 << 1 << false;
}

void TerraformAzureTest::poolsShareTheAddressesOfTheirSubnetwork()
{
    QFETCH(int, plain);
    QFETCH(int, accelerated);
    QFETCH(bool, fits);
    Topology topology;
    topology.nodes.put(node("n", "Region", Provider::Azure, "westus", Tier::Cloud));
    const auto place = [&](const std::string& id, int replicas, int accelerators) {
        Service made = service(id, id, "registry.example.com/app:1", replicas);
        made.accelerators = accelerators;
        topology.services.put(made);
        for (int i = 0; i < replicas; ++i)
            topology.assignments.put({.id = {id + std::to_string(i)}, .service = {id}, .node = {"n"}});
    };
    place("plain", plain, 0);
    place("accelerated", accelerated, 1);
    const Manifest manifest = exported(topology);
    auto found = resourcesIn(manifest);
    auto &first = found["azurerm_kubernetes_cluster.region"],
         &second = found["azurerm_kubernetes_cluster_node_pool.region"];
    const int most = first["max_count"].toInt(), mostAccelerated = second["max_count"].toInt();
    QVERIFY(first["min_count"].toInt() >= 1 && first["min_count"].toInt() <= most && mostAccelerated >= 1);
    QVERIFY(most + mostAccelerated <= 200 && most <= plain && mostAccelerated <= accelerated);
    QCOMPARE(most == plain && mostAccelerated == accelerated, fits);
    QCOMPARE(lineOf(manifest, {TableKey::Nodes, "n"}, Outcome::NotExpressible, "for 200 machines").empty(), fits);
}

void TerraformAzureTest::reportsEachRow_data()
{
    QTest::addColumn<int>("table");
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<int>("outcome");
    QTest::addColumn<QByteArray>("word");
    const auto row = [](const char* name, TableKey table, const char* id, Outcome outcome, const char* word) {
        QTest::newRow(name) << static_cast<int>(table) << QByteArray(id) << static_cast<int>(outcome)
                            << QByteArray(word);
    };
    row("zone", TableKey::Nodes, "site0", Outcome::Exported, "azurerm_subnet.site_0");
    row("zone to register", TableKey::Nodes, "site0", Outcome::NeedsInput, "Microsoft.EdgeZones");
    row("replicas on one host", TableKey::Nodes, "site0", Outcome::NotExpressible, "Ledger");
    row("empty zone", TableKey::Nodes, "moon", Outcome::NeedsInput, "nothing is placed there");
    row("Region", TableKey::Nodes, "region", Outcome::Exported, "azurerm_kubernetes_cluster.region");
    row("idle Region", TableKey::Nodes, "idle", Outcome::NotConcerned, "no service is placed");
    row("own cluster", TableKey::Nodes, "plant", Outcome::Exported, "azurerm_arc_kubernetes_cluster.plant");
    row("own cluster's key", TableKey::Nodes, "plant", Outcome::NeedsInput, "agent_public_key_plant");
    row("device", TableKey::Nodes, "camera", Outcome::NotConcerned, "iot-edge");
    row("another provider", TableKey::Nodes, "aws", Outcome::NotConcerned, "no place of Azure's");
    row("link between networks", TableKey::Links, "n1", Outcome::Exported, "edge_losangeles__edge_perth");
    row("link to an idle Region", TableKey::Links, "idle", Outcome::NotConcerned, "no two virtual networks");
    row("service on machines", TableKey::Services, "render", Outcome::Exported, "site_0__ar_render");
    row("fallback", TableKey::Services, "render", Outcome::NotExpressible, "fallback");
    row("image", TableKey::Services, "pinned", Outcome::NeedsInput, "image_ledger");
    row("state", TableKey::Services, "pinned", Outcome::NeedsInput, "/data");
    row("model of accelerators", TableKey::Services, "pinned", Outcome::NeedsInput, "NVIDIA T4");
    row("unplaced service", TableKey::Services, "homeless", Outcome::NeedsInput, "placed nowhere");
    row("users of a machine", TableKey::Flows, "f0", Outcome::Exported, "open to users");
    row("users of a cluster", TableKey::Flows, "users", Outcome::NotExpressible, "entrance");
    row("machine calls cluster", TableKey::Flows, "store", Outcome::NotExpressible, "outside the cluster");
    row("call of a machine", TableKey::Flows, "ledger", Outcome::NotExpressible, "addresses");
    row("second replica", TableKey::Assignments, "pinned.site0", Outcome::Exported, "azurerm_linux_virtual_machine");
    row("device's assignment", TableKey::Assignments, "lite.camera", Outcome::NotConcerned, "no place");
    row("users", TableKey::Populations, "users0", Outcome::NotConcerned, "not deployed");
}

void TerraformAzureTest::reportsEachRow()
{
    QFETCH(int, table);
    QFETCH(QByteArray, id);
    QFETCH(int, outcome);
    QFETCH(QByteArray, word);
    const RowRef row{static_cast<TableKey>(table), id.toStdString()};
    QVERIFY(!lineOf(exported(town()), row, static_cast<Outcome>(outcome), word.toStdString()).empty());
}

void TerraformAzureTest::everyVariableIsDeclaredAndUsed()
{
    for (const Topology& topology : {town(), hostileAzure()}) {
        const std::set<QString> stray = strayVariables(exported(topology));
        QVERIFY2(stray.empty(), stray.empty() ? "" : qPrintable(*stray.begin()));
    }
}

void TerraformAzureTest::nothingOfAzureIsAnError_data()
{
    QTest::addColumn<bool>("region");
    QTest::newRow("a plant alone") << false;
    QTest::newRow("a Region where nothing runs") << true;
}

void TerraformAzureTest::nothingOfAzureIsAnError()
{
    QFETCH(bool, region);
    Topology topology;
    topology.services.put(service("s", "Service", "registry.example.com/app:1"));
    if (region)
        topology.nodes.put(node("n", "Region", Provider::Azure, "westus", Tier::Cloud));
    else
        topology.nodes.put(node("n", "Plant", Provider::None, "", Tier::Fog));
    if (!region)
        assign(topology, "s", "n");
    const Result<Manifest> manifest = exportTo(*exporterWithKey("terraform-azure"), topology);
    QVERIFY(!manifest);
    QCOMPARE(manifest.error().kind, ErrorKind::Nothing);
}

REGISTER_TEST(TerraformAzureTest)
#include "terraform_azure_test.moc"
