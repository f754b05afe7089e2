// Which part of the solutions is looked at? Those with some sites open, some closed, and so many in all.
#pragma once

#include "core/placement/location/location_problem.h"

#include <cstdint>

namespace edgewright::location {

enum class SiteState : std::uint8_t { Free, Open, Closed };

struct Branch {
    std::vector<SiteState> state;
    std::size_t fewest = 0, most = 0; ///< open sites, those that are settled included

    std::size_t count(SiteState asked) const;
};

/// All solutions. `fewest` is as many as it takes to hold the demand.
Branch wholeTree(const LocationProblem& problem);

/// Settles the sites that the count of open ones leaves no choice. False where the branch holds no solution.
bool tighten(Branch& branch, const LocationProblem& problem);

} // namespace edgewright::location
