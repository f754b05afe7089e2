// What became of each row on the way to nginx, how is a copy taken away, and what must be put in by hand?
#include "core/export/caches/nginx_parts.h"

#include <fmt/format.h>

namespace edgewright::nginx_export {

namespace {

std::string whereOf(const Cache& cache, const CachedSet& set)
{
    return fmt::format("{}/nginx.conf: {}", cache.name, set.name);
}

void reportPurge(const Cache& cache, const CachedSet& set, Report& report)
{
    if (!set.lifetime.isPurged)
        return;
    report.needsInput(
        refOf(set.content().id), cache.name + "/purge.sh",
        text("export",
             "nginx has no purge of its own: whoever publishes runs this script on each server, points that others "
             "ask first"));
    if (set.lifetime.isPurgedSoftly)
        report.notExpressible(
            refOf(set.content().id),
            text("export", "a soft purge: nginx can’t make a copy stale, so its copies are taken away"));
}

void reportSet(const Cache& cache, const CachedSet& set, Report& report)
{
    report.exported(refOf(set.content().id), whereOf(cache, set),
                    text("export",
                         "its lifetime and its windows for stale copies count where the origin’s answer says nothing "
                         "of them"));
    if (!set.delivered->host.empty())
        report.needsInput(refOf(set.content().id), whereOf(cache, set),
                          text("export", "the certificate and key of {} in /etc/nginx/tls").with(set.delivered->host));
    caches::reportRequests(
        set, whereOf(cache, set),
        text(
            "export",
            "requests with a cookie or authorisation count as personal and pass the cache; where all users have cookies, name the personal ones"),
        report);
    reportPurge(cache, set, report);
    if (set.lifetime.fragments)
        report.notExpressible(
            refOf(set.content().id),
            text(
                "export",
                "Edge-Side Includes: nginx puts no pages together, and its server-side includes are another language; pages leave as the origin wrote them"));
}

void reportPoint(const Cache& cache, Report& report)
{
    const Node& node = *cache.node;
    report.exported(refOf(node.id), cache.name + "/nginx.conf");
    caches::reportServers(node, cache.name + "/nginx.conf: proxy_cache_path", report);
    if (node.admitSize)
        report.exported(refOf(node.id), cache.name + "/nginx.conf: edgewright_too_large",
                        text("export", "the largest object let in, for answers that tell their length beforehand"));
}

} // namespace

std::string purgeScript()
{
    return fmt::format(
        "#!/bin/sh\n"
        "# Takes copies away, so that the next request fetches them anew. Every variant goes. It reads the whole cache.\n"
        "#   purge.sh HOST PATH      what was stored of a URL, its query included\n"
        "#   purge.sh --key KEY      what bears the surrogate key\n"
        "set -eu\n"
        "cache=${{EDGEWRIGHT_CACHE:-{}}}\n"
        "[ $# -eq 2 ] || {{ sed -n '2,4s/^# //p' \"$0\" >&2; exit 2; }}\n"
        "if [ \"$1\" = --key ]; then\n"
        "    case $2 in *[!A-Za-z0-9_:/-]*|'') echo \"not a surrogate key: $2\" >&2; exit 2 ;; esac\n"
        "    grep -rlaiE --null \"^surrogate-key:(.*[[:space:]])?$2([[:space:]]|\\$)\" \"$cache\" | xargs -0r rm -f --\n"
        "else\n"
        "    grep -rlaFx --null -e \"KEY: $1$2\" \"$cache\" | xargs -0r rm -f --\n"
        "fi\n",
        cachePath);
}

std::string readme(const Plan& plan)
{
    return "# Caches run with nginx\n\n"
           "A folder for each point of presence; its files go to `/etc/nginx/`. Tested with nginx 1.22; no module is needed that does\n"
           "not come with it.\n\n" +
           caches::folderLines(plan) +
           "\n## To be put in first\n\n"
           "`grep -rn 'NEEDS INPUT' .` lists it. A server without an address has one under `.invalid`: nginx refuses to start until it\n"
           "is put in, and until the certificates are there.\n\n"
           "## What is meant\n\n"
           "- `nginx.conf` answers and stores; `fetching.conf` asks origins and points above, on loopback. Where their answer says\n"
           "  nothing of its lifetime, or of how long it may be used past it, the drawing's words are added there, because nginx heeds\n"
           "  a bound of `stale-while-revalidate` and `stale-if-error` in answers alone. A 5xx counts as no answer.\n"
           "- Under purge on publish, what the origin says to browsers (`max-age`) counts here too: let it say `s-maxage` or\n"
           "  `X-Accel-Expires` to caches.\n"
           "- nginx reads and writes no `Age`: at each tier an answer lives its whole lifetime anew, as the simulation has it.\n"
           "- Purge: `purge.sh HOST PATH` and `purge.sh --key KEY` on the server itself. Each point is purged by itself, those first\n"
           "  that others ask.\n"
           "- Where the way to an origin is not private, encrypt it: `https://` and port 443 in `fetching.conf`, with\n"
           "  `proxy_ssl_server_name on` and `proxy_ssl_verify on`.\n";
}

std::vector<ExportLine> reportOf(const Plan& plan)
{
    Report report;
    for (const Cache& cache : plan.caches) {
        reportPoint(cache, report);
        for (const CachedSet& set : cache.sets)
            reportSet(cache, set, report);
    }
    caches::reportAddresses(plan, "fetching.conf", report);
    caches::reportWhatIsNoConcern(plan, CacheSoftware::Nginx, report);
    return report.take();
}

} // namespace edgewright::nginx_export
