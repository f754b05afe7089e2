// How does a cache simulation read as JSON?
#include "core/report/json_parts.h"

namespace edgewright {

namespace {

ReportJson quantilesJson(const LatencyQuantiles& latency, bool areKnown)
{
    const auto figure = [&](Milliseconds quantile) { return areKnown ? ReportJson(quantile.value) : ReportJson(); };
    return {{"mean", figure(latency.mean)},
            {"p50", figure(latency.p50)},
            {"p90", figure(latency.p90)},
            {"p95", figure(latency.p95)},
            {"p99", figure(latency.p99)}};
}

ReportJson seriesJson(const std::vector<HitSample>& overTime)
{
    ReportJson series = ReportJson::array();
    for (const HitSample& sample : overTime)
        series.push_back({{"at_s", sample.at.value}, {"hit_ratio", sample.hitRatio}});
    return series;
}

ReportJson pointOfPresenceJson(const Topology& topology, const PointOfPresenceResult& point)
{
    ReportJson one;
    addRow(one, "node", topology, point.node);
    one["requests"] = point.objects.requests;
    one["hits"] = point.objects.hits;
    one["hit_ratio"] = shareJson(static_cast<double>(point.objects.hits), static_cast<double>(point.objects.requests));
    one["byte_hit_ratio"] = shareJson(point.bytesHit, point.bytesRequested);
    one["origin_requests"] = point.originRequests;
    one["stale_hits"] = point.staleHits;
    one["stale_served"] = point.staleServed;
    one["expired"] = point.expired;
    one["evictions"] = point.evictions;
    one["purged"] = point.purged;
    one["objects_cached"] = point.objectsCached;
    one["over_time"] = seriesJson(point.overTime);
    return one;
}

ReportJson contentPopulationJson(const Topology& topology, const PopulationContentResult& population)
{
    ReportJson one;
    addRow(one, "population", topology, population.population);
    addRow(one, "point_of_presence", topology, population.pointOfPresence);
    one["requests"] = population.requests;
    one["latency_ms"] = quantilesJson(population.latency, population.requests > 0);
    one["mean_beyond_ms"] = population.requests > 0 ? ReportJson(population.meanBeyond.value) : ReportJson();
    one["budget_ms"] = figureJson(population.budget);
    one["within_budget"] =
        population.budget && population.requests > 0 ? ReportJson(population.withinBudget) : ReportJson();
    return one;
}

} // namespace

ReportJson cacheJson(const Topology& topology, const CacheResult& result)
{
    ReportJson json{{"requests", result.requests},
                    {"hit_ratio", result.objects.value()},
                    {"byte_hit_ratio", result.byteHitRatio()},
                    {"origin_requests", result.originRequests},
                    {"latency_ms", quantilesJson(result.latency, result.requests > 0)},
                    {"stale_served", result.staleServed},
                    {"policy", result.policy},
                    {"seed", result.seed},
                    {"warm_up_requests", result.warmUpRequests},
                    {"simulated_s", result.simulated.value},
                    {"points_of_presence", ReportJson::array()},
                    {"populations", ReportJson::array()}};
    for (const PointOfPresenceResult& point : result.pointsOfPresence)
        json["points_of_presence"].push_back(pointOfPresenceJson(topology, point));
    for (const PopulationContentResult& population : result.populations)
        json["populations"].push_back(contentPopulationJson(topology, population));
    return json;
}

} // namespace edgewright
