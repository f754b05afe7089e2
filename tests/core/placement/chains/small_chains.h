// Which small problems of chains do the tests solve, and what is the least that an answer costs, found the slow way?
#pragma once

#include "core/base/random.h"
#include "core/placement/chains/chain_constraint.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <set>
#include <vector>

namespace edgewright::testing {

using Kind = ChainConstraint::Kind;

inline constexpr Kind everyKind[] = {Kind::Capacity, Kind::Bandwidth, Kind::Tiers,       Kind::Countries,
                                     Kind::Gpu,      Kind::Load,      Kind::MinReplicas, Kind::MaxReplicas,
                                     Kind::Budget,   Kind::Apart};

inline int drawn(Random& random, int least, int most)
{
    return least + static_cast<int>(random() % static_cast<std::uint64_t>(most - least + 1));
}

/// A chain of 2 calls, users at 2 nodes, nodes in a ring; no limit binds.
inline ChainProblem looseChains(Random& random, int nodes)
{
    ChainProblem problem;
    const auto tenth = [&](int least, int most) { return drawn(random, least * 10, most * 10) / 10.0; };
    for (int n = 0; n < nodes; ++n) {
        problem.nodes.push_back({.name = "node-" + std::to_string(n),
                                 .tier = n == 0   ? Tier::Cloud
                                         : n == 1 ? Tier::Fog
                                                  : Tier::Edge,
                                 .country = n % 2 ? "DE" : "FR",
                                 .capacity = {100, 100, 4},
                                 .price = {tenth(1, 5), tenth(0, 1), tenth(1, 9)},
                                 .speed = tenth(1, 2)});
        // Odd sevenths: no two paths are equally long.
        problem.links.push_back({.name = "link-" + std::to_string(n),
                                 .from = n,
                                 .to = (n + 1) % nodes,
                                 .latency = drawn(random, 10, 60) / 7.0 + n / 97.0,
                                 .bandwidth = 1e4,
                                 .price = tenth(0, 9)});
    }
    for (int s = 0; s < 2; ++s)
        problem.services.push_back({.name = "service-" + std::to_string(s),
                                    .need = {tenth(1, 4), tenth(1, 4), s == 1 && random() % 3 == 0 ? 1.0 : 0.0},
                                    .processing = tenth(0, 5),
                                    .capacity = 1e4,
                                    .allowedTiers = std::vector{Tier::Cloud, Tier::Fog, Tier::Edge},
                                    .minReplicas = 1,
                                    .maxReplicas = nodes});
    problem.chains = {{"both", {0, 1}, {tenth(1, 90), tenth(1, 90)}},
                      {"back and forth", {1, 0}, {tenth(1, 90), tenth(1, 90)}}};
    for (int d = 0; d < 3; ++d)
        problem.demands.push_back({.name = "demand-" + std::to_string(d),
                                   .node = drawn(random, 0, nodes - 1),
                                   .accessLatency = tenth(0, 2),
                                   .chain = d == 2 ? 1 : 0,
                                   .rate = 10.0 * drawn(random, 1, 5),
                                   .budget = 1e4});
    return problem;
}

/// Tightens one kind of constraint so that it often binds and at times can't be kept.
inline void tighten(ChainProblem& problem, Kind kind, Random& random)
{
    ChainService& service = problem.services[random() % 2];
    switch (kind) {
    case Kind::Capacity:
        for (ChainNode& node : problem.nodes)
            node.capacity = {drawn(random, 10, 60) / 10.0, drawn(random, 10, 60) / 10.0, 4};
        break;
    case Kind::Bandwidth:
        for (ChainLink& link : problem.links)
            link.bandwidth = drawn(random, 0, 30);
        break;
    case Kind::Tiers: service.allowedTiers = {{std::vector{Tier::Cloud, Tier::Fog, Tier::Edge}[random() % 3]}}; break;
    case Kind::Countries: service.allowedCountries = {{random() % 4 ? "DE" : random() % 2 ? "FR" : "NL"}}; break;
    case Kind::Gpu:
        service.need[2] = 2;
        for (ChainNode& node : problem.nodes)
            node.capacity[2] = random() % 3 ? 0 : 2;
        break;
    case Kind::Load: service.capacity = drawn(random, 40, 90); break;
    case Kind::MinReplicas: service.minReplicas = drawn(random, 2, static_cast<int>(problem.nodes.size()) + 1); break;
    case Kind::MaxReplicas: service.maxReplicas = 1; break;
    case Kind::Budget:
        for (ChainDemand& demand : problem.demands)
            demand.budget = drawn(random, 3, 25);
        break;
    case Kind::Apart: problem.apart = {{0, 1}}; break;
    }
}

/// Tries every set of replicas and every way to serve from them; shares nothing with evaluate() or the solver.
class EveryAnswer {
public:
    explicit EveryAnswer(const ChainProblem& problem) : problem_(problem), size_(static_cast<int>(problem.nodes.size()))
    {
        measure();
        hosts_.resize(problem.services.size());
        chooseHosts(0);
    }
    std::optional<double> best;

private:
    struct Way {
        double latency = 1e18, price = 0;
        std::set<int> links;
    };

    void measure()
    {
        ways_.assign(problem_.nodes.size(), std::vector<Way>(problem_.nodes.size()));
        for (int n = 0; n < size_; ++n)
            way(n, n).latency = 0;
        for (std::size_t l = 0; l < problem_.links.size(); ++l) {
            const ChainLink& link = problem_.links[l];
            for (Way* hop : {&way(link.from, link.to), &way(link.to, link.from)})
                if (link.latency < hop->latency)
                    *hop = {link.latency, link.price, {static_cast<int>(l)}};
        }
        for (int over = 0; over < size_; ++over)
            for (int from = 0; from < size_; ++from)
                for (int to = 0; to < size_; ++to)
                    if (const double sum = way(from, over).latency + way(over, to).latency;
                        sum < way(from, to).latency) {
                        Way joined{sum, way(from, over).price + way(over, to).price, way(from, over).links};
                        joined.links.insert(way(over, to).links.begin(), way(over, to).links.end());
                        way(from, to) = joined;
                    }
    }

    Way& way(int from, int to) { return ways_[static_cast<std::size_t>(from)][static_cast<std::size_t>(to)]; }
    bool hosts(int service, int node) const { return hosts_[static_cast<std::size_t>(service)] >> node & 1; }

    void chooseHosts(std::size_t service)
    {
        if (service == hosts_.size()) {
            if (!nodesHold())
                return;
            load_.assign(hosts_.size(), std::vector<double>(problem_.nodes.size()));
            traffic_.assign(problem_.links.size(), 0);
            return serve(0, 0, 0, hostCost());
        }
        for (int set = 0; set < 1 << size_; ++set) {
            hosts_[service] = set;
            if (isAllowed(problem_.services[service], set))
                chooseHosts(service + 1);
        }
    }

    bool isAllowed(const ChainService& service, int set) const
    {
        int count = 0;
        for (int n = 0; n < size_; ++n) {
            if (!(set >> n & 1))
                continue;
            const ChainNode& node = problem_.nodes[static_cast<std::size_t>(n)];
            ++count;
            const bool isOnTier = !service.allowedTiers || std::ranges::count(*service.allowedTiers, node.tier);
            const bool isInCountry =
                !service.allowedCountries || std::ranges::count(*service.allowedCountries, node.country);
            if (!isOnTier || !isInCountry)
                return false;
        }
        return count >= service.minReplicas && count <= service.maxReplicas;
    }

    bool nodesHold() const
    {
        for (int n = 0; n < size_; ++n) {
            for (std::size_t r = 0; r < 3; ++r) {
                double used = 0;
                for (std::size_t s = 0; s < hosts_.size(); ++s)
                    used += hosts(static_cast<int>(s), n) ? problem_.services[s].need[r] : 0;
                if (used > problem_.nodes[static_cast<std::size_t>(n)].capacity[r] + 1e-9)
                    return false;
            }
            for (const auto& [a, b] : problem_.apart)
                if (a >= 0 && hosts(a, n) && hosts(b, n))
                    return false;
        }
        return true;
    }

    double hostCost() const
    {
        double sum = 0;
        for (std::size_t s = 0; s < hosts_.size(); ++s)
            for (int n = 0; n < size_; ++n)
                for (std::size_t r = 0; r < 3 && hosts(static_cast<int>(s), n); ++r)
                    sum += problem_.services[s].need[r] * problem_.nodes[static_cast<std::size_t>(n)].price[r];
        return sum;
    }

    void serve(std::size_t demand, std::size_t step, double waited, double cost)
    {
        if (best && cost >= *best)
            return;
        if (demand == problem_.demands.size()) {
            best = cost;
            return;
        }
        const ChainDemand& it = problem_.demands[demand];
        const ServiceChain& chain = problem_.chains[static_cast<std::size_t>(it.chain)];
        if (step == chain.services.size()) {
            if (waited + 2 * it.accessLatency <= it.budget + 1e-6)
                serve(demand + 1, 0, 0, cost);
            return;
        }
        const int from = step == 0 ? it.node : last_;
        const int service = chain.services[step];
        const double kilobytes = it.rate * chain.kilobytes[step];
        for (int to = 0; to < size_; ++to) {
            if (!hosts(service, to) || way(from, to).latency > 1e17)
                continue;
            double& load = load_[static_cast<std::size_t>(service)][static_cast<std::size_t>(to)];
            load += it.rate;
            bool fits = load <= problem_.services[static_cast<std::size_t>(service)].capacity + 1e-9;
            for (const int link : way(from, to).links) {
                traffic_[static_cast<std::size_t>(link)] += kilobytes * 8 / 1000;
                fits = fits && traffic_[static_cast<std::size_t>(link)] <=
                                   problem_.links[static_cast<std::size_t>(link)].bandwidth + 1e-9;
            }
            last_ = to;
            if (fits)
                serve(demand, step + 1,
                      waited + 2 * way(from, to).latency +
                          problem_.services[static_cast<std::size_t>(service)].processing /
                              problem_.nodes[static_cast<std::size_t>(to)].speed,
                      cost + kilobytes * 3600 / 1e6 * way(from, to).price);
            load -= it.rate;
            for (const int link : way(from, to).links)
                traffic_[static_cast<std::size_t>(link)] -= kilobytes * 8 / 1000;
        }
    }

    const ChainProblem& problem_;
    int size_;
    std::vector<std::vector<Way>> ways_;
    std::vector<int> hosts_; ///< a bit a node, by service
    std::vector<std::vector<double>> load_;
    std::vector<double> traffic_;
    int last_ = 0;
};

inline ChainProblem smallChains(const std::vector<Kind>& kinds, std::uint64_t seed)
{
    Random random(mixedSeed(seed, 77));
    ChainProblem problem = looseChains(random, 3 + static_cast<int>(seed % 2));
    for (const Kind kind : kinds)
        tighten(problem, kind, random);
    return problem;
}

} // namespace edgewright::testing
