// What does a content delivery network deploy, before it is written in the terms of a provider: hosts, their sets, origins, functions?
#include "core/export/delivery/cdn_site.h"

#include "core/export/manifest/naming.h"
#include "core/export/manifest/service_secrets.h"

#include <algorithm>
#include <ranges>
#include <set>

namespace edgewright::cdn {

namespace {

/// What is no host name, as it was drawn.
std::string hostKey(const DeliveredSet& set) { return set.host.empty() ? set.content->host : set.host; }

void readSecrets(const Service& service, Function& function)
{
    SecretNames names = secretNames(service);
    function.secrets = std::move(names.variables);
    function.unusableSecrets = std::move(names.unusable);
}

/// Of the first node that runs it, by id, and has an address.
std::string addressOf(const Topology& topology, const ServiceId& service)
{
    for (const auto& [node, services] : hostedServices(topology)) {
        const std::string& address = topology.nodes.find(node)->address;
        if (services.contains(service) && (isHostName(address) || isIpAddress(address)))
            return address.find(':') == std::string::npos ? address : "[" + address + "]";
    }
    return {};
}

Fact fallbackOf(const Topology& topology, const Service& service, const std::string& name)
{
    if (!service.fallback)
        return {};
    const Service& fallback = *topology.services.find(*service.fallback);
    const std::string address = addressOf(topology, fallback.id);
    const std::string port = fallback.port == 443 ? "" : ":" + std::to_string(fallback.port);
    return {address.empty() ? "" : "https://" + address + port, "fallback_url_" + name};
}

std::vector<Function> functionsOf(const Topology& topology, const Delivery& delivery)
{
    const auto services = delivery.functions | std::views::transform(&EdgeFunction::service);
    const auto names = namesOf(services, terraformIdentifier("function")),
               labels = namesOf(services, dnsLabel("function"));
    std::vector<Function> functions;
    for (const EdgeFunction& each : delivery.functions) {
        const std::string& id = each.service->id.value;
        Function function{.placed = &each, .name = names.at(id), .label = labels.at(id)};
        readSecrets(*each.service, function);
        function.fallbackUrl = fallbackOf(topology, *each.service, function.name);
        functions.push_back(std::move(function));
    }
    return functions;
}

std::vector<Origin> originsOf(const Delivery& delivery)
{
    const auto names = namesOf(delivery.origins, terraformIdentifier("origin"));
    std::vector<Origin> origins;
    for (const Node* node : delivery.origins) {
        const std::string& name = names.at(node->id.value);
        const bool usable = isHostName(node->address) || isIpAddress(node->address);
        origins.push_back({node, name, {usable ? node->address : "", "origin_" + name}});
    }
    return origins;
}

std::vector<Host> hostsOf(const Delivery& delivery)
{
    std::map<std::string, std::string> namedHosts, namedSets;
    for (const DeliveredSet& set : delivery.sets) {
        const std::string key = hostKey(set);
        namedHosts[key] = key.empty() ? "site" : key;
        namedSets[set.content->id.value] = set.content->name;
    }
    const auto hostNames = uniqueNames(namedHosts, terraformIdentifier("host")),
               setNames = uniqueNames(namedSets, terraformIdentifier("content"));
    std::map<std::string, Host> hosts;
    for (const DeliveredSet& delivered : delivery.sets) {
        const std::string key = hostKey(delivered), &name = setNames.at(delivered.content->id.value);
        Host& host = hosts[key];
        host.name = hostNames.at(key);
        host.host = {delivered.host.empty() ? "" : key, "host_" + host.name};
        host.sets.push_back({.delivered = delivered,
                             .lifetime = lifetimeOf(*delivered.content),
                             .name = name,
                             .path = {delivered.path.value_or(""), "path_" + name},
                             .origin = delivered.content->origin,
                             .backup = delivered.content->backupOrigin});
    }
    std::vector<Host> all;
    for (auto& [key, host] : hosts)
        all.push_back(std::move(host));
    return all;
}

} // namespace

hcl::Value joined(const std::vector<std::variant<std::string, Fact>>& parts)
{
    std::string literal, code = "\"";
    bool known = true;
    const auto flush = [&] {
        const std::string quoted = hcl::quoted(literal);
        code += quoted.substr(1, quoted.size() - 2);
        literal.clear();
    };
    for (const auto& part : parts) {
        const auto* fact = std::get_if<Fact>(&part);
        if (!fact || fact->isKnown()) {
            literal += fact ? fact->literal : std::get<std::string>(part);
            continue;
        }
        flush();
        code += "${var." + fact->variable + "}";
        known = false;
    }
    if (known)
        return literal;
    flush();
    return hcl::Expression{code + "\""};
}

std::string pathRegex(std::string_view pattern)
{
    constexpr std::string_view marks = ".+?()[]{}|^$\\";
    std::string regex = "^";
    for (const char c : pattern) {
        if (c == '*')
            regex += '.';
        else if (marks.find(c) != std::string_view::npos)
            regex += '\\';
        regex += c;
    }
    return regex + "$";
}

const Set& Host::base() const { return sets.back(); }

std::vector<NodeId> Host::origins() const
{
    std::set<NodeId> all;
    for (const Set& set : sets) {
        all.insert(set.origin);
        if (set.backup)
            all.insert(*set.backup);
    }
    return {all.begin(), all.end()};
}

bool Host::hasBackup() const
{
    return std::ranges::any_of(sets, [](const Set& set) { return set.backup.has_value(); });
}

const Origin& Site::origin(const NodeId& node) const
{
    return *std::ranges::find(origins, node, [](const Origin& each) { return each.node->id; });
}

bool Site::isOrigin(const NodeId& node) const
{
    return std::ranges::find(origins, node, [](const Origin& each) { return each.node->id; }) != origins.end();
}

const Host* Site::hostOf(const ContentSetId& content) const
{
    for (const Host& host : hosts)
        for (const Set& set : host.sets)
            if (set.content().id == content)
                return &host;
    return nullptr;
}

const Function* Site::function(const ServiceId& service) const
{
    const auto found = std::ranges::find(functions, service, [](const Function& each) { return each.service().id; });
    return found == functions.end() ? nullptr : &*found;
}

bool Site::isPersonalInPart() const
{
    return std::ranges::any_of(hosts,
                               [](const Host& host) { return std::ranges::any_of(host.sets, &Set::isPersonalInPart); });
}

Site siteOf(const Topology& topology, const Delivery& delivery)
{
    return {hostsOf(delivery), originsOf(delivery), functionsOf(topology, delivery)};
}

} // namespace edgewright::cdn
