// How do packets travel through a topology, and how long do they take?
#pragma once

#include "core/base/progress.h"
#include "core/model/topology.h"

#include <memory>
#include <optional>
#include <set>
#include <span>
#include <vector>

namespace edgewright {

/// A loopless way through the network.
struct Path {
    std::vector<NodeId> nodes; ///< from first to last, at least one
    std::vector<LinkId> links; ///< one fewer than nodes
    Milliseconds oneWay{};     ///< sum of the links' medians, each to a picosecond
    Milliseconds roundTrip() const { return 2 * oneWay; }
};

/// Time for a packet to cross `path` and return.
/// Units:  twice the sum of the links' one-way medians; processing at the nodes is not counted.
/// Errors: the path names a link that the topology lacks.
/// Cost:   O(path) look-ups.
Result<Milliseconds> roundTrip(const Topology& topology, std::span<const LinkId> path);

/// Least latencies from one node (or the nearest of several) to all.
struct Distances {
    std::vector<std::optional<Milliseconds>> oneWay; ///< by NetworkGraph::indexOf; nothing where unreachable
    std::vector<int> viaLink; ///< link index on the way back to the source, -1 at the source or where unreachable
};

/// A topology as a graph (Boost.Graph adjacency list) with dense indexes. Built once, asked many times; parallel links are kept.
/// Traffic takes the path of least latency. Ties go to fewer links, then to the path whose last link, last but one … has the smaller id,
/// so that answers are the same on every machine. Indexes follow the order of the ids.
/// Cost:  O(nodes + links) to build.
class NetworkGraph {
public:
    explicit NetworkGraph(const Topology& topology);
    ~NetworkGraph();
    NetworkGraph(NetworkGraph&&) noexcept;
    NetworkGraph& operator=(NetworkGraph&&) noexcept;

    /// The same graph where these links carry nothing; indexes stay. Cost: O(nodes + links log links).
    NetworkGraph without(const std::set<LinkId>& links) const;

    int nodeCount() const;
    int indexOf(const NodeId& id) const; ///< -1: unknown
    const NodeId& nodeAt(int index) const;
    int linkCount() const;
    const LinkId& linkAt(int index) const;

    /// Dijkstra. An unknown source reaches nothing. Cost: O((n + m) log n).
    Distances distancesFrom(int source) const;
    /// From the nearest of several sources; the way back of a node leads to that one.
    Distances distancesFrom(std::span<const int> sources) const;
    /// The way that distancesFrom(source) found to `target`; nothing where unreachable.
    std::optional<Path> pathTo(const Distances& distances, int target) const;
    std::optional<Path> shortestPath(int source, int target) const;

    /// k shortest loopless paths, least latency first; fewer where there are no more. No node stands twice in a path; two paths differ
    /// in a link, so parallel links give paths of their own. From a node to itself there is one path, of no link.
    /// Errors: stopped.
    /// Cost:   O(k n (m + n log n)).
    /// Source: Yen, "Finding the k shortest loopless paths in a network", Management Science 17 (1971).
    Result<std::vector<Path>> shortestPaths(int source, int target, int k, const Progress& progress) const;

    /// Connected parts, as a number per node index, parts numbered by their smallest node index.
    std::vector<int> components() const;

private:
    struct Graph;
    explicit NetworkGraph(std::unique_ptr<Graph> graph);
    std::unique_ptr<Graph> graph_;
};

} // namespace edgewright
