// What would other sizes of a cache hold?
#pragma once

#include "core/cache/topology/cache_result.h"
#include "core/cache/traces/distance_histogram.h"
#include "core/cache/traces/stack_distances.h"

namespace edgewright {

/// Listens to the requests that come to a point of presence.
/// Cost and source: stack_distances.h.
class CapacityWatch {
public:
    /// `counts`: the warm-up is over.
    void asked(ObjectKey key, double bytes, bool counts);
    CapacityCurve curve() const;

private:
    StackDistances distances_;
    DistanceHistogram histogram_;
    std::int64_t requests_ = 0;
};

} // namespace edgewright
