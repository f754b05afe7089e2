// How much better does a placement get by moving, swapping and emptying, step by step?
#pragma once

#include "core/placement/problem/evaluation.h"

namespace edgewright::placing {

/// The best choice that simulated annealing meets from `start` on: one that breaks less, then one that costs less.
/// Cost: `iterations` evaluations.
Choice annealed(const Problem& problem, Choice start, std::uint64_t seed, int iterations);

} // namespace edgewright::placing
