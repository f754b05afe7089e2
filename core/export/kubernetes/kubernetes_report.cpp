// What became of each row on the way to Kubernetes?
#include "core/export/kubernetes/kubernetes_parts.h"

#include "core/model/field.h"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace edgewright::kubernetes_export {

namespace {

std::string workloadWhere(const Plan& plan, const Service& service)
{
    return fmt::format("{}/{}: {} {}", plan.folderOf(service), workloadFile(service), workloadKind(service),
                       plan.serviceNames.at(service.id.value));
}

void reportAccelerators(const Plan& plan, const Service& service, Report& report)
{
    if (service.accelerators <= 0)
        return;
    const std::string where = workloadWhere(plan, service);
    report.needsInput(
        refOf(service.id), where,
        text(
            "export",
            "accelerators are asked for as nvidia.com/gpu; change it where the nodes' device plugin calls them otherwise"));
    if (service.acceleratorModel.empty())
        return;
    if (const std::string label = acceleratorLabel(service); !label.empty())
        report.needsInput(
            refOf(service.id), where,
            text(
                "export",
                "check the accelerator model: machines must bear nvidia.com/gpu.product={}; GPU feature discovery may spell it otherwise")
                .with(label));
    else
        report.notExpressible(refOf(service.id),
                              text("export", "the accelerator model “{}” can be no label of a machine, so any will do")
                                  .with(service.acceleratorModel));
}

void reportModel(const Plan& plan, const Service& service, Report& report)
{
    if (service.runtime == InferenceRuntime::None)
        return;
    const std::string model = service.model.empty() ? plan.nameOf(service.id) : service.model;
    if (service.modelSource.empty())
        report.needsInput(
            refOf(service.id), workloadWhere(plan, service),
            text("export", "the image must hold the model {}, or serve it by the target kserve").with(model));
    else
        report.needsInput(
            refOf(service.id), workloadWhere(plan, service),
            text(
                "export",
                "the image must hold the model {}; if it fetches it from {}, allow that in network-policy.yaml; the target kserve fetches it")
                .with(model, service.modelSource));
}

bool isCalledByServices(const Plan& plan, const Service& service)
{
    const auto found = plan.callers.find(service.id);
    return found != plan.callers.end() && !found->second.empty();
}

void reportFallback(const Plan& plan, const Service& service, Report& report)
{
    if (!service.fallback)
        return;
    const Service& fallback = *plan.topology.services.find(*service.fallback);
    const std::string& name = plan.nameOf(fallback.id);
    if (plan.replicasOf(fallback.id) == 0)
        return report.needsInput(refOf(service.id), plan.folderOf(fallback),
                                 text("export", "its fallback {} runs nowhere, so nothing takes over").with(name));
    for (const Place& place : plan.places)
        if (place.replicas.contains(fallback.id))
            report.exported(refOf(service.id), fmt::format("{}/kustomization.yaml: fallback {}", place.folder(), name));
    if (isCalledByServices(plan, service))
        report.needsInput(refOf(service.id), workloadWhere(plan, service),
                          text("export", "its callers find the fallback in {}: they must turn to it where {} fails")
                              .with(addressVariable(name), addressVariable(plan.nameOf(service.id))));
    if (plan.openToUsers.contains(service.id))
        report.needsInput(
            refOf(service.id), workloadWhere(plan, service),
            text("export", "what leads users to it must lead them to {} where no replica answers").with(name));
}

bool shareAPlace(const Plan& plan, const ServiceId& one, const ServiceId& other)
{
    return std::ranges::any_of(plan.places, [&](const Place& place) {
        return place.replicas.contains(one) && place.replicas.contains(other);
    });
}

void reportNeighbours(const Plan& plan, const Service& service, Report& report)
{
    for (const Place& place : plan.places) {
        if (!place.replicas.contains(service.id))
            continue;
        for (const ServiceId& other : service.affinity)
            if (!place.replicas.contains(other))
                report.needsInput(
                    refOf(service.id), place.folder() + "/kustomization.yaml",
                    text("export", "it must share a node with {}, which is not placed there; run the placement again")
                        .with(plan.nameOf(other)));
    }
    for (const ServiceId& other : service.antiAffinity)
        if (shareAPlace(plan, service.id, other))
            report.needsInput(
                refOf(service.id), workloadWhere(plan, service),
                text("export", "it must stay apart from {}, but both are placed on one node; run the placement again")
                    .with(plan.nameOf(other)));
}

bool limitsPlacement(const Service& service)
{
    return !service.allowedTiers.empty() || !service.allowedGroups.empty() || !service.allowedCountries.empty() ||
           service.availabilityTarget || service.mobility == Mobility::Pinned || service.moveCost.value > 0;
}

void reportInputs(const Plan& plan, const Service& service, Report& report)
{
    const std::string where = workloadWhere(plan, service);
    if (service.state == ServiceState::Stateful && service.storage.value > 0)
        report.needsInput(
            refOf(service.id), where,
            text("export", "its volume is mounted at /data; the drawing doesn't say where the image keeps its state"));
    if (service.licences > 0)
        report.needsInput(
            refOf(service.id), where,
            text("export",
                 "each replica takes {} licences; Kubernetes counts none: see that the site's machines hold them")
                .with(service.licences));
    if (plan.openToUsers.contains(service.id))
        report.needsInput(
            refOf(service.id),
            fmt::format("{}/service.yaml: Service {}", plan.folderOf(service), plan.nameOf(service.id)),
            text(
                "export",
                "users reach it from outside the cluster: put the site's gateway before its Service, or set type LoadBalancer"));
}

void reportService(const Plan& plan, const Service& service, Report& report)
{
    report.exported(refOf(service.id), workloadWhere(plan, service));
    reportImage(plan, service, report);
    reportPlacing(plan, service, report);
    reportAccelerators(plan, service, report);
    reportInputs(plan, service, report);
    reportSecrets(plan, service, report);
    reportModel(plan, service, report);
    reportFallback(plan, service, report);
    reportNeighbours(plan, service, report);
    if (service.serviceTime.value > 0)
        report.notConcerned(refOf(service.id),
                            text("export", "the service time is a property of the software, not of its deployment"));
    if (limitsPlacement(service))
        report.notConcerned(
            refOf(service.id),
            text("export", "where it may run, and how surely, the placement has settled: see its assignments"));
}

void reportIdleNodes(const Plan& plan, Report& report)
{
    for (const Node& node : plan.topology.nodes) {
        if (!plan.hosted.contains(node.id))
            report.notConcerned(refOf(node.id),
                                text("export", "nothing is placed there, so there is nothing to deploy"));
        else if (!runsPods(node))
            report.notExpressible(refOf(node.id),
                                  text("export", "a content delivery network runs no Pods of its users"));
    }
}

void reportAssignments(const Plan& plan, Report& report)
{
    std::map<NodeId, const Place*> places;
    for (const Place& place : plan.places)
        places[place.node->id] = &place;
    for (const Assignment& assignment : plan.topology.assignments) {
        if (const auto found = places.find(assignment.node); found != places.end())
            report.exported(refOf(assignment.id),
                            fmt::format("{}/kustomization.yaml: replicas {}", found->second->folder(),
                                        plan.serviceNames.at(assignment.service.value)));
        else
            report.notExpressible(refOf(assignment.id),
                                  text("export", "its node belongs to a content delivery network, which runs no Pods"));
    }
}

/// What a caller gets at one place: an address, and a line where that lies in another site.
void reportCallAt(const Plan& plan, const Place& place, const Flow& flow, Report& report)
{
    const std::string& called = plan.nameOf(flow.service);
    const auto reached = place.reached.find(flow.service);
    if (reached == place.reached.end())
        return;
    const std::string where =
        fmt::format("{}/kustomization.yaml: ConfigMap {}", place.folder(), callsObject(plan.nameOf(*flow.caller)));
    report.exported(refOf(flow.id), where);
    if (const Place& other = plan.places[reached->second]; &other != &place)
        report.needsInput(
            refOf(flow.id), where,
            text(
                "export",
                "{} is {}, at the site {}: right where both sites belong to one cluster; else put in the address under which this site reaches it, and allow it in network-policy.yaml")
                .with(addressVariable(called), addressFrom(plan, place, *plan.topology.services.find(flow.service)),
                      other.name));
}

void reportCall(const Plan& plan, const Flow& flow, Report& report)
{
    report.exported(refOf(flow.id),
                    fmt::format("{}/network-policy.yaml: NetworkPolicy {}",
                                plan.folderOf(*plan.topology.services.find(*flow.caller)), plan.nameOf(*flow.caller)));
    for (const Place& place : plan.places)
        if (place.replicas.contains(*flow.caller))
            reportCallAt(plan, place, flow, report);
}

void reportFlow(const Plan& plan, const Flow& flow, Report& report)
{
    if (reportIdleFlow(plan, flow, report))
        return;
    if (flow.caller)
        return reportCall(plan, flow, report);
    report.exported(refOf(flow.id),
                    fmt::format("{}/network-policy.yaml: NetworkPolicy {}",
                                plan.folderOf(*plan.topology.services.find(flow.service)), plan.nameOf(flow.service)),
                    text("export", "users may reach its port from outside"));
}

void reportTheRest(const Topology& topology, Report& report)
{
    report.notConcerned(topology.links,
                        text("export", "latency, bandwidth and loss of a link belong to the network below Kubernetes"));
    report.notConcerned(topology.groups,
                        text("export", "a group has no counterpart: each node is an overlay of its own"));
    report.notDeployed(topology);
    report.notConcerned(
        topology.contents,
        text("export", "contents and their caching belong to a content delivery network or a web cache"));
}

} // namespace

bool reportIdleFlow(const Plan& plan, const Flow& flow, Report& report)
{
    const auto idle = [&](const Text& why) {
        report.notConcerned(refOf(flow.id), why);
        return true;
    };
    if (flow.callsPerRequest <= 0)
        return idle(text("export", "it is never called: calls a request are 0"));
    if (!flow.caller)
        return false;
    if (*flow.caller == flow.service)
        return idle(text("export", "a service that calls itself needs no address"));
    for (const ServiceId& end : {*flow.caller, flow.service})
        if (plan.replicasOf(end) == 0) {
            report.needsInput(refOf(flow.id), plan.folderOf(*plan.topology.services.find(end)),
                              text("export", "{} runs nowhere, so no caller gets its address").with(plan.nameOf(end)));
            return true;
        }
    return false;
}

void reportImage(const Plan& plan, const Service& service, Report& report)
{
    const std::string where = workloadWhere(plan, service);
    const std::string& name = plan.serviceNames.at(service.id.value);
    const Text how = text("export", "set one: in {}, kustomize edit set image {}=REGISTRY/NAME:TAG")
                         .with(plan.folderOf(service), name);
    if (service.image.empty())
        report.needsInput(refOf(service.id), where, text("export", "no container image is drawn; {}").with(how));
    else if (!isImageReference(service.image))
        report.needsInput(refOf(service.id), where,
                          text("export", "“{}” is no name of a container image; {}").with(service.image, how));
}

void reportPlacing(const Plan& plan, const Service& service, Report& report)
{
    const std::int64_t placed = plan.replicasOf(service.id);
    if (placed == 0)
        report.needsInput(
            refOf(service.id), plan.folderOf(service),
            text(
                "export",
                "it runs nowhere, so no overlay holds it; run the placement or assign it to a node, then export again"));
    else if (placed != service.replicas)
        report.needsInput(
            refOf(service.id), plan.folderOf(service),
            text("export", "{} of {} replicas are placed; the overlays hold those").with(placed, service.replicas));
}

void reportSecrets(const Plan& plan, const Service& service, Report& report)
{
    const auto [names, refused] = secretsOf(service);
    const std::string& name = plan.nameOf(service.id);
    if (!names.empty())
        report.needsInput(
            refOf(service.id),
            fmt::format("{}/external-secret.yaml: ExternalSecret {}", plan.folderOf(service), secretObject(name)),
            text(
                "export",
                "its Pods wait for the Secret {} with {}: name the ClusterSecretStore and the entry there, then, in {}, kustomize edit add resource external-secret.yaml")
                .with(secretObject(name), fmt::format("{}", fmt::join(names, ", ")), plan.folderOf(service)));
    for (const std::string& word : refused)
        report.notExpressible(
            refOf(service.id),
            text("export", "the secret “{}” can be no environment variable: letters, digits and _, no digit first")
                .with(word));
}

void reportLabels(const Place& place, Report& report)
{
    const std::string where = place.folder() + "/placement.yaml";
    if (!place.labelIsGiven)
        report.needsInput(
            refOf(place.node->id), where,
            text("export", "label the cluster's machines of this site {}={}").with(place.labelKey, place.labelValue));
    if (place.labelIsShared)
        report.needsInput(refOf(place.node->id), where,
                          text("export", "another site bears {}={} too: label the machines of this one {}={} as well")
                              .with(place.labelKey, place.labelValue, siteLabel, place.name));
}

std::vector<ExportLine> reportOf(const Plan& plan)
{
    Report report;
    for (const Service& service : plan.topology.services)
        reportService(plan, service, report);
    for (const Place& place : plan.places) {
        report.exported(refOf(place.node->id), place.folder() + "/kustomization.yaml");
        reportLabels(place, report);
    }
    reportIdleNodes(plan, report);
    reportAssignments(plan, report);
    for (const Flow& flow : plan.topology.flows)
        reportFlow(plan, flow, report);
    reportTheRest(plan.topology, report);
    return report.take();
}

} // namespace edgewright::kubernetes_export
