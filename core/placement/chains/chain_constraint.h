// Which constraints does a problem of chains state, each of which could be lifted alone?
#pragma once

#include "core/placement/chains/chain_problem.h"

namespace edgewright {

/// `index` is of the node, link, service, demand or pair of services that states it. A node without GPUs has no limit of them to lift:
/// the need of the service is lifted instead. That every demand is served can't be lifted.
struct ChainConstraint {
    enum class Kind { Capacity, Bandwidth, Tiers, Countries, Gpu, Load, MinReplicas, MaxReplicas, Budget, Apart };
    Kind kind = Kind::Capacity;
    std::size_t index = 0;
    ChainResource resource = ChainResource::CpuCores; ///< of a capacity
    bool operator==(const ChainConstraint&) const = default;
};

/// All but those that are infinite or otherwise no limit.
std::vector<ChainConstraint> constraintsOf(const ChainProblem& problem);

/// "capacity:cpu_cores:fog-1", "apart:A|B", …
std::string nameOf(const ChainProblem& problem, const ChainConstraint& constraint);

void lift(ChainProblem& problem, const ChainConstraint& constraint);

/// The number that it states; unset where it states none, as for tiers.
std::optional<double> limitOf(const ChainProblem& problem, const ChainConstraint& constraint);

} // namespace edgewright
