// Which placement is the best where several goals count at once?
#include "app/jobs/weighed_placement.h"

#include "core/placement/verified.h"
#include "core/placement/weighed_against.h"

namespace edgewright {

Result<PlacementResult> weighedPlacement(const Topology& topology, const PlacementOptions& options,
                                         const Progress& progress)
{
    if (options.objectives.size() != 1 || options.objectives.front().alone())
        return verifiedPlacement(topology, options, progress);
    PlacementOptions one = options;
    one.objectives = {objectiveOf(PlacementGoal::Cost)};
    one.listener = {};
    Result<PlacementResult> cheapest = verifiedPlacement(topology, one, progress);
    if (!cheapest || cheapest->status == PlacementStatus::Infeasible)
        return cheapest;
    PlacementOptions all = options;
    all.objectives = {weighedAgainst(cheapest->figures, options.objectives.front())};
    Result<PlacementResult> weighed = verifiedPlacement(topology, all, progress);
    const bool isEnded = options.enough && *options.enough;
    return weighed || !isEnded ? weighed : cheapest;
}

} // namespace edgewright
