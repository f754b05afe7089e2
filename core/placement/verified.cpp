// Which placement is the best, looked at once more before anybody sees it?
#include "core/placement/verified.h"

namespace edgewright {

Result<PlacementResult> verifiedPlacement(const Topology& topology, const PlacementOptions& options,
                                          const Progress& progress)
{
    Result<PlacementResult> result = place(topology, options, progress);
    if (!result || result->status == PlacementStatus::Infeasible || progress.stopped())
        return result;
    if (Result<void> holds = verifyPlacement(topology, *result); !holds)
        return fail(holds.error());
    return result;
}

} // namespace edgewright
