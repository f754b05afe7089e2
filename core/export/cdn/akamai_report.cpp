// What became of each row on the way to Akamai?
#include "core/export/cdn/akamai_parts.h"

#include <algorithm>
#include <fmt/format.h>

namespace edgewright::akamai_export {

namespace {

std::string ruleWhere(const std::string& rule) { return rulesFile + ": " + rule; }

void reportPoint(const Plan& plan, const DeliveryPoint& point, Report& report)
{
    const RowRef row = refOf(point.node->id);
    const Node& node = *point.node;
    const bool runs = std::ranges::any_of(plan.delivery.functions, [&](const EdgeFunction& each) {
        return std::ranges::find(each.points, point.node) != each.points.end();
    });
    const bool isParent = std::ranges::any_of(plan.delivery.points, [&](const DeliveryPoint& each) {
        return std::ranges::find(each.above, point.node) != each.above.end();
    });
    if (isParent) {
        report.exported(row, ruleWhere("tieredDistribution"),
                        text("export", "edge servers ask parents before the origin"));
        report.notExpressible(
            row, text("export",
                      "where the parents stand can't be chosen for a property that is secure: Akamai places them"));
    } else if (runs || !point.above.empty() || !point.upstream.empty()) {
        report.exported(
            row, ruleWhere("default"),
            text(
                "export",
                "Akamai answers from all its places: one can't be chosen or left out, and its caches have the size that they have"));
    } else {
        return report.notConcerned(row, text("export", "no request comes to it"));
    }
    if (node.admitSize || node.admitProbability || node.admitAtRequest)
        report.notExpressible(
            row, text("export", "no documented behaviour lets only some of what is asked for into the cache"));
    if (node.state == NodeState::Down)
        report.notExpressible(row, text("export", "it is drawn as failed: Akamai itself leaves failed places out"));
    if (node.cacheSoftware != CacheSoftware::Provider && node.cacheSoftware != CacheSoftware::Akamai)
        report.notExpressible(row, text("export", "Akamai runs its own cache, not the drawn one"));
}

void reportNodes(const Plan& plan, Report& report)
{
    for (const Node& node : plan.topology.nodes) {
        if (const DeliveryPoint* point = plan.delivery.point(node.id))
            reportPoint(plan, *point, report);
        else if (const auto origin = plan.origins.find(node.id); origin != plan.origins.end())
            report.exported(refOf(node.id), ruleWhere(origin->second.isBackup ? "Backup origin " + origin->second.name
                                                                              : "origin " + origin->second.name));
        else
            report.notConcerned(refOf(node.id), text("export", "Akamai neither runs there nor asks it"));
    }
}

void reportStale(const ContentSet& content, const Lifetime& lifetime, const std::string& where, Report& report)
{
    const RowRef row = refOf(content.id);
    if (lifetime.staleWhileRevalidate.value > 0 && !lifetime.isPurged) {
        report.exported(row, where + ", prefreshCache",
                        text("export", "copies are fetched anew before they end, from 90 % of their time on"));
        report.notExpressible(
            row,
            text(
                "export",
                "no document of Akamai says that it serves stale copies while it fetches them anew: it does not after their time"));
    }
    if (lifetime.staleIfError.value > 0) {
        report.exported(
            row, where + ", cacheError",
            text("export", "copies outlive answers 500, 502, 503 and 504 and an origin that can't be reached"));
        report.notExpressible(
            row,
            text("export", "for how long they do can't be said: {} s are drawn").with(lifetime.staleIfError.value));
    }
    if (!isWhole(lifetime.fresh))
        report.notExpressible(row, text("export", "times are whole seconds, to a year: it was rounded down"));
}

void reportPurge(const Rule& rule, const std::string& where, Report& report)
{
    const RowRef row = refOf(rule.content->id);
    report.exported(row, where + ", cacheTag",
                    text("export", "kept until the Fast Purge API is called with its tag, for a year at most"));
    if (lifetimeOf(*rule.content).staleWhileRevalidate.value > 0)
        report.notExpressible(
            row,
            text(
                "export",
                "after an invalidation a request waits until the copy is validated: it is not served stale meanwhile"));
    if (rule.content->publishEvery)
        report.needsInput(
            row, where,
            text(
                "export",
                "its tag purges the whole set: for a part of it, send its surrogate keys in the header Edge-Cache-Tag"));
}

void reportContent(const Plan& plan, const ContentSet& content, Report& report)
{
    const RowRef row = refOf(content.id);
    const Rule* rule = plan.ruleOf(content.id);
    if (!rule)
        return report.notConcerned(row, text("export", "no request for it passes a point of presence of Akamai"));
    const Lifetime lifetime = lifetimeOf(content);
    const std::string where = ruleWhere(rule->name);
    report.exported(row, where);
    reportStale(content, lifetime, where, report);
    if (lifetime.isPurged)
        reportPurge(*rule, where, report);
    if (lifetime.fragments)
        report.needsInput(
            row, where,
            text("export",
                 "the fragments' paths are not drawn: send Edge-Control: max-age={}s with them, or give them a rule")
                .with(wholeSeconds(*lifetime.fragments)));
    if (content.personalised.value > 0)
        report.needsInput(
            row, where, text("export", "the origin must mark what is for one user alone with Cache-Control: private"));
    if (rule->backup)
        report.exported(
            row, ruleWhere("Backup of " + rule->name),
            text("export", "the backup is asked where the origin can't be reached or answers 500, 502, 503 or 504"));
}

/// Source: Akamai TechDocs, EdgeWorkers, "Resource tier limitations" (Enterprise Compute), as in resources/catalog/functions.json.
void reportLimits(const Service& service, Report& report)
{
    constexpr double megabytes = 4, milliseconds = 10'000;
    const RowRef row = refOf(service.id);
    if (service.memory.value * 1024 > megabytes)
        report.notExpressible(row, text("export", "an EdgeWorker has {} MB an event at most, {} MB are drawn")
                                       .with(megabytes, service.memory.value * 1024));
    if (service.serviceTime.value > milliseconds)
        report.notExpressible(row, text("export", "an EdgeWorker has {} ms an event at most, {} ms are drawn")
                                       .with(milliseconds, service.serviceTime.value));
}

void reportWorker(const Worker& worker, Report& report)
{
    const Service& service = *worker.service;
    const RowRef row = refOf(service.id);
    if (!worker.isMade)
        return report.notExpressible(
            row, text("export", "EdgeWorkers have no accelerators; place it on a node that computes"));
    report.exported(row, worker.folder() + "/main.js: onClientRequest");
    report.needsInput(row, worker.logic(),
                      text("export", "what it does is not drawn: write it in respond() of this file"));
    reportLimits(service, report);
    if (!service.image.empty())
        report.notExpressible(row, text("export", "Akamai's EdgeWorkers are no containers: its image is not used"));
    if (service.state == ServiceState::Stateful)
        report.notExpressible(row, text("export", "EdgeWorkers keep no state between requests"));
    if (!service.secrets.empty())
        report.notExpressible(
            row,
            text("export", "EdgeWorkers have no store of secrets: what needs one is asked of a service that holds it"));
    if (service.fallback)
        report.notExpressible(row,
                              text("export", "where it fails, the request goes on as it came and not to its fallback"));
}

void reportServices(const Plan& plan, Report& report)
{
    const auto workerOf = [&](const ServiceId& id) {
        return std::ranges::find(plan.workers, id, [](const Worker& each) { return each.service->id; });
    };
    for (const Service& service : plan.topology.services)
        if (const auto worker = workerOf(service.id); worker != plan.workers.end())
            reportWorker(*worker, report);
        else
            report.notConcerned(refOf(service.id), text("export", "it runs on no point of presence of Akamai"));
    for (const Assignment& assignment : plan.topology.assignments) {
        const auto worker = workerOf(assignment.service);
        if (!plan.delivery.point(assignment.node) || worker == plan.workers.end())
            report.notConcerned(refOf(assignment.id), text("export", "its node is no point of presence of Akamai"));
        else if (!worker->isMade)
            report.notExpressible(refOf(assignment.id), text("export", "no EdgeWorker can hold the service"));
        else
            report.exported(refOf(assignment.id), worker->folder() + "/main.js: onClientRequest",
                            text("export", "an EdgeWorker runs wherever requests come: one place can't be chosen"));
    }
}

void reportFlow(const Plan& plan, const Flow& flow, Report& report)
{
    const auto made = [&](const ServiceId& id) {
        const auto found = std::ranges::find_if(
            plan.workers, [&](const Worker& each) { return each.service->id == id && each.isMade; });
        return found == plan.workers.end() ? nullptr : &*found;
    };
    const RowRef row = refOf(flow.id);
    if (const Worker* caller = flow.caller ? made(*flow.caller) : nullptr)
        report.needsInput(
            row, caller->logic(),
            text("export", "where the called service is reached is not told to the EdgeWorker: write it there"));
    else if (const Worker* called = made(flow.service))
        report.exported(row, called->folder() + "/main.js: onClientRequest",
                        text("export", "its requests pass the EdgeWorker; sizes and rates are not configured"));
    else
        report.notConcerned(row, text("export", "neither end runs on a point of presence of Akamai"));
}

} // namespace

std::vector<ExportLine> reportOf(const Plan& plan, const std::vector<Need>& needs)
{
    Report report;
    const Topology& topology = plan.topology;
    reportNodes(plan, report);
    for (const ContentSet& content : topology.contents)
        reportContent(plan, content, report);
    reportServices(plan, report);
    for (const Flow& flow : topology.flows)
        reportFlow(plan, flow, report);
    report.notConcerned(
        topology.links,
        text("export", "the way to Akamai and within it is its own; latency and bandwidth are not configured"));
    report.notConcerned(topology.groups, text("export", "a group has no counterpart in Akamai's rules"));
    report.notDeployed(topology);
    for (const Need& need : needs)
        report.needsInput(need.rows, "environments/variableDefinitions.json: " + need.name, need.what);
    return report.take();
}

} // namespace edgewright::akamai_export
