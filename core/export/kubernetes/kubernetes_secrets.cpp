// Which secrets does a service ask for, and where does their value come from?
#include "core/export/kubernetes/kubernetes_parts.h"
#include "core/export/manifest/service_secrets.h"

namespace edgewright::kubernetes_export {

Secrets secretsOf(const Service& service)
{
    SecretNames names = secretNames(service);
    return {std::move(names.variables), std::move(names.unusable)};
}

std::string secretObject(const std::string& name) { return name + "-secrets"; }

/// Source: External Secrets Operator, "ExternalSecret" (external-secrets.io/v1).
yaml::Map externalSecret(const Service& service, const std::string& name)
{
    yaml::List data;
    for (const std::string& variable : secretsOf(service).names)
        data.emplace_back(yaml::Map{{"secretKey", variable},
                                    {"remoteRef", yaml::Map{{"key", secretObject(name)}, {"property", variable}}}});
    return {{"apiVersion", "external-secrets.io/v1"},
            {"kind", "ExternalSecret"},
            {"metadata", metadataOf(service, secretObject(name))},
            {"spec", yaml::Map{{"refreshInterval", "1h"},
                               {"secretStoreRef", yaml::Map{{"kind", "ClusterSecretStore"}, {"name", "edge"}}},
                               {"target", yaml::Map{{"name", secretObject(name)}, {"creationPolicy", "Owner"}}},
                               {"data", std::move(data)}}}};
}

} // namespace edgewright::kubernetes_export
