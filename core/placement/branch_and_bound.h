// Which choice is the best of all, or is there none?
#pragma once

#include "core/placement/solver.h"

namespace edgewright::placing {

struct SearchLimits {
    std::int64_t states = 0;    ///< most states to visit
    double below = unreachable; ///< USD per hour: only choices that cost less are looked for
    bool firstIsEnough = false; ///< any feasible choice will do
};

struct SearchOutcome {
    std::optional<Choice> best;
    bool isComplete = false; ///< the whole tree was seen: `best` is optimal, or there is nothing
    double rootBound = 0;    ///< USD per hour
    std::int64_t states = 0; ///< visited; on large inputs one counts for several, as it takes as long
};

/// Depth-first branch and bound: services in the order of the calls, the most promising node first. A part is cut off where its capacities
/// can't hold the rest, a call tree can't meet its budget, or its floor (open nodes, decided traffic, least traffic and node
/// cost of the rest) is no better than the best so far.
SearchOutcome branchAndBound(const Problem& problem, const SearchLimits& limits, const Progress& progress,
                             const std::function<void(double)>& report);

} // namespace edgewright::placing
