// Which services run where, how often, and which node serves each step of each demand's chain, at least cost and proven?
#pragma once

#include "core/base/progress.h"
#include "core/placement/chains/chain_problem.h"

#include <chrono>
#include <cstdint>
#include <functional>

namespace edgewright {

enum class ChainStatus { Optimal, Feasible, Infeasible };

struct ChainOptions {
    std::uint64_t seed = 1;
    std::int64_t iterations = 1'000'000; ///< most relaxations that are solved; same seed and limit, same answer
    /// Ends the search earlier. Only answers that no time limit ended are the same on every machine.
    std::optional<std::chrono::milliseconds> timeLimit;
    /// Told whenever one of them improves; NaN for an answer that is not there yet.
    std::function<void(double objective, double bound)> listener;
};

struct ChainAnswer {
    ChainStatus status = ChainStatus::Infeasible;
    ChainPlacement placement;    ///< empty where infeasible
    double objective = 0;        ///< cost per hour; equals evaluate()
    double bound = 0;            ///< no answer costs less; equals the objective where it is optimal
    std::int64_t iterations = 0; ///< relaxations that were solved
    double gap() const;          ///< (objective - bound) / objective; 0 where they are equal
};

/// Paths through replicas that keep a demand's budget, listed or found as they pay; a linear program over them with rounded
/// capacities; branch and bound over replicas and what they serve.
/// Errors: those of checkProblem(); fewer iterations than one; stopped, or out of iterations or time, with nothing found and nothing
///         proven. Stopped later: the best so far, Feasible.
/// Units:  those of the problem. Optimal is said within 1e-9 of the objective.
Result<ChainAnswer> solveChains(const ChainProblem& problem, const ChainOptions& options, const Progress& progress);

} // namespace edgewright
