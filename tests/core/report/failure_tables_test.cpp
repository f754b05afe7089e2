// Do tables and JSON of failures say who sees what, worst first?
#include "tests/core/report/results.h"
#include "tests/support/register_test.h"

#include <QTest>

#include <nlohmann/json.hpp>

using namespace edgewright;
using nlohmann::ordered_json;

namespace {

/// Boston's failing changes nothing; Frankfurt's has each impact in turn, on the Harbour users.
std::vector<Failure> failures(Impact impact)
{
    UserImpact harbour{.population = {"p1"},
                       .impact = impact,
                       .before = Milliseconds(23),
                       .after = Milliseconds(61),
                       .budget = Milliseconds(50)};
    if (impact == Impact::Outage)
        harbour.missing = {{"s1"}};
    if (impact == Impact::Outage || impact == Impact::AccessLost)
        harbour.after.reset();
    if (impact == Impact::Fallback || impact == Impact::FallbackTooSlow)
        harbour.takeovers = {{{"s1"}, {"s2"}}};
    return {{{TableKey::Nodes, "n1"}, Impact::None, {}}, {{TableKey::Nodes, "n2"}, impact, {harbour}}};
}

Topology withLite()
{
    Topology topology = testing::twoSites();
    topology.services.put({.id = {"s2"}, .name = "Lite"});
    return topology;
}

std::string words(const ResultTable::Cell& cell)
{
    const Text* text = std::get_if<Text>(&cell);
    return text ? english(*text) : std::get<std::string>(cell);
}

} // namespace

class FailureTablesTest : public QObject {
    Q_OBJECT

private slots:
    void theWorstStandsFirst();
    void saysWhatUsersSee_data();
    void saysWhatUsersSee();
    void namesTheFallback();
    void namesWhatNothingTakesOver();
    void tellsOfThoseHitHardest();
    void tellsAnswersInPart();
    void tellsNodesLinksAndSitesApart();
    void statesFailuresAsJson();
    void statesEachImpactByItsKey_data();
    void statesEachImpactByItsKey();
    void statesTakeoversAndLosses();
};

void FailureTablesTest::theWorstStandsFirst()
{
    const ResultTable table = failureTable(withLite(), failures(Impact::Slower));
    QCOMPARE(table.rows.size(), std::size_t{2});
    for (const auto& row : table.rows)
        QCOMPARE(row.size(), table.columns.size());
    QCOMPARE(words(table.rows[0][0]), std::string("Frankfurt"));
    QCOMPARE(words(table.rows[0][1]), std::string("Node"));
    QCOMPARE(words(table.rows[1][2]), std::string("unaffected"));
    QCOMPARE(words(table.rows[1][4]), std::string("nobody is worse off"));
    QCOMPARE(std::get<std::int64_t>(table.rows[0][3]), std::int64_t{1});
}

void FailureTablesTest::saysWhatUsersSee_data()
{
    QTest::addColumn<int>("impact");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("seen");
    const auto row = [](Impact impact, const char* label, const char* seen) {
        QTest::newRow(label) << static_cast<int>(impact) << label << seen;
    };
    row(Impact::Slower, "slower", "Harbour wait 61 ms, 38 ms more");
    row(Impact::Fallback, "fallback", "Harbour wait 61 ms instead of 23 ms");
    row(Impact::AccessLost, "access lost", "Harbour lose their access");
    row(Impact::BudgetMissed, "budget missed", "Harbour wait 61 ms instead of 23 ms, over their budget of 50 ms");
    row(Impact::FallbackTooSlow, "fallback, budget missed",
        "Harbour wait 61 ms instead of 23 ms, over their budget of 50 ms");
    row(Impact::Outage, "outage", "Harbour can't reach Render");
}

void FailureTablesTest::saysWhatUsersSee()
{
    QFETCH(int, impact);
    QFETCH(QString, label);
    QFETCH(QString, seen);
    const auto kind = static_cast<Impact>(impact);
    QCOMPARE(QString::fromStdString(english(impactWords(kind))), label);
    QCOMPARE(QString::fromStdString(english(consequenceWords(withLite(), failures(kind)[1]))), seen);
}

void FailureTablesTest::namesTheFallback()
{
    QCOMPARE(english(takeoverWords(withLite(), failures(Impact::Fallback)[1])), std::string("Lite for Render"));
    Failure both = failures(Impact::Fallback)[1];
    both.users[0].takeovers.push_back({{"s2"}, {"s1"}});
    QCOMPARE(english(takeoverWords(withLite(), both)), std::string("Lite for Render, Render for Lite"));
    QVERIFY(takeoverWords(withLite(), failures(Impact::Slower)[1]).empty());
    QVERIFY(std::holds_alternative<std::monostate>(failureTable(withLite(), failures(Impact::Slower)).rows[0][5]));
    QCOMPARE(words(failureTable(withLite(), failures(Impact::Fallback)).rows[0][5]), std::string("Lite for Render"));
}

void FailureTablesTest::namesWhatNothingTakesOver()
{
    const Topology topology = withLite();
    const ResultTable table = missingFallbackTable(topology, missingFallbacks(topology, failures(Impact::Outage)));
    QCOMPARE(table.rows.size(), std::size_t{1});
    QCOMPARE(table.rows[0].size(), table.columns.size());
    QCOMPARE(words(table.rows[0][0]), std::string("Render"));
    QVERIFY(words(table.rows[0][1]).starts_with("Render has no fallback"));
    QVERIFY(words(table.rows[0][2]).starts_with("run a replica of Render"));
}

void FailureTablesTest::tellsOfThoseHitHardest()
{
    Topology topology = withLite();
    topology.populations.put({.id = {"p2"}, .name = "Island", .node = {"n1"}});
    Failure failure = failures(Impact::Slower)[1];
    failure.users.push_back(failure.users[0]);
    failure.users[1].population = {"p2"};
    QCOMPARE(english(consequenceWords(topology, failure)), std::string("Harbour wait 61 ms, 38 ms more"));
    failure.users[1].after = Milliseconds(62);
    QCOMPARE(english(consequenceWords(topology, failure)), std::string("Island wait 62 ms, 39 ms more"));
    failure.users[0].impact = Impact::BudgetMissed;
    QVERIFY(english(consequenceWords(topology, failure)).starts_with("Harbour wait 61 ms instead of 23 ms"));
}

void FailureTablesTest::tellsAnswersInPart()
{
    Failure failure = failures(Impact::Fallback)[1];
    failure.users[0].before.reset();
    failure.users[0].after.reset();
    QCOMPARE(english(consequenceWords(withLite(), failure)), std::string("Harbour are answered in part"));
}

void FailureTablesTest::tellsNodesLinksAndSitesApart()
{
    const ResultTable table = failureTable(withLite(), {{{TableKey::Nodes, "n1"}, Impact::None, {}},
                                                        {{TableKey::Links, "l1"}, Impact::None, {}},
                                                        {{TableKey::Groups, "g1"}, Impact::None, {}}});
    QCOMPARE(words(table.rows[0][1]), std::string("Node"));
    QCOMPARE(words(table.rows[1][1]), std::string("Link"));
    QCOMPARE(words(table.rows[2][1]), std::string("Site"));
}

void FailureTablesTest::statesEachImpactByItsKey_data()
{
    QTest::addColumn<int>("impact");
    QTest::addColumn<QString>("key");
    const auto row = [](Impact impact, const char* key) { QTest::newRow(key) << static_cast<int>(impact) << key; };
    row(Impact::None, "unaffected");
    row(Impact::Slower, "slower");
    row(Impact::Fallback, "fallback");
    row(Impact::AccessLost, "access_lost");
    row(Impact::BudgetMissed, "budget_missed");
    row(Impact::FallbackTooSlow, "fallback_budget_missed");
    row(Impact::Outage, "outage");
}

void FailureTablesTest::statesEachImpactByItsKey()
{
    QFETCH(int, impact);
    QFETCH(QString, key);
    const ordered_json json = failuresJson(withLite(), failures(static_cast<Impact>(impact)));
    QCOMPARE(QString::fromStdString(json.at("failures")[1].at("severity").get<std::string>()), key);
    QVERIFY(json.at("summary").at(key.toStdString()).get<int>() >= 1);
}

void FailureTablesTest::statesFailuresAsJson()
{
    const ordered_json json = failuresJson(withLite(), failures(Impact::FallbackTooSlow));
    QCOMPARE(json.at("failures")[0].at("failed").dump(), std::string(R"({"table":"nodes","id":"n1","name":"Boston"})"));
    QCOMPARE(json.at("failures")[0].at("severity").get<std::string>(), std::string("unaffected"));
    QVERIFY(json.at("failures")[0].at("populations").empty());
    QCOMPARE(
        json.at("failures")[1].at("populations")[0].dump(),
        std::string(R"({"population":"p1","population_name":"Harbour","severity":"fallback_budget_missed",)"
                    R"("before_ms":23.0,"after_ms":61.0,"budget_ms":50.0,"met":false,)"
                    R"("fallbacks":[{"service":"s1","service_name":"Render","fallback":"s2","fallback_name":"Lite"}],)"
                    R"("unreachable":[]})"));
    QVERIFY(json.at("findings").empty() && json.at("findings").is_array());
    QCOMPARE(json.at("summary").at("failures").get<int>(), 2);
    QCOMPARE(json.at("summary").at("fallback_budget_missed").get<int>(), 1);
    QCOMPARE(json.at("summary").at("unaffected").get<int>(), 1);
}

void FailureTablesTest::statesTakeoversAndLosses()
{
    const ordered_json json = failuresJson(withLite(), failures(Impact::Outage));
    const ordered_json& users = json.at("failures")[1].at("populations")[0];
    QVERIFY(users.at("after_ms").is_null());
    QCOMPARE(users.at("unreachable").dump(), std::string(R"([{"service":"s1","service_name":"Render"}])"));
    const ordered_json& finding = json.at("findings")[0];
    QCOMPARE(finding.at("rule").get<std::string>(), std::string("no-fallback"));
    QCOMPARE(finding.at("service").get<std::string>(), std::string("s1"));
    QCOMPARE(finding.at("failed").dump(), std::string(R"([{"table":"nodes","id":"n2","name":"Frankfurt"}])"));
    QCOMPARE(finding.at("populations").size(), std::size_t{1});
    QVERIFY(finding.at("what").get<std::string>().starts_with("Render has no fallback"));
    QVERIFY(finding.at("remedy").get<std::string>().starts_with("run a replica of Render"));
    QCOMPARE(json.at("failures")[1].at("what").get<std::string>(), std::string("Harbour can't reach Render"));
}

REGISTER_TEST(FailureTablesTest)
#include "failure_tables_test.moc"
