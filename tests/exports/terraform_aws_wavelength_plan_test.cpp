// Does terraform's own plan of the Wavelength export say what the drawing says?
#include "tests/exports/terraform_plan.h"
#include "tests/support/register_test.h"

#include "core/catalog/catalog.h"
#include "core/export/placed.h"
#include "tests/core/export/drawings.h"

#include <QTest>

#include <set>

using namespace edgewright;
using namespace edgewright::testing;
using nlohmann::json;

namespace {

struct Range {
    std::uint32_t first = 0, last = 0;
    bool holds(const Range& other) const { return first <= other.first && other.last <= last; }
    bool meets(const Range& other) const { return first <= other.last && other.first <= last; }
};

/// Of "a.b.c.d/n".
Range rangeOf(const json& cidr)
{
    const QStringList parts = QString::fromStdString(cidr).split('/');
    Range range;
    for (const QString& byte : parts[0].split('.'))
        range.first = (range.first << 8) | byte.toUInt();
    range.last = range.first + (1u << (32 - parts[1].toUInt())) - 1;
    return range;
}

std::string afterDot(const std::string& address) { return address.substr(address.find('.') + 1); }

std::string rowOf(const json& values) { return values["tags"]["edgewright:row"]; }

/// The row of the zone in which an instance's interface lies.
std::string nodeOf(const TerraformPlan& plan, const std::string& instance)
{
    const std::string network =
        plan.reference("aws_instance." + instance, "/primary_network_interface/0/network_interface_id");
    return rowOf(plan.values("aws_subnet").at(afterDot(plan.reference(network, "/subnet_id"))));
}

} // namespace

class TerraformAwsWavelengthPlanTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data();
    void init();
    void eachZoneIsASubnetOfItsNetwork();
    void addressesNeverOverlap();
    void eachReplicaIsAnInstanceInItsZone();
    void instancesRunTheirImages();
    void onlyTheServicesPortsAreOpen();

private:
    const TerraformPlan& plan();
    const Topology& drawing();
    std::map<int, std::pair<Topology, TerraformPlan>> planned_;
};

void TerraformAwsWavelengthPlanTest::initTestCase_data()
{
    QTest::addColumn<int>("sites");
    QTest::newRow("1 site") << 1;
    QTest::newRow("10 sites") << 10;
}

void TerraformAwsWavelengthPlanTest::init()
{
    QFETCH_GLOBAL(int, sites);
    if (!planned_.contains(sites)) {
        const Topology topology = wavelengthSites(sites);
        planned_[sites] = {topology, terraformPlan(*exportTo(*exporterWithKey("terraform-aws-wavelength"), topology))};
    }
    EDGEWRIGHT_NEED_PLAN(plan());
}

const TerraformPlan& TerraformAwsWavelengthPlanTest::plan()
{
    QFETCH_GLOBAL(int, sites);
    return planned_.at(sites).second;
}

const Topology& TerraformAwsWavelengthPlanTest::drawing()
{
    QFETCH_GLOBAL(int, sites);
    return planned_.at(sites).first;
}

void TerraformAwsWavelengthPlanTest::eachZoneIsASubnetOfItsNetwork()
{
    const auto networks = plan().values("aws_vpc");
    std::map<std::string, std::string> zones;
    for (const auto& [name, values] : plan().values("aws_subnet")) {
        const Node* node = drawing().nodes.find({rowOf(values)});
        if (!node || node->provider != Provider::AwsWavelength)
            continue; // the Region's own
        zones[node->id.value] = values["availability_zone"];
        const std::string network = afterDot(plan().reference("aws_subnet." + name, "/vpc_id"));
        QVERIFY(rangeOf(networks.at(network)["cidr_block"]).holds(rangeOf(values["cidr_block"])));
    }
    std::map<std::string, std::string> drawn;
    for (const Node& node : drawing().nodes)
        if (node.provider == Provider::AwsWavelength)
            drawn[node.id.value] = node.site;
    QVERIFY(zones == drawn);
}

void TerraformAwsWavelengthPlanTest::addressesNeverOverlap()
{
    for (const char* type : {"aws_vpc", "aws_subnet"}) {
        const auto all = plan().values(type);
        for (auto a = all.begin(); a != all.end(); ++a)
            for (auto b = std::next(a); b != all.end(); ++b)
                QVERIFY2(!rangeOf(a->second["cidr_block"]).meets(rangeOf(b->second["cidr_block"])), a->first.c_str());
    }
}

void TerraformAwsWavelengthPlanTest::eachReplicaIsAnInstanceInItsZone()
{
    HostedServices planned, drawn;
    for (const auto& [name, values] : plan().values("aws_instance"))
        ++planned[{nodeOf(plan(), name)}][{rowOf(values)}];
    for (const auto& [node, services] : hostedServices(drawing()))
        if (drawing().nodes.find(node)->provider == Provider::AwsWavelength)
            drawn[node] = services;
    QVERIFY(planned == drawn);
}

void TerraformAwsWavelengthPlanTest::instancesRunTheirImages()
{
    for (const auto& [name, values] : plan().values("aws_instance")) {
        const std::string image = drawing().services.find({rowOf(values)})->image;
        QVERIFY2(values["user_data"].get<std::string>().find("\"" + image + "\"") != std::string::npos, name.c_str());
    }
}

void TerraformAwsWavelengthPlanTest::onlyTheServicesPortsAreOpen()
{
    std::multiset<std::int64_t> open, asked;
    for (const auto& [name, values] : plan().values("aws_vpc_security_group_ingress_rule")) {
        QVERIFY(values["from_port"] == values["to_port"]);
        open.insert(values["from_port"].get<std::int64_t>());
    }
    for (const auto& [name, values] : plan().values("aws_instance"))
        asked.insert(drawing().services.find({rowOf(values)})->port);
    QVERIFY(open == asked);
}

REGISTER_TEST(TerraformAwsWavelengthPlanTest)
#include "terraform_aws_wavelength_plan_test.moc"
