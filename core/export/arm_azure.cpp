// How are the drawing's Azure edge zones, Regions and connected clusters built with templates of Azure Resource Manager?
#include "core/export/azure/azure_arm_parts.h"

#include <algorithm>
#include <fmt/format.h>

namespace edgewright {

namespace {

using namespace azure::arm_export;

std::vector<Template> templatesOf(const azure::Plan& plan)
{
    std::vector<Template> all;
    for (const auto& [key, network] : plan.networks)
        all.push_back(networkTemplate(network));
    for (const auto& [key, network] : plan.networks)
        if (Template made = peeringTemplate(plan, key); !made.resources.empty())
            all.push_back(std::move(made));
    for (const azure::Zone& zone : plan.zones)
        all.push_back(zoneTemplate(plan, zone));
    for (const azure::Zone& zone : plan.zones)
        if (Template made = secretsTemplate(plan, zone); !made.resources.empty())
            all.push_back(std::move(made));
    for (const azure::Cluster& cluster : plan.clusters)
        all.push_back(clusterTemplate(plan, cluster));
    for (const azure::ArcCluster& arc : plan.arcs)
        all.push_back(arcTemplate(arc));
    return all;
}

Json valueOf(const hcl::Value& value)
{
    struct {
        Json operator()(const std::string& word) const { return word; }
        Json operator()(bool flag) const { return flag; }
        Json operator()(std::int64_t number) const { return number; }
        Json operator()(const hcl::Expression& expression) const { return expression.code; }
        Json operator()(const hcl::List& list) const
        {
            Json all = Json::array();
            for (const hcl::Value& each : list)
                all.push_back(valueOf(each));
            return all;
        }
        Json operator()(const hcl::Object& object) const
        {
            Json all = Json::object();
            for (const auto& [name, each] : object)
                all[name] = valueOf(each);
            return all;
        }
    } convert;
    return std::visit(convert, value.held);
}

std::string typeOf(const azure::Input& input)
{
    return input.type.starts_with("list")     ? "array"
           : input.type.starts_with("object") ? "object"
           : input.type == "bool"             ? "bool"
                                              : "string";
}

Json declarationOf(const azure::Input& input)
{
    Json made{{"type", typeOf(input)}};
    if (input.standard)
        made["defaultValue"] = valueOf(*input.standard);
    else
        made["minLength"] = 1;
    made["metadata"] = {{"description", input.description}};
    return made;
}

std::string dumped(const Json& json) { return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n"; }

/// The template with the parameters that it names, and an example of those that must be given.
void write(const Template& made, const std::vector<azure::Input>& inputs, Manifest& manifest,
           std::map<std::string, std::string>& declaredIn)
{
    const std::string words = made.resources.dump();
    Json parameters = Json::object(), examples = Json::object();
    for (const azure::Input& input : inputs) {
        if (words.find("parameters('" + input.name + "')") == std::string::npos)
            continue;
        declaredIn.try_emplace(input.name, made.file);
        parameters[input.name] = declarationOf(input);
        if (!input.standard)
            examples[input.name] = {{"value", valueOf(input.example)}};
    }
    Json body{{"$schema", "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#"},
              {"contentVersion", "1.0.0.0"}};
    if (!parameters.empty())
        body["parameters"] = std::move(parameters);
    body["resources"] = made.resources;
    manifest.files[made.file] = dumped(body);
    if (examples.empty())
        return;
    const std::string file = made.file.substr(0, made.file.size() - 5) + ".parameters.json.example";
    manifest.files[file] =
        dumped({{"$schema", "https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#"},
                {"contentVersion", "1.0.0.0"},
                {"parameters", std::move(examples)}});
}

std::string line(const Template& made, const Manifest& manifest)
{
    const std::string stem = made.file.substr(0, made.file.size() - 5);
    const std::string parameters = manifest.files.contains(stem + ".parameters.json.example")
                                       ? fmt::format(" --parameters @{}.parameters.json", stem)
                                       : "";
    const std::string group = made.resourceGroup.empty() ? "GROUP-OF-THE-KEY-VAULT" : made.resourceGroup;
    return fmt::format("az deployment group create --resource-group {} --template-file {}{}\n", group, made.file,
                       parameters);
}

/// In which order the templates are deployed, and into which resource groups.
std::string readme(const azure::Plan& plan, const std::vector<Template>& templates, const Manifest& manifest)
{
    std::string words =
        "# Deployment to Azure\n\nCopy each `*.parameters.json.example` that is there to `*.parameters.json` and fill it "
        "in, then run from\ntop to bottom:\n\n```sh\n";
    for (const auto& [key, network] : plan.networks)
        words += fmt::format("az group create --name {} --location {}\n", network.resourceGroup(),
                             network.region.isKnown() ? network.region.literal : "REGION");
    if (!plan.arcs.empty())
        words += fmt::format("az group create --name edgewright--arc --location {}\n",
                             plan.arcRegion.isKnown() ? plan.arcRegion.literal : "REGION");
    for (const Template& made : templates)
        words += line(made, manifest);
    words +=
        "```\n\nA machine fetches its secrets until it may: those of `secrets_*.json` are let in after it has started.\n";
    return words;
}

std::string row(const std::string& file, std::string_view type, std::string_view name)
{
    return fmt::format("{}: {} {}", file, type, name);
}

azure::Whereabouts places(const std::map<std::string, std::string>& declaredIn)
{
    return {.zone =
                [](const azure::Zone& zone) {
                    return row(zoneFile(zone), "Microsoft.Network/virtualNetworks/subnets", zone.label);
                },
            .network =
                [](const azure::Network& network) {
                    return row(networkFile(network), "Microsoft.Network/virtualNetworks", network.label);
                },
            .peering =
                [](const azure::Plan& plan, const std::pair<std::string, std::string>& ends) {
                    return row(peeringFile(plan.networks.at(ends.first)),
                               "Microsoft.Network/virtualNetworks/virtualNetworkPeerings",
                               plan.networks.at(ends.second).label);
                },
            .machine =
                [](const azure::Zone& zone, const azure::Workload& workload, std::int64_t replica) {
                    return row(zoneFile(zone), "Microsoft.Compute/virtualMachines", workload.machineLabel(replica));
                },
            .rule =
                [](const azure::Zone& zone, const azure::Workload& workload) {
                    return row(zoneFile(zone), "Microsoft.Network/networkSecurityGroups", workload.label);
                },
            .cluster =
                [](const azure::Cluster& cluster) {
                    return row(clusterFile(cluster), "Microsoft.ContainerService/managedClusters", cluster.label);
                },
            .arc =
                [](const azure::ArcCluster& arc) {
                    return row(arcFile(arc), "Microsoft.Kubernetes/connectedClusters", arc.label);
                },
            .input =
                [&declaredIn](const std::string& name) {
                    const auto found = declaredIn.find(name);
                    return (found == declaredIn.end() ? std::string("README.md") : found->second) + ": " + name;
                }};
}

Result<Manifest> runArm(const Topology& topology)
{
    const Result<azure::Plan> plan = azure::planOf(topology);
    if (!plan)
        return fail(plan.error());
    const std::vector<azure::Input> inputs = azure::inputsOf(*plan);
    const std::vector<Template> templates = templatesOf(*plan);
    Manifest manifest;
    std::map<std::string, std::string> declaredIn;
    for (const Template& made : templates)
        write(made, inputs, manifest, declaredIn);
    manifest.files["README.md"] = readme(*plan, templates, manifest);
    manifest.report = azure::reportOf(*plan, inputs, places(declaredIn));
    return manifest;
}

} // namespace

Exporter armAzure()
{
    return {.key = "arm-azure", .title = text("export", "Azure (Resource Manager templates)"), .run = runArm};
}

} // namespace edgewright
