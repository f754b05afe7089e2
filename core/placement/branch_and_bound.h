// Which choice is the best of all, or is there none?
#pragma once

#include "core/placement/solvers.h"

namespace edgewright::placing {

struct SearchLimits {
    std::int64_t states = 0;    ///< most states to visit
    double below = unreachable; ///< only choices of less value are looked for
    bool firstIsEnough = false; ///< any feasible choice will do
};

struct SearchOutcome {
    std::optional<Choice> best;
    bool isComplete = false; ///< the whole tree was seen: `best` is optimal, or there is nothing
    double rootBound = 0;    ///< in the unit of the goal
    std::int64_t states = 0; ///< visited; on large inputs one counts for several, as it takes as long
};

/// Depth-first branch and bound: services in the order of the calls, the most promising node first. A part is cut off where its capacities
/// can't hold the rest, a call tree can't meet its budget, a relation or a limit can't be kept, or its floor (open nodes, decided calls,
/// least calls and nodes of the rest) is no better than the best so far.
SearchOutcome branchAndBound(const Problem& problem, const SearchLimits& limits, const Progress& progress,
                             const std::function<void(double)>& report);

} // namespace edgewright::placing
