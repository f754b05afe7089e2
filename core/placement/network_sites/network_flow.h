// What does it cost to bring every node its demand from the sites that are open?
#pragma once

#include "core/placement/network_sites/network_sites_problem.h"
#include "core/placement/simplex/simplex.h"

#include <functional>
#include <optional>
#include <span>

namespace edgewright::network_sites {

/// A cheapest flow from many sites, as a linear program that starts where the last one ended.
class NetworkFlow {
public:
    /// `isStopped` is asked while it is solved; the problem must outlive it.
    NetworkFlow(const NetworkSitesProblem& problem, std::function<bool()> isStopped);

    /// The cheapest flow and the sites, by node whether open; nothing where these can't serve all, or where it was stopped.
    std::optional<NetworkSitesSolution> from(std::span<const char> isOpen);

private:
    const NetworkSitesProblem& problem_;
    std::function<bool()> isStopped_;
    Simplex program_; ///< columns: a supply a node, then a flow forth and one back a link
    double unit_;     ///< of the program, in one of the problem
};

/// Which nodes go short although all sites are open; nothing where none does.
/// Source: Ford and Fulkerson's cut, from the prices of the least shortage.
std::optional<Error> whyInfeasible(const NetworkSitesProblem& problem, const std::function<bool()>& isStopped);

} // namespace edgewright::network_sites
