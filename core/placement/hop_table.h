// How long and how dear is the way between two nodes, asked again and again?
#pragma once

#include "core/network/paths.h"

#include <limits>

namespace edgewright::placing {

inline constexpr double unreachable = std::numeric_limits<double>::infinity();

/// The way that traffic takes between two nodes.
struct Hop {
    double latency = unreachable; ///< ms, round trip
    double price = 0;             ///< USD per GB, summed over the links
    bool exists() const { return latency < unreachable; }
};

/// Ways by the positions of nodes in the topology. Rows are computed when first asked for; `graph` must outlive the table.
/// Cost: one Dijkstra a row; at most 256 MB are kept, then all rows are dropped and found anew.
class HopTable {
public:
    HopTable(const Topology& topology, const NetworkGraph& graph);
    Hop at(int from, int to) const { return row(from)[static_cast<std::size_t>(to)]; }

private:
    const std::vector<Hop>& row(int from) const;
    std::vector<Hop> computed(int from) const;

    const NetworkGraph& graph_;
    std::vector<int> graphIndex_; ///< of each node of the topology
    std::vector<int> position_;   ///< in the topology, by graph index
    std::vector<double> price_;   ///< by link index of the graph
    std::vector<std::pair<int, int>> ends_;
    mutable std::vector<std::vector<Hop>> rows_;
    mutable std::size_t held_ = 0;
};

} // namespace edgewright::placing
