// How large would a cache have to be?
#pragma once

#include "core/base/progress.h"
#include "core/io/trace.h"

#include <filesystem>
#include <optional>
#include <string>

namespace edgewright {

struct MissRatioOptions {
    std::string policy = "lru"; ///< key in the registry of eviction policies
    std::int64_t points =
        20; ///< 2 … 1000 capacities, from a thousandth of all objects together to all of them, evenly in the logarithm
    bool ignoresSizes = false; ///< capacities in objects
    std::int64_t sampledRequests =
        2'000'000;               ///< at most, of other policies than LRU; 1,000 … 4 million; each takes 32 bytes
    bool computesFuture = false; ///< as for simulateTrace
    TraceOptions trace;
};

struct MissRatioPoint {
    std::uint64_t capacity = 0; ///< bytes, or objects
    double missRatio = 0;
    double error = 0; ///< standard error of the sampling; 0 where nothing was left out
};

struct MissRatioCurve {
    std::int64_t requests = 0, objects = 0; ///< objects are estimated from the sample where there is one
    std::uint64_t sizeOfAll = 0;            ///< of the objects; likewise
    double sampleRate = 1;                  ///< share of the objects that was looked at
    std::vector<MissRatioPoint> points;     ///< by capacity
    /// Where more capacity begins to gain less than it did: index of a point. None: the curve falls ever faster.
    std::optional<std::size_t> knee;
};

/// LRU: by stack distances of all requests, exact where no object changes its size or is larger than the capacity.
/// Others: by small caches on a sample of the objects, which is made smaller until it fits; the error comes from four parts of the sample.
/// Where such a small cache has room for fewer than some 50 objects, the estimate is rough, and its error says so.
/// Errors: as simulateTrace.
/// Cost:   one pass, O(log objects) a request for LRU; else O(requests + points · sampled requests).
/// Source: stack_distances.h; Waldspurger et al., "Efficient MRC construction with SHARDS", FAST 2015; the same, "Cache modeling and
///         optimization using miniature simulations", ATC 2017; knee: Satopaa et al., "Finding a ‘Kneedle’ in a haystack", ICDCS 2011.
Result<MissRatioCurve> missRatioCurve(const std::filesystem::path& file, const MissRatioOptions& options,
                                      const Progress& progress);

/// The point that lies farthest below the line from the first to the last, over the logarithm of the capacity.
std::optional<std::size_t> kneeOf(const std::vector<MissRatioPoint>& points);

} // namespace edgewright
