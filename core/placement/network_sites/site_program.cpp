// What do sites that may open in part cost at least? A linear program of one flow from all sites, with cuts.
#include "core/placement/network_sites/site_program.h"

#include "core/placement/network_sites/power_of_two.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace edgewright::network_sites {

namespace {

constexpr double rounding = 1e-11;

double totalDemand(const NetworkSitesProblem& problem)
{
    double total = 0;
    for (const auto& node : problem.nodes)
        total += node.demand;
    return total;
}

} // namespace

SiteProgram::SiteProgram(const NetworkSitesProblem& problem, double most)
    : problem_(problem), cuts_(problem), amountUnit_(powerFor(totalDemand(problem))), costUnit_(powerFor(most))
{
    using Entries = std::array<Simplex::Entry, 2>;
    const double total = totalDemand(problem) * amountUnit_;
    std::vector<double> outlets; // what can leave a site: its own demand and what its links take
    for (const auto& node : problem.nodes) {
        program_.addRow(node.demand * amountUnit_, node.demand * amountUnit_, {});
        outlets.push_back(node.demand * amountUnit_);
    }
    for (const auto& link : problem.links)
        for (const std::size_t end : {link.a, link.b})
            outlets[end] += link.capacity * amountUnit_;
    for (std::size_t node = 0; node < outlets.size(); ++node) {
        outlets[node] = std::min({outlets[node], total, problem.nodes[node].siteCapacity * amountUnit_});
        program_.addColumn(problem.nodes[node].siteCost * costUnit_, 0, 1);
    }
    for (std::size_t node = 0; node < outlets.size(); ++node) {
        const Simplex::Entry here{static_cast<int>(node), 1};
        program_.addColumn(0, 0, outlets[node], std::span(&here, 1));
        program_.addRow(-Simplex::unlimited, 0, Entries{{{supply(node), 1}, {static_cast<int>(node), -outlets[node]}}});
    }
    for (const auto& link : problem.links) {
        const int a = static_cast<int>(link.a), b = static_cast<int>(link.b);
        const double cost = link.length * costUnit_ / amountUnit_, widest = std::min(total, link.capacity * amountUnit_);
        program_.addColumn(cost, 0, widest, Entries{{{a, -1}, {b, 1}}});
        program_.addColumn(cost, 0, widest, Entries{{{b, -1}, {a, 1}}});
    }
}

void SiteProgram::setStates(std::span<const SiteState> states)
{
    for (std::size_t site = 0; site < states.size(); ++site)
        program_.setBounds(static_cast<int>(site), states[site] == SiteState::Open ? 1 : 0,
                           states[site] == SiteState::Closed ? 0 : 1);
}

bool SiteProgram::solve(const std::function<bool()>& isStopped)
{
    if (program_.solve(isStopped) != Simplex::Outcome::Solved)
        return false;
    Simplex::Proof proof = program_.proof();
    bound_ = (proof.bound - rounding * std::abs(proof.bound)) / costUnit_;
    differences_ = std::move(proof.reducedCosts);
    differences_.resize(problem_.nodes.size());
    for (double& difference : differences_)
        difference /= costUnit_;
    return true;
}

bool SiteProgram::cut()
{
    const std::span<const double> values = program_.values();
    const std::size_t nodes = problem_.nodes.size();
    std::vector<double> supplies, forths, backs;
    for (std::size_t node = 0; node < nodes; ++node)
        supplies.push_back(values[nodes + node] / amountUnit_);
    for (std::size_t link = 0; link < problem_.links.size(); ++link) {
        forths.push_back(values[static_cast<std::size_t>(forth(link))] / amountUnit_);
        backs.push_back(values[static_cast<std::size_t>(back(link))] / amountUnit_);
    }
    const std::vector<SiteCut> cuts = cuts_.at({values.first(nodes), supplies, forths, backs});
    for (const SiteCut& cut : cuts)
        addCut(cut);
    return !cuts.empty();
}

void SiteProgram::addCut(const SiteCut& cut)
{
    using Of = SiteCut::Term::Of;
    std::vector<Simplex::Entry> entries;
    for (const auto& [of, at, factor] : cut.terms)
        switch (of) {
        case Of::Open: entries.push_back({static_cast<int>(at), factor}); break;
        case Of::Supply: entries.push_back({supply(at), factor / amountUnit_}); break;
        case Of::Forth: entries.push_back({forth(at), factor / amountUnit_}); break;
        case Of::Back: entries.push_back({back(at), factor / amountUnit_}); break;
        }
    program_.addRow(cut.least, Simplex::unlimited, entries);
}

} // namespace edgewright::network_sites
