// How is the drawing's part in AWS made with CloudFormation? Stacks for Wavelength Zones and their networks, and for CloudFront.
#include "core/export/aws/cloudformation_parts.h"

#include <algorithm>
#include <fmt/format.h>

namespace edgewright {

namespace {

using cloudformation::Stacks;
using cloudformation::Template;

bool isOfCloudFront(const Node& node) { return node.provider == Provider::CloudFront; }

std::string stackName(const std::string& file) { return "edgewright-" + file.substr(0, file.rfind('.')); }

/// How the stacks are made, in order.
std::string readme(const wavelength::Plan& plan, const Stacks& stacks)
{
    std::string out =
        "Stacks for AWS CloudFormation. Give each its parameters with --parameter-overrides NAME=VALUE.\n";
    std::set<std::string> commands;
    for (const wavelength::Zone& zone : plan.zones)
        commands.insert(cloudformation::optInCommand(zone.region.isKnown() ? zone.region.literal : "REGION",
                                                     zone.zoneGroup.isKnown() ? zone.zoneGroup.literal : "GROUP"));
    if (!commands.empty())
        out += "\nFirst opt into the zone groups, which no stack can do:\n\n";
    for (const std::string& command : commands)
        out += "    " + command + "\n";
    out += "\nThen make the stacks, in this order:\n\n";
    for (const Template& stack : stacks.all)
        out += fmt::format("    aws cloudformation deploy --region {} --capabilities CAPABILITY_IAM --stack-name {} "
                           "--template-file {}\n",
                           stack.region().empty() ? "REGION" : stack.region(), stackName(stack.file()), stack.file());
    if (!stacks.instances.empty())
        out +=
            "\nRootDevice is the root volume of MachineImage by the image's own name: under another, a volume beside it would\n"
            "be encrypted and sized instead.\n"
            "\nUserData runs when an instance starts for the first time. Where a later template changes it (another image, port or\n"
            "secret), CloudFormation stops and starts the instance, which goes on as before: delete the zone's stack and make it\n"
            "again, and its instances are replaced, with what their disks hold.\n";
    return out;
}

/// What one part has to say of a row makes it no matter that it doesn't concern the other.
std::vector<ExportLine> merged(std::vector<ExportLine> zones, std::vector<ExportLine> delivery)
{
    std::erase_if(zones, [&](const ExportLine& line) {
        return line.outcome == Outcome::NotConcerned &&
               std::ranges::find(delivery, line.row, &ExportLine::row) != delivery.end();
    });
    zones.insert(zones.end(), delivery.begin(), delivery.end());
    std::ranges::stable_sort(zones, {}, &ExportLine::row);
    return zones;
}

Result<Manifest> runCloudFormation(const Topology& topology)
{
    const Result<wavelength::Plan> plan = wavelength::planOf(topology, wavelength::Networks::OfTalkingZonesApart);
    if (!plan)
        return fail(plan.error());
    const Result<Delivery> delivery = deliveryOf(topology, isOfCloudFront);
    if (!delivery)
        return fail(delivery.error());
    if (plan->zones.empty() && delivery->sets.empty())
        return fail(
            {.what = text("export", "this drawing has no AWS Wavelength Zone and nothing that CloudFront delivers"),
             .where = "/nodes",
             .remedy =
                 text("export", "add a node whose provider is AWS Wavelength, or a point of presence of CloudFront and "
                                "contents that users fetch through it"),
             .kind = ErrorKind::Nothing});
    Stacks stacks;
    Report zones, delivered;
    cloudformation::addTransitStacks(*plan, stacks);
    for (const auto& [key, vpc] : plan->vpcs)
        cloudformation::addNetworkStack(*plan, vpc, stacks);
    for (const wavelength::Zone& zone : plan->zones)
        cloudformation::addZoneStack(*plan, zone, stacks);
    cloudformation::addDelivery(topology, *delivery, stacks, delivered);
    cloudformation::reportZones(*plan, stacks, zones);
    for (const Template& stack : stacks.all)
        stack.report(delivered);
    Manifest manifest;
    for (const Template& stack : stacks.all)
        manifest.files[stack.file()] = stack.text();
    manifest.files["README.md"] = readme(*plan, stacks);
    manifest.report = merged(zones.take(), delivered.take());
    return manifest;
}

} // namespace

Exporter cloudformationAws()
{
    return {.key = "cloudformation-aws",
            .title = text("export", "AWS Wavelength and CloudFront (CloudFormation)"),
            .run = runCloudFormation};
}

} // namespace edgewright
