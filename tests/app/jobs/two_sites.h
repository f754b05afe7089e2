// Where do the tests of placements play? Where the cheap site is the far one.
#pragma once

#include "core/placement/placement.h"

namespace edgewright::testing {

/// People at a gate call "front", which fits on either site: "near" costs 2 USD/h, 5 ms away, "far" 1 USD/h, 10 ms away. Round trips:
/// 10 and 20 ms.
inline Topology twoSites()
{
    Topology topology;
    topology.nodes.put({.id = {"gate"}, .name = "Gate", .kind = NodeKind::Access});
    topology.nodes.put(
        {.id = {"near"}, .name = "Near", .cpu = Cores(8), .memory = Gibibytes(32), .cost = UsdPerHour(2)});
    topology.nodes.put({.id = {"far"}, .name = "Far", .cpu = Cores(8), .memory = Gibibytes(32), .cost = UsdPerHour(1)});
    topology.links.put({.id = {"l1"}, .from = {"gate"}, .to = {"near"}, .latency = Milliseconds(5)});
    topology.links.put({.id = {"l2"}, .from = {"gate"}, .to = {"far"}, .latency = Milliseconds(10)});
    topology.services.put({.id = {"front"}, .name = "Front", .cpu = Cores(2), .memory = Gibibytes(4)});
    topology.populations.put(
        {.id = {"people"}, .name = "People", .node = {"gate"}, .users = 10, .budget = Milliseconds(50)});
    topology.flows.put({.id = {"f1"}, .population = PopulationId{"people"}, .service = {"front"}});
    return topology;
}

inline Placement onSite(const char* site) { return {{{"front"}, {{site}}}}; }

/// More sites and services than can be searched through: two sizes of services that fill sites of many prices in many ways.
inline Topology endless()
{
    Topology topology;
    topology.nodes.put({.id = {"gate"}, .name = "Gate", .kind = NodeKind::Access});
    for (int i = 0; i < 70; ++i) {
        const std::string site = "site" + std::to_string(100 + i);
        topology.nodes.put({.id = {site},
                            .name = site,
                            .cpu = Cores(10 + i % 7),
                            .memory = Gibibytes(20 + i * 5 % 11),
                            .cost = UsdPerHour(1 + i * 37 % 29 / 40.0)});
        topology.links.put(
            {.id = {"l" + site}, .from = {"gate"}, .to = {site}, .latency = Milliseconds(1 + i * 13 % 17)});
    }
    topology.populations.put({.id = {"people"}, .name = "People", .node = {"gate"}, .users = 10});
    for (int i = 0; i < 120; ++i) {
        const std::string service = "s" + std::to_string(100 + i);
        topology.services.put(
            {.id = {service}, .name = service, .cpu = Cores(3 + i * 7 % 4), .memory = Gibibytes(5 + i * 11 % 6)});
        topology.flows.put({.id = {"f" + service}, .population = PopulationId{"people"}, .service = {service}});
    }
    return topology;
}

/// Seeks for hours, where nothing is proven before.
inline PlacementOptions patient()
{
    return {.iterations = 2'000'000'000,
            .exactStates = 1'000'000'000'000,
            .objectives = {objectiveOf(PlacementGoal::Cost)}};
}

/// A front of at most 12 points that is searched for as patiently, each search being cut short.
inline PlacementOptions halfASecondEach()
{
    PlacementOptions options = patient();
    options.timeLimit = std::chrono::seconds(12); // of 24 searches
    return options;
}

} // namespace edgewright::testing
