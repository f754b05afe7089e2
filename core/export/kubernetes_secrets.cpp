// Which secrets does a service ask for, and where does their value come from?
#include "core/export/kubernetes_parts.h"

#include <algorithm>

namespace edgewright::kubernetes_export {

namespace {

/// A name of the POSIX portable kind, which every shell and the keys of a Secret take.
bool isVariableName(std::string_view word)
{
    const auto letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; };
    return !word.empty() && word.size() <= 253 && letter(word.front()) &&
           std::ranges::all_of(word, [&](char c) { return letter(c) || (c >= '0' && c <= '9'); });
}

void add(std::vector<std::string>& words, const std::string& word)
{
    if (std::ranges::find(words, word) == words.end())
        words.push_back(word);
}

} // namespace

Secrets secretsOf(const Service& service)
{
    constexpr std::string_view separators = ", \t\r\n";
    Secrets secrets;
    std::string_view rest = service.secrets;
    while (true) {
        const std::size_t begin = rest.find_first_not_of(separators);
        if (begin == std::string_view::npos)
            return secrets;
        const std::size_t end = rest.find_first_of(separators, begin);
        const std::string word(rest.substr(begin, end == std::string_view::npos ? end : end - begin));
        add(isVariableName(word) ? secrets.names : secrets.refused, word);
        if (end == std::string_view::npos)
            return secrets;
        rest.remove_prefix(end);
    }
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
