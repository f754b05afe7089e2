// How are the round trips of each population distributed, and does the budget hold?
#include "app/charts/chart.h"
#include "app/charts/chart_style.h"
#include "app/charts/distribution_chart.h"
#include "app/document/translated.h"
#include "app/jobs/results.h"
#include "core/report/tables.h"

#include <algorithm>

namespace edgewright {

namespace {

/// The worst miss in a sentence, or that all is well.
Text latencyFinding(const Topology& topology, const LatencyResult& result)
{
    const PopulationLatency* worst = nullptr;
    const auto over = [](const PopulationLatency& one) { return one.atPercentile.value - one.medians.budget->value; };
    for (const PopulationLatency& one : result.populations)
        if (one.medians.budget && !one.isMet && (!worst || over(one) > over(*worst)))
            worst = &one;
    if (!worst)
        return std::ranges::any_of(result.populations, [](const auto& one) { return one.medians.budget.has_value(); })
                   ? text("chart", "Every latency budget is met")
                   : text("chart", "Round trips of the users; no population has a budget");
    const std::string name = displayName(topology, refOf(worst->population));
    if (worst->isOverloaded)
        return text("chart", "{} misses its {} ms: a replica on the way is overloaded")
            .with(name, worst->medians.budget->value);
    return text("chart", "{} misses its {} ms budget in {} % of requests")
        .with(name, worst->medians.budget->value, 100 * (1 - worst->withinBudget));
}

bool hasLatency(const Results& results)
{
    return results.latency() &&
           std::ranges::any_of(results.latency()->populations, [](const auto& one) { return !one.cdf.empty(); });
}

/// Those who miss come first, so that they are seen where not all fit.
std::vector<const PopulationLatency*> missesFirst(const LatencyResult& result)
{
    std::vector<const PopulationLatency*> all;
    for (const PopulationLatency& one : result.populations)
        if (!one.cdf.empty())
            all.push_back(&one);
    std::ranges::stable_sort(all, {}, [](const PopulationLatency* one) { return one->isMet; });
    return all;
}

QWidget* makeLatencyCdf(const Topology& topology, const Results& results, QWidget* parent)
{
    const LatencyResult& result = *results.latency();
    const auto all = missesFirst(result);
    std::vector<Distribution> lines;
    for (const PopulationLatency* one : all)
        if (lines.size() < mostLines)
            lines.push_back({fromCore(displayName(topology, refOf(one->population))), one->cdf, one->medians.budget});
    QString smallPrint =
        translated(text("chart", "{} samples a population, seed {}").with(result.samples, std::to_string(result.seed)));
    if (all.size() > lines.size())
        smallPrint += translated(text("chart", "; {} more in the table").with(all.size() - lines.size()));
    return distributionChart(translated(latencyFinding(topology, result)), smallPrint,
                             translated(text("chart", "Round trip with all services, ms")), lines, parent);
}

ResultTable latencyCdfTable(const Topology& topology, const Results& results)
{
    ResultTable table{text("chart", "Latency distribution"),
                      {text("chart", "Population"), text("chart", "Latency, ms"), text("chart", "Share of requests"),
                       text("chart", "Budget, ms")},
                      {}};
    for (const PopulationLatency& one : results.latency()->populations)
        for (const auto& [latency, share] : one.cdf)
            table.rows.push_back(
                {displayName(topology, refOf(one.population)), latency.value, share,
                 one.medians.budget ? ResultTable::Cell(one.medians.budget->value) : ResultTable::Cell()});
    return table;
}

} // namespace

ChartEntry latencyCdfChart()
{
    return {"latency-cdf",  text("chart", "Latency distribution"),
            hasLatency,     [](const Results& results) { return results.isPlacementStale(); },
            makeLatencyCdf, latencyCdfTable};
}

} // namespace edgewright
