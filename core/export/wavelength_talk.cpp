// Which Wavelength zones talk to one another, and which gateways does that take?
#include "core/export/wavelength_parts.h"

#include <algorithm>

namespace edgewright::wavelength {

namespace {

bool hosts(const Zone& zone, const ServiceId& service)
{
    return std::ranges::any_of(zone.instances,
                               [&](const Instance& instance) { return instance.service->id == service; });
}

/// Where a zone's calls of a service go: to itself, else to zones in the same place, else to all that host it.
std::vector<const Zone*> calledBy(const Plan& plan, const Zone& caller, const ServiceId& service)
{
    if (hosts(caller, service))
        return {&caller};
    std::vector<const Zone*> near, all;
    for (const Zone& zone : plan.zones) {
        if (!hosts(zone, service))
            continue;
        all.push_back(&zone);
        if (cellOf(zone) == cellOf(caller))
            near.push_back(&zone);
    }
    return near.empty() ? all : near;
}

void addPair(const Zone* a, const Zone* b, std::set<std::pair<NodeId, NodeId>>& pairs)
{
    if (!a || !b || a == b)
        return;
    const NodeId &first = std::min(a->node->id, b->node->id), &second = std::max(a->node->id, b->node->id);
    pairs.emplace(first, second);
}

} // namespace

std::string cellOf(const Zone& zone)
{
    return zone.availabilityZone.isKnown() ? zone.availabilityZone.literal : "?" + zone.node->id.value;
}

void collectCallers(Plan& plan)
{
    for (const Flow& flow : plan.topology.flows)
        for (const Zone& zone : plan.zones)
            if (flow.caller && hosts(zone, *flow.caller))
                for (const Zone* called : calledBy(plan, zone, flow.service))
                    plan.callers[{called->node->id, flow.service}].insert(zone.node->id);
}

std::set<std::pair<NodeId, NodeId>> talkingZones(const Plan& plan)
{
    std::set<std::pair<NodeId, NodeId>> pairs;
    for (const Link& link : plan.topology.links)
        addPair(plan.zoneOf(link.from), plan.zoneOf(link.to), pairs);
    for (const auto& [called, callers] : plan.callers)
        for (const NodeId& caller : callers)
            addPair(plan.zoneOf(called.first), plan.zoneOf(caller), pairs);
    std::erase_if(pairs, [&](const auto& pair) {
        const Zone &a = *plan.zoneOf(pair.first), &b = *plan.zoneOf(pair.second);
        return cellOf(a) == cellOf(b) && vpcOf(plan.topology, *a.node) == vpcOf(plan.topology, *b.node);
    });
    return pairs;
}

std::vector<Source> sourcesOf(const Plan& plan, const Zone& zone, const Service& service)
{
    std::set<const Zone*> zones;
    bool fromOwn = !plan.calledByUsers.contains(service.id);
    const auto callers = plan.callers.find({zone.node->id, service.id});
    for (const NodeId& id : callers == plan.callers.end() ? std::set<NodeId>() : callers->second) {
        const Zone* caller = plan.zoneOf(id);
        if (caller->vpc == zone.vpc)
            fromOwn = true;
        else
            zones.insert(caller);
    }
    std::vector<Source> sources;
    if (plan.calledByUsers.contains(service.id))
        sources.push_back({.isUsers = true});
    if (fromOwn)
        sources.push_back({});
    for (const Zone& other : plan.zones)
        if (zones.contains(&other))
            sources.push_back({.zone = &other});
    return sources;
}

std::set<std::string> transitRegions(const Plan& plan)
{
    std::set<std::string> regions;
    for (const auto& [key, vpc] : plan.vpcs)
        if (!vpc.peers.empty())
            regions.insert(vpc.regionAlias);
    return regions;
}

std::set<std::pair<std::string, std::string>> peeredRegions(const Plan& plan)
{
    std::set<std::pair<std::string, std::string>> peered;
    for (const auto& [key, vpc] : plan.vpcs)
        for (const std::string& peer : vpc.peers)
            if (const std::string& other = plan.vpcs.at(peer).regionAlias; vpc.regionAlias < other)
                peered.emplace(vpc.regionAlias, other);
    return peered;
}

} // namespace edgewright::wavelength
