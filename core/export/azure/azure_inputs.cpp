// What must the user give before an export for Azure can be deployed?
#include "core/export/azure/azure_parts.h"
#include "core/export/manifest/naming.h"

#include <fmt/format.h>

namespace edgewright::azure {

namespace {

using terraform::Inputs;
using terraform::patternInput;

constexpr const char* azureWord = "^[a-z][a-z0-9]+$";

std::string called(const std::string& name, const std::string& otherwise)
{
    return tagValue(name.empty() ? otherwise : name);
}

void addPlace(const Network& network, Inputs& inputs)
{
    const Node& node = *network.nodes.front();
    const std::string name = called(node.name, network.name);
    if (network.edgeZone && !network.edgeZone->isKnown())
        inputs.add(patternInput(network.edgeZone->variable, fmt::format("Name of the edge zone {}.", name), azureWord,
                                "An edge zone is written in lower-case letters and digits.", "losangeles",
                                refOf(node.id), text("export", "the drawing names no edge zone: give its name")));
    if (!network.region.isKnown())
        for (const Node* each : network.nodes)
            inputs.add(patternInput(
                network.region.variable, fmt::format("Azure Region of {}.", name), azureWord,
                "A Region is written in lower-case letters and digits.", "westus", refOf(each->id),
                network.edgeZone
                    ? text("export", "the catalogue doesn't know the parent Region of this edge zone: give it")
                    : text("export", "the drawing names no Region: give it")));
}

Input sizeInput(std::string variable, std::string description, RowRef row, Text what)
{
    return patternInput(std::move(variable), std::move(description), "^Standard_[A-Za-z0-9_-]+$",
                        "A size is written as Standard_D2s_v3.", "Standard_D2s_v3", std::move(row), std::move(what));
}

std::string demand(const Service& service)
{
    return fmt::format("{} cores, {} GiB memory, {} accelerators at least", threeDigits(service.cpu.value),
                       threeDigits(service.memory.value), service.accelerators);
}

void addImage(const Plan& plan, const Service& service, Inputs& inputs)
{
    if (!isImageReference(service.image))
        inputs.add(patternInput(
            imageVariable(plan, service),
            fmt::format("Container image of the service {}.",
                        called(service.name, plan.serviceNames.at(service.id.value))),
            "^[a-z0-9][A-Za-z0-9._:/@-]*$", "A container image is written as registry/name:tag.",
            "registry.example.com/name:tag", refOf(service.id),
            text("export", "the drawing names no usable container image: give one that the machines may pull")));
}

void addStatePath(const Plan& plan, const Service& service, Inputs& inputs)
{
    if (!keepsState(service))
        return;
    Input input =
        patternInput(statePathVariable(plan, service),
                     fmt::format("Folder in the container of {} that keeps its state.",
                                 called(service.name, plan.serviceNames.at(service.id.value))),
                     "^(/[A-Za-z0-9._-]+)+$", "A folder is written as /var/lib/name.", "/data", refOf(service.id), {});
    input.standard = "/data";
    inputs.add(std::move(input));
}

Input gpuImage(const RowRef& row)
{
    return patternInput(
        "accelerated_image_id",
        "Image for machines with accelerators: Ubuntu with Docker, NVIDIA drivers and container toolkit.",
        "^/subscriptions/[^/]+/resourceGroups/[^/]+/providers/Microsoft.Compute/.+$",
        "An image is given by its resource id.",
        "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/images/providers/Microsoft.Compute/images/gpu",
        row,
        text("export",
             "the drawing names no machine image with drivers for accelerators: give one that the zone may use"));
}

Input vaultInput(const RowRef& row)
{
    return patternInput(
        "key_vault_id",
        "Key Vault, with Azure RBAC, that holds the secrets of the services under the names for which roles are given.",
        "^/subscriptions/[^/]+/resourceGroups/[^/]+/providers/Microsoft.KeyVault/vaults/[A-Za-z0-9-]+$",
        "A Key Vault is given by its resource id.",
        "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/secrets/providers/Microsoft.KeyVault/vaults/example",
        row, text("export", "its secrets are fetched from a Key Vault on start: give the vault"));
}

void addWorkload(const Plan& plan, const Zone& zone, const Workload& workload, Inputs& inputs)
{
    const Service& service = *workload.service;
    Input size = sizeInput(
        sizeVariable(workload), fmt::format("Size of one replica: {}; one that the zone offers.", demand(service)),
        refOf(zone.node->id),
        text("export", "no size of the catalogue holds one replica of “{}” in this zone: give one that the zone offers")
            .with(service.name.empty() ? workload.name : service.name));
    if (workload.size)
        size.standard = workload.size->name;
    inputs.add(std::move(size));
    if (service.accelerators > 0)
        inputs.add(gpuImage(refOf(zone.node->id)));
    if (fetchesSecrets(service))
        inputs.add(vaultInput(refOf(service.id)));
    addImage(plan, service, inputs);
    addStatePath(plan, service, inputs);
}

Input machineImage()
{
    Input input;
    input.name = "machine_image";
    input.description = "Published image of the other machines: Ubuntu, or one with apt, cloud-init, curl and Python.";
    input.type = "object({ publisher = string, offer = string, sku = string, version = string })";
    input.standard = hcl::Object{
        {"publisher", "Canonical"}, {"offer", "ubuntu-24_04-lts"}, {"sku", "server"}, {"version", "latest"}};
    return input;
}

Input clientCidrs()
{
    Input input;
    input.name = "client_cidrs";
    input.description = "Networks from which users reach the services that they call; IPv4.";
    input.type = "list(string)";
    input.condition = "alltrue([for cidr in var.client_cidrs : can(cidrnetmask(cidr))])";
    input.message = "Each network is written in CIDR notation, as in 203.0.113.0/24.";
    input.standard = hcl::List{"0.0.0.0/0"};
    return input;
}

Input ipv6()
{
    Input input;
    input.name = "ipv6";
    input.description = "Whether the networks of edge zones carry IPv6 too; the zone must offer it.";
    input.type = "bool";
    input.standard = false;
    return input;
}

bool servesUsers(const Plan& plan)
{
    for (const Zone& zone : plan.zones)
        for (const Workload& workload : zone.workloads)
            if (isOpenToUsers(plan, *workload.service))
                return true;
    return false;
}

void addMachines(const Plan& plan, Inputs& inputs)
{
    for (const Zone& zone : plan.zones) {
        for (const Workload& workload : zone.workloads)
            addWorkload(plan, zone, workload, inputs);
        if (!zone.workloads.empty())
            inputs.add(patternInput(
                "ssh_public_key", "Public key for the administrator of the machines; no rule opens the port of SSH.",
                "^(ssh-(rsa|ed25519)) [A-Za-z0-9+/=]+( .*)?$", "A public key begins with ssh-ed25519 or ssh-rsa.",
                "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExampleExampleExampleExampleExampleExam", refOf(zone.node->id),
                text("export", "Azure asks for a public key where passwords are off: give one")));
    }
    if (plan.hasMachines())
        inputs.add(machineImage());
    if (servesUsers(plan))
        inputs.add(clientCidrs());
    if (!plan.zones.empty())
        inputs.add(ipv6());
}

void addRepository(const RowRef& row, Inputs& inputs)
{
    inputs.add(patternInput(
        "git_url", "Repository that holds the folders of the kubernetes export.", "^(https|ssh)://[^ ]+$",
        "The address of a repository begins with https:// or ssh://.", "https://git.example.com/edge/deployments.git",
        row,
        text("export", "Flux deploys its services from a repository with the kubernetes export: give its address")));
    Input branch = patternInput("git_branch", "Branch of the repository.", "^[A-Za-z0-9._/-]+$",
                                "A branch is written in letters, digits and . _ / -.", "main", row, {});
    branch.standard = "main";
    inputs.add(std::move(branch));
    Input secret = patternInput(
        "git_secret", "Secret of each cluster, in the namespace flux-system, by which Flux reads a private repository.",
        "^[a-z0-9-]*$", "The name of a secret is written in lower-case letters, digits and hyphens.", "", row, {});
    secret.standard = "";
    inputs.add(std::move(secret));
}

void addClusters(const Plan& plan, Inputs& inputs)
{
    for (const Cluster& cluster : plan.clusters) {
        const RowRef row = refOf(cluster.node->id);
        Service most, mostAccelerated;
        for (const Service* service : cluster.hosted) {
            Service& largest = service->accelerators > 0 ? mostAccelerated : most;
            largest.cpu = std::max(largest.cpu, service->cpu);
            largest.memory = std::max(largest.memory, service->memory);
            largest.accelerators = std::max(largest.accelerators, service->accelerators);
        }
        inputs.add(
            sizeInput(nodeSizeVariable(cluster),
                      fmt::format("Size of a machine of the cluster: {}, beside the system's own.", demand(most)), row,
                      text("export", "the catalogue knows no sizes of Regions: give one for the cluster's machines")));
        if (cluster.accelerated > 0)
            inputs.add(
                sizeInput(acceleratedSizeVariable(cluster),
                          fmt::format("Size of an accelerated machine of the cluster: {}.", demand(mostAccelerated)),
                          row, text("export", "the catalogue knows no sizes of Regions: give one with accelerators")));
        addRepository(row, inputs);
    }
}

void addArcs(const Plan& plan, Inputs& inputs)
{
    for (const ArcCluster& arc : plan.arcs) {
        const RowRef row = refOf(arc.node->id);
        addRepository(row, inputs);
        inputs.add(patternInput(
            agentKeyVariable(arc),
            fmt::format("Public key of the Arc agents of {}: DER in base 64. The private key goes to the agents alone.",
                        called(arc.node->name, arc.name)),
            "^[A-Za-z0-9+/]+={0,2}$", "The key is written in base 64.", "MIICCgKCAgEAexample", row,
            text(
                "export",
                "a cluster of one's own is connected by agents that run in it: give their public key, and install them with the private one")));
        Input region = patternInput(
            "arc_region", "Azure Region that keeps what is known of the connected clusters.", azureWord,
            "A Region is written in lower-case letters and digits.", "westeurope", row,
            text("export",
                 "the drawing names no Region, or several: give the one that manages the connected clusters"));
        if (plan.arcRegion.isKnown())
            region.standard = plan.arcRegion.literal;
        inputs.add(std::move(region));
    }
}

} // namespace

std::string sizeVariable(const Workload& workload) { return "size_" + workload.name; }
std::string imageVariable(const Plan& plan, const Service& service)
{
    return "image_" + plan.serviceNames.at(service.id.value);
}
std::string statePathVariable(const Plan& plan, const Service& service)
{
    return "state_path_" + plan.serviceNames.at(service.id.value);
}
std::string nodeSizeVariable(const Cluster& cluster) { return "machine_size_" + cluster.name; }
std::string acceleratedSizeVariable(const Cluster& cluster) { return "accelerated_size_" + cluster.name; }
std::string agentKeyVariable(const ArcCluster& arc) { return "agent_public_key_" + arc.name; }

std::vector<Input> inputsOf(const Plan& plan)
{
    Inputs inputs;
    for (const auto& [key, network] : plan.networks)
        addPlace(network, inputs);
    addMachines(plan, inputs);
    addClusters(plan, inputs);
    addArcs(plan, inputs);
    return inputs.take();
}

} // namespace edgewright::azure
