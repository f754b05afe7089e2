// What do the tests of this room draw on: a small drawing, edits of it, and ids in a row.
#pragma once

#include "app/document/document.h"
#include "app/document/edits.h"

#include <QTemporaryDir>

namespace edgewright::testing {

inline void place(Topology& topology, const char* id, const char* name, double x, double y,
                  NodeKind kind = NodeKind::Compute)
{
    topology.nodes.put({.id = {id}, .name = name, .kind = kind});
    topology.nodeLayouts.put({.id = {id}, .x = x, .y = y});
}

/// Users at "gate", linked to "edge", linked to "cloud"; 480 units apart from left to right.
inline Topology street()
{
    Topology topology;
    place(topology, "gate", "Gate", 0, 0, NodeKind::Access);
    place(topology, "edge", "Edge", 480, 0);
    place(topology, "cloud", "Cloud", 960, 0);
    topology.links.put({.id = {"l1"}, .from = {"gate"}, .to = {"edge"}, .latency = Milliseconds(2)});
    topology.links.put({.id = {"l2"}, .from = {"edge"}, .to = {"cloud"}, .latency = Milliseconds(20)});
    topology.populations.put({.id = {"people"}, .name = "People", .node = {"gate"}});
    return topology;
}

inline RowRef node(const char* id) { return {TableKey::Nodes, id}; }

/// Ids "new1", "new2" …
inline NewId counting()
{
    return [count = 0]() mutable { return "new" + std::to_string(++count); };
}

inline Edit renamed(const Topology& topology, const char* id, const char* name)
{
    return *setField(topology, {node(id)}, "name", std::string(name), Gesture::None);
}

inline std::string nameOf(const Topology& topology, const char* id) { return topology.nodes.find({id})->name; }

} // namespace edgewright::testing
