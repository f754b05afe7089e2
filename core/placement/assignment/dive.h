// Which answer do the prices point to? Jobs are settled a share at a time, the surest first, and prices follow.
#pragma once

#include "core/base/work_budget.h"
#include "core/placement/assignment/price_ascent.h"

namespace edgewright {

struct DivePace {
    int steps = 20;     ///< of the ascent before each share is settled
    double share = 0.2; ///< of the jobs, or of the agents, that are still open
};

/// An agent for each job of `domain`, from `price` on. Jobs that found none in the end are put where they overload least, so the
/// answer may not be one. Agents with an open cost are opened or closed before jobs are settled.
/// Cost: (log(jobs) / share) × steps relaxations.
std::vector<int> dive(Domain domain, std::vector<Amount> price, const DivePace& pace, Amount most,
                      const WorkBudget& limit);

} // namespace edgewright
