// Which traffic do the flows of the drawing allow? All other is denied.
#include "core/export/kubernetes/kubernetes_parts.h"

#include "core/export/manifest/naming.h"

namespace edgewright::kubernetes_export {

namespace {

using yaml::List;
using yaml::Map;

Map port(const char* protocol, std::int64_t number) { return {{"protocol", protocol}, {"port", number}}; }

/// Pods of a service at any site of this drawing.
Map podsOf(const std::string& name)
{
    return {{"namespaceSelector", Map{{"matchLabels", Map{{"app.kubernetes.io/part-of", partOf}}}}},
            {"podSelector", Map{{"matchLabels", Map{{"app.kubernetes.io/name", name}}}}}};
}

List ingressOf(const Plan& plan, const Service& service)
{
    const List ports{port("TCP", service.port)};
    if (plan.openToUsers.contains(service.id))
        return {Map{{"ports", ports}}};
    List callers;
    if (const auto found = plan.callers.find(service.id); found != plan.callers.end())
        for (const ServiceId& caller : found->second)
            callers.emplace_back(podsOf(plan.nameOf(caller)));
    return callers.empty() ? List{} : List{Map{{"from", std::move(callers)}, {"ports", ports}}};
}

List egressOf(const Plan& plan, const Service& service)
{
    List rules;
    if (const auto found = plan.calls.find(service.id); found != plan.calls.end())
        for (const ServiceId& called : found->second)
            rules.emplace_back(Map{{"to", List{podsOf(plan.nameOf(called))}},
                                   {"ports", List{port("TCP", plan.topology.services.find(called)->port)}}});
    return rules;
}

Map policy(Map metadata, Map spec)
{
    return {{"apiVersion", "networking.k8s.io/v1"},
            {"kind", "NetworkPolicy"},
            {"metadata", std::move(metadata)},
            {"spec", std::move(spec)}};
}

} // namespace

Map networkPolicy(const Plan& plan, const Service& service)
{
    const std::string& name = plan.nameOf(service.id);
    Map spec{{"podSelector", Map{{"matchLabels", Map{{"app.kubernetes.io/name", name}}}}},
             {"policyTypes", List{"Ingress", "Egress"}}};
    if (List rules = ingressOf(plan, service); !rules.empty())
        spec.emplace_back("ingress", std::move(rules));
    if (List rules = egressOf(plan, service); !rules.empty())
        spec.emplace_back("egress", std::move(rules));
    return policy(metadataOf(service, name), std::move(spec));
}

/// Names are looked up at the cluster's DNS, or at its cache on each machine.
/// Source: Kubernetes documentation, "Using NodeLocal DNSCache in Kubernetes Clusters" (169.254.20.10).
Map defaultDeny(const Place& place)
{
    const List lookUp{
        Map{{"namespaceSelector", Map{{"matchLabels", Map{{"kubernetes.io/metadata.name", "kube-system"}}}}}},
        Map{{"ipBlock", Map{{"cidr", "169.254.20.10/32"}}}}};
    return policy(Map{{"name", "default-deny"}, {"annotations", Map{{"edgewright/row", place.node->id.value}}}},
                  Map{{"podSelector", Map{}},
                      {"policyTypes", List{"Ingress", "Egress"}},
                      {"egress", List{Map{{"to", lookUp}, {"ports", List{port("UDP", 53), port("TCP", 53)}}}}}});
}

/// Source: Kubernetes documentation, "Pod Security Standards" and "Enforce Pod Security Standards with Namespace Labels".
Map namespaceObject(const Place& place)
{
    Map annotations{{"edgewright/row", place.node->id.value}};
    if (!place.node->name.empty())
        annotations.emplace_back("edgewright/name", printableName(place.node->name));
    return {{"apiVersion", "v1"},
            {"kind", "Namespace"},
            {"metadata", Map{{"name", place.nameSpace()},
                             {"labels", Map{{"app.kubernetes.io/part-of", partOf},
                                            {"pod-security.kubernetes.io/enforce", "restricted"}}},
                             {"annotations", std::move(annotations)}}}};
}

} // namespace edgewright::kubernetes_export
