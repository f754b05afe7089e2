// Which networks does the Wavelength export make? VPC, carrier gateway, opt-in of zone groups, subnet and routes.
#include "core/export/aws/wavelength_parts.h"
#include "core/export/manifest/naming.h"

namespace edgewright::wavelength {

namespace {

std::string displayOr(const std::string& name, const std::string& otherwise) { return name.empty() ? otherwise : name; }

void writeVpc(const Plan& plan, const Vpc& vpc, Manifest& manifest)
{
    const Expression provider = providerOf(vpc.regionAlias), id{"aws_vpc." + vpc.name + ".id"};
    const Object named = vpcTags(vpc);
    std::vector<Block> blocks{
        resource("aws_vpc", vpc.name,
                 {{"provider", provider},
                  {"cidr_block", vpc.cidr},
                  {"enable_dns_support", true},
                  {"enable_dns_hostnames", true},
                  {"tags", named}}),
        resource("aws_ec2_carrier_gateway", vpc.name, {{"provider", provider}, {"vpc_id", id}, {"tags", named}}),
        resource("aws_route_table", vpc.name, {{"provider", provider}, {"vpc_id", id}, {"tags", named}}),
        ofRow(resource("aws_route", vpc.name,
                       {{"provider", provider},
                        {"route_table_id", Expression{"aws_route_table." + vpc.name + ".id"}},
                        {"destination_cidr_block", "0.0.0.0/0"},
                        {"carrier_gateway_id", Expression{"aws_ec2_carrier_gateway." + vpc.name + ".id"}}}),
              rowOf(vpc)),
    };
    addTransit(plan, vpc, blocks);
    manifest.files[vpc.file()] = hcl::write(blocks);
}

/// A group is opted into once, however many of its zones are drawn.
void writeZoneGroups(const Plan& plan, Manifest& manifest)
{
    std::map<std::string, Block> groups;
    for (const Zone& zone : plan.zones)
        groups.try_emplace(zoneGroupName(zone), ofRow(resource("aws_ec2_availability_zone_group", zoneGroupName(zone),
                                                               {{"provider", providerOf(zone.regionAlias)},
                                                                {"group_name", zone.zoneGroup.value()},
                                                                {"opt_in_status", "opted-in"}}),
                                                      zone.node->id.value));
    std::vector<Block> blocks;
    for (auto& [name, block] : groups)
        blocks.push_back(std::move(block));
    manifest.files["zone_groups.tf"] = hcl::write(blocks);
}

void writeZone(const Plan& plan, const Zone& zone, WriteInZone inZone, Manifest& manifest)
{
    const Vpc& vpc = plan.vpcOf(zone);
    const Expression provider = providerOf(zone.regionAlias);
    std::vector<Block> blocks{
        resource("aws_subnet", zone.name,
                 {{"provider", provider},
                  {"vpc_id", Expression{"aws_vpc." + vpc.name + ".id"}},
                  {"cidr_block", zone.cidr},
                  {"availability_zone", zone.availabilityZone.value()},
                  {"depends_on", List{Expression{"aws_ec2_availability_zone_group." + zoneGroupName(zone)}}},
                  {"tags", tags(displayOr(zone.node->name, zone.name), zone.node->id.value)}}),
        ofRow(resource("aws_route_table_association", zone.name,
                       {{"provider", provider},
                        {"subnet_id", Expression{"aws_subnet." + zone.name + ".id"}},
                        {"route_table_id", Expression{"aws_route_table." + vpc.name + ".id"}}}),
              zone.node->id.value),
    };
    inZone(plan, zone, blocks);
    manifest.files[zone.file()] = hcl::write(blocks);
}

} // namespace

Object tags(std::string_view name, const std::string& row)
{
    return {{"Name", tagValue(name)}, {"edgewright:row", tagValue(row)}};
}

const std::string& rowOf(const Vpc& vpc) { return vpc.group ? vpc.group->id.value : vpc.node->id.value; }

Block ofRow(Block block, const std::string& row)
{
    block.row = row;
    return block;
}

Object vpcTags(const Vpc& vpc)
{
    return vpc.group ? tags(displayOr(vpc.group->name, vpc.name), vpc.group->id.value)
                     : tags(displayOr(vpc.node->name, vpc.name), vpc.node->id.value);
}

Expression providerOf(const std::string& alias) { return {"aws." + alias}; }

void writeNetworks(const Plan& plan, WriteInZone inZone, Manifest& manifest)
{
    for (const auto& [key, vpc] : plan.vpcs)
        writeVpc(plan, vpc, manifest);
    writeZoneGroups(plan, manifest);
    for (const Zone& zone : plan.zones)
        writeZone(plan, zone, inZone, manifest);
}

} // namespace edgewright::wavelength
