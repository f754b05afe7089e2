// Which nodes must get more than sites that are open in part, and links into their midst, bring them?
#include "core/placement/network_sites/site_cuts.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace edgewright::network_sites {

namespace {

constexpr double leastBreach = 0.01;  // of a site
constexpr double leastRest = 1e-6;    // of all demand
constexpr std::size_t mostNodes = 12; // of a set
constexpr std::size_t mostCuts = 30;  // at a time
constexpr std::size_t mostSizes = 6;  // of sites that are tried
constexpr double fullFroms[] = {0.999, 0.6, 0.2};

/// What a site counts for towards `rest`, which remains where whole sites of the size `divisor` send all they can.
double counted(double capacity, double divisor, double rest)
{
    const double whole = std::floor(capacity / divisor);
    return whole * rest + std::min(rest, capacity - whole * divisor);
}

double flowOver(const Fractions& fractions, std::size_t link, bool isForth)
{
    return (isForth ? fractions.forth : fractions.back)[link];
}

} // namespace

/// By how many sites a set is short, and the choices that make it so: links that carry `fullFrom` of their capacity count as full, sites
/// by `divisor`.
struct SiteCuts::Breach {
    double sites = -std::numeric_limits<double>::infinity();
    double fullFrom = 0, divisor = 0, rest = 0, least = 0;
};

struct SiteCuts::NodeSet {
    std::vector<std::size_t> nodes;
    std::vector<char> isIn;
    Breach breach;

    void add(std::size_t node)
    {
        nodes.push_back(node);
        isIn[node] = true;
    }
    void takeBack()
    {
        isIn[nodes.back()] = false;
        nodes.pop_back();
    }
};

SiteCuts::SiteCuts(const NetworkSitesProblem& problem) : problem_(problem), arcs_(problem.nodes.size())
{
    for (const auto& node : problem.nodes)
        total_ += node.demand;
    for (std::size_t node = 0; node < problem.nodes.size(); ++node)
        if (const double size = capacity(node);
            size > 0 && sizes_.size() < mostSizes && std::ranges::find(sizes_, size) == sizes_.end())
            sizes_.push_back(size);
    for (std::size_t link = 0; link < problem.links.size(); ++link) {
        arcs_[problem.links[link].b].push_back({problem.links[link].a, link, true});
        arcs_[problem.links[link].a].push_back({problem.links[link].b, link, false});
    }
}

double SiteCuts::capacity(std::size_t node) const { return std::min(total_, problem_.nodes[node].siteCapacity); }

SiteCuts::Breach SiteCuts::breachOf(const NodeSet& set, const Fractions& fractions) const
{
    Breach largest;
    for (const double fullFrom : fullFroms)
        if (const Breach breach = breachWhere(set, fractions, fullFrom); breach.sites > largest.sites)
            largest = breach;
    return largest;
}

SiteCuts::Breach SiteCuts::breachWhere(const NodeSet& set, const Fractions& fractions, double fullFrom) const
{
    double asked = 0, brought = 0; // by the set, beyond full links; over the others
    for (const std::size_t node : set.nodes) {
        asked += problem_.nodes[node].demand;
        for (const Arc& arc : arcs_[node])
            if (!set.isIn[arc.from]) {
                const double flow = flowOver(fractions, arc.link, arc.isForth),
                             most = problem_.links[arc.link].capacity;
                (flow >= fullFrom * most ? asked : brought) += flow >= fullFrom * most ? -most : flow;
            }
    }
    Breach largest;
    for (const double divisor : sizes_) {
        const double sites = std::ceil(asked / divisor * (1 - 1e-12)), rest = asked - (sites - 1) * divisor;
        if (asked <= leastRest * total_ || rest <= leastRest * total_)
            continue;
        double got = brought;
        for (const std::size_t node : set.nodes)
            got += std::min(fractions.supply[node], fractions.open[node] * counted(capacity(node), divisor, rest));
        if (const double breach = sites - got / rest; breach > largest.sites)
            largest = {breach, fullFrom, divisor, rest, sites};
    }
    return largest;
}

/// Takes in the neighbour that makes the breach largest; false where there is none.
bool SiteCuts::growsBest(NodeSet& set, const Fractions& fractions) const
{
    std::vector<char> isTried = set.isIn;
    std::size_t chosen = isTried.size();
    Breach largest;
    for (const std::size_t node : std::vector(set.nodes))
        for (const Arc& arc : arcs_[node]) {
            if (isTried[arc.from])
                continue;
            isTried[arc.from] = true;
            set.add(arc.from);
            if (const Breach breach = breachOf(set, fractions); breach.sites > largest.sites) {
                largest = breach;
                chosen = arc.from;
            }
            set.takeBack();
        }
    if (chosen == isTried.size())
        return false;
    set.add(chosen);
    set.breach = largest;
    return true;
}

/// The set with the largest breach on the way.
SiteCuts::NodeSet SiteCuts::grown(std::size_t from, const Fractions& fractions) const
{
    NodeSet set{.isIn = std::vector<char>(problem_.nodes.size())};
    set.add(from);
    set.breach = breachOf(set, fractions);
    NodeSet best = set;
    while (set.nodes.size() < mostNodes && growsBest(set, fractions))
        if (set.breach.sites > best.breach.sites)
            best = set;
    return best;
}

SiteCut SiteCuts::cutOf(const NodeSet& set, const Fractions& fractions) const
{
    using Of = SiteCut::Term::Of;
    const Breach& breach = set.breach;
    SiteCut cut{.least = breach.least};
    for (const std::size_t node : set.nodes) {
        const double counts = counted(capacity(node), breach.divisor, breach.rest);
        if (counts * fractions.open[node] < fractions.supply[node])
            cut.terms.push_back({Of::Open, node, counts / breach.rest});
        else
            cut.terms.push_back({Of::Supply, node, 1 / breach.rest});
        for (const Arc& arc : arcs_[node])
            if (!set.isIn[arc.from] &&
                flowOver(fractions, arc.link, arc.isForth) < breach.fullFrom * problem_.links[arc.link].capacity)
                cut.terms.push_back({arc.isForth ? Of::Forth : Of::Back, arc.link, 1 / breach.rest});
    }
    return cut;
}

std::vector<SiteCut> SiteCuts::at(const Fractions& fractions) const
{
    std::vector<NodeSet> sets;
    for (std::size_t node = 0; node < problem_.nodes.size(); ++node)
        if (NodeSet set = grown(node, fractions); set.breach.sites > leastBreach)
            if (std::ranges::find(sets, set.isIn, &NodeSet::isIn) == sets.end())
                sets.push_back(std::move(set));
    std::ranges::stable_sort(sets, std::greater{}, [](const NodeSet& set) { return set.breach.sites; });
    sets.resize(std::min(sets.size(), mostCuts));
    std::vector<SiteCut> cuts;
    for (const NodeSet& set : sets)
        cuts.push_back(cutOf(set, fractions));
    return cuts;
}

} // namespace edgewright::network_sites
