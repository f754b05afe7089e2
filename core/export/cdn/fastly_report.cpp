// What became of each row on the way to Fastly?
#include "core/export/cdn/fastly_parts.h"

#include <algorithm>
#include <fmt/format.h>

namespace edgewright::fastly_export {

namespace {

std::string serviceOf(const Host& host) { return fmt::format("service_{0}.tf: fastly_service_vcl.{0}", host.name); }
std::string serviceOf(const Function& function)
{
    return fmt::format("compute_{0}.tf: fastly_service_compute.{0}", function.name);
}
std::string codeOf(const Function& function) { return "compute/" + function.label + "/src/index.js"; }

std::string anyService(const Plan& plan)
{
    return plan.site.hosts.empty() ? serviceOf(plan.site.functions.front()) : serviceOf(plan.site.hosts.front());
}

void reportPoint(const Plan& plan, const DeliveryPoint& point, Report& report)
{
    const Node& node = *point.node;
    const RowRef row = refOf(node.id);
    report.exported(
        row, anyService(plan),
        text(
            "export",
            "Fastly serves from all of its points of presence, this one among them; the size of its cache is Fastly's own"));
    if (node.admitSize || node.admitProbability || node.admitAtRequest)
        report.notExpressible(
            row,
            text(
                "export",
                "what its cache lets in by size, chance or number of requests is not configured: Fastly has no setting for it"));
    if (node.state == NodeState::Down)
        report.notExpressible(row,
                              text("export", "it is drawn as down; Fastly's points of presence can't be switched off"));
    const auto shield = std::ranges::find(plan.shields, &node);
    if (shield != plan.shields.end() && shield != plan.shields.begin())
        report.notExpressible(row, text("export", "a backend has one shield, and “{}” is it")
                                       .with(displayName(plan.topology, refOf(plan.shields.front()->id))));
}

void reportNodes(const Plan& plan, Report& report)
{
    for (const DeliveryPoint& point : plan.delivery.points)
        reportPoint(plan, point, report);
    for (const cdn::Origin& origin : plan.site.origins)
        for (const Host& host : plan.site.hosts) {
            const std::vector<NodeId> origins = host.origins();
            if (std::ranges::find(origins, origin.node->id) != origins.end())
                report.exported(refOf(origin.node->id), serviceOf(host) + ": backend " + origin.name);
        }
}

void reportLifetimes(const Set& set, Report& report)
{
    const Lifetime& lifetime = set.lifetime;
    if (isWhole(lifetime.fresh) && isWhole(lifetime.staleIfError) && isWhole(lifetime.staleWhileRevalidate) &&
        isWhole(lifetime.fragments))
        return;
    report.notExpressible(
        refOf(set.content().id),
        text("export", "Fastly's settings take whole seconds, here up to a year: its lifetimes are rounded down"));
}

/// Source: Fastly API, "Purging": POST /service/{id}/purge/{key}, Fastly-Soft-Purge: 1.
void reportPurge(const Host& host, const Set& set, Report& report)
{
    if (!set.lifetime.isPurged)
        return;
    const Text call =
        set.lifetime.isPurgedSoftly
            ? text(
                  "export",
                  "on publication, call POST /service/(output service_ids)/purge/(the object's key) with the header Fastly-Soft-Purge: 1; the origin sends the keys as Surrogate-Key, all objects bear the key {} too")
            : text(
                  "export",
                  "on publication, call POST /service/(output service_ids)/purge/(the object's key); the origin sends the keys as Surrogate-Key, all objects bear the key {} too");
    report.needsInput(refOf(set.content().id), fmt::format("vcl/{}_fetch.vcl: Surrogate-Key", host.name),
                      call.with(set.name));
}

void reportSet(const Host& host, const Set& set, Report& report)
{
    const RowRef row = refOf(set.content().id);
    report.exported(row, serviceOf(host) + ": cache_setting " + set.name);
    report.needsInput(
        row, fmt::format("service_{0}.tf: fastly_tls_subscription.{0}", host.name),
        text(
            "export",
            "lead the host name to Fastly (CNAME) and publish the record of the output dns_challenges, so that it gets its certificate"));
    reportLifetimes(set, report);
    reportPurge(host, set, report);
    if (set.lifetime.fragments)
        report.exported(
            row, fmt::format("vcl/{}_fetch.vcl: esi", host.name),
            text(
                "export",
                "Edge-Side Includes without shell: include, comment and remove; a fragment lives as long as drawn whatever its URL"));
    if (set.backup)
        report.exported(
            row, fmt::format("vcl/{}_recv.vcl: X-Backup", host.name),
            text(
                "export",
                "the backup is asked while the origin's health check fails, and once where the origin answers an error"));
}

void reportContents(const Plan& plan, Report& report)
{
    for (const Host& host : plan.site.hosts)
        for (const Set& set : host.sets)
            reportSet(host, set, report);
}

/// Source: Fastly, "Compute: resource limits": 128 MB of heap.
void reportFunction(const Function& function, Report& report)
{
    const Service& service = function.service();
    const RowRef row = refOf(service.id);
    report.exported(row, serviceOf(function));
    report.needsInput(
        row, codeOf(function),
        text(
            "export",
            "what it answers is not drawn, and a container image can't run there: the package passes requests on and degrades; its own code goes into serve()"));
    if (!function.secrets.empty())
        report.needsInput(
            row, fmt::format("compute_{0}.tf: fastly_secretstore.{0}", function.name),
            text("export",
                 "put its secrets into the store under the names of the drawing: fastly secret-store-entry create"));
    for (const std::string& secret : function.unusableSecrets)
        report.needsInput(
            row, serviceOf(function),
            text("export", "“{}” can't name a secret: give it another name, of letters, digits and _").with(secret));
    if (service.memory.value > 0.125)
        report.notExpressible(
            row, text("export", "a request in Compute has 128 MB of memory, not the {} GiB that it demands")
                     .with(service.memory.value));
    if (service.accelerators > 0)
        report.notExpressible(row, text("export", "Compute has no accelerators"));
    if (service.state == ServiceState::Stateful || service.storage.value > 0)
        report.notExpressible(row, text("export", "Compute keeps no state between requests"));
    if (service.runtime != InferenceRuntime::None)
        report.notExpressible(row, text("export", "its model can't run in Compute"));
}

} // namespace

std::vector<ExportLine> reportOf(const Plan& plan, const std::vector<Input>& inputs)
{
    Report report;
    reportNodes(plan, report);
    reportContents(plan, report);
    for (const Function& function : plan.site.functions)
        reportFunction(function, report);
    cdn::reportRest(
        {plan.topology, plan.delivery, plan.site, "Fastly", serviceOf, codeOf,
         text("export", "a Compute service runs on all points of presence of Fastly, this one among them"),
         text("export", "its domain leads the calls to it; sizes and rates are not configured"),
         text("export",
              "the service that it calls runs elsewhere: give it a backend, and the code in serve() has to call it")},
        report);
    terraform::reportInputs(inputs, report);
    return report.take();
}

} // namespace edgewright::fastly_export
