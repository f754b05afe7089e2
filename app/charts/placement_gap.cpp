// How close is the best placement to the bound, over the time of the search?
#include "app/charts/chart.h"
#include "app/charts/scale.h"
#include "app/charts/time_chart.h"
#include "app/document/translated.h"
#include "app/jobs/results.h"
#include "core/report/tables.h"

#include <algorithm>

namespace edgewright {

namespace {

/// In the unit of the goal; weighed sums in per cent of the placement of least cost.
struct GoalUnit {
    Text label;
    std::string symbol;
    double factor = 1;
};

GoalUnit unitOf(const PlacementObjective& goal)
{
    const std::optional<PlacementGoal> alone = goal.alone();
    if (!alone)
        return {text("chart", "Weighed sum, of the cheapest placement's"), "%", 100};
    const PlacementGoalFacts& facts = placementGoals()[static_cast<std::size_t>(*alone)];
    return {facts.label, std::string(facts.unit)};
}

/// In per cent; nothing before the first placement.
std::optional<double> gapOf(const PlacementStep& step)
{
    if (!step.best)
        return std::nullopt;
    return *step.best == 0 ? 0 : 100 * (*step.best - step.bound) / *step.best;
}

std::string timeWords(double seconds)
{
    return toCore(seconds < 1 ? withUnit(1000 * seconds, "ms") : withUnit(seconds, "s"));
}

/// When the best came up, and when it was proven to be the best.
Text gapFinding(const PlacementSearch& search, bool isProven)
{
    const std::vector<PlacementStep>& steps = search.steps;
    const std::string end = timeWords(steps.back().seconds);
    const std::optional<double> gap = gapOf(steps.back());
    if (!gap)
        return text("chart", "No placement after {}").with(end);
    if (search.isRunning)
        return text("chart", "Gap {} % after {}, still searching").with(*gap, end);
    if (!isProven)
        return text("chart", "Gap {} % after {}, not proven to be the best").with(*gap, end);
    const auto found = std::ranges::find(steps, steps.back().best, &PlacementStep::best);
    if (timeWords(found->seconds) == end)
        return text("chart", "Proven to be the best after {}").with(end);
    return text("chart", "Best found after {} with a gap of {} %, proven after {}")
        .with(timeWords(found->seconds), *gapOf(*found), end);
}

/// Each value holds until the next is known.
void addStep(TimeLine& line, double seconds, double value)
{
    if (!line.points.empty())
        line.points.emplace_back(Seconds(seconds), line.points.back().second);
    line.points.emplace_back(Seconds(seconds), value);
}

/// Around the best of the end, some times as far as the bound is from it: where the search began says little of where it ended.
Scale heightsOf(const std::vector<PlacementStep>& steps, double factor)
{
    constexpr double gaps = 10, least = 0.05, headroom = 0.1; // of the gap; of the best; of both
    const PlacementStep& end = steps.back();
    if (!end.best)
        return linearScale(factor * end.bound);
    const double best = factor * *end.best, reach = std::max(gaps * (best - factor * end.bound), least * best);
    double most = best;
    for (const PlacementStep& step : steps)
        most = std::max(most, factor * step.best.value_or(0));
    return linearScale(std::max(0.0, best - reach), std::min(most, best + reach) + headroom * reach);
}

QString gapSmallPrint(const Results& results)
{
    if (results.search().isRunning || !results.answer())
        return translated(text("chart", "seed {}").with(results.placementOptions().seed));
    const PlacementResult& answer = *results.answer();
    return translated(
        text("chart", "seed {}; found by {}; a gap is what lies between the best and the bound, of the best")
            .with(answer.seed, std::string(answer.solver)));
}

QWidget* makeGap(const Topology&, const Results& results, QWidget* parent)
{
    const PlacementSearch& search = results.search();
    const GoalUnit unit = unitOf(search.goal);
    TimeLine best{translated(text("chart", "best so far, {}").with(unit.symbol)), {}},
        bound{translated(text("chart", "bound: none is better")), {{Seconds(0), 0}}};
    for (const PlacementStep& step : search.steps) {
        if (step.best)
            addStep(best, step.seconds, unit.factor * *step.best);
        addStep(bound, step.seconds, unit.factor * step.bound);
    }
    std::vector<TimeLine> lines;
    for (TimeLine& line : lines = {std::move(best), std::move(bound)})
        if (!line.points.empty())
            line.points.emplace_back(Seconds(1.1 * search.steps.back().seconds), line.points.back().second);
    std::erase_if(lines, [](const TimeLine& line) { return line.points.empty(); });
    const bool isProven = results.answer() && results.answer()->status == PlacementStatus::Optimal;
    return timeChart(translated(gapFinding(search, isProven)), gapSmallPrint(results),
                     {text("chart", "Since the search began"), Seconds(0), fromCore(unit.symbol),
                      heightsOf(search.steps, unit.factor)},
                     lines, parent);
}

ResultTable gapTable(const Topology&, const Results& results)
{
    const GoalUnit unit = unitOf(results.search().goal);
    ResultTable table{text("chart", "Placement: gap over time"),
                      {text("chart", "Since the search began, s"),
                       text("chart", "Best: {}, {}").with(unit.label, unit.symbol),
                       text("chart", "Bound, {}").with(unit.symbol), text("chart", "Gap, %")},
                      {}};
    for (const PlacementStep& step : results.search().steps) {
        const std::optional<double> gap = gapOf(step);
        table.rows.push_back({step.seconds,
                              step.best ? ResultTable::Cell(unit.factor * *step.best) : ResultTable::Cell(),
                              unit.factor * step.bound, gap ? ResultTable::Cell(*gap) : ResultTable::Cell()});
    }
    return table;
}

} // namespace

ChartEntry placementGapChart()
{
    return {.key = "placement-gap",
            .title = text("chart", "Placement: gap over time"),
            .hasData = [](const Results& results) { return !results.search().steps.empty(); },
            .isStale = [](const Results& results) { return results.isAnswerStale() && !results.search().isRunning; },
            .make = makeGap,
            .table = gapTable,
            .fills = text("chart", "No search yet: “Run placement” draws here how close it comes, and when."),
            .isLive = true};
}

} // namespace edgewright
