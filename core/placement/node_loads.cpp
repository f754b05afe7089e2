// What do the services that run on each node ask of it?
#include "core/placement/node_loads.h"

namespace edgewright {

std::map<NodeId, NodeLoad> nodeLoads(const Topology& topology, const Placement& placement)
{
    std::map<NodeId, NodeLoad> loads;
    for (const auto& [id, nodes] : placement)
        if (const Service* service = topology.services.find(id))
            for (const NodeId& node : nodes) {
                NodeLoad& load = loads[node];
                load.cpu += service->cpu;
                load.memory += service->memory;
                load.accelerators += service->accelerators;
            }
    return loads;
}

} // namespace edgewright
