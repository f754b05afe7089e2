// Which networks does the Terraform for Azure make? Resource group and virtual network of each place, subnets, and peerings.
#include "core/export/azure/azure_terraform_parts.h"
#include "core/export/manifest/naming.h"

#include <fmt/format.h>

namespace edgewright::azure::terraform_export {

namespace {

/// IPv4, and IPv6 where the user says so.
Value prefixes(const std::string& cidr, const std::string& cidr6)
{
    if (cidr6.empty())
        return List{cidr};
    return Expression{fmt::format("concat([{}], var.ipv6 ? [{}] : [])", hcl::quoted(cidr), hcl::quoted(cidr6))};
}

Object tagsOf(const Network& network)
{
    const std::string name = network.group && !network.group->name.empty() ? network.group->name : network.name;
    return network.group ? tags(name, network.group->id.value) : Object{{"Name", tagValue(name)}};
}

std::vector<Block> networkBlocks(const Network& network)
{
    std::vector<Attribute> virtualNetwork = inGroupOf(network, network.label);
    if (network.edgeZone)
        virtualNetwork.push_back({"edge_zone", valueOf(*network.edgeZone)});
    virtualNetwork.push_back({"address_space", prefixes(network.cidr, network.cidr6)});
    virtualNetwork.push_back({"tags", tagsOf(network)});
    return {
        resource("azurerm_resource_group", network.name,
                 {{"name", network.resourceGroup()}, {"location", valueOf(network.region)}, {"tags", tagsOf(network)}}),
        resource("azurerm_virtual_network", network.name, std::move(virtualNetwork))};
}

Block subnet(const Network& network, const std::string& name, const std::string& label, const std::string& cidr,
             const std::string& cidr6, const std::string& row)
{
    Block block = resource("azurerm_subnet", name,
                           {{"name", label},
                            {"resource_group_name", attributeOf("azurerm_resource_group", network.name, "name")},
                            {"virtual_network_name", attributeOf("azurerm_virtual_network", network.name, "name")},
                            {"address_prefixes", prefixes(cidr, cidr6)},
                            {"default_outbound_access_enabled", false}});
    block.row = row;
    return block;
}

/// A peering has two halves, one in each network.
Block halfOfPeering(const Plan& plan, const std::string& from, const std::string& to)
{
    const Network &here = plan.networks.at(from), &there = plan.networks.at(to);
    return resource("azurerm_virtual_network_peering", peeringName(plan, from, to),
                    {{"name", there.label},
                     {"resource_group_name", attributeOf("azurerm_resource_group", here.name, "name")},
                     {"virtual_network_name", attributeOf("azurerm_virtual_network", here.name, "name")},
                     {"remote_virtual_network_id", attributeOf("azurerm_virtual_network", there.name, "id")}});
}

} // namespace

Value valueOf(const Fact& fact)
{
    return fact.isKnown() ? Value(fact.literal) : Value(terraform::variable(fact.variable));
}

Object tags(const std::string& name, const std::string& row)
{
    return {{"Name", tagValue(name)}, {"edgewright:row", tagValue(row)}};
}

Expression attributeOf(std::string_view type, std::string_view name, std::string_view attribute)
{
    return {fmt::format("{}.{}.{}", type, name, attribute)};
}

std::vector<Attribute> inGroupOf(const Network& network, const std::string& label)
{
    return {{"name", label},
            {"resource_group_name", attributeOf("azurerm_resource_group", network.name, "name")},
            {"location", attributeOf("azurerm_resource_group", network.name, "location")}};
}

std::string networkFile(const Network& network) { return "network_" + network.name + ".tf"; }
std::string zoneFile(const Zone& zone) { return "zone_" + zone.name + ".tf"; }
std::string clusterFile(const Cluster& cluster) { return "cluster_" + cluster.name + ".tf"; }
std::string arcFile(const ArcCluster& arc) { return "arc_" + arc.name + ".tf"; }
std::string peeringName(const Plan& plan, const std::string& from, const std::string& to)
{
    return plan.networks.at(from).name + "__" + plan.networks.at(to).name;
}

void writeNetworks(const Plan& plan, Manifest& manifest)
{
    for (const auto& [key, network] : plan.networks)
        manifest.files[networkFile(network)] = hcl::write(networkBlocks(network));
    for (const Zone& zone : plan.zones) {
        std::vector<Block> blocks{
            subnet(plan.networks.at(zone.network), zone.name, zone.label, zone.cidr, zone.cidr6, zone.node->id.value)};
        writeMachines(plan, zone, blocks);
        manifest.files[zoneFile(zone)] = hcl::write(blocks);
    }
    for (const Cluster& cluster : plan.clusters)
        manifest.files[clusterFile(cluster)] =
            hcl::write({subnet(plan.networks.at(cluster.network), "cluster__" + cluster.name, cluster.label,
                               cluster.cidr, {}, cluster.node->id.value)}) +
            "\n";
    std::vector<Block> peerings;
    for (const auto& [from, to] : plan.peerings) {
        peerings.push_back(halfOfPeering(plan, from, to));
        peerings.push_back(halfOfPeering(plan, to, from));
    }
    if (!peerings.empty())
        manifest.files["peerings.tf"] = hcl::write(peerings);
}

} // namespace edgewright::azure::terraform_export
