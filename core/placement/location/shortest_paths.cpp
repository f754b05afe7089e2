// How far is it from every node to every other?
#include "core/placement/location/shortest_paths.h"

#include <algorithm>
#include <limits>
#include <queue>

namespace edgewright::location {

namespace {

constexpr double unreached = std::numeric_limits<double>::infinity();

struct Arc {
    std::size_t to = 0;
    double cost = 0;
};

/// Arcs of all nodes in one array.
class Arcs {
public:
    Arcs(std::size_t nodes, std::span<const Edge> edges) : first_(nodes + 1), arcs_(2 * edges.size())
    {
        for (const Edge& edge : edges) {
            ++first_[edge.from];
            ++first_[edge.to];
        }
        std::size_t sum = 0;
        for (std::size_t& first : first_)
            first = sum += first;
        for (const Edge& edge : edges) {
            arcs_[--first_[edge.from]] = {edge.to, edge.cost};
            arcs_[--first_[edge.to]] = {edge.from, edge.cost};
        }
    }
    std::span<const Arc> of(std::size_t node) const
    {
        return std::span(arcs_).subspan(first_[node], first_[node + 1] - first_[node]);
    }

private:
    std::vector<std::size_t> first_;
    std::vector<Arc> arcs_;
};

void fillFrom(std::size_t source, const Arcs& arcs, std::span<double> distance)
{
    using Reached = std::pair<double, std::size_t>;
    std::priority_queue<Reached, std::vector<Reached>, std::greater<>> frontier;
    std::ranges::fill(distance, unreached);
    distance[source] = 0;
    frontier.emplace(0, source);
    while (!frontier.empty()) {
        const auto [reached, node] = frontier.top();
        frontier.pop();
        if (reached > distance[node])
            continue;
        for (const Arc& arc : arcs.of(node))
            if (reached + arc.cost < distance[arc.to]) {
                distance[arc.to] = reached + arc.cost;
                frontier.emplace(distance[arc.to], arc.to);
            }
    }
}

} // namespace

Result<std::vector<double>> shortestPaths(std::size_t nodes, std::span<const Edge> edges, const Progress& progress)
{
    const Arcs arcs(nodes, edges);
    std::vector<double> table(nodes * nodes);
    for (std::size_t source = 0; source < nodes; ++source) {
        if (progress.stopped())
            return fail(stoppedError());
        const std::span row = std::span(table).subspan(source * nodes, nodes);
        fillFrom(source, arcs, row);
        if (const auto lost = std::ranges::find(row, unreached); lost != row.end())
            return fail({text("location", "no path joins nodes {} and {}").with(source + 1, lost - row.begin() + 1), "",
                         text("location", "add an edge between the parts")});
    }
    return table;
}

} // namespace edgewright::location
