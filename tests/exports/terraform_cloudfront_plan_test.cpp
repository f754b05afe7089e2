// Does terraform's own plan of the CloudFront export say what the drawing says?
#include "tests/exports/terraform_plan.h"
#include "tests/support/register_test.h"

#include "tests/core/export/drawings.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace edgewright;
using namespace edgewright::testing;
using nlohmann::json;

namespace {

Topology drawn()
{
    Topology drawing = deliverySites(2, Provider::CloudFront);
    Node shield = *drawing.nodes.find({"shield"});
    shield.site = "FRA";
    drawing.nodes.put(shield);
    ContentSet pictures = *drawing.contents.find({"pictures"});
    pictures.staleIfError = {};
    drawing.contents.put(pictures);
    return drawing;
}

} // namespace

class TerraformCloudfrontPlanTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void copiesLiveAsLongAsDrawn_data();
    void copiesLiveAsLongAsDrawn();
    void copiesOfOneUserAreKeptApart();
    void behavioursStandInOrderOfTheirPaths();
    void originsAreAskedOverHttpsAlone();
    void aBackupTakesOver();
    void staleTimesAreWrittenIntoAnswers();
    void lambdaAtEdgeIsWhatCloudFrontTakes();

private:
    /// The behaviour of the content set, from its path.
    json behaviour(const std::string& path)
    {
        const json& news = distribution();
        for (const json& each : news["ordered_cache_behavior"])
            if (each["path_pattern"] == path)
                return each;
        return news["default_cache_behavior"][0];
    }
    json distribution() { return plan_.values("aws_cloudfront_distribution").at("news_example_com"); }
    TerraformPlan plan_;
};

void TerraformCloudfrontPlanTest::initTestCase()
{
    plan_ = terraformPlan(*exportTo(*exporterWithKey("terraform-cloudfront"), drawn()));
}

void TerraformCloudfrontPlanTest::init() { EDGEWRIGHT_NEED_PLAN(plan_); }

void TerraformCloudfrontPlanTest::copiesLiveAsLongAsDrawn_data()
{
    QTest::addColumn<QString>("policy");
    QTest::addColumn<qint64>("least");
    QTest::addColumn<qint64>("standard");
    QTest::addColumn<qint64>("most");
    QTest::newRow("articles: the function says how long, with what is stale after it")
        << "ttl_60_swr_600_sie_86400" << qint64(0) << qint64(60) << qint64(60 + 86'400);
    QTest::newRow("pictures: as drawn, whatever the origin says")
        << "ttl_86400" << qint64(86'400) << qint64(86'400) << qint64(86'400);
    QTest::newRow("front pages: until an invalidation, for a year at most")
        << "until_purged" << qint64(31'536'000) << qint64(31'536'000) << qint64(31'536'000);
    QTest::newRow("all else: unless it is private") << "ttl_30_personal" << qint64(0) << qint64(30) << qint64(30);
}

void TerraformCloudfrontPlanTest::copiesLiveAsLongAsDrawn()
{
    QFETCH(QString, policy);
    QFETCH(qint64, least);
    QFETCH(qint64, standard);
    QFETCH(qint64, most);
    const json values = plan_.values("aws_cloudfront_cache_policy").at(policy.toStdString());
    QCOMPARE(values["min_ttl"].get<qint64>(), least);
    QCOMPARE(values["default_ttl"].get<qint64>(), standard);
    QCOMPARE(values["max_ttl"].get<qint64>(), most);
}

void TerraformCloudfrontPlanTest::copiesOfOneUserAreKeptApart()
{
    for (const auto& [name, values] : plan_.values("aws_cloudfront_cache_policy")) {
        const json& key = values["parameters_in_cache_key_and_forwarded_to_origin"][0];
        const bool personal = name.ends_with("_personal");
        QCOMPARE(key["cookies_config"][0]["cookie_behavior"].get<std::string>(), personal ? "whitelist" : "none");
        QCOMPARE(key["headers_config"][0]["header_behavior"].get<std::string>(), std::string("none"));
        QCOMPARE(key["query_strings_config"][0]["query_string_behavior"].get<std::string>(), std::string("all"));
    }
}

void TerraformCloudfrontPlanTest::behavioursStandInOrderOfTheirPaths()
{
    const json ordered = distribution()["ordered_cache_behavior"];
    std::vector<std::string> paths;
    for (const json& each : ordered)
        paths.push_back(each["path_pattern"]);
    QVERIFY((paths == std::vector<std::string>{"/pictures/*.jpg", "/articles/*", "/pages/*", "/"}));
    for (const json& each : ordered)
        QCOMPARE(each["viewer_protocol_policy"].get<std::string>(), std::string("redirect-to-https"));
    QCOMPARE(
        plan_.reference("aws_cloudfront_distribution.news_example_com", "/default_cache_behavior/0/cache_policy_id"),
        std::string("aws_cloudfront_cache_policy.ttl_30_personal"));
    QCOMPARE(
        plan_.reference("aws_cloudfront_distribution.news_example_com", "/ordered_cache_behavior/0/cache_policy_id"),
        std::string("aws_cloudfront_cache_policy.ttl_86400"));
}

void TerraformCloudfrontPlanTest::originsAreAskedOverHttpsAlone()
{
    const Topology drawing = drawn();
    const json origins = distribution()["origin"];
    std::set<std::string> addresses;
    for (const json& origin : origins) {
        addresses.insert(origin["domain_name"].get<std::string>());
        QCOMPARE(origin["custom_origin_config"][0]["origin_protocol_policy"].get<std::string>(),
                 std::string("https-only"));
        QVERIFY(origin["custom_origin_config"][0]["origin_ssl_protocols"] == json::array({"TLSv1.2"}));
        QCOMPARE(origin["origin_shield"][0]["origin_shield_region"].get<std::string>(), std::string("eu-central-1"));
    }
    QVERIFY((addresses ==
             std::set<std::string>{drawing.nodes.find({"origin"})->address, drawing.nodes.find({"standby"})->address}));
    QCOMPARE(distribution()["viewer_certificate"][0]["minimum_protocol_version"].get<std::string>(),
             std::string("TLSv1.2_2021"));
}

void TerraformCloudfrontPlanTest::aBackupTakesOver()
{
    const json group = distribution()["origin_group"];
    QCOMPARE(group.size(), std::size_t(1));
    QVERIFY((group[0]["failover_criteria"][0]["status_codes"] == json::array({500, 502, 503, 504})));
    QCOMPARE(group[0]["member"][0]["origin_id"].get<std::string>(), std::string("newsroom_origin"));
    QCOMPARE(group[0]["member"][1]["origin_id"].get<std::string>(), std::string("standby_origin"));
    QVERIFY(behaviour("/articles/*")["target_origin_id"] == group[0]["origin_id"]);
    QCOMPARE(behaviour("/pictures/*.jpg")["target_origin_id"].get<std::string>(), std::string("newsroom_origin"));
    const json methods = behaviour("/articles/*")["allowed_methods"];
    for (const json& method : methods) // a group fails over for reads alone
        QVERIFY(method == "GET" || method == "HEAD" || method == "OPTIONS");
}

void TerraformCloudfrontPlanTest::staleTimesAreWrittenIntoAnswers()
{
    const auto events = [&](const std::string& path) {
        std::vector<std::string> all;
        const json each = behaviour(path);
        for (const json& association : each["lambda_function_association"])
            all.push_back(association["event_type"]);
        std::ranges::sort(all);
        return all;
    };
    QVERIFY((events("/articles/*") == std::vector<std::string>{"origin-request", "origin-response"}));
    QVERIFY((events("/pictures/*.jpg") == std::vector<std::string>{"origin-request"})); // never stale
    QVERIFY((events("/") == std::vector<std::string>{"origin-request"})); // an invalidation leaves nothing
    QVERIFY(plan_.values("aws_lambda_function").contains("stale__60_600_86400"));
}

void TerraformCloudfrontPlanTest::lambdaAtEdgeIsWhatCloudFrontTakes()
{
    const auto lambdas = plan_.values("aws_lambda_function");
    QVERIFY(lambdas.contains("consent_and_redirects"));
    for (const auto& [name, values] : lambdas) {
        QVERIFY(values["publish"] == true); // a numbered version
        QVERIFY(!values.contains("environment") || values["environment"].empty());
        QVERIFY(!values.contains("vpc_config") || values["vpc_config"].empty());
        const json trust = json::parse(plan_.values("aws_iam_role").at(name)["assume_role_policy"].get<std::string>());
        QVERIFY((trust["Statement"][0]["Principal"]["Service"] ==
                 json::array({"lambda.amazonaws.com", "edgelambda.amazonaws.com"})));
    }
    QCOMPARE(lambdas.at("consent_and_redirects")["memory_size"].get<int>(), 2048); // 2 GiB are drawn
    QVERIFY(plan_.json["configuration"]["provider_config"]["aws"]["expressions"]["region"]["constant_value"] ==
            "us-east-1");
}

REGISTER_TEST(TerraformCloudfrontPlanTest)
#include "terraform_cloudfront_plan_test.moc"
