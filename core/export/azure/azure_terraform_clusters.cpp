// How are services in Azure Regions and on clusters of one's own deployed? Flux brings the folders of the kubernetes export there.
#include "core/export/azure/azure_terraform_parts.h"

#include <algorithm>

namespace edgewright::azure::terraform_export {

namespace {

Block pool(const Cluster& cluster)
{
    return {"default_node_pool",
            {},
            {{"name", "services"},
             {"vm_size", terraform::variable(nodeSizeVariable(cluster))},
             {"vnet_subnet_id", attributeOf("azurerm_subnet", "cluster__" + cluster.name, "id")},
             {"auto_scaling_enabled", true},
             {"min_count", cluster.least},
             {"max_count", cluster.most},
             {"host_encryption_enabled", true},
             {"temporary_name_for_rotation", "rotation"}},
            {}};
}

/// Pods have addresses of their own, apart from the network's: no address plan of the drawing meets them.
Block networking(const Cluster& cluster)
{
    return {"network_profile",
            {},
            {{"network_plugin", "azure"},
             {"network_plugin_mode", "overlay"},
             {"network_data_plane", "cilium"},
             {"network_policy", "cilium"},
             {"pod_cidr", cluster.pods},
             {"service_cidr", cluster.services},
             {"dns_service_ip", cluster.dns}},
            {}};
}

Block managedCluster(const Plan& plan, const Cluster& cluster)
{
    std::vector<Attribute> attributes = inGroupOf(plan.networks.at(cluster.network), cluster.label);
    attributes.insert(attributes.end(), {{"dns_prefix", cluster.label},
                                         {"node_resource_group", cluster.machineGroup()},
                                         {"private_cluster_enabled", true},
                                         {"local_account_disabled", true},
                                         {"oidc_issuer_enabled", true},
                                         {"workload_identity_enabled", true},
                                         {"tags", tags(cluster.node->name.empty() ? cluster.name : cluster.node->name,
                                                       cluster.node->id.value)}});
    std::vector<Block> blocks{
        pool(cluster),
        {"identity", {}, {{"type", "SystemAssigned"}}, {}},
        {"azure_active_directory_role_based_access_control", {}, {{"azure_rbac_enabled", true}}, {}},
        networking(cluster)};
    if (std::ranges::any_of(cluster.hosted, [](const Service* service) { return fetchesSecrets(*service); }))
        blocks.push_back({"key_vault_secrets_provider", {}, {{"secret_rotation_enabled", true}}, {}});
    return resource("azurerm_kubernetes_cluster", cluster.name, std::move(attributes), std::move(blocks));
}

Block acceleratedPool(const Cluster& cluster)
{
    return resource(
        "azurerm_kubernetes_cluster_node_pool", cluster.name,
        {{"name", "accelerated"},
         {"kubernetes_cluster_id", attributeOf("azurerm_kubernetes_cluster", cluster.name, "id")},
         {"vm_size", terraform::variable(acceleratedSizeVariable(cluster))},
         {"vnet_subnet_id", attributeOf("azurerm_subnet", "cluster__" + cluster.name, "id")},
         {"auto_scaling_enabled", true},
         {"min_count", 1},
         {"max_count", cluster.accelerated},
         {"host_encryption_enabled", true},
         {"tags", tags(cluster.node->name.empty() ? cluster.name : cluster.node->name, cluster.node->id.value)}});
}

/// `kind`: "kubernetes" (managed) or "arc_kubernetes" (connected).
void writeFlux(const std::string& kind, const std::string& name, const std::string& overlay, const std::string& row,
               std::vector<Block>& blocks)
{
    const std::string extension = "azurerm_" + kind + "_cluster_extension", cluster = "azurerm_" + kind + "_cluster";
    Block flux = resource(
        extension, name,
        {{"name", "flux"}, {"cluster_id", attributeOf(cluster, name, "id")}, {"extension_type", "microsoft.flux"}});
    if (kind == "arc_kubernetes")
        flux.blocks.push_back({"identity", {}, {{"type", "SystemAssigned"}}, {}});
    flux.row = row;
    blocks.push_back(std::move(flux));
    Block configuration =
        resource("azurerm_" + kind + "_flux_configuration", name,
                 {{"name", "edgewright"},
                  {"cluster_id", attributeOf(cluster, name, "id")},
                  {"namespace", "flux-system"},
                  {"scope", "cluster"},
                  {"depends_on", List{Expression{extension + "." + name}}}},
                 {Block{"git_repository",
                        {},
                        {{"url", terraform::variable("git_url")},
                         {"reference_type", "branch"},
                         {"reference_value", terraform::variable("git_branch")},
                         {"local_auth_reference", Expression{"var.git_secret == \"\" ? null : var.git_secret"}}},
                        {}},
                  Block{"kustomizations",
                        {},
                        {{"name", "site"}, {"path", "./" + overlay}, {"garbage_collection_enabled", true}},
                        {}}});
    configuration.row = row;
    blocks.push_back(std::move(configuration));
}

Block connectedCluster(const ArcCluster& arc)
{
    return resource("azurerm_arc_kubernetes_cluster", arc.name,
                    {{"name", arc.label},
                     {"resource_group_name", attributeOf("azurerm_resource_group", "arc__clusters", "name")},
                     {"location", attributeOf("azurerm_resource_group", "arc__clusters", "location")},
                     {"agent_public_key_certificate", terraform::variable(agentKeyVariable(arc))},
                     {"tags", tags(arc.node->name.empty() ? arc.name : arc.node->name, arc.node->id.value)}},
                    {Block{"identity", {}, {{"type", "SystemAssigned"}}, {}}});
}

} // namespace

void writeClusters(const Plan& plan, Manifest& manifest)
{
    for (const Cluster& cluster : plan.clusters) {
        std::vector<Block> blocks{managedCluster(plan, cluster)};
        if (cluster.accelerated > 0)
            blocks.push_back(acceleratedPool(cluster));
        writeFlux("kubernetes", cluster.name, cluster.overlay, cluster.node->id.value, blocks);
        manifest.files[clusterFile(cluster)] += hcl::write(blocks);
    }
    for (const ArcCluster& arc : plan.arcs) {
        std::vector<Block> blocks{connectedCluster(arc)};
        writeFlux("arc_kubernetes", arc.name, arc.overlay, arc.node->id.value, blocks);
        manifest.files[arcFile(arc)] = hcl::write(blocks);
    }
    if (!plan.arcs.empty())
        manifest.files["arc.tf"] =
            hcl::write({resource("azurerm_resource_group", "arc__clusters",
                                 {{"name", "edgewright--arc"}, {"location", terraform::variable("arc_region")}})});
}

} // namespace edgewright::azure::terraform_export
