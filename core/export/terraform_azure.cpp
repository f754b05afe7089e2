// How are the drawing's Azure edge zones, Regions and connected clusters built with Terraform?
#include "core/export/azure/azure_terraform_parts.h"

#include <fmt/format.h>

namespace edgewright {

namespace {

using namespace azure::terraform_export;

const azure::Whereabouts places{
    .zone = [](const azure::Zone& zone) { return fmt::format("{}: azurerm_subnet.{}", zoneFile(zone), zone.name); },
    .network =
        [](const azure::Network& network) {
            return fmt::format("{}: azurerm_virtual_network.{}", networkFile(network), network.name);
        },
    .peering =
        [](const azure::Plan& plan, const std::pair<std::string, std::string>& ends) {
            return "peerings.tf: azurerm_virtual_network_peering." + peeringName(plan, ends.first, ends.second);
        },
    .machine =
        [](const azure::Zone& zone, const azure::Workload& workload, std::int64_t replica) {
            return fmt::format("{}: azurerm_linux_virtual_machine.{}", zoneFile(zone), workload.machine(replica));
        },
    .rule =
        [](const azure::Zone& zone, const azure::Workload& workload) {
            return fmt::format("{}: azurerm_network_security_group.{}", zoneFile(zone), workload.name);
        },
    .cluster =
        [](const azure::Cluster& cluster) {
            return fmt::format("{}: azurerm_kubernetes_cluster.{}", clusterFile(cluster), cluster.name);
        },
    .arc =
        [](const azure::ArcCluster& arc) {
            return fmt::format("{}: azurerm_arc_kubernetes_cluster.{}", arcFile(arc), arc.name);
        },
    .input = [](const std::string& name) { return "variables.tf: " + name; }};

std::string outputs(const azure::Plan& plan)
{
    Object addresses, secrets;
    for (const azure::Zone& zone : plan.zones)
        for (const azure::Workload& workload : zone.workloads) {
            for (std::int64_t i = 1; i <= workload.replicas; ++i)
                addresses.emplace_back(workload.machine(i),
                                       attributeOf("azurerm_public_ip", workload.machine(i), "ip_address"));
            Object names;
            for (const auto& [variable, name] : azure::vaultSecrets(plan, *workload.service))
                names.emplace_back(variable, name);
            if (!names.empty())
                secrets.emplace_back(workload.name, std::move(names));
        }
    std::vector<Block> blocks;
    if (!addresses.empty())
        blocks.push_back(
            {"output", {"public_ips"}, {{"description", "Address of each machine."}, {"value", addresses}}, {}});
    if (!secrets.empty())
        blocks.push_back(
            {"output",
             {"secret_names"},
             {{"description", "Under which name the Key Vault holds each secret of a service."}, {"value", secrets}},
             {}});
    return hcl::write(blocks);
}

azure::Input subscription(const azure::Plan& plan)
{
    const Node* first = !plan.zones.empty()      ? plan.zones.front().node
                        : !plan.clusters.empty() ? plan.clusters.front().node
                                                 : plan.arcs.front().node;
    return terraform::patternInput("subscription_id", "Subscription in which all is made.", "^[0-9a-fA-F-]{36}$",
                                   "A subscription is given by its id.", "00000000-0000-0000-0000-000000000000",
                                   refOf(first->id), text("export", "the drawing names no subscription: give its id"));
}

void writeProvider(Manifest& manifest)
{
    const terraform::ProviderVersion azurerm{"azurerm", "hashicorp/azurerm", "~> 4.0"};
    manifest.files["versions.tf"] = terraform::versionsFile({&azurerm, 1});
    manifest.files["providers.tf"] = hcl::write({{"provider",
                                                  {"azurerm"},
                                                  {{"subscription_id", terraform::variable("subscription_id")}},
                                                  {Block{"features", {}, {}, {}}}}});
}

Result<Manifest> runAzure(const Topology& topology)
{
    const Result<azure::Plan> plan = azure::planOf(topology);
    if (!plan)
        return fail(plan.error());
    terraform::Inputs inputs;
    for (azure::Input& input : azure::inputsOf(*plan))
        inputs.add(std::move(input));
    inputs.add(subscription(*plan));
    const std::vector<azure::Input> all = inputs.take();
    Manifest manifest;
    writeNetworks(*plan, manifest);
    writeStartScripts(*plan, manifest);
    writeClusters(*plan, manifest);
    writeProvider(manifest);
    if (std::string words = outputs(*plan); !words.empty())
        manifest.files["outputs.tf"] = std::move(words);
    terraform::writeInputs(all, manifest);
    manifest.report = azure::reportOf(*plan, all, places);
    return manifest;
}

} // namespace

Exporter terraformAzure()
{
    return {.key = "terraform-azure", .title = text("export", "Azure (Terraform)"), .run = runAzure};
}

} // namespace edgewright
