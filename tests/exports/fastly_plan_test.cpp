// Does terraform's own plan of the export for Fastly say what the drawing says?
#include "tests/exports/terraform_plan.h"
#include "tests/support/register_test.h"

#include "tests/core/export/drawings.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace edgewright;
using namespace edgewright::testing;
using nlohmann::json;

class FastlyPlanTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void eachHostIsAService();
    void eachSetHasItsLifetime();
    void lifetimesAreOfWhatAllMaySee();
    void backendsAreTheOriginsBehindTheShield();
    void allIsEncrypted();
    void personalRequestsPassTheCaches();
    void theVclIsInTheService();
    void codeAtTheEdgePassesOnToTheDelivery();

private:
    const Topology drawing_ = fittingOf("fastly").drawing(2);
    TerraformPlan plan_;
    json news_; ///< planned attributes of the service of news.example.com
};

void FastlyPlanTest::initTestCase()
{
    plan_ = terraformPlan(*exportTo(*exporterWithKey("fastly"), drawing_));
    EDGEWRIGHT_NEED_PLAN(plan_);
    news_ = plan_.values("fastly_service_vcl").at("news_example_com");
}

void FastlyPlanTest::eachHostIsAService()
{
    std::set<std::string> domains, certified, hosts;
    for (const auto& [name, values] : plan_.values("fastly_service_vcl"))
        for (const json& domain : values["domain"])
            domains.insert(domain["name"].get<std::string>());
    for (const auto& [name, values] : plan_.values("fastly_tls_subscription"))
        certified.insert(values["domains"][0].get<std::string>());
    for (const ContentSet& set : drawing_.contents)
        hosts.insert(set.host);
    QVERIFY(domains == hosts && certified == hosts);
}

/// Purged on publication: until then, a year. Names: of the drawing, as identifiers; of fragments, with a suffix.
void FastlyPlanTest::eachSetHasItsLifetime()
{
    using Lifetimes = std::map<std::string, std::pair<std::int64_t, std::int64_t>>; // fresh, stale if error
    Lifetimes planned, drawn;
    for (const json& setting : news_["cache_setting"])
        planned[setting["name"]] = {setting["ttl"].get<std::int64_t>(), setting["stale_ttl"].get<std::int64_t>()};
    const std::map<std::string, std::string> names{{"articles", "articles"},
                                                   {"front", "front_pages"},
                                                   {"pages", "composed_pages"},
                                                   {"pictures", "pictures_and_clips"},
                                                   {"rest", "all_else"}};
    for (const auto& [id, name] : names) {
        const ContentSet& set = *drawing_.contents.find({id});
        const bool isPurged = set.strategy == CacheStrategy::PurgeOnPublish;
        drawn[name] = {isPurged ? 31'536'000 : static_cast<std::int64_t>(set.ttl.value),
                       static_cast<std::int64_t>(set.staleIfError.value)};
    }
    drawn["composed_pages_fragments"] = {15, 0};
    QVERIFY(planned == drawn);
}

void FastlyPlanTest::lifetimesAreOfWhatAllMaySee()
{
    std::map<std::string, std::string> conditions;
    for (const json& condition : news_["condition"])
        conditions[condition["name"]] = condition["statement"];
    for (const json& setting : news_["cache_setting"]) {
        const std::string statement = conditions.at(setting["cache_condition"]), name = setting["name"];
        QVERIFY2(statement.starts_with("req.http.X-Content-Set == \"" + name + "\" && "), statement.c_str());
        QVERIFY(statement.find("!beresp.http.Set-Cookie") != std::string::npos);
        QVERIFY(statement.find("beresp.http.Cache-Control !~ \"(?i)(private|no-store)\"") != std::string::npos);
    }
}

void FastlyPlanTest::backendsAreTheOriginsBehindTheShield()
{
    std::map<std::string, std::string> planned;
    int unconditional = 0;
    for (const json& backend : news_["backend"]) {
        planned[backend["name"]] = backend["address"];
        QCOMPARE(backend["shield"].get<std::string>(), std::string("amsterdam-nl")); // the example of the variable
        QVERIFY(backend["healthcheck"] == backend["name"]);
        unconditional += !backend.contains("request_condition") || backend["request_condition"].is_null() ? 1 : 0;
    }
    QVERIFY((planned == std::map<std::string, std::string>{{"newsroom_origin", "origin.example.com"},
                                                           {"standby_origin", "standby.example.com"}}));
    QCOMPARE(unconditional, 1); // that of all else
}

void FastlyPlanTest::allIsEncrypted()
{
    for (const char* type : {"fastly_service_vcl", "fastly_service_compute"})
        for (const auto& [name, values] : plan_.values(type))
            for (const json& backend : values["backend"])
                QVERIFY2(backend["use_ssl"].get<bool>() && backend["ssl_check_cert"].get<bool>() &&
                             backend["min_tls_version"] == "1.2",
                         name.c_str());
    const json settings = news_["request_setting"];
    QVERIFY(std::ranges::any_of(settings, [](const json& setting) { return setting["force_ssl"] == true; }));
}

void FastlyPlanTest::personalRequestsPassTheCaches()
{
    std::set<std::string> conditions;
    for (const json& setting : news_["request_setting"])
        if (setting["action"] == "pass")
            conditions.insert(setting["request_condition"].get<std::string>());
    QVERIFY(conditions == std::set<std::string>{"personal all_else"}); // 20 % of its requests
    for (const json& condition : news_["condition"])
        if (condition["name"] == "personal all_else")
            QCOMPARE(condition["statement"].get<std::string>(),
                     std::string(R"(req.http.X-Content-Set == "all_else" && req.http.Cookie ~ "(^|; *)session=")"));
}

void FastlyPlanTest::theVclIsInTheService()
{
    const Manifest manifest = *exportTo(*exporterWithKey("fastly"), drawing_);
    std::set<std::string> subroutines;
    for (const json& snippet : news_["snippet"]) {
        const std::string type = snippet["type"];
        subroutines.insert(type);
        QCOMPARE(snippet["content"].get<std::string>(), manifest.files.at("vcl/news_example_com_" + type + ".vcl"));
    }
    QVERIFY((subroutines == std::set<std::string>{"recv", "fetch", "error", "miss", "pass"}));
}

void FastlyPlanTest::codeAtTheEdgePassesOnToTheDelivery()
{
    const json service = plan_.values("fastly_service_compute").at("consent_and_redirects");
    std::map<std::string, std::string> addresses;
    for (const json& backend : service["backend"])
        addresses[backend["name"]] = backend["address"];
    QCOMPARE(addresses["host_news_example_com"], std::string("news.example.com"));
    QCOMPARE(addresses["host_downloads_example_com"], std::string("downloads.example.com"));
    QCOMPARE(addresses["fallback"], drawing_.nodes.find({"origin"})->address); // on which "lite" runs
    QVERIFY(addresses.contains("delivery"));
    QCOMPARE(service["resource_link"][0]["name"].get<std::string>(), std::string("secrets"));
}

REGISTER_TEST(FastlyPlanTest)
#include "fastly_plan_test.moc"
