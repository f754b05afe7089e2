// Does terraform's own plan of the export for Cloudflare say what the drawing says?
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

/// The row that "edgewright:row = …" names.
std::string rowIn(const json& description)
{
    const std::string words = description;
    return words.substr(words.rfind(' ') + 1);
}

struct Rule {
    std::string row, expression;
    json settings;
};

} // namespace

class CloudflarePlanTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void eachSetHasItsLifetime();
    void laterRulesAreMoreSpecific();
    void personalRequestsPassTheCaches();
    void backupsAreAskedWhereTheOriginFails();
    void poolsHoldTheOrigins();
    void aHostOfOneOriginIsAName();
    void shieldsAreTiers();
    void everyHostLeadsToTheWorker();
    void theWorkerKnowsItsContentsAndItsFallback();

private:
    std::vector<Rule> rules();
    const Topology drawing_ = fittingOf("cloudflare").drawing(2);
    TerraformPlan plan_;
};

void CloudflarePlanTest::initTestCase()
{
    plan_ = terraformPlan(*exportTo(*exporterWithKey("cloudflare"), drawing_));
    EDGEWRIGHT_NEED_PLAN(plan_);
}

std::vector<Rule> CloudflarePlanTest::rules()
{
    std::vector<Rule> all;
    for (const auto& [name, values] : plan_.values("cloudflare_ruleset"))
        for (const json& rule : values["rules"])
            all.push_back({rowIn(rule["description"]), rule["expression"], rule["action_parameters"]});
    return all;
}

/// Purged on publication: until then, a year at most (what Cloudflare takes).
void CloudflarePlanTest::eachSetHasItsLifetime()
{
    std::map<std::string, std::int64_t> planned, drawn;
    for (const Rule& rule : rules())
        if (rule.settings["cache"].get<bool>()) {
            const bool mayBePrivate = rule.row == "rest";
            QCOMPARE(rule.settings["edge_ttl"]["mode"].get<std::string>(),
                     std::string(mayBePrivate ? "respect_origin" : "override_origin"));
            if (!mayBePrivate)
                planned[rule.row] = rule.settings["edge_ttl"]["default"].get<std::int64_t>();
            const ContentSet* set = drawing_.contents.find({rule.row});
            const bool mayBeStale = set->id == ContentSetId{"articles"} || set->id == ContentSetId{"front"};
            QCOMPARE(rule.settings["serve_stale"]["disable_stale_while_updating"].get<bool>(), !mayBeStale);
        }
    for (const ContentSet& set : drawing_.contents)
        if (set.personalised == Percent{})
            drawn[set.id.value] =
                set.strategy == CacheStrategy::PurgeOnPublish ? 31'536'000 : static_cast<std::int64_t>(set.ttl.value);
    QVERIFY(planned == drawn);
}

void CloudflarePlanTest::laterRulesAreMoreSpecific()
{
    const std::vector<Rule> all = rules();
    const auto at = [&](const std::string& row) {
        return std::ranges::find(all, row, [](const Rule& rule) { return rule.row; }) - all.begin();
    };
    QVERIFY(at("rest") < at("articles") && at("rest") < at("pictures") && at("rest") < at("front"));
    for (const Rule& rule : all) {
        const ContentSet* set = drawing_.contents.find({rule.row});
        QVERIFY(rule.expression.starts_with("http.host eq \"" + set->host + "\""));
        if (!set->path.empty())
            QVERIFY2(rule.expression.ends_with("\"" + set->path + "\""), rule.expression.c_str());
    }
}

void CloudflarePlanTest::personalRequestsPassTheCaches()
{
    std::set<std::string> rows;
    for (const Rule& rule : rules())
        if (!rule.settings["cache"].get<bool>()) {
            QVERIFY2(rule.expression.ends_with("http.cookie contains \"session=\""), rule.expression.c_str());
            rows.insert(rule.row);
        }
    QVERIFY(rows == std::set<std::string>{"rest"}); // 20 % of its requests
}

/// References of a list of pools, in their order.
static std::vector<std::string> poolsIn(const json& expression)
{
    std::vector<std::string> pools;
    for (const json& reference : expression["references"])
        if (const std::string name = reference; name.ends_with(".id"))
            pools.push_back(name);
    return pools;
}

void CloudflarePlanTest::backupsAreAskedWhereTheOriginFails()
{
    const std::string main = "cloudflare_load_balancer_pool.newsroom_origin.id",
                      backup = "cloudflare_load_balancer_pool.standby_origin.id";
    for (const json& resource : plan_.json["configuration"]["root_module"]["resources"]) {
        if (resource["address"] != "cloudflare_load_balancer.news_example_com")
            continue;
        const json& said = resource["expressions"];
        QVERIFY(poolsIn(said["default_pools"]) == std::vector{main});
        QVERIFY(poolsIn(said["fallback_pool"]) == std::vector{main});
        QVERIFY(
            (poolsIn(said["rules"]) == std::vector{main, backup, backup, main, backup, backup, main, backup, backup}));
    }
    const json balancer = plan_.values("cloudflare_load_balancer").at("news_example_com");
    QCOMPARE(balancer["steering_policy"].get<std::string>(), std::string("off")); // in their order
    std::set<std::string> paths, drawn;
    for (const json& rule : balancer["rules"]) {
        const std::string condition = rule["condition"];
        paths.insert(condition.substr(condition.find('"')));
    }
    for (const ContentSet& set : drawing_.contents)
        if (set.backupOrigin)
            drawn.insert("\"" + set.path + "\"");
    QVERIFY(paths == drawn);
}

void CloudflarePlanTest::poolsHoldTheOrigins()
{
    std::map<std::string, std::string> planned, drawn;
    for (const auto& [name, values] : plan_.values("cloudflare_load_balancer_pool"))
        planned[rowIn(values["description"])] = values["origins"][0]["address"];
    for (const char* id : {"origin", "standby"})
        drawn[id] = drawing_.nodes.find({id})->address;
    QVERIFY(planned == drawn);
}

void CloudflarePlanTest::aHostOfOneOriginIsAName()
{
    const auto records = plan_.values("cloudflare_dns_record");
    QCOMPARE(records.size(), std::size_t(1));
    const json& record = records.begin()->second;
    QCOMPARE(record["name"].get<std::string>(), std::string("downloads.example.com"));
    QCOMPARE(record["content"].get<std::string>(), drawing_.nodes.find({"origin"})->address);
    QCOMPARE(record["type"].get<std::string>(), std::string("CNAME"));
    QVERIFY(record["proxied"].get<bool>());
}

void CloudflarePlanTest::shieldsAreTiers()
{
    QCOMPARE(plan_.values("cloudflare_tiered_cache").begin()->second["value"].get<std::string>(), std::string("on"));
    QCOMPARE(plan_.values("cloudflare_argo_tiered_caching").begin()->second["value"].get<std::string>(),
             std::string("on"));
}

void CloudflarePlanTest::everyHostLeadsToTheWorker()
{
    std::set<std::string> patterns, hosts;
    for (const auto& [name, values] : plan_.values("cloudflare_workers_route"))
        patterns.insert(values["pattern"].get<std::string>());
    for (const ContentSet& set : drawing_.contents)
        hosts.insert(set.host + "/*");
    QVERIFY(patterns == hosts);
}

void CloudflarePlanTest::theWorkerKnowsItsContentsAndItsFallback()
{
    std::map<std::string, json> bindings;
    for (const auto& [name, values] : plan_.values("cloudflare_workers_script"))
        for (const json& binding : values["bindings"])
            bindings[binding["name"].get<std::string>()] = binding;
    QCOMPARE(bindings["FALLBACK_URL"]["text"].get<std::string>(), std::string("https://origin.example.com:8080"));
    QCOMPARE(bindings["SESSION_COOKIE"]["text"].get<std::string>(), std::string("session"));
    QCOMPARE(bindings["CONSENT_KEY"]["type"].get<std::string>(), std::string("secrets_store_secret"));
    std::set<std::string> paths, drawn;
    for (const json& set : json::parse(bindings["CONTENT_SETS"]["json"].get<std::string>()))
        paths.insert(set["host"].get<std::string>() + set["path"].get<std::string>());
    for (const ContentSet& set : drawing_.contents)
        drawn.insert(set.host + (set.path.empty() ? "/*" : set.path));
    QVERIFY(paths == drawn);
}

REGISTER_TEST(CloudflarePlanTest)
#include "cloudflare_plan_test.moc"
