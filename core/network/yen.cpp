// What are the k shortest loopless paths between two nodes? Yen's algorithm with Lawler's saving.
#include "core/network/graph.h"

#include <boost/graph/filtered_graph.hpp>

#include <algorithm>
#include <set>

namespace edgewright::network_graph {

namespace {

/// A way as link indexes. Ways compare by latency, then length, then their links from the last to the first: a total order that
/// agrees with roadBack(), so that a spur search finds the least way of its class.
struct Way {
    Cost cost{0, 0};
    std::vector<int> links;
    std::size_t spur = 0; ///< where it left its parent; before that the parent has been branched off already

    bool operator<(const Way& other) const
    {
        if (cost != other.cost)
            return cost < other.cost;
        return std::lexicographical_compare(links.rbegin(), links.rend(), other.links.rbegin(), other.links.rend());
    }
};

/// What a spur search must not use: nodes of the root, and links by which known ways leave it.
struct Closed {
    std::vector<char> nodes;
    std::set<int> links;
};

/// Which roads a spur search may take. Vertices stay: Boost's Dijkstra sizes its heap by their number.
struct IsOpen {
    const Roads* roads = nullptr;
    const Closed* closed = nullptr;
    bool operator()(const RoadEdge& edge) const
    {
        return !closed->nodes[source(edge, *roads)] && !closed->nodes[target(edge, *roads)] &&
               !closed->links.contains((*roads)[edge].link);
    }
};

struct Reached {};

/// Ends the search when the cost of `vertex` is final: an exception is the way out that Boost.Graph provides.
struct StopAt : boost::dijkstra_visitor<> {
    explicit StopAt(Vertex vertex) : vertex_(vertex) {}
    template <class SomeRoads> void examine_vertex(Vertex vertex, const SomeRoads&) const
    {
        if (vertex == vertex_)
            throw Reached{};
    }

private:
    Vertex vertex_;
};

/// The least way that begins with `root` (which ends at `from`), goes on over open roads, and ends at `to`.
std::optional<Way> leastWay(const Roads& roads, const Closed& closed, Way root, Vertex from, Vertex to)
{
    const boost::filtered_graph<Roads, IsOpen> open(roads, IsOpen{&roads, &closed});
    std::vector<Cost> costs(num_vertices(roads));
    bool isReached = false; // then all that is cheaper than the target is final too
    try {
        searchCosts(open, std::span(&from, 1), root.cost, costs, StopAt(to));
    } catch (const Reached&) {
        isReached = true;
    }
    if (!isReached)
        return {};
    std::vector<int> spur;
    for (Vertex at = to; at != from;) {
        const auto edge = roadBack(open, costs, at);
        spur.push_back(roads[*edge].link);
        at = target(*edge, open);
    }
    root.cost = costs[to];
    root.links.insert(root.links.end(), spur.rbegin(), spur.rend());
    return root;
}

/// All ways between two nodes, handed out least first.
class WaysInOrder {
public:
    WaysInOrder(const IndexedRoads& graph, int from, int to, const Progress& progress)
        : graph_(graph), progress_(progress), from_(static_cast<Vertex>(from)), to_(static_cast<Vertex>(to))
    {
        closed_.nodes.assign(graph.nodes.size(), 0);
        if (auto first = leastWay(graph_.roads, closed_, {}, from_, to_))
            candidates_.insert(std::move(*first));
    }

    /// Null where there is none, or where it is stopped.
    const Way* next()
    {
        if (!found_.empty())
            branchOff(Way(found_.back()));
        if (candidates_.empty() || progress_.stopped())
            return nullptr;
        found_.push_back(std::move(candidates_.extract(candidates_.begin()).value()));
        return &found_.back();
    }

private:
    /// Puts forward the least way that leaves `way` at each of its nodes.
    void branchOff(const Way& way)
    {
        std::ranges::fill(closed_.nodes, 0);
        Way root;
        Vertex at = from_;
        for (const int link : way.links) {
            if (progress_.stopped())
                return;
            if (root.links.size() >= way.spur)
                branchOffAt(root, at);
            closed_.nodes[at] = 1;
            root.links.push_back(link);
            root.cost = Sum()(root.cost, Cost{graph_.latencies[static_cast<std::size_t>(link)], 1});
            at = static_cast<Vertex>(graph_.otherEnd(link, static_cast<int>(at)));
        }
    }

    void branchOffAt(Way root, Vertex at)
    {
        const std::size_t length = root.links.size();
        closed_.links.clear();
        for (const Way& known : found_)
            if (known.links.size() > length && std::equal(root.links.begin(), root.links.end(), known.links.begin()))
                closed_.links.insert(known.links[length]);
        root.spur = length;
        if (auto way = leastWay(graph_.roads, closed_, std::move(root), at, to_))
            candidates_.insert(std::move(*way));
    }

    const IndexedRoads& graph_;
    const Progress& progress_;
    Vertex from_, to_;
    Closed closed_;
    std::vector<Way> found_;
    std::set<Way> candidates_;
};

} // namespace

std::vector<std::vector<int>> leastWays(const IndexedRoads& graph, int source, int target, int k,
                                        const Progress& progress)
{
    std::vector<std::vector<int>> ways;
    if (k < 1)
        return ways;
    WaysInOrder inOrder(graph, source, target, progress);
    while (static_cast<int>(ways.size()) < k) {
        progress.report(static_cast<double>(ways.size()) / k, text("network", "Finding paths"));
        const Way* way = inOrder.next();
        if (!way)
            break;
        ways.push_back(way->links);
    }
    return ways;
}

} // namespace edgewright::network_graph
