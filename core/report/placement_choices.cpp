// How do the other placements read: baselines, the Pareto front, what other nodes would cost?
#include "core/report/placement_choices.h"

#include "core/report/cells.h"
#include "core/report/json_parts.h"

#include <algorithm>

namespace edgewright {

namespace {

std::vector<ResultTable::Cell> figureCells(const PlacementFigures& figures)
{
    std::vector<ResultTable::Cell> cells;
    for (const PlacementGoalFacts& goal : placementGoals())
        cells.emplace_back(figures.of(goal.goal));
    return cells;
}

/// `first`, then a column a goal: "Cost, USD/h".
std::vector<Text> figureColumns(const Text& first)
{
    std::vector<Text> columns = {first};
    for (const PlacementGoalFacts& goal : placementGoals())
        columns.push_back(text("report", "{}, {}").with(goal.label, std::string(goal.unit)));
    return columns;
}

std::int64_t missed(const std::vector<UserLatency>& users)
{
    return std::ranges::count_if(users, [](const UserLatency& user) { return !user.isMet(); });
}

/// "Render: Boston, Frankfurt; Store: Cloud".
std::string placedWords(const Topology& topology, const Placement& placement)
{
    std::string words;
    for (const auto& [service, nodes] : placement) {
        words += (words.empty() ? "" : "; ") + displayName(topology, refOf(service)) + ": ";
        for (std::size_t i = 0; i < nodes.size(); ++i)
            words += (i ? ", " : "") + displayName(topology, refOf(nodes[i]));
    }
    return words;
}

Text verdictWord(PlacementChoice::Verdict verdict)
{
    switch (verdict) {
    case PlacementChoice::Verdict::RunsHere: return text("report", "runs here");
    case PlacementChoice::Verdict::Possible: return text("report", "possible");
    case PlacementChoice::Verdict::NotAllowed: return text("report", "not allowed");
    case PlacementChoice::Verdict::Impossible: return text("report", "impossible");
    case PlacementChoice::Verdict::Unknown: break;
    }
    return text("report", "not decided");
}

std::string_view verdictKey(PlacementChoice::Verdict verdict)
{
    static constexpr std::array<std::string_view, 5> keys = {"runs_here", "possible", "not_allowed", "impossible",
                                                             "unknown"};
    return keys[static_cast<std::size_t>(verdict)];
}

} // namespace

ResultTable baselineTable(const PlacementResult& answer, const std::vector<PlacementBaseline>& baselines)
{
    ResultTable table{text("report", "Baselines"), figureColumns(text("report", "Rule")), {}};
    table.columns.push_back(text("report", "Budgets missed"));
    table.columns.push_back(text("report", "What it breaks first"));
    const auto add = [&](ResultTable::Cell name, const PlacementFigures& figures, const std::vector<UserLatency>& users,
                         ResultTable::Cell broken) {
        std::vector<ResultTable::Cell> row = {std::move(name)};
        std::ranges::move(figureCells(figures), std::back_inserter(row));
        row.emplace_back(missed(users));
        row.push_back(std::move(broken));
        table.rows.push_back(std::move(row));
    };
    if (answer.status != PlacementStatus::Infeasible)
        add(text("report", "This placement"), answer.figures, answer.users, {});
    for (const PlacementBaseline& one : baselines)
        add(one.title, one.figures, one.users, one.broken ? ResultTable::Cell(one.broken->what) : ResultTable::Cell());
    return table;
}

ResultTable paretoTable(const Topology& topology, const ParetoFront& front)
{
    ResultTable table{text("report", "Pareto front"), figureColumns(text("report", "Point")), {}};
    table.columns.push_back(text("report", "Gap, %"));
    table.columns.push_back(text("report", "Placement"));
    for (const PlacementResult& point : front.points) {
        std::vector<ResultTable::Cell> row = {static_cast<std::int64_t>(table.rows.size() + 1)};
        std::ranges::move(figureCells(point.figures), std::back_inserter(row));
        row.emplace_back(100 * point.gap());
        row.emplace_back(placedWords(topology, point.placement));
        table.rows.push_back(std::move(row));
    }
    return table;
}

ResultTable choiceTable(const Topology& topology, const std::vector<PlacementChoice>& choices)
{
    ResultTable table{text("report", "Why here, and why not there"),
                      {text("report", "Node"), text("report", "Verdict"), text("report", "Objective"),
                       text("report", "What it would mean")},
                      {}};
    for (const PlacementChoice& choice : choices)
        table.rows.push_back({nameCell(topology, choice.node), verdictWord(choice.verdict),
                              choice.objective ? ResultTable::Cell(*choice.objective) : ResultTable::Cell(),
                              choice.words});
    return table;
}

ReportJson baselinesJson(const Topology& topology, const std::vector<PlacementBaseline>& baselines)
{
    ReportJson list = ReportJson::array();
    for (const PlacementBaseline& one : baselines)
        list.push_back({{"rule", one.key},
                        {"feasible", !one.broken},
                        {"broken", one.broken ? ReportJson(english(one.broken->what)) : ReportJson()},
                        {"budgets_missed", missed(one.users)},
                        {"figures", figuresJson(one.figures)},
                        {"assignments", assignmentsJson(topology, one.placement)}});
    return list;
}

ReportJson paretoJson(const Topology& topology, const ParetoFront& front)
{
    const auto key = [](PlacementGoal goal) { return placementGoals()[static_cast<std::size_t>(goal)].key; };
    ReportJson json{{"first", key(front.first)},
                    {"second", key(front.second)},
                    {"complete", front.isComplete},
                    {"points", ReportJson::array()}};
    for (const PlacementResult& point : front.points)
        json["points"].push_back({{"figures", figuresJson(point.figures)},
                                  {"status", placementStatusKey(point.status)},
                                  {"assignments", assignmentsJson(topology, point.placement)}});
    return json;
}

ReportJson choicesJson(const Topology& topology, const std::vector<PlacementChoice>& choices)
{
    ReportJson list = ReportJson::array();
    for (const PlacementChoice& choice : choices) {
        ReportJson one;
        addRow(one, "node", topology, choice.node);
        one["verdict"] = verdictKey(choice.verdict);
        one["objective"] = figureJson(choice.objective);
        one["proven"] = choice.isProven;
        one["what"] = english(choice.words);
        list.push_back(std::move(one));
    }
    return list;
}

} // namespace edgewright
