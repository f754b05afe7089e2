// Which rules that every answer keeps does a split one break?
#pragma once

#include "core/placement/chains/relaxation.h"

namespace edgewright::chains {

/// What every answer must keep, and the last solution of `relaxation` does not: an item is served where a replica is open, and a replica
/// serves within its capacity.
/// Cost: O(spots).
std::vector<Cut> brokenLimits(const Model& model, const Relaxation& relaxation);

/// What follows from the limits for whole items and replicas, and the last solution breaks by enough to matter: of items that don't fit
/// together a replica serves not all (covers); items take as many replicas as hold them where they are served (rounded capacities).
/// Source: Aardal, "Capacitated facility location: separation algorithms and computational experience", Mathematical Programming 81
///         (1998); Marchand and Wolsey, "Aggregation and mixed integer rounding to solve MIPs", Operations Research 49 (2001).
/// Cost:   O(sites² · items).
std::vector<Cut> brokenConsequences(const Model& model, const Relaxation& relaxation);

} // namespace edgewright::chains
