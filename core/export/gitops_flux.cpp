// How does Flux bring the Kubernetes overlays to every site: the canary first, then in waves?
#include "core/export/kubernetes/gitops_parts.h"

#include <algorithm>
#include <fmt/format.h>

namespace edgewright {

namespace {

using gitops::Place;
using gitops::Plan;
using gitops::Wave;
using yaml::List;
using yaml::Map;

constexpr const char* folder = "flux";
constexpr const char* space = "flux-system";
constexpr const char* source = "edge";

std::string gateName(std::size_t wave) { return fmt::format("wave-{}", wave); }
std::string siteFile(const Place& place) { return fmt::format("sites/{}.yaml", place.name); }

Map repository()
{
    return {{"apiVersion", "source.toolkit.fluxcd.io/v1"},
            {"kind", "GitRepository"},
            {"metadata", Map{{"name", source}, {"namespace", space}}},
            {"spec", Map{{"interval", "5m"}}}};
}

Map reconciled(std::string path, List dependsOn)
{
    Map spec{{"interval", "10m"},
             {"retryInterval", "2m"},
             {"timeout", "10m"},
             {"prune", true},
             {"wait", true},
             {"path", std::move(path)},
             {"sourceRef", Map{{"kind", "GitRepository"}, {"name", source}}}};
    if (!dependsOn.empty())
        spec.emplace_back("dependsOn", std::move(dependsOn));
    return spec;
}

Map kustomization(Map metadata, Map spec)
{
    return {{"apiVersion", "kustomize.toolkit.fluxcd.io/v1"},
            {"kind", "Kustomization"},
            {"metadata", std::move(metadata)},
            {"spec", std::move(spec)}};
}

/// After the gate of the wave before.
Map siteOf(const Place& place, std::size_t wave)
{
    List before;
    if (wave > 0)
        before.emplace_back(Map{{"name", gateName(wave - 1)}});
    return kustomization(Map{{"name", place.nameSpace()},
                             {"namespace", space},
                             {"labels", Map{{kubernetes_export::siteLabel, place.name}}},
                             {"annotations", Map{{"edgewright/row", place.node->id.value}}}},
                         reconciled("./" + place.folder(), std::move(before)));
}

/// Passes once all sites of its wave have the same revision and are healthy. A dependency counts as ready only at the revision of the
/// dependent's own source, so a new version waits at each gate.
/// Source: Flux documentation, "Kustomization", dependencies.
Map gateOf(const Wave& wave, std::size_t number)
{
    std::vector<std::string> names;
    for (const Place* place : wave)
        names.push_back(place->nameSpace());
    std::ranges::sort(names);
    List sites;
    for (const std::string& name : names)
        sites.emplace_back(Map{{"name", name}});
    return kustomization(Map{{"name", gateName(number)}, {"namespace", space}},
                         reconciled("./gates/" + gateName(number), std::move(sites)));
}

void writeGate(const Wave& wave, std::size_t number, Manifest& manifest)
{
    const std::string gate = gateName(number);
    manifest.files[fmt::format("{}/waves/{}.yaml", folder, gate)] = yaml::write(gateOf(wave, number));
    manifest.files[fmt::format("gates/{}/configmap.yaml", gate)] =
        yaml::write(Map{{"apiVersion", "v1"},
                        {"kind", "ConfigMap"},
                        {"metadata", Map{{"name", gate}, {"namespace", space}}},
                        {"data", Map{{"wave", std::to_string(number)}}}});
    manifest.files[fmt::format("gates/{}/kustomization.yaml", gate)] =
        yaml::write(Map{{"apiVersion", "kustomize.config.k8s.io/v1beta1"},
                        {"kind", "Kustomization"},
                        {"resources", List{"configmap.yaml"}}});
}

void writeFlux(const Plan& plan, const std::vector<Wave>& waves, Manifest& manifest)
{
    const std::string base = std::string(folder) + "/";
    for (std::size_t wave = 0; wave < waves.size(); ++wave) {
        for (const Place* place : waves[wave])
            manifest.files[base + siteFile(*place)] = yaml::write(siteOf(*place, wave));
        if (wave + 1 < waves.size())
            writeGate(waves[wave], wave, manifest);
    }
    List resources{gitops::inputsFile, "source.yaml"};
    for (std::size_t wave = 0; wave + 1 < waves.size(); ++wave)
        resources.emplace_back(fmt::format("waves/{}.yaml", gateName(wave)));
    for (const Place& place : plan.places)
        resources.emplace_back(siteFile(place));
    manifest.files[base + gitops::inputsFile] = gitops::repositoryInputs();
    manifest.files[base + "source.yaml"] = yaml::write(repository());
    manifest.files[base + "kustomization.yaml"] =
        yaml::write(Map{{"apiVersion", "kustomize.config.k8s.io/v1beta1"},
                        {"kind", "Kustomization"},
                        {"resources", std::move(resources)},
                        {"replacements", List{gitops::replacement("url", {{"GitRepository", "spec.url"}}),
                                              gitops::replacement("branch", {{"GitRepository", "spec.ref.branch"}})}}});
}

constexpr const char* explanation = R"(
## Flux

This folder is the root of a Git repository; its URL and branch go into `flux/repository.yaml`. Then, once, `kubectl apply -k flux`: Flux
reconciles each site, the canary first, then in waves, each after the one before is healthy at the same revision (`gates/`); a site that is
not holds back the waves after it. The canary is the site at the edge with the fewest users; each wave is twice as large as the one before.
)";

std::string objectOf(const Place& place)
{
    return fmt::format("{}/{}: Kustomization {}", folder, siteFile(place), place.nameSpace());
}

Result<Manifest> runFlux(const Topology& topology)
{
    return gitops::rollOut(
        topology,
        {.folder = folder,
         .write = writeFlux,
         .explanation = explanation,
         .objectOf = objectOf,
         .clusterInput = text(
             "export",
             "it is deployed to the cluster in which Flux runs; where the site is a cluster of its own, add spec.kubeConfig with the Secret that leads to it")});
}

} // namespace

Exporter gitopsFlux() { return {.key = "gitops-flux", .title = text("export", "GitOps with Flux"), .run = runFlux}; }

} // namespace edgewright
