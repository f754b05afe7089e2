// How are goals in dollars and in milliseconds added?
#include "core/placement/weighed_against.h"

namespace edgewright {

PlacementObjective weighedAgainst(const PlacementFigures& cheapest, const PlacementObjective& shares)
{
    PlacementObjective weighed = shares;
    for (const PlacementGoalFacts& facts : placementGoals())
        if (const double figure = cheapest.of(facts.goal); figure > 0)
            weighed.weights[static_cast<std::size_t>(facts.goal)] /= figure;
    return weighed;
}

} // namespace edgewright
