// What became of each row on the way to AWS Wavelength?
#include "core/export/wavelength_parts.h"

#include <algorithm>
#include <fmt/format.h>

namespace edgewright::wavelength {

namespace {

constexpr double largestGp2Gib = 16'384; ///< Amazon EBS User Guide, "General Purpose SSD volumes"

void reportLink(const Plan& plan, const RowRef& row, const Zone* from, const Zone* to, Report& report)
{
    if (!from && !to)
        return report.notConcerned(row, text("export", "it joins no Wavelength Zone"));
    if (!from || !to)
        return report.notConcerned(
            row,
            text(
                "export",
                "the way into a Wavelength Zone is the carrier's network or the Region; its latency and bandwidth are not configured"));
    if (from->vpc == to->vpc)
        return report.notConcerned(
            row,
            text("export", "its ends share a zone and reach each other; latency and bandwidth are not configured"));
    for (const auto& [near, far] : {std::pair(from, to), std::pair(to, from)})
        report.exported(
            row,
            fmt::format("{}: aws_route.{}__{}", plan.vpcOf(*near).file(), plan.vpcOf(*near).name,
                        plan.vpcOf(*far).name),
            text("export", "by way of the parent Region's transit gateway, whose latency and bandwidth are AWS's own"));
}

void reportLinks(const Plan& plan, Report& report)
{
    for (const Link& link : plan.topology.links)
        reportLink(plan, refOf(link.id), plan.zoneOf(link.from), plan.zoneOf(link.to), report);
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
    for (const std::string& where : made)
        report.exported(refOf(service.id), where);
    reportPlacing(plan, service, !made.empty(), report);
    if (made.empty())
        return;
    reportSoftware(service, made.front(), report);
    reportDisk(service, made.front(), report);
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

/// One service calls another: its port is open to it, but it must be told where that is.
void reportCall(const Plan& plan, const Flow& flow, Report& report)
{
    if (isCalledFromOutside(plan, flow))
        report.notExpressible(
            refOf(flow.id),
            text(
                "export",
                "its caller also runs outside the Wavelength Zones, and this target makes no way into them from there"));
    bool called = false;
    for (const Zone& zone : plan.zones)
        for (const Instance& instance : zone.instances)
            if (instance.service->id == flow.service && plan.callers.contains({zone.node->id, flow.service})) {
                report.exported(refOf(flow.id),
                                fmt::format("{}: aws_vpc_security_group_ingress_rule.{}", zone.file(), instance.name));
                called = true;
            }
    if (called)
        report.needsInput(
            refOf(flow.id), "outputs.tf: private_ips",
            text("export",
                 "tell the caller where the service is: the drawing doesn't say how its image takes an address"));
    else if (placedReplicas(plan.hosted, *flow.caller) == 0)
        report.needsInput(refOf(flow.id), {}, text("export", "the service that calls is placed nowhere"));
    else if (!isCalledFromOutside(plan, flow))
        report.notConcerned(refOf(flow.id), text("export", "the service that calls runs in no Wavelength Zone"));
}

void reportFlows(const Plan& plan, Report& report)
{
    for (const Flow& flow : plan.topology.flows) {
        if (instancesOf(plan, flow.service).empty())
            report.notConcerned(refOf(flow.id), text("export", "the service that it calls runs in no Wavelength Zone"));
        else if (flow.population)
            report.exported(refOf(flow.id), "variables.tf: client_cidrs",
                            text("export", "the service's port is open to users; sizes and rates are not configured"));
        else
            reportCall(plan, flow, report);
    }
}

} // namespace

void reportZone(const Zone& zone, const std::string& where, Report& report)
{
    const RowRef row = refOf(zone.node->id);
    report.exported(row, where, text("export", "its addresses are of IPv4: a carrier gateway carries no IPv6"));
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

void reportPlacing(const Plan& plan, const Service& service, bool made, Report& report)
{
    const RowRef row = refOf(service.id);
    const std::int64_t placed = placedReplicas(plan.hosted, service.id);
    if (placed == 0)
        report.needsInput(
            row, {},
            text("export", "it is placed nowhere; run the placement or assign it to a node, then export again"));
    else if (!made)
        report.notConcerned(row, text("export", "it runs in no Wavelength Zone"));
    if (placed > 0 && placed < service.replicas)
        report.needsInput(row, {},
                          text("export", "{} of {} replicas are placed; those in Wavelength Zones are exported")
                              .with(placed, service.replicas));
}

void reportSoftware(const Service& service, const std::string& where, Report& report)
{
    const RowRef row = refOf(service.id);
    for (const std::string& word : unusableSecrets(service))
        report.needsInput(
            row, where,
            text("export", "“{}” is no name of an environment variable, so no secret is fetched for it").with(word));
    if (service.licences > 0)
        report.needsInput(
            row, where,
            text("export", "{} licences locked to the machine: install them on each instance").with(service.licences));
    if (service.runtime != InferenceRuntime::None && !service.modelSource.empty())
        report.needsInput(row, where,
                          text("export", "the image must bring its model or fetch it from {}: no instance does that")
                              .with(service.modelSource));
    if (service.fallback)
        report.notConcerned(row, text("export", "turning to its fallback is left to those who call it"));
}

void reportDisk(const Service& service, const std::string& where, Report& report)
{
    const RowRef row = refOf(service.id);
    if (service.state == ServiceState::Stateful)
        report.needsInput(
            row, where,
            text(
                "export",
                "its state lives in the container, on the instance's encrypted root volume; mount a volume where the image keeps it"));
    if (service.storage.value > largestGp2Gib - 8)
        report.needsInput(row, where,
                          text("export", "one gp2 volume holds 16,384 GiB at most: divide the service's storage"));
}

bool isCalledFromOutside(const Plan& plan, const Flow& flow)
{
    bool calls = false;
    for (const auto& [node, services] : plan.hosted) {
        if (plan.zoneOf(node))
            continue;
        if (services.contains(flow.service))
            return false;
        calls = calls || services.contains(*flow.caller);
    }
    return calls;
}

void reportWhatIsNotDeployed(const Plan& plan, Report& report)
{
    report.notDeployed(plan.topology);
    report.notConcerned(plan.topology.contents,
                        text("export", "contents and their caching belong to a content delivery network"));
}

std::vector<ExportLine> reportOf(const Plan& plan, const std::vector<Input>& inputs)
{
    Report report;
    for (const Zone& zone : plan.zones)
        reportZone(zone, fmt::format("{}: aws_subnet.{}", zone.file(), zone.name), report);
    reportOtherNodes(plan, report);
    reportLinks(plan, report);
    reportGroups(plan, report);
    for (const Service& service : plan.topology.services)
        reportService(plan, service, report);
    reportAssignments(plan, report);
    reportFlows(plan, report);
    reportWhatIsNotDeployed(plan, report);
    terraform::reportInputs(inputs, report);
    return report.take();
}

} // namespace edgewright::wavelength
