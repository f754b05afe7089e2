// What became of each row of Wavelength Zones on the way to CloudFormation?
#include "core/export/cloudformation_parts.h"

#include <algorithm>
#include <fmt/format.h>

namespace edgewright::cloudformation {

namespace {

std::string instanceAt(const Stacks& stacks, const Instance& instance)
{
    const auto found = stacks.instances.find(instance.name);
    return found == stacks.instances.end() ? std::string() : found->second;
}

void reportZone(const Zone& zone, Report& report)
{
    const std::string where = zoneFile(zone) + ": Subnet";
    wavelength::reportZone(zone, where, report);
    report.needsInput(refOf(zone.node->id), where,
                      text("export", "no stack opts into a zone group; once for all of its zones: {}")
                          .with(optInCommand(zone.region.isKnown() ? zone.region.literal : "REGION",
                                             zone.zoneGroup.isKnown() ? zone.zoneGroup.literal : "GROUP")));
    if (!zone.region.isKnown())
        report.needsInput(refOf(zone.node->id), where,
                          text("export", "the catalogue doesn't know the zone's Region: make its stacks there"));
}

void reportLink(const Plan& plan, const Link& link, Report& report)
{
    const Zone *from = plan.zoneOf(link.from), *to = plan.zoneOf(link.to);
    const RowRef row = refOf(link.id);
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
    const Vpc &near = plan.vpcOf(*from), &far = plan.vpcOf(*to);
    if (!canTalk(near, far))
        return report.notExpressible(
            row,
            text(
                "export",
                "its ends lie in two Regions, and no stack accepts the peering of their transit gateways: terraform-aws-wavelength does"));
    for (const auto& [here, there] : {std::pair(&near, &far), std::pair(&far, &near)})
        report.exported(
            row, networkFile(*here) + ": RouteTo" + logicalId(there->name),
            text("export", "by way of the parent Region's transit gateway, whose latency and bandwidth are AWS's own"));
}

void reportNetworks(const Plan& plan, Report& report)
{
    for (const Group& group : plan.topology.groups) {
        bool made = false;
        for (const auto& [key, vpc] : plan.vpcs)
            if (vpc.group && vpc.group->id == group.id) {
                report.exported(refOf(group.id), networkFile(vpc) + ": Network");
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

void reportService(const Plan& plan, const Stacks& stacks, const Service& service, Report& report)
{
    std::vector<std::string> made;
    for (const Zone& zone : plan.zones)
        for (const Instance& instance : zone.instances)
            if (instance.service->id == service.id)
                made.push_back(instanceAt(stacks, instance));
    for (const std::string& where : made)
        report.exported(refOf(service.id), where);
    wavelength::reportPlacing(plan, service, !made.empty(), report);
    if (made.empty())
        return;
    wavelength::reportSoftware(service, made.front(), report);
    wavelength::reportDisk(service, made.front(), report);
}

void reportAssignment(const Plan& plan, const Stacks& stacks, const Assignment& assignment, Report& report)
{
    const RowRef row = refOf(assignment.id);
    const Zone* zone = plan.zoneOf(assignment.node);
    if (!zone)
        return report.notConcerned(row, text("export", "its node is no Wavelength Zone"));
    const auto made = std::ranges::find(zone->instances, assignment.service,
                                        [](const Instance& instance) { return instance.service->id; });
    report.exported(row, instanceAt(stacks, *made));
}

/// One service calls another: its port is open to it, but it must be told where that is.
void reportCall(const Plan& plan, const Stacks& stacks, const Flow& flow, Report& report)
{
    const RowRef row = refOf(flow.id);
    bool called = false, apart = false;
    for (const Zone& zone : plan.zones)
        for (const Instance& instance : zone.instances) {
            const auto callers = plan.callers.find({zone.node->id, flow.service});
            if (instance.service->id != flow.service || callers == plan.callers.end())
                continue;
            called = true;
            report.exported(row, instanceAt(stacks, instance), text("export", "its port is open to those who call"));
            for (const NodeId& caller : callers->second)
                apart = apart || !canTalk(plan.vpcOf(zone), plan.vpcOf(*plan.zoneOf(caller)));
        }
    if (apart)
        report.notExpressible(
            row,
            text("export", "some calls cross two Regions, and no stack accepts the peering of their transit gateways"));
    if (wavelength::isCalledFromOutside(plan, flow))
        report.notExpressible(
            row,
            text(
                "export",
                "its caller also runs outside the Wavelength Zones, and this target makes no way into them from there"));
    else if (!called)
        report.notConcerned(row, text("export", "the service that calls runs in no Wavelength Zone"));
    if (called)
        report.needsInput(
            row, {},
            text("export",
                 "tell the caller where the service is: the drawing doesn't say how its image takes an address"));
}

void reportFlow(const Plan& plan, const Stacks& stacks, const Flow& flow, Report& report)
{
    std::string where;
    for (const Zone& zone : plan.zones)
        for (const Instance& instance : zone.instances)
            if (where.empty() && instance.service->id == flow.service)
                where = zoneFile(zone) + ": ClientCidr";
    if (where.empty())
        report.notConcerned(refOf(flow.id), text("export", "the service that it calls runs in no Wavelength Zone"));
    else if (flow.population)
        report.exported(refOf(flow.id), where,
                        text("export", "the service's port is open to users; sizes and rates are not configured"));
    else
        reportCall(plan, stacks, flow, report);
}

} // namespace

void reportZones(const Plan& plan, const Stacks& stacks, Report& report)
{
    for (const Zone& zone : plan.zones)
        reportZone(zone, report);
    wavelength::reportOtherNodes(plan, report);
    for (const Link& link : plan.topology.links)
        reportLink(plan, link, report);
    reportNetworks(plan, report);
    for (const Service& service : plan.topology.services)
        reportService(plan, stacks, service, report);
    for (const Assignment& assignment : plan.topology.assignments)
        reportAssignment(plan, stacks, assignment, report);
    for (const Flow& flow : plan.topology.flows)
        reportFlow(plan, stacks, flow, report);
    wavelength::reportWhatIsNotDeployed(plan, report);
}

} // namespace edgewright::cloudformation
