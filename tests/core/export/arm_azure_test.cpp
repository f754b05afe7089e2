// Do the templates for Azure, parsed again, say what the drawing says, and the same as the Terraform?
#include "tests/support/register_test.h"

#include "core/catalog/catalog.h"
#include "core/export/exporter.h"
#include "tests/core/export/drawings.h"
#include "tests/core/export/hcl_reading.h"

#include <nlohmann/json.hpp>

#include <QTest>

using namespace edgewright;
using namespace edgewright::testing;
using nlohmann::json;

namespace {

Manifest exported(const Topology& topology) { return *exportTo(*exporterWithKey("arm-azure"), topology); }

bool isTemplate(const std::string& file) { return file.ends_with(".json"); }

/// Resources of a type by "file name".
std::map<std::string, json> resourcesOf(const Manifest& manifest, const std::string& type)
{
    std::map<std::string, json> found;
    for (const auto& [file, words] : manifest.files)
        if (const json parsed = isTemplate(file) ? json::parse(words) : json(); parsed.is_object())
            for (const json& resource : parsed["resources"])
                if (resource["type"] == type)
                    found[file + " " + resource["name"].get<std::string>()] = resource;
    return found;
}

/// azureSites(2) with a service that keeps state, names no image and is replicated within a zone.
Topology town()
{
    Topology town = azureSites(2);
    Service ledger = service("ledger", "Ledger", "");
    ledger.state = ServiceState::Stateful;
    ledger.storage = Gibibytes(100);
    ledger.secrets = "LEDGER_KEY";
    town.services.put(ledger);
    assign(town, "ledger", "site0");
    town.assignments.put({.id = {"ledger.second"}, .service = {"ledger"}, .node = {"site0"}});
    return town;
}

} // namespace

class ArmAzureTest : public QObject {
    Q_OBJECT

private slots:
    void whatLiesInAZoneSaysSo();
    void addressesAreThoseOfTheTerraform();
    void eachReplicaIsAMachine();
    void machinesAreClosedAndEncrypted();
    void scriptsAreThoseOfTheTerraform();
    void secretsAreReadOneByOne();
    void clustersFollowTheKubernetesExport();
    void peeringsHaveBothHalves();
    void parametersAreDeclaredAndUsed();
    void hostileWordsAreNoExpressions();
    void theReadmeNamesEachTemplate();
    void eachLineNamesWhatIsThere();
};

void ArmAzureTest::whatLiesInAZoneSaysSo()
{
    const Manifest manifest = exported(town());
    static const std::set<std::string> inZones{"Microsoft.Network/publicIPAddresses",
                                               "Microsoft.Network/networkInterfaces",
                                               "Microsoft.Compute/virtualMachines"};
    int seen = 0;
    for (const auto& [file, words] : manifest.files) {
        if (!file.starts_with("zone_site_0") || !isTemplate(file))
            continue;
        const json parsed = json::parse(words);
        for (const json& resource : parsed["resources"]) {
            QCOMPARE(resource.contains("extendedLocation"), inZones.contains(resource["type"].get<std::string>()));
            if (!resource.contains("extendedLocation"))
                continue;
            ++seen;
            QVERIFY(resource["extendedLocation"] == json({{"type", "EdgeZone"}, {"name", "losangeles"}}));
            QCOMPARE(resource["location"].get<std::string>(),
                     findSite(catalog(), Provider::AzureEdgeZone, "losangeles")->parentRegion);
        }
    }
    QCOMPARE(seen, 12); // renderer, detector and the ledger twice: address, interface and machine each
    const auto networks = resourcesOf(manifest, "Microsoft.Network/virtualNetworks");
    QVERIFY(networks.at("network_edge_losangeles.json edge-losangeles").contains("extendedLocation"));
    QVERIFY(!networks.at("network_edge_westus.json edge-westus").contains("extendedLocation"));
}

void ArmAzureTest::addressesAreThoseOfTheTerraform()
{
    static const QRegularExpression cidr(R"((?:10|100|172)\.\d+\.\d+\.\d+/\d+|fd0e:[0-9a-f:]+/\d+)");
    const auto all = [](const Manifest& manifest) {
        std::set<QString> found;
        for (auto at = cidr.globalMatch(allText(manifest)); at.hasNext();)
            found.insert(at.next().captured());
        return found;
    };
    const std::set<QString> templates = all(exported(town()));
    QVERIFY(templates == all(*exportTo(*exporterWithKey("terraform-azure"), town())));
    QVERIFY(templates.size() > 10);
}

void ArmAzureTest::eachReplicaIsAMachine()
{
    const Topology drawing = town();
    std::map<std::string, int> planned, drawn;
    for (const auto& [name, machine] : resourcesOf(exported(drawing), "Microsoft.Compute/virtualMachines"))
        ++planned[machine["tags"]["edgewright:row"]];
    for (const Assignment& assignment : drawing.assignments)
        if (drawing.nodes.find(assignment.node)->provider == Provider::AzureEdgeZone)
            ++drawn[assignment.service.value];
    QVERIFY(planned == drawn);
}

void ArmAzureTest::machinesAreClosedAndEncrypted()
{
    const Manifest manifest = exported(town());
    for (const auto& [name, machine] : resourcesOf(manifest, "Microsoft.Compute/virtualMachines")) {
        const json& properties = machine["properties"];
        QVERIFY(properties["securityProfile"]["encryptionAtHost"] == json(true));
        QVERIFY(properties["osProfile"]["linuxConfiguration"]["disablePasswordAuthentication"] == json(true));
        QVERIFY(!properties["osProfile"].contains("adminPassword"));
    }
    for (const auto& [name, group] : resourcesOf(manifest, "Microsoft.Network/networkSecurityGroups")) {
        const json& rules = group["properties"]["securityRules"];
        QVERIFY(rules.back()["properties"]["access"] == json("Deny"));
        QVERIFY(rules.back()["properties"]["destinationPortRange"] == json("*"));
        for (std::size_t i = 0; i + 1 < rules.size(); ++i)
            QVERIFY(rules[i]["properties"]["destinationPortRange"] != "22" &&
                    rules[i]["properties"]["destinationPortRange"] != "*");
    }
}

void ArmAzureTest::scriptsAreThoseOfTheTerraform()
{
    const auto machines = resourcesOf(exported(town()), "Microsoft.Compute/virtualMachines");
    QString script = QString::fromStdString(
        machines.at("zone_site_0.json site-0--ledger")["properties"]["osProfile"]["customData"].get<std::string>());
    const Manifest terraform = *exportTo(*exporterWithKey("terraform-azure"), town());
    QVERIFY(script.startsWith("[base64(concat('") && script.endsWith("'))]"));
    // what the expression joins, as the template of the Terraform has it
    script = script.mid(16, script.size() - 16 - 4);
    script.replace(", parameters('image_ledger'), ", "${image}")
        .replace(", parameters('state_path_ledger'), ", "${state_path}");
    script.replace(", last(split(parameters('key_vault_id'), '/')), ", "${vault}");
    script.replace(QRegularExpression(R"(, reference\(resourceId\([^)]*\), '[0-9-]+'\)\.clientId, )"), "${client_id}");
    script.replace(QRegularExpression("'(\\$\\{\\w+\\})'"), "\\1").replace("''", "'");
    QCOMPARE(script, QString::fromStdString(terraform.files.at("start/ledger.sh.tftpl")));
}

void ArmAzureTest::secretsAreReadOneByOne()
{
    const auto roles = resourcesOf(exported(town()), "Microsoft.Authorization/roleAssignments");
    QCOMPARE(roles.size(), std::size_t(5)); // the renderer's two at two sites, and the ledger's
    for (const auto& [name, role] : roles) {
        const QString scope = QString::fromStdString(role["scope"].get<std::string>());
        QVERIFY2(scope.contains("'/secrets/', '"), qPrintable(scope)); // of one secret, not of the vault
        QVERIFY(role["properties"]["roleDefinitionId"].get<std::string>().find(
                    "4633458b-17de-408a-b874-0445c86b69e6") != std::string::npos); // Key Vault Secrets User
    }
}

void ArmAzureTest::clustersFollowTheKubernetesExport()
{
    const Manifest manifest = exported(town());
    const auto flux = resourcesOf(manifest, "Microsoft.KubernetesConfiguration/fluxConfigurations");
    const Manifest overlays = *exportTo(*exporterWithKey("kubernetes"), town());
    for (const char* file : {"cluster_region.json edgewright", "arc_plant.json edgewright"}) {
        const std::string path = flux.at(file)["properties"]["kustomizations"]["site"]["path"];
        QVERIFY(overlays.files.contains(path.substr(2) + "/kustomization.yaml"));
    }
    const json cluster =
        resourcesOf(manifest, "Microsoft.ContainerService/managedClusters").at("cluster_region.json region");
    QVERIFY(cluster["properties"]["nodeResourceGroup"] == json("edgewright--nodes-region"));
    QVERIFY(cluster["properties"]["disableLocalAccounts"] == json(true));
    QVERIFY(cluster["properties"]["apiServerAccessProfile"]["enablePrivateCluster"] == json(true));
    QCOMPARE(cluster["properties"]["agentPoolProfiles"].size(), std::size_t(2));
    QCOMPARE(resourcesOf(manifest, "Microsoft.Kubernetes/connectedClusters").size(), std::size_t(1));
}

void ArmAzureTest::peeringsHaveBothHalves()
{
    std::set<std::string> halves;
    for (const auto& [name, half] :
         resourcesOf(exported(town()), "Microsoft.Network/virtualNetworks/virtualNetworkPeerings"))
        halves.insert(half["name"].get<std::string>());
    QVERIFY(halves == std::set<std::string>({"edge-losangeles/edge-perth", "edge-perth/edge-losangeles",
                                             "edge-losangeles/edge-westus", "edge-westus/edge-losangeles",
                                             "edge-perth/edge-westus", "edge-westus/edge-perth"}));
}

void ArmAzureTest::parametersAreDeclaredAndUsed()
{
    static const QRegularExpression use(R"(parameters\('(\w+)'\))");
    for (const Topology& topology : {town(), hostileAzure()}) {
        const Manifest manifest = exported(topology);
        for (const auto& [file, words] : manifest.files) {
            if (!isTemplate(file))
                continue;
            const json parsed = json::parse(words);
            std::set<QString> declared, used;
            const json parameters = parsed.value("parameters", json::object());
            for (const auto& [name, parameter] : parameters.items()) {
                declared.insert(QString::fromStdString(name));
                QVERIFY(!parameter["metadata"]["description"].get<std::string>().empty());
                const std::string example = file.substr(0, file.size() - 5) + ".parameters.json.example";
                if (!parameter.contains("defaultValue"))
                    QVERIFY(json::parse(manifest.files.at(example))["parameters"].contains(name));
            }
            for (auto at = use.globalMatch(QString::fromStdString(words)); at.hasNext();)
                used.insert(at.next().captured(1));
            QVERIFY2(declared == used, file.c_str());
        }
    }
}

/// A text that begins with "[" and ends with "]" would be run.
void ArmAzureTest::hostileWordsAreNoExpressions()
{
    Topology topology = azureSites(1);
    Node site = *topology.nodes.find({"site0"});
    site.name = site.site = "[resourceGroup().id]";
    topology.nodes.put(site);
    Service render = *topology.services.find({"render"});
    render.name = "[subscription().id]";
    render.image = "[deployment()]";
    render.secrets = "[x] O'Brien";
    topology.services.put(render);
    const QString words = allText(exported(topology));
    for (const char* injected : {"resourceGroup()", "subscription().id", "deployment()", "O'Brien"})
        QVERIFY2(!words.contains(injected), injected);
}

void ArmAzureTest::theReadmeNamesEachTemplate()
{
    const Manifest manifest = exported(town());
    const QString readme = QString::fromStdString(manifest.files.at("README.md"));
    for (const auto& [file, words] : manifest.files)
        if (isTemplate(file))
            QCOMPARE(readme.count("--template-file " + QString::fromStdString(file)), 1);
    QVERIFY(readme.indexOf("network_edge_losangeles.json") < readme.indexOf("zone_site_0.json"));
}

void ArmAzureTest::eachLineNamesWhatIsThere()
{
    const Manifest manifest = exported(town());
    for (const ExportLine& line : manifest.report) {
        if (line.where.empty())
            continue;
        const std::string file = line.where.substr(0, line.where.find(':')),
                          last = line.where.substr(line.where.find_last_of(' ') + 1);
        QVERIFY2(manifest.files.contains(file) && manifest.files.at(file).find(last) != std::string::npos,
                 line.where.c_str());
    }
    QVERIFY(
        !lineOf(manifest, {TableKey::Nodes, "site0"}, Outcome::NeedsInput, "zone_site_0.json: ssh_public_key").empty());
    QVERIFY(!lineOf(manifest, {TableKey::Services, "render"}, Outcome::NotExpressible, "fallback").empty());
}

REGISTER_TEST(ArmAzureTest)
#include "arm_azure_test.moc"
