// Which sites should open, who is served from where, and how far is that from the best that could be?
#pragma once

#include "core/base/progress.h"
#include "core/placement/location/location_problem.h"

#include <chrono>
#include <cstdint>
#include <functional>

namespace edgewright {

enum class LocationStatus { Optimal, Feasible, Infeasible };

struct LocationOptions {
    std::uint64_t seed = 1;           ///< of the shaking that follows where the search is stuck
    std::int64_t iterations = 50'000; ///< most relaxations that are solved; each takes O(sites · customers) or less
    /// Ends the search earlier. Only answers that no time limit ended are the same on every machine.
    std::optional<std::chrono::milliseconds> timeLimit;
    /// Hears each time the best cost falls or the bound rises.
    std::function<void(double best, double bound)> listener;
};

struct LocationAnswer {
    LocationStatus status = LocationStatus::Infeasible;
    LocationSolution solution; ///< empty when infeasible
    double objective = 0;
    double bound = 0;            ///< no solution costs less
    std::int64_t iterations = 0; ///< relaxations that were solved
    std::optional<Error> why;    ///< when infeasible

    double gap() const { return objective > 0 ? (objective - bound) / objective : 0; }
};

/// Lagrangean relaxation of "each customer is served once" inside a branch and bound over the sites; solutions by rounding its choices
/// and by local search. Optimal is said within 1e-9 of the objective; where no capacity is finite and all costs are whole numbers, a
/// bound above the objective − 1 is a proof.
/// Errors: check()'s; fewer iterations than one; stopped before there was a solution. Stopped later: the best so far, Feasible.
/// Cost:   iterations × the pairs of site and customer where the customer's price is above the cost; memory 30 bytes a pair.
/// Source: Beasley, "Lagrangean heuristics for location problems", European Journal of Operational Research 65 (1993).
Result<LocationAnswer> solveLocation(const LocationProblem& problem, const LocationOptions& options,
                                     const Progress& progress);

} // namespace edgewright
