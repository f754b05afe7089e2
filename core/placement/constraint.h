// Which constraints does a placement have to keep, each of which could be lifted alone?
#pragma once

#include "core/placement/placement.h"
#include "core/placement/problem.h"

namespace edgewright::placing {

/// `index` is of the node, service or tree that states it. An accelerator that a node doesn't have is no limit of the node: the need of
/// the service is lifted instead.
struct Constraint {
    Conflict::Kind kind = Conflict::Kind::Capacity;
    std::size_t index = 0;
    Resource resource = Resource::Cpu; ///< of a capacity
};

/// Those that the reader gains least from first: capacities, replicas, accelerators, tiers, reach, budgets.
std::vector<Constraint> constraintsOf(const Problem& problem);

/// The problem without these constraints; candidates are not listed anew (findCandidates).
void lift(Problem& problem, const Constraint& constraint);

} // namespace edgewright::placing
