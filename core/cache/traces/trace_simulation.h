// How often does a cache miss on a trace, and why?
#pragma once

#include "core/base/progress.h"
#include "core/base/units.h"
#include "core/cache/trace_cache.h"

#include <filesystem>
#include <string>

namespace edgewright {

struct TraceSimulationOptions {
    std::string policy = "lru"; ///< key in the registry of eviction policies
    std::uint64_t capacity = 0; ///< bytes; objects where sizes are ignored; above 0
    bool ignoresSizes = false;
    double warmUp = 0;    ///< share of the requests that fill the cache and are not counted, 0 … 0.99
    Seconds timeToLive{}; ///< of each copy; 0: for ever
    Admission admission;
    std::uint64_t seed = 1;      ///< of the admission's chance
    bool computesFuture = false; ///< reads the trace twice, for policies that need it
    TraceOptions trace;
};

/// Every figure counts the requests after the warm-up, but where it says otherwise.
struct TraceSimulation {
    ReplayCounts counts;
    std::int64_t warmUpRequests = 0;   ///< not counted
    std::int64_t objects = 0;          ///< different ones, of the whole trace
    std::int64_t oneHitWonders = 0;    ///< asked for once in the whole trace
    std::int64_t compulsoryMisses = 0; ///< first requests: no cache hits them
    std::int64_t leftOut = 0;          ///< lines of a log that ask for nothing a cache could answer
    std::int64_t objectsCached = 0;    ///< at the end
    std::uint64_t cacheUsed = 0;       ///< at the end, in the unit of the capacity
    std::uint64_t cacheMemoryBytes = 0, seenMemoryBytes = 0; ///< of the simulation itself
    Seconds took{};                                          ///< of the machine, warm-up included

    /// What a larger cache, or one that lets more in, could have hit: all misses but the first requests and those of expired copies.
    std::int64_t capacityMisses() const;
    double missRatio() const;
    double byteMissRatio() const;
    double requestsPerSecond() const; ///< that were simulated
};

/// Units:  a request's bytes are those of its record; an object keeps the size with which it came in.
/// Errors: an unknown policy; a capacity of 0; shares out of range; Belady without a future, or with one that is wrong (names the record);
///         those of the trace's reader; stopped.
/// Cost:   O(requests), 10 to 60 ns each; memory for the objects, never for the requests. Twice the reading where the future is computed, or
///         where there is a warm-up and the format doesn't tell how many requests there are.
Result<TraceSimulation> simulateTrace(const std::filesystem::path& file, const TraceSimulationOptions& options,
                                      const Progress& progress);

} // namespace edgewright
