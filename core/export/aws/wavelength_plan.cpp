// Which Regions, networks, zones and instances does a drawing with Wavelength zones need?
#include "core/export/aws/wavelength_parts.h"

#include "core/export/manifest/address_plan.h"
#include "core/export/manifest/naming.h"
#include "core/export/manifest/service_secrets.h"

#include <algorithm>
#include <fmt/format.h>
#include <tuple>

namespace edgewright::wavelength {

namespace {

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
    if (service.accelerators > 0 && !service.acceleratorModel.empty() &&
        service.acceleratorModel != type.acceleratorModel)
        return false;
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
    const auto names = namesOf(nodes, terraformIdentifier("zone"));
    for (const Node* node : nodes) {
        Zone zone{.node = node, .name = names.at(node->id.value)};
        lookUpFacts(zone);
        zone.instances = instancesOf(plan, zone);
        plan.regions[zone.regionAlias] = zone.region;
        plan.zones.push_back(std::move(zone));
    }
}

void collectSecrets(Plan& plan)
{
    std::map<std::string, std::string> named;
    std::map<std::string, std::pair<ServiceId, std::string>> asked;
    for (const Zone& zone : plan.zones)
        for (const Instance& instance : zone.instances)
            for (const std::string& name : secretNames(*instance.service).variables) {
                const std::string key = instance.service->id.value + "/" + name;
                named[key] = instance.service->name + " " + name;
                asked.try_emplace(key, instance.service->id, name);
            }
    for (const auto& [key, name] : uniqueNames(named, terraformIdentifier("service")))
        plan.secrets[asked.at(key).first].push_back({asked.at(key).second, "secret_" + name});
}

/// Key of the VPC that the drawing asks for: of its group in a Region, or of the zone itself.
std::string drawnVpc(const Plan& plan, const Zone& zone, Networks networks)
{
    const Group* group = vpcOf(plan.topology, *zone.node);
    const std::string key = (group ? group->id.value : std::string()) + "/" + zone.regionAlias;
    return group || networks == Networks::OneEachGroup ? key : key + "/" + cellOf(zone);
}

/// Zones that talk leave a VPC that holds other zones too.
void partTalking(Plan& plan)
{
    std::map<std::string, std::set<std::string>> cells;
    for (const Zone& zone : plan.zones)
        cells[zone.vpc].insert(cellOf(zone));
    std::set<std::pair<std::string, std::string>> talking;
    for (const auto& [a, b] : talkingZones(plan))
        for (const NodeId& id : {a, b})
            talking.emplace(plan.zoneOf(id)->vpc, cellOf(*plan.zoneOf(id)));
    for (Zone& zone : plan.zones)
        if (cells.at(zone.vpc).size() > 1 && talking.contains({zone.vpc, cellOf(zone)}))
            zone.vpc += "/" + cellOf(zone);
}

std::string vpcLabel(const Zone& zone, const Group* group, Networks networks)
{
    const bool apart = std::ranges::count(zone.vpc, '/') > 1;
    const std::string cell = zone.availabilityZone.isKnown() ? zone.availabilityZone.literal : zone.node->name;
    if (!group)
        return apart || networks == Networks::OfTalkingZonesApart ? cell : "edge " + zone.regionAlias;
    return group->name + " " + (apart ? cell : zone.regionAlias);
}

void collectVpcs(Plan& plan, Networks networks)
{
    for (Zone& zone : plan.zones)
        zone.vpc = drawnVpc(plan, zone, networks);
    if (networks == Networks::OfTalkingZonesApart)
        partTalking(plan);
    std::map<std::string, std::string> named;
    for (const Zone& zone : plan.zones) {
        const Group* group = vpcOf(plan.topology, *zone.node);
        if (plan.vpcs.try_emplace(zone.vpc, Vpc{.regionAlias = zone.regionAlias, .group = group, .node = zone.node})
                .second)
            named[zone.vpc] = vpcLabel(zone, group, networks);
    }
    for (const auto& [key, name] : uniqueNames(named, terraformIdentifier("vpc")))
        plan.vpcs[key].name = name;
}

/// Which VPCs exchange traffic; within one, AWS carries none between two zones.
void collectPeers(Plan& plan)
{
    for (const auto& [a, b] : talkingZones(plan)) {
        const std::string &from = plan.zoneOf(a)->vpc, &to = plan.zoneOf(b)->vpc;
        if (from == to)
            continue;
        plan.vpcs.at(from).peers.insert(to);
        plan.vpcs.at(to).peers.insert(from);
    }
}

constexpr int zoneSlots = addressSlots - 6; ///< of a VPC; the last six are for what lies in the Region

Error tooMany(const Text& what)
{
    return {what, "/nodes",
            text("export", "divide the drawing: 10.0.0.0/8 is dealt out as 256 networks of 250 zones each")};
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
    std::map<std::string, std::string> cidrs; // by node
    for (auto& [key, vpc] : plan.vpcs) {
        vpc.cidr = networkCidr(slots->at(key));
        vpc.transitCidr = fmt::format("10.{}.255.0/28", slots->at(key));
        const auto inside = slotsFor(subnets.at(key), zoneSlots);
        if (!inside)
            return fail(tooMany(text("export", "the VPC “{}” has {} zones, more than its addresses hold")
                                    .with(vpc.name, subnets.at(key).size())));
        for (const auto& [node, slot] : *inside)
            cidrs[node] = subnetCidr(slots->at(key), slot);
    }
    for (Zone& zone : plan.zones)
        zone.cidr = cidrs.at(zone.node->id.value);
    return {};
}

} // namespace

std::span<const Instance> Zone::replicasOf(const ServiceId& service) const
{
    return std::ranges::equal_range(instances, service, {},
                                    [](const Instance& each) -> const ServiceId& { return each.service->id; });
}

std::vector<const Zone*> Plan::zonesOf(const ServiceId& service) const
{
    std::vector<const Zone*> found;
    for (const NodeId& node : nodesOf(hosts, service))
        if (const Zone* zone = zoneOf(node))
            found.push_back(zone);
    return found;
}

Result<Plan> planOf(const Topology& topology, Networks networks)
{
    Plan plan{.topology = topology,
              .hosted = hostedServices(topology),
              .serviceNames = namesOf(topology.services, terraformIdentifier("service"))};
    plan.hosts = nodesByService(plan.hosted);
    for (const Flow& flow : topology.flows)
        if (flow.population && !isRemoteShell(*topology.services.find(flow.service)))
            plan.calledByUsers.insert(flow.service);
    collectZones(plan);
    collectSecrets(plan);
    collectCallers(plan);
    collectVpcs(plan, networks);
    if (networks == Networks::OfTalkingZonesApart)
        collectPeers(plan);
    if (auto planned = planAddresses(plan); !planned)
        return fail(planned.error());
    return plan;
}

Result<Plan> planOfZones(const Topology& topology, Networks networks)
{
    Result<Plan> plan = planOf(topology, networks);
    if (plan && plan->zones.empty())
        return fail({.what = text("export", "this drawing has no AWS Wavelength Zone"),
                     .where = "/nodes",
                     .remedy = text("export", "add a node whose provider is AWS Wavelength and pick its zone"),
                     .kind = ErrorKind::Nothing});
    return plan;
}

std::string zoneGroupName(const Zone& zone)
{
    return zone.zoneGroup.isKnown() ? identifierOf(zone.zoneGroup.literal) : "group_of_" + zone.name;
}

} // namespace edgewright::wavelength
