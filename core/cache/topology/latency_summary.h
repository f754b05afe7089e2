// How are many latencies told in a few numbers?
#pragma once

#include "core/base/progress.h"
#include "core/cache/topology/cache_result.h"

namespace edgewright {

/// Sorts in pieces, so that a stop is heeded while many millions are sorted. False: stopped.
bool sortLatencies(std::vector<double>& latencies, const Progress& progress);

/// Of latencies in rising order (ms). The quantile at q is the smallest latency that a share of at least q does not exceed
/// (nearest rank): one that was really seen. All zero where there are none.
LatencyQuantiles latencyQuantiles(const std::vector<double>& rising);

/// Mean, p50, p90, p95, p99, p999.
std::array<Milliseconds, 6> inOrder(const LatencyQuantiles& latency);

/// Likewise of lags in rising order (s).
Staleness stalenessOf(const std::vector<double>& rising);

/// Latency and share of requests at or below it; at most `most` points, each latency once, the last with a share of 1.
std::vector<std::pair<Milliseconds, double>> latencyCdf(const std::vector<double>& rising, std::size_t most = 200);

/// Share of the latencies that are at or below `budget`; 1 where there are none or no budget is set.
double shareWithin(const std::vector<double>& rising, std::optional<Milliseconds> budget);

} // namespace edgewright
