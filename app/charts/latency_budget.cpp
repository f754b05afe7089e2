// Where does each population's budget go: network, processing, origin?
#include "app/charts/chart.h"
#include "app/charts/chart_style.h"
#include "app/charts/row_chart.h"
#include "app/document/translated.h"
#include "app/jobs/results.h"
#include "core/report/tables.h"

#include <algorithm>
#include <functional>

namespace edgewright {

namespace {

/// Of one population, in ms: medians of its services, or means of its content, `origin` being the wait beyond the point of presence.
struct BudgetBar {
    PopulationId population;
    double network = 0, processing = 0, origin = 0;
    std::optional<Milliseconds> budget;
    double total() const { return network + processing + origin; }
    /// Without a budget nothing is used of it.
    double share() const { return budget && budget->value > 0 ? total() / budget->value : 0; }
};

BudgetBar serviceBar(const PopulationLatency& one)
{
    return {one.population, one.medians.network.value, one.medians.processing.value, 0, one.medians.budget};
}

BudgetBar contentBar(const PopulationContentResult& one)
{
    return {one.population, one.latency.mean.value - one.meanBeyond.value, 0, one.meanBeyond.value, one.budget};
}

/// A population that calls services spends its budget on them; only one that just fetches content spends it there.
std::vector<BudgetBar> budgetBars(const Results& results)
{
    std::vector<BudgetBar> bars;
    if (results.latency())
        for (const PopulationLatency& one : results.latency()->populations)
            bars.push_back(serviceBar(one));
    if (results.cache())
        for (const PopulationContentResult& one : results.cache()->populations)
            if (std::ranges::find(bars, one.population, &BudgetBar::population) == bars.end())
                bars.push_back(contentBar(one));
    return bars;
}

bool hasBudgetBars(const Results& results) { return !budgetBars(results).empty(); }

bool hasBudget(const Topology& topology, const PopulationId& id)
{
    const Population* population = topology.populations.find(id);
    return population && population->budget;
}

Text budgetFinding(const Topology& topology, const std::vector<BudgetBar>& bars)
{
    const BudgetBar* tightest = nullptr;
    for (const BudgetBar& bar : bars)
        if (bar.budget && (!tightest || bar.share() > tightest->share()))
            tightest = &bar;
    if (!tightest)
        return std::ranges::any_of(bars, [&](const BudgetBar& bar) { return hasBudget(topology, bar.population); })
                   ? text("chart", "Content alone: the budgets are for services, which have no placement")
                   : text("chart", "Where the time goes; no population has a budget");
    const std::string name = displayName(topology, refOf(tightest->population));
    const double left = tightest->budget->value - tightest->total();
    return left >= 0 ? text("chart", "Tightest: {} has {} of {} ms left").with(name, left, tightest->budget->value)
                     : text("chart", "{} is {} ms over its {} ms").with(name, -left, tightest->budget->value);
}

/// "14.7 of 20 ms", and what is over.
ChartRow budgetRow(const Topology& topology, const BudgetBar& bar)
{
    ChartRow row{
        fromCore(displayName(topology, refOf(bar.population))), withUnit(bar.total(), "ms"), chartTheme().text, {}};
    if (!bar.budget)
        return row;
    const double budget = bar.budget->value, over = bar.total() - budget;
    row.mark = budget;
    row.readingColor = over > 0 ? chartTheme().bad : chartTheme().ok;
    row.reading = translated(over > 0 ? text("chart", "{} of {} ms, {} over").with(bar.total(), budget, over)
                                      : text("chart", "{} of {} ms").with(bar.total(), budget));
    return row;
}

/// A part that no row has is left out of the legend.
std::vector<RowPart> budgetParts(const std::vector<BudgetBar>& bars)
{
    std::vector<RowPart> parts;
    const auto add = [&](const Text& name, const QColor& color, double BudgetBar::*member) {
        RowPart part{translated(name), color, {}};
        for (const BudgetBar& bar : bars)
            part.values.push_back(bar.*member);
        if (std::ranges::any_of(part.values, [](double value) { return value > 0; }))
            parts.push_back(std::move(part));
    };
    add(text("chart", "Network"), lineColor(5), &BudgetBar::network);
    add(text("chart", "Processing"), lineColor(0), &BudgetBar::processing);
    add(text("chart", "Origin"), lineColor(1), &BudgetBar::origin);
    return parts;
}

constexpr double mostShare = 2; // of a budget that is shown; a bar beyond ends in an arrow

/// Where all have a budget, bars are as long as the share of it that they use: 1 ms and 600 ms stand in one chart.
bool areShares(const std::vector<BudgetBar>& bars)
{
    return std::ranges::all_of(bars, [](const BudgetBar& bar) { return bar.budget && bar.budget->value > 0; });
}

/// In ms, a budget far beyond all that happens would shrink the bars to nothing.
double longestOf(const std::vector<BudgetBar>& bars)
{
    double longest = 0;
    for (const BudgetBar& bar : bars)
        longest = std::max(longest, bar.total());
    for (const double farthest = 2 * longest; const BudgetBar& bar : bars)
        if (bar.budget && bar.budget->value <= farthest)
            longest = std::max(longest, 1.05 * bar.budget->value);
    return longest;
}

/// Those that use most of their budget, the worst first; those without one last.
std::vector<BudgetBar> tightestFirst(std::vector<BudgetBar> bars)
{
    std::ranges::stable_sort(bars, std::greater{}, &BudgetBar::share);
    bars.resize(std::min(bars.size(), mostLines));
    return bars;
}

QString budgetSmallPrint(std::size_t all, std::size_t shown)
{
    QString print = translated(
        text("chart",
             "services: medians; content: means, origin being the wait beyond the point of presence; dotted: budget"));
    if (all > shown)
        print += translated(text("chart", "; {} more in the table").with(all - shown));
    return print;
}

QWidget* makeLatencyBudget(const Topology& topology, const Results& results, QWidget* parent)
{
    const std::vector<BudgetBar> all = budgetBars(results), bars = tightestFirst(all);
    const bool inShares = areShares(bars);
    double most = 1.05; // so that the mark of a budget that is kept stands clear of the edge
    std::vector<ChartRow> rows;
    for (const BudgetBar& bar : bars) {
        rows.push_back(budgetRow(topology, bar));
        most = std::max(most, bar.share());
        if (inShares)
            rows.back().scale = 100 / bar.budget->value;
    }
    const Text axis = inShares ? text("chart", "Share of the budget, %") : text("chart", "Round trip, ms");
    return rowChart(translated(budgetFinding(topology, bars)), budgetSmallPrint(all.size(), bars.size()),
                    translated(axis), inShares ? 100 * std::min(most, mostShare) : longestOf(bars), " ms",
                    Bars::Stacked, std::move(rows), budgetParts(bars), parent);
}

ResultTable latencyBudgetTable(const Topology& topology, const Results& results)
{
    ResultTable table{text("chart", "Latency budget"),
                      {text("chart", "Population"), text("chart", "Network, ms"), text("chart", "Processing, ms"),
                       text("chart", "Origin, ms"), text("chart", "Budget, ms")},
                      {}};
    for (const BudgetBar& bar : budgetBars(results))
        table.rows.push_back({displayName(topology, refOf(bar.population)), bar.network, bar.processing, bar.origin,
                              bar.budget ? ResultTable::Cell(bar.budget->value) : ResultTable::Cell()});
    return table;
}

} // namespace

ChartEntry latencyBudgetChart()
{
    return {
        "latency-budget",  text("chart", "Latency budget"),
        hasBudgetBars,     [](const Results& results) { return results.isPlacementStale() || results.isCacheStale(); },
        makeLatencyBudget, latencyBudgetTable};
}

} // namespace edgewright
