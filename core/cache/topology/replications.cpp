// How sure are the figures? Independent runs scatter; Student's t says how far their mean may be off.
#include "core/cache/topology/replications.h"

#include "core/cache/topology/chance.h"
#include "core/cache/topology/latency_summary.h"

#include <boost/math/distributions/students_t.hpp>
#include <cmath>
#include <numeric>

namespace edgewright {

namespace {

template <class Of> Estimate estimateOver(std::span<const CacheResult> replications, const Of& of)
{
    std::vector<double> draws;
    for (const CacheResult& result : replications)
        draws.push_back(of(result));
    return estimateOf(draws);
}

} // namespace

std::span<const CacheFigure> cacheFigures()
{
    using Result = const CacheResult&;
    static const CacheFigure figures[] = {
        {"hit_ratio", text("report", "Hit ratio"), [](Result r) { return r.objects.value(); }, true, true},
        {"edge_hit_ratio", text("report", "Hit ratio at the edge"), [](Result r) { return r.edge.value(); }, true,
         true},
        {"byte_hit_ratio", text("report", "Byte hit ratio"), [](Result r) { return r.byteHitRatio(); }, true, true},
        {"origin_offload", text("report", "Origin offload"), [](Result r) { return r.originOffload(); }, true, true},
        {"origin_byte_offload", text("report", "Origin offload, bytes"), [](Result r) { return r.originByteOffload(); },
         true, true},
        {"peak_origin_requests_per_second", text("report", "Peak at the origins, requests/s"),
         [](Result r) { return r.peakOriginRate().value; }},
        {"peak_origin_mbps", text("report", "Peak at the origins, Mb/s"),
         [](Result r) { return r.peakOriginBandwidth().value; }},
        {"egress_bytes", text("report", "Egress over all links, bytes"), [](Result r) { return r.egressBytes(); }},
        {"egress_usd", text("report", "Cost of egress, USD"), [](Result r) { return r.egressUsd(); }},
        {"stale_share", text("report", "Share of outdated answers"), [](Result r) { return r.staleShare(); }, true},
        {"worst_staleness_s", text("report", "Worst staleness, s"), [](Result r) { return r.staleness.worst.value; }},
        {"mean_ms", text("report", "Mean, ms"), [](Result r) { return r.latency.mean.value; }},
        {"p50_ms", text("report", "p50, ms"), [](Result r) { return r.latency.p50.value; }},
        {"p90_ms", text("report", "p90, ms"), [](Result r) { return r.latency.p90.value; }},
        {"p95_ms", text("report", "p95, ms"), [](Result r) { return r.latency.p95.value; }},
        {"p99_ms", text("report", "p99, ms"), [](Result r) { return r.latency.p99.value; }},
        {"p999_ms", text("report", "p99.9, ms"), [](Result r) { return r.latency.p999.value; }},
    };
    return figures;
}

Estimate estimateOf(const CacheResult& result, const CacheFigure& figure)
{
    return result.estimates ? result.estimates->figures[static_cast<std::size_t>(&figure - cacheFigures().data())]
                            : Estimate{figure.of(result)};
}

Estimate estimateOf(const CacheResult& result, std::string_view figure)
{
    return estimateOf(result, *std::ranges::find(cacheFigures(), figure, &CacheFigure::key));
}

Estimate hitRatioOf(const CacheResult& result, std::size_t pointOfPresence)
{
    return result.estimates ? result.estimates->hitRatios[pointOfPresence]
                            : Estimate{result.pointsOfPresence[pointOfPresence].objects.value()};
}

Estimate latencyOf(const CacheResult& result, std::size_t population, std::size_t quantile)
{
    return result.estimates ? result.estimates->latencies[population][quantile]
                            : Estimate{inOrder(result.populations[population].latency)[quantile].value};
}

Estimate estimateOf(std::span<const double> draws)
{
    const auto count = static_cast<double>(draws.size());
    const double mean = std::accumulate(draws.begin(), draws.end(), 0.0) / count;
    double squares = 0;
    for (const double draw : draws)
        squares += (draw - mean) * (draw - mean);
    const double quantile = boost::math::quantile(boost::math::students_t(count - 1), 0.975);
    return {mean, quantile * std::sqrt(squares / (count - 1) / count)};
}

CacheEstimates estimatesOf(std::span<const CacheResult> replications)
{
    CacheEstimates estimates;
    for (const CacheResult& result : replications)
        estimates.seeds.push_back(result.seed);
    for (const CacheFigure& figure : cacheFigures())
        estimates.figures.push_back(estimateOver(replications, figure.of));
    for (std::size_t i = 0; i < replications.front().pointsOfPresence.size(); ++i)
        estimates.hitRatios.push_back(estimateOver(
            replications, [i](const CacheResult& result) { return result.pointsOfPresence[i].objects.value(); }));
    for (std::size_t i = 0; i < replications.front().populations.size(); ++i) {
        auto& latencies = estimates.latencies.emplace_back();
        for (std::size_t quantile = 0; quantile < latencies.size(); ++quantile)
            latencies[quantile] = estimateOver(replications, [&](const CacheResult& result) {
                return inOrder(result.populations[i].latency)[quantile].value;
            });
    }
    return estimates;
}

std::uint64_t replicationSeed(std::uint64_t seed, int index)
{
    if (index == 0)
        return seed;
    return mixedSeed(seedFor(seed, ChanceOf::Replications), static_cast<std::uint64_t>(index));
}

} // namespace edgewright
