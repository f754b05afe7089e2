// Which users are alike, but for a stretch that their calls travel whatever answers?
#pragma once

#include "core/placement/problem/problem.h"

namespace edgewright::placing {

/// The same problem with users who are alike at one entry: what the stretch takes is off their budgets.
struct Gathered {
    Problem problem;
    double spent =
        0; ///< of the goal on those stretches, but for the longest round trip: so much less is the value of each placement
    std::vector<double> before; ///< by tree: ms of a round trip on them
};

/// Users gather where ways to all candidates differ from theirs by the same latency, price and uplinks: cells behind one site at that site.
/// Cost: O(entries × candidates).
Gathered gatheredAlike(const Problem& problem);

} // namespace edgewright::placing
