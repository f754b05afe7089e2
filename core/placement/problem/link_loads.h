// How much of the narrow links do calls fill?
#pragma once

#include "core/placement/problem/problem.h"

namespace edgewright::placing {

/// Mb/s at the peak of all users; calls go out along a way, and their answers come back on it.
class LinkLoads {
public:
    explicit LinkLoads(const Problem& problem);
    void clear();
    void add(const Call& call, int from, int to);
    double excess() const; ///< summed, in shares of the bandwidths; 0: all fit
    /// Of narrow link `link`: along it and against it.
    const std::array<double, 2>& of(std::size_t link) const { return loads_[link]; }

private:
    const Problem& problem_;
    std::vector<std::array<double, 2>> loads_; ///< by narrow link: along it and against it
    std::vector<Crossing> crossings_;
};

/// What `used` is beyond `most`, as a share of it; 0 where it fits.
double excessOf(double used, double most);

} // namespace edgewright::placing
