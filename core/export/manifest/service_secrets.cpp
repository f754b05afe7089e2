// Which secrets does a service fetch on start, and under which names do stores keep them?
#include "core/export/manifest/service_secrets.h"

#include "core/export/manifest/naming.h"

#include <algorithm>
#include <set>

namespace edgewright {

bool isVariableName(std::string_view word)
{
    const auto letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; };
    const auto inner = [&](char c) { return letter(c) || (c >= '0' && c <= '9'); };
    return !word.empty() && word.size() <= 128 && letter(word.front()) && std::ranges::all_of(word, inner);
}

SecretNames secretNames(const Service& service)
{
    constexpr std::string_view separators = ", \t\r\n";
    std::set<std::string> words;
    std::string_view rest = service.secrets;
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find_first_of(separators), rest.size());
        if (end > 0)
            words.emplace(rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    SecretNames names;
    for (const std::string& word : words)
        (isVariableName(word) ? names.variables : names.unusable).push_back(word);
    return names;
}

std::map<std::string, std::string> storeNames(const SecretNames& names, const std::string& prefix)
{
    std::map<std::string, std::string> named;
    for (const std::string& variable : names.variables)
        named[variable] = variable;
    std::map<std::string, std::string> stored = uniqueNames(named, dnsLabel("secret"));
    for (auto& [variable, name] : stored)
        name = prefix + "--" + name; // neither part holds two
    return stored;
}

} // namespace edgewright
