// Which Regions, networks, zones and instances does a drawing with Wavelength zones need?
#include "core/export/wavelength_parts.h"

#include "core/export/address_plan.h"
#include "core/export/naming.h"

#include <algorithm>
#include <tuple>

namespace edgewright::wavelength {

namespace {

template <class Row>
std::map<std::string, std::string> identifiers(const std::vector<const Row*>& rows, std::string_view noun)
{
    std::map<std::string, std::string> named;
    for (const Row* row : rows)
        named[row->id.value] = row->name;
    return uniqueNames(named, terraformIdentifier(noun));
}

/// Words that AWS uses for zones and groups; anything else in the drawing is no zone name.
bool isZoneWord(std::string_view word)
{
    return isLabelValue(word) && std::ranges::all_of(word, [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
           });
}

std::string identifierOf(std::string word)
{
    std::ranges::replace(word, '-', '_');
    return word;
}

void lookUpFacts(Zone& zone)
{
    zone.site = findSite(catalog(), Provider::AwsWavelength, zone.node->site);
    const Site none;
    const Site& site = zone.site ? *zone.site : none;
    zone.availabilityZone = {isZoneWord(zone.node->site) ? zone.node->site : "", "availability_zone_" + zone.name};
    zone.region = {site.parentRegion, "region_" + zone.name};
    zone.zoneGroup = {site.zoneGroup, "zone_group_" + zone.name};
    zone.borderGroup = {site.networkBorderGroup, "network_border_group_" + zone.name};
    zone.regionAlias = zone.region.isKnown() ? identifierOf(site.parentRegion) : "region_of_" + zone.name;
}

bool isSmaller(const Hardware& a, const Hardware& b)
{
    return std::tuple(a.accelerators, a.cpu, a.memory, a.name) < std::tuple(b.accelerators, b.cpu, b.memory, b.name);
}

bool holds(const Hardware& type, const Service& service)
{
    const bool offered = std::ranges::find(type.offeredIn, Provider::AwsWavelength) != type.offeredIn.end();
    return offered && type.cpu >= service.cpu && type.memory >= service.memory &&
           type.accelerators >= service.accelerators;
}

const Hardware* smallestFor(const Service& service)
{
    const Hardware* best = nullptr;
    for (const Hardware& type : catalog().hardware)
        if (holds(type, service) && (!best || isSmaller(type, *best)))
            best = &type;
    return best;
}

std::vector<Instance> instancesOf(const Plan& plan, const Zone& zone)
{
    std::vector<Instance> instances;
    const auto hosted = plan.hosted.find(zone.node->id);
    if (hosted == plan.hosted.end())
        return instances;
    for (const auto& [id, replicas] : hosted->second) {
        const Service* service = plan.topology.services.find(id);
        const std::string name = zone.name + "__" + plan.serviceNames.at(id.value);
        for (std::int64_t i = 1; i <= replicas; ++i)
            instances.push_back({service, i == 1 ? name : name + "__" + std::to_string(i), smallestFor(*service)});
    }
    return instances;
}

void collectZones(Plan& plan)
{
    std::vector<const Node*> nodes;
    for (const Node& node : plan.topology.nodes)
        if (node.provider == Provider::AwsWavelength)
            nodes.push_back(&node);
    const auto names = identifiers(nodes, "zone");
    for (const Node* node : nodes) {
        Zone zone{.node = node, .name = names.at(node->id.value)};
        lookUpFacts(zone);
        zone.instances = instancesOf(plan, zone);
        plan.regions[zone.regionAlias] = zone.region;
        plan.zones.push_back(std::move(zone));
    }
}

void collectVpcs(Plan& plan)
{
    std::map<std::string, std::string> named;
    for (Zone& zone : plan.zones) {
        const Group* group = vpcOf(plan.topology, *zone.node);
        zone.vpc = (group ? group->id.value : std::string()) + "/" + zone.regionAlias;
        named[zone.vpc] = (group ? group->name : "edge") + " " + zone.regionAlias;
        plan.vpcs[zone.vpc] = {.regionAlias = zone.regionAlias, .group = group};
    }
    for (const auto& [key, name] : uniqueNames(named, terraformIdentifier("vpc")))
        plan.vpcs[key].name = name;
}

Error tooMany(const Text& what)
{
    return {what, "/nodes",
            text("export", "divide the drawing: 10.0.0.0/8 is dealt out as 256 networks of 256 subnets")};
}

Result<void> planAddresses(Plan& plan)
{
    std::vector<std::string> networks;
    std::map<std::string, std::vector<std::string>> subnets;
    for (const auto& [key, vpc] : plan.vpcs)
        networks.push_back(key);
    for (const Zone& zone : plan.zones)
        subnets[zone.vpc].push_back(zone.node->id.value);
    const auto slots = slotsFor(networks, addressSlots);
    if (!slots)
        return fail(
            tooMany(text("export", "the drawing has {} VPCs, more than one address plan holds").with(networks.size())));
    for (auto& [key, vpc] : plan.vpcs) {
        vpc.cidr = networkCidr(slots->at(key));
        const auto inside = slotsFor(subnets.at(key), addressSlots);
        if (!inside)
            return fail(tooMany(text("export", "the VPC “{}” has {} zones, more than its addresses hold")
                                    .with(vpc.name, subnets.at(key).size())));
        for (Zone& zone : plan.zones)
            if (zone.vpc == key)
                zone.cidr = subnetCidr(slots->at(key), inside->at(zone.node->id.value));
    }
    return {};
}

} // namespace

const Zone* Plan::zoneOf(const NodeId& node) const
{
    const auto found = std::ranges::find(zones, node, [](const Zone& zone) { return zone.node->id; });
    return found == zones.end() ? nullptr : &*found;
}

Result<Plan> planOf(const Topology& topology)
{
    std::vector<const Service*> services;
    for (const Service& service : topology.services)
        services.push_back(&service);
    Plan plan{
        .topology = topology, .hosted = hostedServices(topology), .serviceNames = identifiers(services, "service")};
    for (const Flow& flow : topology.flows)
        if (flow.population)
            plan.calledByUsers.insert(flow.service);
    collectZones(plan);
    collectVpcs(plan);
    if (auto planned = planAddresses(plan); !planned)
        return fail(planned.error());
    return plan;
}

std::string zoneGroupName(const Zone& zone)
{
    return zone.zoneGroup.isKnown() ? identifierOf(zone.zoneGroup.literal) : "group_of_" + zone.name;
}

} // namespace edgewright::wavelength
