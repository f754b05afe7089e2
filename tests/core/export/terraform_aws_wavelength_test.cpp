// Does the Terraform for Wavelength, read back, say what the drawing and the catalogue say?
#include "tests/support/register_test.h"

#include "core/catalog/catalog.h"
#include "core/export/exporter.h"
#include "tests/core/export/drawings.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <set>

using namespace edgewright;
using namespace edgewright::testing;

namespace {

Manifest exported(const Topology& topology)
{
    return *exportTo(*exporterWithKey("terraform-aws-wavelength"), topology);
}

QString allText(const Manifest& manifest)
{
    QString all;
    for (const auto& [path, words] : manifest.files)
        all += QString::fromStdString(words) + "\n";
    return all;
}

/// Resources by "type.name", each with its top-level attributes as they are written.
std::map<QString, std::map<QString, QString>> resources(const Manifest& manifest)
{
    static const QRegularExpression head(R"re(^resource "(\w+)" "(\w+)" \{$)re"), attribute(R"re(^  (\w+) += (.*)$)re");
    std::map<QString, std::map<QString, QString>> found;
    QString at;
    for (const QString& line : allText(manifest).split('\n')) {
        if (const auto match = head.match(line); match.hasMatch())
            at = match.captured(1) + "." + match.captured(2);
        else if (line == "}")
            at.clear();
        else if (const auto held = attribute.match(line); held.hasMatch() && !at.isEmpty())
            found[at][held.captured(1)] = held.captured(2);
        if (!at.isEmpty())
            found.try_emplace(at);
    }
    return found;
}

std::vector<QString> allOf(const Manifest& manifest, const QString& type, const QString& attribute)
{
    std::vector<QString> values;
    for (auto& [name, attributes] : resources(manifest))
        if (name.startsWith(type + "."))
            values.push_back(attributes[attribute]);
    return values;
}

/// First and last address of "a.b.c.d/n".
std::pair<std::uint32_t, std::uint32_t> range(const QString& cidr)
{
    const QStringList parts = QString(cidr).remove('"').split('/');
    std::uint32_t first = 0;
    for (const QString& byte : parts[0].split('.'))
        first = (first << 8) | byte.toUInt();
    return {first, first + (1u << (32 - parts[1].toUInt())) - 1};
}

bool overlap(const QString& a, const QString& b)
{
    const auto [aFirst, aLast] = range(a);
    const auto [bFirst, bLast] = range(b);
    return aFirst <= bLast && bFirst <= aLast;
}

/// The first such line whose place holds `place`, or nothing.
std::string reasonFor(const Manifest& manifest, const RowRef& row, Outcome outcome, const std::string& place = {})
{
    for (const ExportLine& line : manifest.report)
        if (line.row == row && line.outcome == outcome && line.where.find(place) != std::string::npos)
            return english(line.what) + " @ " + line.where;
    return {};
}

/// Name of the VPC that a zone of metro() gets when it talks to another.
QString harborVpc(const char* city) { return QString("harbor_vpc_us_east_1_wl1_%1_wlz_1").arg(city); }

} // namespace

class TerraformAwsWavelengthTest : public QObject {
    Q_OBJECT

private slots:
    void factsAreThoseOfTheCatalogue();
    void aGroupIsOptedIntoOnce();
    void addressesNeverOverlap_data();
    void addressesNeverOverlap();
    void aRegionHasItsProvider();
    void unknownFactsBecomeVariables();
    void zonesThatTalkGetAVpcEach();
    void zonesThatDoNotTalkShareTheVpcThatIsDrawn();
    void aCallAloneJoinsTwoZones();
    void gatewaysOfTwoRegionsPeer();
    void aRoleReadsItsServicesSecretsAlone();
    void onlyImagesInEcrArePulledWithARole_data();
    void onlyImagesInEcrArePulledWithARole();
    void addressesWaitForTheWayToTheirCarrier();
    void linesNameWhatTheirRowMakes();
    void whatIsNotMadeIsSaid();
    void onlyWhatZonesAreAskedForIsMissed_data();
    void onlyWhatZonesAreAskedForIsMissed();
    void onlyServicePortsAreOpen();
    void instancesHoldTheirService_data();
    void instancesHoldTheirService();
    void everyVariableIsDeclaredAndUsed();
    void aDrawingWithoutAZoneIsAnError();
};

void TerraformAwsWavelengthTest::factsAreThoseOfTheCatalogue()
{
    auto found = resources(exported(metro()));
    const Site* boston = findSite(catalog(), Provider::AwsWavelength, "us-east-1-wl1-bos-wlz-1");
    QVERIFY(boston);
    QCOMPARE(found["aws_subnet.boston"]["availability_zone"], "\"" + QString::fromStdString(boston->code) + "\"");
    QCOMPARE(found["aws_eip.boston__ar_render"]["network_border_group"],
             "\"" + QString::fromStdString(boston->networkBorderGroup) + "\"");
    QCOMPARE(found["aws_route.harbor_vpc_us_east_1_wl1_bos_wlz_1"]["carrier_gateway_id"],
             QString("aws_ec2_carrier_gateway.harbor_vpc_us_east_1_wl1_bos_wlz_1.id"));
}

void TerraformAwsWavelengthTest::aGroupIsOptedIntoOnce()
{
    const auto groups = allOf(exported(metro()), "aws_ec2_availability_zone_group", "group_name");
    QVERIFY(groups == std::vector<QString>{"\"us-east-1-wl1\""}); // both zones belong to it
}

void TerraformAwsWavelengthTest::addressesNeverOverlap_data()
{
    QTest::addColumn<int>("sites");
    QTest::addColumn<bool>("apart");
    for (const int sites : {1, 10, 200}) {
        QTest::addRow("%d in one VPC", sites) << sites << false;
        QTest::addRow("%d with a VPC each", sites) << sites << true;
    }
}

void TerraformAwsWavelengthTest::addressesNeverOverlap()
{
    QFETCH(int, sites);
    QFETCH(bool, apart);
    Topology topology = chainOfSites(sites, {"us-east-1-wl1-bos-wlz-1", "us-west-2-wl1-den-wlz-1"});
    for (int i = 0; apart && i < sites; ++i) {
        const std::string number = std::to_string(i);
        topology.groups.put({.id = {"g" + number}, .name = "VPC", .kind = GroupKind::Vpc});
        Node inside = *topology.nodes.find({"n" + number});
        inside.group = GroupId{"g" + number};
        topology.nodes.put(inside);
    }
    const Manifest manifest = exported(topology);
    const auto networks = allOf(manifest, "aws_vpc", "cidr_block"),
               subnets = allOf(manifest, "aws_subnet", "cidr_block");
    QCOMPARE(subnets.size(), static_cast<std::size_t>(sites));
    for (const auto& all : {networks, subnets})
        for (std::size_t a = 0; a < all.size(); ++a)
            for (std::size_t b = a + 1; b < all.size(); ++b)
                QVERIFY2(!overlap(all[a], all[b]), qPrintable(all[a] + " " + all[b]));
    auto found = resources(manifest);
    for (auto& [name, attributes] : found)
        if (name.startsWith("aws_subnet.")) {
            const auto [first, last] = range(attributes["cidr_block"]);
            const auto [vpcFirst, vpcLast] =
                range(found[QString(attributes["vpc_id"]).remove(QRegularExpression("\\.id$"))]["cidr_block"]);
            QVERIFY(vpcFirst <= first && last <= vpcLast);
        }
}

void TerraformAwsWavelengthTest::aRegionHasItsProvider()
{
    Topology topology = metro();
    topology.nodes.put(node("n5", "Denver", Provider::AwsWavelength, "us-west-2-wl1-den-wlz-1"));
    const Manifest manifest = exported(topology);
    QCOMPARE(QString::fromStdString(manifest.files.at("providers.tf")).count("alias"), 2);
    QCOMPARE(resources(manifest)["aws_subnet.denver"]["provider"], QString("aws.us_west_2"));
    QCOMPARE(resources(manifest)["aws_subnet.denver"]["vpc_id"], QString("aws_vpc.us_west_2_wl1_den_wlz_1.id"));
}

/// The catalogue knows Kansas City's Region, but neither its group nor its border group; of "moon-wlz-1" it knows nothing.
void TerraformAwsWavelengthTest::unknownFactsBecomeVariables()
{
    Topology topology = metro();
    topology.nodes.put(node("n5", "Kansas City", Provider::AwsWavelength, "us-east-1-foe-wlz-1a"));
    topology.nodes.put(node("n6", "Moon", Provider::AwsWavelength, "moon-wlz-1"));
    assign(topology, "s1", "n5");
    const Manifest manifest = exported(topology);
    auto found = resources(manifest);
    QCOMPARE(found["aws_ec2_availability_zone_group.group_of_kansas_city"]["group_name"],
             QString("var.zone_group_kansas_city"));
    QCOMPARE(found["aws_eip.kansas_city__ar_render"]["network_border_group"],
             QString("var.network_border_group_kansas_city"));
    QCOMPARE(found["aws_subnet.kansas_city"]["provider"], QString("aws.us_east_1"));
    QVERIFY(manifest.files.at("providers.tf").find("var.region_moon") != std::string::npos);
    QVERIFY(!reasonFor(manifest, {TableKey::Nodes, "n5"}, Outcome::NeedsInput).empty());
    QVERIFY(!reasonFor(manifest, {TableKey::Nodes, "n6"}, Outcome::NeedsInput).empty());
}

/// AWS carries nothing between two Wavelength Zones of one VPC, whatever the drawing's VPC holds.
void TerraformAwsWavelengthTest::zonesThatTalkGetAVpcEach()
{
    const Manifest manifest = exported(metro());
    auto found = resources(manifest);
    QVERIFY(allOf(manifest, "aws_ec2_transit_gateway", "provider") == std::vector<QString>{"aws.us_east_1"});
    const QString boston = harborVpc("bos"), newYork = harborVpc("nyc");
    QVERIFY(found["aws_vpc." + boston]["cidr_block"] != found["aws_vpc." + newYork]["cidr_block"]);
    for (const auto& [near, far] : {std::pair(boston, newYork), std::pair(newYork, boston)}) {
        const auto& route = found["aws_route." + near + "__" + far];
        QCOMPARE(route.at("destination_cidr_block"), "aws_vpc." + far + ".cidr_block");
        QCOMPARE(route.at("route_table_id"), "aws_route_table." + near + ".id");
        QCOMPARE(route.at("transit_gateway_id"), QString("aws_ec2_transit_gateway.us_east_1.id"));
        QCOMPARE(found["aws_subnet." + near + "__transit"]["availability_zone"],
                 "data.aws_availability_zone." + near + ".parent_zone_name"); // a gateway attaches in the Region
        QCOMPARE(found["aws_ec2_transit_gateway_vpc_attachment." + near]["subnet_ids"],
                 "[aws_subnet." + near + "__transit.id]");
    }
}

void TerraformAwsWavelengthTest::zonesThatDoNotTalkShareTheVpcThatIsDrawn()
{
    Topology topology = metro();
    topology.links.remove({"l1"});
    topology.flows.remove({"f2"});
    const Manifest manifest = exported(topology);
    QCOMPARE(allOf(manifest, "aws_vpc", "cidr_block").size(), std::size_t(1));
    QVERIFY(!allText(manifest).contains("transit_gateway"));
}

void TerraformAwsWavelengthTest::aCallAloneJoinsTwoZones()
{
    Topology topology = metro();
    topology.links.remove({"l1"});
    QVERIFY(resources(exported(topology)).contains("aws_route." + harborVpc("bos") + "__" + harborVpc("nyc")));
    assign(topology, "s2", "n1"); // who has the service at home needs no other
    QVERIFY(!allText(exported(topology)).contains("transit_gateway"));
}

void TerraformAwsWavelengthTest::gatewaysOfTwoRegionsPeer()
{
    Topology topology = metro();
    topology.nodes.put(node("n5", "Denver", Provider::AwsWavelength, "us-west-2-wl1-den-wlz-1"));
    topology.links.put({.id = {"l3"}, .from = {"n1"}, .to = {"n5"}});
    auto found = resources(exported(topology));
    const auto& peering = found["aws_ec2_transit_gateway_peering_attachment.us_east_1__us_west_2"];
    QCOMPARE(peering.at("peer_region"), QString("\"us-west-2\""));
    QCOMPARE(found["aws_ec2_transit_gateway_peering_attachment_accepter.us_east_1__us_west_2"]["provider"],
             QString("aws.us_west_2"));
    const QString denver = "us_west_2_wl1_den_wlz_1", boston = harborVpc("bos");
    QCOMPARE(found["aws_ec2_transit_gateway_route.us_east_1__" + denver]["destination_cidr_block"],
             found["aws_vpc." + denver]["cidr_block"]);
    QCOMPARE(found["aws_ec2_transit_gateway_route.us_west_2__" + boston]["destination_cidr_block"],
             found["aws_vpc." + boston]["cidr_block"]);
    QVERIFY(
        !found.contains("aws_ec2_transit_gateway_route.us_west_2__" + harborVpc("nyc"))); // it talks to Boston alone
}

void TerraformAwsWavelengthTest::aRoleReadsItsServicesSecretsAlone()
{
    Topology topology = metro();
    Service render = *topology.services.find({"s1"});
    render.secrets = "API_KEY, LICENCE";
    topology.services.put(render);
    const Manifest manifest = exported(topology);
    auto found = resources(manifest);
    QCOMPARE(allOf(manifest, "aws_iam_role_policy", "policy").size(), std::size_t(1)); // the store has none
    const QString policy = found["aws_iam_role_policy.ar_render"]["policy"];
    QVERIFY2(policy.contains("Action = [\"secretsmanager:GetSecretValue\"], Resource = "
                             "[var.secret_ar_render_api_key, var.secret_ar_render_licence]"),
             qPrintable(policy));
    QCOMPARE(policy.count("Action"), 1);
    QCOMPARE(found["aws_instance.boston__ar_render"]["iam_instance_profile"],
             QString("aws_iam_instance_profile.ar_render.name"));
    const QString start = found["aws_instance.boston__ar_render"]["user_data"];
    QVERIFY(start.contains("\"secret\", \"API_KEY\", var.secret_ar_render_api_key"));
    QVERIFY(start.contains("\"--env\", \"API_KEY\", \"--env\", \"LICENCE\""));
    QVERIFY(!reasonFor(manifest, {TableKey::Services, "s1"}, Outcome::NeedsInput, "secret_ar_render_api_key").empty());
}

void TerraformAwsWavelengthTest::onlyImagesInEcrArePulledWithARole_data()
{
    QTest::addColumn<QString>("image");
    QTest::addColumn<bool>("asks");
    QTest::newRow("ECR") << "123456789012.dkr.ecr.eu-west-2.amazonaws.com/ar/render:1" << true;
    QTest::newRow("China") << "123456789012.dkr.ecr.cn-north-1.amazonaws.com.cn/ar/render" << true;
    QTest::newRow("another registry") << "registry.example.com/ar/render:1" << false;
    QTest::newRow("one that looks like it") << "123456789012.dkr.ecr.eu-west-2.example.com/ar/render:1" << false;
    QTest::newRow("no account") << "12345678901a.dkr.ecr.eu-west-2.amazonaws.com/ar/render:1" << false;
    QTest::newRow("no path") << "123456789012.dkr.ecr.eu-west-2.amazonaws.com" << false;
}

void TerraformAwsWavelengthTest::onlyImagesInEcrArePulledWithARole()
{
    QFETCH(QString, image);
    QFETCH(bool, asks);
    Topology topology = metro();
    Service render = *topology.services.find({"s1"});
    render.image = image.toStdString();
    topology.services.put(render);
    auto found = resources(exported(topology));
    QCOMPARE(found.contains("aws_iam_role.ar_render"), asks);
    if (!asks)
        return;
    const QString policy = found["aws_iam_role_policy.ar_render"]["policy"];
    QVERIFY2(policy.contains(":123456789012:repository/ar/render\"]"), qPrintable(policy));
    QCOMPARE(policy.contains("arn:aws-cn:ecr:cn-north-1:"), image.endsWith(".cn/ar/render"));
    QVERIFY(!policy.contains("secretsmanager"));
    QVERIFY(found["aws_instance.boston__ar_render"]["user_data"].contains("\"ecr\", "));
}

void TerraformAwsWavelengthTest::addressesWaitForTheWayToTheirCarrier()
{
    const QString waits = resources(exported(metro()))["aws_eip.boston__ar_render"]["depends_on"];
    QVERIFY2(waits.contains("aws_route." + harborVpc("bos")), qPrintable(waits));
}

/// Boston's two renderers and New York's lobby call the store in New York.
void TerraformAwsWavelengthTest::linesNameWhatTheirRowMakes()
{
    Topology topology = metro();
    topology.assignments.remove({"s1.n2"});
    topology.assignments.put({.id = {"s1.second"}, .service = {"s1"}, .node = {"n1"}});
    topology.services.put(service("s3", "Lobby", "registry.example.com/lobby:1"));
    assign(topology, "s3", "n2");
    topology.flows.put({.id = {"near"}, .caller = ServiceId{"s3"}, .service = {"s2"}});
    const Manifest manifest = exported(topology);
    auto found = resources(manifest);
    std::map<RowRef, std::set<QString>> places;
    for (const ExportLine& line : manifest.report)
        if (const QString at = QString::fromStdString(line.where).section(": aws_", 1); !at.isEmpty()) {
            QVERIFY2(found.contains("aws_" + at), line.where.c_str());
            places[line.row].insert("aws_" + at);
        }
    const auto only = [&](TableKey table, const char* row) {
        const std::set<QString>& all = places[RowRef{table, row}];
        return all.size() == 1 ? *all.begin() : QString();
    };
    QCOMPARE(only(TableKey::Assignments, "s1.n1"), QString("aws_instance.boston__ar_render"));
    QCOMPARE(only(TableKey::Assignments, "s1.second"), QString("aws_instance.boston__ar_render__2"));
    const QString rule = "aws_vpc_security_group_ingress_rule.new_york__session_store";
    QCOMPARE(only(TableKey::Flows, "f2"), rule + "__from_boston");
    QCOMPARE(only(TableKey::Flows, "near"), rule);
}

void TerraformAwsWavelengthTest::whatIsNotMadeIsSaid()
{
    Topology topology = metro();
    Service render = *topology.services.find({"s1"});
    render.secrets = "9LIVES";
    render.licences = 2;
    render.fallback = ServiceId{"s2"};
    render.runtime = InferenceRuntime::OnnxRuntime;
    render.modelSource = "s3://models.example.com/scene";
    render.accelerators = 1;
    render.acceleratorModel = "A10G"; // no zone's type of the catalogue has it
    topology.services.put(render);
    const Manifest manifest = exported(topology);
    const auto says = [&](Outcome outcome, const std::string& word) {
        for (const ExportLine& line : manifest.report)
            if (line.row == RowRef{TableKey::Services, "s1"} && line.outcome == outcome &&
                english(line.what).find(word) != std::string::npos)
                return true;
        return false;
    };
    QVERIFY(says(Outcome::NeedsInput, "9LIVES"));
    QVERIFY(says(Outcome::NeedsInput, "2 licences"));
    QVERIFY(says(Outcome::NeedsInput, "s3://models.example.com/scene"));
    QVERIFY(says(Outcome::NotConcerned, "fallback"));
    QVERIFY(!reasonFor(manifest, {TableKey::Nodes, "n1"}, Outcome::NeedsInput, "instance_type_").empty());
    topology.assignments.remove({"s1.n1"});
    topology.assignments.remove({"s1.n2"});
    topology.assignments.remove({"s2.n3"});
    assign(topology, "s1", "n4"); // a factory calls the store in a zone
    QVERIFY(!reasonFor(exported(topology), {TableKey::Flows, "f2"}, Outcome::NotExpressible).empty());
}

void TerraformAwsWavelengthTest::onlyWhatZonesAreAskedForIsMissed_data()
{
    QTest::addColumn<int>("table");
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<int>("outcome");
    const auto row = [](const char* name, TableKey table, const char* id, Outcome outcome) {
        QTest::newRow(name) << static_cast<int>(table) << QByteArray(id) << static_cast<int>(outcome);
    };
    row("two zones of one VPC", TableKey::Links, "l1", Outcome::Exported);
    row("a zone and the Region", TableKey::Links, "l2", Outcome::NotConcerned);
    row("a Region and a factory", TableKey::Links, "outside", Outcome::NotConcerned);
    row("zones of two VPCs", TableKey::Links, "across", Outcome::Exported);
    row("one zone drawn twice", TableKey::Links, "inside", Outcome::NotConcerned);
    row("the Region", TableKey::Nodes, "n3", Outcome::NotConcerned);
    row("a factory", TableKey::Nodes, "n4", Outcome::NotConcerned);
    row("a service placed in the Region", TableKey::Assignments, "s2.n3", Outcome::NotConcerned);
    row("a service placed in a zone", TableKey::Assignments, "s2.n2", Outcome::Exported);
    row("a call of a service in a zone", TableKey::Flows, "f2", Outcome::Exported);
    row("users", TableKey::Populations, "p1", Outcome::NotConcerned);
}

void TerraformAwsWavelengthTest::onlyWhatZonesAreAskedForIsMissed()
{
    QFETCH(int, table);
    QFETCH(QByteArray, id);
    QFETCH(int, outcome);
    Topology topology = metro();
    topology.nodes.put(node("n5", "Boston outside the VPC", Provider::AwsWavelength, "us-east-1-wl1-bos-wlz-1"));
    Node twin = *topology.nodes.find({"n1"});
    twin.id = {"n6"};
    topology.nodes.put(twin);
    topology.links.put({.id = {"outside"}, .from = {"n3"}, .to = {"n4"}});
    topology.links.put({.id = {"across"}, .from = {"n1"}, .to = {"n5"}});
    topology.links.put({.id = {"inside"}, .from = {"n1"}, .to = {"n6"}});
    const Manifest manifest = exported(topology);
    std::set<Outcome> outcomes;
    for (const ExportLine& line : manifest.report)
        if (line.row == RowRef{static_cast<TableKey>(table), id.toStdString()})
            outcomes.insert(line.outcome);
    outcomes.erase(Outcome::NeedsInput);
    QVERIFY(outcomes == std::set{static_cast<Outcome>(outcome)});
}

void TerraformAwsWavelengthTest::onlyServicePortsAreOpen()
{
    auto found = resources(exported(metro()));
    QCOMPARE(found["aws_vpc_security_group_ingress_rule.boston__ar_render"]["from_port"], QString("8080"));
    QCOMPARE(found["aws_vpc_security_group_ingress_rule.boston__ar_render"]["for_each"],
             QString("toset(var.client_cidrs)")); // users call it
    QCOMPARE(found["aws_vpc_security_group_ingress_rule.new_york__session_store"]["cidr_ipv4"],
             "aws_vpc." + harborVpc("nyc") + ".cidr_block"); // New York's own renderer
    QCOMPARE(found["aws_vpc_security_group_ingress_rule.new_york__session_store__from_boston"]["cidr_ipv4"],
             QString("aws_subnet.boston.cidr_block"));
    QCOMPARE(allOf(exported(metro()), "aws_vpc_security_group_ingress_rule", "to_port").size(), std::size_t(4));
    QVERIFY(!allText(exported(metro())).contains("key_name"));
}

void TerraformAwsWavelengthTest::instancesHoldTheirService_data()
{
    QTest::addColumn<double>("cores");
    QTest::addColumn<double>("gib");
    QTest::addColumn<int>("accelerators");
    QTest::addColumn<bool>("fits");
    QTest::newRow("small") << 1.0 << 2.0 << 0 << true;
    QTest::newRow("memory decides") << 1.0 << 40.0 << 0 << true;
    QTest::newRow("accelerator") << 1.0 << 2.0 << 1 << true;
    QTest::newRow("too large for any") << 500.0 << 2.0 << 0 << false;
}

void TerraformAwsWavelengthTest::instancesHoldTheirService()
{
    QFETCH(double, cores);
    QFETCH(double, gib);
    QFETCH(int, accelerators);
    QFETCH(bool, fits);
    Topology topology = metro();
    Service service = *topology.services.find({"s1"});
    service.cpu = Cores(cores);
    service.memory = Gibibytes(gib);
    service.accelerators = accelerators;
    topology.services.put(service);
    const Manifest manifest = exported(topology);
    const QString variables = QString::fromStdString(manifest.files.at("variables.tf"));
    static const QRegularExpression standard(
        R"re(variable "instance_type_boston__ar_render" \{[^{]*default\s+= "([^"]+)")re");
    const auto match = standard.match(variables);
    QCOMPARE(match.hasMatch(), fits);
    QCOMPARE(reasonFor(manifest, {TableKey::Nodes, "n1"}, Outcome::NeedsInput, "instance_type_").empty(), fits);
    if (!fits)
        return;
    const auto& hardware = catalog().hardware;
    const auto type = std::ranges::find(hardware, match.captured(1).toStdString(), &Hardware::name);
    QVERIFY(type != hardware.end());
    QVERIFY(type->cpu.value >= cores && type->memory.value >= gib && type->accelerators >= accelerators);
}

void TerraformAwsWavelengthTest::everyVariableIsDeclaredAndUsed()
{
    for (const Topology& topology : {metro(), hostile()}) {
        const QString text = allText(exported(topology));
        std::set<QString> declared, used;
        static const QRegularExpression declaration(R"re(variable "(\w+)")re"), use(R"(\bvar\.(\w+))");
        for (auto at = declaration.globalMatch(text); at.hasNext();)
            declared.insert(at.next().captured(1));
        for (auto at = use.globalMatch(QString(text).remove(QRegularExpression("condition .*"))); at.hasNext();)
            used.insert(at.next().captured(1));
        QVERIFY(declared == used);
    }
}

void TerraformAwsWavelengthTest::aDrawingWithoutAZoneIsAnError()
{
    Topology topology;
    topology.nodes.put(node("n", "Virginia", Provider::Aws, "us-east-1"));
    QVERIFY(!exportTo(*exporterWithKey("terraform-aws-wavelength"), topology));
}

REGISTER_TEST(TerraformAwsWavelengthTest)
#include "terraform_aws_wavelength_test.moc"
