// How does Argo CD bring the Kubernetes overlays to every site: the canary first, then in waves?
#include "core/export/kubernetes/gitops_parts.h"

#include <fmt/format.h>

namespace edgewright {

namespace {

using gitops::Place;
using gitops::Plan;
using gitops::Wave;
using yaml::List;
using yaml::Map;

constexpr const char* folder = "argocd";
constexpr const char* space = "argocd";
constexpr const char* waveLabel = "edgewright/wave";

List elements(const std::vector<Wave>& waves)
{
    std::map<std::string, Map> sites; // by name: a site more is some lines more, wherever its wave begins
    for (std::size_t wave = 0; wave < waves.size(); ++wave)
        for (const Place* place : waves[wave])
            sites[place->name] = Map{{"site", place->name},
                                     {"row", place->node->id.value},
                                     {"wave", std::to_string(wave)},
                                     {"cluster", "in-cluster"}};
    List list;
    for (auto& [name, site] : sites)
        list.emplace_back(std::move(site));
    return list;
}

/// Each step waits until the Applications of the one before are healthy.
/// Source: Argo CD documentation, "Progressive Syncs".
Map rollingSync(const std::vector<Wave>& waves)
{
    List steps;
    for (std::size_t wave = 0; wave < waves.size(); ++wave)
        steps.emplace_back(
            Map{{"matchExpressions",
                 List{Map{{"key", waveLabel}, {"operator", "In"}, {"values", List{std::to_string(wave)}}}}}});
    return {{"type", "RollingSync"}, {"rollingSync", Map{{"steps", std::move(steps)}}}};
}

Map application()
{
    return {{"metadata", Map{{"name", "edge-{{.site}}"},
                             {"labels", Map{{waveLabel, "{{.wave}}"}, {kubernetes_export::siteLabel, "{{.site}}"}}},
                             {"annotations", Map{{"edgewright/row", "{{.row}}"}}}}},
            {"spec", Map{{"project", "edge"},
                         {"source", Map{{"path", "overlays/{{.site}}"}}},
                         {"destination", Map{{"name", "{{.cluster}}"}, {"namespace", "edge-{{.site}}"}}},
                         {"syncPolicy", Map{{"automated", Map{{"prune", true}, {"selfHeal", true}}},
                                            {"retry", Map{{"limit", 5}}}}}}}};
}

Map applicationSet(const std::vector<Wave>& waves)
{
    return {{"apiVersion", "argoproj.io/v1alpha1"},
            {"kind", "ApplicationSet"},
            {"metadata", Map{{"name", "edge-sites"}, {"namespace", space}}},
            {"spec", Map{{"goTemplate", true},
                         {"goTemplateOptions", List{"missingkey=error"}},
                         {"generators", List{Map{{"list", Map{{"elements", elements(waves)}}}}}},
                         {"strategy", rollingSync(waves)},
                         {"template", application()}}}};
}

/// What the Applications may touch: the namespaces of the sites, from this repository.
Map project()
{
    return {{"apiVersion", "argoproj.io/v1alpha1"},
            {"kind", "AppProject"},
            {"metadata", Map{{"name", "edge"}, {"namespace", space}}},
            {"spec", Map{{"sourceRepos", List{"unset"}},
                         {"destinations", List{Map{{"namespace", "edge-*"}, {"name", "*"}}}},
                         {"clusterResourceWhitelist", List{Map{{"group", ""}, {"kind", "Namespace"}}}}}}};
}

Map kustomization()
{
    return {{"apiVersion", "kustomize.config.k8s.io/v1beta1"},
            {"kind", "Kustomization"},
            {"resources", List{gitops::inputsFile, "project.yaml", "applicationset.yaml"}},
            {"replacements",
             List{gitops::replacement("url", {{"ApplicationSet", "spec.template.spec.source.repoURL"},
                                              {"AppProject", "spec.sourceRepos.0"}}),
                  gitops::replacement("branch", {{"ApplicationSet", "spec.template.spec.source.targetRevision"}})}}};
}

constexpr const char* explanation = R"(
## Argo CD

This folder is the root of a Git repository; its URL and branch go into `argocd/repository.yaml`. Then, once, `kubectl apply -k argocd`:
Argo CD creates an Application for each site and brings new versions to the canary first, then in waves, each after the one before is
healthy; a site that is not holds back the waves after it. The ApplicationSet controller must allow progressive syncs
(`--enable-progressive-syncs`). The canary is the site at the edge with the fewest users; each wave is twice as large as the one before.
)";

std::string objectOf(const Place& place)
{
    return fmt::format("{}/applicationset.yaml: Application {}", folder, place.nameSpace());
}

void writeArgoCd(const Plan&, const std::vector<Wave>& waves, Manifest& manifest)
{
    const std::string base = std::string(folder) + "/";
    manifest.files[base + gitops::inputsFile] = gitops::repositoryInputs();
    manifest.files[base + "project.yaml"] = yaml::write(project());
    manifest.files[base + "applicationset.yaml"] = yaml::write(applicationSet(waves));
    manifest.files[base + "kustomization.yaml"] = yaml::write(kustomization());
}

Result<Manifest> runArgoCd(const Topology& topology)
{
    return gitops::rollOut(
        topology,
        {.folder = folder,
         .write = writeArgoCd,
         .explanation = explanation,
         .objectOf = objectOf,
         .clusterInput = text(
             "export",
             "it is deployed to the cluster in which Argo CD runs (in-cluster); where the site is a cluster of its own, put the name under which Argo CD knows it")});
}

} // namespace

Exporter gitopsArgocd()
{
    return {.key = "gitops-argocd", .title = text("export", "GitOps with Argo CD"), .run = runArgoCd};
}

} // namespace edgewright
