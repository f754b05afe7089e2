// What does an nginx cache answer, and what does it let in?
#include "core/export/caches/nginx_parts.h"
#include "core/export/manifest/naming.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <fmt/format.h>

namespace edgewright::nginx_export {

namespace {

/// nginx matches a path with its escapes undone: "%41" becomes "\x41".
std::string pathTest(const DeliveredSet& set)
{
    if (!set.path)
        return "^$";
    std::string expression = caches::pathExpression(*set.path, false), unescaped;
    for (std::size_t i = 0; i < expression.size(); ++i)
        unescaped += expression[i] == '%' ? std::string("\\x") : std::string(1, expression[i]);
    return unescaped;
}

/// The copies that fit in need an entry each. Source: nginx documentation, proxy_cache_path (8,000 keys in a megabyte).
std::int64_t keyMegabytes(const Cache& cache)
{
    double keys = 0;
    for (const CachedSet& set : cache.sets)
        keys += static_cast<double>(set.content().objects);
    return std::clamp<std::int64_t>(static_cast<std::int64_t>(std::ceil(keys / 8000)), 10, 4096);
}

/// What nobody asks for within the longest of its lives goes.
std::int64_t longestLife(const Cache& cache)
{
    Seconds longest{600};
    for (const CachedSet& set : cache.sets)
        longest = std::max(longest, set.lifetime.fresh.value_or(caches::untilPurged) +
                                        std::max(set.lifetime.staleWhileRevalidate, set.lifetime.staleIfError));
    return caches::wholeSeconds(longest);
}

std::string storage(const Cache& cache)
{
    const std::int64_t size = caches::mebibytes(*cache.node);
    return fmt::format(
        "{}    proxy_cache_path {} levels=1:2 keys_zone=edgewright:{}m max_size={}m inactive={}s use_temp_path=off;\n",
        size < 1 ? "    # NEEDS INPUT: the size of the cache\n" : "", cachePath, keyMegabytes(cache),
        size < 1 ? 1024 : size, longestLife(cache));
}

bool admitsByChance(const Node& node) { return node.admitProbability && *node.admitProbability < Percent(100); }

std::string admission(const Node& node)
{
    std::string maps;
    if (node.admitSize)
        maps += fmt::format("    map $upstream_http_content_length $edgewright_too_large {{\n"
                            "        default \"\";\n"
                            "        \"~{}\" 1;  # more than {} bytes\n"
                            "    }}\n",
                            numbersAbove(static_cast<std::int64_t>(std::floor(1000 * node.admitSize->value))),
                            static_cast<std::int64_t>(std::floor(1000 * node.admitSize->value)));
    if (admitsByChance(node)) {
        const std::string share = node.admitProbability->value >= 0.01
                                      ? fmt::format("        {:.2f}% \"\";\n", node.admitProbability->value)
                                      : std::string();
        maps += "    split_clients $request_id $edgewright_not_drawn {\n" + share + "        * 1;\n    }\n";
    }
    return maps;
}

std::string notStored(const Cache& cache, const CachedSet& set)
{
    std::string words = " $http_authorization";
    if (set.content().personalised > Percent{})
        words += " $http_cookie";
    std::string lines = "            proxy_cache_bypass" + words + ";\n";
    if (cache.node->admitSize)
        words += " $edgewright_too_large";
    if (admitsByChance(*cache.node))
        words += " $edgewright_not_drawn";
    return lines + "            proxy_no_cache" + words + ";\n";
}

std::string marks(const CachedSet& set)
{
    std::string lines;
    if (!set.delivered->path)
        lines += "        # NEEDS INPUT: an expression for the paths of its URLs, in place of ^$, which none has\n";
    if (set.content().personalised > Percent{})
        lines +=
            "        # NEEDS INPUT: requests with a cookie or authorisation count as personal and pass; where all users have\n"
            "        # cookies, name the personal ones in place of $http_cookie ($cookie_NAME).\n";
    return lines;
}

/// What is between caches and origins. Not for the whole file: the fetching server must pass it on.
std::string hidden(const Cache& cache)
{
    return cache.hasPointsBelow ? std::string()
                                : "            proxy_hide_header Surrogate-Key;\n"
                                  "            proxy_hide_header Surrogate-Control;\n";
}

std::string location(const Cache& cache, const CachedSet& set)
{
    const bool hasCookies = set.content().personalised > Percent{};
    return fmt::format("        # {}\n"
                       "        # edgewright:row = {}\n"
                       "{}"
                       "        location ~ {} {{\n"
                       "            proxy_pass http://edgewright_fetching;\n"
                       "            proxy_set_header Host $host;\n"
                       "            proxy_set_header Connection \"\";\n"
                       "            proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;\n"
                       "            proxy_set_header X-Forwarded-Proto $scheme;\n"
                       "            proxy_set_header X-Edgewright-Set {};\n"
                       "{}{}{}"
                       "            proxy_cache edgewright;\n"
                       "        }}\n",
                       printableName(set.content().name), printableName(set.content().id.value), marks(set),
                       asWord(pathTest(*set.delivered)), tokenOf(set),
                       hasCookies ? "" : "            proxy_set_header Cookie \"\";  # nothing is personal\n",
                       hidden(cache), notStored(cache, set));
}

std::string tls(const std::string& host)
{
    return fmt::format("        listen 443 ssl http2;\n"
                       "        # NEEDS INPUT: its certificate and key\n"
                       "        ssl_certificate /etc/nginx/tls/{0}.crt;\n"
                       "        ssl_certificate_key /etc/nginx/tls/{0}.key;\n",
                       host);
}

std::string server(const Cache& cache, std::string_view head, const std::function<bool(const CachedSet&)>& isOfIt)
{
    std::string block = fmt::format("\n    server {{\n{}", head);
    block += "        location = /edgewright-health {\n            return 200 \"Well\\n\";\n        }\n";
    for (const CachedSet& set : cache.sets)
        if (isOfIt(set))
            block += location(cache, set);
    return block +
           "        location / {\n            return 404;  # of no content set that is delivered here\n        }\n    }\n";
}

bool isOfAnyHost(const CachedSet& set) { return set.content().host.empty(); }

std::string servers(const Cache& cache, Users users)
{
    std::string blocks = server(cache, "        listen 80 default_server;\n        server_name _;\n", isOfAnyHost);
    for (const std::string& host : caches::hostsOf(cache))
        blocks += server(
            cache,
            fmt::format("        listen 80;\n{}        server_name {};\n", users == Users::Tls ? tls(host) : "", host),
            [&](const CachedSet& set) { return isOfAnyHost(set) || set.delivered->host == host; });
    for (const CachedSet& set : cache.sets)
        if (caches::lacksHost(*set.delivered))
            blocks += server(
                cache,
                fmt::format("        listen 80;\n        # NEEDS INPUT: the host name under which users ask for it\n"
                            "        server_name {}.needs-input.invalid;\n",
                            set.name),
                [&](const CachedSet& each) { return &each == &set; });
    return blocks;
}

std::string behaviour(const Cache& cache)
{
    std::string lines = "    proxy_http_version 1.1;\n"
                        "    proxy_cache_key $host$request_uri;\n"
                        "    proxy_cache_lock on;  # one fetch serves all who wait\n"
                        "    proxy_cache_lock_age 60s;\n"
                        "    proxy_cache_lock_timeout 60s;\n"
                        "    proxy_cache_background_update on;  # stale-while-revalidate, as long as the answer says\n";
    if (cache.node->admitAtRequest && *cache.node->admitAtRequest > 1)
        lines += fmt::format("    proxy_cache_min_uses {};\n", *cache.node->admitAtRequest);
    return lines;
}

} // namespace

std::string mainFile(const Cache& cache, Users users)
{
    return fmt::format("# {}: what is answered, and what is let in.\n"
                       "# edgewright:row = {}\n\n"
                       "worker_processes auto;\n\n"
                       "events {{\n"
                       "    worker_connections 4096;\n"
                       "}}\n\n"
                       "http {{\n"
                       "    server_tokens off;\n"
                       "    ssl_protocols TLSv1.2 TLSv1.3;\n"
                       "    map_hash_bucket_size 256;\n"
                       "    server_names_hash_bucket_size 512;\n\n"
                       "{}{}{}\n"
                       "    include fetching.conf;\n"
                       "    upstream edgewright_fetching {{\n"
                       "        server {};\n"
                       "        keepalive 32;\n"
                       "    }}\n"
                       "{}"
                       "}}\n",
                       printableName(cache.node->name), printableName(cache.node->id.value), storage(cache),
                       admission(*cache.node), behaviour(cache), fetchingAddress, servers(cache, users));
}

} // namespace edgewright::nginx_export
