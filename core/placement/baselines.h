// What would simple rules place, to compare an answer with?
#pragma once

#include "core/placement/placement.h"

namespace edgewright {

/// A placement by a rule of thumb. It keeps capacities and where services may run; budgets, relations and bandwidths may break.
struct PlacementBaseline {
    std::string_view key; ///< "cloud-only", "edge-ward", "nearest", "first-fit", "greedy"
    Text title;
    Placement placement; ///< lacks the services for which the rule finds no room
    PlacementFigures figures;
    std::vector<UserLatency> users;
    std::optional<Error> broken; ///< the first constraint that it breaks; nothing: it is feasible
};

/// Cloud only: on clouds, the nearest to the callers first. Edge-ward: on the ways from the users to the cloud, the lowest tier with room
/// first (Gupta et al., "iFogSim", Software: Practice and Experience 47 (2017)). Nearest: least mean latency from the callers. First fit: by id.
/// Greedy: what the goal charges least for right now.
/// Errors: those of place() for what can't be compiled; stopped.
/// Cost:   O(baselines · (services · nodes + calls)).
Result<std::vector<PlacementBaseline>> placementBaselines(const Topology& topology, const Progress& progress);

} // namespace edgewright
