// What does one run of requests against the caches give?
#pragma once

#include "core/cache/topology/cache_simulation.h"
#include "core/cache/topology/routing.h"

#include <memory>

namespace edgewright {

class RequestWatch;

/// A drawing with the options in place of the rows' words, and its ways, that point into it.
struct RoutedDrawing {
    std::unique_ptr<const Topology> topology;
    ContentRouting routing;
    CacheOptions options; ///< with as many requests as there are
};

/// Errors: what simulateCaches() refuses before it runs.
Result<RoutedDrawing> routedDrawing(const Topology& drawn, const CacheOptions& options, const Progress& progress);

/// One replication, on one thread. Options are valid and the routing has a rate; `topology` is what was routed. `watch` may follow a
/// request, which changes nothing.
/// Errors: stopped; what a trace's reader refuses; a count that does not add up (cache_balance.h).
Result<CacheResult> runCaches(const Topology& topology, const ContentRouting& routing, const CacheOptions& options,
                              std::uint64_t seed, const Progress& progress, RequestWatch* watch = nullptr);

} // namespace edgewright
