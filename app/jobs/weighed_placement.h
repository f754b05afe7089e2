// Which placement is the best where several goals count at once?
#pragma once

#include "core/placement/placement.h"

namespace edgewright {

/// What options.objectives.front() says: one goal alone, or shares of several, which the placement of least cost is found for first.
/// Verified. Where a search for several goals ends before it finds anything, the placement of least cost is the answer.
/// Errors: those of verifiedPlacement().
/// Cost:   one search, for several goals two.
Result<PlacementResult> weighedPlacement(const Topology& topology, const PlacementOptions& options,
                                         const Progress& progress);

} // namespace edgewright
