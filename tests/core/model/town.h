// What do the tests of this room stand on: a drawing with a row of every kind, each joined to others.
#pragma once

#include "core/model/edit.h"

namespace edgewright::testing {

/// People at the gate call "front" on the edge node, which calls "back" in the shop; the shop serves films. The edge node stands in
/// the block, the block in the city.
inline Topology town()
{
    Topology topology;
    topology.groups.put({.id = {"city"}, .name = "City", .kind = GroupKind::Vpc});
    topology.groups.put({.id = {"block"}, .name = "Block", .parent = GroupId{"city"}});
    topology.nodes.put({.id = {"gate"}, .name = "Gate", .kind = NodeKind::Access});
    topology.nodes.put({.id = {"edge"}, .name = "Edge", .group = GroupId{"block"}, .cpu = Cores(8)});
    topology.nodes.put({.id = {"shop"}, .name = "Shop", .kind = NodeKind::Origin});
    topology.links.put({.id = {"l1"}, .from = {"gate"}, .to = {"edge"}, .latency = Milliseconds(2)});
    topology.links.put({.id = {"l2"}, .from = {"edge"}, .to = {"shop"}, .latency = Milliseconds(5)});
    topology.contents.put({.id = {"films"}, .name = "Films", .origin = {"shop"}});
    topology.populations.put({.id = {"people"}, .name = "People", .node = {"gate"}, .contents = {{"films"}}});
    topology.services.put({.id = {"front"}, .name = "Front"});
    topology.services.put({.id = {"back"}, .name = "Back"});
    topology.flows.put({.id = {"f1"}, .population = PopulationId{"people"}, .service = {"front"}});
    topology.flows.put({.id = {"f2"}, .caller = ServiceId{"front"}, .service = {"back"}});
    topology.assignments.put({.id = {"a1"}, .service = {"front"}, .node = {"edge"}});
    topology.assignments.put({.id = {"a2"}, .service = {"back"}, .node = {"edge"}});
    topology.scenarios.put({.id = {"s1"}, .name = "Storm", .changes = {added(Node{.id = {"later"}})}});
    for (const char* node : {"gate", "edge", "shop"})
        topology.nodeLayouts.put({.id = {node}, .x = 10, .y = 20});
    topology.linkLayouts.put({.id = {"l2"}, .bends = {1, 2}});
    return topology;
}

} // namespace edgewright::testing
