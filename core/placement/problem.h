// What does a solver see of a topology? Dense indexes in the order of the ids, and only what placing depends on.
#pragma once

#include "core/base/progress.h"
#include "core/network/user_latency.h"
#include "core/placement/hop_table.h"

#include <array>
#include <memory>

namespace edgewright::placing {

/// What a node has and its replicas share.
enum class Resource { Cpu, Memory, Storage, Accelerators };
inline constexpr std::size_t resourceCount = 4;
using Amounts = std::array<double, resourceCount>;

struct Host {
    NodeId id;
    Tier tier = Tier::Edge;
    bool mayHost = true; ///< points of presence, origins and access nodes only where they have capacity
    Amounts capacity{};
    double cost = 0; ///< USD per hour, once, when it hosts anything
    double speed = 1;
};

struct Demand {
    ServiceId id;
    Amounts amounts{};      ///< of one replica
    double serviceTime = 0; ///< ms at speed 1
    int replicas = 1;
    std::vector<Tier> allowedTiers; ///< none: any
    std::vector<int> candidates;    ///< nodes that may host one replica when nothing else is there, ascending
};

/// One call of a call tree; a caller stands before what it calls.
struct Call {
    int caller = -1; ///< index of the call whose service makes this one; -1: the users themselves
    int service = 0;
    double gigabytes = 0; ///< per hour, both directions
};

/// Everything that one request of a population sets off (user_latency.h): a call back to a service that waits for it is not made.
struct CallTree {
    PopulationId population;
    int entry = 0;               ///< node
    double budget = unreachable; ///< ms, round trips and processing of all calls; infinite: none
    bool mustReach = true;       ///< every call must find its service
    std::vector<Call> calls;
};

struct Problem {
    std::vector<Host> nodes;
    std::vector<Demand> services;
    std::vector<CallTree> trees; ///< of the populations that call anything
    std::shared_ptr<const HopTable> hops;
    const Progress* progress = nullptr; ///< long preparations look here whether to cut themselves short

    bool isStopped() const { return progress && progress->stopped(); }
    double processing(int service, int node) const; ///< ms
};

/// Nodes of each service's replicas, ascending.
using Choice = std::vector<std::vector<int>>;

/// `graph` and `progress` must outlive the problem.
/// Errors: one request of a population sets off more than 100,000 calls.
/// Cost:   O(nodes · services + calls).
Result<Problem> compile(const Topology& topology, const NetworkGraph& graph, const Progress& progress);

/// Lists the candidates anew, after a demand, a capacity or a tier has changed.
void findCandidates(Problem& problem);

/// False: some service has fewer candidates than replicas, so nothing is feasible.
bool hasEnoughCandidates(const Problem& problem);

/// Callers before what they call where that can be; services that nobody calls last, the largest first.
std::vector<int> servicesByCall(const Problem& problem);

/// Sums of decimal fractions miss by a few units in the last place: 3 × 0.1 cores fit into 0.3.
bool fitsInto(double used, double capacity);
bool isWithin(double latency, double budget);

/// The one of `hosts` that a caller at `from` uses: least latency, then smaller id; -1 where none is reachable.
int nearest(const Problem& problem, const std::vector<int>& hosts, int from);

Placement placementOf(const Problem& problem, const Choice& choice);

} // namespace edgewright::placing
