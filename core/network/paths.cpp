// How do packets travel through a topology: least latencies, paths along them, connected parts?
#include "core/network/paths.h"

#include "core/network/road_map.h"

#include <fmt/format.h>

#include <algorithm>

namespace edgewright {

Result<Milliseconds> roundTrip(const Topology& topology, std::span<const LinkId> path)
{
    Picoseconds oneWay = 0;
    for (const LinkId& id : path) {
        const Link* link = topology.links.find(id);
        if (!link)
            return fail(
                {.what = text("network", "the path crosses link {}, which is not in the topology").with(id.value),
                 .where = fmt::format("/links/{}", id.value),
                 .remedy = text("network", "compute the path again: the link was removed after it was found")});
        oneWay += picoseconds(link->latency);
    }
    return 2 * milliseconds(oneWay);
}

NetworkGraph::NetworkGraph(const Topology& topology) : graph_(std::make_unique<Graph>())
{
    for (const Node& node : topology.nodes) {
        graph_->indexes.emplace(node.id, graph_->size());
        graph_->nodes.push_back(node.id);
    }
    graph_->roads = network_graph::Roads(graph_->nodes.size());
    for (const Link& link : topology.links)
        graph_->add(link, indexOf(link.from), indexOf(link.to));
    graph_->map.emplace(graph_->roads, network_graph::RoadMap::Use::Often);
}

NetworkGraph::NetworkGraph(std::unique_ptr<Graph> graph) : graph_(std::move(graph)) {}
NetworkGraph::~NetworkGraph() = default;
NetworkGraph::NetworkGraph(NetworkGraph&&) noexcept = default;
NetworkGraph& NetworkGraph::operator=(NetworkGraph&&) noexcept = default;

NetworkGraph NetworkGraph::without(const std::set<LinkId>& links) const
{
    auto left = std::make_unique<Graph>(*graph_);
    left->roads = network_graph::Roads(left->nodes.size());
    for (int link = 0; link < linkCount(); ++link)
        if (!links.contains(linkAt(link)))
            left->connect(link);
    left->map.emplace(left->roads, network_graph::RoadMap::Use::Seldom);
    return NetworkGraph(std::move(left));
}

int NetworkGraph::nodeCount() const { return graph_->size(); }

int NetworkGraph::indexOf(const NodeId& id) const
{
    const auto found = graph_->indexes.find(id);
    return found == graph_->indexes.end() ? -1 : found->second;
}

const NodeId& NetworkGraph::nodeAt(int index) const { return graph_->nodes.at(static_cast<std::size_t>(index)); }
int NetworkGraph::linkCount() const { return static_cast<int>(graph_->links.size()); }
const LinkId& NetworkGraph::linkAt(int index) const { return graph_->links.at(static_cast<std::size_t>(index)); }

Distances NetworkGraph::distancesFrom(int source) const { return distancesFrom(std::span(&source, 1)); }

Distances NetworkGraph::distancesFrom(std::span<const int> sources) const
{
    using namespace network_graph;
    std::vector<Vertex> known;
    for (const int source : sources)
        if (graph_->holds(source))
            known.push_back(static_cast<Vertex>(source));
    RoadMap::Ways ways = graph_->map->leastWays(known);

    Distances distances;
    distances.oneWay.resize(ways.costs.size());
    for (std::size_t i = 0; i < ways.costs.size(); ++i)
        if (ways.costs[i].isFinite())
            distances.oneWay[i] = milliseconds(ways.costs[i].latency);
    distances.viaLink = std::move(ways.linkBack);
    return distances;
}

std::optional<Path> NetworkGraph::pathTo(const Distances& distances, int target) const
{
    if (!graph_->holds(target) || !distances.oneWay.at(static_cast<std::size_t>(target)))
        return {};
    std::vector<int> links;
    int at = target;
    for (int via; (via = distances.viaLink.at(static_cast<std::size_t>(at))) >= 0; at = graph_->otherEnd(via, at))
        links.push_back(via);
    std::ranges::reverse(links);
    return graph_->pathAlong(at, links);
}

std::optional<Path> NetworkGraph::shortestPath(int source, int target) const
{
    Result<std::vector<Path>> paths = shortestPaths(source, target, 1, Progress());
    return !paths || paths->empty() ? std::optional<Path>() : std::move(paths->front());
}

Result<std::vector<Path>> NetworkGraph::shortestPaths(int source, int target, int k, const Progress& progress) const
{
    std::vector<Path> paths;
    if (!graph_->holds(source) || !graph_->holds(target))
        return paths;
    for (const std::vector<int>& way : network_graph::leastWays(*graph_, source, target, k, progress))
        paths.push_back(graph_->pathAlong(source, way));
    if (progress.stopped())
        return fail(stoppedError());
    return paths;
}

std::vector<int> NetworkGraph::components() const
{
    // Boost starts its searches at the vertices in their order, which numbers the parts by their smallest index.
    std::vector<int> part(graph_->nodes.size());
    if (!part.empty())
        boost::connected_components(graph_->roads, part.data());
    return part;
}

} // namespace edgewright
