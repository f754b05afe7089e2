// Do the CloudFormation templates, read back, say what the drawing says?
#include "tests/support/register_test.h"

#include "core/export/aws/cloudformation_template.h"
#include "core/export/exporter.h"
#include "core/export/manifest/placed.h"
#include "tests/core/export/drawings.h"

#include <nlohmann/json.hpp>
#include <yaml-cpp/yaml.h>

#include <QTest>

#include <algorithm>
#include <functional>
#include <set>

using namespace edgewright;
using namespace edgewright::testing;

namespace {

Manifest exported(const Topology& topology) { return *exportTo(*exporterWithKey("cloudformation-aws"), topology); }

std::map<std::string, YAML::Node> templates(const Manifest& manifest)
{
    std::map<std::string, YAML::Node> found;
    for (const auto& [path, words] : manifest.files)
        if (path.ends_with(".yaml"))
            found[path] = YAML::Load(words);
    return found;
}

std::string word(const YAML::Node& node) { return node.as<std::string>(); }

/// Properties of all resources of a type, by "file: name".
std::map<std::string, YAML::Node> resources(const Manifest& manifest, const std::string& type)
{
    std::map<std::string, YAML::Node> found;
    for (const auto& [path, whole] : templates(manifest))
        for (const auto& each : whole["Resources"])
            if (word(each.second["Type"]) == type)
                found[path + ": " + word(each.first)] = each.second["Properties"];
    return found;
}

std::string rowOf(const YAML::Node& properties)
{
    for (const auto& tag : properties["Tags"])
        if (word(tag["Key"]) == "edgewright:row")
            return word(tag["Value"]);
    return {};
}

void eachNode(const YAML::Node& node, const std::function<void(const YAML::Node&)>& visit)
{
    visit(node);
    if (node.IsMap())
        for (const auto& each : node)
            eachNode(each.second, visit);
    if (node.IsSequence())
        for (const auto& each : node)
            eachNode(each, visit);
}

/// What cloud-init runs; parameters as "<NAME>".
std::vector<std::string> commandOf(const YAML::Node& instance)
{
    std::string text;
    for (const auto& piece : instance["UserData"]["Fn::Base64"]["Fn::Join"][1])
        text += piece.IsMap() ? "<" + word(piece["Ref"]) + ">" : word(piece);
    const std::string head = "#cloud-config\n";
    return nlohmann::json::parse(text.substr(head.size()))["runcmd"][0].get<std::vector<std::string>>();
}

bool says(const Manifest& manifest, const RowRef& row, Outcome outcome, const std::string& part = {})
{
    for (const ExportLine& line : manifest.report)
        if (line.row == row && line.outcome == outcome && english(line.what).find(part) != std::string::npos)
            return true;
    return false;
}

YAML::Node configOf(const Manifest& manifest)
{
    return resources(manifest, "AWS::CloudFront::Distribution")
        .at("delivery-news-example-com.yaml: Distribution")["DistributionConfig"];
}

} // namespace

class CloudformationAwsTest : public QObject {
    Q_OBJECT

private slots:
    void eachZoneIsASubnetOfItsNetwork();
    void eachReplicaIsAnInstanceThatRunsItsImage();
    void zonesOfOneRegionTalkThroughATransitGateway();
    void zonesOfTwoRegionsAreNotJoined();
    void stacksFindWhatOthersExport();
    void everyResourceBearsItsRow();
    void aRoleReadsItsServicesSecretsAlone();
    void optingInIsLeftToACommand();
    void copiesLiveAsLongAsTheContentsSay_data();
    void copiesLiveAsLongAsTheContentsSay();
    void aFailingOriginIsLeftForItsBackup();
    void otherRequestsPassUncached();
    void whatCloudFrontCanNotSayIsSaid();
    void eitherPartAloneIsEnough();
    void logicalIdsNeverMeet();
    void idsOfOneTemplateNeverMeet();
    void disksGoByTheNameOfTheImages();
    void addressesWaitForTheirRoutes();
    void linesNameTheirOwnInstance();
    void hostileNamesLeaveTemplatesSound();
};

void CloudformationAwsTest::eachZoneIsASubnetOfItsNetwork()
{
    const Topology drawing = wavelengthAndDelivery(10);
    std::map<std::string, std::string> zones;
    std::set<std::string> cidrs;
    for (const auto& [at, subnet] : resources(exported(drawing), "AWS::EC2::Subnet")) {
        QVERIFY2(cidrs.insert(word(subnet["CidrBlock"])).second,
                 at.c_str()); // slots of one size: unequal never overlap
        if (at.starts_with("zone-"))
            zones[rowOf(subnet)] = word(subnet["AvailabilityZone"]);
    }
    std::map<std::string, std::string> drawn;
    for (const Node& node : drawing.nodes)
        if (node.provider == Provider::AwsWavelength)
            drawn[node.id.value] = node.site;
    QVERIFY(zones == drawn);
}

void CloudformationAwsTest::eachReplicaIsAnInstanceThatRunsItsImage()
{
    const Topology drawing = wavelengthAndDelivery(10);
    std::map<std::string, std::int64_t> made, drawn;
    for (const auto& [at, instance] : resources(exported(drawing), "AWS::EC2::Instance")) {
        ++made[rowOf(instance)];
        QCOMPARE(commandOf(instance).back(), drawing.services.find({rowOf(instance)})->image);
        QCOMPARE(word(instance["MetadataOptions"]["HttpTokens"]), std::string("required"));
        QCOMPARE(word(instance["BlockDeviceMappings"][0]["Ebs"]["Encrypted"]), std::string("true"));
        QVERIFY(!instance["KeyName"]);
    }
    for (const auto& [node, services] : hostedServices(drawing))
        if (drawing.nodes.find(node)->provider == Provider::AwsWavelength)
            for (const auto& [service, replicas] : services)
                drawn[service.value] += replicas;
    QVERIFY(made == drawn);
}

void CloudformationAwsTest::zonesOfOneRegionTalkThroughATransitGateway()
{
    const Manifest manifest = exported(metro());
    const auto networks = resources(manifest, "AWS::EC2::VPC");
    QCOMPARE(networks.size(), std::size_t(2));
    std::set<std::string> cidrs, reached;
    for (const auto& [at, network] : networks)
        cidrs.insert(word(network["CidrBlock"]));
    for (const auto& [at, route] : resources(manifest, "AWS::EC2::Route"))
        if (route["TransitGatewayId"])
            reached.insert(word(route["DestinationCidrBlock"]));
    QVERIFY(reached == cidrs); // each from the other
    QCOMPARE(resources(manifest, "AWS::EC2::TransitGatewayVpcAttachment").size(), std::size_t(2));
    QVERIFY(says(manifest, {TableKey::Links, "l1"}, Outcome::Exported));
    QVERIFY(says(manifest, {TableKey::Nodes, "n1"}, Outcome::NeedsInput,
                 "--zone-names us-east-1-wl1-bos-wlz-1 --query AvailabilityZones[].ParentZoneName"));
}

void CloudformationAwsTest::zonesOfTwoRegionsAreNotJoined()
{
    const Manifest manifest = exported(wavelengthSites(2));
    QVERIFY(says(manifest, {TableKey::Links, "n1"}, Outcome::NotExpressible, "two Regions"));
    QVERIFY(resources(manifest, "AWS::EC2::TransitGateway").empty());
}

void CloudformationAwsTest::stacksFindWhatOthersExport()
{
    std::set<std::string> out;
    std::set<std::string> in;
    for (const auto& [path, whole] : templates(exported(metro()))) {
        for (const auto& each : whole["Outputs"])
            if (each.second["Export"])
                QVERIFY2(out.insert(word(each.second["Export"]["Name"])).second, path.c_str());
        eachNode(whole, [&](const YAML::Node& node) {
            if (node.IsMap() && node["Fn::ImportValue"])
                in.insert(word(node["Fn::ImportValue"]));
        });
    }
    QVERIFY(!in.empty() && std::ranges::includes(out, in));
}

void CloudformationAwsTest::everyResourceBearsItsRow()
{
    const Topology drawing = wavelengthAndDelivery(3);
    for (const auto& [path, whole] : templates(exported(drawing)))
        for (const auto& each : whole["Resources"]) {
            const std::string row = word(each.second["Metadata"]["edgewright:row"]);
            QVERIFY2(drawing.nodes.find({row}) || drawing.services.find({row}) || drawing.contents.find({row}),
                     (path + " " + row).c_str());
        }
}

void CloudformationAwsTest::aRoleReadsItsServicesSecretsAlone()
{
    const Manifest manifest = exported(wavelengthSites(1));
    const auto roles = resources(manifest, "AWS::IAM::Role");
    QCOMPARE(roles.size(), std::size_t(1)); // the detector has no secrets
    const YAML::Node statements = roles.begin()->second["Policies"][0]["PolicyDocument"]["Statement"];
    QCOMPARE(statements.size(), std::size_t(1));
    QCOMPARE(word(statements[0]["Action"][0]), std::string("secretsmanager:GetSecretValue"));
    QCOMPARE(word(statements[0]["Resource"][0]["Ref"]), std::string("SecretArRenderDatabasePassword"));
    for (const auto& [at, instance] : resources(manifest, "AWS::EC2::Instance"))
        QCOMPARE(static_cast<bool>(instance["IamInstanceProfile"]), rowOf(instance) == "render");
    QVERIFY(says(manifest, {TableKey::Services, "render"}, Outcome::NeedsInput, "DATABASE_PASSWORD"));
}

void CloudformationAwsTest::optingInIsLeftToACommand()
{
    const std::string command =
        "aws ec2 modify-availability-zone-group --region us-east-1 --group-name us-east-1-wl1 --opt-in-status opted-in";
    const Manifest manifest = exported(metro());
    QVERIFY(says(manifest, {TableKey::Nodes, "n1"}, Outcome::NeedsInput, command));
    QCOMPARE(QString::fromStdString(manifest.files.at("README.md")).count(command.c_str()), 1);
}

/// Of addContents(): what the cache policy of each must hold in seconds.
void CloudformationAwsTest::copiesLiveAsLongAsTheContentsSay_data()
{
    QTest::addColumn<QString>("content");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("usual");
    QTest::addColumn<int>("most");
    QTest::newRow("stale by the answer's word") << "articles"
                                                << "/articles/*" << 0 << 60 << 60 + 86'400;
    QTest::newRow("until it is purged") << "front"
                                        << "/" << 31'536'000 << 31'536'000 << 31'536'000;
    QTest::newRow("pages, stale if the origin fails") << "pages"
                                                      << "/pages/*" << 0 << 300 << 300 + 86'400;
    QTest::newRow("a day and stale for another") << "pictures"
                                                 << "/pictures/*.jpg" << 0 << 86'400 << 2 * 86'400;
    QTest::newRow("personal: the origin may say private") << "rest"
                                                          << "" << 0 << 30 << 30;
}

void CloudformationAwsTest::copiesLiveAsLongAsTheContentsSay()
{
    QFETCH(QString, content);
    QFETCH(QString, path);
    QFETCH(int, least);
    QFETCH(int, usual);
    QFETCH(int, most);
    const Manifest manifest = exported(wavelengthAndDelivery(1));
    const YAML::Node config = configOf(manifest);
    YAML::Node behaviour = config["DefaultCacheBehavior"];
    for (const auto& each : config["CacheBehaviors"])
        if (word(each["PathPattern"]) == path.toStdString())
            behaviour.reset(each);
    const std::string policy = word(behaviour["CachePolicyId"]["Ref"]);
    const YAML::Node whole = templates(manifest).at("delivery-news-example-com.yaml")["Resources"][policy];
    QCOMPARE(word(whole["Metadata"]["edgewright:row"]), content.toStdString());
    const YAML::Node lives = whole["Properties"]["CachePolicyConfig"];
    QCOMPARE(lives["MinTTL"].as<int>(), least);
    QCOMPARE(lives["DefaultTTL"].as<int>(), usual);
    QCOMPARE(lives["MaxTTL"].as<int>(), most);
    QCOMPARE(word(lives["ParametersInCacheKeyAndForwardedToOrigin"]["CookiesConfig"]["CookieBehavior"]),
             std::string(content == "rest" ? "whitelist" : "none"));
}

void CloudformationAwsTest::aFailingOriginIsLeftForItsBackup()
{
    const YAML::Node config = configOf(exported(wavelengthAndDelivery(1)));
    std::map<std::string, std::string> domains;
    for (const auto& origin : config["Origins"])
        domains[word(origin["Id"])] = word(origin["DomainName"]);
    const YAML::Node group = config["OriginGroups"]["Items"][0];
    QCOMPARE(domains[word(group["Members"]["Items"][0]["OriginId"])], std::string("origin.example.com"));
    QCOMPARE(domains[word(group["Members"]["Items"][1]["OriginId"])], std::string("standby.example.com"));
    for (const auto& behaviour : config["CacheBehaviors"])
        QCOMPARE(word(behaviour["TargetOriginId"]) == word(group["Id"]),
                 word(behaviour["PathPattern"]) != "/pictures/*.jpg"); // which have no backup
    for (const auto& origin : config["Origins"]) {
        QVERIFY(origin["OriginShield"]); // both are behind it
        QCOMPARE(word(origin["OriginShield"]["OriginShieldRegion"]["Ref"]), std::string("ShieldRegion"));
    }
}

/// What the drawing doesn't speak of goes to the origin as the user asked it.
void CloudformationAwsTest::otherRequestsPassUncached()
{
    const YAML::Node whole = templates(exported(wavelengthAndDelivery(1))).at("delivery-files-example-com.yaml");
    const YAML::Node rest =
        whole["Resources"]["Distribution"]["Properties"]["DistributionConfig"]["DefaultCacheBehavior"];
    const YAML::Node policy = whole["Resources"][word(rest["CachePolicyId"]["Ref"])]["Properties"]["CachePolicyConfig"];
    QCOMPARE(policy["MaxTTL"].as<int>(), 0);
    const YAML::Node sent =
        whole["Resources"][word(rest["OriginRequestPolicyId"]["Ref"])]["Properties"]["OriginRequestPolicyConfig"];
    QCOMPARE(word(sent["CookiesConfig"]["CookieBehavior"]), std::string("all"));
    QCOMPARE(word(sent["HeadersConfig"]["Headers"][0]), std::string("Host")); // all but
}

void CloudformationAwsTest::whatCloudFrontCanNotSayIsSaid()
{
    const Manifest manifest = exported(wavelengthAndDelivery(1));
    const auto content = [](const char* id) { return RowRef{TableKey::Contents, id}; };
    QVERIFY(says(manifest, content("articles"), Outcome::NeedsInput,
                 "max-age=60, stale-while-revalidate=600, stale-if-error=86400"));
    QVERIFY(says(manifest, content("front"), Outcome::NotExpressible, "soft purge"));
    QVERIFY(says(manifest, content("front"), Outcome::NeedsInput, "create-invalidation"));
    QVERIFY(says(manifest, content("pages"), Outcome::NotExpressible, "ESI"));
    QVERIFY(says(manifest, content("rest"), Outcome::NeedsInput, "cookies"));
    QVERIFY(says(manifest, {TableKey::Services, "function"}, Outcome::NotExpressible, "terraform-cloudfront"));
    QVERIFY(says(manifest, {TableKey::Assignments, "function.pop0"}, Outcome::NotExpressible));
    QVERIFY(says(manifest, {TableKey::Nodes, "shield"}, Outcome::NeedsInput, "Region"));
    Topology choosy = wavelengthAndDelivery(1);
    Node point = *choosy.nodes.find({"pop0"});
    point.admitAtRequest = 2;
    point.cacheSoftware = CacheSoftware::Varnish;
    choosy.nodes.put(point);
    point.id = {"pop1"};
    point.state = NodeState::Down;
    choosy.nodes.put(point);
    ContentSet articles = *choosy.contents.find({"articles"});
    articles.ttl = Seconds(0.5);
    articles.strategy = CacheStrategy::Ttl;
    choosy.contents.put(articles);
    const Manifest other = exported(choosy);
    QVERIFY(says(other, {TableKey::Nodes, "pop0"}, Outcome::NotExpressible, "no rule"));
    QVERIFY(says(other, {TableKey::Nodes, "pop1"}, Outcome::NotExpressible, "failed"));
    QVERIFY(says(other, {TableKey::Nodes, "pop0"}, Outcome::NotExpressible, "own cache"));
    QVERIFY(says(other, content("articles"), Outcome::NotExpressible, "whole seconds"));
}

void CloudformationAwsTest::eitherPartAloneIsEnough()
{
    QVERIFY(resources(exported(wavelengthSites(1)), "AWS::CloudFront::Distribution").empty());
    const Manifest delivery = exported(deliverySites(1, Provider::CloudFront));
    QVERIFY(resources(delivery, "AWS::EC2::VPC").empty());
    QCOMPARE(resources(delivery, "AWS::CloudFront::Distribution").size(), std::size_t(1));
    Topology neither;
    neither.nodes.put(node("n", "Virginia", Provider::Aws, "us-east-1"));
    const Result<Manifest> nothing = exportTo(*exporterWithKey("cloudformation-aws"), neither);
    QVERIFY(!nothing);
    QCOMPARE(nothing.error().kind, ErrorKind::Nothing);
}

void CloudformationAwsTest::logicalIdsNeverMeet()
{
    std::set<std::string> ids;
    for (const char* name :
         {"a_1", "a1", "ax1", "a_x1", "a_xx1", "ax_1", "a_b", "ab", "a_b1", "a_n1", "x", "xx", "x_x"})
        QVERIFY2(ids.insert(cloudformation::logicalId(name)).second, name);
    QCOMPARE(cloudformation::logicalId("ar_render"), std::string("ArRender"));
}

/// Names that, put after the words of the templates, make others of these.
void CloudformationAwsTest::idsOfOneTemplateNeverMeet()
{
    Topology drawing;
    drawing.nodes.put(node("bos", "Boston", Provider::AwsWavelength, "us-east-1-wl1-bos-wlz-1"));
    for (const char* name : {"x", "of x", "type x", "image", "render", "ar render"}) {
        Service made = service("s" + std::to_string(drawing.services.size()), name, "unset image");
        made.secrets = "FIRST, SECOND";
        drawing.services.put(made);
        assign(drawing, made.id.value, "bos");
    }
    for (const auto& [path, whole] : templates(exported(drawing))) {
        std::set<std::string> ids;
        for (const char* part : {"Parameters", "Resources"})
            for (const auto& each : whole[part])
                QVERIFY2(ids.insert(word(each.first)).second, (path + " " + word(each.first)).c_str());
    }
}

void CloudformationAwsTest::disksGoByTheNameOfTheImages()
{
    const Manifest manifest = exported(metro());
    for (const auto& [at, instance] : resources(manifest, "AWS::EC2::Instance"))
        QCOMPARE(word(instance["BlockDeviceMappings"][0]["DeviceName"]["Ref"]), std::string("RootDevice"));
    QVERIFY(says(manifest, {TableKey::Nodes, "n1"}, Outcome::NeedsInput, "RootDeviceName"));
    const QString readme = QString::fromStdString(manifest.files.at("README.md"));
    QVERIFY(readme.contains("RootDevice") && readme.contains("UserData"));
    QVERIFY(!QString::fromStdString(exported(deliverySites(1, Provider::CloudFront)).files.at("README.md"))
                 .contains("UserData"));
}

void CloudformationAwsTest::addressesWaitForTheirRoutes()
{
    int addresses = 0;
    for (const auto& [path, whole] : templates(exported(metro())))
        for (const auto& each : whole["Resources"])
            if (word(each.second["Type"]) == "AWS::EC2::EIP") {
                ++addresses;
                QCOMPARE(word(each.second["DependsOn"][0]), std::string("RoutesOfSubnet"));
            }
    QCOMPARE(addresses, 3);
}

void CloudformationAwsTest::linesNameTheirOwnInstance()
{
    Topology topology = metro();
    topology.assignments.put({.id = {"s1.second"}, .service = {"s1"}, .node = {"n1"}});
    std::map<std::string, std::string> places;
    for (const ExportLine& line : exported(topology).report)
        if (line.row.table == TableKey::Assignments && line.outcome == Outcome::Exported)
            places[line.row.id] = line.where;
    QCOMPARE(places["s1.n1"], std::string("zone-boston.yaml: Instance1ArRender"));
    QCOMPARE(places["s1.second"], std::string("zone-boston.yaml: Instance2ArRender"));
}

void CloudformationAwsTest::hostileNamesLeaveTemplatesSound()
{
    for (const auto& [path, whole] : templates(exported(hostileWavelengthAndDelivery()))) {
        for (const char* part : {"Parameters", "Resources", "Outputs"}) {
            std::set<std::string> ids;
            for (const auto& each : whole[part]) {
                const std::string id = word(each.first);
                QVERIFY2(ids.insert(id).second, (path + " " + id).c_str());
                QVERIFY2(id.size() <= 255 && std::ranges::all_of(id, [](unsigned char c) { return std::isalnum(c); }),
                         (path + " " + id).c_str());
            }
        }
        eachNode(whole, [&](const YAML::Node& node) {
            if (node.IsMap() && node["Ref"]) {
                const std::string name = word(node["Ref"]);
                const bool known = (whole["Parameters"] && whole["Parameters"][name]) || whole["Resources"][name];
                QVERIFY2(known || name.starts_with("AWS::"), (path + " " + name).c_str());
            }
        });
    }
}

REGISTER_TEST(CloudformationAwsTest)
#include "cloudformation_aws_test.moc"
