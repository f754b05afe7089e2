// What can't be in an answer that is good enough? Pairs and agents that the bound rules out.
#pragma once

#include "core/placement/assignment/relaxation.h"

namespace edgewright {

/// Rules out of `domain` what would make `relaxation`, solved for `price` within it, cost more than `most`.
/// False where nothing is left.
/// Cost:   O(agents × jobs).
/// Source: Posta, Ferland and Michelon, "An exact method with variable fixing for solving the generalized assignment problem",
///         Computational Optimization and Applications 52 (2012); knapsacks with an item forced are bounded by cut items here.
bool fixByBound(Domain& domain, const Relaxation& relaxation, std::span<const Amount> price, Amount most);

} // namespace edgewright
