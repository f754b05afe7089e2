// What became of each row on the way to Varnish, how is it started, and what must be put in by hand?
#include "core/export/caches/varnish_parts.h"
#include "core/export/manifest/naming.h"

#include <fmt/format.h>

namespace edgewright::varnish_export {

namespace {

std::string whereOf(const Cache& cache, const CachedSet& set)
{
    return fmt::format("{}/contents.vcl: {}", cache.name, set.name);
}

void reportSet(const Cache& cache, const CachedSet& set, Report& report)
{
    const ContentSet& content = set.content();
    report.exported(
        refOf(content.id), whereOf(cache, set),
        text(
            "export",
            "its lifetime counts for answers to which the origin gives none of their own; its windows for stale copies count always"));
    caches::reportRequests(
        set, whereOf(cache, set),
        text(
            "export",
            "requests with a cookie or authorisation count as personal and pass the cache; where all users have cookies, take away there those that make no difference"),
        report);
    if (set.lifetime.isPurged)
        report.needsInput(
            refOf(content.id), fmt::format("{}/purging.vcl: edgewright_publishers", cache.name),
            text("export",
                 "the addresses from which contents are published and purged; the machine’s own may purge as it is"));
    if (set.lifetime.isPurgedSoftly && content.objectsPerKey > 1)
        report.notExpressible(
            refOf(content.id),
            text(
                "export",
                "a soft purge by surrogate key: Varnish’s bans are hard, so a key takes its copies away; a soft purge by URL is there"));
}

void reportAdmission(const Cache& cache, Report& report)
{
    const Node& node = *cache.node;
    if (node.admitSize)
        report.exported(refOf(node.id), cache.name + "/default.vcl: vcl_backend_response",
                        text("export", "the largest object let in, for answers that tell their length beforehand"));
    if (node.admitAtRequest && *node.admitAtRequest > 2)
        report.notExpressible(
            refOf(node.id),
            text("export",
                 "letting an object in at request {}: Varnish tells a first request from later ones and counts no "
                 "further; it is let in at the second within a day")
                .with(*node.admitAtRequest));
}

void reportPoint(const Cache& cache, Report& report)
{
    const Node& node = *cache.node;
    report.exported(refOf(node.id), cache.name + "/default.vcl");
    caches::reportServers(node, cache.name + "/varnish.service.d/edgewright.conf: storage", report);
    reportAdmission(cache, report);
    if (cache.hasPointsBelow)
        report.needsInput(
            refOf(node.id), cache.name + "/default.vcl: vcl_recv",
            text(
                "export",
                "let only the points below reach it: it believes what they say of fragments and of who puts pages together"));
}

void reportProbes(const Plan& plan, Report& report)
{
    std::map<const Node*, std::string> probed;
    for (const Cache& cache : plan.caches)
        for (const CachedSet& set : cache.sets)
            for (const Node* node : {set.next, set.backup})
                if (node && !plan.cache(node->id) && (set.backup || outlivesErrors(set)))
                    probed.try_emplace(node, fmt::format("{}/backends.vcl: {}", cache.name, backendName(plan, *node)));
    for (const auto& [node, where] : probed)
        report.needsInput(
            refOf(node->id), where,
            text("export", "a path that it answers with 200 while it is well; “/” is asked as it stands"));
}

} // namespace

std::string storage(const Node& node)
{
    const std::int64_t mebibytes = caches::mebibytes(node);
    if (mebibytes < 1)
        return "";
    const bool fitsOnDisk = node.storage >= node.cache, fitsInMemory = node.memory >= node.cache;
    return !fitsInMemory && fitsOnDisk ? fmt::format("file,/var/lib/varnish/storage.bin,{}M", mebibytes)
                                       : fmt::format("malloc,{}M", mebibytes);
}

std::string serviceFile(const Cache& cache)
{
    const std::string size = storage(*cache.node);
    return fmt::format(
        "# How is varnishd started? Goes to /etc/systemd/system/varnish.service.d/, the VCL to /etc/varnish/.\n"
        "# edgewright:row = {}\n"
        "{}"
        "[Service]\n"
        "ExecStart=\n"
        "ExecStart=/usr/sbin/varnishd -j unix,user=vcache -F -a :80 -a 127.0.0.1:8443,PROXY "
        "-T localhost:6082 -f /etc/varnish/default.vcl -S /etc/varnish/secret -s {}\n",
        printableName(cache.node->id.value), size.empty() ? "# NEEDS INPUT: the size of its storage\n" : "",
        size.empty() ? "malloc,1024M" : size);
}

std::string readme(const Plan& plan)
{
    return "# Caches run with Varnish\n\n"
           "A folder for each point of presence. Its `*.vcl` go to `/etc/varnish/`, `varnish.service.d/` to\n"
           "`/etc/systemd/system/`. Tested with Varnish 7.1; no module is needed that does not come with it.\n\n" +
           caches::folderLines(plan) +
           "\n## To be put in first\n\n"
           "`grep -rn 'NEEDS INPUT' .` lists it. A backend without an address has one under `.invalid`: Varnish refuses to start\n"
           "until it is put in. A backend's host name must stand for one address of IPv4 and one of IPv6 at most.\n\n"
           "## What is meant\n\n"
           "- Lifetime: what the origin says in Cache-Control or Expires counts; where it says nothing, the drawing's. Under purge on\n"
           "  publish, only what is said to shared caches (`s-maxage`, `no-store`, `private`) counts before the purge.\n"
           "- Stale-while-revalidate is the grace while the backend is well; stale-if-error the rest of it, for when the backend is\n"
           "  ill or a fetch fails. `must-revalidate` of the origin forbids both.\n"
           "- Pages of fragments are put together at the first point that a request comes to.\n"
           "- Purge: `curl -X PURGE http://POINT/path -H 'Host: …'`; by key: `curl -X PURGE http://POINT/ -H 'Surrogate-Key: …'`.\n"
           "  Each point is purged by itself, those first that others ask.\n"
           "- TLS: Varnish speaks HTTP alone. Put a TLS proxy before it (PROXY protocol at 127.0.0.1:8443) and, where the way to an\n"
           "  origin is not private, between it and the origin.\n";
}

std::vector<ExportLine> reportOf(const Plan& plan)
{
    Report report;
    for (const Cache& cache : plan.caches) {
        reportPoint(cache, report);
        for (const CachedSet& set : cache.sets)
            reportSet(cache, set, report);
    }
    caches::reportAddresses(plan, "backends.vcl", report);
    reportProbes(plan, report);
    caches::reportWhatIsNoConcern(plan, CacheSoftware::Varnish, report);
    return report.take();
}

} // namespace edgewright::varnish_export
