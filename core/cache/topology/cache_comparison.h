// What do the same requests come to under other strategies, or other policies?
#pragma once

#include "core/cache/topology/cache_simulation.h"

namespace edgewright {

/// One variant of a run.
struct ComparedCaches {
    std::string key; ///< "ttl"
    Text name;
    Result<CacheResult> result; ///< or why the drawing can't have it
};

/// The same requests, by the same seed, under each strategy for all content sets, in the order of CacheStrategy.
/// Errors: stopped; that of the first where the drawing can have none. Cost: a run each.
Result<std::vector<ComparedCaches>> compareStrategies(const Topology& topology, const CacheOptions& options,
                                                      const Progress& progress);

/// The same under each eviction policy that a live stream can have, in the order of the registry.
Result<std::vector<ComparedCaches>> comparePolicies(const Topology& topology, const CacheOptions& options,
                                                    const Progress& progress);

} // namespace edgewright
