// How does one replica of a service run: its container, what it may do, and where its Pod may be scheduled?
#include "core/export/kubernetes/kubernetes_parts.h"

#include "core/export/manifest/naming.h"

#include <algorithm>
#include <cmath>

namespace edgewright::kubernetes_export {

namespace {

using yaml::List;
using yaml::Map;

constexpr const char* acceleratorResource = "nvidia.com/gpu";

std::string wholeOr(double whole, double fraction, std::string_view wholeUnit, std::string_view fractionUnit)
{
    const bool isWhole = whole == std::floor(whole);
    return isWhole ? std::to_string(static_cast<std::int64_t>(whole)) + std::string(wholeUnit)
                   : std::to_string(static_cast<std::int64_t>(std::ceil(fraction - 1e-6))) + std::string(fractionUnit);
}

/// "2", "250m": rounded up to a thousandth of a core. Source: Kubernetes documentation, "CPU resource units".
std::string cpuQuantity(Cores cores) { return wholeOr(cores.value, cores.value * 1000, "", "m"); }

Map probe(int period, int failures)
{
    return {{"tcpSocket", Map{{"port", "main"}}}, {"periodSeconds", period}, {"failureThreshold", failures}};
}

Map mount(const char* volume, const char* path) { return {{"name", volume}, {"mountPath", path}}; }

Map container(const Plan& plan, const Service& service, const std::string& name)
{
    Map container{{"name", name},
                  {"image", imageOf(service, name)},
                  {"ports", List{Map{{"name", "main"}, {"containerPort", service.port}, {"protocol", "TCP"}}}}};
    if (plan.callsAny(service))
        container.emplace_back("envFrom", List{Map{{"configMapRef", Map{{"name", callsObject(name)}}}}});
    if (List variables = environmentOf(service, name); !variables.empty())
        container.emplace_back("env", std::move(variables));
    container.emplace_back("startupProbe", probe(5, 60)); // five minutes: images are warmed up, models are loaded
    container.emplace_back("readinessProbe", probe(5, 3));
    container.emplace_back("livenessProbe", probe(10, 6));
    if (Map needs = resourcesOf(service); !needs.empty())
        container.emplace_back("resources", std::move(needs));
    container.emplace_back("securityContext", containerSecurity(service));
    List mounts;
    if (service.state == ServiceState::Stateless)
        mounts.emplace_back(mount("tmp", "/tmp"));
    if (keepsVolume(service))
        mounts.emplace_back(mount("state", "/data"));
    if (!mounts.empty())
        container.emplace_back("volumeMounts", std::move(mounts));
    return container;
}

Map podsNamed(const std::string& name)
{
    return {{"matchLabels", Map{{"app.kubernetes.io/name", name}, {"app.kubernetes.io/part-of", partOf}}}};
}

/// Source: Kubernetes documentation, "Well-Known Labels, Annotations and Taints".
const char* topologyKey(FailureDomain domain)
{
    return domain == FailureDomain::Nodes   ? "kubernetes.io/hostname"
           : domain == FailureDomain::Sites ? "topology.kubernetes.io/zone"
                                            : "topology.kubernetes.io/region";
}

List sortedNames(const Plan& plan, const std::vector<ServiceId>& services)
{
    std::vector<std::string> names;
    for (const ServiceId& id : services)
        names.push_back(plan.nameOf(id));
    std::ranges::sort(names);
    return {names.begin(), names.end()};
}

/// The site itself is bound by its overlay; on one machine of it where there is room.
Map attraction(const Plan& plan, const Service& service)
{
    List terms;
    for (const yaml::Value& name : sortedNames(plan, service.affinity))
        terms.emplace_back(Map{{"weight", 100},
                               {"podAffinityTerm", Map{{"labelSelector", podsNamed(std::get<std::string>(name.held))},
                                                       {"topologyKey", "kubernetes.io/hostname"}}}});
    return {{"preferredDuringSchedulingIgnoredDuringExecution", std::move(terms)}};
}

/// From the Pods of any site: each has a namespace of its own.
Map repulsion(const Plan& plan, const Service& service)
{
    List terms;
    for (const yaml::Value& name : sortedNames(plan, service.antiAffinity))
        terms.emplace_back(Map{{"labelSelector", podsNamed(std::get<std::string>(name.held))},
                               {"namespaceSelector", Map{}},
                               {"topologyKey", topologyKey(service.spread)}});
    return {{"requiredDuringSchedulingIgnoredDuringExecution", std::move(terms)}};
}

Map spread(const std::string& name, const char* key, const char* otherwise)
{
    return {{"maxSkew", 1}, {"topologyKey", key}, {"whenUnsatisfiable", otherwise}, {"labelSelector", podsNamed(name)}};
}

/// Replicas of one site stand on machines of their own, evenly. Every machine has a host name; a label of the zone or region it may lack, so
/// these are no condition.
List spreads(const Service& service, const std::string& name)
{
    List constraints{spread(name, topologyKey(FailureDomain::Nodes), "DoNotSchedule")};
    if (service.spread != FailureDomain::Nodes)
        constraints.emplace_back(spread(name, topologyKey(service.spread), "ScheduleAnyway"));
    return constraints;
}

} // namespace

bool keepsVolume(const Service& service)
{
    return service.state == ServiceState::Stateful && service.storage.value > 0;
}

std::string bytesQuantity(Gibibytes size) { return wholeOr(size.value, size.value * 1024, "Gi", "Mi"); }

Map resourcesOf(const Service& service)
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
        requests.emplace_back(acceleratorResource, std::to_string(service.accelerators));
        all.emplace_back("limits", Map{{acceleratorResource, std::to_string(service.accelerators)}});
    }
    if (!requests.empty())
        all.emplace_back("requests", std::move(requests));
    return all;
}

std::string acceleratorLabel(const Service& service)
{
    std::string label = service.accelerators > 0 ? service.acceleratorModel : "";
    std::ranges::replace(label, ' ', '-');
    return isLabelValue(label) ? label : "";
}

List environmentOf(const Service& service, const std::string& name)
{
    List variables;
    for (const std::string& variable : secretsOf(service).names)
        variables.emplace_back(
            Map{{"name", variable},
                {"valueFrom", Map{{"secretKeyRef", Map{{"name", secretObject(name)}, {"key", variable}}}}}});
    return variables;
}

/// A stateless container writes nothing but what is gone with it; where a stateful one keeps its files is not drawn, so its root stays open.
Map containerSecurity(const Service& service)
{
    Map security{{"allowPrivilegeEscalation", false}, {"capabilities", Map{{"drop", List{"ALL"}}}}};
    if (service.state == ServiceState::Stateless)
        security.emplace_back("readOnlyRootFilesystem", true);
    return security;
}

Map affinityOf(const Plan& plan, const Service& service)
{
    List expressions{Map{{"key", "kubernetes.io/os"}, {"operator", "In"}, {"values", List{"linux"}}}};
    if (const std::string product = acceleratorLabel(service); !product.empty())
        expressions.emplace_back(Map{{"key", "nvidia.com/gpu.product"}, {"operator", "In"}, {"values", List{product}}});
    const List terms{Map{{"matchExpressions", std::move(expressions)}}};
    Map affinity{
        {"nodeAffinity", Map{{"requiredDuringSchedulingIgnoredDuringExecution", Map{{"nodeSelectorTerms", terms}}}}}};
    if (!service.affinity.empty())
        affinity.emplace_back("podAffinity", attraction(plan, service));
    if (!service.antiAffinity.empty())
        affinity.emplace_back("podAntiAffinity", repulsion(plan, service));
    return affinity;
}

Map podOf(const Plan& plan, const Service& service)
{
    const std::string& name = plan.nameOf(service.id);
    Map security{{"runAsNonRoot", true}, {"seccompProfile", Map{{"type", "RuntimeDefault"}}}};
    if (keepsVolume(service))
        security.emplace_back("fsGroup", 65532); // a fresh volume belongs to root: this group may write to it
    Map pod{{"automountServiceAccountToken", false},
            {"enableServiceLinks", false},
            {"securityContext", std::move(security)},
            {"affinity", affinityOf(plan, service)}};
    if (service.replicas > 1)
        pod.emplace_back("topologySpreadConstraints", spreads(service, name));
    pod.emplace_back("containers", List{container(plan, service, name)});
    if (service.state == ServiceState::Stateless)
        pod.emplace_back("volumes", List{Map{{"name", "tmp"}, {"emptyDir", Map{}}}});
    return pod;
}

} // namespace edgewright::kubernetes_export
