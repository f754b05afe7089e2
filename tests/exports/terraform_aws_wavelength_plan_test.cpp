// Does terraform's own plan of the Wavelength export say what the drawing says?
#include "tests/exports/terraform_plan.h"
#include "tests/support/register_test.h"

#include "core/catalog/catalog.h"
#include "core/export/manifest/placed.h"
#include "tests/core/export/drawings.h"

#include <yaml-cpp/yaml.h>

#include <QTest>

#include <algorithm>

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

/// What cloud-init runs at last.
std::vector<std::string> commandOf(const json& instance)
{
    return YAML::Load(instance["user_data"].get<std::string>())["runcmd"][0].as<std::vector<std::string>>();
}

/// Name of the network in which a node's subnet lies, or nothing.
std::string networkOf(const TerraformPlan& plan, const NodeId& node)
{
    for (const auto& [name, values] : plan.values("aws_subnet"))
        if (rowOf(values) == node.value)
            return afterDot(plan.reference("aws_subnet." + name, "/vpc_id"));
    return {};
}

bool knows(const TerraformPlan& plan, const std::string& gateway, const json& cidr)
{
    return std::ranges::any_of(plan.values("aws_ec2_transit_gateway_route"), [&](const auto& each) {
        const std::string route = "aws_ec2_transit_gateway_route." + each.first;
        return each.second["destination_cidr_block"] == cidr &&
               plan.reference(route, "/transit_gateway_route_table_id") == gateway &&
               plan.reference(route, "/transit_gateway_attachment_id")
                   .starts_with("aws_ec2_transit_gateway_peering_attachment_accepter.");
    });
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
    void linkedZonesReachEachOther();
    void rolesReadTheirServicesSecretsAlone();
    void secretsReachTheContainersEnvironment();

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
        if (name.ends_with("__transit"))
            continue; // in the Region
        const Node* node = drawing().nodes.find({rowOf(values)});
        QVERIFY2(node, name.c_str());
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
        const std::vector<std::string> words = commandOf(values);
        QCOMPARE(words.back(), drawing().services.find({rowOf(values)})->image);
    }
}

void TerraformAwsWavelengthPlanTest::onlyTheServicesPortsAreOpen()
{
    for (const auto& [name, values] : plan().values("aws_vpc_security_group_ingress_rule")) {
        const std::string rule = "aws_vpc_security_group_ingress_rule." + name.substr(0, name.find('[')),
                          group = afterDot(plan().reference(rule, "/security_group_id"));
        const Service* service = drawing().services.find({rowOf(plan().values("aws_security_group").at(group))});
        QCOMPARE(values["from_port"].get<std::int64_t>(), service->port);
        QCOMPARE(values["to_port"].get<std::int64_t>(), service->port);
    }
    QCOMPARE(plan().values("aws_vpc_security_group_egress_rule").size(), plan().values("aws_instance").size());
}

/// Two ways, each through an attachment of the own network to the own Region's gateway; across Regions the gateways know the networks.
void TerraformAwsWavelengthPlanTest::linkedZonesReachEachOther()
{
    for (const Link& link : drawing().links) {
        const std::string from = networkOf(plan(), link.from), to = networkOf(plan(), link.to);
        if (from.empty() || to.empty() || from == to)
            continue; // the Region's, or two machines of one zone
        for (const auto& [near, far] : {std::pair(from, to), std::pair(to, from)}) {
            const std::string route = "aws_route." + near + "__" + far,
                              gateway = plan().reference(route, "/transit_gateway_id"),
                              attachment = "aws_ec2_transit_gateway_vpc_attachment." + near;
            QCOMPARE(plan().reference(route, "/route_table_id"), "aws_route_table." + near);
            QCOMPARE(plan().reference(route, "/destination_cidr_block"), "aws_vpc." + far);
            QCOMPARE(plan().reference(attachment, "/transit_gateway_id"), gateway);
            QCOMPARE(plan().reference("aws_route_table." + near, "/vpc_id"), "aws_vpc." + near);
            const std::string farGateway =
                plan().reference("aws_ec2_transit_gateway_vpc_attachment." + far, "/transit_gateway_id");
            if (farGateway != gateway)
                QVERIFY(knows(plan(), gateway, plan().values("aws_vpc").at(far)["cidr_block"]));
        }
    }
}

/// In the drawing the renderer alone has secrets, in no registry that asks for a name.
void TerraformAwsWavelengthPlanTest::rolesReadTheirServicesSecretsAlone()
{
    const auto policies = plan().values("aws_iam_role_policy");
    QCOMPARE(policies.size(), std::size_t(1));
    const json policy = json::parse(policies.begin()->second["policy"].get<std::string>());
    QCOMPARE(policy["Statement"].size(), std::size_t(1));
    QVERIFY(policy["Statement"][0]["Action"] == json::array({"secretsmanager:GetSecretValue"}));
    for (const json& resource : policy["Statement"][0]["Resource"])
        QVERIFY(resource.get<std::string>().starts_with("arn:aws:secretsmanager:"));
    for (const auto& [name, values] : plan().values("aws_instance"))
        QCOMPARE(plan().reference("aws_instance." + name, "/iam_instance_profile").empty(),
                 drawing().services.find({rowOf(values)})->secrets.empty());
}

/// The program itself, with an aws and a docker of the test's own.
void TerraformAwsWavelengthPlanTest::secretsReachTheContainersEnvironment()
{
    QTemporaryDir machine;
    const auto put = [&](const char* name, const std::string& words) {
        QFile file(machine.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(words.data(), static_cast<qsizetype>(words.size()));
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    };
    const auto machines = plan().values("aws_instance");
    const auto render = std::ranges::find_if(machines, [](const auto& each) { return rowOf(each.second) == "render"; });
    const YAML::Node config = YAML::Load(render->second["user_data"].get<std::string>());
    put("start", config["write_files"][0]["content"].as<std::string>());
    put("aws", "#!/bin/sh\necho \"value of $6 in $4\"\n");
    put("docker", "#!/bin/sh\necho \"$*\"; env\n");
    QStringList words;
    for (const std::string& word : commandOf(render->second))
        words << QString::fromStdString(word);
    QCOMPARE(words.takeFirst(), QString::fromStdString(config["write_files"][0]["path"].as<std::string>()));
    QProcess start;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("PATH", machine.path() + ":" + environment.value("PATH"));
    start.setProcessEnvironment(environment);
    start.start(machine.filePath("start"), words);
    QVERIFY(start.waitForFinished(30'000));
    const QString said = QString::fromUtf8(start.readAllStandardOutput());
    QVERIFY2(said.contains("DATABASE_PASSWORD=value of arn:aws:secretsmanager:us-east-1:"), qPrintable(said));
    QVERIFY2(said.contains("-AbCdEf in us-east-1\n"), qPrintable(said)); // asked where it is stored
    QVERIFY2(said.startsWith("run --detach"), qPrintable(said));
    QVERIFY2(said.contains("--env DATABASE_PASSWORD --env LICENCE_KEY"),
             qPrintable(said)); // by name, no value among arguments
}

REGISTER_TEST(TerraformAwsWavelengthPlanTest)
#include "terraform_aws_wavelength_plan_test.moc"
