// What is a placement asked for on the command line?
#pragma once

#include "app/cli/arguments.h"
#include "core/placement/placement.h"

namespace edgewright::cli {

/// How the search is told what is better and when to end.
struct PlacementArguments {
    std::vector<std::string> objectives, weights, limits;
    std::uint64_t seed = 1;
    std::int64_t iterations = PlacementOptions().iterations, exactStates = PlacementOptions().exactStates;
    std::optional<double> seconds;

    void declare(Arguments& arguments);
    /// Errors: no such goal; a weight or a limit that is no number.
    Result<PlacementOptions> options() const;
};

/// Errors: no such goal, with those that there are.
Result<PlacementGoal> goalNamed(const std::string& key, const char* option);

} // namespace edgewright::cli
