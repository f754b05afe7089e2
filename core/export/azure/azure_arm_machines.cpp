// What do the templates for Azure run in an edge zone? A virtual machine a replica, as the Terraform does.
#include "core/export/azure/azure_arm_parts.h"

#include <fmt/format.h>

namespace edgewright::azure::arm_export {

namespace {

constexpr const char* groupType = "Microsoft.Network/networkSecurityGroups";
constexpr const char* identityType = "Microsoft.ManagedIdentity/userAssignedIdentities";
constexpr const char* addressType = "Microsoft.Network/publicIPAddresses";
constexpr const char* interfaceType = "Microsoft.Network/networkInterfaces";

struct Site {
    const Plan& plan;
    const Zone& zone;
    const Network& network;
    const Workload& workload;
    Json tagged;
    std::string subnetId() const
    {
        return fmt::format("[resourceId('Microsoft.Network/virtualNetworks/subnets', {}, {})]", literal(network.label),
                           literal(zone.label));
    }
};

Json rule(std::string_view word, int priority, const std::string& port, std::string_view sourceKey, Json source)
{
    const bool allows = port != "*";
    Json properties{{"priority", priority},
                    {"direction", "Inbound"},
                    {"access", allows ? "Allow" : "Deny"},
                    {"protocol", allows ? "Tcp" : "*"}};
    properties[std::string(sourceKey)] = std::move(source);
    properties["sourcePortRange"] = "*";
    properties["destinationAddressPrefix"] = "*";
    properties["destinationPortRange"] = port;
    return {{"name", word}, {"properties", std::move(properties)}};
}

/// Azure's own rules would let all machines of a network reach all ports: the last rule here closes them.
Json securityGroup(const Site& site)
{
    const Service& service = *site.workload.service;
    const std::string port = std::to_string(service.port);
    Json rules = Json::array();
    if (isOpenToUsers(site.plan, service))
        rules.push_back(rule("users", 100, port, "sourceAddressPrefixes", parameter("client_cidrs")));
    if (isOpenToNetwork(site.plan, service))
        rules.push_back(rule("network", 110, port, "sourceAddressPrefix", "VirtualNetwork"));
    rules.push_back(rule("nothing_else", 4096, "*", "sourceAddressPrefix", "*"));
    Json made = resource(groupType, networkVersion, site.workload.label, site.network, false);
    made["tags"] = site.tagged;
    made["properties"] = {{"securityRules", std::move(rules)}};
    return made;
}

Json identity(const Site& site)
{
    Json made = resource(identityType, identityVersion, site.workload.label, site.network, false);
    made["tags"] = site.tagged;
    return made;
}

/// An edge zone has no default way out: the address is that of the machine, whoever may call it.
Json address(const Site& site, const std::string& label)
{
    Json made = resource(addressType, networkVersion, label, site.network, true);
    made["tags"] = site.tagged;
    made["sku"] = {{"name", "Standard"}};
    made["properties"] = {{"publicIPAllocationMethod", "Static"}};
    return made;
}

Json interface(const Site& site, const std::string& label)
{
    const Json first{{"name", "ipv4"},
                     {"properties",
                      {{"primary", true},
                       {"privateIPAllocationMethod", "Dynamic"},
                       {"subnet", {{"id", site.subnetId()}}},
                       {"publicIPAddress", {{"id", resourceId(addressType, label)}}}}}};
    const Json second{{"name", "ipv6"},
                      {"properties",
                       {{"privateIPAllocationMethod", "Dynamic"},
                        {"privateIPAddressVersion", "IPv6"},
                        {"subnet", {{"id", site.subnetId()}}}}}};
    Json made = resource(interfaceType, networkVersion, label, site.network, true);
    made["tags"] = site.tagged;
    made["dependsOn"] = {site.subnetId(), resourceId(groupType, site.workload.label), resourceId(addressType, label)};
    made["properties"] = {
        {"networkSecurityGroup", {{"id", resourceId(groupType, site.workload.label)}}},
        {"ipConfigurations", fmt::format("[if(parameters('ipv6'), {}, {})]", expressionOf(Json::array({first, second})),
                                         expressionOf(Json::array({first})))}};
    return made;
}

std::string customData(const Site& site)
{
    const Service& service = *site.workload.service;
    std::string parts;
    for (const StartPart& part : startScript(site.plan, service)) {
        parts += parts.empty() ? "" : ", ";
        switch (part.kind) {
        case StartPart::Text: parts += literal(part.text); break;
        case StartPart::Image:
            parts += isImageReference(service.image) ? literal(service.image)
                                                     : "parameters('" + imageVariable(site.plan, service) + "')";
            break;
        case StartPart::ClientId:
            parts += fmt::format("reference(resourceId({}, {}), {}).clientId", literal(identityType),
                                 literal(site.workload.label), literal(identityVersion));
            break;
        case StartPart::Vault: parts += "last(split(parameters('key_vault_id'), '/'))"; break;
        case StartPart::StatePath: parts += "parameters('" + statePathVariable(site.plan, service) + "')"; break;
        }
    }
    return "[base64(concat(" + parts + "))]";
}

Json storage(const Service& service)
{
    Json image;
    if (service.accelerators > 0)
        image = {{"id", parameter("accelerated_image_id")}};
    else
        for (const char* word : {"publisher", "offer", "sku", "version"})
            image[word] = fmt::format("[parameters('machine_image').{}]", word);
    return {{"imageReference", std::move(image)},
            {"osDisk",
             {{"createOption", "FromImage"},
              {"caching", "ReadWrite"},
              {"diskSizeGB", diskGib(service)},
              {"managedDisk", {{"storageAccountType", "StandardSSD_LRS"}}}}}};
}

Json system(const Site& site, const std::string& label)
{
    const Json key{{"path", fmt::format("/home/{}/.ssh/authorized_keys", administrator)},
                   {"keyData", parameter("ssh_public_key")}};
    return {{"computerName", label},
            {"adminUsername", administrator},
            {"customData", customData(site)},
            {"linuxConfiguration",
             {{"disablePasswordAuthentication", true}, {"ssh", {{"publicKeys", Json::array({key})}}}}}};
}

Json machine(const Site& site, const std::string& label)
{
    const Service& service = *site.workload.service;
    Json made = resource("Microsoft.Compute/virtualMachines", computeVersion, label, site.network, true);
    made["tags"] = site.tagged;
    made["dependsOn"] = Json::array({resourceId(interfaceType, label)});
    if (fetchesSecrets(service)) {
        const std::string id = resourceId(identityType, site.workload.label);
        made["dependsOn"].push_back(id);
        const std::string key = fmt::format("[format('{{0}}', {})]", id.substr(1, id.size() - 2));
        made["identity"] = {{"type", "UserAssigned"}, {"userAssignedIdentities", {{key, Json::object()}}}};
    }
    made["properties"] = {
        {"hardwareProfile", {{"vmSize", parameter(sizeVariable(site.workload))}}},
        {"securityProfile", {{"encryptionAtHost", true}}},
        {"osProfile", system(site, label)},
        {"storageProfile", storage(service)},
        {"networkProfile", {{"networkInterfaces", Json::array({Json{{"id", resourceId(interfaceType, label)}}})}}}};
    return made;
}

} // namespace

Template zoneTemplate(const Plan& plan, const Zone& zone)
{
    const Network& network = plan.networks.at(zone.network);
    Template made{zoneFile(zone), network.resourceGroup()};
    made.resources.push_back(subnet(network, zone.label, zone.cidr, zone.cidr6, zone.node->id.value));
    for (const Workload& workload : zone.workloads) {
        const Service& service = *workload.service;
        const Site site{plan, zone, network, workload,
                        tags(service.name.empty() ? workload.name : service.name, service.id.value)};
        made.resources.push_back(securityGroup(site));
        if (fetchesSecrets(service))
            made.resources.push_back(identity(site));
        for (std::int64_t replica = 1; replica <= workload.replicas; ++replica) {
            const std::string label = workload.machineLabel(replica);
            made.resources.push_back(address(site, label));
            made.resources.push_back(interface(site, label));
            made.resources.push_back(machine(site, label));
        }
    }
    return made;
}

Template secretsTemplate(const Plan& plan, const Zone& zone)
{
    const Network& network = plan.networks.at(zone.network);
    Template made{secretsFile(zone), {}};
    for (const Workload& workload : zone.workloads) {
        const std::string id = fmt::format("resourceId({}, {}, {})", literal(network.resourceGroup()),
                                           literal(identityType), literal(workload.label));
        for (const auto& [variable, name] : vaultSecrets(plan, *workload.service)) {
            const std::string secret = "last(split(parameters('key_vault_id'), '/')), '/secrets/', " + literal(name);
            made.resources.push_back(
                {{"comments", "edgewright:row = " + workload.service->id.value},
                 {"type", "Microsoft.Authorization/roleAssignments"},
                 {"apiVersion", roleVersion},
                 {"scope", "[concat('Microsoft.KeyVault/vaults/', " + secret + ")]"},
                 {"name", fmt::format("[guid({}, {}, {})]", id, literal(name), literal(secretsUserRole))},
                 {"properties",
                  {{"roleDefinitionId",
                    fmt::format("[subscriptionResourceId('Microsoft.Authorization/roleDefinitions', {})]",
                                literal(secretsUserRole))},
                   {"principalId", fmt::format("[reference({}, {}).principalId]", id, literal(identityVersion))},
                   {"principalType", "ServicePrincipal"}}}});
        }
    }
    return made;
}

} // namespace edgewright::azure::arm_export
