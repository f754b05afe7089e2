// How does a cache simulation read as tables?
#include "core/cache/topology/replications.h"
#include "core/report/cells.h"

namespace edgewright {

namespace {

/// Two columns: the figure's mean over the replications, and how far that may be off.
template <class EstimateOf> void addEstimates(ResultTable& table, const Text& figure, const EstimateOf& estimateOf)
{
    table.columns.push_back(text("report", "{}, mean of the replications").with(figure));
    table.columns.push_back(text("report", "{}, 95 % ±").with(figure));
    for (std::size_t i = 0; i < table.rows.size(); ++i)
        for (const double part : {estimateOf(i).mean, estimateOf(i).margin})
            table.rows[i].emplace_back(part);
}

} // namespace

ResultTable cacheTable(const Topology& topology, const CacheResult& result)
{
    ResultTable table{
        .title = text("report", "Points of presence"),
        .columns = {text("report", "Point of presence"), text("report", "Requests"), text("report", "Hit ratio"),
                    text("report", "Byte hit ratio"), text("report", "From users"), text("report", "To the origin"),
                    text("report", "Stale hits"), text("report", "Outdated answers"), text("report", "Evicted"),
                    text("report", "Purged"), text("report", "Objects at the end")},
        .rows = {}};
    for (const PointOfPresenceResult& point : result.pointsOfPresence)
        table.rows.push_back(
            {nameCell(topology, point.node), point.objects.requests,
             shareCell(static_cast<double>(point.objects.hits), static_cast<double>(point.objects.requests)),
             shareCell(point.bytesHit, point.bytesRequested), point.fromUsers, point.originRequests, point.staleHits,
             point.staleServed, point.evictions, point.purged, point.objectsCached});
    if (const auto& estimates = result.estimates)
        addEstimates(table, text("report", "Hit ratio"), [&](std::size_t i) { return estimates->hitRatios[i]; });
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
            figure(population.latency.p999),
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
                                  text("report", "p99.9, ms"), text("report", "Budget, ms"),
                                  text("report", "Share within budget")},
                      .rows = {}};
    for (const PopulationContentResult& population : result.populations)
        table.rows.push_back(contentLatencyRow(topology, population));
    if (const auto& estimates = result.estimates) {
        addEstimates(table, text("report", "Mean, ms"), [&](std::size_t i) { return estimates->latencies[i][0]; });
        addEstimates(table, text("report", "p95, ms"), [&](std::size_t i) { return estimates->latencies[i][3]; });
    }
    return table;
}

ResultTable pointMissesTable(const Topology& topology, const CacheResult& result)
{
    ResultTable table{.title = text("report", "Misses at points of presence"),
                      .columns = {text("report", "Point of presence"), text("report", "Misses"),
                                  text("report", "Compulsory"), text("report", "Capacity"), text("report", "Expired"),
                                  text("report", "Purged"), text("report", "Not kept"), text("report", "Joined"),
                                  text("report", "Not admitted"), text("report", "Answered with 304"),
                                  text("report", "Answered with 5xx")},
                      .rows = {}};
    for (const PointOfPresenceResult& point : result.pointsOfPresence)
        table.rows.push_back({nameCell(topology, point.node), point.misses.total(), point.misses.compulsory,
                              point.misses.capacity, point.misses.expired, point.misses.purged,
                              point.misses.uncacheable, point.misses.joined, point.misses.notAdmitted, point.validated,
                              point.failures});
    return table;
}

ResultTable capacityTable(const Topology& topology, const CacheResult& result)
{
    constexpr double gibibyte = 1024.0 * 1024 * 1024;
    ResultTable table{.title = text("report", "How much cache points of presence need"),
                      .columns = {text("report", "Point of presence"), text("report", "Cache, GiB"),
                                  text("report", "At the knee, GiB"), text("report", "Held at the knee"),
                                  text("report", "Standard error"), text("report", "For everything, GiB"),
                                  text("report", "Held of everything"), text("report", "Objects looked at")},
                      .rows = {}};
    for (const PointOfPresenceResult& point : result.pointsOfPresence) {
        if (!point.curve || point.curve->points.empty())
            continue;
        auto& row = table.rows.emplace_back(std::vector<ResultTable::Cell>{
            nameCell(topology, point.node), topology.nodes.find(point.node)->cache.value});
        const CapacityCurve& curve = *point.curve;
        row.resize(5);
        if (curve.knee) {
            row[2] = static_cast<double>(curve.points[*curve.knee].bytes) / gibibyte;
            row[3] = 1 - curve.points[*curve.knee].missRatio;
            row[4] = curve.points[*curve.knee].error;
        }
        row.emplace_back(static_cast<double>(curve.points.back().bytes) / gibibyte);
        row.emplace_back(1 - curve.points.back().missRatio);
        row.emplace_back(curve.sampleRate);
    }
    return table;
}

ResultTable cacheFiguresTable(const CacheResult& result)
{
    ResultTable table{.title = text("report", "What the caches do together"),
                      .columns = {text("report", "Figure"), text("report", "Value")},
                      .rows = {}};
    for (const CacheFigure& figure : cacheFigures())
        table.rows.push_back({figure.label, figure.of(result)});
    if (const auto& estimates = result.estimates)
        addEstimates(table, text("report", "Value"), [&](std::size_t i) { return estimates->figures[i]; });
    return table;
}

ResultTable missesTable(const CacheResult& result)
{
    ResultTable table{
        .title = text("report", "Why requests are no hits"),
        .columns = {text("report", "Reason"), text("report", "Requests"), text("report", "Share of all requests")},
        .rows = {}};
    const std::pair<Text, std::int64_t> reasons[] = {
        {text("report", "Compulsory: never fetched before"), result.misses.compulsory},
        {text("report", "Capacity: left for other objects"), result.misses.capacity},
        {text("report", "Expired: past its life"), result.misses.expired},
        {text("report", "Purged: published anew"), result.misses.purged},
        {text("report", "Not kept: personalised, or larger than the cache"), result.misses.uncacheable},
        {text("report", "Joined: waited for what another request had asked for"), result.misses.joined},
        {text("report", "Not admitted: what came before was not let in"), result.misses.notAdmitted},
        {text("report", "No point of presence in reach"), result.straightToOrigin},
    };
    for (const auto& [reason, requests] : reasons)
        table.rows.push_back(
            {reason, requests, shareCell(static_cast<double>(requests), static_cast<double>(result.requests))});
    return table;
}

ResultTable comparisonTable(const std::vector<ComparedCaches>& compared)
{
    ResultTable table{.title = text("report", "The same requests"), .columns = {text("report", "Figure")}, .rows = {}};
    for (const CacheFigure& figure : cacheFigures())
        table.rows.push_back({figure.label});
    for (const ComparedCaches& one : compared) {
        table.columns.push_back(one.name);
        for (std::size_t i = 0; i < table.rows.size(); ++i)
            if (auto& cell = table.rows[i].emplace_back(); one.result)
                cell = estimateOf(*one.result, cacheFigures()[i]).mean;
    }
    return table;
}

ResultTable refusalsTable(const std::vector<ComparedCaches>& compared)
{
    ResultTable table{.title = text("report", "What is not possible"),
                      .columns = {text("report", "Variant"), text("report", "Reason")},
                      .rows = {}};
    for (const ComparedCaches& one : compared)
        if (!one.result)
            table.rows.push_back({one.name, one.result.error().what});
    return table;
}

ResultTable publicationTable(const Topology& topology, const PublicationResult& result)
{
    ResultTable table{.title = text("report", "After the publication"),
                      .columns = {text("report", "Point of presence"), text("report", "Answers"),
                                  text("report", "From before it"), text("report", "Share"),
                                  text("report", "99 % new after, s")},
                      .rows = {}};
    for (const Freshening& point : result.pointsOfPresence)
        table.rows.push_back({nameCell(topology, point.node), point.answers, point.outdated,
                              shareCell(static_cast<double>(point.outdated), static_cast<double>(point.answers)),
                              point.freshAfter ? ResultTable::Cell(point.freshAfter->value) : ResultTable::Cell()});
    return table;
}

ResultTable egressTable(const Topology& topology, const CacheResult& result)
{
    ResultTable table{.title = text("report", "Egress over links"),
                      .columns = {text("report", "Link"), text("report", "Egress, GB"), text("report", "Cost, USD")},
                      .rows = {}};
    for (const LinkEgress& crossed : result.egress)
        table.rows.push_back({nameCell(topology, crossed.link), crossed.bytes / 1e9, crossed.usd});
    return table;
}

} // namespace edgewright
