// How long does a request travel, and its answer with the body?
#pragma once

#include "core/base/random.h"
#include "core/network/paths.h"

#include <limits>

namespace edgewright {

/// One way through the network, there and back, as a distribution of times.
class Journey {
public:
    Journey() = default; ///< of no length
    Journey(const Topology& topology, const Path& path);

    /// Each link is crossed twice; each crossing takes its median plus normal jitter, at least nothing.
    /// Cost: O(links that have jitter).
    Milliseconds draw(Random& random) const;

    const std::vector<LinkId>& links() const { return links_; } ///< in order
    MegabitsPerSecond narrowest() const { return narrowest_; }  ///< infinite where no link is crossed

private:
    struct Jittery {
        double median, jitter; ///< ms, one way
    };
    std::vector<LinkId> links_;
    Milliseconds roundTrip_{};
    MegabitsPerSecond narrowest_{std::numeric_limits<double>::infinity()};
    std::vector<Jittery> jittery_;
};

/// Time that `bytes` take to pass a link of this width. Units: 1 Mb/s carries 125 bytes a millisecond.
inline Milliseconds bodyTime(double bytes, MegabitsPerSecond width)
{
    return Milliseconds(bytes / (125 * width.value));
}

/// The engine of HTTP counts in seconds.
inline Milliseconds fromSeconds(double seconds) { return Milliseconds(1000 * seconds); }
inline double inSeconds(Milliseconds time) { return time.value / 1000; }

} // namespace edgewright
