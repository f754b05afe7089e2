// What became of each row on the way to nginx, how is a copy taken away, and what must be put in by hand?
#include "core/export/naming.h"
#include "core/export/nginx_parts.h"

#include <cmath>
#include <fmt/format.h>

namespace edgewright::nginx_export {

namespace {

std::string whereOf(const Cache& cache, const CachedSet& set)
{
    return fmt::format("{}/nginx.conf: {}", cache.name, set.name);
}

void reportInputs(const Cache& cache, const CachedSet& set, Report& report)
{
    const RowRef row = refOf(set.content().id);
    const std::string where = whereOf(cache, set);
    if (caches::lacksHost(*set.delivered))
        report.needsInput(
            row, where,
            text("export",
                 "“{}” is no host name: put the one under which users ask for it in place of needs-input.invalid")
                .with(set.content().host));
    else if (!set.delivered->host.empty())
        report.needsInput(row, where,
                          text("export", "the certificate and key of {} in /etc/nginx/tls").with(set.delivered->host));
    if (!set.delivered->path)
        report.needsInput(
            row, where,
            text(
                "export",
                "its path doesn’t tell its requests from those of other contents: put an expression for its URLs in place of ^$"));
    if (set.content().personalised > Percent{})
        report.needsInput(
            row, where,
            text(
                "export",
                "requests with a cookie or authorisation count as personal and pass the cache; where all users have cookies, name the personal ones"));
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
    reportInputs(cache, set, report);
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
    const std::string where = cache.name + "/nginx.conf: proxy_cache_path";
    report.exported(refOf(node.id), cache.name + "/nginx.conf");
    if (cacheSize(node).empty())
        report.needsInput(refOf(node.id), where,
                          text("export", "the drawing gives the cache no size; 1 GiB stands there"));
    if (node.servers > 1)
        report.needsInput(
            refOf(node.id), where,
            text("export", "it has {} servers: run this on each, behind a balancer that spreads requests by URL")
                .with(node.servers));
    if (node.admitSize)
        report.exported(refOf(node.id), cache.name + "/nginx.conf: edgewright_too_large",
                        text("export", "the largest object let in, for answers that tell their length beforehand"));
}

std::string siteLines(const Plan& plan)
{
    std::string lines;
    for (const Cache& cache : plan.caches)
        lines += fmt::format("- `{}/`: {}{}\n", cache.name, printableName(cache.node->name),
                             cache.hasPointsBelow ? "; other points ask it: reload and purge it first" : "");
    return lines;
}

} // namespace

std::string cacheSize(const Node& node)
{
    const double share = node.cache.value / static_cast<double>(std::max<std::int64_t>(node.servers, 1));
    const auto mebibytes = static_cast<std::int64_t>(std::floor(share * 1024));
    return mebibytes < 1 ? "" : fmt::format("{}m", mebibytes);
}

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
           siteLines(plan) +
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
