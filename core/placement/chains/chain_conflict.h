// Which constraints make a problem of chains impossible, and what would help?
#pragma once

#include "core/base/progress.h"
#include "core/placement/chains/chain_constraint.h"

#include <chrono>
#include <cstdint>

namespace edgewright {

struct ChainConflict {
    ChainConstraint constraint;
    std::string name; ///< nameOf() the constraint
    Text what, remedy;
    /// Per hour, of the cheapest answer once this constraint alone is lifted; unset where there is none even so, or none was found in
    /// time.
    std::optional<double> costWithout;
    /// Of a number: the least limit that would do; of a least number of replicas the greatest. Proven.
    std::optional<double> limitThatWouldDo;
};

struct ConflictOptions {
    std::uint64_t seed = 1;
    std::int64_t iterations = 20'000; ///< most relaxations of each question
};

/// A set of constraints that can't hold together, while without any one of them the others can (where each question is answered within
/// its iterations; else more may be named than needed). Empty where even none of them makes it possible: a demand can't reach its nodes.
/// The problem must be infeasible.
/// Source: Chinneck and Dravnieks, "Locating minimal infeasible constraint sets in linear programs", ORSA J. on Computing 3 (1991).
/// Errors: those of checkProblem(); stopped.
/// Cost:   O(|conflict| log |constraints|) searches for any answer, then two for the best a member.
Result<std::vector<ChainConflict>> conflictOf(const ChainProblem& problem, const ConflictOptions& options,
                                              const Progress& progress);

} // namespace edgewright
