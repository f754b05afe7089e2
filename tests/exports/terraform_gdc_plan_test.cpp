// Does terraform's own plan of the export for Google Distributed Cloud say what the drawing says?
#include "tests/exports/terraform_plan.h"
#include "tests/support/register_test.h"

#include "tests/core/export/drawings.h"

#include <boost/asio/ip/network_v4.hpp>

#include <QTest>

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

} // namespace

class TerraformGdcPlanTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data();
    void init();
    void eachZoneHasItsClusterAndMachines();
    void addressesNeverMeet();
    void machinesHoldWhatIsPlacedThere();

private:
    const TerraformPlan& plan();
    std::size_t zones();
    std::map<int, std::pair<Topology, TerraformPlan>> planned_;
};

void TerraformGdcPlanTest::initTestCase_data()
{
    QTest::addColumn<int>("sites");
    QTest::newRow("1 site") << 1;
    QTest::newRow("10 sites") << 10;
}

void TerraformGdcPlanTest::init()
{
    QFETCH_GLOBAL(int, sites);
    if (!planned_.contains(sites)) {
        const Topology topology = googleSites(sites);
        planned_[sites] = {topology, terraformPlan(*exportTo(*exporterWithKey("terraform-gdc"), topology))};
    }
    EDGEWRIGHT_NEED_PLAN(plan());
}

const TerraformPlan& TerraformGdcPlanTest::plan()
{
    QFETCH_GLOBAL(int, sites);
    return planned_.at(sites).second;
}

std::size_t TerraformGdcPlanTest::zones()
{
    QFETCH_GLOBAL(int, sites);
    return static_cast<std::size_t>(sites);
}

void TerraformGdcPlanTest::eachZoneHasItsClusterAndMachines()
{
    for (const char* type :
         {"google_edgecontainer_cluster", "google_edgecontainer_node_pool", "google_edgenetwork_network",
          "google_edgenetwork_subnet", "google_edgecontainer_vpn_connection"})
        QCOMPARE(plan().values(type).size(), zones());
    for (const auto& [name, cluster] : plan().values("google_edgecontainer_cluster")) {
        QVERIFY(cluster["location"] == json("us-central1")); // the Region that each site is linked to
        QCOMPARE(plan().reference("google_edgecontainer_node_pool." + name, "/cluster"),
                 "google_edgecontainer_cluster." + name);
    }
}

void TerraformGdcPlanTest::addressesNeverMeet()
{
    std::vector<boost::asio::ip::network_v4> all;
    for (const auto& [name, cluster] : plan().values("google_edgecontainer_cluster")) {
        all.push_back(rangeOf(cluster["networking"][0]["cluster_ipv4_cidr_blocks"][0]));
        all.push_back(rangeOf(cluster["networking"][0]["services_ipv4_cidr_blocks"][0]));
    }
    for (const auto& [name, subnet] : plan().values("google_edgenetwork_subnet"))
        all.push_back(rangeOf(subnet["ipv4_cidr"][0]));
    for (const auto& [name, subnet] : plan().values("google_compute_subnetwork"))
        all.push_back(rangeOf(subnet["ip_cidr_range"]));
    QCOMPARE(all.size(), 3 * zones() + 1);
    for (std::size_t a = 0; a < all.size(); ++a) {
        const auto first = all[a].network().to_bytes();
        QVERIFY(first[0] == 10 || (first[0] == 172 && first[1] >= 16 && first[1] < 32)); // RFC 1918, as Google asks
        for (std::size_t b = a + 1; b < all.size(); ++b)
            QVERIFY(!meet(all[a], all[b]));
    }
}

/// A renderer with an accelerator and a detector at each site: one machine holds both.
void TerraformGdcPlanTest::machinesHoldWhatIsPlacedThere()
{
    for (const auto& [name, pool] : plan().values("google_edgecontainer_node_pool"))
        QVERIFY(pool["node_count"] == json(1));
    for (const auto& [name, cluster] : plan().values("google_edgecontainer_cluster"))
        QVERIFY(cluster["control_plane"][0]["local"][0]["node_count"] == json(1));
}

REGISTER_TEST(TerraformGdcPlanTest)
#include "terraform_gdc_plan_test.moc"
