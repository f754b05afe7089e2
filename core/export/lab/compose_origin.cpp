// What does an origin of a lab answer? Objects of the mean size, with the lifetimes of their sets.
#include "core/export/lab/compose_parts.h"

#include "core/export/manifest/naming.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace edgewright::compose_export {

namespace {

std::vector<const DeliveredSet*> setsOf(const Lab& lab, const Node& origin)
{
    std::vector<const DeliveredSet*> sets;
    if (lab.caches)
        for (const DeliveredSet& set : lab.caches->delivery.sets)
            if (set.path && (set.content->origin == origin.id || set.content->backupOrigin == origin.id))
                sets.push_back(&set);
    return sets;
}

std::string fileOf(const ContentSet& content) { return derivedId("object/" + content.id.value); }

std::string cacheControl(const Lifetime& lifetime, Seconds fresh)
{
    std::string line = fmt::format("public, max-age={}", caches::wholeSeconds(fresh));
    if (lifetime.staleWhileRevalidate > Seconds{})
        line += fmt::format(", stale-while-revalidate={}", caches::wholeSeconds(lifetime.staleWhileRevalidate));
    if (lifetime.staleIfError > Seconds{})
        line += fmt::format(", stale-if-error={}", caches::wholeSeconds(lifetime.staleIfError));
    return line;
}

std::string location(std::string_view path, std::string_view file, std::string_view control)
{
    return fmt::format("    location ~ \"{}\" {{\n"
                       "        add_header Cache-Control \"{}\";\n"
                       "        default_type text/html;\n"
                       "        try_files /{} =404;\n"
                       "    }}\n",
                       path, control, file);
}

std::string block(const DeliveredSet& set)
{
    const Lifetime lifetime = lifetimeOf(*set.content);
    const std::string file = fileOf(*set.content);
    std::string lines = fmt::format("    # {}\n    # edgewright:row = {}\n", printableName(set.content->name),
                                    printableName(set.content->id.value));
    if (lifetime.fragments)
        lines += location("^/edgewright-fragments/" + file + "/", file + "-part",
                          cacheControl(lifetime, *lifetime.fragments));
    std::string path = caches::pathExpression(*set.path, false);
    for (std::size_t at = path.find('%'); at != std::string::npos; at = path.find('%', at))
        path.replace(at, 1, "\\x"); // nginx matches with the escapes undone
    return lines + location(path, file, cacheControl(lifetime, lifetime.fresh.value_or(caches::untilPurged)));
}

std::int64_t bytesOf(Kilobytes size) { return std::max<std::int64_t>(1, std::llround(1000 * size.value)); }

} // namespace

std::string originConf(const Lab& lab, const Node& origin)
{
    std::string conf = fmt::format("# {}: what it answers.\n# edgewright:row = {}\n"
                                   "server {{\n    listen 80;\n    root /tmp/objects;\n"
                                   "    location = /edgewright-health {{\n        return 200 \"Well\\n\";\n    }}\n",
                                   printableName(origin.name), printableName(origin.id.value));
    for (const DeliveredSet* set : setsOf(lab, origin))
        conf += block(*set);
    return conf + "    location = / {\n        return 200 \"Well\\n\";\n    }\n}\n";
}

/// Pages begin with what includes their fragments.
std::string originStart(const Lab& lab, const Node& origin)
{
    std::string script =
        "#!/bin/sh\n# Makes an object of the mean size for each content set, then serves them.\nset -eu\nmkdir -p /tmp/objects\ncd /tmp/objects\n";
    for (const DeliveredSet* set : setsOf(lab, origin)) {
        const ContentSet& content = *set->content;
        const std::string file = fileOf(content);
        script += fmt::format("# edgewright:row = {}\n", printableName(content.id.value));
        if (content.strategy == CacheStrategy::EdgeSideIncludes) {
            const std::int64_t parts = std::min<std::int64_t>(content.fragments, 100);
            script += fmt::format(
                "truncate -s {1} {0}-part\n"
                "for part in $(seq {2}); do printf '<esi:include src=\"/edgewright-fragments/{0}/%s\"/>' \"$part\"; done > {0}\n",
                file, bytesOf(content.fragmentSize), parts);
            script += fmt::format(
                "head -c {1} /dev/zero | tr '\\0' ' ' >> {0}\n", file,
                std::max<std::int64_t>(1, bytesOf(content.meanSize) - parts * bytesOf(content.fragmentSize)));
        } else {
            script += fmt::format("truncate -s {1} {0}\n", file, bytesOf(content.meanSize));
        }
    }
    return script + "exec nginx -g 'daemon off;'\n";
}

} // namespace edgewright::compose_export
