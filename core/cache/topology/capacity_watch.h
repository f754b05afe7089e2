// What would other sizes of a cache hold?
#pragma once

#include "core/cache/topology/cache_result.h"
#include "core/cache/traces/distance_histogram.h"
#include "core/cache/traces/sampled_requests.h"
#include "core/cache/traces/stack_distances.h"

namespace edgewright {

/// Listens to the requests that come to a point of presence. The curve of LRU is exact; that of another policy comes from small caches on a
/// sample of the objects, which is made smaller until it fits, and is exact while all of them fit.
/// Cost:   LRU: stack_distances.h. Others: 32 bytes a sampled request; for the curve, two replays of the sample a point.
/// Source: stack_distances.h; sampled_requests.h.
class CapacityWatch {
public:
    static constexpr std::size_t mostSampled = 200'000; ///< requests

    explicit CapacityWatch(const EvictionPolicyEntry& policy, std::size_t most = mostSampled);
    /// `counts`: the warm-up is over.
    void asked(ObjectKey key, double bytes, bool counts);
    /// Errors: stopped.
    Result<CapacityCurve> curve(const Progress& progress) const;

private:
    std::uint64_t sizeOfAll() const;
    Result<CapacityPoint> pointAt(std::uint64_t capacity, const Progress& progress) const;

    const EvictionPolicyEntry& policy_;
    std::optional<SampledRequests> sample_; ///< none: LRU, which needs no sample
    StackDistances distances_;
    DistanceHistogram histogram_;
    std::int64_t requests_ = 0;
};

} // namespace edgewright
