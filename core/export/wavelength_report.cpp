// What became of each row on the way to AWS Wavelength?
#include "core/export/wavelength_parts.h"

#include <algorithm>
#include <fmt/format.h>

namespace edgewright::wavelength {

namespace {

constexpr double largestGp2Gib = 16'384; ///< Amazon EBS User Guide, "General Purpose SSD volumes"

void reportZone(const Zone& zone, Report& report)
{
    const RowRef row = refOf(zone.node->id);
    const std::string where = fmt::format("{}: aws_subnet.{}", zone.file(), zone.name);
    report.exported(row, where);
    if (!zone.site && zone.availabilityZone.isKnown())
        report.needsInput(row, where,
                          text("export", "the catalogue doesn't know the zone {}: check its name")
                              .with(zone.availabilityZone.literal));
    if (zone.site && zone.site->status == SiteStatus::Retired)
        report.needsInput(row, where,
                          text("export", "AWS no longer lists this zone: check that the account may still use it"));
    if (zone.instances.empty())
        report.needsInput(row, where, text("export", "nothing is placed there, so it gets a network but no instance"));
}

void reportOtherNodes(const Plan& plan, Report& report)
{
    for (const Node& node : plan.topology.nodes) {
        if (plan.zoneOf(node.id))
            continue;
        if (node.provider == Provider::Aws || node.provider == Provider::AwsLocalZone)
            report.notConcerned(refOf(node.id),
                                text("export", "this target makes Wavelength Zones alone, not Regions or Local Zones"));
        else
            report.notConcerned(refOf(node.id), text("export", "it is no AWS Wavelength Zone"));
    }
}

void reportLink(const RowRef& row, const Zone* from, const Zone* to, Report& report)
{
    if (!from && !to)
        return report.notConcerned(row, text("export", "it joins no Wavelength Zone"));
    if (!from || !to)
        return report.notConcerned(
            row,
            text(
                "export",
                "the way into a Wavelength Zone is the carrier's network or the Region; its latency and bandwidth are not configured"));
    if (from->vpc != to->vpc)
        return report.notExpressible(
            row,
            text(
                "export",
                "its ends lie in two VPCs; a transit gateway would have to join them, which this target does not make"));
    if (from->availabilityZone.literal != to->availabilityZone.literal || !from->availabilityZone.isKnown())
        return report.notExpressible(
            row,
            text(
                "export",
                "AWS carries no traffic between two Wavelength Zones of one VPC: put each zone into a VPC group of its own"));
    report.notConcerned(
        row, text("export", "its ends share a zone and reach each other; latency and bandwidth are not configured"));
}

void reportLinks(const Plan& plan, Report& report)
{
    for (const Link& link : plan.topology.links)
        reportLink(refOf(link.id), plan.zoneOf(link.from), plan.zoneOf(link.to), report);
}

void reportGroups(const Plan& plan, Report& report)
{
    for (const Group& group : plan.topology.groups) {
        bool made = false;
        for (const auto& [key, vpc] : plan.vpcs)
            if (vpc.group && vpc.group->id == group.id) {
                report.exported(refOf(group.id), fmt::format("{}: aws_vpc.{}", vpc.file(), vpc.name));
                made = true;
            }
        if (!made)
            report.notConcerned(
                refOf(group.id),
                group.kind == GroupKind::Vpc
                    ? text("export", "no Wavelength Zone lies in it")
                    : text("export", "sites and Regions are drawn groups; Regions come from the zones themselves"));
    }
}

/// Where the replicas of a service are made; empty: nowhere.
std::vector<std::string> instancesOf(const Plan& plan, const ServiceId& service)
{
    std::vector<std::string> made;
    for (const Zone& zone : plan.zones)
        for (const Instance& instance : zone.instances)
            if (instance.service->id == service)
                made.push_back(fmt::format("{}: aws_instance.{}", zone.file(), instance.name));
    return made;
}

void reportService(const Plan& plan, const Service& service, Report& report)
{
    const std::vector<std::string> made = instancesOf(plan, service.id);
    const RowRef row = refOf(service.id);
    for (const std::string& where : made)
        report.exported(row, where);
    const std::int64_t placed = placedReplicas(plan.hosted, service.id);
    if (placed == 0)
        report.needsInput(
            row, {},
            text("export", "it is placed nowhere; run the placement or assign it to a node, then export again"));
    else if (made.empty())
        report.notConcerned(row, text("export", "it runs in no Wavelength Zone"));
    if (placed > 0 && placed < service.replicas)
        report.needsInput(row, {},
                          text("export", "{} of {} replicas are placed; those in Wavelength Zones are exported")
                              .with(placed, service.replicas));
    if (made.empty())
        return;
    if (service.state == ServiceState::Stateful)
        report.needsInput(
            row, made.front(),
            text(
                "export",
                "its state lives in the container, on the instance's encrypted root volume; mount a volume where the image keeps it"));
    if (service.storage.value > largestGp2Gib - 8)
        report.needsInput(row, made.front(),
                          text("export", "one gp2 volume holds 16,384 GiB at most: divide the service's storage"));
}

void reportAssignments(const Plan& plan, Report& report)
{
    for (const Assignment& assignment : plan.topology.assignments) {
        const Zone* zone = plan.zoneOf(assignment.node);
        if (zone)
            report.exported(refOf(assignment.id), fmt::format("{}: aws_instance.{}__{}", zone->file(), zone->name,
                                                              plan.serviceNames.at(assignment.service.value)));
        else
            report.notConcerned(refOf(assignment.id), text("export", "its node is no Wavelength Zone"));
    }
}

void reportFlows(const Plan& plan, Report& report)
{
    for (const Flow& flow : plan.topology.flows) {
        const bool made = !instancesOf(plan, flow.service).empty();
        if (!made)
            report.notConcerned(refOf(flow.id), text("export", "the service that it calls runs in no Wavelength Zone"));
        else if (flow.population)
            report.exported(refOf(flow.id), "variables.tf: client_cidrs",
                            text("export", "the service's port is open to users; sizes and rates are not configured"));
        else
            report.notExpressible(
                refOf(flow.id),
                text(
                    "export",
                    "the port is open to the service's own VPC; names and addresses of one service are not told to another"));
    }
}

} // namespace

std::vector<ExportLine> reportOf(const Plan& plan, const std::vector<Input>& inputs)
{
    Report report;
    for (const Zone& zone : plan.zones)
        reportZone(zone, report);
    reportOtherNodes(plan, report);
    reportLinks(plan, report);
    reportGroups(plan, report);
    for (const Service& service : plan.topology.services)
        reportService(plan, service, report);
    reportAssignments(plan, report);
    reportFlows(plan, report);
    report.notConcerned(plan.topology.populations, text("export", "users and their latency budgets are not deployed"));
    report.notConcerned(plan.topology.contents,
                        text("export", "contents and their caching belong to a content delivery network"));
    report.notConcerned(plan.topology.scenarios,
                        text("export", "a scenario is a what-if: apply it to the drawing, then export"));
    terraform::reportInputs(inputs, report);
    return report.take();
}

} // namespace edgewright::wavelength
