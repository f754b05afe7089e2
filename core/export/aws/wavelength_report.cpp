// What became of each row on the way to AWS Wavelength?
#include "core/export/aws/wavelength_parts.h"
#include "core/export/manifest/service_secrets.h"

#include <algorithm>
#include <fmt/format.h>

namespace edgewright::wavelength {

namespace {

constexpr double largestGp2Gib = 16'384; ///< Amazon EBS User Guide, "General Purpose SSD volumes"

void reportLink(const Plan& plan, const Link& link, Report& report)
{
    if (reportPlainLink(plan, link, report))
        return;
    const Vpc &from = plan.vpcOf(*plan.zoneOf(link.from)), &to = plan.vpcOf(*plan.zoneOf(link.to));
    for (const auto& [near, far] : {std::pair(&from, &to), std::pair(&to, &from)})
        report.exported(
            refOf(link.id), fmt::format("{}: aws_route.{}__{}", near->file(), near->name, far->name),
            text("export", "by way of the parent Region's transit gateway, whose latency and bandwidth are AWS's own"));
}

std::string networkAt(const Vpc& vpc) { return fmt::format("{}: aws_vpc.{}", vpc.file(), vpc.name); }

void reportSoftware(const Service& service, const std::string& where, Report& report)
{
    const RowRef row = refOf(service.id);
    for (const std::string& word : secretNames(service).unusable)
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
    if (isRemoteShell(service))
        report.remoteShell(row);
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

void reportService(const Plan& plan, const Whereabouts& where, const Service& service, Report& report)
{
    std::vector<std::string> made;
    for (const Zone* zone : plan.zonesOf(service.id))
        for (const Instance& instance : zone->replicasOf(service.id))
            made.push_back(where.instance(*zone, instance));
    for (const std::string& each : made)
        report.exported(refOf(service.id), each);
    reportPlacing(plan, service, !made.empty(), report);
    if (made.empty())
        return;
    reportSoftware(service, made.front(), report);
    reportDisk(service, made.front(), report);
}

void reportAssignments(const Plan& plan, const Whereabouts& where, Report& report)
{
    std::map<std::pair<NodeId, ServiceId>, std::size_t> seen;
    for (const auto& [id, service, node, unknown] : plan.topology.assignments) {
        if (const Zone* zone = plan.zoneOf(node))
            report.exported(refOf(id), where.instance(*zone, zone->replicasOf(service)[seen[{node, service}]++]));
        else
            report.notConcerned(refOf(id), text("export", "its node is no Wavelength Zone"));
    }
}

/// A caller outside the zones has no replica of the service outside them to turn to.
bool isCalledFromOutside(const Plan& plan, const Flow& flow)
{
    const auto outside = [&](const NodeId& node) { return !plan.zoneOf(node); };
    return std::ranges::any_of(nodesOf(plan.hosts, *flow.caller), outside) &&
           std::ranges::none_of(nodesOf(plan.hosts, flow.service), outside);
}

/// One service calls another: its port is open to it, but it must be told where that is.
void reportCall(const Plan& plan, const Whereabouts& where, const Flow& flow, Report& report)
{
    const RowRef row = refOf(flow.id);
    const bool fromOutside = isCalledFromOutside(plan, flow);
    if (fromOutside)
        report.notExpressible(
            row,
            text(
                "export",
                "its caller also runs outside the Wavelength Zones, and this target makes no way into them from there"));
    const auto calls = callsOf(plan, flow);
    for (const auto& [called, callers] : calls)
        for (const Instance& instance : plan.zoneOf(called)->replicasOf(flow.service))
            for (const std::string& rule : where.rules(*plan.zoneOf(called), instance, callers))
                report.exported(row, rule, text("export", "its port is open to those who call"));
    if (!calls.empty())
        report.needsInput(
            row, where.addresses,
            text("export",
                 "tell the caller where the service is: the drawing doesn't say how its image takes an address"));
    else if (placedReplicas(plan.hosted, *flow.caller) == 0)
        report.needsInput(row, {}, text("export", "the service that calls is placed nowhere"));
    else if (!fromOutside)
        report.notConcerned(row, text("export", "the service that calls runs in no Wavelength Zone"));
}

void reportFlow(const Plan& plan, const Whereabouts& where, const Flow& flow, Report& report)
{
    const std::vector<const Zone*> zones = plan.zonesOf(flow.service);
    if (zones.empty())
        report.notConcerned(refOf(flow.id), text("export", "the service that it calls runs in no Wavelength Zone"));
    else if (isRemoteShell(*plan.topology.services.find(flow.service)))
        report.remoteShell(refOf(flow.id));
    else if (flow.population)
        report.exported(refOf(flow.id), where.users(*zones.front()),
                        text("export", "the service's port is open to users; sizes and rates are not configured"));
    else
        reportCall(plan, where, flow, report);
}

/// Names of the rules of an instance that let the services of these zones in.
std::vector<std::string> rulesFor(const Plan& plan, const Zone& zone, const Instance& instance,
                                  const std::set<NodeId>& callers)
{
    std::vector<std::string> rules;
    for (const Source& source : sourcesOf(plan, zone, *instance.service)) {
        const auto isOfSource = [&](const NodeId& caller) {
            return source.zone ? source.zone->node->id == caller : plan.zoneOf(caller)->vpc == zone.vpc;
        };
        if (!source.isUsers && std::ranges::any_of(callers, isOfSource))
            rules.push_back(fmt::format("{}: aws_vpc_security_group_ingress_rule.{}", zone.file(),
                                        ingressName(plan, instance, source)));
    }
    return rules;
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

bool reportPlainLink(const Plan& plan, const Link& link, Report& report)
{
    const Zone *from = plan.zoneOf(link.from), *to = plan.zoneOf(link.to);
    if (from && to && from->vpc != to->vpc)
        return false;
    const Text what =
        from && to
            ? text("export", "its ends share a zone and reach each other; latency and bandwidth are not configured")
        : from || to
            ? text(
                  "export",
                  "the way into a Wavelength Zone is the carrier's network or the Region; its latency and bandwidth are not configured")
            : text("export", "it joins no Wavelength Zone");
    report.notConcerned(refOf(link.id), what);
    return true;
}

void reportGroups(const Plan& plan, std::string (*where)(const Vpc&), Report& report)
{
    std::set<GroupId> made;
    for (const auto& [key, vpc] : plan.vpcs)
        if (vpc.group) {
            report.exported(refOf(vpc.group->id), where(vpc));
            made.insert(vpc.group->id);
        }
    for (const Group& group : plan.topology.groups)
        if (!made.contains(group.id))
            report.notConcerned(
                refOf(group.id),
                group.kind == GroupKind::Vpc
                    ? text("export", "no Wavelength Zone lies in it")
                    : text("export", "sites and Regions are drawn groups; Regions come from the zones themselves"));
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

void reportWhatIsNotDeployed(const Plan& plan, Report& report)
{
    report.notDeployed(plan.topology);
    report.notConcerned(plan.topology.contents,
                        text("export", "contents and their caching belong to a content delivery network"));
}

void reportInstances(const Plan& plan, const Whereabouts& where, Report& report)
{
    reportOtherNodes(plan, report);
    reportGroups(plan, where.network, report);
    for (const Service& service : plan.topology.services)
        reportService(plan, where, service, report);
    reportAssignments(plan, where, report);
    for (const Flow& flow : plan.topology.flows)
        reportFlow(plan, where, flow, report);
    reportWhatIsNotDeployed(plan, report);
}

std::vector<ExportLine> reportOf(const Plan& plan, const std::vector<Input>& inputs)
{
    Report report;
    for (const Zone& zone : plan.zones)
        reportZone(zone, fmt::format("{}: aws_subnet.{}", zone.file(), zone.name), report);
    for (const Link& link : plan.topology.links)
        reportLink(plan, link, report);
    reportInstances(plan,
                    {.network = networkAt,
                     .instance =
                         [](const Zone& zone, const Instance& instance) {
                             return fmt::format("{}: aws_instance.{}", zone.file(), instance.name);
                         },
                     .users = [](const Zone&) { return std::string("variables.tf: client_cidrs"); },
                     .rules = std::bind_front(rulesFor, std::cref(plan)),
                     .addresses = "outputs.tf: private_ips"},
                    report);
    terraform::reportInputs(inputs, report);
    return report.take();
}

} // namespace edgewright::wavelength
