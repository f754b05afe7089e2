// What would be hit if copies lived for other times?
#pragma once

#include "core/cache/key_table.h"
#include "core/cache/topology/cache_result.h"

#include <array>

namespace edgewright {

/// Listens to the requests that come to a point of presence, and for each of some lifetimes remembers when each object would have been fetched
/// last.
/// Cost:   O(lifetimes) a request, one line of memory; 88 bytes an object.
/// Notes:  times are held in single precision: to 0.01 s over a day.
class LifetimeWatch {
public:
    /// `counts`: the warm-up is over. Times never fall.
    void asked(ObjectKey key, Seconds now, bool counts);
    LifetimeCurve curve() const;

private:
    static constexpr std::size_t lifetimes = 16;

    struct Object {
        ObjectKey key = 0;
        std::array<float, lifetimes> fetched{}; ///< s
    };

    KeyTable table_;
    HugeArray<Object> objects_{64}; ///< from 1
    ObjectIndex count_ = 0;
    std::array<std::int64_t, lifetimes> hits_{};
    std::int64_t requests_ = 0;
};

} // namespace edgewright
