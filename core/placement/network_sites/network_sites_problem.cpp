// At which nodes of a network with limited links should sites open, so that opening them and bringing every node its demand costs least?
#include "core/placement/network_sites/network_sites_problem.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace edgewright {

namespace {

constexpr double tolerance = 1e-9;

std::string at(const char* row, std::size_t number) { return fmt::format("{} {}", row, number); }

Error noAmount(const char* row, std::size_t number)
{
    return {text("network_sites", "{} has a figure that is no amount").with(at(row, number)), at(row, number),
            text("network_sites", "give numbers from 0 up; only capacities may be without limit")};
}

bool isAmount(double figure) { return std::isfinite(figure) && figure >= 0; }
bool isCapacity(double figure) { return figure >= 0; }

Result<void> checkOpen(const NetworkSitesProblem& problem, const NetworkSitesSolution& solution)
{
    const bool isAscending = std::ranges::adjacent_find(solution.open, std::greater_equal{}) == solution.open.end();
    if (!isAscending || (!solution.open.empty() && solution.open.back() >= problem.nodes.size()))
        return fail({.what = text("network_sites", "the open sites are not nodes in ascending order, each once")});
    if (solution.supply.size() == problem.nodes.size() && solution.flow.size() == problem.links.size())
        return {};
    return fail(
        {.what = text("network_sites", "the answer has {} supplies and {} flows, the problem {} nodes and {} links")
                     .with(solution.supply.size(), solution.flow.size(), problem.nodes.size(), problem.links.size())});
}

/// What links bring to each node, less what they take from it.
std::vector<double> broughtBy(const NetworkSitesProblem& problem, const std::vector<double>& flow)
{
    std::vector<double> brought(problem.nodes.size());
    for (std::size_t link = 0; link < flow.size(); ++link) {
        brought[problem.links[link].a] -= flow[link];
        brought[problem.links[link].b] += flow[link];
    }
    return brought;
}

Result<void> checkNodes(const NetworkSitesProblem& problem, const NetworkSitesSolution& solution, double slack)
{
    const std::vector<double> brought = broughtBy(problem, solution.flow);
    for (std::size_t node = 0; node < problem.nodes.size(); ++node) {
        const auto& [siteCost, capacity, demand] = problem.nodes[node];
        const double supply = solution.supply[node];
        const bool isOpen = std::ranges::binary_search(solution.open, node);
        if (!(supply >= -slack) || !(supply <= (isOpen ? capacity : 0) + slack))
            return fail({.what = text("network_sites", "the site at node {} sends {}, it can send {}")
                                     .with(node, supply, isOpen ? capacity : 0),
                         .where = at("node", node)});
        if (const double got = supply + brought[node]; !(std::abs(got - demand) <= slack))
            return fail({.what = text("network_sites", "node {} gets {}, it asks for {}").with(node, got, demand),
                         .where = at("node", node)});
    }
    return {};
}

} // namespace

Result<void> check(const NetworkSitesProblem& problem)
{
    for (std::size_t i = 0; i < problem.nodes.size(); ++i)
        if (const auto& node = problem.nodes[i];
            !isAmount(node.siteCost) || !isAmount(node.demand) || !isCapacity(node.siteCapacity))
            return fail(noAmount("node", i));
    for (std::size_t i = 0; i < problem.links.size(); ++i) {
        const auto& link = problem.links[i];
        if (!isAmount(link.length) || !isCapacity(link.capacity))
            return fail(noAmount("link", i));
        if (link.a == link.b || std::max(link.a, link.b) >= problem.nodes.size())
            return fail({text("network_sites", "link {} does not join two nodes").with(i), at("link", i),
                         text("network_sites", "name two different nodes")});
    }
    return {};
}

Result<double> evaluate(const NetworkSitesProblem& problem, const NetworkSitesSolution& solution)
{
    if (auto checked = check(problem); !checked)
        return fail(checked.error());
    if (auto checked = checkOpen(problem, solution); !checked)
        return fail(checked.error());
    double slack = 0, cost = 0;
    for (const auto& node : problem.nodes)
        slack += tolerance * node.demand;
    for (std::size_t link = 0; link < problem.links.size(); ++link) {
        const double flow = std::abs(solution.flow[link]), capacity = problem.links[link].capacity;
        if (!(flow <= capacity + slack))
            return fail(
                {.what = text("network_sites", "link {} carries {}, it can carry {}").with(link, flow, capacity),
                 .where = at("link", link)});
        cost += flow * problem.links[link].length;
    }
    if (auto checked = checkNodes(problem, solution, slack); !checked)
        return fail(checked.error());
    for (const std::size_t site : solution.open)
        cost += problem.nodes[site].siteCost;
    return cost;
}

} // namespace edgewright
