// What became of each row on the way to Google Distributed Cloud?
#include "core/export/gdc/gdc_parts.h"
#include "core/export/manifest/service_secrets.h"

#include <algorithm>
#include <fmt/format.h>

namespace edgewright::gdc {

namespace {

std::string whereOf(const Cluster& cluster)
{
    return fmt::format("{}: google_edgecontainer_cluster.{}", cluster.file(), cluster.name);
}

void reportCluster(const Cluster& cluster, Report& report)
{
    const RowRef row = refOf(cluster.node->id);
    report.exported(
        row, whereOf(cluster),
        text("export", "{} machines for services and {} for the control plane, unless the variable {} says otherwise")
            .with(cluster.machines, cluster.controllers, machinesVariable(cluster)));
    report.needsInput(
        row, fmt::format("{}: google_edgenetwork_subnet.{}", cluster.file(), cluster.name),
        text("export",
             "racks take addresses for a subnetwork; servers take its VLAN alone: drop the addresses for these"));
    if (cluster.hosted.empty())
        return report.needsInput(row, whereOf(cluster),
                                 text("export", "nothing is placed there: its machines have nothing to run yet"));
    report.needsInput(
        row, whereOf(cluster),
        text("export", "deploy the folder {} of the kubernetes export to this cluster").with(cluster.overlay));
    if (cluster.node->kind == NodeKind::PointOfPresence && cluster.node->cache.value > 0)
        report.notExpressible(row, text("export", "its cache is not made: export varnish or nginx for it"));
}

void reportNodes(const Plan& plan, Report& report)
{
    for (const Node& node : plan.topology.nodes) {
        const RowRef row = refOf(node.id);
        if (const Cluster* cluster = plan.clusterOf(node.id))
            reportCluster(*cluster, report);
        else if (const Region* region = plan.regionOf(node.id))
            report.exported(
                row, fmt::format("{}: google_compute_subnetwork.{}", region->file(), region->name),
                plan.hosted.contains(node.id)
                    ? text("export", "its network is made; what is placed there is deployed by the kubernetes export")
                    : Text{});
        else if (node.provider == Provider::GoogleCloud)
            report.notConcerned(row, text("export", "no zone of Distributed Cloud is joined to it"));
        else
            report.notConcerned(row, text("export", "it is no zone of Google Distributed Cloud"));
    }
}

void reportLink(const Plan& plan, const Link& link, Report& report)
{
    const RowRef row = refOf(link.id);
    const Cluster *from = plan.clusterOf(link.from), *to = plan.clusterOf(link.to);
    if (!from && !to)
        return report.notConcerned(row, text("export", "it joins no zone of Google Distributed Cloud"));
    if (from && to)
        return report.notExpressible(
            row,
            text(
                "export",
                "two zones of Distributed Cloud reach each other over the network of the premises alone, which is not made"));
    const Region* region = plan.regionOf(from ? link.to : link.from);
    if (!region)
        return report.notConcerned(
            row,
            text("export", "the network of the premises joins them; its latency and bandwidth are not configured"));
    const Cluster& cluster = from ? *from : *to;
    const std::string where = fmt::format("{}: google_edgecontainer_vpn_connection.{}", cluster.file(),
                                          connectionName(plan, {cluster.node->id, region->vpc}));
    report.exported(row, where, text("export", "by VPN; latency and bandwidth are those of the way there"));
    report.needsInput(row, where,
                      text("export", "VPN connections are offered on racks alone, not on servers: check the zone"));
}

void reportGroups(const Plan& plan, Report& report)
{
    for (const Group& group : plan.topology.groups) {
        const auto made = plan.vpcs.find(group.id.value);
        if (made != plan.vpcs.end())
            report.exported(refOf(group.id),
                            fmt::format("{}: google_compute_network.{}", made->second.file(), made->second.name));
        else
            report.notConcerned(
                refOf(group.id),
                group.kind == GroupKind::Vpc
                    ? text("export", "no Region that a zone is joined to lies in it")
                    : text("export", "sites and Regions are drawn groups; each zone is a cluster of its own"));
    }
}

std::vector<const Cluster*> hostsOf(const Plan& plan, const ServiceId& service)
{
    std::vector<const Cluster*> hosts;
    for (const NodeId& node : nodesOf(plan.hosts, service))
        if (const Cluster* cluster = plan.clusterOf(node))
            hosts.push_back(cluster);
    return hosts;
}

void reportFigures(const Plan& plan, const Service& service, const std::string& where, Report& report)
{
    const RowRef row = refOf(service.id);
    const SecretNames secrets = secretNames(service);
    for (const std::string& word : secrets.unusable)
        report.notExpressible(
            row, text("export", "“{}” is no name of an environment variable, so no secret is kept for it").with(word));
    if (!secrets.variables.empty())
        report.needsInput(
            row, "secrets.tf: google_secret_manager_secret." + plan.serviceNames.at(service.id.value),
            text("export",
                 "put its secrets into Secret Manager as a version of “{}”: a JSON object with the members {}")
                .with(plan.secrets.at(service.id), fmt::format("{}", fmt::join(secrets.variables, ", "))));
    if (service.accelerators > 0)
        report.needsInput(
            row, where,
            text("export",
                 "which machines have accelerators is the zone's affair: have as many there as its replicas need"));
}

void reportService(const Plan& plan, const Service& service, Report& report)
{
    const RowRef row = refOf(service.id);
    const std::vector<const Cluster*> hosts = hostsOf(plan, service.id);
    const std::int64_t placed = placedReplicas(plan.hosted, service.id);
    if (placed == 0)
        return report.needsInput(
            row, {},
            text("export", "it is placed nowhere; run the placement or assign it to a node, then export again"));
    if (hosts.empty())
        return report.notConcerned(row, text("export", "it runs in no zone of Google Distributed Cloud"));
    for (const Cluster* host : hosts)
        report.exported(row, fmt::format("{}: google_edgecontainer_node_pool.{}", host->file(), host->name),
                        text("export", "machines are counted for it; the kubernetes export deploys it"));
    if (placed < service.replicas)
        report.needsInput(row, {},
                          text("export", "{} of {} replicas are placed; machines are counted for those")
                              .with(placed, service.replicas));
    reportFigures(plan, service, whereOf(*hosts.front()), report);
}

void reportFlow(const Plan& plan, const Flow& flow, Report& report)
{
    const RowRef row = refOf(flow.id);
    const std::vector<const Cluster*> hosts = hostsOf(plan, flow.service);
    const bool callerHere = flow.caller && !hostsOf(plan, *flow.caller).empty();
    if (hosts.empty() && !callerHere)
        return report.notConcerned(row, text("export", "neither end runs in a zone of Google Distributed Cloud"));
    if (!flow.population)
        return report.notConcerned(
            row,
            text("export", "clusters and what they are joined to reach each other; who calls whom is not configured"));
    for (const Cluster* host : hosts)
        report.exported(row, whereOf(*host),
                        text("export", "addresses {} are kept for entrances").with(host->entrances));
    report.notExpressible(
        row,
        text("export", "users reach a service of a cluster through a Service of type LoadBalancer, which is not made"));
}

} // namespace

std::vector<ExportLine> reportOf(const Plan& plan, const std::vector<Input>& inputs)
{
    Report report;
    const Topology& topology = plan.topology;
    reportNodes(plan, report);
    for (const Link& link : topology.links)
        reportLink(plan, link, report);
    reportGroups(plan, report);
    for (const Service& service : topology.services)
        reportService(plan, service, report);
    for (const Assignment& assignment : topology.assignments) {
        if (const Cluster* cluster = plan.clusterOf(assignment.node))
            report.exported(refOf(assignment.id),
                            fmt::format("{}: google_edgecontainer_node_pool.{}", cluster->file(), cluster->name));
        else
            report.notConcerned(refOf(assignment.id),
                                text("export", "its node is no zone of Google Distributed Cloud"));
    }
    for (const Flow& flow : topology.flows)
        reportFlow(plan, flow, report);
    report.notDeployed(topology);
    report.notConcerned(topology.contents,
                        text("export", "contents and their caching belong to a content delivery network"));
    terraform::reportInputs(inputs, report);
    return report.take();
}

} // namespace edgewright::gdc
