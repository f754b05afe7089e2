// How are the round trips of each population distributed, given where services run?
#pragma once

#include "core/base/progress.h"
#include "core/network/user_latency.h"

namespace edgewright {

struct LatencyOptions {
    std::uint64_t seed = 1;
    int samples = 20'000; ///< of each population
};

struct PopulationLatency {
    PopulationId population;
    UserLatency medians; ///< term by term, for the budget bar
    Milliseconds mean{}, p50{}, p90{}, p95{}, p99{};
    Milliseconds atPercentile{}; ///< at the population's own percentile
    bool isOverloaded =
        false; ///< a replica on the way is: the figures above leave out its endless wait and are lower bounds
    double interval95 = 0; ///< half width in ms of the 95 % confidence interval of atPercentile (order statistics)
    std::vector<std::pair<Milliseconds, double>> cdf; ///< latency, share at or below; at most 200 points, rising
    double withinBudget = 1;                          ///< share of samples; 1 without a budget; 0 when overloaded
    bool isMet = true;                                ///< atPercentile within the budget and not overloaded
};

struct LatencyResult {
    std::uint64_t seed = 0;
    int samples = 0;
    std::vector<PopulationLatency> populations; ///< by id; those with at least one flow and all services placed
    std::vector<std::pair<ServiceId, NodeId>> overloaded; ///< replicas that get more than they can serve
    /// Whose services are not all placed or reachable (a link that loses all carries nothing).
    std::vector<PopulationId> unplaced;
};

/// Monte Carlo over one request.
/// Units:  each crossing of a link takes its median plus normal jitter, never less than half the median; a packet lost with the link's
///         probability is sent again after one round trip of the path, but at least 10 ms. A replica is an M/M/1 queue at the rate that the flows bring to it:
///         the time in it is exponential with mean 1 / (mu - lambda).
///         Its rate mu is the node's speed over the service time: a service time of zero never queues.
/// Errors: no population has a placed service; fewer than 100 samples or more than 1,000,000. A replica with lambda >= mu makes its
///         populations miss: see `overloaded`.
/// Source: Kleinrock, Queueing Systems I (1975), ch. 3.
/// Cost:   O(populations · samples · legs).
Result<LatencyResult> simulateLatency(const Topology& topology, const Placement& placement,
                                      const LatencyOptions& options, const Progress& progress);

} // namespace edgewright
