// What do users see when a node, a link or a site fails, and which fallback takes over? One failure at a time (N-1).
#pragma once

#include "core/network/user_latency.h"

#include <span>

namespace edgewright {

/// What a failure means to users; later is worse.
/// AccessLost: the node fails at which they enter the network, which no service can make good.
enum class Impact { None, Slower, Fallback, AccessLost, BudgetMissed, FallbackTooSlow, Outage };

/// Users are left without a service, or beyond a budget that was met: what a design can do something about.
constexpr bool leavesUnserved(Impact impact) { return impact > Impact::AccessLost; }

/// A fallback answers for a service that can't be reached.
struct Takeover {
    ServiceId service, fallback;
    auto operator<=>(const Takeover&) const = default;
};

/// What the users of one population see of a failure.
struct UserImpact {
    PopulationId population;
    Impact impact = Impact::None;
    std::optional<Milliseconds> before, after; ///< round trip; nothing where not all that they call answers
    std::optional<Milliseconds> budget;
    bool isMet = false;              ///< after it
    std::vector<Takeover> takeovers; ///< that there were not before, by service
    std::vector<ServiceId> missing;  ///< out of reach only now, no fallback answering, in the order of the calls
    bool operator==(const UserImpact&) const = default;
};

struct Failure {
    RowRef failed; ///< a node with its links, a link, or a site: a group of kind Site with all nodes in it
    Impact impact = Impact::None;  ///< the worst of its users
    std::vector<UserImpact> users; ///< those who are worse off, by id
    bool operator==(const Failure&) const = default;
};

/// Each node, each link and each site of two nodes or more fails alone: nodes first, each kind by id. Nothing is placed anew: each caller
/// goes to the nearest replica that is left, then to the fallback, as in UserLatency. A budget that was missed before, and a service that
/// was out of reach, are not blamed on a failure; nor is it counted where users happen to be served sooner. What crosses caches is not
/// looked at, nor how busy the replicas that are left become.
/// Errors: nothing is placed; stopped.
/// Cost:   all round trips once; then, of each failure that some user's path crosses, those of these users: O(nodes + links) and a Dijkstra
///         for each caller whose way is cut, as the ways of the others stay.
Result<std::vector<Failure>> failuresOf(const Topology& topology, const Placement& placement, const Progress& progress);

/// A service that users lose to failures, since no fallback of it is left and in reach.
struct MissingFallback {
    ServiceId service;
    std::vector<RowRef> failed;      ///< each of which takes it away, in the order of the failures
    std::vector<PopulationId> users; ///< who lose it to one of these, by id
    Text what, remedy;
};

/// By service. Cost: linear in the users that the failures name, times log.
std::vector<MissingFallback> missingFallbacks(const Topology& topology, std::span<const Failure> failures);

} // namespace edgewright
