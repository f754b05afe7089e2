// Which networks, machines and clusters does a drawing with Azure need?
#include "core/export/azure/azure_parts.h"

#include "core/export/kubernetes/kubernetes_parts.h"
#include "core/export/manifest/cluster_addresses.h"
#include "core/export/manifest/naming.h"
#include "core/export/manifest/service_secrets.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace edgewright::azure {

namespace {

/// Names that are parts of longer ones: a virtual machine's name has at most 64 characters.
constexpr NameRule shortLabel(std::string_view noun) { return {'-', 28, noun}; }

/// Azure writes Regions and edge zones in lower-case letters and digits.
bool isAzureWord(std::string_view word)
{
    return !word.empty() && word.size() <= 60 && word.front() >= 'a' && word.front() <= 'z' &&
           std::ranges::all_of(word, [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); });
}

/// What the catalogue says is offered in edge zones is what the zones of a carrier (public MEC) offer; the accelerators of others differ.
bool isOffered(const Hardware& size, const Site* site)
{
    const bool inZones = std::ranges::find(size.offeredIn, Provider::AzureEdgeZone) != size.offeredIn.end();
    return inZones && (size.accelerators == 0 || (site && !site->carrier.empty()));
}

const Hardware* smallestFor(const Service& service, const Site* site)
{
    const auto smaller = [](const Hardware& a, const Hardware& b) {
        return std::tuple(a.accelerators, a.cpu, a.memory, a.name) <
               std::tuple(b.accelerators, b.cpu, b.memory, b.name);
    };
    const Hardware* best = nullptr;
    for (const Hardware& size : catalog().hardware)
        if (isOffered(size, site) && size.cpu >= service.cpu && size.memory >= service.memory &&
            size.accelerators >= service.accelerators && (!best || smaller(size, *best)))
            best = &size;
    return best;
}

std::vector<Workload> workloadsOf(const Plan& plan, const Zone& zone)
{
    std::vector<Workload> workloads;
    const auto hosted = plan.hosted.find(zone.node->id);
    if (hosted == plan.hosted.end())
        return workloads;
    for (const auto& [id, replicas] : hosted->second) {
        const Service* service = plan.topology.services.find(id);
        workloads.push_back({.service = service,
                             .name = zone.name + "__" + plan.serviceNames.at(id.value),
                             .label = zone.label + "--" + plan.serviceLabels.at(id.value),
                             .replicas = replicas,
                             .size = smallestFor(*service, zone.site)});
    }
    return workloads;
}

std::string networkKey(const Topology& topology, const Node& node)
{
    const Group* group = vpcOf(topology, node);
    const std::string kind = node.provider == Provider::AzureEdgeZone ? "/zone:" : "/region:";
    return (group ? group->id.value : "") + kind + (isAzureWord(node.site) ? node.site : "?" + node.id.value);
}

void collectZones(Plan& plan)
{
    std::vector<const Node*> nodes;
    for (const Node& node : plan.topology.nodes)
        if (node.provider == Provider::AzureEdgeZone)
            nodes.push_back(&node);
    const auto names = namesOf(nodes, terraformIdentifier("zone")), labels = namesOf(nodes, shortLabel("zone"));
    for (const Node* node : nodes) {
        Zone zone{.node = node,
                  .site = findSite(catalog(), Provider::AzureEdgeZone, node->site),
                  .name = names.at(node->id.value),
                  .label = labels.at(node->id.value),
                  .network = networkKey(plan.topology, *node)};
        zone.workloads = workloadsOf(plan, zone);
        plan.zones.push_back(std::move(zone));
    }
}

/// A pool has a machine for each replica at most, and as many at least as keep the replicas of a service apart. What the subnetwork
/// has no addresses for is taken from both pools alike.
void sizePools(const Plan& plan, Cluster& cluster)
{
    std::int64_t plain = 0, accelerated = 0;
    for (const auto& [id, replicas] : plan.hosted.at(cluster.node->id)) {
        const Service* service = plan.topology.services.find(id);
        cluster.hosted.push_back(service);
        (service->accelerators > 0 ? accelerated : plain) += replicas;
        if (service->accelerators == 0 && service->spread == FailureDomain::Nodes)
            cluster.least = std::max(cluster.least, replicas);
    }
    plain = std::max(plain, cluster.least); // the system's own Pods run there
    cluster.wanted = plain + accelerated;
    if (cluster.wanted > mostMachines && accelerated > 0)
        accelerated = std::clamp(mostMachines * accelerated / cluster.wanted, std::int64_t(1), mostMachines - 1);
    cluster.accelerated = accelerated;
    cluster.most = std::min(plain, mostMachines - accelerated);
    cluster.least = std::min(cluster.least, cluster.most);
}

bool isOwnCluster(const Node& node)
{
    return node.provider == Provider::None && node.tier != Tier::Device && node.kind != NodeKind::Access;
}

void collectClusters(Plan& plan)
{
    std::vector<const Node*> inRegions, own;
    for (const Node& node : plan.topology.nodes)
        if (plan.hosted.contains(node.id) && node.provider == Provider::Azure)
            inRegions.push_back(&node);
        else if (plan.hosted.contains(node.id) && isOwnCluster(node))
            own.push_back(&node);
    std::map<NodeId, std::string> overlays;
    for (const kubernetes_export::Place& place : kubernetes_export::planOf(plan.topology).places)
        overlays[place.node->id] = place.folder();
    auto names = namesOf(inRegions, terraformIdentifier("cluster")), labels = namesOf(inRegions, dnsLabel("cluster"));
    for (const Node* node : inRegions) {
        Cluster cluster{.node = node,
                        .name = names.at(node->id.value),
                        .label = labels.at(node->id.value),
                        .network = networkKey(plan.topology, *node),
                        .overlay = overlays.at(node->id)};
        sizePools(plan, cluster);
        plan.clusters.push_back(std::move(cluster));
    }
    names = namesOf(own, terraformIdentifier("cluster"));
    labels = namesOf(own, dnsLabel("cluster"));
    for (const Node* node : own)
        plan.arcs.push_back({node, names.at(node->id.value), labels.at(node->id.value), overlays.at(node->id)});
}

void addToNetwork(Plan& plan, const std::string& key, const Node& node)
{
    Network& network = plan.networks[key];
    network.group = vpcOf(plan.topology, node);
    network.nodes.push_back(&node);
}

/// What a network's place is called is known once the network has a name.
void placeNetwork(Network& network)
{
    const Node& node = *network.nodes.front();
    const std::string site = isAzureWord(node.site) ? node.site : "";
    if (node.provider == Provider::Azure) {
        network.region = {site, "region_" + network.name};
        return;
    }
    const Site* known = findSite(catalog(), Provider::AzureEdgeZone, node.site);
    network.edgeZone = Fact{site, "edge_zone_" + network.name};
    network.region = {known ? known->parentRegion : "", "region_" + network.name};
}

void collectNetworks(Plan& plan)
{
    for (const Zone& zone : plan.zones)
        addToNetwork(plan, zone.network, *zone.node);
    for (const Cluster& cluster : plan.clusters)
        addToNetwork(plan, cluster.network, *cluster.node);
    std::map<std::string, std::string> named;
    for (const auto& [key, network] : plan.networks) {
        const Node& node = *network.nodes.front();
        named[key] =
            (network.group ? network.group->name : "edge") + " " + (isAzureWord(node.site) ? node.site : node.name);
    }
    const auto names = uniqueNames(named, terraformIdentifier("network")),
               labels = uniqueNames(named, dnsLabel("network"));
    for (auto& [key, network] : plan.networks) {
        network.name = names.at(key);
        network.label = labels.at(key);
        placeNetwork(network);
    }
}

Error tooMany(const Text& what)
{
    return {what, "/nodes",
            text("export", "divide the drawing: 10.0.0.0/8 is dealt out as 256 networks of 256 subnets")};
}

/// Of a network and its nodes: slots by node.
Result<std::map<std::string, int>> planNetwork(Network& network, int slot)
{
    std::vector<std::string> nodes;
    for (const Node* node : network.nodes)
        nodes.push_back(node->id.value);
    std::ranges::sort(nodes);
    const auto inside = slotsFor(nodes, addressSlots);
    if (!inside)
        return fail(tooMany(text("export", "the virtual network “{}” has {} nodes, more than its addresses hold")
                                .with(network.name, nodes.size())));
    network.cidr = networkCidr(slot);
    if (network.edgeZone)
        network.cidr6 = networkCidr6(slot);
    return *inside;
}

Result<void> planAddresses(Plan& plan)
{
    std::vector<std::string> networks, clusters;
    for (const auto& [key, network] : plan.networks)
        networks.push_back(key);
    for (const Cluster& cluster : plan.clusters)
        clusters.push_back(cluster.node->id.value);
    const auto slots = slotsFor(networks, addressSlots), ranges = slotsFor(clusters, addressSlots);
    if (!slots || !ranges)
        return fail(tooMany(
            text("export", "the drawing has {} virtual networks and {} clusters, more than one address plan holds")
                .with(networks.size(), clusters.size())));
    std::map<std::string, std::map<std::string, int>> inside;
    for (const auto& [key, slot] : *slots) {
        const auto planned = planNetwork(plan.networks.at(key), slot);
        if (!planned)
            return fail(planned.error());
        inside[key] = *planned;
    }
    for (Zone& zone : plan.zones) {
        const int slot = slots->at(zone.network), part = inside.at(zone.network).at(zone.node->id.value);
        zone.cidr = subnetCidr(slot, part);
        zone.cidr6 = subnetCidr6(slot, part);
    }
    for (Cluster& cluster : plan.clusters) {
        const std::string& node = cluster.node->id.value;
        cluster.cidr = subnetCidr(slots->at(cluster.network), inside.at(cluster.network).at(node));
        const int slot = ranges->at(node);
        cluster.pods = podsCidr(slot);
        cluster.services = servicesCidr(slot);
        cluster.dns = clusterDnsServer(slot);
    }
    return {};
}

void peer(Plan& plan, const std::string& a, const std::string& b)
{
    if (a != b)
        plan.peerings.insert(std::minmax(a, b));
}

std::set<std::string> networksThatHost(const Plan& plan, const ServiceId& service)
{
    std::set<std::string> networks;
    for (const NodeId& node : nodesOf(plan.hosts, service))
        if (const std::string* network = plan.networkOf(node))
            networks.insert(*network);
    return networks;
}

/// Networks that a link joins, and those of a caller with those of what it calls where none of it runs in the caller's own.
void collectPeerings(Plan& plan)
{
    for (const Link& link : plan.topology.links) {
        const std::string *from = plan.networkOf(link.from), *to = plan.networkOf(link.to);
        if (from && to)
            peer(plan, *from, *to);
    }
    for (const Flow& flow : plan.topology.flows) {
        if (!flow.caller)
            continue;
        const std::set<std::string> called = networksThatHost(plan, flow.service);
        for (const std::string& from : networksThatHost(plan, *flow.caller))
            if (!called.contains(from))
                for (const std::string& to : called)
                    peer(plan, from, to);
    }
}

Fact arcRegionOf(const Plan& plan)
{
    std::set<std::string> regions;
    for (const Node& node : plan.topology.nodes) {
        const Site* site = findSite(catalog(), node.provider, node.site);
        if (node.provider == Provider::Azure && isAzureWord(node.site))
            regions.insert(node.site);
        else if (node.provider == Provider::AzureEdgeZone && site && !site->parentRegion.empty())
            regions.insert(site->parentRegion);
    }
    return {regions.size() == 1 ? *regions.begin() : "", "arc_region"};
}

bool drawsAzure(const Topology& topology)
{
    return std::ranges::any_of(topology.nodes, [](const Node& node) { return node.provider == Provider::Azure; });
}

} // namespace

const Zone* Plan::zoneOf(const NodeId& node) const { return partOf(zones, node); }
const Cluster* Plan::clusterOf(const NodeId& node) const { return partOf(clusters, node); }
const ArcCluster* Plan::arcOf(const NodeId& node) const { return partOf(arcs, node); }

const std::string* Plan::networkOf(const NodeId& node) const
{
    if (const Zone* zone = zoneOf(node))
        return &zone->network;
    const Cluster* cluster = clusterOf(node);
    return cluster ? &cluster->network : nullptr;
}

bool Plan::hasMachines() const
{
    return std::ranges::any_of(zones, [](const Zone& zone) { return !zone.workloads.empty(); });
}

Result<Plan> planOf(const Topology& topology)
{
    Plan plan{.topology = topology,
              .hosted = hostedServices(topology),
              .serviceNames = namesOf(topology.services, terraformIdentifier("service")),
              .serviceLabels = namesOf(topology.services, shortLabel("service"))};
    plan.hosts = nodesByService(plan.hosted);
    for (const Flow& flow : topology.flows)
        (flow.population ? plan.calledByUsers : plan.calledByServices).insert(flow.service);
    collectZones(plan);
    collectClusters(plan);
    if (plan.zones.empty() && plan.clusters.empty() && (plan.arcs.empty() || !drawsAzure(topology)))
        return fail(
            {.what = text("export", "this drawing has no Azure edge zone, and nothing is placed in an Azure Region"),
             .where = "/nodes",
             .remedy = text("export", "add a node whose provider is Azure and place a service on it"),
             .kind = ErrorKind::Nothing});
    collectNetworks(plan);
    if (auto planned = planAddresses(plan); !planned)
        return fail(planned.error());
    collectPeerings(plan);
    plan.arcRegion = arcRegionOf(plan);
    return plan;
}

bool isOpenToUsers(const Plan& plan, const Service& service)
{
    return plan.calledByUsers.contains(service.id) && !isRemoteShell(service);
}
bool isOpenToNetwork(const Plan& plan, const Service& service)
{
    return !isRemoteShell(service) &&
           (plan.calledByServices.contains(service.id) || !plan.calledByUsers.contains(service.id));
}

std::map<std::string, std::string> vaultSecrets(const Plan& plan, const Service& service)
{
    return storeNames(secretNames(service), plan.serviceLabels.at(service.id.value));
}

bool fetchesSecrets(const Service& service) { return !secretNames(service).variables.empty(); }
bool keepsState(const Service& service) { return service.state == ServiceState::Stateful; }
std::int64_t diskGib(const Service& service)
{
    return systemGib + static_cast<std::int64_t>(std::ceil(std::min(service.storage.value, 1e9)));
}

} // namespace edgewright::azure
