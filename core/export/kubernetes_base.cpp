// Which objects does one service become, wherever it runs?
#include "core/export/kubernetes_parts.h"

#include "core/export/naming.h"
#include "core/export/yaml_writer.h"

#include <cmath>

namespace edgewright::kubernetes_export {

namespace {

using yaml::List;
using yaml::Map;

constexpr const char* partOf = "edgewright";

std::string wholeOr(double whole, double fraction, std::string_view wholeUnit, std::string_view fractionUnit)
{
    const bool isWhole = whole == std::floor(whole);
    return isWhole ? std::to_string(static_cast<std::int64_t>(whole)) + std::string(wholeUnit)
                   : std::to_string(static_cast<std::int64_t>(std::ceil(fraction - 1e-6))) + std::string(fractionUnit);
}

/// "2", "250m": rounded up to a thousandth of a core. Source: Kubernetes documentation, "CPU resource units".
std::string cpuQuantity(Cores cores) { return wholeOr(cores.value, cores.value * 1000, "", "m"); }

/// "4Gi", "1536Mi": rounded up to a mebibyte.
std::string bytesQuantity(Gibibytes size) { return wholeOr(size.value, size.value * 1024, "Gi", "Mi"); }

bool keepsVolume(const Service& service)
{
    return service.state == ServiceState::Stateful && service.storage.value > 0;
}

Map resources(const Service& service)
{
    Map requests;
    if (service.cpu.value > 0)
        requests.emplace_back("cpu", cpuQuantity(service.cpu));
    if (service.memory.value > 0)
        requests.emplace_back("memory", bytesQuantity(service.memory));
    if (service.storage.value > 0 && !keepsVolume(service))
        requests.emplace_back("ephemeral-storage", bytesQuantity(service.storage));
    Map all;
    if (service.accelerators > 0) { // of an extended resource, requests and limits must be equal
        requests.emplace_back("nvidia.com/gpu", std::to_string(service.accelerators));
        all.emplace_back("limits", Map{{"nvidia.com/gpu", std::to_string(service.accelerators)}});
    }
    if (!requests.empty())
        all.emplace_back("requests", std::move(requests));
    return all;
}

Map probe(int period, int failures)
{
    return {{"tcpSocket", Map{{"port", "main"}}}, {"periodSeconds", period}, {"failureThreshold", failures}};
}

Map container(const Service& service, const std::string& name)
{
    Map container{{"name", name},
                  {"image", imageOf(service, name)},
                  {"ports", List{Map{{"name", "main"}, {"containerPort", service.port}, {"protocol", "TCP"}}}},
                  {"readinessProbe", probe(5, 3)},
                  {"livenessProbe", probe(10, 6)}};
    if (Map needs = resources(service); !needs.empty())
        container.emplace_back("resources", std::move(needs));
    container.emplace_back("securityContext",
                           Map{{"allowPrivilegeEscalation", false}, {"capabilities", Map{{"drop", List{"ALL"}}}}});
    if (keepsVolume(service))
        container.emplace_back("volumeMounts", List{Map{{"name", "state"}, {"mountPath", "/data"}}});
    return container;
}

Map labels(const std::string& name)
{
    return {{"app.kubernetes.io/name", name}, {"app.kubernetes.io/part-of", partOf}};
}

Map metadata(const Service& service, const std::string& name)
{
    Map annotations{{"edgewright/row", service.id.value}};
    if (!service.name.empty())
        annotations.emplace_back("edgewright/name", printableName(service.name));
    return {{"name", name}, {"labels", labels(name)}, {"annotations", std::move(annotations)}};
}

Map podSpec(const Service& service, const std::string& name)
{
    Map security{{"runAsNonRoot", true}, {"seccompProfile", Map{{"type", "RuntimeDefault"}}}};
    if (keepsVolume(service))
        security.emplace_back("fsGroup", 65532); // a fresh volume belongs to root: this group may write to it
    return {{"automountServiceAccountToken", false},
            {"securityContext", std::move(security)},
            {"containers", List{container(service, name)}}};
}

List volumeClaims(const Service& service)
{
    return {Map{{"metadata", Map{{"name", "state"}}},
                {"spec", Map{{"accessModes", List{"ReadWriteOnce"}},
                             {"resources", Map{{"requests", Map{{"storage", bytesQuantity(service.storage)}}}}}}}}};
}

Map workload(const Service& service, const std::string& name)
{
    Map spec{{"replicas", service.replicas}, {"selector", Map{{"matchLabels", Map{{"app.kubernetes.io/name", name}}}}}};
    if (service.state == ServiceState::Stateful)
        spec.emplace_back("serviceName", name);
    Map annotations{{"edgewright/row", service.id.value}};
    spec.emplace_back("template",
                      Map{{"metadata", Map{{"labels", labels(name)}, {"annotations", std::move(annotations)}}},
                          {"spec", podSpec(service, name)}});
    if (keepsVolume(service))
        spec.emplace_back("volumeClaimTemplates", volumeClaims(service));
    return {{"apiVersion", "apps/v1"},
            {"kind", workloadKind(service)},
            {"metadata", metadata(service, name)},
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
        {"apiVersion", "v1"}, {"kind", "Service"}, {"metadata", metadata(service, name)}, {"spec", std::move(spec)}};
}

/// At most one replica of a site is away at a time; unlike minAvailable it never blocks the drain of a site that holds one.
Map disruptionBudget(const Service& service, const std::string& name)
{
    return {{"apiVersion", "policy/v1"},
            {"kind", "PodDisruptionBudget"},
            {"metadata", metadata(service, name)},
            {"spec",
             Map{{"maxUnavailable", 1}, {"selector", Map{{"matchLabels", Map{{"app.kubernetes.io/name", name}}}}}}}};
}

} // namespace

void writeBase(const Plan& plan, const Service& service, Manifest& manifest)
{
    const std::string& name = plan.serviceNames.at(service.id.value);
    const std::string folder = plan.folderOf(service) + "/";
    List resourceFiles{workloadFile(service), "service.yaml"};
    manifest.files[folder + workloadFile(service)] = yaml::write(workload(service, name));
    manifest.files[folder + "service.yaml"] = yaml::write(networkService(service, name));
    if (service.replicas > 1) {
        resourceFiles.emplace_back("pdb.yaml");
        manifest.files[folder + "pdb.yaml"] = yaml::write(disruptionBudget(service, name));
    }
    manifest.files[folder + "kustomization.yaml"] = yaml::write(Map{{"apiVersion", "kustomize.config.k8s.io/v1beta1"},
                                                                    {"kind", "Kustomization"},
                                                                    {"resources", std::move(resourceFiles)}});
}

} // namespace edgewright::kubernetes_export
