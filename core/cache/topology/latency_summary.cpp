// How are many latencies told in a few numbers? By nearest ranks of the sorted list.
#include "core/cache/topology/latency_summary.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace edgewright {

namespace {

constexpr std::size_t sortedAtOnce = 1 << 19;

auto latencyAt(std::vector<double>& latencies, std::size_t index)
{
    return latencies.begin() + static_cast<std::ptrdiff_t>(std::min(index, latencies.size()));
}

double meanOf(const std::vector<double>& figures)
{
    return std::accumulate(figures.begin(), figures.end(), 0.0) / static_cast<double>(figures.size());
}

double nearestRank(const std::vector<double>& rising, double share)
{
    const auto rank = static_cast<std::size_t>(std::ceil(share * static_cast<double>(rising.size()) - 1e-9));
    return rising[std::clamp<std::size_t>(rank, 1, rising.size()) - 1];
}

} // namespace

bool sortLatencies(std::vector<double>& latencies, const Progress& progress)
{
    for (std::size_t first = 0; first < latencies.size(); first += sortedAtOnce) {
        std::sort(latencyAt(latencies, first), latencyAt(latencies, first + sortedAtOnce));
        if (progress.stopped())
            return false;
    }
    for (std::size_t run = sortedAtOnce; run < latencies.size(); run *= 2)
        for (std::size_t first = 0; first + run < latencies.size(); first += 2 * run) {
            std::inplace_merge(latencyAt(latencies, first), latencyAt(latencies, first + run),
                               latencyAt(latencies, first + 2 * run));
            if (progress.stopped())
                return false;
        }
    return true;
}

std::array<Milliseconds, 6> inOrder(const LatencyQuantiles& latency)
{
    return {latency.mean, latency.p50, latency.p90, latency.p95, latency.p99, latency.p999};
}

Staleness stalenessOf(const std::vector<double>& rising)
{
    if (rising.empty())
        return {};
    return {.mean = Seconds(meanOf(rising)),
            .p50 = Seconds(nearestRank(rising, 0.50)),
            .p90 = Seconds(nearestRank(rising, 0.90)),
            .p99 = Seconds(nearestRank(rising, 0.99)),
            .worst = Seconds(rising.back())};
}

LatencyQuantiles latencyQuantiles(const std::vector<double>& rising)
{
    if (rising.empty())
        return {};
    return {.mean = Milliseconds(meanOf(rising)),
            .p50 = Milliseconds(nearestRank(rising, 0.50)),
            .p90 = Milliseconds(nearestRank(rising, 0.90)),
            .p95 = Milliseconds(nearestRank(rising, 0.95)),
            .p99 = Milliseconds(nearestRank(rising, 0.99)),
            .p999 = Milliseconds(nearestRank(rising, 0.999))};
}

std::vector<std::pair<Milliseconds, double>> latencyCdf(const std::vector<double>& rising, std::size_t most)
{
    std::vector<std::pair<Milliseconds, double>> cdf;
    const std::size_t points = std::min(most, rising.size());
    for (std::size_t i = 1; i <= points; ++i) {
        const double latency = rising[i * rising.size() / points - 1];
        if (!cdf.empty() && cdf.back().first.value == latency)
            continue;
        cdf.emplace_back(Milliseconds(latency), shareWithin(rising, Milliseconds(latency)));
    }
    return cdf;
}

double shareWithin(const std::vector<double>& rising, std::optional<Milliseconds> budget)
{
    if (rising.empty() || !budget)
        return 1;
    const auto within = std::ranges::upper_bound(rising, budget->value) - rising.begin();
    return static_cast<double>(within) / static_cast<double>(rising.size());
}

} // namespace edgewright
