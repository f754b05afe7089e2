// How are goals in dollars and in milliseconds added?
#pragma once

#include "core/placement/problem/placement_goal.h"

namespace edgewright {

/// Shares of what the placement of least cost comes to, so that dollars and milliseconds can be added: it has the value of the sum of the
/// shares. A goal of which it has nothing is weighed by its unit.
PlacementObjective weighedAgainst(const PlacementFigures& cheapest, const PlacementObjective& shares);

} // namespace edgewright
