// What differs from site to site? Which services run there, how many replicas, and the label by which their Pods find it.
#include "core/export/kubernetes_parts.h"

#include "core/export/naming.h"
#include "core/export/yaml_writer.h"

namespace edgewright::kubernetes_export {

namespace {

using yaml::List;
using yaml::Map;

std::string namespaceOf(const Place& place) { return "edge-" + place.name; }

Map namespaceObject(const Place& place)
{
    Map annotations{{"edgewright/row", place.node->id.value}};
    if (!place.node->name.empty())
        annotations.emplace_back("edgewright/name", printableName(place.node->name));
    return {{"apiVersion", "v1"},
            {"kind", "Namespace"},
            {"metadata", Map{{"name", namespaceOf(place)}, {"annotations", std::move(annotations)}}}};
}

Map nodeAffinity(const Place& place)
{
    const Map term{{"matchExpressions",
                    List{Map{{"key", place.labelKey}, {"operator", "In"}, {"values", List{place.labelValue}}}}}};
    return {{"nodeAffinity",
             Map{{"requiredDuringSchedulingIgnoredDuringExecution", Map{{"nodeSelectorTerms", List{term}}}}}}};
}

/// JSON Patch (RFC 6902) of every workload of the site.
List placementPatch(const Place& place)
{
    List patch{Map{{"op", "add"}, {"path", "/spec/template/spec/affinity"}, {"value", nodeAffinity(place)}}};
    if (place.node->tier == Tier::Edge || place.node->tier == Tier::Device)
        patch.emplace_back(Map{
            {"op", "add"},
            {"path", "/spec/template/spec/tolerations"},
            {"value",
             List{Map{{"key", "node-role.kubernetes.io/edge"}, {"operator", "Exists"}, {"effect", "NoSchedule"}}}}});
    return patch;
}

struct Contents {
    List resources{"namespace.yaml"}, replicas;
    std::set<std::string_view> kinds;
};

Contents contentsOf(const Plan& plan, const Place& place)
{
    Contents contents;
    for (const auto& [id, count] : place.replicas) {
        const Service& service = *plan.topology.services.find(id);
        contents.resources.emplace_back("../../" + plan.folderOf(service));
        contents.replicas.emplace_back(Map{{"name", plan.serviceNames.at(id.value)}, {"count", count}});
        contents.kinds.insert(workloadKind(service));
    }
    return contents;
}

} // namespace

void writeOverlay(const Plan& plan, const Place& place, Manifest& manifest)
{
    Contents contents = contentsOf(plan, place);
    List patches;
    for (const std::string_view kind : contents.kinds)
        patches.emplace_back(Map{{"path", "placement.yaml"}, {"target", Map{{"kind", kind}}}});
    const Map labels{
        {"pairs", Map{{"edgewright/site", place.name}}}, {"includeSelectors", false}, {"includeTemplates", true}};
    const std::string folder = place.folder() + "/";
    manifest.files[folder + "kustomization.yaml"] = yaml::write(Map{{"apiVersion", "kustomize.config.k8s.io/v1beta1"},
                                                                    {"kind", "Kustomization"},
                                                                    {"namespace", namespaceOf(place)},
                                                                    {"resources", std::move(contents.resources)},
                                                                    {"labels", List{labels}},
                                                                    {"replicas", std::move(contents.replicas)},
                                                                    {"patches", std::move(patches)}});
    manifest.files[folder + "namespace.yaml"] = yaml::write(namespaceObject(place));
    manifest.files[folder + "placement.yaml"] = yaml::write(placementPatch(place));
}

} // namespace edgewright::kubernetes_export
