// Which agent takes which job, at least cost, and how far from the least can the answer be at most?
#pragma once

#include "core/base/progress.h"
#include "core/placement/assignment/assignment_problem.h"

#include <chrono>
#include <cstdint>
#include <functional>

namespace edgewright {

enum class AssignmentStatus { Optimal, Feasible, Infeasible };

struct AssignmentOptions {
    std::uint64_t seed = 1;
    int iterations = 100'000;              ///< most rounds after the first answer; same seed and rounds, same answer
    std::chrono::milliseconds time{5'000}; ///< may end the search before its rounds do
    /// Told whenever one of them improves; NaN for an answer that is not there yet.
    std::function<void(double objective, double bound)> listener;
};

struct AssignmentAnswer {
    AssignmentStatus status = AssignmentStatus::Infeasible;
    std::vector<int> agentOfJob; ///< from 0; empty where infeasible
    double objective = 0;        ///< equals evaluate()
    double bound = 0;            ///< no answer costs less; equals the objective where it is optimal
    int iterations = 0;          ///< rounds that were begun
    double gap() const;          ///< (objective - bound) / |objective|; 0 where they are equal
};

/// A Lagrangian bound, an answer that dives along its prices, then rounds of three searches that share what they find: jobs of few
/// agents shared out anew, parts of the answer dived again, branch and bound.
/// Errors: those of checkProblem(); negative options; stopped, or out of rounds or time, with nothing found and nothing proven.
///         Stopped later: the best so far, Feasible.
/// Cost:   about agents × jobs × 500 operations before the first answer; a stop is heeded after one relaxation, O(agents × jobs).
/// Units:  those of the problem. A time limit makes the answer depend on the machine, a limit of rounds alone does not.
Result<AssignmentAnswer> solveAssignment(const AssignmentProblem& problem, const AssignmentOptions& options,
                                         const Progress& progress);

} // namespace edgewright
