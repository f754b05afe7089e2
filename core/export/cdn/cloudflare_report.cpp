// What became of each row on the way to Cloudflare?
#include "core/export/cdn/cloudflare_parts.h"

#include <algorithm>
#include <fmt/format.h>

namespace edgewright::cloudflare_export {

namespace {

std::string rulesetOf(const Zone& zone) { return fmt::format("{}: cloudflare_ruleset.{}", zone.file(), zone.name); }
std::string scriptOf(const Function& function)
{
    return fmt::format("worker_{0}.tf: cloudflare_workers_script.{0}", function.name);
}
std::string codeOf(const Function& function) { return "worker/" + function.label + "/src/index.js"; }

void reportAdmission(const Node& node, Report& report)
{
    if (node.admitSize || node.admitProbability || node.admitAtRequest)
        report.notExpressible(
            refOf(node.id),
            text("export",
                 "Cloudflare has no filter by size, chance or number of requests for what its caches let in"));
}

void reportPoint(const Plan& plan, const DeliveryPoint& point, Report& report)
{
    const RowRef row = refOf(point.node->id);
    report.exported(
        row, plan.zones.empty() ? scriptOf(plan.site.functions.front()) : rulesetOf(plan.zones.front()),
        text(
            "export",
            "Cloudflare serves from all of its data centres by anycast, this one among them; the size of its cache is Cloudflare's own"));
    reportAdmission(*point.node, report);
    if (point.node->state == NodeState::Down)
        report.notExpressible(row,
                              text("export", "it is drawn as down; Cloudflare's data centres can't be switched off"));
    const bool isShield = std::ranges::any_of(plan.delivery.points, [&](const DeliveryPoint& each) {
        return std::ranges::find(each.above, point.node) != each.above.end();
    });
    if (isShield && !plan.zones.empty())
        report.notExpressible(
            row,
            text(
                "export",
                "tiered cache is on, but Cloudflare picks the upper tier near the origin itself: that it is this one can't be said"));
}

void reportOrigin(const Plan& plan, const cdn::Origin& origin, Report& report)
{
    const RowRef row = refOf(origin.node->id);
    for (const Host& host : plan.site.hosts) {
        const std::vector<NodeId> origins = host.origins();
        if (std::ranges::find(origins, origin.node->id) == origins.end())
            continue;
        if (isBalanced(host))
            report.exported(row, fmt::format("origins.tf: cloudflare_load_balancer_pool.{}", origin.name));
        else
            report.exported(row, fmt::format("{}: cloudflare_dns_record.{}", plan.zoneOf(host).file(), host.name));
    }
}

void reportNodes(const Plan& plan, Report& report)
{
    for (const DeliveryPoint& point : plan.delivery.points)
        reportPoint(plan, point, report);
    for (const cdn::Origin& origin : plan.site.origins)
        reportOrigin(plan, origin, report);
}

/// Source: Cloudflare, plans: "Minimum Edge Cache TTL" Free 2 hours, Pro 1 hour, Business and Enterprise 1 second.
void reportFreshness(const Set& set, const std::string& where, Report& report)
{
    const RowRef row = refOf(set.content().id);
    const std::int64_t ttl = freshSeconds(set.lifetime);
    if (set.isPersonal())
        return;
    if (!isWhole(set.lifetime.fresh))
        report.notExpressible(
            row, text("export", "Cloudflare takes whole seconds up to a year: its lifetime becomes {} s").with(ttl));
    if (set.isPersonalInPart())
        return report.needsInput(
            row, where,
            text(
                "export",
                "some of its answers are one user's own, and Cloudflare keeps these too where a rule gives the lifetime: let the origin send max-age={} with what all may see, and private or no-store with the rest")
                .with(ttl));
    report.exported(
        row, where,
        text(
            "export",
            "kept for {} s whatever the origin says, even where it says private or no-store: draw the share that is personalised")
            .with(ttl));
    if (ttl < 3600)
        report.needsInput(
            row, where,
            text(
                "export",
                "an Edge TTL of {} s needs the plan Business or Enterprise; Pro keeps copies for an hour at least, Free for two")
                .with(ttl));
    else if (ttl < 7200)
        report.needsInput(
            row, where,
            text("export", "an Edge TTL of {} s needs the plan Pro; Free keeps copies for two hours at least")
                .with(ttl));
}

void reportStale(const Plan& plan, const Set& set, const std::string& where, Report& report)
{
    const std::int64_t revalidate = wholeSeconds(set.lifetime.staleWhileRevalidate),
                       onError = wholeSeconds(set.lifetime.staleIfError);
    if ((revalidate < 1 && onError < 1) || set.isPersonal())
        return;
    const RowRef row = refOf(set.content().id);
    if (isKeptByWorker(plan, set))
        return report.exported(
            row, "content_sets.tf: content_sets",
            text("export", "the Worker keeps copies of its own in each data centre and serves them stale"));
    std::string directives = fmt::format("max-age={}", freshSeconds(set.lifetime));
    if (revalidate >= 1)
        directives += fmt::format(", stale-while-revalidate={}", revalidate);
    if (onError >= 1)
        directives += fmt::format(", stale-if-error={}", onError);
    report.needsInput(
        row, where,
        text(
            "export",
            "Cloudflare serves stale copies only as the origin's Cache-Control says: let it send {}, and neither s-maxage nor must-revalidate; leave Always Online off")
            .with(directives));
}

/// Source: Cloudflare, "Purge cache" and "Invalidate cached content" (a soft purge); plans: "Purge limits".
void reportPurge(const Zone& zone, const Set& set, const std::string& where, Report& report)
{
    if (!set.lifetime.isPurged)
        return;
    report.needsInput(
        refOf(set.content().id), where,
        text(
            "export",
            "on publication, call POST /zones/(var.{})/{} with {\"tags\": [the object's key]}; the origin sends the keys as Cache-Tag; plans differ in calls: Free 5 a minute, Enterprise 50 a second")
            .with(zone.idVariable(), set.lifetime.isPurgedSoftly ? "invalidate_cache" : "purge_cache"));
}

void reportFragments(const Plan& plan, const Set& set, Report& report)
{
    if (!set.lifetime.fragments)
        return;
    const RowRef row = refOf(set.content().id);
    if (plan.site.functions.empty())
        report.notExpressible(
            row,
            text(
                "export",
                "Cloudflare offers no Edge-Side Includes; place a service on its points of presence, whose Worker then composes the pages"));
    else
        report.exported(
            row, "content_sets.tf: content_sets",
            text("export",
                 "Cloudflare offers no Edge-Side Includes: the Worker composes the pages that its routes lead to it"));
}

/// Source: Cloudflare, "Custom load balancing rules": one a host name below Enterprise.
void reportOrigins(const Zone& zone, const Host& host, const Set& set, Report& report)
{
    if (!isBalanced(host))
        return;
    const RowRef row = refOf(set.content().id);
    const std::string where = fmt::format("{}: cloudflare_load_balancer.{}", zone.file(), host.name);
    report.exported(row, where);
    report.needsInput(row, where,
                      text("export", "load balancing is an add-on of Cloudflare: switch it on for the account"));
    const auto rules = std::ranges::count_if(host.sets, [&](const Set& each) { return needsPoolRule(host, each); });
    if (needsPoolRule(host, set) && rules > 1)
        report.needsInput(
            row, where,
            text(
                "export",
                "the host needs {} load balancing rules, since origins and backups differ by path: below Enterprise a host has one")
                .with(rules));
}

/// Source: Cloudflare, plans: "Cache Rules: number of rules".
void reportRules(const Zone& zone, const Set& set, const std::string& where, Report& report)
{
    std::int64_t rules = 0;
    for (const Host* host : zone.hosts)
        for (const Set& each : host->sets)
            rules += each.isPersonalInPart() ? 2 : 1;
    if (rules > 10)
        report.needsInput(
            refOf(set.content().id), where,
            text("export", "its zone needs {} cache rules: Free has 10, Pro 25, Business 50, Enterprise 300")
                .with(rules));
}

void reportSet(const Plan& plan, const Host& host, const Set& set, Report& report)
{
    const Zone& zone = plan.zoneOf(host);
    const std::string where = rulesetOf(zone);
    report.exported(refOf(set.content().id), where);
    reportFreshness(set, where, report);
    reportStale(plan, set, where, report);
    reportPurge(zone, set, where, report);
    reportFragments(plan, set, report);
    reportOrigins(zone, host, set, report);
    reportRules(zone, set, where, report);
}

void reportContents(const Plan& plan, Report& report)
{
    for (const Host& host : plan.site.hosts)
        for (const Set& set : host.sets)
            reportSet(plan, host, set, report);
}

/// Source: Cloudflare Workers, "Limits": 128 MB of memory.
void reportLimits(const Service& service, Report& report)
{
    const RowRef row = refOf(service.id);
    if (service.memory.value > 0.125)
        report.notExpressible(
            row,
            text("export", "a Worker has 128 MB of memory, not the {} GiB that it demands").with(service.memory.value));
    if (service.accelerators > 0)
        report.notExpressible(row, text("export", "a Worker has no accelerators"));
    if (service.state == ServiceState::Stateful || service.storage.value > 0)
        report.notExpressible(row, text("export", "a Worker keeps no state between requests"));
    if (service.runtime != InferenceRuntime::None)
        report.notExpressible(row, text("export", "its model can't run in a Worker"));
}

void reportFunction(const Function& function, Report& report)
{
    const RowRef row = refOf(function.service().id);
    report.exported(row, scriptOf(function));
    report.needsInput(
        row, codeOf(function),
        text(
            "export",
            "what it answers is not drawn, and a container image can't run there: the Worker passes requests on and degrades; its own code goes into serve()"));
    for (const std::string& secret : function.unusableSecrets)
        report.needsInput(
            row, scriptOf(function),
            text("export", "“{}” can't name a binding: give the secret another name, of letters, digits and _")
                .with(secret));
    reportLimits(function.service(), report);
}

} // namespace

std::vector<ExportLine> reportOf(const Plan& plan, const std::vector<Input>& inputs)
{
    Report report;
    reportNodes(plan, report);
    reportContents(plan, report);
    for (const Function& function : plan.site.functions)
        reportFunction(function, report);
    cdn::reportRest({plan.topology, plan.delivery, plan.site, "Cloudflare", scriptOf, codeOf,
                     text("export", "a Worker runs in all data centres of Cloudflare, this one among them"),
                     text("export", "its routes lead the calls to it; sizes and rates are not configured"),
                     text("export", "the service that it calls runs elsewhere: the code in serve() has to call it")},
                    report);
    terraform::reportInputs(inputs, report);
    return report.take();
}

} // namespace edgewright::cloudflare_export
