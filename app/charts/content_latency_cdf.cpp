// How long do users wait for content, from a cache or from the origin?
#include "app/charts/cache_small_print.h"
#include "app/charts/chart.h"
#include "app/charts/chart_style.h"
#include "app/charts/distribution_chart.h"
#include "app/document/translated.h"
#include "app/jobs/results.h"
#include "core/report/tables.h"

#include <algorithm>

namespace edgewright {

namespace {

bool hasContentLatency(const Results& results)
{
    return results.cache() &&
           std::ranges::any_of(results.cache()->populations, [](const auto& one) { return !one.cdf.empty(); });
}

std::size_t countWithRequests(const CacheResult& result)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(result.populations, [](const auto& one) { return !one.cdf.empty(); }));
}

QWidget* makeContentLatencyCdf(const Topology& topology, const Results& results, QWidget* parent)
{
    const CacheResult& result = *results.cache();
    std::vector<Distribution> lines;
    for (const PopulationContentResult& one : result.populations)
        if (lines.size() < mostLines && !one.cdf.empty())
            lines.push_back({fromCore(displayName(topology, refOf(one.population))), one.cdf, one.budget});
    const Text finding = text("chart", "Half of all content is there within {} ms, 95 % within {} ms")
                             .with(result.latency.p50.value, result.latency.p95.value);
    QString smallPrint = cacheSmallPrint(result);
    if (const std::size_t all = countWithRequests(result); all > lines.size())
        smallPrint += translated(text("chart", "; {} more in the table").with(all - lines.size()));
    return distributionChart(translated(finding), smallPrint, translated(text("chart", "Until the body is there, ms")),
                             lines, parent);
}

ResultTable contentLatencyCdfTable(const Topology& topology, const Results& results)
{
    ResultTable table{text("chart", "Content latency"),
                      {text("chart", "Population"), text("chart", "Latency, ms"), text("chart", "Share of requests"),
                       text("chart", "Budget, ms")},
                      {}};
    for (const PopulationContentResult& one : results.cache()->populations)
        for (const auto& [latency, share] : one.cdf)
            table.rows.push_back({displayName(topology, refOf(one.population)), latency.value, share,
                                  one.budget ? ResultTable::Cell(one.budget->value) : ResultTable::Cell()});
    return table;
}

} // namespace

ChartEntry contentLatencyCdfChart()
{
    return {"content-latency-cdf", text("chart", "Content latency"),
            hasContentLatency,     [](const Results& results) { return results.isCacheStale(); },
            makeContentLatencyCdf, contentLatencyCdfTable};
}

} // namespace edgewright
