// How does each family of placement problems read as a mixed-integer program of the textbook?
#include "tests/bench/placement/models.h"

#include "core/placement/coverage/coverage_solver.h"

#include <cmath>

namespace edgewright::bench {

namespace {

constexpr double unlimited = Milp::unlimited;

struct Sites {
    std::vector<int> open, capacity; ///< columns; rows, -1: none
};

/// A column whether each is open; a row that its load stays within its capacity where that is limited.
template <class OpenCost, class Capacity>
Sites addSites(Milp& milp, std::size_t count, OpenCost openCost, Capacity capacity)
{
    Sites sites;
    for (std::size_t site = 0; site < count; ++site) {
        sites.open.push_back(milp.addColumn(openCost(site), 0, 1, true));
        sites.capacity.push_back(std::isfinite(capacity(site)) ? milp.addRow(-unlimited, 0) : -1);
        if (sites.capacity.back() >= 0)
            milp.put(sites.capacity.back(), sites.open.back(), -capacity(site));
    }
    return sites;
}

void addShare(Milp& milp, const Sites& sites, std::size_t site, int share, double use, int all)
{
    milp.put(all, share, 1);
    if (sites.capacity[site] >= 0)
        milp.put(sites.capacity[site], share, use);
    const int onlyOpen = milp.addRow(-unlimited, 0);
    milp.put(onlyOpen, share, 1);
    milp.put(onlyOpen, sites.open[site], -1);
}

} // namespace

Milp modelOf(const LocationProblem& problem)
{
    Milp milp;
    const Sites sites = addSites(
        milp, problem.sites.size(), [&](std::size_t site) { return problem.sites[site].openCost; },
        [&](std::size_t site) { return problem.sites[site].capacity; });
    if (problem.openSites) {
        const auto count = static_cast<double>(*problem.openSites);
        const int row = milp.addRow(count, count);
        for (const int open : sites.open)
            milp.put(row, open, 1);
    }
    for (std::size_t customer = 0; customer < problem.customers(); ++customer) {
        const int all = milp.addRow(1, 1);
        for (std::size_t site = 0; site < problem.sites.size(); ++site)
            addShare(milp, sites, site, milp.addColumn(problem.costsOf(customer)[site], 0, 1, false),
                     problem.demand[customer], all);
    }
    return milp;
}

Milp modelOf(const AssignmentProblem& problem)
{
    Milp milp;
    Sites sites;
    bool opens = false;
    for (const double cost : problem.openCost)
        opens = opens || cost > 0;
    if (opens)
        sites = addSites(
            milp, problem.openCost.size(), [&](std::size_t agent) { return problem.openCost[agent]; },
            [&](std::size_t agent) { return problem.capacity[agent]; });
    else
        for (const double capacity : problem.capacity)
            sites.capacity.push_back(milp.addRow(-unlimited, capacity));
    for (int job = 0; job < problem.jobs; ++job) {
        const int all = milp.addRow(1, 1);
        for (int agent = 0; agent < problem.agents; ++agent) {
            const std::size_t pair = problem.pair(agent, job), row = static_cast<std::size_t>(agent);
            const int takes = milp.addColumn(problem.cost[pair], 0, 1, true);
            if (opens) {
                addShare(milp, sites, row, takes, problem.use[pair], all);
            } else {
                milp.put(all, takes, 1);
                milp.put(sites.capacity[row], takes, problem.use[pair]);
            }
        }
    }
    return milp;
}

Milp modelOf(const CoverageProblem& problem)
{
    const auto first = solveCoverage(problem, {.iterations = 1}, Progress());
    Milp milp;
    const Sites stations = addSites(
        milp, problem.capacity.size(), [](std::size_t) { return 1.0; },
        [&](std::size_t station) { return static_cast<double>(problem.capacity[station]); });
    const int served = milp.addRow(first ? first->reached.users : 0, unlimited);
    for (const std::vector<int>& range : problem.inRange) {
        const int once = milp.addRow(-unlimited, 1);
        for (const int station : range) {
            const int by = milp.addColumn(0, 0, 1, false);
            milp.put(served, by, 1);
            addShare(milp, stations, static_cast<std::size_t>(station), by, 1, once);
        }
    }
    return milp;
}

Milp modelOf(const NetworkSitesProblem& problem)
{
    Milp milp;
    double total = 0;
    for (const auto& node : problem.nodes)
        total += node.demand;
    const Sites sites = addSites(
        milp, problem.nodes.size(), [&](std::size_t node) { return problem.nodes[node].siteCost; },
        [&](std::size_t node) { return std::min(total, problem.nodes[node].siteCapacity); });
    std::vector<int> balance;
    for (std::size_t node = 0; node < problem.nodes.size(); ++node) {
        balance.push_back(milp.addRow(problem.nodes[node].demand, problem.nodes[node].demand));
        const int supply = milp.addColumn(0, 0, unlimited, false);
        milp.put(balance.back(), supply, 1);
        milp.put(sites.capacity[node], supply, 1);
    }
    for (const auto& link : problem.links) {
        const int both = milp.addRow(-unlimited, link.capacity);
        for (const auto& [from, to] : {std::pair(link.a, link.b), std::pair(link.b, link.a)}) {
            const int flow = milp.addColumn(link.length, 0, unlimited, false);
            milp.put(balance[from], flow, -1);
            milp.put(balance[to], flow, 1);
            milp.put(both, flow, 1);
        }
    }
    return milp;
}

} // namespace edgewright::bench
