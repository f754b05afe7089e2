// Which ways are the shortest in a large network, most of whose nodes hang at its edge? Private to the room: included by its .cpp files alone.
#pragma once

#include "core/network/graph.h"

namespace edgewright::network_graph {

/// Roads packed for searching. What it finds is what leastCosts() and roadBack() find on the roads themselves, bit by bit.
/// Nodes that no shortest way passes (ends: of one neighbour, or with a shorter way around them between any two of their few neighbours)
/// are reached but not searched from, which leaves most of a drawing's users out of every search but their own.
/// Cost: to build O(nodes + links); for one that is asked often and has more than 1,000 nodes a short search for each end besides.
class RoadMap {
public:
    enum class Use { Seldom, Often };
    RoadMap(const Roads& roads, Use use);
    struct Ways {
        std::vector<Cost> costs;
        std::vector<int>
            linkBack; ///< of smallest index by which a cheapest way arrives; -1 at a source and where none does
    };
    /// From the nearest of `sources`. Cost: O(n + (c + k) log c), c nodes being no ends and k the links between these.
    Ways leastWays(std::span<const Vertex> sources) const;

private:
    struct Arc {
        std::uint32_t to = 0;
        int link = -1;
        Cost cost;
    };
    std::span<const Arc> arcsOf(std::size_t vertex) const
    {
        return std::span(arcs_).subspan(first_[vertex], first_[vertex + 1] - first_[vertex]);
    }
    class Detours;
    bool isEnd(std::size_t vertex, Use use, Detours& detours) const;

    std::vector<std::size_t> first_;    ///< of the arcs by vertex; those that lead to ends come last
    std::vector<std::size_t> firstEnd_; ///< of these
    std::vector<Arc> arcs_;
    std::vector<bool> isEnd_;
};

} // namespace edgewright::network_graph

namespace edgewright {

struct NetworkGraph::Graph : network_graph::IndexedRoads {
    std::optional<network_graph::RoadMap> map; ///< once all roads are there
};

} // namespace edgewright
