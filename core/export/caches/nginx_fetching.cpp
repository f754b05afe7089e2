// Whom does an nginx cache ask, and what lifetime has an answer that comes without one?
#include "core/export/caches/nginx_parts.h"
#include "core/export/manifest/naming.h"

#include <algorithm>
#include <fmt/format.h>

namespace edgewright::nginx_export {

namespace {

std::string upstreamName(const Plan& plan, const CachedSet& set)
{
    const std::string next = caches::backendName(plan, *set.next);
    return set.backup ? next + "__then_" + caches::identifierOf(plan, *set.backup) : next;
}

std::string serverLine(const Plan& plan, const Node& node, std::string_view rest)
{
    const std::string address = caches::addressOf(plan, node);
    const bool isIpv6 = address.find(':') != std::string::npos;
    return fmt::format("    server {}:80{};\n", isIpv6 ? "[" + address + "]" : address, rest);
}

std::string mark(const Node* node)
{
    if (!node)
        return "";
    return fmt::format("# {}\n# edgewright:row = {}\n{}", printableName(node->name), printableName(node->id.value),
                       caches::lacksAddress(*node)
                           ? "# NEEDS INPUT: its host name or IP address, in place of one that is no host's\n"
                           : "");
}

std::string upstreams(const Plan& plan, const Cache& cache)
{
    std::map<std::string, const CachedSet*> all;
    for (const CachedSet& set : cache.sets)
        all.try_emplace(upstreamName(plan, set), &set);
    std::string blocks;
    for (const auto& [name, set] : all)
        blocks +=
            fmt::format("{}{}upstream {} {{\n{}{}    keepalive 32;\n}}\n\n", mark(set->next), mark(set->backup), name,
                        serverLine(plan, *set->next, ""), set->backup ? serverLine(plan, *set->backup, " backup") : "");
    return blocks;
}

Seconds freshOf(const CachedSet& set) { return set.lifetime.fresh.value_or(caches::untilPurged); }

std::string windows(const Lifetime& lifetime)
{
    std::string words;
    if (lifetime.staleWhileRevalidate > Seconds{})
        words = fmt::format("stale-while-revalidate={}", caches::wholeSeconds(lifetime.staleWhileRevalidate));
    if (lifetime.staleIfError > Seconds{})
        words +=
            fmt::format("{}stale-if-error={}", words.empty() ? "" : ", ", caches::wholeSeconds(lifetime.staleIfError));
    return words;
}

template <class Say> std::string mapOfSets(const Cache& cache, std::string_view variable, Say say)
{
    std::string map = fmt::format("map $http_x_edgewright_set ${} {{\n", variable);
    for (const CachedSet& set : cache.sets)
        map += fmt::format("    {} {};  # edgewright:row = {}\n", tokenOf(set), asWord(say(set)),
                           printableName(set.content().id.value));
    return map + "}\n";
}

} // namespace

std::string fetchingFile(const Plan& plan, const Cache& cache)
{
    std::string file =
        "# Whom does this cache ask for what it lacks, and what is told of its lifetime?\n\n" + upstreams(plan, cache);
    file += mapOfSets(cache, "edgewright_next", [&](const CachedSet& set) { return upstreamName(plan, set); });
    file += mapOfSets(cache, "edgewright_fresh", [](const CachedSet& set) {
        return fmt::format("s-maxage={}", caches::wholeSeconds(freshOf(set)));
    });
    file += mapOfSets(cache, "edgewright_windows", [](const CachedSet& set) { return windows(set.lifetime); });
    return file +
           fmt::format(
               "\n# What the origin says comes first.\n"
               "map \"$upstream_http_expires$upstream_http_x_accel_expires,$upstream_http_cache_control\" $edgewright_told_fresh {{\n"
               "    default $edgewright_fresh;\n"
               "    \"~*(^[^,]|max-age=|s-maxage=|no-store|no-cache|private)\" \"\";\n"
               "}}\n"
               "map $upstream_http_cache_control $edgewright_told_windows {{\n"
               "    default $edgewright_windows;\n"
               "    \"~*(stale-|no-store|no-cache|private|must-revalidate|proxy-revalidate)\" \"\";\n"
               "}}\n\n"
               "server {{\n"
               "    listen {};\n"
               "    access_log off;\n"
               "    location / {{\n"
               "        proxy_pass http://$edgewright_next;\n"
               "        proxy_http_version 1.1;\n"
               "        proxy_set_header Connection \"\";\n"
               "        proxy_set_header Host $host;\n"
               "        proxy_connect_timeout 4s;\n"
               "        proxy_next_upstream error timeout http_500 http_502 http_503 http_504;\n"
               "        proxy_intercept_errors on;\n"
               "        error_page 500 502 503 504 = @failed;\n"
               "        add_header Cache-Control $edgewright_told_fresh;\n"
               "        add_header Cache-Control $edgewright_told_windows;\n"
               "    }}\n"
               "    location @failed {{\n"
               "        return 444;  # no answer: of these alone the window for errors counts\n"
               "    }}\n"
               "}}\n",
               fetchingAddress);
}

} // namespace edgewright::nginx_export
