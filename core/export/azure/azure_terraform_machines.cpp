// What runs in an edge zone? A virtual machine a replica, with its interface, address, the port of its service and its secrets.
#include "core/export/azure/azure_terraform_parts.h"
#include "core/export/manifest/naming.h"

#include <fmt/format.h>

namespace edgewright::azure::terraform_export {

namespace {

struct Site {
    const Plan& plan;
    const Zone& zone;
    const Network& network;
    const Workload& workload;
    Object tagged;
};

/// What is named lies in the zone; what belongs to it and can't lie there (security groups, identities) in its Region.
std::vector<Attribute> inZone(const Site& site, const std::string& label)
{
    std::vector<Attribute> attributes = inGroupOf(site.network, label);
    attributes.push_back({"edge_zone", valueOf(*site.network.edgeZone)});
    return attributes;
}

Block rule(const Site& site, const std::string& word, int priority, bool allows, Attribute source)
{
    const std::string port = allows ? std::to_string(site.workload.service->port) : "*";
    return resource(
        "azurerm_network_security_rule", site.workload.name + "__" + word,
        {{"name", word},
         {"resource_group_name", attributeOf("azurerm_resource_group", site.network.name, "name")},
         {"network_security_group_name", attributeOf("azurerm_network_security_group", site.workload.name, "name")},
         {"priority", priority},
         {"direction", "Inbound"},
         {"access", allows ? "Allow" : "Deny"},
         {"protocol", allows ? "Tcp" : "*"},
         std::move(source),
         {"source_port_range", "*"},
         {"destination_address_prefix", "*"},
         {"destination_port_range", port}});
}

/// Azure's own rules would let all machines of a network reach all ports: the last rule here closes them.
void writeSecurity(const Site& site, std::vector<Block>& blocks)
{
    const Service& service = *site.workload.service;
    std::vector<Attribute> group = inGroupOf(site.network, site.workload.label);
    group.push_back({"tags", site.tagged});
    blocks.push_back(resource("azurerm_network_security_group", site.workload.name, std::move(group)));
    if (isOpenToUsers(site.plan, service))
        blocks.push_back(
            rule(site, "users", 100, true, {"source_address_prefixes", terraform::variable("client_cidrs")}));
    if (isOpenToNetwork(site.plan, service))
        blocks.push_back(rule(site, "network", 110, true, {"source_address_prefix", "VirtualNetwork"}));
    blocks.push_back(rule(site, "nothing_else", 4096, false, {"source_address_prefix", "*"}));
    for (std::size_t i = blocks.size(); i-- > 0 && blocks[i].labels[0] == "azurerm_network_security_rule";)
        blocks[i].row = service.id.value;
}

/// One identity for the replicas, which may read the service's own secrets and nothing else of the vault.
void writeIdentity(const Site& site, std::vector<Block>& blocks)
{
    std::vector<Attribute> identity = inGroupOf(site.network, site.workload.label);
    identity.push_back({"tags", site.tagged});
    blocks.push_back(resource("azurerm_user_assigned_identity", site.workload.name, std::move(identity)));
    for (const auto& [variable, name] : vaultSecrets(site.plan, *site.workload.service)) {
        Block role = resource(
            "azurerm_role_assignment", site.workload.name + "__" + variable,
            {{"scope", Expression{fmt::format("\"${{var.key_vault_id}}/secrets/{}\"", name)}},
             {"role_definition_name", "Key Vault Secrets User"},
             {"principal_id", attributeOf("azurerm_user_assigned_identity", site.workload.name, "principal_id")},
             {"principal_type", "ServicePrincipal"}});
        role.row = site.workload.service->id.value;
        blocks.push_back(std::move(role));
    }
}

/// An edge zone has no default way out: the address is that of the machine, whoever may call it.
void writeInterface(const Site& site, std::int64_t replica, std::vector<Block>& blocks)
{
    const std::string name = site.workload.machine(replica), label = site.workload.machineLabel(replica);
    const Expression subnet = attributeOf("azurerm_subnet", site.zone.name, "id");
    std::vector<Attribute> address = inZone(site, label), interface = inZone(site, label);
    address.insert(address.end(), {{"allocation_method", "Static"}, {"sku", "Standard"}, {"tags", site.tagged}});
    blocks.push_back(resource("azurerm_public_ip", name, std::move(address)));
    interface.push_back({"tags", site.tagged});
    blocks.push_back(resource("azurerm_network_interface", name, std::move(interface),
                              {Block{"ip_configuration",
                                     {},
                                     {{"name", "ipv4"},
                                      {"primary", true},
                                      {"subnet_id", subnet},
                                      {"private_ip_address_allocation", "Dynamic"},
                                      {"public_ip_address_id", attributeOf("azurerm_public_ip", name, "id")}},
                                     {}},
                               Block{"dynamic",
                                     {"ip_configuration"},
                                     {{"for_each", Expression{"var.ipv6 ? [\"ipv6\"] : []"}}},
                                     {Block{"content",
                                            {},
                                            {{"name", Expression{"ip_configuration.value"}},
                                             {"subnet_id", subnet},
                                             {"private_ip_address_allocation", "Dynamic"},
                                             {"private_ip_address_version", "IPv6"}},
                                            {}}}}}));
    Block guard = resource(
        "azurerm_network_interface_security_group_association", name,
        {{"network_interface_id", attributeOf("azurerm_network_interface", name, "id")},
         {"network_security_group_id", attributeOf("azurerm_network_security_group", site.workload.name, "id")}});
    guard.row = site.workload.service->id.value;
    blocks.push_back(std::move(guard));
}

Expression customData(const Site& site)
{
    const Service& service = *site.workload.service;
    Object given{{"image", isImageReference(service.image)
                               ? Value(service.image)
                               : Value(terraform::variable(imageVariable(site.plan, service)))}};
    if (keepsState(service))
        given.emplace_back("state_path", terraform::variable(statePathVariable(site.plan, service)));
    if (fetchesSecrets(service)) {
        given.emplace_back("client_id", attributeOf("azurerm_user_assigned_identity", site.workload.name, "client_id"));
        given.emplace_back("vault", Expression{"element(split(\"/\", var.key_vault_id), 8)"});
    }
    return {fmt::format("base64encode(templatefile(\"${{path.module}}/start/{}.sh.tftpl\", {}))",
                        site.plan.serviceNames.at(service.id.value), hcl::inlined(given))};
}

Block publishedImage()
{
    Block block{"source_image_reference", {}, {}, {}};
    for (const char* word : {"publisher", "offer", "sku", "version"})
        block.attributes.push_back({word, Expression{std::string("var.machine_image.") + word}});
    return block;
}

std::vector<Block> machineBlocks(const Site& site)
{
    const Service& service = *site.workload.service;
    std::vector<Block> blocks{
        {"admin_ssh_key", {}, {{"username", administrator}, {"public_key", terraform::variable("ssh_public_key")}}, {}},
        {"os_disk",
         {},
         {{"caching", "ReadWrite"}, {"storage_account_type", "StandardSSD_LRS"}, {"disk_size_gb", diskGib(service)}},
         {}}};
    if (service.accelerators == 0)
        blocks.push_back(publishedImage());
    if (fetchesSecrets(service))
        blocks.push_back(
            {"identity",
             {},
             {{"type", "UserAssigned"},
              {"identity_ids", List{attributeOf("azurerm_user_assigned_identity", site.workload.name, "id")}}},
             {}});
    return blocks;
}

Block machine(const Site& site, std::int64_t replica)
{
    const std::string name = site.workload.machine(replica);
    List before{Expression{"azurerm_network_interface_security_group_association." + name}};
    for (const auto& [variable, stored] : vaultSecrets(site.plan, *site.workload.service))
        before.push_back(Expression{"azurerm_role_assignment." + site.workload.name + "__" + variable});
    std::vector<Attribute> attributes = inZone(site, site.workload.machineLabel(replica));
    attributes.insert(attributes.end(),
                      {{"size", terraform::variable(sizeVariable(site.workload))},
                       {"admin_username", administrator},
                       {"disable_password_authentication", true},
                       {"encryption_at_host_enabled", true},
                       {"network_interface_ids", List{attributeOf("azurerm_network_interface", name, "id")}},
                       {"custom_data", customData(site)}});
    if (site.workload.service->accelerators > 0)
        attributes.push_back({"source_image_id", terraform::variable("accelerated_image_id")});
    attributes.push_back({"depends_on", std::move(before)});
    attributes.push_back({"tags", site.tagged});
    return resource("azurerm_linux_virtual_machine", name, std::move(attributes), machineBlocks(site));
}

/// Marks of Terraform's template language are doubled.
std::string escaped(std::string_view words)
{
    std::string out;
    for (std::size_t i = 0; i < words.size(); ++i) {
        out += words[i];
        if ((words[i] == '$' || words[i] == '%') && i + 1 < words.size() && words[i + 1] == '{')
            out += words[i];
    }
    return out;
}

std::string templateOf(const std::vector<StartPart>& parts)
{
    std::string script;
    for (const StartPart& part : parts)
        switch (part.kind) {
        case StartPart::Text: script += escaped(part.text); break;
        case StartPart::Image: script += "${image}"; break;
        case StartPart::ClientId: script += "${client_id}"; break;
        case StartPart::Vault: script += "${vault}"; break;
        case StartPart::StatePath: script += "${state_path}"; break;
        }
    return script;
}

} // namespace

void writeMachines(const Plan& plan, const Zone& zone, std::vector<Block>& blocks)
{
    for (const Workload& workload : zone.workloads) {
        const Service& service = *workload.service;
        const Site site{plan, zone, plan.networks.at(zone.network), workload,
                        tags(service.name.empty() ? workload.name : service.name, service.id.value)};
        writeSecurity(site, blocks);
        if (fetchesSecrets(service))
            writeIdentity(site, blocks);
        for (std::int64_t replica = 1; replica <= workload.replicas; ++replica) {
            writeInterface(site, replica, blocks);
            blocks.push_back(machine(site, replica));
        }
    }
}

void writeStartScripts(const Plan& plan, Manifest& manifest)
{
    for (const Zone& zone : plan.zones)
        for (const Workload& workload : zone.workloads)
            manifest.files["start/" + plan.serviceNames.at(workload.service->id.value) + ".sh.tftpl"] =
                templateOf(startScript(plan, *workload.service));
}

} // namespace edgewright::azure::terraform_export
