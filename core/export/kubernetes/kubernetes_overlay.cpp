// What differs from site to site? Which services run there, how many replicas, the label by which their Pods find it, and where they find
// what they call.
#include "core/export/kubernetes/kubernetes_parts.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace edgewright::kubernetes_export {

namespace {

using yaml::List;
using yaml::Map;

constexpr const char* expressionsPath =
    "/spec/template/spec/affinity/nodeAffinity/requiredDuringSchedulingIgnoredDuringExecution/"
    "nodeSelectorTerms/0/matchExpressions/-";
constexpr const char* tolerationsPath = "/spec/template/spec/tolerations";

Map add(std::string path, yaml::Value value)
{
    return {{"op", "add"}, {"path", std::move(path)}, {"value", std::move(value)}};
}

/// JSON Patch (RFC 6902) of every workload of the site.
List placementPatch(const Place& place)
{
    List patch;
    for (yaml::Value& expression : placeExpressions(place))
        patch.emplace_back(add(expressionsPath, std::move(expression)));
    if (List tolerations = placeTolerations(place); !tolerations.empty())
        patch.emplace_back(add(tolerationsPath, std::move(tolerations)));
    return patch;
}

/// Of those that need accelerators, after the patch of all: where that one added no list, this one does.
List acceleratorPatch(const Place& place)
{
    if (placeTolerations(place).empty())
        return {add(tolerationsPath, List{acceleratorToleration()})};
    return {add(std::string(tolerationsPath) + "/-", acceleratorToleration())};
}

struct Contents {
    List resources{"namespace.yaml", "network-policy.yaml"}, replicas, addresses;
    std::set<std::string_view> kinds;
    std::map<std::string_view, std::vector<std::string>> accelerated; ///< kind -> names
};

/// The ConfigMap from which a caller's containers take the addresses of what it calls.
void addAddresses(const Plan& plan, const Place& place, const Service& caller, Contents& contents)
{
    if (!plan.callsAny(caller))
        return;
    List literals;
    for (const ServiceId& id : plan.calls.at(caller.id))
        if (place.reached.contains(id))
            literals.emplace_back(addressVariable(plan.nameOf(id)) + "=" +
                                  addressFrom(plan, place, *plan.topology.services.find(id)));
    Map generator{{"name", callsObject(plan.nameOf(caller.id))},
                  {"options", Map{{"annotations", Map{{"edgewright/row", caller.id.value}}}}}};
    if (!literals.empty())
        generator.emplace_back("literals", std::move(literals));
    contents.addresses.emplace_back(std::move(generator));
}

Contents contentsOf(const Plan& plan, const Place& place)
{
    Contents contents;
    for (const auto& [id, count] : place.replicas) {
        const Service& service = *plan.topology.services.find(id);
        contents.resources.emplace_back("../../" + plan.folderOf(service));
        contents.replicas.emplace_back(Map{{"name", plan.nameOf(id)}, {"count", count}});
        contents.kinds.insert(workloadKind(service));
        if (service.accelerators > 0)
            contents.accelerated[workloadKind(service)].push_back(plan.nameOf(id));
        addAddresses(plan, place, service, contents);
    }
    return contents;
}

List patchesOf(const Contents& contents)
{
    List patches;
    for (const std::string_view kind : contents.kinds)
        patches.emplace_back(Map{{"path", "placement.yaml"}, {"target", Map{{"kind", kind}}}});
    for (const auto& [kind, names] : contents.accelerated)
        patches.emplace_back(Map{{"path", "accelerators.yaml"},
                                 {"target", Map{{"kind", kind}, {"name", fmt::format("{}", fmt::join(names, "|"))}}}});
    return patches;
}

} // namespace

List placeExpressions(const Place& place)
{
    List expressions{Map{{"key", place.labelKey}, {"operator", "In"}, {"values", List{place.labelValue}}}};
    if (place.labelIsShared)
        expressions.emplace_back(Map{{"key", siteLabel}, {"operator", "In"}, {"values", List{place.name}}});
    return expressions;
}

/// Source: KubeEdge documentation (its machines bear the role "edge").
List placeTolerations(const Place& place)
{
    if (place.node->tier != Tier::Edge && place.node->tier != Tier::Device)
        return {};
    return {Map{{"key", "node-role.kubernetes.io/edge"}, {"operator", "Exists"}, {"effect", "NoSchedule"}}};
}

Map acceleratorToleration() { return {{"key", "nvidia.com/gpu"}, {"operator", "Exists"}, {"effect", "NoSchedule"}}; }

void writeOverlay(const Plan& plan, const Place& place, Manifest& manifest)
{
    Contents contents = contentsOf(plan, place);
    const Map labels{{"pairs", Map{{siteLabel, place.name}}}, {"includeSelectors", false}, {"includeTemplates", true}};
    const std::string folder = place.folder() + "/";
    Map kustomization{{"apiVersion", "kustomize.config.k8s.io/v1beta1"},
                      {"kind", "Kustomization"},
                      {"namespace", place.nameSpace()},
                      {"resources", std::move(contents.resources)},
                      {"labels", List{labels}},
                      {"replicas", std::move(contents.replicas)},
                      {"patches", patchesOf(contents)}};
    if (!contents.addresses.empty())
        kustomization.emplace_back("configMapGenerator", std::move(contents.addresses));
    manifest.files[folder + "kustomization.yaml"] = yaml::write(kustomization);
    manifest.files[folder + "namespace.yaml"] = yaml::write(namespaceObject(place));
    manifest.files[folder + "network-policy.yaml"] = yaml::write(defaultDeny(place));
    manifest.files[folder + "placement.yaml"] = yaml::write(placementPatch(place));
    if (!contents.accelerated.empty())
        manifest.files[folder + "accelerators.yaml"] = yaml::write(acceleratorPatch(place));
}

} // namespace edgewright::kubernetes_export
