// What round trip does a user see, given where services run? Medians, term by term.
#pragma once

#include "core/network/paths.h"

#include <map>

namespace edgewright {

/// Which nodes run a service: each replica one node.
using Placement = std::map<ServiceId, std::vector<NodeId>>;

/// The placement that the drawing states (its assignments).
Placement statedPlacement(const Topology& topology);

/// One leg of a user's request: over the network to a service and back, and its processing.
struct Leg {
    FlowId flow;
    int caller = -1;                    ///< index of the leg whose service makes this call; -1: the users themselves
    ServiceId service;                  ///< that answers
    std::optional<ServiceId> insteadOf; ///< the service that was called, where a fallback of it answers
    NodeId from, node;                  ///< where the caller is; where the chosen replica runs
    Path path;
    Milliseconds network{};    ///< round trip of `path`
    Milliseconds processing{}; ///< service time / node speed
};

/// What users of one population wait for one request: all legs of the call tree, one after the other.
/// Calls of one flow go out side by side and count once, however many; a flow of no calls a request is not followed, nor is a call
/// back to a service that waits for it (a cycle). A population without flows has no legs and a total of zero.
/// Where no replica of a service can be reached, its fallback answers, or the fallback of that, and calls what it calls itself; one that
/// waits for the call can't.
/// `missing` names the services that can't be reached or are not placed, nor any fallback of theirs, in the order of the calls;
/// `unreachable` the first of them, or that at which the tree passes 100,000 legs; the sums leave them out.
struct UserLatency {
    PopulationId population;
    std::vector<Leg> legs; ///< depth first, in the order of the flows' ids
    Milliseconds network{}, processing{};
    std::vector<ServiceId> missing;
    std::optional<ServiceId> unreachable;
    std::optional<Milliseconds> budget;
    Milliseconds total() const { return network + processing; }
    /// Within a billionth of a millisecond, so that a budget met exactly is met whatever the order of the sum.
    bool isMet() const { return !unreachable && (!budget || total().value <= budget->value + 1e-9); }
};

/// The call trees of populations, one after another. Every caller uses the replica of least latency from where it is; ties go to the
/// node of the smaller id. Borrows its arguments.
/// Cost: one Dijkstra per node that calls (the last ones are kept for the next population); the way of each caller to each service that
/// it calls is kept.
class CallTrees {
public:
    CallTrees(const Topology& topology, const NetworkGraph& graph, const Placement& placement);
    /// The same while the links `cut` carry nothing, of callers that are up: a node fails with its links. `left` is the graph without them.
    /// Cost: a Dijkstra per caller whose way in `whole` is cut, or unknown to it. The other ways stay: without links, distances only grow,
    /// and ties are broken as before.
    CallTrees(const CallTrees& whole, const NetworkGraph& left, const std::set<LinkId>& cut);
    /// Errors: stopped.
    Result<UserLatency> of(const Population& population, const Progress& progress);

private:
    struct Call {
        const Flow* flow = nullptr;
        int from = -1;         ///< node index
        int caller = -1;       ///< leg index
        std::size_t depth = 0; ///< services that wait for this call
    };
    using Calls = std::vector<Call>;
    class Waiting;
    struct Way {
        int node = -1; ///< index of the nearest replica's
        Path path;
    };
    using Ways = std::map<std::pair<int, ServiceId>, std::optional<Way>>; ///< by caller's node index and service
    struct Answer {
        const Service& service;
        const Way& way;
    };

    static void put(Calls& calls, const std::vector<const Flow*>& flows, Call call);
    const Distances& distancesFrom(int node);
    std::optional<int> nearestReplica(const ServiceId& service, int from);
    std::optional<Way> findWay(const ServiceId& service, int from);
    const std::optional<Way>& wayTo(const ServiceId& service, int from);
    bool isOpen(const std::optional<Way>& way) const;
    std::optional<Answer> answerTo(const Call& call, const Waiting& waiting);
    std::optional<Leg> legOf(const Call& call, const Waiting& waiting);

    const Topology& topology_;
    const NetworkGraph& graph_;
    const Ways* waysOfWhole_ = nullptr;
    const std::set<LinkId>* cut_ = nullptr;
    std::map<ServiceId, std::vector<int>> replicas_; ///< node indexes, rising
    std::map<PopulationId, std::vector<const Flow*>> ofPopulation_;
    std::map<ServiceId, std::vector<const Flow*>> ofService_;
    std::map<int, Distances> known_;
    Ways ways_;
};

/// All populations, by id, found side by side.
/// Errors: stopped.
Result<std::vector<UserLatency>> userLatencies(const Topology& topology, const NetworkGraph& graph,
                                               const Placement& placement, const Progress& progress);

} // namespace edgewright
