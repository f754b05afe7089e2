// Which constraints make a placement impossible?
#pragma once

#include "core/placement/constraint.h"

namespace edgewright::placing {

/// Of an infeasible problem: constraints that can't hold together, of which none can be spared, by deletion filtering: what is infeasible
/// without a constraint doesn't need it. Where a question is too large to decide, the constraint stays.
/// `states` is what the proof of infeasibility took; each question may take some times as much.
/// Source: Chinneck and Dravnieks, "Locating minimal infeasible constraint sets in linear programs", ORSA J. on Computing 3 (1991).
/// Cost: O(|conflict| log |constraints|) searches.
/// Where very many call, limits are not held against all the rest: they are the conflict.
struct ConflictSet {
    /// FewReplicas last: where more of a service would do for the budgets in the conflict. The number is no constraint to be lifted in any
    /// other conflict, as more replicas take more room.
    std::vector<Constraint> constraints;
    std::vector<Conflict> words; ///< of each
};
ConflictSet conflictsOf(const Topology& topology, const Problem& problem, std::int64_t states,
                        const Progress& progress);

/// Says one member of a conflict in words. `alone` keeps the members of the conflict and no other constraint; `without` lacks this one, too.
Conflict inWords(const Topology& topology, const Constraint& constraint, const Problem& alone, const Problem& without);

/// "4 CPU cores", "accelerators: 2".
Text amountOf(Resource resource, double amount);

/// How far each constraint alone would have to give way for the rest of the problem to be feasible; those that it would not help by are left out.
/// The least relative change first; what is dropped whole (a tier, a pin) counts as a change of 1.
/// Of a conflict among very many, only the last are asked. `isOfFew`: the problem is of a few of the users, and costs are not told.
/// Cost: a brief search for each, some for limits of capacity.
std::vector<Relaxation> relaxationsOf(const Topology& topology, const Problem& problem,
                                      const std::vector<Constraint>& conflict, bool isOfFew, const Progress& progress);

} // namespace edgewright::placing
