// At which nodes of a network with limited links should sites open, so that opening them and bringing every node its demand costs least?
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <limits>
#include <vector>

namespace edgewright {

/// Every node may hold a site and asks for its demand, which comes over the links from any open sites, in parts where that is better.
/// Units: demand, flow and capacities in any one unit, lengths in any one; a unit of flow costs one a unit of length, in the currency
///        of the sites.
struct NetworkSitesProblem {
    static constexpr double unlimited = std::numeric_limits<double>::infinity();

    struct Node {
        double siteCost = 0;
        double siteCapacity = unlimited; ///< what a site here sends at most, to its own node too
        double demand = 0;
        bool operator==(const Node&) const = default;
    };
    struct Link {
        std::size_t a = 0, b = 0; ///< two nodes; links side by side are fine
        double length = 0;
        double capacity = unlimited; ///< of both directions together
        bool operator==(const Link&) const = default;
    };

    std::vector<Node> nodes;
    std::vector<Link> links;
};

struct NetworkSitesSolution {
    std::vector<std::size_t> open; ///< ascending
    std::vector<double> supply;    ///< by node: what its site sends
    std::vector<double> flow;      ///< by link: from a to b; below 0 from b to a
    bool operator==(const NetworkSitesSolution&) const = default;
};

/// Errors: a figure that is negative or no number, a cost, demand or length that is not finite; a link to itself or to no node.
Result<void> check(const NetworkSitesProblem& problem);

/// What a solution costs: its sites, and length · flow over the links.
/// Errors: check()'s; the first thing that does not hold: a site twice or unknown, a supply that is negative, from where no site is open
///         or above its capacity, a flow above its link's, a node that does not get its demand (tolerance 1e-9 of all demand).
/// Cost:   O(nodes + links).
Result<double> evaluate(const NetworkSitesProblem& problem, const NetworkSitesSolution& solution);

} // namespace edgewright
