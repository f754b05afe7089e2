// Which ways are the shortest in a large network, most of whose nodes hang at its edge?
#include "core/network/road_map.h"

#include <algorithm>
#include <queue>

namespace edgewright::network_graph {

namespace {

constexpr std::size_t largeNetwork = 1'000, fewNeighbours = 4, longSearch = 2'000;

template <class Key>
using Queue =
    std::priority_queue<std::pair<Key, std::uint32_t>, std::vector<std::pair<Key, std::uint32_t>>, std::greater<>>;

} // namespace

/// Looks for ways around a vertex.
class RoadMap::Detours {
public:
    explicit Detours(const RoadMap& map) : map_(map), latency_(map.first_.size() - 1, Cost::infinite) {}

    /// Is there a way from `from` to `to` of less than `limit` that does not pass `avoided`?
    bool exists(std::uint32_t from, std::uint32_t to, std::size_t avoided, Picoseconds limit)
    {
        Queue<Picoseconds> queue;
        reach(queue, from, 0);
        bool isFound = false;
        for (std::size_t searched = 0; !queue.empty() && !isFound && searched < longSearch; ++searched) {
            const auto [latency, at] = queue.top();
            queue.pop();
            isFound = at == to;
            if (latency > latency_[at])
                continue;
            for (const Arc& arc : map_.arcsOf(at))
                if (const Picoseconds sum = latency + arc.cost.latency;
                    arc.to != avoided && sum < limit && sum < latency_[arc.to])
                    reach(queue, arc.to, sum);
        }
        for (const std::uint32_t one : reached_)
            latency_[one] = Cost::infinite;
        reached_.clear();
        return isFound;
    }

private:
    void reach(Queue<Picoseconds>& queue, std::uint32_t vertex, Picoseconds latency)
    {
        latency_[vertex] = latency;
        reached_.push_back(vertex);
        queue.emplace(latency, vertex);
    }

    const RoadMap& map_;
    std::vector<Picoseconds> latency_;
    std::vector<std::uint32_t> reached_;
};

RoadMap::RoadMap(const Roads& roads, Use use) : first_{0}, isEnd_(num_vertices(roads))
{
    for (Vertex vertex = 0; vertex < num_vertices(roads); ++vertex) {
        const auto [first, last] = out_edges(vertex, roads);
        for (auto edge = first; edge != last; ++edge)
            arcs_.push_back({static_cast<std::uint32_t>(target(*edge, roads)), roads[*edge].link, roads[*edge].cost});
        first_.push_back(arcs_.size());
    }
    Detours detours(*this);
    for (std::size_t vertex = 0; vertex < isEnd_.size(); ++vertex)
        isEnd_[vertex] = isEnd(vertex, use, detours);
    for (std::size_t vertex = 0; vertex < isEnd_.size(); ++vertex) {
        const auto arcs = std::span(arcs_).subspan(first_[vertex], first_[vertex + 1] - first_[vertex]);
        const auto ends = std::ranges::stable_partition(arcs, [&](const Arc& arc) { return !isEnd_[arc.to]; });
        firstEnd_.push_back(first_[vertex] + arcs.size() - ends.size());
    }
}

bool RoadMap::isEnd(std::size_t vertex, Use use, Detours& detours) const
{
    std::vector<std::pair<std::uint32_t, Picoseconds>> neighbours; // and the least latency to each
    for (const Arc& arc : arcsOf(vertex))
        if (arc.to != vertex)
            neighbours.emplace_back(arc.to, arc.cost.latency);
    std::ranges::sort(neighbours);
    const auto sameNode = [](const auto& a, const auto& b) { return a.first == b.first; };
    neighbours.erase(std::unique(neighbours.begin(), neighbours.end(), sameNode), neighbours.end());
    if (neighbours.size() <= 1)
        return true;
    if (use == Use::Seldom || isEnd_.size() < largeNetwork || neighbours.size() > fewNeighbours)
        return false;
    for (std::size_t a = 0; a < neighbours.size(); ++a)
        for (std::size_t b = 0; b < a; ++b)
            if (!detours.exists(neighbours[a].first, neighbours[b].first, vertex,
                                neighbours[a].second + neighbours[b].second))
                return false;
    return true;
}

RoadMap::Ways RoadMap::leastWays(std::span<const Vertex> sources) const
{
    Ways ways{std::vector<Cost>(isEnd_.size()), std::vector<int>(isEnd_.size(), -1)};
    Queue<Cost> queue;
    const auto reach = [&](const Cost& before, const Arc& arc, std::size_t to, bool isPassed) {
        const Cost sum = Sum()(before, arc.cost);
        if (sum < ways.costs[to]) {
            ways.costs[to] = sum;
            ways.linkBack[to] = arc.link;
            if (isPassed)
                queue.emplace(sum, static_cast<std::uint32_t>(to));
        } else if (sum == ways.costs[to] && arc.link < ways.linkBack[to]) {
            ways.linkBack[to] = arc.link;
        }
    };
    for (const Vertex source : sources) {
        ways.costs[source] = {0, 0};
        queue.emplace(ways.costs[source], static_cast<std::uint32_t>(source));
    }
    while (!queue.empty()) {
        const auto [cost, at] = queue.top();
        queue.pop();
        if (cost > ways.costs[at])
            continue;
        for (std::size_t arc = first_[at]; arc < firstEnd_[at]; ++arc)
            reach(cost, arcs_[arc], arcs_[arc].to, true);
    }
    for (std::size_t end = 0; end < isEnd_.size(); ++end)
        if (isEnd_[end])
            for (const Arc& arc : arcsOf(end))
                if (ways.costs[arc.to].isFinite())
                    reach(ways.costs[arc.to], arc, end, false);
    return ways;
}

} // namespace edgewright::network_graph
