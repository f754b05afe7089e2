// What became of each row of Wavelength Zones on the way to CloudFormation?
#include "core/export/aws/cloudformation_parts.h"

#include <algorithm>
#include <fmt/format.h>

namespace edgewright::cloudformation {

namespace {

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
    if (wavelength::reportPlainLink(plan, link, report))
        return;
    const RowRef row = refOf(link.id);
    const Vpc &near = plan.vpcOf(*plan.zoneOf(link.from)), &far = plan.vpcOf(*plan.zoneOf(link.to));
    if (!canTalk(near, far))
        return report.notExpressible(
            row,
            text(
                "export",
                "its ends lie in two Regions, and no stack accepts the peering of their transit gateways: terraform-aws-wavelength does"));
    for (const auto& [here, there] : {std::pair(&near, &far), std::pair(&far, &near)})
        report.exported(
            row, networkFile(*here) + ": " + logicalId("RouteTo", there->name),
            text("export", "by way of the parent Region's transit gateway, whose latency and bandwidth are AWS's own"));
}

bool crossesRegions(const Plan& plan, const Flow& flow)
{
    for (const auto& [called, callers] : wavelength::callsOf(plan, flow))
        for (const NodeId& caller : callers)
            if (!canTalk(plan.vpcOf(*plan.zoneOf(called)), plan.vpcOf(*plan.zoneOf(caller))))
                return true;
    return false;
}

} // namespace

void reportZones(const Plan& plan, const Stacks& stacks, Report& report)
{
    for (const Zone& zone : plan.zones)
        reportZone(zone, report);
    for (const Link& link : plan.topology.links)
        reportLink(plan, link, report);
    const auto instanceAt = [&](const Zone&, const Instance& instance) { return stacks.instances.at(instance.name); };
    const auto isReached = [&](const Zone& zone, const NodeId& caller) {
        return canTalk(plan.vpcOf(zone), plan.vpcOf(*plan.zoneOf(caller)));
    };
    wavelength::reportInstances(plan,
                                {.network = [](const Vpc& vpc) { return networkFile(vpc) + ": Network"; },
                                 .instance = instanceAt,
                                 .users = [](const Zone& zone) { return zoneFile(zone) + ": ClientCidr"; },
                                 .rules =
                                     [&](const Zone& zone, const Instance& instance, const std::set<NodeId>& callers) {
                                         const bool reached =
                                             std::ranges::any_of(callers, std::bind_front(isReached, std::cref(zone)));
                                         return std::vector<std::string>(reached ? 1 : 0, instanceAt(zone, instance));
                                     }},
                                report);
    for (const Flow& flow : plan.topology.flows)
        if (crossesRegions(plan, flow))
            report.notExpressible(
                refOf(flow.id),
                text("export",
                     "some calls cross two Regions, and no stack accepts the peering of their transit gateways"));
}

} // namespace edgewright::cloudformation
