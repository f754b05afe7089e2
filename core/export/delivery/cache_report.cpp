// What becomes of rows on the way to a cache of one's own, whichever software runs it?
#include "core/export/delivery/cache_plan.h"
#include "core/export/manifest/naming.h"

#include <algorithm>
#include <fmt/format.h>
#include <set>

namespace edgewright::caches {

namespace {

void reportIdlePoint(const Node& node, CacheSoftware software, Report& report)
{
    if (node.kind != NodeKind::PointOfPresence)
        report.notConcerned(refOf(node.id), text("export", "it is no point of presence: no cache runs there"));
    else if (node.provider != Provider::None)
        report.notConcerned(refOf(node.id),
                            text("export", "its provider runs the cache there; that has an export of its own"));
    else if (!runs(node, software))
        report.notConcerned(refOf(node.id), text("export", "the drawing says that it runs another cache"));
    else
        report.notConcerned(refOf(node.id), text("export", "no user's requests come to it, so it has nothing to keep"));
}

std::set<const Node*> askedBy(const Plan& plan)
{
    std::set<const Node*> asked;
    for (const Cache& cache : plan.caches)
        for (const CachedSet& set : cache.sets)
            for (const Node* node : {set.next, set.backup})
                if (node)
                    asked.insert(node);
    return asked;
}

} // namespace

void reportWhatIsNoConcern(const Plan& plan, CacheSoftware software, Report& report)
{
    const Topology& topology = plan.topology;
    const std::set<const Node*> asked = askedBy(plan);
    for (const Node& node : topology.nodes)
        if (!plan.cache(node.id) && !asked.contains(&node))
            reportIdlePoint(node, software, report);
    for (const ContentSet& content : topology.contents)
        if (!plan.delivery.set(content.id))
            report.notConcerned(refOf(content.id), text("export", "its requests pass none of these caches"));
    report.notConcerned(topology.links,
                        text("export", "latency, bandwidth and loss of a link belong to the network below the cache"));
    report.notConcerned(topology.groups, text("export", "a group has no counterpart: each cache is set up by itself"));
    report.notConcerned(
        topology.populations,
        text("export", "users are not configured; which of them come to a cache is DNS's or anycast's"));
    report.notConcerned(topology.services,
                        text("export", "a service is no cache: it is deployed beside it, by another export"));
    report.notConcerned(topology.flows, text("export", "calls of services do not pass the cache"));
    report.notConcerned(topology.assignments,
                        text("export", "a service is no cache: it is deployed beside it, by another export"));
    report.notConcerned(topology.scenarios,
                        text("export", "a scenario is a what-if: apply it to the drawing, then export"));
}

void reportRequests(const CachedSet& set, const std::string& where, const Text& cookies, Report& report)
{
    const RowRef row = refOf(set.content().id);
    if (lacksHost(*set.delivered))
        report.needsInput(
            row, where,
            text("export",
                 "“{}” is no host name: put the one under which users ask for it in place of needs-input.invalid")
                .with(set.content().host));
    if (!set.delivered->path)
        report.needsInput(
            row, where,
            text(
                "export",
                "its path doesn’t tell its requests from those of other contents: put an expression for its URLs in place of ^$"));
    if (set.content().personalised > Percent{})
        report.needsInput(row, where, cookies);
}

void reportServers(const Node& node, const std::string& where, Report& report)
{
    if (mebibytes(node) < 1)
        report.needsInput(refOf(node.id), where,
                          text("export", "the drawing gives the cache no size; 1 GiB stands there"));
    if (node.servers > 1)
        report.needsInput(
            refOf(node.id), where,
            text("export", "it has {} servers: run this on each, behind a balancer that spreads requests by URL")
                .with(node.servers));
}

std::string folderLines(const Plan& plan)
{
    std::string lines;
    for (const Cache& cache : plan.caches)
        lines += fmt::format("- `{}/`: {}{}\n", cache.name, printableName(cache.node->name),
                             cache.hasPointsBelow ? "; other points ask it: reload and purge it first" : "");
    return lines;
}

void reportAddresses(const Plan& plan, std::string_view file, Report& report)
{
    std::map<const Node*, std::string> first; // the file of the first cache that asks it
    for (const Cache& cache : plan.caches)
        for (const CachedSet& set : cache.sets)
            for (const Node* node : {set.next, set.backup})
                if (node)
                    first.try_emplace(node, fmt::format("{}/{}", cache.name, file));
    for (const auto& [node, where] : first) {
        if (!plan.cache(node->id))
            report.exported(refOf(node->id), where + ": " + plan.nameOf(*node));
        if (!lacksAddress(*node))
            continue;
        const Text what =
            node->address.empty()
                ? text("export", "the drawing has no address of it: put it in place of {} in every folder’s {}")
                      .with(addressOf(plan, *node), file)
                : text("export", "“{}” is no host name or IP address: put one in place of {} in every folder’s {}")
                      .with(node->address, addressOf(plan, *node), file);
        report.needsInput(refOf(node->id), where + ": " + plan.nameOf(*node), what);
    }
}

} // namespace edgewright::caches
