// Which networks do the templates for Azure make? A virtual network for each place, its peerings, and a subnet for each node.
#include "core/export/azure/azure_arm_parts.h"
#include "core/export/manifest/naming.h"

#include <algorithm>
#include <fmt/format.h>

namespace edgewright::azure::arm_export {

namespace {

bool isExpression(const std::string& word) { return word.size() > 1 && word.front() == '[' && word.back() == ']'; }

std::string joined(const std::vector<std::string>& words)
{
    std::string all;
    for (const std::string& word : words)
        all += (all.empty() ? "" : ", ") + word;
    return all;
}

} // namespace

std::string literal(std::string_view word)
{
    std::string out = "'";
    for (const char c : word)
        out += c == '\'' ? "''" : std::string(1, c);
    return out + "'";
}

std::string parameter(const std::string& name) { return "[parameters('" + name + "')]"; }

std::string expressionOf(const Json& value)
{
    std::vector<std::string> parts;
    if (value.is_array()) {
        for (const Json& each : value)
            parts.push_back(expressionOf(each));
        return "createArray(" + joined(parts) + ")";
    }
    if (value.is_object()) {
        for (const auto& [name, each] : value.items()) {
            parts.push_back(literal(name));
            parts.push_back(expressionOf(each));
        }
        return "createObject(" + joined(parts) + ")";
    }
    if (value.is_boolean())
        return value.get<bool>() ? "true()" : "false()";
    if (!value.is_string())
        return value.dump();
    const std::string word = value.get<std::string>();
    return isExpression(word) ? word.substr(1, word.size() - 2) : literal(word);
}

std::string valueOf(const Fact& fact) { return fact.isKnown() ? fact.literal : parameter(fact.variable); }

std::string resourceId(std::string_view type, std::string_view name)
{
    return fmt::format("[resourceId({}, {})]", literal(type), literal(name));
}

Json tags(const std::string& name, const std::string& row)
{
    return {{"Name", tagValue(name)}, {"edgewright:row", tagValue(row)}};
}

Json resource(std::string_view type, std::string_view version, const std::string& name, const Network& network,
              bool isInZone)
{
    Json made{{"type", type}, {"apiVersion", version}, {"name", name}, {"location", valueOf(network.region)}};
    if (isInZone)
        made["extendedLocation"] = {{"type", "EdgeZone"}, {"name", valueOf(*network.edgeZone)}};
    return made;
}

Json prefixes(const std::string& cidr, const std::string& cidr6)
{
    if (cidr6.empty())
        return Json::array({cidr});
    return fmt::format("[if(parameters('ipv6'), {}, {})]", expressionOf(Json::array({cidr, cidr6})),
                       expressionOf(Json::array({cidr})));
}

Json subnet(const Network& network, const std::string& label, const std::string& cidr, const std::string& cidr6,
            const std::string& row)
{
    return {{"comments", "edgewright:row = " + printableName(row)},
            {"type", "Microsoft.Network/virtualNetworks/subnets"},
            {"apiVersion", networkVersion},
            {"name", network.label + "/" + label},
            {"properties", {{"addressPrefixes", prefixes(cidr, cidr6)}, {"defaultOutboundAccess", false}}}};
}

std::string zoneFile(const Zone& zone) { return "zone_" + zone.name + ".json"; }
std::string networkFile(const Network& network) { return "network_" + network.name + ".json"; }
std::string peeringFile(const Network& network) { return "peerings_" + network.name + ".json"; }
std::string secretsFile(const Zone& zone) { return "secrets_" + zone.name + ".json"; }
std::string clusterFile(const Cluster& cluster) { return "cluster_" + cluster.name + ".json"; }
std::string arcFile(const ArcCluster& arc) { return "arc_" + arc.name + ".json"; }

Template networkTemplate(const Network& network)
{
    Json made = resource("Microsoft.Network/virtualNetworks", networkVersion, network.label, network,
                         network.edgeZone.has_value());
    const std::string name = network.group && !network.group->name.empty() ? network.group->name : network.name;
    made["tags"] = network.group ? tags(name, network.group->id.value) : Json{{"Name", tagValue(name)}};
    made["properties"] = {{"addressSpace", {{"addressPrefixes", prefixes(network.cidr, network.cidr6)}}}};
    return {networkFile(network), network.resourceGroup(), Json::array({std::move(made)})};
}

Template peeringTemplate(const Plan& plan, const std::string& key)
{
    const Network& here = plan.networks.at(key);
    Template made{peeringFile(here), here.resourceGroup()};
    for (const auto& [from, to] : plan.peerings) {
        if (from != key && to != key)
            continue;
        const Network& there = plan.networks.at(from == key ? to : from);
        made.resources.push_back({{"type", "Microsoft.Network/virtualNetworks/virtualNetworkPeerings"},
                                  {"apiVersion", networkVersion},
                                  {"name", here.label + "/" + there.label},
                                  {"properties",
                                   {{"allowVirtualNetworkAccess", true},
                                    {"remoteVirtualNetwork",
                                     {{"id", fmt::format("[resourceId({}, 'Microsoft.Network/virtualNetworks', {})]",
                                                         literal(there.resourceGroup()), literal(there.label))}}}}}});
    }
    return made;
}

} // namespace edgewright::azure::arm_export
