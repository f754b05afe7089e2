// What do the requests of some objects tell about those of all?
#pragma once

#include "core/base/progress.h"
#include "core/cache/eviction_policy.h"

#include <array>
#include <vector>

namespace edgewright {

/// All requests of a share of the objects, chosen by their hash. Where they are too many, the share is halved.
/// Cost:   O(1) a request; 32 bytes a sampled one.
/// Source: Waldspurger et al., "Efficient MRC construction with SHARDS", FAST 2015 (fixed-size sampling); the same, "Cache modeling and
///         optimization using miniature simulations", ATC 2017.
class SampledRequests {
public:
    explicit SampledRequests(std::size_t most) : most_(most) {}
    void take(std::span<const TraceRequest> block);
    void startCounting() { uncounted_ = requests_.size(); } ///< what came before only fills caches

    double rate() const { return 1.0 / static_cast<double>(std::uint64_t{1} << halvings_); }

    struct Footprint {
        std::uint64_t objects = 0, size = 0;
    };
    /// Of the sampled objects, each with the size of its first request.
    Footprint footprint(bool ignoresSizes) const;

    struct Estimate {
        double missRatio = 0, error = 0;
    };
    /// Of a cache of `capacity` that all requests ask, `allRequests` of them since the counting began. Errors: stopped; a future that is wrong.
    Result<Estimate> missRatio(const EvictionPolicyEntry& policy, std::uint64_t capacity, bool ignoresSizes,
                               std::int64_t allRequests, const Progress& progress) const;

private:
    static constexpr std::size_t parts = 4;

    bool isSampled(std::uint64_t object) const;
    void halve();
    /// Misses of a cache that only the requests of a part of the sample ask; of all parts where `part` is `parts`.
    Result<double> misses(const EvictionPolicyEntry& policy, const TraceCacheOptions& options, std::size_t part,
                          const Progress& progress) const;

    std::size_t most_;
    unsigned halvings_ = 0;
    std::vector<TraceRequest> requests_;
    std::size_t uncounted_ = 0; ///< of them, at the beginning
};

} // namespace edgewright
