// What does placing one service after the other, each where it costs least right now, give?
#pragma once

#include "core/placement/problem/problem.h"

namespace edgewright::placing {

/// The right number of different nodes for every service; may break capacities and budgets where it sees no better way.
/// Every service must have enough candidates. Stopped, it takes the first that come.
/// Cost: O(replicas · candidates · calls).
Choice greedyChoice(const Problem& problem);

} // namespace edgewright::placing
