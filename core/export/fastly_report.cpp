// What became of each row on the way to Fastly?
#include "core/export/fastly_parts.h"

#include <algorithm>
#include <fmt/format.h>

namespace edgewright::fastly_export {

namespace {

std::string serviceOf(const Host& host) { return fmt::format("service_{0}.tf: fastly_service_vcl.{0}", host.name); }
std::string serviceOf(const Function& function)
{
    return fmt::format("compute_{0}.tf: fastly_service_compute.{0}", function.name);
}

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
    for (const Node* next : point.upstream)
        if (next->kind == NodeKind::PointOfPresence)
            report.notExpressible(
                row, text("export",
                          "its misses are drawn to ask “{}”, a point of presence of others; Fastly asks the origins")
                         .with(displayName(plan.topology, refOf(next->id))));
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
    for (const Node& node : plan.topology.nodes)
        if (!plan.delivery.point(node.id) && !plan.site.isOrigin(node.id))
            report.notConcerned(refOf(node.id),
                                text("export", "it is neither a point of presence of Fastly nor an origin behind one"));
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
    for (const ContentSet& content : plan.topology.contents)
        if (!plan.delivery.set(content.id))
            report.notConcerned(refOf(content.id),
                                text("export", "none of its requests passes a point of presence of Fastly"));
}

/// Source: Fastly, "Compute: resource limits": 128 MB of heap.
void reportFunction(const Function& function, Report& report)
{
    const Service& service = function.service();
    const RowRef row = refOf(service.id);
    report.exported(row, serviceOf(function));
    report.needsInput(
        row, "compute/" + function.label + "/src/index.js",
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

const Function* functionOf(const Plan& plan, const ServiceId& service)
{
    const auto found =
        std::ranges::find(plan.site.functions, service, [](const Function& each) { return each.service().id; });
    return found == plan.site.functions.end() ? nullptr : &*found;
}

void reportServices(const Plan& plan, Report& report)
{
    for (const Service& service : plan.topology.services) {
        if (const Function* function = functionOf(plan, service.id))
            reportFunction(*function, report);
        else
            report.notConcerned(refOf(service.id), text("export", "it runs on no point of presence of Fastly"));
    }
    for (const Assignment& assignment : plan.topology.assignments) {
        if (plan.delivery.point(assignment.node))
            report.exported(
                refOf(assignment.id), serviceOf(*functionOf(plan, assignment.service)),
                text("export", "a Compute service runs on all points of presence of Fastly, this one among them"));
        else
            report.notConcerned(refOf(assignment.id), text("export", "its node is no point of presence of Fastly"));
    }
}

void reportFlows(const Plan& plan, Report& report)
{
    for (const Flow& flow : plan.topology.flows) {
        const Function* called = functionOf(plan, flow.service);
        const Function* caller = flow.caller ? functionOf(plan, *flow.caller) : nullptr;
        if (called)
            report.exported(refOf(flow.id), serviceOf(*called),
                            text("export", "its domain leads the calls to it; sizes and rates are not configured"));
        else if (caller)
            report.needsInput(
                refOf(flow.id), "compute/" + caller->label + "/src/index.js",
                text(
                    "export",
                    "the service that it calls runs elsewhere: give it a backend, and the code in serve() has to call it"));
        else
            report.notConcerned(refOf(flow.id), text("export", "neither end runs on a point of presence of Fastly"));
    }
}

} // namespace

std::vector<ExportLine> reportOf(const Plan& plan, const std::vector<Input>& inputs)
{
    Report report;
    reportNodes(plan, report);
    reportContents(plan, report);
    reportServices(plan, report);
    reportFlows(plan, report);
    report.notConcerned(plan.topology.links,
                        text("export", "Fastly's own network and the Internet carry this traffic"));
    report.notConcerned(plan.topology.groups,
                        text("export", "sites, Regions and networks are no matter of a content delivery network"));
    report.notDeployed(plan.topology);
    terraform::reportInputs(inputs, report);
    return report.take();
}

} // namespace edgewright::fastly_export
