// What became of each row on the way to Azure?
#include "core/export/azure/azure_parts.h"
#include "core/export/manifest/service_secrets.h"

#include <algorithm>
#include <fmt/format.h>

namespace edgewright::azure {

namespace {

constexpr std::int64_t largestDiskGib =
    4095; ///< Azure documentation, "Introduction to managed disks": of a disk with a system

class Writer {
public:
    Writer(const Plan& plan, const Whereabouts& where) : plan_(plan), where_(where)
    {
        for (const Zone& zone : plan.zones)
            for (const Workload& workload : zone.workloads)
                workloads_[workload.service->id].emplace_back(&zone, &workload);
        for (const auto& [key, network] : plan.networks)
            if (network.group)
                networks_[network.group->id].push_back(where.network(network));
    }

    std::vector<ExportLine> write(const std::vector<Input>& inputs)
    {
        for (const Node& node : plan_.topology.nodes)
            node_(node);
        for (const Link& link : plan_.topology.links)
            link_(link);
        for (const Group& group : plan_.topology.groups)
            group_(group);
        for (const Service& service : plan_.topology.services)
            service_(service);
        for (const Assignment& assignment : plan_.topology.assignments)
            assignment_(assignment);
        for (const Flow& flow : plan_.topology.flows)
            flow_(flow);
        rest();
        for (const Input& input : inputs)
            if (!input.standard)
                for (const RowRef& row : std::set<RowRef>(input.rows.begin(), input.rows.end()))
                    report_.needsInput(row, where_.input(input.name), input.what);
        return report_.take();
    }

private:
    using Workloads = std::vector<std::pair<const Zone*, const Workload*>>;

    void zone(const Zone& zone)
    {
        const RowRef row = refOf(zone.node->id);
        const std::string where = where_.zone(zone);
        report_.exported(row, where);
        report_.needsInput(
            row, where,
            text("export",
                 "register the subscription for the zone (Microsoft.EdgeZones) and for encryption at the host first"));
        if (!zone.site && !zone.node->site.empty())
            report_.needsInput(
                row, where,
                text("export", "the catalogue doesn't know the edge zone “{}”: check its name").with(zone.node->site));
        if (zone.site && zone.site->status != SiteStatus::Current)
            report_.needsInput(
                row, where,
                text(
                    "export",
                    "the catalogue doesn't hold this edge zone for a current one: check that the subscription may use it"));
        if (zone.workloads.empty())
            report_.needsInput(row, where,
                               text("export", "nothing is placed there, so it gets a network but no machine"));
        if (zone.node->kind == NodeKind::PointOfPresence && zone.node->cache.value > 0)
            report_.notExpressible(row, text("export", "its cache is not made: export varnish or nginx for it"));
        for (const Workload& workload : zone.workloads)
            if (workload.replicas > 1 && workload.service->spread == FailureDomain::Nodes)
                report_.notExpressible(
                    row,
                    text(
                        "export",
                        "the replicas of “{}” are machines of their own, but nothing keeps them on different hosts of the zone")
                        .with(workload.service->name));
    }

    void cluster(const Cluster& cluster)
    {
        const RowRef row = refOf(cluster.node->id);
        report_.exported(row, where_.cluster(cluster),
                         text("export", "machines are added as services ask for them, not as the node is drawn"));
        if (cluster.wanted > mostMachines)
            report_.notExpressible(
                row,
                text(
                    "export",
                    "its subnetwork has addresses for {} machines, so its pools stop there: {} would hold one replica each")
                    .with(mostMachines, cluster.wanted));
    }

    void node_(const Node& node)
    {
        const RowRef row = refOf(node.id);
        if (const Zone* found = plan_.zoneOf(node.id))
            return zone(*found);
        if (const Cluster* found = plan_.clusterOf(node.id))
            return cluster(*found);
        if (const ArcCluster* arc = plan_.arcOf(node.id))
            return report_.exported(
                row, where_.arc(*arc),
                text("export", "what is placed there runs in a cluster of one's own, connected by Azure Arc"));
        if (node.provider == Provider::Azure)
            return report_.notConcerned(row,
                                        text("export", "no service is placed there, so there is no cluster to make"));
        if (node.provider != Provider::None)
            return report_.notConcerned(row, text("export", "it is no place of Azure's"));
        if (plan_.hosted.contains(node.id))
            return report_.notConcerned(
                row, text("export", "a device is no cluster that Azure Arc connects; iot-edge deploys to devices"));
        report_.notConcerned(row, text("export", "nothing is placed there, so there is no cluster to connect"));
    }

    void link_(const Link& link)
    {
        const RowRef row = refOf(link.id);
        const std::string *from = plan_.networkOf(link.from), *to = plan_.networkOf(link.to);
        if (!from || !to)
            return report_.notConcerned(
                row, text("export", "it joins no two virtual networks; its latency and bandwidth are not configured"));
        if (*from == *to)
            return report_.notConcerned(
                row,
                text(
                    "export",
                    "its ends share a virtual network and reach each other; latency and bandwidth are not configured"));
        report_.exported(row, where_.peering(plan_, std::minmax(*from, *to)),
                         text("export", "the networks are peered; latency and bandwidth are Azure's own"));
    }

    void group_(const Group& group)
    {
        const auto made = networks_.find(group.id);
        for (const std::string& where : made == networks_.end() ? std::vector<std::string>() : made->second)
            report_.exported(refOf(group.id), where);
        if (made == networks_.end())
            report_.notConcerned(
                refOf(group.id),
                group.kind == GroupKind::Vpc
                    ? text("export", "no network of Azure lies in it")
                    : text("export", "sites and Regions are drawn groups; Regions come from the nodes themselves"));
    }

    const Workloads& workloadsOf(const ServiceId& service) const
    {
        static const Workloads none;
        const auto found = workloads_.find(service);
        return found == workloads_.end() ? none : found->second;
    }

    std::vector<std::string> machinesOf(const ServiceId& service) const
    {
        std::vector<std::string> made;
        for (const auto& [zone, workload] : workloadsOf(service))
            for (std::int64_t i = 1; i <= workload->replicas; ++i)
                made.push_back(where_.machine(*zone, *workload, i));
        return made;
    }

    /// The clusters where it is placed, as places.
    std::vector<std::string> clustersOf(const ServiceId& service) const
    {
        std::vector<std::string> made;
        for (const NodeId& node : nodesOf(plan_.hosts, service))
            if (const Cluster* cluster = plan_.clusterOf(node))
                made.push_back(where_.cluster(*cluster));
            else if (const ArcCluster* arc = plan_.arcOf(node))
                made.push_back(where_.arc(*arc));
        return made;
    }

    void service_(const Service& service)
    {
        const RowRef row = refOf(service.id);
        const std::vector<std::string> machines = machinesOf(service.id), clusters = clustersOf(service.id);
        for (const std::string& where : machines)
            report_.exported(row, where);
        for (const std::string& where : clusters)
            report_.exported(
                row, where,
                text("export", "Flux deploys it from the kubernetes export, which says what of it is expressed there"));
        const std::int64_t placed = placedReplicas(plan_.hosted, service.id);
        if (placed == 0)
            return report_.needsInput(
                row, {},
                text("export", "it is placed nowhere; run the placement or assign it to a node, then export again"));
        if (machines.empty() && clusters.empty())
            return report_.notConcerned(
                row, text("export", "it runs nowhere on Azure, nor in a cluster that Azure Arc connects"));
        if (placed < service.replicas)
            report_.needsInput(row, {},
                               text("export", "{} of {} replicas are placed; those on Azure are exported")
                                   .with(placed, service.replicas));
        figures(service, machines, clusters);
    }

    void figures(const Service& service, const std::vector<std::string>& machines,
                 const std::vector<std::string>& clusters)
    {
        const RowRef row = refOf(service.id);
        const SecretNames secrets = secretNames(service);
        for (const std::string& word : secrets.unusable)
            report_.notExpressible(
                row, text("export", "“{}” is no name of an environment variable, so no secret is fetched for it")
                         .with(word));
        if (!clusters.empty() && !secrets.variables.empty())
            report_.needsInput(
                row, clusters.front(),
                text(
                    "export",
                    "in a cluster its secrets are fetched by what the kubernetes export sets up: let the cluster's workload identity read them (Key Vault Secrets User)"));
        if (machines.empty())
            return;
        if (isRemoteShell(service))
            report_.remoteShell(row);
        if (keepsState(service))
            report_.needsInput(
                row, machines.front(),
                text(
                    "export",
                    "its state is kept on the machine's encrypted disk, mounted at /data unless the variable state_path says otherwise"));
        if (diskGib(service) > largestDiskGib)
            report_.notExpressible(
                row, text("export", "a disk with a system holds 4,095 GiB at most, not the storage that is drawn"));
        if (service.fallback)
            report_.notExpressible(
                row,
                text(
                    "export",
                    "its fallback is deployed where it is placed, but nothing sends users there when no replica answers"));
        if (!service.acceleratorModel.empty())
            report_.needsInput(row, machines.front(),
                               text("export", "the accelerators are to be “{}”: pick a size that has these")
                                   .with(service.acceleratorModel));
        if (service.licences > 0)
            report_.notConcerned(row, text("export", "licences are the software's own affair"));
    }

    void assignment_(const Assignment& assignment)
    {
        const RowRef row = refOf(assignment.id);
        if (const Zone* zone = plan_.zoneOf(assignment.node)) {
            const auto found =
                std::ranges::lower_bound(zone->workloads, assignment.service, {},
                                         [](const Workload& each) -> const ServiceId& { return each.service->id; });
            return report_.exported(row, where_.machine(*zone, *found, ordinal(assignment)));
        }
        if (const Cluster* cluster = plan_.clusterOf(assignment.node))
            return report_.exported(row, where_.cluster(*cluster));
        if (const ArcCluster* arc = plan_.arcOf(assignment.node))
            return report_.exported(row, where_.arc(*arc));
        report_.notConcerned(row,
                             text("export", "its node is no place of Azure's, nor a cluster that Azure Arc connects"));
    }

    /// Which replica of those on its node it is.
    std::int64_t ordinal(const Assignment& assignment) { return ++seen_[{assignment.node, assignment.service}]; }

    void flow_(const Flow& flow)
    {
        const RowRef row = refOf(flow.id);
        bool made = false;
        for (const auto& [zone, workload] : workloadsOf(flow.service))
            if (!isRemoteShell(*workload->service)) {
                report_.exported(
                    row, where_.rule(*zone, *workload),
                    flow.population
                        ? text("export", "the service's port is open to users; sizes and rates are not configured")
                        : text("export", "the service's port is open to the virtual network and those peered with it"));
                made = true;
            }
        const bool inCluster = !clustersOf(flow.service).empty();
        if (inCluster && flow.population)
            report_.notExpressible(
                row,
                text(
                    "export",
                    "users reach a service of a cluster through an entrance (Ingress or load balancer), which is not made"));
        else if (inCluster && !machinesOf(*flow.caller).empty())
            report_.notExpressible(
                row, text("export", "its caller runs on machines outside the cluster, which has no entrance for them"));
        else if (inCluster)
            report_.notConcerned(
                row,
                text("export", "inside a cluster a service is reached by its name; who calls whom is not configured"));
        else if (!made && !machinesOf(flow.service).empty())
            report_.remoteShell(row);
        else if (!made)
            report_.notConcerned(row, text("export", "the service that it calls runs nowhere on Azure"));
        if (flow.caller && made)
            report_.notExpressible(
                row, text("export", "the caller is not told the addresses of the machines that it calls"));
    }

    void rest()
    {
        report_.notDeployed(plan_.topology);
        report_.notConcerned(plan_.topology.contents,
                             text("export", "contents and their caching belong to a content delivery network"));
    }

    const Plan& plan_;
    const Whereabouts& where_;
    Report report_;
    std::map<ServiceId, Workloads> workloads_;
    std::map<GroupId, std::vector<std::string>> networks_; ///< where those of a group are
    std::map<std::pair<NodeId, ServiceId>, std::int64_t> seen_;
};

} // namespace

std::vector<ExportLine> reportOf(const Plan& plan, const std::vector<Input>& inputs, const Whereabouts& where)
{
    return Writer(plan, where).write(inputs);
}

} // namespace edgewright::azure
