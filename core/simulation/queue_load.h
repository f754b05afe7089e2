// How much traffic do the flows bring to each replica? Private to the room.
#pragma once

#include "core/network/user_latency.h"

#include <map>

namespace edgewright {

/// A service on a node, as an M/M/1 queue. Rates in requests a second.
struct ReplicaQueue {
    double arrivals = 0; ///< lambda
    double service = 0;  ///< mu; infinite where a request takes no time
    bool isOverloaded() const { return arrivals >= service; }
    /// Mean time in the queue and in service, where it isn't overloaded.
    Milliseconds meanSojourn() const { return Milliseconds(1000 / (service - arrivals)); }
};

using ReplicaQueues = std::map<std::pair<ServiceId, NodeId>, ReplicaQueue>;

/// What the call trees of all populations bring: users × requests a second, times the calls a request of each flow on the way.
ReplicaQueues queuesOf(const Topology& topology, std::span<const UserLatency> trees);

} // namespace edgewright
