// Which placement is the best, looked at once more before anybody sees it?
#pragma once

#include "core/placement/placement.h"

namespace edgewright {

/// place(), and what it finds verified by verifyPlacement(), but where the whole was stopped: that would keep whoever stopped it waiting.
/// Errors: those of both.
Result<PlacementResult> verifiedPlacement(const Topology& topology, const PlacementOptions& options,
                                          const Progress& progress);

} // namespace edgewright
