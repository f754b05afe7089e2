// Does a comparison of two scenarios read as JSON, with null for what is not known?
#include "tests/core/report/two_scenarios.h"
#include "tests/support/register_test.h"

#include <QTest>
#include <nlohmann/json.hpp>

using namespace edgewright;
using namespace edgewright::testing;

class ScenarioJsonTest : public QObject {
    Q_OBJECT

private slots:
    void saysWhichSideIsWhich();
    void givesFigures();
    void namesRows();
    void givesFieldsThatDiffer();
    void saysWhatHasNoAnswer();
};

void ScenarioJsonTest::saysWhichSideIsWhich()
{
    const auto json = scenarioJson(twoScenarios());
    QVERIFY(json.at("a").at("scenario").is_null());
    QCOMPARE(json.at("a").at("placement").get<std::string>(), std::string("optimal"));
    QCOMPARE(json.at("b").at("scenario").get<std::string>(), std::string("plan"));
    QCOMPARE(json.at("b").at("scenario_name").get<std::string>(), std::string("Plan"));
    QCOMPARE(json.at("b").at("placement").get<std::string>(), std::string("infeasible"));
    QCOMPARE(json.at("seed").get<int>(), 9);
}

void ScenarioJsonTest::givesFigures()
{
    const auto figures = scenarioJson(twoScenarios()).at("figures");
    QCOMPARE(figures.at(0).dump(), std::string(R"({"key":"cost_usd_per_hour","unit":"USD/h","a":4.0,"b":3.0,)"
                                               R"("difference":-1.0,"percent":-25.0,"verdict":"better"})"));
    QCOMPARE(figures.at(2).dump(), std::string(R"({"key":"origin_offload_percent","unit":"%","a":50.0,"b":null,)"
                                               R"("difference":null,"percent":null,"verdict":null})"));
}

void ScenarioJsonTest::namesRows()
{
    const auto json = scenarioJson(twoScenarios());
    const auto population = json.at("populations").at(0);
    QCOMPARE(population.at("row_name").get<std::string>(), std::string("Harbour"));
    QCOMPARE(population.at("figures").at(0).at("a").dump(), std::string("true"));
    QVERIFY(population.at("figures").at(0).at("difference").is_null());
    QCOMPARE(json.at("points_of_presence").at(0).at("row").get<std::string>(), std::string("n2"));
}

void ScenarioJsonTest::givesFieldsThatDiffer()
{
    const auto changes = scenarioJson(twoScenarios()).at("changes");
    QCOMPARE(changes.size(), std::size_t{2});
    QCOMPARE(changes.at(0).at("fields").dump(), std::string(R"([{"key":"tier","a":"edge","b":"fog"},)"
                                                            R"({"key":"cost_usd_per_hour","a":0.5,"b":2.0}])"));
    QCOMPARE(changes.at(1).at("row_name").get<std::string>(), std::string("Attic"));
    QVERIFY(!changes.at(1).at("in_a").get<bool>() && changes.at(1).at("in_b").get<bool>());
}

void ScenarioJsonTest::saysWhatHasNoAnswer()
{
    QCOMPARE(scenarioJson(twoScenarios()).at("uncompared").dump(),
             std::string(R"([{"side":"b","part":"Placement","what":"too far","remedy":"come closer"}])"));
}

REGISTER_TEST(ScenarioJsonTest)
#include "scenario_json_test.moc"
