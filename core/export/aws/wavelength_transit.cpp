// How do two Wavelength zones reach each other? A VPC each, attached to the transit gateways of their Regions.
// Source: AWS Wavelength Developer Guide, "Multiple Wavelength Zone considerations"; Amazon VPC User Guide, "Transit gateway attachments
// to a VPC": a zone is served by an attachment in its parent zone, within the Region.
#include "core/export/aws/wavelength_parts.h"

namespace edgewright::wavelength {

namespace {

std::string gateway(const std::string& region) { return "aws_ec2_transit_gateway." + region; }
std::string peeringName(const std::pair<std::string, std::string>& regions)
{
    return regions.first + "__" + regions.second;
}
std::pair<std::string, std::string> ordered(const std::string& a, const std::string& b)
{
    return a < b ? std::pair(a, b) : std::pair(b, a);
}

/// What exists for many rows bears the first of them.
const Vpc& firstIn(const Plan& plan, const std::string& region)
{
    for (const auto& [key, vpc] : plan.vpcs)
        if (vpc.regionAlias == region && !vpc.peers.empty())
            return vpc;
    return plan.vpcs.begin()->second;
}

Block gatewayBlock(const Plan& plan, const std::string& region)
{
    return resource("aws_ec2_transit_gateway", region,
                    {{"provider", providerOf(region)},
                     {"description", "Carries traffic between Wavelength Zones"},
                     {"auto_accept_shared_attachments", "disable"},
                     {"default_route_table_association", "enable"},
                     {"default_route_table_propagation", "enable"},
                     {"dns_support", "enable"},
                     {"tags", tags("edgewright " + region, rowOf(firstIn(plan, region)))}});
}

/// Traffic of `region` for a VPC beyond the peering.
Block routeAcross(const std::string& region, const Vpc& vpc)
{
    const std::string peering = peeringName(ordered(region, vpc.regionAlias));
    return ofRow(resource("aws_ec2_transit_gateway_route", region + "__" + vpc.name,
                          {{"provider", providerOf(region)},
                           {"destination_cidr_block", vpc.cidr},
                           {"transit_gateway_attachment_id",
                            Expression{"aws_ec2_transit_gateway_peering_attachment_accepter." + peering + ".id"}},
                           {"transit_gateway_route_table_id",
                            Expression{gateway(region) + ".association_default_route_table_id"}}}),
                 rowOf(vpc));
}

std::set<std::string> regionsThatCall(const Plan& plan, const Vpc& vpc)
{
    std::set<std::string> regions;
    for (const std::string& peer : vpc.peers)
        if (const std::string& other = plan.vpcs.at(peer).regionAlias; other != vpc.regionAlias)
            regions.insert(other);
    return regions;
}

void writePeering(const Plan& plan, const std::pair<std::string, std::string>& regions, Manifest& manifest)
{
    const auto& [near, far] = regions;
    const std::string name = peeringName(regions);
    const Object called = tags("edgewright " + near + " " + far, rowOf(firstIn(plan, near)));
    manifest.files["transit_" + name + ".tf"] = hcl::write({
        resource("aws_ec2_transit_gateway_peering_attachment", name,
                 {{"provider", providerOf(near)},
                  {"transit_gateway_id", Expression{gateway(near) + ".id"}},
                  {"peer_region", plan.regions.at(far).value()},
                  {"peer_transit_gateway_id", Expression{gateway(far) + ".id"}},
                  {"tags", called}}),
        resource("aws_ec2_transit_gateway_peering_attachment_accepter", name,
                 {{"provider", providerOf(far)},
                  {"transit_gateway_attachment_id",
                   Expression{"aws_ec2_transit_gateway_peering_attachment." + name + ".id"}},
                  {"tags", called}}),
    });
}

} // namespace

void addTransit(const Plan& plan, const Vpc& vpc, std::vector<Block>& blocks)
{
    if (vpc.peers.empty())
        return;
    const Expression provider = providerOf(vpc.regionAlias), id{"aws_vpc." + vpc.name + ".id"};
    const Zone& zone = *plan.zoneOf(vpc.node->id);
    blocks.push_back(
        {"data",
         {"aws_availability_zone", vpc.name},
         {{"provider", provider}, {"all_availability_zones", true}, {"name", zone.availabilityZone.value()}},
         {}});
    blocks.push_back(
        resource("aws_subnet", vpc.name + "__transit",
                 {{"provider", provider},
                  {"vpc_id", id},
                  {"cidr_block", vpc.transitCidr},
                  {"availability_zone", Expression{"data.aws_availability_zone." + vpc.name + ".parent_zone_name"}},
                  {"tags", vpcTags(vpc)}}));
    blocks.push_back(resource("aws_ec2_transit_gateway_vpc_attachment", vpc.name,
                              {{"provider", provider},
                               {"transit_gateway_id", Expression{gateway(vpc.regionAlias) + ".id"}},
                               {"vpc_id", id},
                               {"subnet_ids", List{Expression{"aws_subnet." + vpc.name + "__transit.id"}}},
                               {"tags", vpcTags(vpc)}}));
    for (const std::string& peer : vpc.peers)
        blocks.push_back(ofRow(
            resource("aws_route", vpc.name + "__" + plan.vpcs.at(peer).name,
                     {{"provider", provider},
                      {"route_table_id", Expression{"aws_route_table." + vpc.name + ".id"}},
                      {"destination_cidr_block", Expression{"aws_vpc." + plan.vpcs.at(peer).name + ".cidr_block"}},
                      {"transit_gateway_id", Expression{gateway(vpc.regionAlias) + ".id"}},
                      {"depends_on", List{Expression{"aws_ec2_transit_gateway_vpc_attachment." + vpc.name}}}}),
            rowOf(vpc)));
    for (const std::string& region : regionsThatCall(plan, vpc))
        blocks.push_back(routeAcross(region, vpc));
}

void writeTransit(const Plan& plan, Manifest& manifest)
{
    for (const std::string& region : transitRegions(plan))
        manifest.files["transit_" + region + ".tf"] = hcl::write({gatewayBlock(plan, region)});
    for (const auto& regions : peeredRegions(plan))
        writePeering(plan, regions, manifest);
}

} // namespace edgewright::wavelength
