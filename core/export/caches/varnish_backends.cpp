// Whom does a Varnish ask, and how does it tell that one of them is ill?
#include "core/export/caches/varnish_parts.h"
#include "core/export/manifest/naming.h"

#include <algorithm>
#include <fmt/format.h>

namespace edgewright::varnish_export {

namespace {

bool asks(const CachedSet& set, const Node& node) { return set.next == &node || set.backup == &node; }

/// Failover and stale-if-error heed the health of a backend.
bool isProbed(const Cache& cache, const Node& node)
{
    return std::ranges::any_of(cache.sets, [&](const CachedSet& set) {
        return (set.next == &node && outlivesErrors(set)) || (set.backup && asks(set, node));
    });
}

std::string probe(const Plan& plan, const Node& node)
{
    const bool isOurs = plan.cache(node.id) != nullptr;
    const std::string url = isOurs ? std::string(healthPath) : "/";
    const std::string_view mark =
        isOurs ? "" : "        # NEEDS INPUT: a path that is answered with 200 while this backend is well\n";
    return fmt::format("    .probe = {{\n"
                       "{}"
                       "        .url = \"{}\";\n"
                       "        .interval = 5s;\n"
                       "        .timeout = 2s;\n"
                       "        .window = 5;\n"
                       "        .threshold = 3;\n"
                       "        .initial = 3;  # well until it is found ill\n"
                       "    }}\n",
                       mark, url);
}

std::string backend(const Plan& plan, const Cache& cache, const Node& node)
{
    const auto served = std::ranges::find_if(
        cache.sets, [&](const CachedSet& set) { return asks(set, node) && !set.delivered->host.empty(); });
    std::string block =
        fmt::format("# {}\n# edgewright:row = {}\n", printableName(node.name), printableName(node.id.value));
    if (caches::lacksAddress(node))
        block += "# NEEDS INPUT: its host name or IP address, in place of one that is no host's\n";
    block += fmt::format("backend {} {{\n"
                         "    .host = \"{}\";\n"
                         "    .port = \"80\";\n",
                         backendName(plan, node), caches::addressOf(plan, node));
    if (served != cache.sets.end())
        block +=
            fmt::format("    .host_header = \"{}\";  # of probes; requests keep their own\n", served->delivered->host);
    if (isProbed(cache, node))
        block += probe(plan, node);
    return block + "}\n";
}

std::vector<const Node*> asked(const Cache& cache)
{
    std::vector<const Node*> nodes;
    for (const CachedSet& set : cache.sets)
        for (const Node* node : {set.next, set.backup})
            if (node && std::ranges::find(nodes, node) == nodes.end())
                nodes.push_back(node);
    std::ranges::sort(nodes, {}, [](const Node* node) { return node->id; });
    return nodes;
}

std::string directors(const Plan& plan, const Cache& cache)
{
    std::map<std::string, const CachedSet*> pairs;
    for (const CachedSet& set : cache.sets)
        if (set.backup)
            pairs[directorName(plan, set)] = &set;
    if (pairs.empty())
        return "";
    std::string block = "\nsub vcl_init {\n";
    for (const auto& [name, set] : pairs)
        block += fmt::format("    new {0} = directors.fallback();\n"
                             "    {0}.add_backend({1});\n"
                             "    {0}.add_backend({2});\n",
                             name, backendName(plan, *set->next), backendName(plan, *set->backup));
    return block + "}\n";
}

} // namespace

bool outlivesErrors(const CachedSet& set) { return set.lifetime.staleIfError > Seconds{}; }

Seconds grace(const CachedSet& set) { return std::max(set.lifetime.staleWhileRevalidate, set.lifetime.staleIfError); }

std::string directorName(const Plan& plan, const CachedSet& set)
{
    return "first_" + caches::identifierOf(plan, *set.next) + "__then_" + caches::identifierOf(plan, *set.backup);
}

std::string backendsFile(const Plan& plan, const Cache& cache)
{
    std::string file = "# Whom does this cache ask for what it lacks?\n";
    for (const Node* node : asked(cache))
        file += "\n" + backend(plan, cache, *node);
    return file + directors(plan, cache);
}

} // namespace edgewright::varnish_export
