// Where should each service run? At least cost within capacities, allowed tiers and latency budgets, with a bound that proves how good it is.
#pragma once

#include "core/base/progress.h"
#include "core/model/edit.h"
#include "core/network/user_latency.h"

#include <span>

namespace edgewright {

enum class PlacementStatus { Optimal, Feasible, Infeasible };

struct PlacementOptions {
    std::uint64_t seed = 1;  ///< of the local search
    int iterations = 20'000; ///< most moves of the local search
    /// Partial choices that the exact solver may weigh before the local search takes over; where one takes over 1,024
    /// look-ups, it counts for several.
    std::int64_t exactStates = 2'000'000;
};

/// A constraint that takes part in making the input infeasible. Taken together they can't hold; each alone could be lifted.
struct Conflict {
    enum class Kind { Capacity, Tier, Budget, Replicas, Unreachable, Accelerator };
    Kind kind = Kind::Capacity;
    RowRef row; ///< service, node or population that states it
    Text what;  ///< "AR render needs 20 ms from Users Harbor; the nearest node with an accelerator is 31 ms away"
    Text remedy;
};

/// Objective, taken over placements in which every service runs its replicas on different nodes, within the nodes' capacities and its
/// allowed tiers, and every population reaches all that it calls, within its budget (medians, user_latency.h; tolerance 1e-9 ms).
/// Access nodes, origins and points of presence host only where they have CPU, memory, storage or accelerators.
/// Σ cost per hour of the nodes that host anything + traffic (rate × size × price of the links) per hour.
/// Node cost is shared out: a node is charged once however much it hosts.
struct PlacementResult {
    PlacementStatus status = PlacementStatus::Infeasible;
    Placement placement; ///< empty when infeasible
    UsdPerHour objective{};
    UsdPerHour bound{}; ///< no placement can cost less
    UsdPerHour nodeCost{}, trafficCost{};
    std::vector<UserLatency> users;  ///< empty when stopped: they may take longer than a stop leaves
    std::vector<Conflict> conflicts; ///< when infeasible
    std::uint64_t seed = 0;
    std::string_view solver; ///< key of the solver that found it
    double gap() const;      ///< (objective - bound) / objective; 0 when both are 0
};

/// Services that nobody calls are placed too. Greedy, branch and bound, simulated annealing, then a linear bound: each improves what
/// is known, until the bound meets the cost. Infeasible is said only where it is proven, and comes with a minimal set of conflicts.
/// Errors: stopped before anything feasible was found (stoppedError()); nothing found and nothing proven within the options' limits; a
///         negative option; one request that sets off more than 100,000 calls. Stopped later: the best so far, Feasible, without `users`.
/// Cost:   exact to about 12 services × 30 nodes where constraints bite; beyond, iterations × calls.
Result<PlacementResult> place(const Topology& topology, const PlacementOptions& options, const Progress& progress);

/// Verifies an answer against the topology with code of its own: capacities, tiers, replicas apart, budgets, and the cost.
/// Errors: the first thing that does not hold.
Result<void> verifyPlacement(const Topology& topology, const PlacementResult& result);

/// The Edit that makes the drawing state this placement.
Edit placementEdit(const Topology& topology, const Placement& placement);

} // namespace edgewright
