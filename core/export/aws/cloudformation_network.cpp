// Which stacks make the networks of Wavelength zones? One a VPC, and one a Region whose zones talk, with its transit gateway.
#include "core/export/aws/cloudformation_parts.h"

#include <fmt/format.h>

#include <algorithm>

namespace edgewright::cloudformation {

namespace {

std::string dashed(std::string word)
{
    std::ranges::replace(word, '_', '-');
    return word;
}

std::string exportOf(const Vpc& vpc, std::string_view what)
{
    return fmt::format("edgewright-{}-{}", dashed(vpc.name), what);
}
std::string exportOf(const std::string& region) { return "edgewright-transit-" + dashed(region); }

std::string nameOf(const Vpc& vpc)
{
    const std::string& name = vpc.group ? vpc.group->name : vpc.node->name;
    return name.empty() ? vpc.name : name;
}

List tagsOf(const Vpc& vpc) { return tags(nameOf(vpc), wavelength::rowOf(vpc)); }

std::vector<const Vpc*> peersOf(const Plan& plan, const Vpc& vpc)
{
    std::vector<const Vpc*> peers;
    for (const std::string& key : vpc.peers)
        if (const Vpc& peer = plan.vpcs.at(key); canTalk(vpc, peer))
            peers.push_back(&peer);
    return peers;
}

void addGateway(const Vpc& vpc, Template& stack)
{
    const std::string row = wavelength::rowOf(vpc);
    stack.resource(
        "Network", "AWS::EC2::VPC",
        {{"CidrBlock", vpc.cidr}, {"EnableDnsSupport", true}, {"EnableDnsHostnames", true}, {"Tags", tagsOf(vpc)}},
        row);
    stack.resource("Carrier", "AWS::EC2::CarrierGateway", {{"VpcId", ref("Network")}, {"Tags", tagsOf(vpc)}}, row);
    stack.resource("Routes", "AWS::EC2::RouteTable", {{"VpcId", ref("Network")}, {"Tags", tagsOf(vpc)}}, row);
    stack.resource(
        "RouteToCarrier", "AWS::EC2::Route",
        {{"RouteTableId", ref("Routes")}, {"DestinationCidrBlock", "0.0.0.0/0"}, {"CarrierGatewayId", ref("Carrier")}},
        row);
}

Parameter parentZone(const Zone& zone)
{
    const std::string name = zone.availabilityZone.isKnown() ? zone.availabilityZone.literal : "ZONE";
    Parameter parameter;
    parameter.name = "ParentZone";
    parameter.description = "Availability Zone that is the parent of the Wavelength Zone.";
    parameter.pattern = "^[a-z]+(-[a-z]+)+-[0-9]+[a-z]$";
    parameter.constraint = "An Availability Zone is written as us-east-1a.";
    parameter.rows = {refOf(zone.node->id)};
    parameter.what =
        text("export", "its transit gateway attaches in the parent zone, which {} shows")
            .with(fmt::format("aws ec2 describe-availability-zones --all-availability-zones --zone-names {} --query "
                              "AvailabilityZones[].ParentZoneName",
                              name));
    return parameter;
}

void addTransit(const Plan& plan, const Vpc& vpc, Template& stack)
{
    const std::vector<const Vpc*> peers = peersOf(plan, vpc);
    if (peers.empty())
        return;
    const std::string row = wavelength::rowOf(vpc);
    stack.resource("TransitSubnet", "AWS::EC2::Subnet",
                   {{"VpcId", ref("Network")},
                    {"CidrBlock", vpc.transitCidr},
                    {"AvailabilityZone", stack.parameter(parentZone(*plan.zoneOf(vpc.node->id)))},
                    {"Tags", tagsOf(vpc)}},
                   row);
    stack.resource("Attachment", "AWS::EC2::TransitGatewayVpcAttachment",
                   {{"TransitGatewayId", imported(exportOf(vpc.regionAlias))},
                    {"VpcId", ref("Network")},
                    {"SubnetIds", List{ref("TransitSubnet")}},
                    {"Tags", tagsOf(vpc)}},
                   row);
    for (const Vpc* peer : peers)
        stack.resource(logicalId("RouteTo", peer->name), "AWS::EC2::Route",
                       {{"RouteTableId", ref("Routes")},
                        {"DestinationCidrBlock", peer->cidr},
                        {"TransitGatewayId", imported(exportOf(vpc.regionAlias))}},
                       row, List{"Attachment"});
}

} // namespace

const Template* Stacks::named(std::string_view file) const
{
    const auto found = std::ranges::find(all, file, &Template::file);
    return found == all.end() ? nullptr : &*found;
}

std::string transitFile(const std::string& region) { return "transit-" + dashed(region) + ".yaml"; }
std::string networkFile(const Vpc& vpc) { return "network-" + dashed(vpc.name) + ".yaml"; }
std::string zoneFile(const Zone& zone) { return "zone-" + dashed(zone.name) + ".yaml"; }

bool canTalk(const Vpc& a, const Vpc& b) { return a.regionAlias == b.regionAlias; }

void addTransitStacks(const Plan& plan, Stacks& stacks)
{
    for (const auto& [alias, region] : plan.regions)
        for (const auto& [key, vpc] : plan.vpcs) {
            if (vpc.regionAlias != alias || peersOf(plan, vpc).empty())
                continue;
            Template stack(transitFile(alias), "Carries traffic between Wavelength Zones.", region.literal);
            stack.resource("Gateway", "AWS::EC2::TransitGateway",
                           {{"Description", "Carries traffic between Wavelength Zones"},
                            {"AutoAcceptSharedAttachments", "disable"},
                            {"DefaultRouteTableAssociation", "enable"},
                            {"DefaultRouteTablePropagation", "enable"},
                            {"DnsSupport", "enable"},
                            {"Tags", tags("edgewright " + alias, wavelength::rowOf(vpc))}},
                           wavelength::rowOf(vpc));
            stack.output("GatewayId", "Transit gateway of the Region.", ref("Gateway"), exportOf(alias));
            stacks.all.push_back(std::move(stack));
            break;
        }
}

void addNetworkStack(const Plan& plan, const Vpc& vpc, Stacks& stacks)
{
    Template stack(networkFile(vpc), "Network of Wavelength Zones.", plan.regions.at(vpc.regionAlias).literal);
    addGateway(vpc, stack);
    addTransit(plan, vpc, stack);
    stack.output("NetworkId", "The VPC.", ref("Network"), exportOf(vpc, "network"));
    stack.output("RoutesId", "Route table of its Wavelength Zones.", ref("Routes"), exportOf(vpc, "routes"));
    stacks.all.push_back(std::move(stack));
}

} // namespace edgewright::cloudformation
