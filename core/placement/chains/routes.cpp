// Which way does traffic take from node to node?
#include "core/placement/chains/routes.h"

#include <queue>
#include <tuple>

namespace edgewright::chains {

Routes::Routes(const ChainProblem& problem)
    : nodes_(problem.nodes.size()),
      latency_(nodes_ * nodes_, std::numeric_limits<double>::infinity()),
      price_(nodes_ * nodes_),
      last_(nodes_ * nodes_)
{
    std::vector<std::vector<Step>> neighbours(nodes_);
    for (std::size_t link = 0; link < problem.links.size(); ++link) {
        const auto& [from, to] = std::pair(problem.links[link].from, problem.links[link].to);
        neighbours[static_cast<std::size_t>(from)].push_back({static_cast<int>(link), to});
        neighbours[static_cast<std::size_t>(to)].push_back({static_cast<int>(link), from});
    }
    for (std::size_t from = 0; from < nodes_; ++from)
        findFrom(problem, neighbours, static_cast<int>(from));
}

/// Dijkstra's method.
void Routes::findFrom(const ChainProblem& problem, const std::vector<std::vector<Step>>& neighbours, int from)
{
    using Reached = std::tuple<double, int>;
    std::priority_queue<Reached, std::vector<Reached>, std::greater<>> queue;
    latency_[pair(from, from)] = 0;
    queue.emplace(0, from);
    while (!queue.empty()) {
        const auto [latency, node] = queue.top();
        queue.pop();
        if (latency > latency_[pair(from, node)])
            continue;
        for (const auto& [index, next] : neighbours[static_cast<std::size_t>(node)]) {
            const ChainLink& link = problem.links[static_cast<std::size_t>(index)];
            const std::size_t to = pair(from, next);
            if (!(latency + link.latency < latency_[to]))
                continue;
            latency_[to] = latency + link.latency;
            price_[to] = price_[pair(from, node)] + link.price;
            last_[to] = {index, node};
            queue.emplace(latency_[to], next);
        }
    }
}

} // namespace edgewright::chains
