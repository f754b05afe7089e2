// What goes when a row fails?
#pragma once

#include "core/model/topology.h"

#include <set>
#include <vector>

namespace edgewright {

struct Outage {
    RowRef failed;
    std::set<NodeId> nodes;
    std::set<LinkId> links; ///< with those of the nodes
};

/// Of each node, link and site of two nodes or more, alone. Nodes first, each kind by id.
/// Cost: linear in rows, times the depth of groups, times log.
std::vector<Outage> outagesOf(const Topology& topology);

} // namespace edgewright
