// How does Boost.Graph see a topology? Private to the room: included by its .cpp files alone.
#pragma once

#include "core/network/paths.h"
#include "core/network/picoseconds.h"

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/connected_components.hpp>
#include <boost/graph/dijkstra_shortest_paths.hpp>

#include <limits>
#include <map>

namespace edgewright {

namespace network_graph {

/// What a path costs. Hops come second, so that a link of no latency still costs something and no way back can turn in a circle.
struct Cost {
    static constexpr Picoseconds infinite = std::numeric_limits<Picoseconds>::max();
    Picoseconds latency = infinite;
    int hops = 0;
    auto operator<=>(const Cost&) const = default;
    bool isFinite() const { return latency < infinite; }
};

struct Sum {
    Cost operator()(const Cost& a, const Cost& b) const { return {a.latency + b.latency, a.hops + b.hops}; }
};

struct Road {
    int link = -1; ///< index of the link
    Cost cost;
};

using Roads = boost::adjacency_list<boost::vecS, boost::vecS, boost::undirectedS, boost::no_property, Road>;
using Vertex = boost::graph_traits<Roads>::vertex_descriptor;
using RoadEdge = boost::graph_traits<Roads>::edge_descriptor;

/// Cost of the cheapest way from the nearest of `sources`, each of which starts at `start`; infinite where there is none.
/// The graph may be a filtered one; `visitor` may end the search by throwing.
template <class SomeRoads, class Visitor>
void searchCosts(const SomeRoads& roads, std::span<const Vertex> sources, Cost start, std::vector<Cost>& costs,
                 Visitor visitor)
{
    std::vector<boost::default_color_type> colours(costs.size(), boost::white_color);
    const auto index = get(boost::vertex_index, roads);
    const auto costMap = boost::make_iterator_property_map(costs.begin(), index);
    const auto colourMap = boost::make_iterator_property_map(colours.begin(), index);
    for (const Vertex source : sources)
        costs[source] = start;
    boost::dijkstra_shortest_paths_no_init(roads, sources.begin(), sources.end(), boost::dummy_property_map(), costMap,
                                           get(&Road::cost, roads), index, std::less<Cost>(), Sum(), Cost{0, 0},
                                           visitor, colourMap);
}

/// The link of smallest index by which a cheapest way arrives at `vertex`; nothing at a source.
template <class SomeRoads>
std::optional<RoadEdge> roadBack(const SomeRoads& roads, const std::vector<Cost>& costs, Vertex vertex)
{
    std::optional<RoadEdge> best;
    const auto [first, last] = out_edges(vertex, roads);
    for (auto edge = first; edge != last; ++edge) {
        const Road& road = roads[*edge];
        const Cost& before = costs[target(*edge, roads)];
        if (before.isFinite() && Sum()(before, road.cost) == costs[vertex] && (!best || road.link < roads[*best].link))
            best = *edge;
    }
    return best;
}

struct IndexedRoads {
    std::vector<NodeId> nodes;
    std::vector<LinkId> links;
    std::vector<std::pair<int, int>> ends; ///< by link index
    std::vector<Picoseconds> latencies;    ///< by link index
    std::map<NodeId, int> indexes;
    Roads roads;

    int size() const { return static_cast<int>(nodes.size()); }
    bool holds(int node) const { return node >= 0 && node < size(); }

    /// A link whose end is missing keeps its index and carries nothing. Latencies below zero don't pass apply(); here they count as zero.
    void add(const Link& link, int from, int to)
    {
        const int index = static_cast<int>(links.size());
        links.push_back(link.id);
        ends.emplace_back(from, to);
        latencies.push_back(std::max(picoseconds(link.latency), Picoseconds(0)));
        connect(index);
    }

    void connect(int link)
    {
        const auto& [from, to] = ends[static_cast<std::size_t>(link)];
        if (holds(from) && holds(to))
            add_edge(static_cast<Vertex>(from), static_cast<Vertex>(to),
                     Road{link, {latencies[static_cast<std::size_t>(link)], 1}}, roads);
    }

    int otherEnd(int link, int node) const
    {
        const auto& [from, to] = ends[static_cast<std::size_t>(link)];
        return from == node ? to : from;
    }

    Path pathAlong(int source, std::span<const int> way) const
    {
        Path path;
        Picoseconds sum = 0;
        path.nodes.push_back(nodes[static_cast<std::size_t>(source)]);
        for (const int link : way) {
            source = otherEnd(link, source);
            path.links.push_back(links[static_cast<std::size_t>(link)]);
            path.nodes.push_back(nodes[static_cast<std::size_t>(source)]);
            sum += latencies[static_cast<std::size_t>(link)];
        }
        path.oneWay = milliseconds(sum);
        return path;
    }
};

/// The k least ways from `source` to `target` (indexes that stand in the graph) in order, as link indexes; fewer where there are no
/// more, or where it is stopped.
std::vector<std::vector<int>> leastWays(const IndexedRoads& graph, int source, int target, int k,
                                        const Progress& progress);

} // namespace network_graph

} // namespace edgewright
