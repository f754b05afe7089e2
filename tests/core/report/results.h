// A small project and results of it, written by hand, for the tests of this room.
#pragma once

#include "core/report/tables.h"

namespace edgewright::testing {

inline Topology twoSites(const char* firstName = "Boston")
{
    Topology topology;
    Node node;
    node.id.value = "n1";
    node.name = firstName;
    node.cost = UsdPerHour(0.5);
    topology.nodes.put(node);
    node.id.value = "n2";
    node.name = "Frankfurt";
    node.tier = Tier::Cloud;
    topology.nodes.put(node);
    Service service;
    service.id.value = "s1";
    service.name = "Render";
    topology.services.put(service);
    Population users;
    users.id.value = "p1";
    users.name = "Harbour";
    users.node.value = "n1";
    users.percentile = Percent(99);
    topology.populations.put(users);
    return topology;
}

inline PlacementResult placedTwice()
{
    PlacementResult result;
    result.status = PlacementStatus::Feasible;
    result.placement[{"s1"}] = {{"n1"}, {"n2"}};
    result.objective = 1.25;
    result.bound = 1;
    result.figures.nodeCost = UsdPerHour(1);
    result.figures.trafficCost = UsdPerHour(0.25);
    result.seed = 7;
    result.solver = "exact";
    UserLatency user;
    user.population.value = "p1";
    user.network = Milliseconds(8.5);
    user.processing = Milliseconds(4);
    user.budget = Milliseconds(20);
    result.users = {user};
    return result;
}

inline PlacementResult impossible()
{
    PlacementResult result;
    UserLatency user;
    user.population.value = "p1";
    user.unreachable = ServiceId{"s1"};
    result.users = {user};
    result.conflicts = {
        {Conflict::Kind::Budget, {TableKey::Populations, "p1"}, text("t", "too far"), text("t", "come closer")}};
    return result;
}

inline CacheResult cachedAtOne()
{
    CacheResult result;
    result.policy = "lru";
    result.seed = 3;
    result.requests = 1000;
    result.warmUpRequests = 250;
    result.objects = {600, 1000};
    result.bytesHit = 5e6;
    result.bytesRequested = 1e7;
    result.originRequests = 410;
    result.latency = {Milliseconds(15), Milliseconds(10), Milliseconds(30),
                      Milliseconds(35), Milliseconds(40), Milliseconds(45)};
    result.misses = {.compulsory = 100, .capacity = 200, .expired = 50};
    result.straightToOrigin = 50;
    result.objectsAsked = 90;
    result.oneHitWonders = 70;
    result.egress = {{{"l1"}, 1e7, 0.5}};
    PointOfPresenceResult busy;
    busy.node.value = "n1";
    busy.objects = {600, 800};
    busy.bytesHit = 5e6;
    busy.bytesRequested = 8e6;
    busy.staleHits = 10;
    busy.originRequests = 210;
    busy.overTime = {{Seconds(10), 0.5}, {Seconds(20), 0.75}};
    PointOfPresenceResult idle;
    idle.node.value = "n2";
    result.pointsOfPresence = {busy, idle};
    PopulationContentResult users;
    users.population.value = "p1";
    users.pointOfPresence.value = "n1";
    users.requests = 1000;
    users.latency = result.latency;
    users.meanBeyond = Milliseconds(6);
    users.budget = Milliseconds(32);
    users.withinBudget = 0.92;
    PopulationContentResult direct;
    direct.population.value = "p2";
    result.populations = {users, direct};
    return result;
}

inline LatencyResult sampled()
{
    LatencyResult result;
    result.seed = 5;
    result.samples = 2000;
    PopulationLatency users;
    users.population.value = "p1";
    users.medians.budget = Milliseconds(20);
    users.mean = Milliseconds(13);
    users.atPercentile = Milliseconds(21);
    users.withinBudget = 0.98;
    users.isMet = false;
    users.isOverloaded = true;
    result.populations = {users};
    result.overloaded = {{ServiceId{"s1"}, NodeId{"n2"}}};
    result.unplaced = {PopulationId{"p9"}};
    return result;
}

inline std::vector<Finding> findings()
{
    return {{Severity::Error,
             "faster-than-light",
             {TableKey::Nodes, "n1"},
             text("t", "light takes {} ms").with(3.5),
             text("t", "measure"),
             {}},
            {Severity::Note,
             "unused",
             {TableKey::Services, "s1"},
             text("t", "nobody calls it"),
             text("t", "add a flow"),
             Edit{}}};
}

} // namespace edgewright::testing
