// How is an assignment problem reckoned exactly? In whole numbers: sums do not depend on their order, and bounds can be rounded up.
#pragma once

#include "core/placement/assignment/assignment_problem.h"

#include <cstdint>

namespace edgewright {

using Amount = std::int64_t;

/// Costs in fine units, so that prices between two costs are whole numbers too; sums of costs and of uses stay below 2^46.
/// Where all costs are decimals of at most six places they are exact, and costs of answers are multiples of `grain`; else they are
/// rounded to the grid and `grain` is 1. The same holds for uses. Errors of rounding stay within the tolerance of evaluate().
struct WholeAssignment {
    int agents = 0, jobs = 0;
    std::vector<Amount> capacity, openCost;
    std::vector<Amount> cost, use; ///< of each pair, all jobs of agent 0 first
    std::vector<char> may;         ///< whether the pair is allowed and fits the agent when it is empty
    Amount grain = 1;              ///< costs of two answers differ by a multiple of this
    double unitsPerCost = 1;
    double costError = 0; ///< at most this much lies between the cost of an answer here and in the problem

    std::size_t pair(int agent, int job) const
    {
        return static_cast<std::size_t>(agent) * static_cast<std::size_t>(jobs) + static_cast<std::size_t>(job);
    }
    /// The least cost of an answer that is at least `bound`.
    Amount roundedUp(Amount bound) const;
};

/// `problem` has passed checkProblem(). Cost: O(pairs).
WholeAssignment wholeAssignment(const AssignmentProblem& problem);

/// In whole numbers; `agentOfJob` gives each job an agent.
Amount costOf(const WholeAssignment& problem, std::span<const int> agentOfJob);

} // namespace edgewright
