// Where should each service run? The best placement within capacities, places, failure domains and latency budgets, with a bound that
// proves how good it is.
#pragma once

#include "core/model/edit.h"
#include "core/network/user_latency.h"
#include "core/placement/problem/placement_options.h"

#include <span>

namespace edgewright {

enum class PlacementStatus { Optimal, Feasible, Infeasible };

/// A constraint that takes part in making the input infeasible. Taken together they can't hold; each alone could be lifted.
struct Conflict {
    enum class Kind {
        Capacity,
        Tier,
        Budget,
        Replicas,
        FewReplicas, ///< for the budgets of those who call it
        Unreachable,
        Accelerator,
        Country,
        Group,
        Affinity,
        AntiAffinity,
        FailureDomain,
        Availability,
        Pinned,
        Fallback,
        Bandwidth,
        Licence,
        Limit
    };
    Kind kind = Kind::Capacity;
    RowRef row; ///< service, node, link or population that states it; empty: an option
    Text what;  ///< "AR render needs 20 ms from Users Harbor; the nearest node with an accelerator is 31 ms away"
    Text remedy;
};

/// The least change of one constraint of a conflict that makes a placement possible, everything else as it stands.
struct Relaxation {
    std::size_t conflict = 0;          ///< index of the constraint
    Text what;                         ///< "allow Users Harbor 31 ms in place of 20 ms"
    std::optional<double> needed = {}; ///< in the unit of the limit; nothing where it is dropped whole
    double change = 1;                 ///< |needed - limit| / limit, or 1 where it is dropped whole
    std::optional<double> cost = {};   ///< USD per hour of the placement that it makes possible
    std::optional<Edit> edit =
        {}; ///< makes the drawing state it; nothing where that takes more than one figure of a row
};

/// Objective, taken over placements in which every service runs its replicas on different nodes and keeps what rows.h
/// says (capacities, tiers, groups, countries, affinities, failure domains, availability, pins, a fallback in another failure domain),
/// no link carries more than its bandwidth either way at the peak of all users, and every population reaches all that it calls, within
/// its budget (medians, user_latency.h; tolerance 1e-9 ms).
/// Access nodes, origins and points of presence host only where they have CPU, memory, storage or accelerators.
struct PlacementResult {
    PlacementStatus status = PlacementStatus::Infeasible;
    Placement placement; ///< empty when infeasible
    /// Of the last of the options' objectives, in its unit; of several, optimal means optimal in each.
    double objective = 0;
    double bound = 0; ///< no placement is better
    PlacementObjective goal;
    PlacementFigures figures;
    std::vector<UserLatency> users;      ///< empty when stopped: they may take longer than a stop leaves
    std::vector<Conflict> conflicts;     ///< when infeasible
    std::vector<Relaxation> relaxations; ///< when infeasible: what would do, the least change first
    bool isOfFew = false;                ///< when infeasible: of very many users, others may ask for too much as well
    std::vector<PlacementStep> history;  ///< of the search
    std::uint64_t seed = 0;
    std::string_view solver; ///< key of the solver that found it
    double gap() const;      ///< (objective - bound) / objective; 0 when both are 0
};

/// Services that nobody calls are placed too. The registry of solvers (solver.h) runs in order, each improving what is known, until the
/// bound meets the value. Infeasible is said only where it is proven, and comes with a minimal set of conflicts.
/// Errors: stopped before anything feasible was found (stoppedError()); nothing found and nothing proven within the options' limits; a
///         negative option, an objective that weighs nothing; one request that sets off more than 100,000 calls.
///         Stopped later: the best so far, Feasible, without `users`.
/// Cost:   exact to about 12 services × 30 nodes where constraints bite; beyond, iterations × calls. Where many calls meet many
///         nodes, first a search of its own (10,000 populations × 1,000 nodes: some 40 ms a step of its bound, 25 iterations each).
Result<PlacementResult> place(const Topology& topology, const PlacementOptions& options, const Progress& progress);

/// What any placement comes to, whether it keeps the constraints or not. What it has lost since, or can't reach, counts nothing.
/// Cost: that of userLatencies().
PlacementFigures figuresOf(const Topology& topology, const Placement& placement, std::span<const UserLatency> users);

/// Verifies an answer against the topology with code of its own: all constraints, the figures and the value.
/// Errors: the first thing that does not hold.
Result<void> verifyPlacement(const Topology& topology, const PlacementResult& result);
/// The constraints alone, of any placement: a drawing's stated one, a baseline, what is left after a failure.
Result<void> verifyConstraints(const Topology& topology, const Placement& placement,
                               std::span<const UserLatency> users);

/// The Edit that makes the drawing state this placement.
Edit placementEdit(const Topology& topology, const Placement& placement);

} // namespace edgewright
