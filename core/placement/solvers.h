// Who finds placements? The registry of solvers: each improves what those before it found.
#pragma once

#include "core/placement/problem/solver.h"

#include <span>

namespace edgewright::placing {

/// In the order in which they run, until one settles the answer.
std::span<const Solver> solvers();
Solver integerSearch(); ///< for side questions, too

/// Do so many calls meet so many candidates that one look at each pair takes a while?
bool isMany(const Problem& problem);

/// Runs them until the answer is settled; each reports its share of the whole. `answer` holds what is known before.
Answer solve(const Problem& problem, const PlacementOptions& options, const Progress& progress, Answer answer = {});
/// The same with little patience: a side question.
Answer solveBriefly(const Problem& problem, const Progress& progress);

enum class Feasibility { Feasible, Infeasible, Unknown };
/// Cost: a short local search.
Feasibility easyFeasibilityOf(const Problem& problem, const Progress& progress);
/// Where that doesn't tell. Cost: a search of at most `states`, an integer program of some hundred nodes.
Feasibility hardFeasibilityOf(const Problem& problem, std::int64_t states, const Progress& progress);
/// One, then the other.
Feasibility feasibilityOf(const Problem& problem, std::int64_t states, const Progress& progress);

} // namespace edgewright::placing
