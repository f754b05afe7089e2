// Which networks does the Wavelength export make? VPC, carrier gateway, opt-in of zone groups, subnet and routes.
#include "core/export/naming.h"
#include "core/export/wavelength_parts.h"

namespace edgewright::wavelength {

namespace {

std::string displayOr(const std::string& name, const std::string& otherwise) { return name.empty() ? otherwise : name; }

void writeVpc(const Vpc& vpc, Manifest& manifest)
{
    const Expression provider = providerOf(vpc.regionAlias), id{"aws_vpc." + vpc.name + ".id"};
    const Object named =
        vpc.group ? tags(displayOr(vpc.group->name, vpc.name), vpc.group->id.value) : Object{{"Name", vpc.name}};
    manifest.files[vpc.file()] = hcl::write({
        resource("aws_vpc", vpc.name,
                 {{"provider", provider},
                  {"cidr_block", vpc.cidr},
                  {"enable_dns_support", true},
                  {"enable_dns_hostnames", true},
                  {"tags", named}}),
        resource("aws_ec2_carrier_gateway", vpc.name, {{"provider", provider}, {"vpc_id", id}, {"tags", named}}),
        resource("aws_route_table", vpc.name, {{"provider", provider}, {"vpc_id", id}, {"tags", named}}),
        resource("aws_route", vpc.name,
                 {{"provider", provider},
                  {"route_table_id", Expression{"aws_route_table." + vpc.name + ".id"}},
                  {"destination_cidr_block", "0.0.0.0/0"},
                  {"carrier_gateway_id", Expression{"aws_ec2_carrier_gateway." + vpc.name + ".id"}}}),
    });
}

/// A group is opted into once, however many of its zones are drawn.
void writeZoneGroups(const Plan& plan, Manifest& manifest)
{
    std::map<std::string, Block> groups;
    for (const Zone& zone : plan.zones)
        groups.try_emplace(zoneGroupName(zone), resource("aws_ec2_availability_zone_group", zoneGroupName(zone),
                                                         {{"provider", providerOf(zone.regionAlias)},
                                                          {"group_name", zone.zoneGroup.value()},
                                                          {"opt_in_status", "opted-in"}}));
    std::vector<Block> blocks;
    for (auto& [name, block] : groups)
        blocks.push_back(std::move(block));
    manifest.files["zone_groups.tf"] = hcl::write(blocks);
}

void writeZone(const Plan& plan, const Zone& zone, Manifest& manifest)
{
    const Vpc& vpc = plan.vpcs.at(zone.vpc);
    const Expression provider = providerOf(zone.regionAlias);
    std::vector<Block> blocks{
        resource("aws_subnet", zone.name,
                 {{"provider", provider},
                  {"vpc_id", Expression{"aws_vpc." + vpc.name + ".id"}},
                  {"cidr_block", zone.cidr},
                  {"availability_zone", zone.availabilityZone.value()},
                  {"depends_on", List{Expression{"aws_ec2_availability_zone_group." + zoneGroupName(zone)}}},
                  {"tags", tags(displayOr(zone.node->name, zone.name), zone.node->id.value)}}),
        resource("aws_route_table_association", zone.name,
                 {{"provider", provider},
                  {"subnet_id", Expression{"aws_subnet." + zone.name + ".id"}},
                  {"route_table_id", Expression{"aws_route_table." + vpc.name + ".id"}}}),
    };
    writeInstances(plan, zone, blocks);
    manifest.files[zone.file()] = hcl::write(blocks);
}

} // namespace

Object tags(std::string_view name, const std::string& row)
{
    return {{"Name", tagValue(name)}, {"edgewright:row", tagValue(row)}};
}

Expression providerOf(const std::string& alias) { return {"aws." + alias}; }

void writeNetworks(const Plan& plan, Manifest& manifest)
{
    for (const auto& [key, vpc] : plan.vpcs)
        writeVpc(vpc, manifest);
    writeZoneGroups(plan, manifest);
    for (const Zone& zone : plan.zones)
        writeZone(plan, zone, manifest);
}

} // namespace edgewright::wavelength
