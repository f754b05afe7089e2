// Which changes make the drawing state a placement?
#include "core/placement/placement.h"

#include <set>

namespace edgewright {

namespace {

using Pair = std::pair<ServiceId, NodeId>;

std::set<Pair> pairsOf(const Placement& placement)
{
    std::set<Pair> pairs;
    for (const auto& [service, nodes] : placement)
        for (const NodeId& node : nodes)
            pairs.emplace(service, node);
    return pairs;
}

/// The same for the same pair on every machine; the next one where another row holds that id already.
AssignmentId freshId(const Topology& topology, const Pair& pair)
{
    const std::string key = pair.first.value + " on " + pair.second.value;
    AssignmentId id{derivedId(key)};
    for (int k = 1; topology.assignments.contains(id); ++k)
        id = {derivedId(key + " " + std::to_string(k))};
    return id;
}

} // namespace

Edit placementEdit(const Topology& topology, const Placement& placement)
{
    Edit edit{text("placement", "Place services"), Gesture::None, {}};
    std::set<Pair> missing = pairsOf(placement);
    for (const Assignment& assignment : topology.assignments)
        if (missing.erase({assignment.service, assignment.node}) == 0)
            edit.changes.push_back(removed(assignment));
    std::set<AssignmentId> used;
    for (const Pair& pair : missing) {
        Assignment row{.id = freshId(topology, pair), .service = pair.first, .node = pair.second};
        for (int k = 1; !used.insert(row.id).second; ++k)
            row.id = {derivedId(row.id.value + " " + std::to_string(k))};
        edit.changes.push_back(added(row));
    }
    return edit;
}

} // namespace edgewright
