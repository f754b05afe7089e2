// How do the templates for Azure deploy services in Regions and on clusters of one's own? Flux, as the Terraform does.
#include "core/export/azure/azure_arm_parts.h"

#include <algorithm>
#include <fmt/format.h>

namespace edgewright::azure::arm_export {

namespace {

constexpr const char* managedType = "Microsoft.ContainerService/managedClusters";
constexpr const char* connectedType = "Microsoft.Kubernetes/connectedClusters";
constexpr const char* extensionType = "Microsoft.KubernetesConfiguration/extensions";

std::string subnetId(const Network& network, const Cluster& cluster)
{
    return fmt::format("[resourceId('Microsoft.Network/virtualNetworks/subnets', {}, {})]", literal(network.label),
                       literal(cluster.label));
}

Json pool(const std::string& name, const std::string& mode, const std::string& size, std::int64_t least,
          std::int64_t most, const std::string& subnet)
{
    return {{"name", name},
            {"mode", mode},
            {"vmSize", parameter(size)},
            {"vnetSubnetID", subnet},
            {"enableAutoScaling", true},
            {"count", least},
            {"minCount", least},
            {"maxCount", most},
            {"enableEncryptionAtHost", true}};
}

Json managedCluster(const Network& network, const Cluster& cluster)
{
    const std::string subnet = subnetId(network, cluster);
    Json pools =
        Json::array({pool("services", "System", nodeSizeVariable(cluster), cluster.least, cluster.most, subnet)});
    if (cluster.accelerated > 0)
        pools.push_back(pool("accelerated", "User", acceleratedSizeVariable(cluster), 1, cluster.accelerated, subnet));
    Json made = resource(managedType, clusterVersion, cluster.label, network, false);
    made["tags"] = tags(cluster.node->name.empty() ? cluster.name : cluster.node->name, cluster.node->id.value);
    made["dependsOn"] = Json::array({subnet});
    made["identity"] = {{"type", "SystemAssigned"}};
    made["properties"] = {{"dnsPrefix", cluster.label},
                          {"nodeResourceGroup", cluster.machineGroup()},
                          {"disableLocalAccounts", true},
                          {"aadProfile", {{"managed", true}, {"enableAzureRBAC", true}}},
                          {"apiServerAccessProfile", {{"enablePrivateCluster", true}}},
                          {"oidcIssuerProfile", {{"enabled", true}}},
                          {"securityProfile", {{"workloadIdentity", {{"enabled", true}}}}},
                          {"agentPoolProfiles", std::move(pools)},
                          {"networkProfile",
                           {{"networkPlugin", "azure"},
                            {"networkPluginMode", "overlay"},
                            {"networkDataplane", "cilium"},
                            {"networkPolicy", "cilium"},
                            {"podCidr", cluster.pods},
                            {"serviceCidr", cluster.services},
                            {"dnsServiceIP", cluster.dns}}}};
    if (std::ranges::any_of(cluster.hosted, [](const Service* service) { return fetchesSecrets(*service); }))
        made["properties"]["addonProfiles"] = {
            {"azureKeyvaultSecretsProvider", {{"enabled", true}, {"config", {{"enableSecretRotation", "true"}}}}}};
    return made;
}

void addFlux(std::string_view type, const std::string& label, const std::string& overlay, const std::string& row,
             Template& made)
{
    const std::string scope = fmt::format("{}/{}", type, label);
    const std::string extension = fmt::format("[extensionResourceId(resourceId({}, {}), {}, 'flux')]", literal(type),
                                              literal(label), literal(extensionType));
    made.resources.push_back({{"comments", "edgewright:row = " + row},
                              {"type", extensionType},
                              {"apiVersion", fluxVersion},
                              {"name", "flux"},
                              {"scope", scope},
                              {"dependsOn", Json::array({resourceId(type, label)})},
                              {"identity", {{"type", "SystemAssigned"}}},
                              {"properties", {{"extensionType", "microsoft.flux"}}}});
    made.resources.push_back(
        {{"comments", "edgewright:row = " + row},
         {"type", "Microsoft.KubernetesConfiguration/fluxConfigurations"},
         {"apiVersion", fluxVersion},
         {"name", "edgewright"},
         {"scope", scope},
         {"dependsOn", Json::array({extension})},
         {"properties",
          {{"scope", "cluster"},
           {"namespace", "flux-system"},
           {"sourceKind", "GitRepository"},
           {"gitRepository",
            {{"url", parameter("git_url")},
             {"repositoryRef", {{"branch", parameter("git_branch")}}},
             {"localAuthRef", "[if(empty(parameters('git_secret')), json('null'), parameters('git_secret'))]"}}},
           {"kustomizations", {{"site", {{"path", "./" + overlay}, {"prune", true}}}}}}}});
}

} // namespace

Template clusterTemplate(const Plan& plan, const Cluster& cluster)
{
    const Network& network = plan.networks.at(cluster.network);
    Template made{clusterFile(cluster), network.resourceGroup()};
    made.resources.push_back(subnet(network, cluster.label, cluster.cidr, {}, cluster.node->id.value));
    made.resources.push_back(managedCluster(network, cluster));
    addFlux(managedType, cluster.label, cluster.overlay, cluster.node->id.value, made);
    return made;
}

Template arcTemplate(const ArcCluster& arc)
{
    Template made{arcFile(arc), "edgewright--arc"};
    made.resources.push_back({{"type", connectedType},
                              {"apiVersion", connectedVersion},
                              {"name", arc.label},
                              {"location", parameter("arc_region")},
                              {"tags", tags(arc.node->name.empty() ? arc.name : arc.node->name, arc.node->id.value)},
                              {"identity", {{"type", "SystemAssigned"}}},
                              {"properties", {{"agentPublicKeyCertificate", parameter(agentKeyVariable(arc))}}}});
    addFlux(connectedType, arc.label, arc.overlay, arc.node->id.value, made);
    return made;
}

} // namespace edgewright::azure::arm_export
