// What must the user give before the cluster can be made, and what became of each row on the way there?
#include "core/export/naming.h"
#include "core/export/wavelength_eks_parts.h"

#include <algorithm>
#include <fmt/format.h>

namespace edgewright::wavelength_eks {

namespace {

using namespace wavelength;

Input poolType(const Zone& zone, const Pool& pool)
{
    Input input = terraform::patternInput(
        instanceTypeVariable(pool),
        fmt::format(
            "Instance type of the machines in {}: one that the zone offers and that holds each of its services.",
            tagValue(zone.node->name.empty() ? zone.name : zone.node->name)),
        "^[a-z0-9-]+\\.[a-z0-9-]+$", "An instance type is written as family.size.", "t3.medium", refOf(zone.node->id),
        text("export", "no instance type of the catalogue holds each service there: give one that the zone offers"));
    if (pool.type)
        input.standard = pool.type->name;
    return input;
}

Input apiCidrs()
{
    Input input;
    input.name = "api_cidrs";
    input.description = "Networks from which the clusters' API may be reached; none: from their VPCs alone.";
    input.type = "list(string)";
    input.condition = "alltrue([for cidr in var.api_cidrs : can(cidrhost(cidr, 0))])";
    input.message = "Each network is written in CIDR notation, as in 203.0.113.0/24.";
    input.standard = List{};
    return input;
}

Input regionType()
{
    Input input;
    input.name = "instance_type_region";
    input.description = "Instance type of the machines in the Region that run the clusters' own Pods, such as CoreDNS.";
    input.standard = "t3.medium";
    return input;
}

std::vector<std::string> groupsThatHost(const Plan& plan, const ServiceId& service)
{
    std::vector<std::string> groups;
    for (const Zone& zone : plan.zones)
        for (const Pool& pool : poolsOf(zone))
            if (std::ranges::find(pool.replicas, service, [](const Service* each) { return each->id; }) !=
                pool.replicas.end())
                groups.push_back(fmt::format("{}: aws_autoscaling_group.{}", zone.file(), pool.name));
    return groups;
}

void reportPools(const Zone& zone, Report& report)
{
    for (const Pool& pool : poolsOf(zone))
        report.exported(refOf(zone.node->id), fmt::format("{}: aws_autoscaling_group.{}", zone.file(), pool.name),
                        text("export", "{} machines hold what is placed there").with(pool.machines));
    if (!zone.availabilityZone.isKnown())
        report.needsInput(
            refOf(zone.node->id), "variables.tf: " + zone.availabilityZone.variable,
            text("export",
                 "the Kubernetes export doesn't know the zone's name either: label its Pods' machines alike"));
}

void reportLink(const Link& link, const Zone* from, const Zone* to, Report& report)
{
    const RowRef row = refOf(link.id);
    if (!from && !to)
        report.notConcerned(row, text("export", "it joins no Wavelength Zone"));
    else if (!from || !to)
        report.notConcerned(
            row,
            text(
                "export",
                "the way into a Wavelength Zone is the carrier's network or the Region; its latency and bandwidth are not configured"));
    else if (from->vpc != to->vpc)
        report.notExpressible(row, text("export", "its ends belong to two clusters, which share no network"));
    else if (cellOf(*from) != cellOf(*to))
        report.notExpressible(
            row,
            text(
                "export",
                "AWS carries no traffic between two Wavelength Zones of one VPC, and a cluster lies in one: terraform-aws-wavelength gives each zone its own"));
    else
        report.notConcerned(
            row,
            text("export", "its ends share a zone and reach each other; latency and bandwidth are not configured"));
}

void reportService(const Plan& plan, const Service& service, Report& report)
{
    const RowRef row = refOf(service.id);
    const std::vector<std::string> groups = groupsThatHost(plan, service.id);
    for (const std::string& where : groups)
        report.exported(row, where, text("export", "machines for it; the target kubernetes makes its Pods"));
    reportPlacing(plan, service, !groups.empty(), report);
    if (groups.empty())
        return;
    if (service.accelerators > 0)
        report.needsInput(
            row, groups.front(),
            text("export", "install the NVIDIA device plugin in the cluster: Pods get accelerators through it"));
    if (service.state == ServiceState::Stateful)
        report.needsInput(
            row, groups.front(),
            text("export", "install the Amazon EBS CSI driver in the cluster; volumes in a Wavelength Zone are gp2"));
    if (!service.secrets.empty())
        report.notConcerned(row, text("export", "its secrets reach its Pods, not the machines"));
    if (service.fallback)
        report.notConcerned(row, text("export", "turning to its fallback is left to those who call it"));
}

void reportAssignment(const Plan& plan, const Assignment& assignment, Report& report)
{
    const RowRef row = refOf(assignment.id);
    const Zone* zone = plan.zoneOf(assignment.node);
    if (!zone)
        return report.notConcerned(row, text("export", "its node is no Wavelength Zone"));
    for (const Pool& pool : poolsOf(*zone))
        if (std::ranges::find(pool.replicas, assignment.service, [](const Service* each) { return each->id; }) !=
            pool.replicas.end())
            report.exported(row, fmt::format("{}: aws_autoscaling_group.{}", zone->file(), pool.name));
}

/// Do calls of the service leave a zone for another, where a cluster carries none?
bool crossesZones(const Plan& plan, const ServiceId& service)
{
    for (const auto& [called, callers] : plan.callers)
        for (const NodeId& caller : callers)
            if (called.second == service && cellOf(*plan.zoneOf(called.first)) != cellOf(*plan.zoneOf(caller)))
                return true;
    return false;
}

void reportFlow(const Plan& plan, const Flow& flow, Report& report)
{
    const RowRef row = refOf(flow.id);
    const std::vector<std::string> groups = groupsThatHost(plan, flow.service);
    if (groups.empty())
        report.notConcerned(row, text("export", "the service that it calls runs in no Wavelength Zone"));
    else if (flow.population)
        report.needsInput(
            row, groups.front(),
            text(
                "export",
                "let users in: an Ingress of the AWS Load Balancer Controller, or a NodePort that the cluster's security group opens"));
    else if (crossesZones(plan, flow.service))
        report.notExpressible(
            row, text("export",
                      "caller and service stand in two Wavelength Zones, between which a cluster carries nothing"));
    else
        report.notConcerned(row, text("export", "the cluster's own network carries it"));
}

} // namespace

std::vector<Input> inputsOf(const Plan& plan)
{
    terraform::Inputs inputs;
    for (const Zone& zone : plan.zones) {
        addZoneFacts(zone, inputs);
        for (const Pool& pool : poolsOf(zone))
            inputs.add(poolType(zone, pool));
    }
    inputs.add(apiCidrs());
    inputs.add(regionType());
    return inputs.take();
}

std::vector<ExportLine> reportOf(const Plan& plan, const std::vector<Input>& inputs)
{
    Report report;
    for (const Zone& zone : plan.zones) {
        reportZone(zone, fmt::format("{}: aws_subnet.{}", zone.file(), zone.name), report);
        reportPools(zone, report);
    }
    reportOtherNodes(plan, report);
    for (const Link& link : plan.topology.links)
        reportLink(link, plan.zoneOf(link.from), plan.zoneOf(link.to), report);
    reportGroups(plan, report);
    for (const Service& service : plan.topology.services)
        reportService(plan, service, report);
    for (const Assignment& assignment : plan.topology.assignments)
        reportAssignment(plan, assignment, report);
    for (const Flow& flow : plan.topology.flows)
        reportFlow(plan, flow, report);
    reportWhatIsNotDeployed(plan, report);
    terraform::reportInputs(inputs, report);
    return report.take();
}

} // namespace edgewright::wavelength_eks
