// What became of each row that CloudFront delivers, on the way to CloudFormation?
#include "core/export/aws/cloudformation_parts.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace edgewright::cloudformation {

namespace {

using Files = std::map<ContentSetId, std::string>;

std::string distributionAt(const Files& files) { return files.begin()->second + ": Distribution"; }

/// An origin has one Origin Shield: the first that asks it.
bool isUsed(const std::vector<Shield>& shields, const Shield& shield)
{
    return std::ranges::any_of(shield.origins, [&](const Node* origin) {
        const auto first = std::ranges::find_if(
            shields, [&](const Shield& each) { return std::ranges::find(each.origins, origin) != each.origins.end(); });
        return first->node == shield.node;
    });
}

void reportFigures(const Node& node, Report& report)
{
    const RowRef row = refOf(node.id);
    if (node.admitSize || node.admitProbability || node.admitAtRequest)
        report.notExpressible(
            row, text("export", "CloudFront stores what it is asked for at once: no rule lets some of it in"));
    if (node.cacheSoftware != CacheSoftware::Provider && node.cacheSoftware != CacheSoftware::CloudFront)
        report.notExpressible(row, text("export", "CloudFront runs its own cache, not the drawn one"));
}

void reportPoint(const DeliveryPoint& point, const std::vector<Shield>& shields, const Files& files, Report& report)
{
    const RowRef row = refOf(point.node->id);
    const auto shield = std::ranges::find(shields, point.node, &Shield::node);
    if (point.node->state == NodeState::Down)
        return report.notExpressible(
            row, text("export", "it is drawn as failed: CloudFront itself leaves failed places out"));
    if (files.empty() || (point.above.empty() && point.upstream.empty() && shield == shields.end()))
        return report.notConcerned(row, text("export", "no request comes to it"));
    if (shield == shields.end())
        report.exported(
            row, distributionAt(files),
            text(
                "export",
                "CloudFront answers from all its places: one can't be chosen or left out, and its caches have the size that they have"));
    else if (isUsed(shields, *shield))
        report.exported(row, distributionAt(files), text("export", "Origin Shield of the origins that it asks"));
    else
        report.notExpressible(
            row, text("export", "CloudFront has one Origin Shield for an origin, and this one is behind another"));
    reportFigures(*point.node, report);
}

void reportOrigins(const Delivery& delivery, const Files& files, Report& report)
{
    for (const Node* origin : delivery.origins) {
        report.exported(refOf(origin->id), distributionAt(files), text("export", "asked over HTTPS alone"));
        if (origin->address.empty() || isHostName(origin->address))
            continue;
        report.needsInput(refOf(origin->id), distributionAt(files),
                          text("export", "CloudFront asks origins by host name, not by “{}”").with(origin->address));
    }
}

std::string directives(const Lifetime& lifetime)
{
    std::string words;
    if (lifetime.fresh)
        words += fmt::format("max-age={}", std::floor(lifetime.fresh->value));
    if (lifetime.staleWhileRevalidate.value > 0)
        words += fmt::format(", stale-while-revalidate={}", std::floor(lifetime.staleWhileRevalidate.value));
    if (lifetime.staleIfError.value > 0)
        words += fmt::format(", stale-if-error={}", std::floor(lifetime.staleIfError.value));
    return words;
}

void reportLifetime(const ContentSet& content, const std::string& where, Report& report)
{
    const RowRef row = refOf(content.id);
    const Lifetime lifetime = lifetimeOf(content);
    if (!lifetime.isPurged && (lifetime.staleWhileRevalidate.value > 0 || lifetime.staleIfError.value > 0))
        report.needsInput(
            row, where,
            text("export",
                 "CloudFront takes these times from the answers that it caches: let the origin say Cache-Control: {}")
                .with(directives(lifetime)));
    if (lifetime.fresh && std::floor(lifetime.fresh->value) != lifetime.fresh->value)
        report.notExpressible(row, text("export", "CloudFront counts whole seconds: the time was rounded down"));
    if (lifetime.fragments)
        report.notExpressible(
            row,
            text("export",
                 "CloudFront puts no page together from fragments (ESI): whole pages are kept, for their own time"));
    if (!lifetime.isPurged)
        return;
    report.needsInput(
        row, where,
        text("export",
             "let whoever publishes call aws cloudfront create-invalidation with the distribution's id and the paths"));
    if (lifetime.isPurgedSoftly)
        report.notExpressible(
            row, text("export", "an invalidation removes copies: CloudFront marks none as stale (soft purge)"));
    if (content.objectsPerKey > 1)
        report.notExpressible(
            row,
            text("export", "an invalidation names paths: surrogate keys are not sent to CloudFront by this target"));
}

void reportFunctions(const Topology& topology, const Delivery& delivery, Report& report)
{
    const Text made = text("export", "code at the edge is made by the target terraform-cloudfront, not by this one");
    for (const EdgeFunction& function : delivery.functions) {
        report.notExpressible(refOf(function.service->id), made);
        for (const Assignment& assignment : topology.assignments)
            if (assignment.service == function.service->id && delivery.point(assignment.node))
                report.notExpressible(refOf(assignment.id), made);
    }
}

} // namespace

void reportDelivery(const Topology& topology, const Delivery& delivery, const Files& files, Report& report)
{
    const std::vector<Shield> shields = shieldsOf(delivery);
    for (const DeliveryPoint& point : delivery.points)
        reportPoint(point, shields, files, report);
    if (!files.empty())
        reportOrigins(delivery, files, report);
    for (const DeliveredSet& set : delivery.sets) {
        const std::string where = files.at(set.content->id) + ": Distribution";
        report.exported(refOf(set.content->id), where);
        reportLifetime(*set.content, where, report);
    }
    reportFunctions(topology, delivery, report);
}

} // namespace edgewright::cloudformation
