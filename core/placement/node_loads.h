// What do the services that run on each node ask of it?
#pragma once

#include "core/network/user_latency.h"

namespace edgewright {

struct NodeLoad {
    Cores cpu{};
    Gibibytes memory{};
    std::int64_t accelerators = 0;
};

/// Of each node that hosts anything, replicas in full, whether the node has as much or not. Services that the topology has lost count nothing.
/// Cost: O(replicas · log nodes).
std::map<NodeId, NodeLoad> nodeLoads(const Topology& topology, const Placement& placement);

} // namespace edgewright
