// Which Wavelength zones talk to one another, and which gateways does that take?
#include "core/export/aws/wavelength_parts.h"

#include <algorithm>

namespace edgewright::wavelength {

namespace {

bool hosts(const Plan& plan, const Zone& zone, const ServiceId& service)
{
    const auto hosted = plan.hosted.find(zone.node->id);
    return hosted != plan.hosted.end() && hosted->second.contains(service);
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

/// A zone calls itself, else zones in the same place, else all that host the service.
std::map<NodeId, std::set<NodeId>> callsOf(const Plan& plan, const Flow& flow)
{
    std::map<NodeId, std::set<NodeId>> calls;
    const std::vector<const Zone*> all = plan.zonesOf(flow.service);
    std::map<std::string, std::vector<const Zone*>> near;
    for (const Zone* zone : all)
        near[cellOf(*zone)].push_back(zone);
    for (const Zone* caller : flow.caller ? plan.zonesOf(*flow.caller) : std::vector<const Zone*>()) {
        const auto there = near.find(cellOf(*caller));
        if (hosts(plan, *caller, flow.service))
            calls[caller->node->id].insert(caller->node->id);
        else
            for (const Zone* called : there == near.end() ? all : there->second)
                calls[called->node->id].insert(caller->node->id);
    }
    return calls;
}

void collectCallers(Plan& plan)
{
    for (const Flow& flow : plan.topology.flows)
        if (!isRemoteShell(*plan.topology.services.find(flow.service)))
            for (const auto& [called, callers] : callsOf(plan, flow))
                plan.callers[{called, flow.service}].insert(callers.begin(), callers.end());
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
    if (isRemoteShell(service))
        return {};
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
    for (const Zone* other : zones) // in order of their nodes: they stand in one vector
        sources.push_back({.zone = other});
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
