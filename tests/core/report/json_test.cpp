// Do the JSON objects have the keys that the headless program promises?
#include "core/cache/topology/replications.h"
#include "tests/core/report/results.h"
#include "tests/support/register_test.h"

#include <QTest>
#include <nlohmann/json.hpp>

using namespace edgewright;
using nlohmann::ordered_json;

class JsonTest : public QObject {
    Q_OBJECT
private slots:
    void statesAPlacement();
    void statesThatThereIsNone();
    void statesTheCaches();
    void statesReplications();
    void statesLatencies();
    void statesFindings();
    void keepsAnyName();
};

void JsonTest::statesAPlacement()
{
    const ordered_json json = placementJson(testing::twoSites(), testing::placedTwice());
    QCOMPARE(json.at("status").get<std::string>(), std::string("feasible"));
    QCOMPARE(json.at("objective").get<double>(), 1.25);
    QCOMPARE(json.at("bound").get<double>(), 1.0);
    QCOMPARE(json.at("gap").get<double>(), 0.2); // (1.25 - 1) / 1.25
    QCOMPARE(json.at("assignments").size(), std::size_t{2});
    QCOMPARE(json.at("assignments")[1].dump(),
             std::string(R"({"service":"s1","service_name":"Render","node":"n2","node_name":"Frankfurt"})"));
    const ordered_json& user = json.at("users")[0];
    QCOMPARE(user.at("population").get<std::string>(), std::string("p1"));
    QCOMPARE(user.at("latency_ms").get<double>(), 12.5);
    QCOMPARE(user.at("budget_ms").get<double>(), 20.0);
    QVERIFY(json.at("conflicts").empty() && json.at("conflicts").is_array());
}

void JsonTest::statesThatThereIsNone()
{
    const ordered_json json = placementJson(testing::twoSites(), testing::impossible());
    QCOMPARE(json.at("status").get<std::string>(), std::string("infeasible"));
    for (const char* key : {"objective", "bound", "gap"})
        QVERIFY(json.at(key).is_null());
    QVERIFY(json.at("assignments").is_array() && json.at("assignments").empty());
    QVERIFY(json.at("users")[0].at("latency_ms").is_null());
    QVERIFY(json.at("users")[0].at("budget_ms").is_null());
    QCOMPARE(json.at("users")[0].at("unreachable").get<std::string>(), std::string("s1"));
    QCOMPARE(
        json.at("conflicts")[0].dump(),
        std::string(
            R"({"kind":"budget","table":"populations","row":"p1","row_name":"Harbour","what":"too far","remedy":"come closer"})"));
}

void JsonTest::statesTheCaches()
{
    const ordered_json json = cacheJson(testing::twoSites(), testing::cachedAtOne());
    QCOMPARE(json.at("requests").get<int>(), 1000);
    QCOMPARE(json.at("hit_ratio").get<double>(), 0.6);
    QCOMPARE(json.at("byte_hit_ratio").get<double>(), 0.5);
    QCOMPARE(json.at("origin_requests").get<int>(), 410);
    QCOMPARE(json.at("latency_ms").dump(),
             std::string(R"({"mean":15.0,"p50":10.0,"p90":30.0,"p95":35.0,"p99":40.0,"p999":45.0})"));
    QCOMPARE(
        json.at("misses").dump(),
        std::string(
            R"({"compulsory":100,"capacity":200,"expired":50,"purged":0,"uncacheable":0,"joined":0,"not_admitted":0})"));
    QCOMPARE(json.at("one_hit_wonders").get<int>(), 70);
    QCOMPARE(json.at("origin").at("offload").get<double>(), 0.59);
    QCOMPARE(json.at("origin").at("straight").get<int>(), 50);
    QCOMPARE(json.at("egress").at("usd").get<double>(), 0.5);
    QCOMPARE(json.at("egress").at("links")[0].at("link").get<std::string>(), std::string("l1"));
    QVERIFY(json.at("staleness_s").at("worst").is_null()); // nothing was stale
    QVERIFY(!json.contains("replications"));
    QCOMPARE(json.at("points_of_presence")[0].at("node").get<std::string>(), std::string("n1"));
    QCOMPARE(json.at("points_of_presence")[0].at("hit_ratio").get<double>(), 0.75);
    QCOMPARE(json.at("points_of_presence")[0].at("over_time").size(), std::size_t{2});
    QVERIFY(json.at("points_of_presence")[1].at("hit_ratio").is_null());
    QVERIFY(json.at("populations")[1].at("point_of_presence").is_null());
    QCOMPARE(json.at("populations")[0].at("mean_beyond_ms").get<double>(), 6.0);
    QVERIFY(json.at("populations")[1].at("latency_ms").at("p95").is_null());
}

void JsonTest::statesReplications()
{
    CacheResult result = testing::cachedAtOne();
    CacheEstimates& estimates = result.estimates.emplace();
    estimates.seeds = {3, 4};
    estimates.figures.resize(cacheFigures().size());
    estimates.figures.front() = {.mean = 0.6, .margin = 0.25};
    estimates.hitRatios = {{0.75, 0.25}, {}};
    estimates.latencies.resize(2);
    estimates.latencies[0][3] = {.mean = 35, .margin = 5};
    const ordered_json json = cacheJson(testing::twoSites(), result).at("replications");
    QCOMPARE(json.at("count").get<int>(), 2);
    QCOMPARE(json.at("seeds").dump(), std::string("[3,4]"));
    QCOMPARE(json.at("hit_ratio").dump(), std::string(R"({"mean":0.6,"low":0.35,"high":0.85})"));
    QCOMPARE(json.at("points_of_presence")[0].at("hit_ratio").at("low").get<double>(), 0.5);
    QCOMPARE(json.at("populations")[0].at("latency_ms").at("p95").at("high").get<double>(), 40.0);

    const ordered_json compared = comparisonJson({{"ttl", text("test", "TTL"), result}}).at("variants")[0];
    QCOMPARE(compared.at("hit_ratio").get<double>(), 0.6);
    QCOMPARE(compared.at("replications").at("hit_ratio").dump(), json.at("hit_ratio").dump());
}

void JsonTest::statesLatencies()
{
    const ordered_json json = latencyJson(testing::twoSites(), testing::sampled());
    QCOMPARE(json.at("samples").get<int>(), 2000);
    QCOMPARE(json.at("populations")[0].at("percentile").get<double>(), 99.0);
    QCOMPARE(json.at("populations")[0].at("met").get<bool>(), false);
    QCOMPARE(json.at("populations")[0].at("overloaded").get<bool>(), true);
    QCOMPARE(json.at("overloaded")[0].at("node_name").get<std::string>(), std::string("Frankfurt"));
    QCOMPARE(json.at("unplaced")[0].at("population").get<std::string>(), std::string("p9"));
}

void JsonTest::statesFindings()
{
    const ordered_json json = findingsJson(testing::twoSites(), testing::findings());
    QCOMPARE(json.at("errors").get<int>(), 1);
    QCOMPARE(json.at("notes").get<int>(), 1);
    const ordered_json& first = json.at("findings")[0];
    QCOMPARE(first.at("severity").get<std::string>(), std::string("error"));
    QCOMPARE(first.at("rule").get<std::string>(), std::string("faster-than-light"));
    QCOMPARE(first.at("row").get<std::string>(), std::string("n1"));
    QCOMPARE(first.at("what").get<std::string>(), std::string("light takes 3.5 ms"));
    QVERIFY(!first.at("has_fix").get<bool>() && json.at("findings")[1].at("has_fix").get<bool>());
}

void JsonTest::keepsAnyName()
{
    const char* name = "quote \" backslash \\ 上海 \x01";
    const ordered_json json = placementJson(testing::twoSites(name), testing::placedTwice());
    QCOMPARE(ordered_json::parse(json.dump()).at("assignments")[0].at("node_name").get<std::string>(),
             std::string(name));
}

REGISTER_TEST(JsonTest)
#include "json_test.moc"
