// What became of each row on the way to CloudFront?
#include "core/export/cloudfront/cloudfront_parts.h"

#include <algorithm>
#include <fmt/format.h>

namespace edgewright::cloudfront {

namespace {

std::string everywhere(const Plan& plan) { return plan.distributions.front().where(); }

/// Where the figures of a point's software would have to be said.
void reportPointFigures(const Node& node, Report& report)
{
    const RowRef row = refOf(node.id);
    if (node.admitSize || node.admitProbability || node.admitAtRequest)
        report.notExpressible(
            row, text("export", "CloudFront stores what it is asked for at once: no rule lets some of it in"));
    if (node.state == NodeState::Down)
        report.notExpressible(row, text("export", "it is drawn as failed: CloudFront itself leaves failed places out"));
    if (node.cacheSoftware != CacheSoftware::Provider && node.cacheSoftware != CacheSoftware::CloudFront)
        report.notExpressible(row, text("export", "CloudFront runs its own cache, not the drawn one"));
}

void reportShield(const Plan& plan, const Shield& shield, Report& report)
{
    const RowRef row = refOf(shield.node->id);
    bool made = false;
    for (const Distribution& distribution : plan.distributions)
        for (const Origin* origin : distribution.origins)
            if (origin->shield == &shield) {
                made = true;
                report.exported(row, distribution.where(),
                                text("export", "Origin Shield of “{}”, in {}")
                                    .with(origin->name, shield.region.isKnown() ? shield.region.literal
                                                                                : "var." + shield.region.variable));
            }
    for (const auto& [id, origin] : plan.origins)
        if (std::ranges::find(origin.otherShields, shield.node) != origin.otherShields.end())
            report.notExpressible(
                row, text("export", "CloudFront has one Origin Shield for an origin; “{}” is behind another one")
                         .with(origin.name));
    if (!made && std::ranges::none_of(plan.origins, [&](const auto& each) {
            const auto& others = each.second.otherShields;
            return std::ranges::find(others, shield.node) != others.end();
        }))
        report.notExpressible(
            row,
            text(
                "export",
                "it asks no origin itself: between the edge and Origin Shield CloudFront has regional caches of its own, which can't be chosen"));
}

void reportPoint(const Plan& plan, const DeliveryPoint& point, Report& report)
{
    const RowRef row = refOf(point.node->id);
    const bool runs = std::ranges::any_of(plan.functions, [&](const Function& each) {
        const EdgeFunction& drawn = *std::ranges::find(plan.delivery.functions, each.service, &EdgeFunction::service);
        return std::ranges::find(drawn.points, point.node) != drawn.points.end();
    });
    if (const auto shield = plan.shields.find(point.node->id); shield != plan.shields.end())
        reportShield(plan, shield->second, report);
    else if (runs || !point.above.empty() || !point.upstream.empty())
        report.exported(
            row, everywhere(plan),
            text(
                "export",
                "CloudFront answers from all its places: one can't be chosen or left out, and its caches have the size that they have"));
    else
        return report.notConcerned(row, text("export", "no request comes to it"));
    reportPointFigures(*point.node, report);
}

void reportNodes(const Plan& plan, Report& report)
{
    for (const Node& node : plan.topology.nodes) {
        if (const DeliveryPoint* point = plan.delivery.point(node.id)) {
            reportPoint(plan, *point, report);
            continue;
        }
        bool made = false;
        for (const Distribution& distribution : plan.distributions)
            for (const Origin* origin : distribution.origins)
                if (origin->node == &node) {
                    report.exported(refOf(node.id), distribution.where(),
                                    text("export", "origin “{}”").with(origin->name));
                    made = true;
                }
        if (!made)
            report.notConcerned(refOf(node.id), text("export", "CloudFront neither runs there nor asks it"));
    }
}

/// What the lifetime of a set asks for and how far CloudFront can say it.
void reportLifetime(const ContentSet& content, const CachePolicy& policy, Report& report)
{
    const RowRef row = refOf(content.id);
    const Lifetime lifetime = lifetimeOf(content);
    const std::string where = policy.keepsNothing() ? "cache_policies.tf: data.aws_cloudfront_cache_policy.disabled"
                                                    : "cache_policies.tf: aws_cloudfront_cache_policy." + policy.name;
    if (policy.keepsNothing())
        report.exported(row, where, text("export", "no copy is kept: each request goes to the origin"));
    else if (policy.endsWithPurge)
        report.exported(row, where, text("export", "kept until an invalidation, for a year at most"));
    else if (policy.holdsAlone())
        report.exported(
            row, where,
            text(
                "export",
                "kept for {} s whatever the origin says, even where it says private: draw the share that is personalised")
                .with(policy.seconds));
    else
        report.exported(row, where,
                        text("export", "kept for {} s unless the origin says private").with(policy.seconds));
    if (policy.isStale())
        report.exported(
            row, fmt::format("stale_directives.tf: aws_lambda_function.{}", policy.staleFunction()),
            text(
                "export",
                "CloudFront takes stale-while-revalidate and stale-if-error from the answer that it caches, not from a policy: this function writes them there"));
    if (!isWhole(lifetime.fresh) || !isWhole(lifetime.staleWhileRevalidate) || !isWhole(lifetime.staleIfError))
        report.notExpressible(row,
                              text("export", "CloudFront counts whole seconds, to a year: times were rounded down"));
}

void reportPurge(const ContentSet& content, Report& report)
{
    const RowRef row = refOf(content.id);
    report.exported(
        row, "purge.tf: aws_iam_policy.publisher",
        text("export", "whoever publishes calls create-invalidation with the paths; this policy allows it"));
    if (content.purge == PurgeMode::Soft)
        report.notExpressible(
            row,
            text("export",
                 "an invalidation removes copies: CloudFront has no soft purge, so nothing is served stale after it"));
    if (content.publishEvery && content.objectsPerKey > 1)
        report.notExpressible(
            row,
            text(
                "export",
                "surrogate keys need the block cache_tag_config, which the Terraform provider has from 6.46 on and this export is not checked with: invalidate by path"));
}

void reportContent(const Plan& plan, const ContentSet& content, Report& report)
{
    const RowRef row = refOf(content.id);
    const Distribution* distribution = nullptr;
    const Behaviour* behaviour = plan.behaviourOf(content.id, &distribution);
    if (!behaviour)
        return report.notConcerned(row, text("export", "no request for it passes a point of presence of CloudFront"));
    report.exported(row, distribution->where());
    if (!content.host.empty() && distribution->host.empty())
        report.needsInput(
            row, "variables.tf: aliases_" + distribution->name,
            text("export", "“{}” is no host name: give those under which users reach it").with(content.host));
    if (!distribution->rest && behaviour == &distribution->ordered.front())
        report.exported(
            row, distribution->where(),
            text("export", "requests of no drawn set of its host go uncached to “{}”").with(distribution->base->name));
    reportLifetime(content, *behaviour->policy, report);
    if (behaviour->policy->endsWithPurge)
        reportPurge(content, report);
    if (content.strategy == CacheStrategy::EdgeSideIncludes)
        report.notExpressible(
            row,
            text(
                "export",
                "CloudFront offers no Edge-Side Includes: the origin must put pages together, so each is kept as a whole and fragments have no time of their own"));
    if (behaviour->policy->isPersonal)
        report.needsInput(
            row, distribution->where(),
            text(
                "export",
                "the origin must mark what is for one user alone with Cache-Control: private; CloudFront can't tell it otherwise"));
    if (content.backupOrigin && *content.backupOrigin != content.origin)
        report.exported(
            row, distribution->where(),
            text(
                "export",
                "origin group “{}”: the second is asked where the first can't be reached or answers 500, 502, 503 or 504")
                .with(behaviour->target));
}

void reportFallback(const Function& function, Report& report)
{
    const RowRef row = refOf(function.service->id);
    if (!function.service->fallback)
        return;
    if (function.runtime == Runtime::CloudFrontFunction)
        report.notExpressible(
            row, text("export",
                      "a CloudFront Function can't ask its fallback: where it fails, the request goes on as it came"));
    else if (!function.fallback)
        report.notExpressible(
            row,
            text(
                "export",
                "its fallback is placed on no node outside CloudFront: where the function fails, the request goes on to the origin as it came"));
    else
        report.exported(row, function.file() + ": data.archive_file." + function.name,
                        text("export", "where it fails or is late, the request goes to {}")
                            .with(function.fallback->isKnown() ? function.fallback->literal
                                                               : "var." + function.fallback->variable));
}

void reportFunction(const Function& function, Report& report)
{
    const Service& service = *function.service;
    const RowRef row = refOf(service.id);
    if (function.runtime == Runtime::None)
        return report.notExpressible(
            row,
            text(
                "export",
                "it asks for more than Lambda@Edge gives: 10,240 MB of memory, 30 s, no accelerators; place it on a node that computes"));
    report.exported(
        row, function.where(),
        function.runtime == Runtime::LambdaAtEdge
            ? text("export", "Lambda@Edge, on requests that the cache does not answer")
            : text("export",
                   "CloudFront Function, on every request: at most 2 MB, less than 1 ms, no secrets, no calls"));
    report.needsInput(row, function.code(),
                      text("export", "what it does is not drawn: write it in respond() of this file"));
    if (!service.image.empty())
        report.notExpressible(row, text("export", "CloudFront runs no containers: its image is not used"));
    if (service.state == ServiceState::Stateful)
        report.notExpressible(row, text("export", "functions of CloudFront keep no state between requests"));
    for (const std::string& secret : function.secrets)
        report.needsInput(
            row, function.file() + ": aws_secretsmanager_secret." + function.name + "__" + secret,
            text("export", "put the value of {} into this secret: aws secretsmanager put-secret-value").with(secret));
    for (const std::string& secret : function.badSecrets)
        report.needsInput(
            row, function.file(),
            text("export", "“{}” is no name of a secret: use letters, digits and underscores").with(secret));
    reportFallback(function, report);
}

void reportServices(const Plan& plan, Report& report)
{
    for (const Service& service : plan.topology.services) {
        const auto function = std::ranges::find(plan.functions, &service, &Function::service);
        if (function != plan.functions.end())
            reportFunction(*function, report);
        else
            report.notConcerned(refOf(service.id), text("export", "it runs on no point of presence of CloudFront"));
    }
    for (const Assignment& assignment : plan.topology.assignments) {
        const auto function = std::ranges::find(plan.functions, assignment.service,
                                                [](const Function& each) { return each.service->id; });
        if (!plan.delivery.point(assignment.node) || function == plan.functions.end())
            report.notConcerned(refOf(assignment.id), text("export", "its node is no point of presence of CloudFront"));
        else if (function->runtime == Runtime::None)
            report.notExpressible(refOf(assignment.id),
                                  text("export", "no function of CloudFront can hold the service"));
        else
            report.exported(refOf(assignment.id), function->where(),
                            text("export", "a function runs wherever requests come: one place can't be chosen"));
    }
}

void reportFlow(const Plan& plan, const Flow& flow, Report& report)
{
    const auto runs = [&](const ServiceId& id) {
        const auto found = std::ranges::find(plan.functions, id, [](const Function& each) { return each.service->id; });
        return found == plan.functions.end() || found->runtime == Runtime::None ? nullptr : &*found;
    };
    const RowRef row = refOf(flow.id);
    if (const Function* caller = flow.caller ? runs(*flow.caller) : nullptr)
        report.needsInput(
            row, caller->code(),
            text("export", "where the called service is reached is not told to the function: write it there"));
    else if (const Function* called = runs(flow.service))
        report.exported(row, called->where(),
                        text("export", "its requests pass the function; sizes and rates are not configured"));
    else
        report.notConcerned(row, text("export", "neither end runs on a point of presence of CloudFront"));
}

/// Source: Amazon CloudFront Developer Guide, "Quotas" (2026-11): what a distribution has unless AWS raises it.
void reportQuotas(const Plan& plan, Report& report)
{
    const auto check = [&](const Distribution& distribution, std::size_t used, std::size_t quota, const Text& what) {
        const Behaviour* first = distribution.ordered.empty() ? nullptr : &distribution.ordered.front();
        if (used > quota && first)
            report.needsInput(refOf(first->content->id), distribution.where(),
                              text("export", "the distribution has {} {}, AWS allows {}: ask it for a higher quota")
                                  .with(used, what, quota));
    };
    for (const Distribution& distribution : plan.distributions) {
        check(distribution, distribution.ordered.size(), 75, text("export", "cache behaviours"));
        check(distribution, distribution.origins.size(), 100, text("export", "origins"));
        check(distribution, distribution.groups.size(), 10, text("export", "origin groups"));
    }
}

} // namespace

std::vector<ExportLine> reportOf(const Plan& plan, const std::vector<Input>& inputs)
{
    Report report;
    const Topology& topology = plan.topology;
    reportNodes(plan, report);
    for (const ContentSet& content : topology.contents)
        reportContent(plan, content, report);
    reportServices(plan, report);
    reportQuotas(plan, report);
    for (const Flow& flow : topology.flows)
        reportFlow(plan, flow, report);
    report.notConcerned(
        topology.links,
        text("export", "the way to CloudFront and within it is its own; latency and bandwidth are not configured"));
    report.notConcerned(topology.groups, text("export", "a group has no counterpart in CloudFront"));
    report.notDeployed(topology);
    terraform::reportInputs(inputs, report);
    return report.take();
}

} // namespace edgewright::cloudfront
