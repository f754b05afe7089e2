// Do baselines, fronts and choices read as what they are?
#include "core/report/placement_choices.h"

#include "tests/core/report/results.h"
#include "tests/support/register_test.h"

#include <QTest>

#include <nlohmann/json.hpp>

using namespace edgewright;
using namespace edgewright::testing;

namespace {

std::string cell(const ResultTable& table, std::size_t row, std::size_t column)
{
    const ResultTable::Cell& one = table.rows.at(row).at(column);
    if (const Text* words = std::get_if<Text>(&one))
        return english(*words);
    const std::string* word = std::get_if<std::string>(&one);
    return word ? *word : "";
}

} // namespace

class PlacementChoicesTest : public QObject {
    Q_OBJECT

private slots:
    void setsTheAnswerAboveTheRules();
    void listsThePointsOfAFront();
    void saysWhatEachNodeWouldMean();
};

void PlacementChoicesTest::setsTheAnswerAboveTheRules()
{
    const Topology topology = twoSites();
    PlacementBaseline rule{.key = "nearest", .title = text("placement", "Nearest")};
    rule.placement[{"s1"}] = {{"n1"}};
    rule.figures.nodeCost = UsdPerHour(0.5);
    rule.users = placedTwice().users;
    rule.users.front().processing = Milliseconds(40);
    rule.broken = Error{text("placement", "too slow"), "", {}};
    const ResultTable table = baselineTable(placedTwice(), {rule});
    QCOMPARE(table.rows.size(), std::size_t(2));
    QCOMPARE(table.rows[0].size(), table.columns.size());
    QCOMPARE(std::get<double>(table.rows[0][1]), 1.25); // cost
    QCOMPARE(std::get<double>(table.rows[1][1]), 0.5);
    QCOMPARE(std::get<std::int64_t>(table.rows[1][6]), 1); // 48.5 ms of 20
    QCOMPARE(cell(table, 1, 7), std::string("too slow"));
    QCOMPARE(baselineTable(PlacementResult(), {rule}).rows.size(), std::size_t(1)); // infeasible: rules alone
    const auto json = baselinesJson(topology, {rule});
    QCOMPARE(json[0]["feasible"].get<bool>(), false);
    QCOMPARE(json[0]["assignments"][0]["node_name"].get<std::string>(), std::string("Boston"));
}

void PlacementChoicesTest::listsThePointsOfAFront()
{
    ParetoFront front{.points = {placedTwice()}, .isComplete = true};
    const ResultTable table = paretoTable(twoSites(), front);
    QCOMPARE(table.rows.size(), std::size_t(1));
    QCOMPARE(cell(table, 0, 7), std::string("Render: Boston, Frankfurt"));
    const auto json = paretoJson(twoSites(), front);
    QCOMPARE(json["first"].get<std::string>(), std::string("cost"));
    QCOMPARE(json["second"].get<std::string>(), std::string("latency"));
    QVERIFY(json["complete"].get<bool>());
    QCOMPARE(json["points"][0]["figures"]["traffic_cost_usd_per_hour"].get<double>(), 0.25);
}

void PlacementChoicesTest::saysWhatEachNodeWouldMean()
{
    const std::vector<PlacementChoice> choices = {
        {{"n1"}, PlacementChoice::Verdict::RunsHere, 1.25, true, text("placement", "runs here")},
        {{"n2"}, PlacementChoice::Verdict::NotAllowed, {}, true, text("placement", "its tier is not allowed")}};
    const ResultTable table = choiceTable(twoSites(), choices);
    QCOMPARE(cell(table, 0, 0), std::string("Boston"));
    QCOMPARE(cell(table, 1, 1), std::string("not allowed"));
    QVERIFY(std::holds_alternative<std::monostate>(table.rows[1][2]));
    const auto json = choicesJson(twoSites(), choices);
    QCOMPARE(json[1]["verdict"].get<std::string>(), std::string("not_allowed"));
    QVERIFY(json[1]["objective"].is_null());
}

REGISTER_TEST(PlacementChoicesTest)
#include "placement_choices_test.moc"
