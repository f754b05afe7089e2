// How does a cache simulation read as JSON?
#include "core/cache/topology/replications.h"
#include "core/report/json_parts.h"

namespace edgewright {

namespace {

ReportJson quantilesJson(const LatencyQuantiles& latency, bool areKnown)
{
    const auto figure = [&](Milliseconds quantile) { return areKnown ? ReportJson(quantile.value) : ReportJson(); };
    return {{"mean", figure(latency.mean)}, {"p50", figure(latency.p50)}, {"p90", figure(latency.p90)},
            {"p95", figure(latency.p95)},   {"p99", figure(latency.p99)}, {"p999", figure(latency.p999)}};
}

ReportJson missesJson(const Misses& misses)
{
    return {{"compulsory", misses.compulsory},   {"capacity", misses.capacity},       {"expired", misses.expired},
            {"purged", misses.purged},           {"uncacheable", misses.uncacheable}, {"joined", misses.joined},
            {"not_admitted", misses.notAdmitted}};
}

ReportJson seriesJson(const std::vector<HitSample>& overTime)
{
    ReportJson series = ReportJson::array();
    for (const HitSample& sample : overTime)
        series.push_back({{"at_s", sample.at.value}, {"hit_ratio", sample.hitRatio}});
    return series;
}

ReportJson curveJson(const CapacityCurve& curve)
{
    ReportJson points = ReportJson::array();
    for (const CapacityPoint& point : curve.points)
        points.push_back({{"bytes", point.bytes}, {"miss_ratio", point.missRatio}, {"error", point.error}});
    return {{"requests", curve.requests},
            {"sample_rate", curve.sampleRate},
            {"knee", curve.knee ? points[*curve.knee] : ReportJson()},
            {"points", points}};
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
    one["requests_from_users"] = point.fromUsers;
    one["fetches"] = point.fetches;
    one["misses"] = missesJson(point.misses);
    one["validated"] = point.validated;
    one["failures"] = point.failures;
    one["fragments"] = point.fragments.requests;
    one["fragment_hit_ratio"] =
        shareJson(static_cast<double>(point.fragments.hits), static_cast<double>(point.fragments.requests));
    one["stale_hits"] = point.staleHits;
    one["stale_served"] = point.staleServed;
    one["expired"] = point.misses.expired;
    one["evictions"] = point.evictions;
    one["purged"] = point.purged;
    one["objects_cached"] = point.objectsCached;
    if (point.curve)
        one["miss_ratio_curve"] = curveJson(*point.curve);
    if (point.lifetimes)
        for (const LifetimePoint& of : point.lifetimes->points)
            one["lifetime_curve"].push_back({{"ttl_s", of.ttl.value}, {"miss_ratio", of.missRatio}});
    one["over_time"] = seriesJson(point.overTime);
    return one;
}

ReportJson contentPopulationJson(const Topology& topology, const PopulationContentResult& population)
{
    ReportJson one;
    addRow(one, "population", topology, population.population);
    addRow(one, "point_of_presence", topology, population.pointOfPresence);
    one["requests"] = population.requests;
    one["misrouted_requests"] = population.misrouted;
    one["latency_ms"] = quantilesJson(population.latency, population.requests > 0);
    one["mean_beyond_ms"] = population.requests > 0 ? ReportJson(population.meanBeyond.value) : ReportJson();
    one["budget_ms"] = figureJson(population.budget);
    one["within_budget"] =
        population.budget && population.requests > 0 ? ReportJson(population.withinBudget) : ReportJson();
    return one;
}

ReportJson stalenessJson(const CacheResult& result)
{
    const auto figure = [&](Seconds lag) { return result.staleServed > 0 ? ReportJson(lag.value) : ReportJson(); };
    const Staleness& lag = result.staleness;
    return {{"share", result.staleShare()}, {"mean", figure(lag.mean)}, {"p50", figure(lag.p50)},
            {"p90", figure(lag.p90)},       {"p99", figure(lag.p99)},   {"worst", figure(lag.worst)}};
}

ReportJson originJson(const CacheResult& result)
{
    return {{"requests", result.originRequests},
            {"bytes", result.originBytes},
            {"offload", result.originOffload()},
            {"byte_offload", result.originByteOffload()},
            {"peak_requests_per_second", result.peakOriginRate().value},
            {"peak_mbps", result.peakOriginBandwidth().value},
            {"straight", result.straightToOrigin}};
}

ReportJson egressJson(const Topology& topology, const CacheResult& result)
{
    ReportJson links = ReportJson::array();
    for (const LinkEgress& crossed : result.egress) {
        ReportJson one;
        addRow(one, "link", topology, crossed.link);
        one["bytes"] = crossed.bytes;
        one["usd"] = crossed.usd;
        links.push_back(std::move(one));
    }
    return {{"bytes", result.egressBytes()}, {"usd", result.egressUsd()}, {"links", std::move(links)}};
}

ReportJson deliverySeriesJson(const std::vector<DeliverySample>& overTime)
{
    ReportJson series = ReportJson::array();
    for (const DeliverySample& sample : overTime)
        series.push_back({{"at_s", sample.at.value},
                          {"hit_ratio", sample.hitRatio},
                          {"origin_requests_per_second", sample.originRate.value},
                          {"origin_mbps", sample.originBandwidth.value}});
    return series;
}

ReportJson estimateJson(const Estimate& estimate)
{
    return {
        {"mean", estimate.mean}, {"low", estimate.mean - estimate.margin}, {"high", estimate.mean + estimate.margin}};
}

ReportJson estimatesJson(const CacheEstimates& estimates)
{
    ReportJson json{{"count", estimates.seeds.size()}, {"seeds", estimates.seeds}, {"confidence", 0.95}};
    for (std::size_t i = 0; i < cacheFigures().size(); ++i)
        json[std::string(cacheFigures()[i].key)] = estimateJson(estimates.figures[i]);
    return json;
}

ReportJson estimatesJson(const Topology& topology, const CacheResult& result)
{
    const CacheEstimates& estimates = *result.estimates;
    ReportJson json = estimatesJson(estimates);
    json["points_of_presence"] = ReportJson::array();
    for (std::size_t i = 0; i < result.pointsOfPresence.size(); ++i) {
        ReportJson one;
        addRow(one, "node", topology, result.pointsOfPresence[i].node);
        one["hit_ratio"] = estimateJson(estimates.hitRatios[i]);
        json["points_of_presence"].push_back(std::move(one));
    }
    json["populations"] = ReportJson::array();
    for (std::size_t i = 0; i < result.populations.size(); ++i) {
        ReportJson one;
        addRow(one, "population", topology, result.populations[i].population);
        static constexpr const char* quantiles[] = {"mean", "p50", "p90", "p95", "p99", "p999"};
        for (std::size_t at = 0; at < std::size(quantiles); ++at)
            one["latency_ms"][quantiles[at]] = estimateJson(estimates.latencies[i][at]);
        json["populations"].push_back(std::move(one));
    }
    return json;
}

} // namespace

namespace {

ReportJson fresheningJson(const Freshening& found)
{
    ReportJson series = ReportJson::array();
    for (const FreshSample& sample : found.overTime)
        series.push_back({{"at_s", sample.at.value}, {"new_share", sample.newShare}});
    return {{"answers", found.answers},
            {"outdated", found.outdated},
            {"outdated_share", shareJson(static_cast<double>(found.outdated), static_cast<double>(found.answers))},
            {"fresh_after_s", found.freshAfter ? ReportJson(found.freshAfter->value) : ReportJson()},
            {"over_time", std::move(series)}};
}

ReportJson ratesJson(const std::vector<RateSample>& rates)
{
    ReportJson series = ReportJson::array();
    for (const RateSample& sample : rates)
        series.push_back({{"at_s", sample.at.value}, {"busiest_requests_per_second", sample.busiest.value}});
    return series;
}

} // namespace

ReportJson publicationJson(const Topology& topology, const CacheResult& result)
{
    const PublicationResult& found = *result.publication;
    ReportJson json;
    addRow(json, "content", topology, found.content);
    json.update(fresheningJson(found.all));
    json["origin_requests_per_second_before"] = found.originRateBefore.value;
    json["peak_origin_requests_per_second"] = found.peakOriginRate.value;
    json["peak_at_s"] = found.peakAt.value;
    json["origin_over_time"] = ratesJson(found.originRates);
    json["stale_served"] = result.staleServed;
    json["seed"] = result.seed;
    json["requests"] = result.requests;
    json["warm_up_requests"] = result.warmUpRequests;
    json["counted_s"] = result.counted.value;
    json["points_of_presence"] = ReportJson::array();
    for (const Freshening& point : found.pointsOfPresence) {
        ReportJson one;
        addRow(one, "node", topology, point.node);
        one.update(fresheningJson(point));
        json["points_of_presence"].push_back(std::move(one));
    }
    return json;
}

ReportJson comparisonJson(const std::vector<ComparedCaches>& compared)
{
    ReportJson variants = ReportJson::array();
    for (const ComparedCaches& one : compared) {
        ReportJson variant{{"variant", one.key}};
        for (const CacheFigure& figure : cacheFigures())
            variant[std::string(figure.key)] =
                one.result ? ReportJson(estimateOf(*one.result, figure).mean) : ReportJson();
        if (one.result && one.result->estimates)
            variant["replications"] = estimatesJson(*one.result->estimates);
        variant["error"] = one.result ? ReportJson() : ReportJson(english(one.result.error().what));
        variants.push_back(std::move(variant));
    }
    return {{"variants", std::move(variants)}};
}

ReportJson cacheJson(const Topology& topology, const CacheResult& result)
{
    ReportJson json{{"requests", result.requests},
                    {"hit_ratio", result.objects.value()},
                    {"byte_hit_ratio", result.byteHitRatio()},
                    {"origin_requests", result.originRequests},
                    {"latency_ms", quantilesJson(result.latency, result.requests > 0)},
                    {"stale_served", result.staleServed},
                    {"policy", result.policy},
                    {"trace", result.trace.empty() ? ReportJson() : ReportJson(result.trace)},
                    {"seed", result.seed},
                    {"warm_up_requests", result.warmUpRequests},
                    {"simulated_s", result.simulated.value},
                    {"counted_s", result.counted.value},
                    {"edge_hit_ratio", result.edge.value()},
                    {"misses", missesJson(result.misses)},
                    {"failures", result.failures},
                    {"objects_asked", result.objectsAsked},
                    {"one_hit_wonders", result.oneHitWonders},
                    {"staleness_s", stalenessJson(result)},
                    {"origin", originJson(result)},
                    {"egress", egressJson(topology, result)},
                    {"over_time", deliverySeriesJson(result.overTime)},
                    {"points_of_presence", ReportJson::array()},
                    {"populations", ReportJson::array()}};
    for (const PointOfPresenceResult& point : result.pointsOfPresence)
        json["points_of_presence"].push_back(pointOfPresenceJson(topology, point));
    for (const PopulationContentResult& population : result.populations)
        json["populations"].push_back(contentPopulationJson(topology, population));
    if (result.estimates)
        json["replications"] = estimatesJson(topology, result);
    return json;
}

} // namespace edgewright
