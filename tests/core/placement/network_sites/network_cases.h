// Which networks are tried, and what is the least that sites and flows on them cost, found the slow way?
#pragma once

#include "core/base/random.h"
#include "core/placement/network_sites/network_sites_problem.h"

#include <cmath>
#include <cstdint>
#include <optional>

namespace edgewright::testing {

struct NetworkKind {
    std::size_t nodes = 0, extraLinks = 0; ///< beyond a tree
    std::uint64_t linkCapacity = 0;        ///< at most so much; 0: no limit
    std::uint64_t siteCapacity = 0;        ///< likewise
    std::uint64_t siteCost = 0;
    double divisor = 1; ///< of costs and lengths: 7 makes figures that no double holds exactly
};

/// Demands and capacities are whole.
inline NetworkSitesProblem networkCase(const NetworkKind& kind, std::uint64_t seed)
{
    Random random(mixedSeed(seed, 'n'));
    NetworkSitesProblem problem;
    for (std::size_t node = 0; node < kind.nodes; ++node) {
        NetworkSitesProblem::Node one{.demand = static_cast<double>(random() % 8)};
        one.siteCost = static_cast<double>(random() % (kind.siteCost + 1)) / kind.divisor;
        if (kind.siteCapacity > 0)
            one.siteCapacity = static_cast<double>(random() % (kind.siteCapacity + 1));
        problem.nodes.push_back(one);
    }
    for (std::size_t link = 1; link < kind.nodes + kind.extraLinks; ++link) {
        NetworkSitesProblem::Link one;
        one.b = link < kind.nodes ? link : random() % kind.nodes;
        one.a = link < kind.nodes ? random() % link : (one.b + 1 + random() % (kind.nodes - 1)) % kind.nodes;
        one.length = static_cast<double>(random() % 12) / kind.divisor;
        if (kind.linkCapacity > 0)
            one.capacity = static_cast<double>(random() % (kind.linkCapacity + 1));
        problem.links.push_back(one);
    }
    return problem;
}

/// The least cost of bringing all their demand from the sites of a set: the cheapest way there is, a unit at a time, where a flow may
/// also be taken back, by Bellman and Ford's rounds. Nothing where some go short.
class SlowNetwork {
public:
    explicit SlowNetwork(const NetworkSitesProblem& problem) : problem_(problem) {}

    std::optional<double> cost(std::uint64_t open)
    {
        flow_.assign(problem_.links.size(), 0);
        sent_.assign(problem_.nodes.size(), 0);
        double total = 0;
        for (std::size_t node = 0; node < problem_.nodes.size(); ++node)
            for (double unit = 0; unit < problem_.nodes[node].demand; ++unit)
                if (!bring(node, open))
                    return {};
        for (std::size_t node = 0; node < problem_.nodes.size(); ++node)
            total += open >> node & 1 ? problem_.nodes[node].siteCost : 0;
        for (std::size_t link = 0; link < flow_.size(); ++link)
            total += std::abs(flow_[link]) * problem_.links[link].length;
        return total;
    }

    /// Tries every set of sites.
    std::optional<double> least()
    {
        std::optional<double> best;
        for (std::uint64_t open = 0; open < std::uint64_t(1) << problem_.nodes.size(); ++open)
            if (const auto one = cost(open); one && *one < best.value_or(HUGE_VAL))
                best = one;
        return best;
    }

private:
    /// Of one more unit; against a flow it saves the length.
    double price(std::size_t link, double direction) const
    {
        const auto& [a, b, length, capacity] = problem_.links[link];
        if (flow_[link] * direction < 0)
            return -length;
        return std::abs(flow_[link]) + 1 <= capacity ? length : HUGE_VAL;
    }

    bool bring(std::size_t node, std::uint64_t open)
    {
        std::vector<double> distance(problem_.nodes.size(), HUGE_VAL);
        std::vector<std::size_t> by(problem_.nodes.size(), problem_.links.size());
        for (std::size_t site = 0; site < distance.size(); ++site)
            if (open >> site & 1 && sent_[site] + 1 <= problem_.nodes[site].siteCapacity)
                distance[site] = 0;
        const auto reach = [&](std::size_t at, double way, std::size_t link) {
            if (way < distance[at] - 1e-9) {
                distance[at] = way;
                by[at] = link;
            }
        };
        for (std::size_t round = 0; round < distance.size(); ++round)
            for (std::size_t link = 0; link < problem_.links.size(); ++link) {
                const auto& [a, b, length, capacity] = problem_.links[link];
                reach(b, distance[a] + price(link, 1), link);
                reach(a, distance[b] + price(link, -1), link);
            }
        if (!(distance[node] < HUGE_VAL))
            return false;
        while (by[node] < problem_.links.size()) {
            const std::size_t link = by[node];
            const bool isForth = problem_.links[link].b == node;
            flow_[link] += isForth ? 1 : -1;
            node = isForth ? problem_.links[link].a : problem_.links[link].b;
        }
        ++sent_[node];
        return true;
    }

    const NetworkSitesProblem& problem_;
    std::vector<double> flow_, sent_;
};

} // namespace edgewright::testing
