// Which are the ways of least latency from a few nodes to many?
#pragma once

#include "core/network/paths.h"

#include <map>

namespace edgewright {

/// Dijkstra once for each source that is asked about; many populations that enter at nodes of their own must not fill the memory.
class NearestWays {
public:
    explicit NearestWays(const Topology& topology) : topology_(topology), graph_(topology) {}

    std::optional<Milliseconds> oneWay(const NodeId& from, const NodeId& to);
    std::optional<Path> path(const NodeId& from, const NodeId& to);
    const Topology& topology() const { return topology_; }

private:
    const Distances* distancesFrom(const NodeId& from);

    static constexpr std::size_t mostKept = 256;
    const Topology& topology_;
    NetworkGraph graph_;
    std::map<int, Distances> distances_;
};

} // namespace edgewright
