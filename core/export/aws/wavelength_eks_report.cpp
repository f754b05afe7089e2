// What must the user give before the cluster can be made, and what became of each row on the way there?
#include "core/export/aws/wavelength_eks_parts.h"
#include "core/export/manifest/naming.h"

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

/// Auto Scaling groups by what they host and by the node of their zone: "file: resource".
using Groups = std::map<ServiceId, std::map<NodeId, std::string>>;

Groups groupsOf(const Plan& plan)
{
    Groups groups;
    for (const Zone& zone : plan.zones)
        for (const Pool& pool : poolsOf(zone))
            for (const Service* service : pool.replicas)
                groups[service->id][zone.node->id] =
                    fmt::format("{}: aws_autoscaling_group.{}", zone.file(), pool.name);
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

void reportLink(const Plan& plan, const Link& link, Report& report)
{
    const Zone *from = plan.zoneOf(link.from), *to = plan.zoneOf(link.to);
    if (from && to && from->vpc == to->vpc && cellOf(*from) != cellOf(*to))
        report.notExpressible(
            refOf(link.id),
            text(
                "export",
                "AWS carries no traffic between two Wavelength Zones of one VPC, and a cluster lies in one: terraform-aws-wavelength gives each zone its own"));
    else if (!reportPlainLink(plan, link, report))
        report.notExpressible(refOf(link.id),
                              text("export", "its ends belong to two clusters, which share no network"));
}

void reportService(const Plan& plan, const Groups& groups, const Service& service, Report& report)
{
    const RowRef row = refOf(service.id);
    const auto found = groups.find(service.id);
    if (found != groups.end())
        for (const auto& [node, where] : found->second)
            report.exported(row, where, text("export", "machines for it; the target kubernetes makes its Pods"));
    reportPlacing(plan, service, found != groups.end(), report);
    if (found == groups.end())
        return;
    const std::string& first = found->second.begin()->second;
    if (service.accelerators > 0)
        report.needsInput(
            row, first,
            text("export", "install the NVIDIA device plugin in the cluster: Pods get accelerators through it"));
    if (service.state == ServiceState::Stateful)
        report.needsInput(
            row, first,
            text("export", "install the Amazon EBS CSI driver in the cluster; volumes in a Wavelength Zone are gp2"));
    if (!service.secrets.empty())
        report.notConcerned(row, text("export", "its secrets reach its Pods, not the machines"));
    if (service.fallback)
        report.notConcerned(row, text("export", "turning to its fallback is left to those who call it"));
}

void reportAssignment(const Plan& plan, const Groups& groups, const Assignment& assignment, Report& report)
{
    if (plan.zoneOf(assignment.node))
        report.exported(refOf(assignment.id), groups.at(assignment.service).at(assignment.node));
    else
        report.notConcerned(refOf(assignment.id), text("export", "its node is no Wavelength Zone"));
}

/// Do its calls leave a zone for another, where a cluster carries none?
bool crossesZones(const Plan& plan, const Flow& flow)
{
    for (const auto& [called, callers] : callsOf(plan, flow))
        for (const NodeId& caller : callers)
            if (cellOf(*plan.zoneOf(called)) != cellOf(*plan.zoneOf(caller)))
                return true;
    return false;
}

void reportFlow(const Plan& plan, const Groups& groups, const Flow& flow, Report& report)
{
    const RowRef row = refOf(flow.id);
    const auto found = groups.find(flow.service);
    if (found == groups.end())
        report.notConcerned(row, text("export", "the service that it calls runs in no Wavelength Zone"));
    else if (flow.population && isRemoteShell(*plan.topology.services.find(flow.service)))
        report.notExpressible(row, text("export", "port 22 is that of a remote shell: no users are let in there"));
    else if (flow.population)
        report.needsInput(
            row, found->second.begin()->second,
            text(
                "export",
                "let users in: an Ingress of the AWS Load Balancer Controller, or a NodePort that the cluster's security group opens"));
    else if (crossesZones(plan, flow))
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
        reportLink(plan, link, report);
    reportGroups(
        plan, [](const Vpc& vpc) { return fmt::format("{}: aws_vpc.{}", vpc.file(), vpc.name); }, report);
    const Groups groups = groupsOf(plan);
    for (const Service& service : plan.topology.services)
        reportService(plan, groups, service, report);
    for (const Assignment& assignment : plan.topology.assignments)
        reportAssignment(plan, groups, assignment, report);
    for (const Flow& flow : plan.topology.flows)
        reportFlow(plan, groups, flow, report);
    reportWhatIsNotDeployed(plan, report);
    terraform::reportInputs(inputs, report);
    return report.take();
}

} // namespace edgewright::wavelength_eks
