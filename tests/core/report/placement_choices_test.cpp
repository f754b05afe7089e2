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
    rule.figures.power = Watts(70);
    rule.users = placedTwice().users;
    rule.users.front().processing = Milliseconds(40);
    rule.broken = Error{text("placement", "too slow"), "", {}};
    const ResultTable table = baselineTable(placedTwice(), {rule});
    QCOMPARE(table.rows.size(), std::size_t(2));
    QCOMPARE(table.rows[0].size(), table.columns.size());
    QCOMPARE(std::get<double>(table.rows[0][1]), 1.25); // cost
    QCOMPARE(std::get<double>(table.rows[1][1]), 0.5);
    QCOMPARE(std::get<double>(table.rows[1][5]), 70.0);    // power
    QCOMPARE(std::get<std::int64_t>(table.rows[1][6]), 1); // 48.5 ms of 20
    QCOMPARE(cell(table, 1, 7), std::string("too slow"));
    QCOMPARE(baselineTable(PlacementResult(), {rule}).rows.size(), std::size_t(1)); // infeasible: rules alone
    const auto json = baselinesJson(topology, {rule});
    QCOMPARE(json[0]["rule"].get<std::string>(), std::string("nearest"));
    QCOMPARE(json[0]["feasible"].get<bool>(), false);
    QCOMPARE(json[0]["broken"].get<std::string>(), std::string("too slow"));
    QCOMPARE(json[0]["budgets_missed"].get<int>(), 1);
    QCOMPARE(json[0]["assignments"][0]["node_name"].get<std::string>(), std::string("Boston"));
}

void PlacementChoicesTest::listsThePointsOfAFront()
{
    PlacementResult first = placedTwice(), second = first;
    first.status = PlacementStatus::Optimal;
    second.status = PlacementStatus::Feasible;
    second.objective = 4, second.bound = 3;
    second.placement[{"s2"}] = {{"n1"}};
    ParetoFront front{.points = {first, second}, .isComplete = true};
    const ResultTable table = paretoTable(twoSites(), front);
    QCOMPARE(table.rows.size(), std::size_t(2));
    QCOMPARE(std::get<std::int64_t>(table.rows[1][0]), 2);
    QCOMPARE(std::get<double>(table.rows[1][6]), 25.0); // (4 - 3) / 4
    QCOMPARE(cell(table, 0, 7), std::string("Render: Boston, Frankfurt"));
    QCOMPARE(cell(table, 1, 7), std::string("Render: Boston, Frankfurt; s2: Boston"));
    const auto json = paretoJson(twoSites(), front);
    QCOMPARE(json["points"][0]["status"].get<std::string>(), std::string("optimal"));
    QCOMPARE(json["points"][1]["status"].get<std::string>(), std::string("feasible"));
    QCOMPARE(json["points"][1]["assignments"].size(), std::size_t(3));
    QCOMPARE(json["first"].get<std::string>(), std::string("cost"));
    QCOMPARE(json["second"].get<std::string>(), std::string("latency"));
    QVERIFY(json["complete"].get<bool>());
    QCOMPARE(json["points"][0]["figures"]["traffic_cost_usd_per_hour"].get<double>(), 0.25);
}

void PlacementChoicesTest::saysWhatEachNodeWouldMean()
{
    using Verdict = PlacementChoice::Verdict;
    const std::vector<PlacementChoice> choices = {
        {{"n1"}, Verdict::RunsHere, 1.25, true, text("placement", "it runs there")},
        {{"n2"}, Verdict::NotAllowed, {}, true, text("placement", "its tier is not allowed")},
        {{"n1"}, Verdict::Possible, 2.5, false, text("placement", "it would cost more")},
        {{"n1"}, Verdict::Impossible, {}, true, text("placement", "it would break a budget")},
        {{"n1"}, Verdict::Unknown, {}, false, text("placement", "nobody knows")}};
    const ResultTable table = choiceTable(twoSites(), choices);
    const auto json = choicesJson(twoSites(), choices);
    const std::vector<std::pair<std::string, std::string>> verdicts = {{"runs here", "runs_here"},
                                                                       {"not allowed", "not_allowed"},
                                                                       {"possible", "possible"},
                                                                       {"impossible", "impossible"},
                                                                       {"not decided", "unknown"}};
    for (std::size_t i = 0; i < choices.size(); ++i) {
        QCOMPARE(cell(table, i, 1), verdicts[i].first);
        QCOMPARE(json[i]["verdict"].get<std::string>(), verdicts[i].second);
        QCOMPARE(json[i]["proven"].get<bool>(), choices[i].isProven);
        QCOMPARE(json[i]["what"].get<std::string>(), cell(table, i, 3));
    }
    QCOMPARE(cell(table, 0, 0), std::string("Boston"));
    QCOMPARE(cell(table, 1, 3), std::string("its tier is not allowed"));
    QCOMPARE(std::get<double>(table.rows[2][2]), 2.5);
    QVERIFY(std::holds_alternative<std::monostate>(table.rows[1][2]));
    QCOMPARE(json[2]["objective"].get<double>(), 2.5);
    QVERIFY(json[1]["objective"].is_null());
}

REGISTER_TEST(PlacementChoicesTest)
#include "placement_choices_test.moc"
