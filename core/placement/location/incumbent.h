// What is the best that was found, and what is proven?
#pragma once

#include "core/placement/location/location_problem.h"

#include <cstdint>
#include <functional>

namespace edgewright::location {

/// Indices of open sites, ascending.
using OpenSites = std::vector<std::uint32_t>;

class Incumbent {
public:
    using Listener = std::function<void(double best, double bound)>;

    Incumbent(const LocationProblem& problem, Listener listener);

    /// Takes what costs less than the best so far; true where it did.
    bool offer(const OpenSites& open, double cost);
    /// No solution costs less than `bound`. Where all costs are whole numbers, it is rounded up.
    void raiseBound(double bound);

    /// What a bound says of a solution's cost: the next whole number where costs are whole.
    double floorOf(double bound) const;

    bool exists() const { return cost_ < std::numeric_limits<double>::infinity(); }
    const OpenSites& open() const { return open_; }
    double cost() const { return cost_; }
    double bound() const { return bound_; }
    /// A branch with this bound or a higher one holds nothing better: relative tolerance 1e-9, or the next lower whole number.
    double cutoff() const;
    bool isProven() const { return bound_ >= cost_; }

private:
    bool isWhole_ = false; ///< every solution costs a whole number
    Listener listener_;
    OpenSites open_;
    double cost_ = std::numeric_limits<double>::infinity();
    double bound_ = 0;
};

} // namespace edgewright::location
