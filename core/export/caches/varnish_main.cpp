// What does a Varnish do with each request, whatever it asks for?
#include "core/export/caches/varnish_parts.h"
#include "core/export/manifest/naming.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace edgewright::varnish_export {

namespace {

bool fallsBack(const Cache& cache)
{
    return std::ranges::any_of(cache.sets, [](const CachedSet& set) { return set.backup != nullptr; });
}
bool outlives(const Cache& cache) { return std::ranges::any_of(cache.sets, outlivesErrors); }

std::string heading(const Cache& cache)
{
    std::string head = fmt::format("vcl 4.1;\n\n"
                                   "# {}: what is done with each request.\n"
                                   "# edgewright:row = {}\n\n"
                                   "import std;\n",
                                   printableName(cache.node->name), printableName(cache.node->id.value));
    if (fallsBack(cache))
        head += "import directors;\n";
    if (cache.isPurged())
        head += "import purge;\n";
    head += "\ninclude \"./backends.vcl\";\ninclude \"./contents.vcl\";\n";
    return head + (cache.isPurged() ? "include \"./purging.vcl\";\n" : "");
}

std::string fragmentRule(const Cache& cache)
{
    if (!composesPages(cache))
        return "";
    return "    if (req.esi_level > 0 && req.http.host == req_top.http.host) {\n"
           "        set req.http.X-Edgewright-Fragment = req_top.http.X-Edgewright-Set;\n"
           "    }\n";
}

/// What others may not say. From the caches below a fragment is told as such.
std::string strippedHeaders(const Cache& cache)
{
    std::string lines = "        unset req.http.X-Edgewright-Set;\n"
                        "        unset req.http.X-Edgewright-Stale-If-Error;\n"
                        "        unset req.http.X-Edgewright-Restarted;\n";
    if (!cache.hasPointsBelow)
        lines += "        unset req.http.X-Edgewright-Fragment;\n"
                 "        unset req.http.Surrogate-Capability;\n";
    return lines;
}

std::string receiving(const Cache& cache)
{
    return fmt::format("\nsub vcl_recv {{\n"
                       "    if (req.url == \"{}\") {{\n"
                       "        return (synth(200, \"Well\"));\n"
                       "    }}\n"
                       "    if (req.restarts == 0) {{\n"
                       "{}"
                       "    }} else {{\n"
                       "        set req.http.X-Edgewright-Restarted = \"yes\";\n"
                       "    }}\n"
                       "{}"
                       "{}"
                       "    call edgewright_recognise;\n"
                       "    if (!req.http.X-Edgewright-Set) {{\n"
                       "        return (synth(404, \"Of no content set that is delivered here\"));\n"
                       "    }}\n"
                       "{}"
                       "}}\n",
                       healthPath, strippedHeaders(cache),
                       cache.isPurged() ? "    call edgewright_purge_by_key;\n" : "", fragmentRule(cache),
                       cache.isPurged() ? "    call edgewright_purge_by_url;\n" : "");
}

std::string fetching(const Plan& plan, const Cache& cache)
{
    std::string body;
    if (composesPages(cache))
        body += "    set bereq.http.Surrogate-Capability = \"edgewright=ESI/1.0\";\n";
    for (const CachedSet& set : cache.sets)
        if (set.backup)
            body += fmt::format("    if (bereq.retries > 0 && bereq.http.X-Edgewright-Set == \"{}\") {{\n"
                                "        set bereq.backend = {};\n"
                                "    }}\n",
                                set.name, backendName(plan, *set.backup));
    return body.empty() ? "" : "\nsub vcl_backend_fetch {\n" + body + "}\n";
}

std::string setsWithBackup(const Cache& cache)
{
    std::string names;
    for (const CachedSet& set : cache.sets)
        if (set.backup)
            names += (names.empty() ? "" : "|") + set.name;
    return names;
}

/// What is done where a fetch failed, in the order in which it is tried.
std::string failure(const Cache& cache)
{
    std::string sub = "\n# A fetch failed. What changes something at the origin is not sent twice.\n"
                      "sub edgewright_failed {\n"
                      "    if (bereq.method == \"GET\" || bereq.method == \"HEAD\") {\n";
    if (fallsBack(cache))
        sub += fmt::format("        if (bereq.retries == 0 && bereq.http.X-Edgewright-Set ~ \"^({})$\") {{\n"
                           "            return (retry);  # of the backup\n"
                           "        }}\n",
                           setsWithBackup(cache));
    sub += "        if (bereq.is_bgfetch) {\n"
           "            return (abandon);  # the stale copy stays\n"
           "        }\n";
    if (outlives(cache))
        sub += "        if (bereq.http.X-Edgewright-Stale-If-Error && !bereq.http.X-Edgewright-Restarted) {\n"
               "            return (abandon);  # vcl_synth looks for a stale copy\n"
               "        }\n";
    return sub + "    }\n}\n";
}

std::string sizeLimit(const Node& node)
{
    const auto most = static_cast<std::int64_t>(std::floor(1000 * node.admitSize->value));
    return fmt::format("    if (std.integer(beresp.http.Content-Length, 0) > {}) {{\n"
                       "        set beresp.ttl = 120s;  # larger than what is let in\n"
                       "        set beresp.uncacheable = true;\n"
                       "    }}\n",
                       most);
}

std::string admission(const Node& node)
{
    std::string rules;
    if (node.admitSize)
        rules += sizeLimit(node);
    if (node.admitProbability && *node.admitProbability < Percent(100))
        rules += fmt::format("    if (!bereq.is_bgfetch && !beresp.was_304 && std.random(0.0, 100.0) >= {:.6f}) {{\n"
                             "        set beresp.ttl = 120s;  # let in by chance\n"
                             "        set beresp.uncacheable = true;\n"
                             "    }}\n",
                             node.admitProbability->value);
    if (node.admitAtRequest && *node.admitAtRequest > 1)
        rules += "    if (!bereq.is_hitmiss && !bereq.is_bgfetch && !beresp.was_304) {\n"
                 "        set beresp.ttl = 24h;  # remembered, and let in when it is asked for again within this time\n"
                 "        set beresp.uncacheable = true;\n"
                 "    }\n";
    return rules;
}

std::string responding(const Cache& cache)
{
    return fmt::format(
        "\nsub vcl_backend_response {{\n"
        "    if (beresp.status == 500 || beresp.status == 502 || beresp.status == 503 || beresp.status == 504) {{\n"
        "        call edgewright_failed;\n"
        "{0}"
        "        set beresp.ttl = 0s;\n"
        "        set beresp.uncacheable = true;\n"
        "        return (deliver);\n"
        "    }}\n"
        "    std.collect(beresp.http.Cache-Control);\n"
        "    unset beresp.http.X-Edgewright-For-Caches;\n"
        "    unset beresp.http.X-Edgewright-Lifetime;\n"
        "    if (beresp.http.Cache-Control ~ \"(?i)(s-maxage=|no-store|no-cache|private)\") {{\n"
        "        set beresp.http.X-Edgewright-For-Caches = \"yes\";\n"
        "    }}\n"
        "    if (beresp.http.Expires || beresp.http.Cache-Control ~ \"(?i)(max-age=|s-maxage=|no-store|no-cache|private)\") {{\n"
        "        set beresp.http.X-Edgewright-Lifetime = \"yes\";\n"
        "    }}\n"
        "    call edgewright_lifetime;\n"
        "    if (beresp.http.Cache-Control ~ \"(?i)(must-revalidate|proxy-revalidate)\") {{\n"
        "        set beresp.grace = 0s;\n"
        "    }}\n"
        "    unset beresp.http.X-Edgewright-For-Caches;\n"
        "    unset beresp.http.X-Edgewright-Lifetime;\n"
        "{1}"
        "}}\n"
        "\nsub vcl_backend_error {{\n"
        "    call edgewright_failed;\n"
        "{2}"
        "}}\n",
        composesPages(cache) ? "        if (bereq.http.X-Edgewright-Fragment) {\n"
                               "            return (error(503, \"Fragment failed\"));\n"
                               "        }\n"
                             : "",
        admission(*cache.node),
        composesPages(cache) ? "    if (bereq.http.X-Edgewright-Fragment) {\n"
                               "        synthetic(\"\");  # the page stands without it\n"
                               "        return (deliver);\n"
                               "    }\n"
                             : "");
}

std::string delivering(const Cache& cache)
{
    std::string sub;
    if (outlives(cache))
        sub += "\nsub vcl_synth {\n"
               "    if (resp.status == 503 && req.restarts == 0 && req.http.X-Edgewright-Stale-If-Error) {\n"
               "        return (restart);  # now with all of its grace\n"
               "    }\n"
               "}\n";
    sub += "\nsub vcl_deliver {\n";
    if (composesPages(cache) && cache.hasPointsBelow)
        sub += "    if (req.http.Surrogate-Capability ~ \"ESI/1.0\") {\n"
               "        set resp.do_esi = false;  # a cache below puts the page together\n"
               "    }\n";
    if (!cache.hasPointsBelow)
        sub += "    unset resp.http.Surrogate-Key;\n"
               "    unset resp.http.Surrogate-Control;\n";
    return sub + "}\n";
}

} // namespace

std::string mainFile(const Plan& plan, const Cache& cache)
{
    return heading(cache) + receiving(cache) + fetching(plan, cache) + failure(cache) + responding(cache) +
           delivering(cache);
}

std::string purgingFile(const Cache& cache)
{
    std::string soft;
    for (const CachedSet& set : cache.sets)
        if (set.lifetime.isPurgedSoftly)
            soft += (soft.empty() ? "" : "|") + set.name;
    const std::string byUrl =
        soft.empty() ? "        return (purge);\n"
                     : fmt::format("        if (req.http.X-Edgewright-Set ~ \"^({})$\") {{\n"
                                   "            return (hash);  # to vcl_hit or vcl_miss, which make it stale\n"
                                   "        }}\n"
                                   "        return (purge);\n",
                                   soft);
    std::string file = fmt::format(
        "# Who may purge, by URL (PURGE) or by surrogate key (PURGE with a header Surrogate-Key)?\n\n"
        "# NEEDS INPUT: the addresses from which contents are published\n"
        "acl edgewright_publishers {{\n"
        "    \"127.0.0.1\";\n"
        "    \"::1\";\n"
        "}}\n\n"
        "sub edgewright_purge_by_key {{\n"
        "    if (req.method == \"PURGE\") {{\n"
        "        if (client.ip !~ edgewright_publishers) {{\n"
        "            return (synth(405, \"Not allowed\"));\n"
        "        }}\n"
        "        if (req.http.Surrogate-Key) {{\n"
        "            if (req.http.Surrogate-Key !~ \"^[A-Za-z0-9_.:/-]+$\") {{\n"
        "                return (synth(400, \"Not a surrogate key\"));\n"
        "            }}\n"
        "            ban(\"obj.http.Surrogate-Key ~ (^|[[:space:]])\" + regsuball(req.http.Surrogate-Key, \"[.]\", \"[.]\") + "
        "\"([[:space:]]|$)\");\n"
        "            return (synth(200, \"Banned\"));\n"
        "        }}\n"
        "    }}\n"
        "}}\n\n"
        "sub edgewright_purge_by_url {{\n"
        "    if (req.method == \"PURGE\") {{\n"
        "{}"
        "    }}\n"
        "}}\n",
        byUrl);
    if (!soft.empty())
        file += "\nsub vcl_hit {\n"
                "    if (req.method == \"PURGE\") {\n"
                "        set req.http.X-Edgewright-Purged = purge.soft(0s, -1s, -1s);\n"
                "        return (synth(200, \"Purged softly\"));\n"
                "    }\n"
                "}\n\n"
                "sub vcl_miss {\n"
                "    if (req.method == \"PURGE\") {\n"
                "        set req.http.X-Edgewright-Purged = purge.soft(0s, -1s, -1s);\n"
                "        return (synth(200, \"Nothing fresh to purge\"));\n"
                "    }\n"
                "}\n";
    return file;
}

} // namespace edgewright::varnish_export
