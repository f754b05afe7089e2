// What does a solver see of a topology? Dense indexes in the order of the ids, and only what placing depends on.
#pragma once

#include "core/base/progress.h"
#include "core/network/user_latency.h"
#include "core/placement/problem/hop_table.h"
#include "core/placement/problem/placement_options.h"

#include <array>
#include <memory>

namespace edgewright::placing {

/// What a node has and its replicas share.
enum class Resource { Cpu, Memory, Storage, Accelerators, Licences };
inline constexpr std::size_t resourceCount = 5;
using Amounts = std::array<double, resourceCount>;

inline constexpr std::size_t domainLevels = 3; ///< of FailureDomain

struct Host {
    NodeId id;
    Tier tier = Tier::Edge;
    bool mayHost = true; ///< points of presence, origins and access nodes only where they have capacity
    Amounts capacity{};
    double cost = 0;                        ///< USD per hour, once, when it hosts anything
    double idlePower = 0, powerOfACore = 0; ///< W: when it hosts anything; for each core asked for
    double speed = 1;
    std::string country, acceleratorModel;
    std::vector<int> groups; ///< that it lies in, inner first
    std::array<int, domainLevels>
        domain{};       ///< number of its failure domain at each level; at the level of nodes its own index
    double downLog = 0; ///< -ln(share of time that it is down); infinite: never
};

struct Demand {
    ServiceId id;
    Amounts amounts{};      ///< of one replica
    double serviceTime = 0; ///< ms at speed 1
    int replicas = 1;
    FailureDomain spread = FailureDomain::Nodes;
    // Where it may run; empty: anywhere.
    std::vector<Tier> allowedTiers;
    std::vector<int> allowedGroups;
    std::vector<std::string> allowedCountries;
    std::string acceleratorModel;
    std::vector<int> affinity; ///< services that each replica shares its node with
    std::vector<int>
        apart; ///< services that no replica shares a failure domain (at `spread`) with, its fallback not among them
    int fallback = -1;                  ///< is kept apart, too
    double downLog = 0;                 ///< least sum over its replicas: the availability target
    std::vector<int> runsOn;            ///< nodes by the drawing, ascending
    bool isPinned = false;              ///< to `runsOn`
    double moveCost = 0;                ///< USD per hour and move
    std::vector<int> forced, forbidden; ///< nodes, ascending: decrees
    // Found by findCandidates(), ascending.
    std::vector<int> candidates; ///< nodes that may host one replica when nothing else is there
    std::vector<int> required;   ///< nodes that must

    int moves(int kept) const ///< where `kept` of the nodes it runs on host it still
    {
        return std::min(replicas, static_cast<int>(runsOn.size())) - kept;
    }
};

/// One call of a call tree; a caller stands before what it calls.
struct Call {
    int caller = -1; ///< index of the call whose service makes this one; -1: the users themselves
    int service = 0;
    double gigabytes = 0;                    ///< per hour, both directions
    double megabitsTo = 0, megabitsBack = 0; ///< per second at the peak: requests, responses
};

/// Everything that one request of a population sets off (user_latency.h): a call back to a service that waits for it is not made.
struct CallTree {
    PopulationId population;
    int entry = 0;               ///< node
    double budget = unreachable; ///< ms, round trips and processing of all calls; infinite: none
    bool mustReach = true;       ///< every call must find its service
    double share = 0;            ///< of all requests
    std::vector<Call> calls;
};

/// A link that the traffic of all users could fill, in the direction of `from` or against it.
struct NarrowLink {
    LinkId id;
    double bandwidth = 0; ///< Mb/s, each way
};

struct Limit {
    PlacementObjective of;
    double most = unreachable;
};

struct Problem {
    std::vector<Host> nodes;
    std::vector<Demand> services;
    std::vector<CallTree> trees; ///< of the populations that call anything
    std::vector<NarrowLink> narrow;
    PlacementObjective goal;
    std::vector<Limit> limits;
    std::vector<GroupId> groups; ///< by index
    std::shared_ptr<const HopTable> hops;
    const Progress* progress = nullptr; ///< long preparations look here whether to cut themselves short

    bool isStopped() const { return progress && progress->stopped(); }
    double processing(int service, int node) const; ///< ms
    double weight(PlacementGoal one) const { return goal.weights[static_cast<std::size_t>(one)]; }
    /// What the goal charges: for a node that hosts anything; for one replica there; for what a call carries over a hop, and for its time.
    double openCost(int node) const;
    double runCost(int service, int node) const;
    double hopCost(const CallTree& tree, const Call& call, const Hop& hop, double processing) const;
};

/// Nodes of each service's replicas, ascending.
using Choice = std::vector<std::vector<int>>;

/// `graph` and `progress` must outlive the problem.
/// Errors: one request of a population sets off more than 100,000 calls.
/// Cost:   O(nodes · services + calls).
Result<Problem> compile(const Topology& topology, const NetworkGraph& graph, const PlacementOptions& options,
                        const Progress& progress);

/// Lists the candidates anew, after a demand, a capacity or a tier has changed.
void findCandidates(Problem& problem);

/// False: some service has fewer candidates than replicas, so nothing is feasible.
bool hasEnoughCandidates(const Demand& service);
bool hasEnoughCandidates(const Problem& problem);

/// Callers before what they call where that can be; services that nobody calls last, the largest first.
std::vector<int> servicesByCall(const Problem& problem);

/// Sums of decimal fractions miss by a few units in the last place: 3 × 0.1 cores fit into 0.3.
bool fitsInto(double used, double capacity);
bool isWithin(double latency, double budget);

/// The one of `hosts` that a caller at `from` uses: least latency, then smaller id; -1 where none is reachable.
int nearest(const Problem& problem, const std::vector<int>& hosts, int from);

Placement placementOf(const Problem& problem, const Choice& choice);
/// Nothing where it runs another number of replicas than asked, or one on a node that is no candidate.
std::optional<Choice> choiceOf(const Problem& problem, const Placement& placement);

} // namespace edgewright::placing
