// What does one run of requests against the caches give?
#pragma once

#include "core/cache/topology/cache_simulation.h"
#include "core/cache/topology/routing.h"

namespace edgewright {

/// One replication, on one thread. Options are valid and the routing has a rate; `topology` is what was routed.
/// Errors: stopped; a count that does not add up (cache_balance.h).
Result<CacheResult> runCaches(const Topology& topology, const ContentRouting& routing, const CacheOptions& options,
                              std::uint64_t seed, const Progress& progress);

} // namespace edgewright
