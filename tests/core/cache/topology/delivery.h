// A small delivery network, for the tests of this room: users - point of presence - origin.
#pragma once

#include "core/cache/topology/cache_simulation.h"

#include <cmath>

namespace edgewright::testing {

inline Link linkBetween(const char* id, const char* from, const char* to, double latencyMs)
{
    Link link;
    link.id.value = id;
    link.from.value = from;
    link.to.value = to;
    link.latency = Milliseconds(latencyMs);
    link.bandwidth = MegabitsPerSecond(1000);
    return link;
}

inline Node nodeOfKind(const char* id, NodeKind kind)
{
    Node node;
    node.id.value = id;
    node.name = id;
    node.kind = kind;
    return node;
}

/// One user of 100 requests a second at "users", 5 ms (one way) from "pop" with a cache of 1 GiB, 20 ms from "origin",
/// which serves 1,000 objects of 100 kB that never expire.
struct Delivery {
    Topology topology;
    Node users = nodeOfKind("users", NodeKind::Access), pop = nodeOfKind("pop", NodeKind::PointOfPresence),
         origin = nodeOfKind("origin", NodeKind::Origin);
    Link access = linkBetween("access", "users", "pop", 5), backhaul = linkBetween("backhaul", "pop", "origin", 20);
    Population population;
    ContentSet content;
    CacheOptions options;

    Delivery()
    {
        pop.cache = Gibibytes(1);
        content.id.value = "content";
        content.origin = origin.id;
        content.strategy = CacheStrategy::PurgeOnPublish;
        population.id.value = "population";
        population.node = users.id;
        population.requestRate = RequestsPerSecond(100);
        population.contents = {content.id};
        options.requests = 40'000;
    }

    Topology build() const
    {
        Topology built = topology;
        for (const Node& node : {users, pop, origin})
            built.nodes.put(node);
        for (const Link& link : {access, backhaul})
            built.links.put(link);
        built.populations.put(population);
        built.contents.put(content);
        return built;
    }

    Result<CacheResult> tried() const { return simulateCaches(build(), options, Progress()); }
    CacheResult run() const { return tried().value(); }
};

inline constexpr double gibibyte = 1024.0 * 1024 * 1024;

/// users - edge - pop - origin: 5, 3 and 20 ms. Objects are of 100 kB, and the edge holds ten.
struct TwoTiers : Delivery {
    Node edge = nodeOfKind("edge", NodeKind::PointOfPresence);
    Link between = linkBetween("between", "edge", "pop", 3);
    TwoTiers()
    {
        edge.cache = Gibibytes(1e6 / gibibyte);
        access = linkBetween("access", "users", "edge", 5);
    }
    Topology build() const
    {
        TwoTiers drawn = *this;
        drawn.topology.nodes.put(edge);
        drawn.topology.links.put(between);
        return drawn.Delivery::build();
    }
    /// What one tier asks of the next is there at once.
    void takesNoTime()
    {
        between.latency = backhaul.latency = Milliseconds(0);
        between.bandwidth = backhaul.bandwidth = MegabitsPerSecond(1e6);
    }
    CacheResult run() const { return simulateCaches(build(), options, Progress()).value(); }
};

/// Share of rank i (from 1) among `objects` under Zipf.
inline std::vector<double> zipfShares(std::int64_t objects, double exponent)
{
    std::vector<double> shares;
    double sum = 0;
    for (std::int64_t rank = 1; rank <= objects; ++rank) {
        shares.push_back(std::pow(static_cast<double>(rank), -exponent));
        sum += shares.back();
    }
    for (double& share : shares)
        share /= sum;
    return shares;
}

/// Che's approximation of LRU: with T such that Σ (1 - exp(-p_i T)) = places, it hits Σ p_i (1 - exp(-p_i T)).
/// Source: Che, Tung and Wang, "Hierarchical Web caching systems", IEEE JSAC 20 (2002).
inline double hitRatioAfterChe(const std::vector<double>& shares, double places)
{
    double low = 0, high = 1e9;
    for (int i = 0; i < 200; ++i) {
        const double middle = (low + high) / 2;
        double filled = 0;
        for (const double share : shares)
            filled += 1 - std::exp(-share * middle);
        (filled < places ? low : high) = middle;
    }
    double hits = 0;
    for (const double share : shares)
        hits += share * (1 - std::exp(-share * low));
    return hits;
}

} // namespace edgewright::testing
