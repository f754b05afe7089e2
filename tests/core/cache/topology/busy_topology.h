// What is busy enough to show a difference, and how are two runs compared?
#pragma once

#include "tests/core/cache/topology/delivery.h"

#include <fmt/format.h>

namespace edgewright::testing {

/// All that a run says of its parts, as one line.
inline std::string partsFingerprint(const CacheResult& result)
{
    std::string line;
    for (const auto& point : result.pointsOfPresence) {
        line += fmt::format(" | {} {} {} {} {} {} {} {} {}", point.node.value, point.objects.hits,
                            point.objects.requests, point.staleHits, point.staleServed, point.misses.expired,
                            point.evictions, point.purged, point.objectsCached);
        for (const HitSample& sample : point.overTime)
            line += fmt::format(" {}:{}", sample.at.value, sample.hitRatio);
    }
    for (const auto& population : result.populations)
        line += fmt::format(" | {} {} {} {} {} {}", population.population.value, population.pointOfPresence.value,
                            population.requests, population.misrouted, population.latency.p95.value,
                            population.withinBudget);
    return line;
}

/// All that a run says, as one line: two runs are alike where their lines are.
inline std::string fingerprint(const CacheResult& result)
{
    std::string line =
        fmt::format("{} {} {} {} {} {} {} {} {} {} {}", result.policy, result.requests, result.warmUpRequests,
                    result.simulated.value, result.objects.hits, result.bytesHit, result.bytesRequested,
                    result.originRequests, result.staleServed, result.latency.mean.value, result.latency.p99.value);
    line += fmt::format(" {} {} {} {} {} {} {}", result.edge.hits, result.originBytes, result.objectsAsked,
                        result.oneHitWonders, result.staleness.worst.value, result.egressUsd(),
                        result.peakOriginRate().value);
    if (result.estimates)
        for (const Estimate& estimate : result.estimates->figures)
            line += fmt::format(" {}+-{}", estimate.mean, estimate.margin);
    return line + partsFingerprint(result);
}

/// Two points of presence, three populations (one of them without a point of presence), all strategies, caches under pressure.
inline Topology busyTopology()
{
    Delivery delivery;
    Topology& more = delivery.topology;
    Node second = nodeOfKind("second", NodeKind::PointOfPresence);
    second.cache = Gibibytes(0.03);
    more.nodes.put(second);
    for (const char* id : {"users2", "users3", "origin3"})
        more.nodes.put(nodeOfKind(id, NodeKind::Access));
    more.links.put(linkBetween("l1", "users2", "second", 2));
    more.links.put(linkBetween("l2", "second", "pop", 3));
    more.links.put(linkBetween("l3", "users3", "origin3", 9));
    for (const auto& [id, strategy, origin] : {std::tuple{"c1", CacheStrategy::Ttl, "origin"},
                                               {"c2", CacheStrategy::StaleWhileRevalidate, "origin"},
                                               {"c3", CacheStrategy::Ttl, "origin3"}}) {
        ContentSet content = delivery.content;
        content.id.value = id;
        content.origin.value = origin;
        content.strategy = strategy;
        content.sizeSigma = 1;
        content.ttl = content.staleWhileRevalidate = Seconds(5);
        content.publishEvery = Seconds(20);
        more.contents.put(content);
    }
    Population population = delivery.population;
    population.id.value = "p2";
    population.node.value = "users2";
    population.contents = {{"c1"}, {"c2"}, {"content"}};
    more.populations.put(population);
    population.id.value = "p3";
    population.node.value = "users3";
    population.contents = {{"c3"}};
    more.populations.put(population);
    delivery.content.publishEvery = Seconds(30);
    delivery.pop.cache = Gibibytes(0.02);
    return delivery.build();
}

} // namespace edgewright::testing
