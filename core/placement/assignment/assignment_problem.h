// Which agent takes which job, at least cost? The problem, and what an answer costs, looked at without the solver.
#pragma once

#include "core/base/result.h"

#include <limits>
#include <span>
#include <vector>

namespace edgewright {

/// Each job goes whole to one agent; the uses of an agent's jobs stay within its capacity; an agent with jobs costs its open cost.
/// Without open costs this is the generalised assignment problem, with them capacitated facility location with single sourcing.
/// Units: costs in the caller's, negative ones too (a profit to be maximised is a cost with its sign turned); uses and capacities share one unit.
struct AssignmentProblem {
    /// The cost of a pair that may not be.
    static constexpr double never = std::numeric_limits<double>::infinity();

    AssignmentProblem() = default;
    AssignmentProblem(int agentCount, int jobCount);

    int agents = 0, jobs = 0;
    std::vector<double> capacity, openCost; ///< of each agent
    std::vector<double> cost, use;          ///< of each pair, all jobs of agent 0 first

    std::size_t pair(int agent, int job) const
    {
        return static_cast<std::size_t>(agent) * static_cast<std::size_t>(jobs) + static_cast<std::size_t>(job);
    }
};

/// Errors: tables that do not have the stated size; a use, capacity or open cost that is negative or not finite (a capacity may be
///         infinite); a cost that is neither finite nor `never`.
Result<void> checkProblem(const AssignmentProblem& problem);

/// What it costs to give each job to its agent of `agentOfJob` (from 0).
/// Errors: a job without an agent, a pair that may not be, an agent with more than its capacity (tolerance 1e-9 of it, at least 1e-9).
/// Cost:   O(agents + jobs).
Result<double> evaluate(const AssignmentProblem& problem, std::span<const int> agentOfJob);

} // namespace edgewright
