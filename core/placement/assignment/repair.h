// How is an overloaded agent relieved? By the shift or the swap that lessens the overload of all most, again and again.
#pragma once

#include "core/base/work_budget.h"
#include "core/placement/assignment/domain.h"
#include "core/placement/assignment/price_ascent.h"
#include "core/placement/assignment/roster.h"

namespace edgewright {

/// Ends where no shift and no swap of two jobs lessens the overload; of equal ones the one of least reduced cost is made.
/// Cost: O(jobs of overloaded agents × jobs) for each move.
void lessenOverload(Roster& roster, const Domain& domain, const Prices& prices, const WorkBudget& limit);

} // namespace edgewright
