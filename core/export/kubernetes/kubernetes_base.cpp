// Which objects does one service become, wherever it runs?
#include "core/export/kubernetes/kubernetes_parts.h"

#include "core/export/manifest/naming.h"

namespace edgewright::kubernetes_export {

namespace {

using yaml::List;
using yaml::Map;

Map selectorOf(const std::string& name) { return {{"matchLabels", Map{{"app.kubernetes.io/name", name}}}}; }

List volumeClaims(const Service& service)
{
    return {Map{{"metadata", Map{{"name", "state"}}},
                {"spec", Map{{"accessModes", List{"ReadWriteOnce"}},
                             {"resources", Map{{"requests", Map{{"storage", bytesQuantity(service.storage)}}}}}}}}};
}

/// Accelerators and licences are few: the new Pod takes those of the old one.
bool replacesInPlace(const Service& service)
{
    return service.state == ServiceState::Stateless && (service.accelerators > 0 || service.licences > 0);
}

Map workload(const Plan& plan, const Service& service, const std::string& name)
{
    Map spec{{"replicas", service.replicas}, {"selector", selectorOf(name)}};
    if (replacesInPlace(service))
        spec.emplace_back(
            "strategy", Map{{"type", "RollingUpdate"}, {"rollingUpdate", Map{{"maxSurge", 0}, {"maxUnavailable", 1}}}});
    if (service.state == ServiceState::Stateful)
        spec.emplace_back("serviceName", name);
    Map annotations{{"edgewright/row", service.id.value}};
    spec.emplace_back("template",
                      Map{{"metadata", Map{{"labels", labelsOf(name)}, {"annotations", std::move(annotations)}}},
                          {"spec", podOf(plan, service)}});
    if (keepsVolume(service))
        spec.emplace_back("volumeClaimTemplates", volumeClaims(service));
    return {{"apiVersion", "apps/v1"},
            {"kind", workloadKind(service)},
            {"metadata", metadataOf(service, name)},
            {"spec", std::move(spec)}};
}

/// A StatefulSet's Service is headless, so that each replica has a name of its own.
Map networkService(const Service& service, const std::string& name)
{
    Map spec;
    if (service.state == ServiceState::Stateful)
        spec.emplace_back("clusterIP", "None");
    spec.emplace_back("selector", Map{{"app.kubernetes.io/name", name}});
    spec.emplace_back("ports",
                      List{Map{{"name", "main"}, {"port", service.port}, {"targetPort", "main"}, {"protocol", "TCP"}}});
    return {
        {"apiVersion", "v1"}, {"kind", "Service"}, {"metadata", metadataOf(service, name)}, {"spec", std::move(spec)}};
}

/// At most one replica of a site is away at a time; unlike minAvailable it never blocks the drain of a site that holds one.
Map disruptionBudget(const Service& service, const std::string& name)
{
    return {{"apiVersion", "policy/v1"},
            {"kind", "PodDisruptionBudget"},
            {"metadata", metadataOf(service, name)},
            {"spec", Map{{"maxUnavailable", 1}, {"selector", selectorOf(name)}}}};
}

} // namespace

Map labelsOf(const std::string& name)
{
    return {{"app.kubernetes.io/name", name}, {"app.kubernetes.io/part-of", partOf}};
}

Map metadataOf(const Service& service, const std::string& name)
{
    Map annotations{{"edgewright/row", service.id.value}};
    if (!service.name.empty())
        annotations.emplace_back("edgewright/name", printableName(service.name));
    return {{"name", name}, {"labels", labelsOf(name)}, {"annotations", std::move(annotations)}};
}

void writeBase(const Plan& plan, const Service& service, Manifest& manifest, const Map& more)
{
    const std::string& name = plan.nameOf(service.id);
    const std::string folder = plan.folderOf(service) + "/";
    List resourceFiles{workloadFile(service), "service.yaml", "network-policy.yaml"};
    manifest.files[folder + workloadFile(service)] = yaml::write(workload(plan, service, name));
    manifest.files[folder + "service.yaml"] = yaml::write(networkService(service, name));
    manifest.files[folder + "network-policy.yaml"] = yaml::write(networkPolicy(plan, service));
    if (service.replicas > 1) {
        resourceFiles.emplace_back("pdb.yaml");
        manifest.files[folder + "pdb.yaml"] = yaml::write(disruptionBudget(service, name));
    }
    if (!secretsOf(service)
             .names.empty()) // joins the resources where the cluster has the operator and a store: see the README
        manifest.files[folder + "external-secret.yaml"] = yaml::write(externalSecret(service, name));
    Map kustomization{{"apiVersion", "kustomize.config.k8s.io/v1beta1"},
                      {"kind", "Kustomization"},
                      {"resources", std::move(resourceFiles)}};
    kustomization.insert(kustomization.end(), more.begin(), more.end());
    manifest.files[folder + "kustomization.yaml"] = yaml::write(kustomization);
}

} // namespace edgewright::kubernetes_export
