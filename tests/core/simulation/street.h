// The topology that the tests of this room start from: users - 2 ms - edge - 10 ms - cloud, one service at the edge.
#pragma once

#include "core/network/user_latency.h"

namespace edgewright::testing {

inline Topology street()
{
    Topology topology;
    for (const char* id : {"users", "edge", "cloud"})
        topology.nodes.put({.id = {id}, .name = id});
    topology.links.put({.id = {"access"}, .from = {"users"}, .to = {"edge"}, .latency = Milliseconds(2)});
    topology.links.put({.id = {"haul"}, .from = {"edge"}, .to = {"cloud"}, .latency = Milliseconds(10)});
    topology.services.put({.id = {"front"}, .name = "Front", .serviceTime = Milliseconds(10)});
    topology.populations.put(
        {.id = {"people"}, .name = "People", .node = {"users"}, .users = 5, .requestRate = RequestsPerSecond(10)});
    topology.flows.put({.id = {"f1"}, .population = PopulationId{"people"}, .service = {"front"}});
    return topology;
}

inline Placement atTheEdge() { return {{{"front"}, {{"edge"}}}}; }

/// Changes one row in place.
template <class Row> void alter(Topology& topology, const char* id, auto&& change)
{
    Row row = *tableOf<Row>(topology).find({id});
    change(row);
    tableOf<Row>(topology).put(row);
}

} // namespace edgewright::testing
