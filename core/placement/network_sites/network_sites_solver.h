// Which sites of a network should open, who is served over which links, and how far is that from the best that could be?
#pragma once

#include "core/base/progress.h"
#include "core/placement/network_sites/network_sites_problem.h"

#include <chrono>
#include <cstdint>
#include <optional>

namespace edgewright {

enum class NetworkSitesStatus { Optimal, Feasible, Infeasible };

struct NetworkSitesOptions {
    std::int64_t iterations = 1'000'000; ///< most linear programs that are solved for bounds
    /// Ends the search earlier. Only answers that no time limit ended are the same on every machine.
    std::optional<std::chrono::milliseconds> timeLimit;
};

struct NetworkSitesAnswer {
    NetworkSitesStatus status = NetworkSitesStatus::Infeasible;
    NetworkSitesSolution solution; ///< empty when infeasible
    double objective = 0;          ///< equals evaluate()
    double bound = 0;              ///< no solution costs less
    std::int64_t iterations = 0;   ///< linear programs that were solved for bounds
    std::optional<Error> why;      ///< when infeasible: which nodes go short, and by how much
};

/// Branch and bound over the sites. Bounds are Lagrangean values at prices for demand and for room on links, which come from a linear
/// program of ways; answers are cheapest flows from sets of sites. Optimal is said within 1e-9 of the objective.
/// Errors: check()'s; fewer iterations than one; stopped before there was a solution. Stopped later: the best so far, Feasible.
/// Cost:   a bound takes a linear program of at least nodes² columns and a shortest path for each pair of nodes.
Result<NetworkSitesAnswer> solveNetworkSites(const NetworkSitesProblem& problem, const NetworkSitesOptions& options,
                                             const Progress& progress);

} // namespace edgewright
