// How sure are the figures of a simulation of the caches?
#pragma once

#include "core/cache/topology/cache_result.h"

#include <functional>
#include <span>
#include <string_view>

namespace edgewright {

/// A figure of the whole result that is estimated over replications.
struct CacheFigure {
    std::string_view key; ///< in JSON: "hit_ratio"
    Text label;
    double (*of)(const CacheResult&);
    bool isShare = false, moreIsBetter = false;
};
std::span<const CacheFigure> cacheFigures();

/// Of one run the value, with no margin; else the mean over the replications.
Estimate estimateOf(const CacheResult& result, const CacheFigure& figure);   ///< one of cacheFigures()
Estimate estimateOf(const CacheResult& result, std::string_view figure);     ///< by its key
Estimate hitRatioOf(const CacheResult& result, std::size_t pointOfPresence); ///< by its place in the result
/// ms; `quantile` as in CacheEstimates::latencies.
Estimate latencyOf(const CacheResult& result, std::size_t population, std::size_t quantile);

/// Mean and half the width of the 95 % confidence interval of independent draws, at least two, of about normal distribution.
/// Source: Student's t with n - 1 degrees of freedom; Law and Kelton, Simulation Modeling and Analysis, 9.4.1 (replication/deletion).
Estimate estimateOf(std::span<const double> draws);

/// Of two results or more of the same topology.
CacheEstimates estimatesOf(std::span<const CacheResult> replications);

/// The seed of replication `index`; the first is the run's own.
std::uint64_t replicationSeed(std::uint64_t seed, int index);

} // namespace edgewright
