// Which constraints does a placement have to keep, each of which could be lifted alone?
#pragma once

#include "core/placement/placement.h"
#include "core/placement/problem/problem.h"

namespace edgewright::placing {

/// `index` is of the node, service, tree, narrow link or limit that states it. An accelerator that a node doesn't have is no limit of the node: the need of
/// the service is lifted instead.
struct Constraint {
    Conflict::Kind kind = Conflict::Kind::Capacity;
    std::size_t index = 0;
    Resource resource = Resource::Cpu; ///< of a capacity
    /// Service that an affinity or a separation is about; how many replicas are more than too few; of how many nodes a capacity is told
    /// together, if not of this one alone.
    int other = -1;
};

/// Those that the reader gains least from first: capacities, bandwidths, replicas and what services say about one another, where they may
/// run, reach where not every node is reached, budgets, limits. Decrees are no constraints: what is asked is what follows from them.
std::vector<Constraint> constraintsOf(const Problem& problem);

inline constexpr double lifted = 1e30; ///< a capacity, bandwidth or limit that is none

/// The problem without these constraints; candidates are not listed anew (findCandidates).
void lift(Problem& problem, const Constraint& constraint);

} // namespace edgewright::placing
