// Does terraform's own plan of the export for Azure say what the drawing says?
#include "tests/exports/terraform_plan.h"
#include "tests/support/register_test.h"

#include "core/catalog/catalog.h"
#include "core/export/manifest/placed.h"
#include "tests/core/export/drawings.h"

#include <boost/asio/ip/network_v4.hpp>

#include <QTest>

#include <set>

using namespace edgewright;
using namespace edgewright::testing;
using nlohmann::json;

namespace {

boost::asio::ip::network_v4 rangeOf(const json& cidr)
{
    return boost::asio::ip::make_network_v4(cidr.get<std::string>());
}

bool meet(const boost::asio::ip::network_v4& a, const boost::asio::ip::network_v4& b)
{
    return a.network() <= b.broadcast() && b.network() <= a.broadcast();
}

std::string afterDot(const std::string& address) { return address.substr(address.find('.') + 1); }

} // namespace

class TerraformAzurePlanTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data();
    void init();
    void eachZoneIsASubnetOfANetworkThere();
    void addressesNeverMeet();
    void eachReplicaIsAMachineInItsZone();
    void machinesRunTheirImages();
    void eachRegionThatHostsIsACluster();

private:
    const TerraformPlan& plan();
    const Topology& drawing();
    std::map<int, std::pair<Topology, TerraformPlan>> planned_;
};

void TerraformAzurePlanTest::initTestCase_data()
{
    QTest::addColumn<int>("sites");
    QTest::newRow("1 site") << 1;
    QTest::newRow("10 sites") << 10;
}

void TerraformAzurePlanTest::init()
{
    QFETCH_GLOBAL(int, sites);
    if (!planned_.contains(sites)) {
        const Topology topology = azureSites(sites);
        planned_[sites] = {topology, terraformPlan(*exportTo(*exporterWithKey("terraform-azure"), topology))};
    }
    EDGEWRIGHT_NEED_PLAN(plan());
}

const TerraformPlan& TerraformAzurePlanTest::plan()
{
    QFETCH_GLOBAL(int, sites);
    return planned_.at(sites).second;
}

const Topology& TerraformAzurePlanTest::drawing()
{
    QFETCH_GLOBAL(int, sites);
    return planned_.at(sites).first;
}

void TerraformAzurePlanTest::eachZoneIsASubnetOfANetworkThere()
{
    const auto subnets = plan().values("azurerm_subnet"), networks = plan().values("azurerm_virtual_network");
    std::size_t zones = 0;
    for (const auto& [name, values] : subnets) {
        if (name.starts_with("cluster__"))
            continue;
        ++zones;
        const Node* node = nullptr;
        for (const Node& each : drawing().nodes)
            if ("site_" + std::string(each.id.value).substr(4) == name)
                node = &each;
        QVERIFY(node);
        const json& network =
            networks.at(afterDot(plan().reference("azurerm_subnet." + name, "/virtual_network_name")));
        QCOMPARE(network["edge_zone"].get<std::string>(), node->site);
        QVERIFY(rangeOf(values["address_prefixes"][0]).is_subnet_of(rangeOf(network["address_space"][0])));
        const std::string group = afterDot(plan().reference("azurerm_subnet." + name, "/resource_group_name"));
        QCOMPARE(plan().values("azurerm_resource_group").at(group)["location"].get<std::string>(),
                 findSite(catalog(), node->provider, node->site)->parentRegion);
    }
    QCOMPARE(zones + 2, drawing().nodes.size()); // all but the Region and the plant
}

void TerraformAzurePlanTest::addressesNeverMeet()
{
    std::vector<boost::asio::ip::network_v4> apart, subnets;
    for (const auto& [name, values] : plan().values("azurerm_virtual_network"))
        apart.push_back(rangeOf(values["address_space"][0]));
    for (const auto& [name, values] : plan().values("azurerm_kubernetes_cluster")) {
        apart.push_back(rangeOf(values["network_profile"][0]["pod_cidr"]));
        apart.push_back(rangeOf(values["network_profile"][0]["service_cidr"]));
    }
    for (const auto& [name, values] : plan().values("azurerm_subnet"))
        subnets.push_back(rangeOf(values["address_prefixes"][0]));
    for (const auto& all : {apart, subnets})
        for (std::size_t a = 0; a < all.size(); ++a)
            for (std::size_t b = a + 1; b < all.size(); ++b)
                QVERIFY(!meet(all[a], all[b]));
}

void TerraformAzurePlanTest::eachReplicaIsAMachineInItsZone()
{
    std::map<std::pair<std::string, std::string>, int> planned, drawn; // by zone and service
    for (const auto& [name, values] : plan().values("azurerm_linux_virtual_machine")) {
        const std::string subnet =
            plan().reference("azurerm_network_interface." + name, "/ip_configuration/0/subnet_id");
        QCOMPARE(afterDot(plan().reference("azurerm_linux_virtual_machine." + name, "/network_interface_ids")), name);
        ++planned[{afterDot(subnet), values["tags"]["edgewright:row"]}];
    }
    for (const Assignment& assignment : drawing().assignments)
        if (drawing().nodes.find(assignment.node)->provider == Provider::AzureEdgeZone)
            ++drawn[{"site_" + assignment.node.value.substr(4), assignment.service.value}];
    QVERIFY(planned == drawn);
}

/// Where nothing is filled in that only Azure knows, the plan holds the very script that a machine gets.
void TerraformAzurePlanTest::machinesRunTheirImages()
{
    int read = 0;
    for (const auto& [name, values] : plan().values("azurerm_linux_virtual_machine")) {
        if (!values.contains("custom_data") || !values["custom_data"].is_string())
            continue;
        const QString script = QString::fromUtf8(
            QByteArray::fromBase64(QByteArray::fromStdString(values["custom_data"].get<std::string>())));
        const Service* service = drawing().services.find({values["tags"]["edgewright:row"].get<std::string>()});
        QVERIFY2(script.contains("'" + QString::fromStdString(service->image) + "'\n"), qPrintable(script));
        QVERIFY(script.contains(QString("--publish %1:%1 ").arg(service->port)));
        ++read;
    }
    QVERIFY(read > 0);
}

void TerraformAzurePlanTest::eachRegionThatHostsIsACluster()
{
    const auto clusters = plan().values("azurerm_kubernetes_cluster");
    QCOMPARE(clusters.size(), std::size_t(1));
    QCOMPARE(clusters.at("region")["tags"]["edgewright:row"].get<std::string>(), std::string("region"));
    QCOMPARE(plan()
                 .values("azurerm_kubernetes_flux_configuration")
                 .at("region")["kustomizations"][0]["path"]
                 .get<std::string>(),
             std::string("./overlays/region"));
}

REGISTER_TEST(TerraformAzurePlanTest)
#include "terraform_azure_plan_test.moc"
