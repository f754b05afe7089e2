// Which placement is the best where several goals count at once?
#pragma once

#include "core/placement/placement.h"

namespace edgewright {

/// Shares of what the placement of least cost comes to, so that dollars and milliseconds can be added: it has the value of the sum of the
/// shares. A goal of which it has nothing is weighed by its unit.
PlacementObjective weighedAgainst(const PlacementFigures& cheapest, const PlacementObjective& shares);

/// What options.objectives.front() says: one goal alone, or shares of several, which the placement of least cost is found for first.
/// Verified. Where a search for several goals ends before it finds anything, the placement of least cost is the answer.
/// Errors: those of verifiedPlacement().
/// Cost:   one search, for several goals two.
Result<PlacementResult> weighedPlacement(const Topology& topology, const PlacementOptions& options,
                                         const Progress& progress);

} // namespace edgewright
