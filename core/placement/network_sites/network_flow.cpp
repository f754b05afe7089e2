// What does it cost to bring every node its demand from the sites that are open?
#include "core/placement/network_sites/network_flow.h"

#include "core/placement/network_sites/power_of_two.h"

#include <array>

#include <fmt/format.h>

namespace edgewright::network_sites {

namespace {

double totalDemand(const NetworkSitesProblem& problem)
{
    double total = 0;
    for (const auto& node : problem.nodes)
        total += node.demand;
    return total;
}

/// A row a node: what comes is its demand. Columns of links, two each, may come with a cost a unit of length.
void addNodes(Simplex& program, const NetworkSitesProblem& problem, double unit)
{
    for (const auto& node : problem.nodes)
        program.addRow(node.demand * unit, node.demand * unit, {});
}

void addLinks(Simplex& program, const NetworkSitesProblem& problem, double unit, double costPerLength)
{
    for (const auto& link : problem.links) {
        const int a = static_cast<int>(link.a), b = static_cast<int>(link.b);
        const double cost = link.length * costPerLength, most = link.capacity * unit;
        program.addColumn(cost, 0, most, std::array<Simplex::Entry, 2>{{{a, -1}, {b, 1}}});
        program.addColumn(cost, 0, most, std::array<Simplex::Entry, 2>{{{b, -1}, {a, 1}}});
    }
}

double longest(const NetworkSitesProblem& problem)
{
    double length = 0;
    for (const auto& link : problem.links)
        length = std::max(length, link.length);
    return length;
}

} // namespace

NetworkFlow::NetworkFlow(const NetworkSitesProblem& problem, std::function<bool()> isStopped)
    : problem_(problem), isStopped_(std::move(isStopped)), unit_(powerFor(totalDemand(problem)))
{
    addNodes(program_, problem, unit_);
    for (std::size_t node = 0; node < problem.nodes.size(); ++node)
        program_.addColumn(0, 0, 0, std::array<Simplex::Entry, 1>{{{static_cast<int>(node), 1}}});
    addLinks(program_, problem, unit_, powerFor(longest(problem)));
}

std::optional<NetworkSitesSolution> NetworkFlow::from(std::span<const char> isOpen)
{
    NetworkSitesSolution solution;
    for (std::size_t node = 0; node < isOpen.size(); ++node) {
        program_.setBounds(static_cast<int>(node), 0, isOpen[node] ? problem_.nodes[node].siteCapacity * unit_ : 0);
        if (isOpen[node])
            solution.open.push_back(node);
    }
    if (program_.solve(isStopped_) != Simplex::Outcome::Solved)
        return {};
    const std::span<const double> values = program_.values();
    for (std::size_t node = 0; node < isOpen.size(); ++node)
        solution.supply.push_back(values[node] / unit_);
    for (std::size_t link = 0; link < problem_.links.size(); ++link) {
        const std::size_t forth = isOpen.size() + 2 * link;
        solution.flow.push_back((values[forth] - values[forth + 1]) / unit_);
    }
    return solution;
}

std::optional<Error> whyInfeasible(const NetworkSitesProblem& problem, const std::function<bool()>& isStopped)
{
    const double demand = totalDemand(problem), unit = powerFor(demand);
    Simplex program;
    addNodes(program, problem, unit);
    for (std::size_t node = 0; node < problem.nodes.size(); ++node) {
        const std::array<Simplex::Entry, 1> here{{{static_cast<int>(node), 1}}};
        program.addColumn(0, 0, problem.nodes[node].siteCapacity * unit, here);
        program.addColumn(1, 0, Simplex::unlimited, here); // what it goes short of
    }
    addLinks(program, problem, unit, 0);
    if (program.solve(isStopped) != Simplex::Outcome::Solved)
        return {};
    double lacking = 0;
    std::string nodes;
    for (std::size_t node = 0; node < problem.nodes.size(); ++node) {
        lacking += program.values()[2 * node + 1] / unit;
        if (program.prices()[node] > 0.5)
            nodes += fmt::format("{}{}", nodes.empty() ? "" : ", ", node);
    }
    if (lacking <= 1e-9 * demand)
        return {};
    return Error{
        text("network_sites", "the nodes {} together ask for {} more than their sites and the links to them can bring")
            .with(nodes, lacking),
        nodes, text("network_sites", "raise the capacity of the sites or of the links there")};
}

} // namespace edgewright::network_sites
