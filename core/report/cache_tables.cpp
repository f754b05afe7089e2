// How does a cache simulation read as tables?
#include "core/report/cells.h"

namespace edgewright {

ResultTable cacheTable(const Topology& topology, const CacheResult& result)
{
    ResultTable table{
        .title = text("report", "Points of presence"),
        .columns = {text("report", "Point of presence"), text("report", "Requests"), text("report", "Hit ratio"),
                    text("report", "Byte hit ratio"), text("report", "To the origin"), text("report", "Stale hits"),
                    text("report", "Outdated answers"), text("report", "Expired"), text("report", "Evicted"),
                    text("report", "Purged"), text("report", "Objects at the end")},
        .rows = {}};
    for (const PointOfPresenceResult& point : result.pointsOfPresence)
        table.rows.push_back(
            {nameCell(topology, point.node), point.objects.requests,
             shareCell(static_cast<double>(point.objects.hits), static_cast<double>(point.objects.requests)),
             shareCell(point.bytesHit, point.bytesRequested), point.originRequests, point.staleHits, point.staleServed,
             point.expired, point.evictions, point.purged, point.objectsCached});
    return table;
}

namespace {

std::vector<ResultTable::Cell> contentLatencyRow(const Topology& topology, const PopulationContentResult& population)
{
    const auto figure = [&](Milliseconds latency) {
        return population.requests > 0 ? ResultTable::Cell(latency.value) : ResultTable::Cell();
    };
    const bool hasShare = population.requests > 0 && population.budget;
    return {nameCell(topology, population.population),
            population.pointOfPresence.empty() ? text("report", "none: straight to the origin")
                                               : nameCell(topology, population.pointOfPresence),
            population.requests,
            figure(population.latency.mean),
            figure(population.latency.p50),
            figure(population.latency.p90),
            figure(population.latency.p95),
            figure(population.latency.p99),
            figureCell(population.budget),
            hasShare ? ResultTable::Cell(population.withinBudget) : ResultTable::Cell()};
}

} // namespace

ResultTable contentLatencyTable(const Topology& topology, const CacheResult& result)
{
    ResultTable table{.title = text("report", "What users wait for contents"),
                      .columns = {text("report", "Users"), text("report", "Point of presence"),
                                  text("report", "Requests"), text("report", "Mean, ms"), text("report", "p50, ms"),
                                  text("report", "p90, ms"), text("report", "p95, ms"), text("report", "p99, ms"),
                                  text("report", "Budget, ms"), text("report", "Share within budget")},
                      .rows = {}};
    for (const PopulationContentResult& population : result.populations)
        table.rows.push_back(contentLatencyRow(topology, population));
    return table;
}

} // namespace edgewright
