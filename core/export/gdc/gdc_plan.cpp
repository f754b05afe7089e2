// Which clusters, networks and machines does a drawing with Google Distributed Cloud need?
#include "core/export/gdc/gdc_parts.h"

#include "core/export/kubernetes/kubernetes_parts.h"
#include "core/export/manifest/cluster_addresses.h"
#include "core/export/manifest/machine_packing.h"
#include "core/export/manifest/naming.h"
#include "core/export/manifest/service_secrets.h"

#include <algorithm>
#include <fmt/format.h>
#include <tuple>

namespace edgewright::gdc {

namespace {

constexpr NameRule shortLabel(std::string_view noun) { return {'-', 30, noun}; }

/// "us-central1", "northamerica-northeast2": words of small letters, the last one numbered.
bool isRegionName(std::string_view word)
{
    const auto letter = [](char c) { return c >= 'a' && c <= 'z'; };
    const auto digit = [](char c) { return c >= '0' && c <= '9'; };
    const std::size_t hyphen = word.find('-'), digits = word.find_last_not_of("0123456789") + 1;
    return hyphen != std::string_view::npos && hyphen > 0 && digits > hyphen + 1 && digits < word.size() &&
           word.size() <= 40 && std::ranges::all_of(word.substr(0, hyphen), letter) &&
           std::ranges::all_of(word.substr(hyphen + 1, digits - hyphen - 1), letter) &&
           std::ranges::all_of(word.substr(digits), digit);
}

/// "us-central1-edge-customer-a": the Region, then the zone's own name.
bool isZoneName(std::string_view word)
{
    const std::size_t edge = word.find("-edge-");
    return edge != std::string_view::npos && isRegionName(word.substr(0, edge)) && isLabelValue(word) &&
           std::ranges::all_of(word.substr(edge),
                               [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; });
}

/// Of the zone's name, else of the Region by the shortest link.
std::string locationOf(const Topology& topology, const Node& node)
{
    if (isZoneName(node.site))
        return node.site.substr(0, node.site.find("-edge-"));
    const Link* nearest = nullptr;
    std::string location;
    for (const Link& link : topology.links) {
        if (link.from != node.id && link.to != node.id)
            continue;
        const Node& other = *topology.nodes.find(link.from == node.id ? link.to : link.from);
        if (other.provider == Provider::GoogleCloud && isRegionName(other.site) &&
            (!nearest || link.latency < nearest->latency)) {
            nearest = &link;
            location = other.site;
        }
    }
    return location;
}

bool holds(const Hardware& machine, const std::vector<const Service*>& services)
{
    return std::ranges::find(machine.offeredIn, Provider::GoogleDistributedCloud) != machine.offeredIn.end() &&
           std::ranges::all_of(services, [&](const Service* service) {
               return machine.cpu >= service->cpu && machine.memory >= service->memory &&
                      machine.accelerators >= service->accelerators;
           });
}

const Hardware* machineFor(const std::vector<const Service*>& services)
{
    const auto smaller = [](const Hardware& a, const Hardware& b) {
        return std::tuple(a.cpu, a.memory, a.accelerators, a.name) <
               std::tuple(b.cpu, b.memory, b.accelerators, b.name);
    };
    const Hardware* best = nullptr;
    for (const Hardware& machine : catalog().hardware)
        if (holds(machine, services) && (!best || smaller(machine, *best)))
            best = &machine;
    return best;
}

/// As many as hold what is placed, and as keep the replicas of a service apart; one, or three and more, as they are delivered.
void countMachines(const Plan& plan, Cluster& cluster)
{
    std::int64_t apart = 1;
    std::vector<const Service*> all;
    for (const Service* service : cluster.hosted) {
        const std::int64_t replicas = plan.hosted.at(cluster.node->id).at(service->id);
        all.insert(all.end(), static_cast<std::size_t>(replicas), service);
        if (service->spread == FailureDomain::Nodes)
            apart = std::max(apart, replicas);
    }
    cluster.machine = machineFor(cluster.hosted);
    if (const Hardware* type = cluster.machine)
        apart = std::max(apart, static_cast<std::int64_t>(
                                    packed(std::move(all), {type->cpu, type->memory, type->accelerators}).size()));
    cluster.machines = apart == 2 ? 3 : apart;
    cluster.controllers = cluster.machines >= 3 ? 3 : 1;
}

void fillCluster(Plan& plan, const kubernetes_export::Plan& overlays, Cluster& cluster)
{
    cluster.zone = isZoneName(cluster.node->site) ? cluster.node->site : "";
    cluster.location = locationOf(plan.topology, *cluster.node);
    if (const auto hosted = plan.hosted.find(cluster.node->id); hosted != plan.hosted.end())
        for (const auto& [id, replicas] : hosted->second) {
            const Service* service = plan.topology.services.find(id);
            cluster.hosted.push_back(service);
            cluster.servesUsers = cluster.servesUsers || plan.calledByUsers.contains(id);
            if (!secretNames(*service).variables.empty())
                plan.secrets[id] = kubernetes_export::secretObject(overlays.nameOf(id));
        }
    countMachines(plan, cluster);
}

void collectClusters(Plan& plan)
{
    std::vector<const Node*> nodes;
    for (const Node& node : plan.topology.nodes)
        if (node.provider == Provider::GoogleDistributedCloud)
            nodes.push_back(&node);
    const auto names = namesOf(nodes, terraformIdentifier("zone")), labels = namesOf(nodes, shortLabel("zone"));
    std::map<NodeId, const kubernetes_export::Place*> places;
    const kubernetes_export::Plan overlays = kubernetes_export::planOf(plan.topology);
    for (const kubernetes_export::Place& place : overlays.places)
        places[place.node->id] = &place;
    for (const Node* node : nodes) {
        Cluster cluster{.node = node, .name = names.at(node->id.value), .label = labels.at(node->id.value)};
        if (const auto place = places.find(node->id); place != places.end()) {
            cluster.overlay = place->second->folder();
            cluster.nameSpace = "edge-" + place->second->name;
        }
        fillCluster(plan, overlays, cluster);
        plan.clusters.push_back(std::move(cluster));
    }
}

bool isRegion(const Node& node) { return node.provider == Provider::GoogleCloud; }

/// Node of a cluster and Region that a link joins, or that call one another.
std::set<std::pair<NodeId, NodeId>> joined(const Plan& plan)
{
    std::set<std::pair<NodeId, NodeId>> pairs;
    const auto join = [&](const NodeId& a, const NodeId& b) {
        if (plan.clusterOf(a) && isRegion(*plan.topology.nodes.find(b)))
            pairs.emplace(a, b);
    };
    for (const Link& link : plan.topology.links) {
        join(link.from, link.to);
        join(link.to, link.from);
    }
    for (const Flow& flow : plan.topology.flows)
        if (flow.caller)
            for (const NodeId& from : nodesOf(plan.hosts, *flow.caller))
                for (const NodeId& to : nodesOf(plan.hosts, flow.service))
                    if (!plan.hosted.at(from).contains(flow.service)) {
                        join(from, to);
                        join(to, from);
                    }
    return pairs;
}

void collectRegions(Plan& plan)
{
    const auto pairs = joined(plan);
    std::map<std::string, const Node*> drawn;
    for (const auto& [edge, region] : pairs)
        drawn[region.value] = plan.topology.nodes.find(region);
    std::vector<const Node*> nodes;
    for (const auto& [id, node] : drawn)
        nodes.push_back(node);
    const auto names = namesOf(nodes, terraformIdentifier("region")), labels = namesOf(nodes, shortLabel("region"));
    std::map<std::string, std::string> named;
    for (const Node* node : nodes) {
        const Group* group = vpcOf(plan.topology, *node);
        const std::string key = group ? group->id.value : "";
        plan.regions.push_back({.node = node,
                                .name = names.at(node->id.value),
                                .label = labels.at(node->id.value),
                                .code = isRegionName(node->site) ? node->site : "",
                                .vpc = key});
        plan.vpcs[key].group = group;
        named[key] = group ? group->name : "edge";
    }
    const auto vpcNames = uniqueNames(named, terraformIdentifier("vpc")),
               vpcLabels = uniqueNames(named, shortLabel("vpc"));
    for (auto& [key, vpc] : plan.vpcs) {
        vpc.name = vpcNames.at(key);
        vpc.label = vpcLabels.at(key);
    }
    for (const auto& [edge, region] : pairs)
        plan.connections.emplace(edge, plan.regionOf(region)->vpc);
}

/// 10.SLOT.0.0/16 for each: half of a cluster's for Pods (/17, which Google's own tool takes too), the rest for its machines.
Result<void> planAddresses(Plan& plan)
{
    std::vector<std::string> nodes;
    for (const Cluster& cluster : plan.clusters)
        nodes.push_back(cluster.node->id.value);
    for (const Region& region : plan.regions)
        nodes.push_back(region.node->id.value);
    std::ranges::sort(nodes);
    const auto slots = slotsFor(nodes, addressSlots);
    if (!slots)
        return fail({text("export", "the drawing has {} zones and Regions, more than one address plan holds")
                         .with(nodes.size()),
                     "/nodes", text("export", "divide the drawing: 10.0.0.0/8 is dealt out as 256 networks")});
    constexpr int firstVlan = 100; // below are those that sites use for themselves
    for (Cluster& cluster : plan.clusters) {
        const int slot = slots->at(cluster.node->id.value);
        cluster.pods = fmt::format("10.{}.0.0/17", slot);
        cluster.services = servicesCidr(slot);
        cluster.subnet = fmt::format("10.{}.128.1/24", slot);
        cluster.entrances = fmt::format("10.{0}.128.200-10.{0}.128.250", slot);
        cluster.vlan = firstVlan + slot;
    }
    for (Region& region : plan.regions)
        region.cidr = fmt::format("10.{}.0.0/20", slots->at(region.node->id.value));
    return {};
}

} // namespace

const Cluster* Plan::clusterOf(const NodeId& node) const { return partOf(clusters, node); }
const Region* Plan::regionOf(const NodeId& node) const { return partOf(regions, node); }

Result<Plan> planOf(const Topology& topology)
{
    Plan plan{.topology = topology,
              .hosted = hostedServices(topology),
              .serviceNames = namesOf(topology.services, terraformIdentifier("service"))};
    plan.hosts = nodesByService(plan.hosted);
    for (const Flow& flow : topology.flows)
        if (flow.population)
            plan.calledByUsers.insert(flow.service);
    collectClusters(plan);
    if (plan.clusters.empty())
        return fail({.what = text("export", "this drawing has no zone of Google Distributed Cloud"),
                     .where = "/nodes",
                     .remedy = text("export", "add a node whose provider is Google Distributed Cloud"),
                     .kind = ErrorKind::Nothing});
    collectRegions(plan);
    if (auto planned = planAddresses(plan); !planned)
        return fail(planned.error());
    return plan;
}

std::string zoneVariable(const Cluster& cluster) { return "zone_" + cluster.name; }
std::string locationVariable(const Cluster& cluster) { return "location_" + cluster.name; }
std::string machinesVariable(const Cluster& cluster) { return "machines_" + cluster.name; }
std::string regionVariable(const Region& region) { return "region_" + region.name; }
std::string connectionName(const Plan& plan, const std::pair<NodeId, std::string>& connection)
{
    return plan.clusterOf(connection.first)->name + "__" + plan.vpcs.at(connection.second).name;
}

} // namespace edgewright::gdc
