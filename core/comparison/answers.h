// What do the engines answer about one side of a comparison?
#pragma once

#include "core/comparison/comparison.h"

namespace edgewright::comparing {

/// A part is missing where the drawing has nothing for it, or where it was refused.
struct Answers {
    std::optional<PlacementStatus> status;
    std::optional<PlacementResult> placement; ///< a feasible one
    std::optional<LatencyResult> latency;
    std::optional<CacheResult> caches;
    std::vector<Uncompared> refused; ///< whichever side that is
};

/// Errors: stopped.
Result<Answers> answersAbout(const Topology& topology, const ScenarioOptions& options, const Progress& progress);

} // namespace edgewright::comparing
