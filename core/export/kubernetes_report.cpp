// What became of each row on the way to Kubernetes, and what must be put in by hand?
#include "core/export/kubernetes_parts.h"

#include "core/model/field.h"

#include <fmt/format.h>

namespace edgewright::kubernetes_export {

namespace {

bool lacksImage(const Service& service) { return !isImageReference(service.image); }

std::string workloadWhere(const Plan& plan, const Service& service)
{
    return fmt::format("{}/{}: {} {}", plan.folderOf(service), workloadFile(service), workloadKind(service),
                       plan.serviceNames.at(service.id.value));
}

void reportImage(const Plan& plan, const Service& service, Report& report)
{
    const std::string where = workloadWhere(plan, service);
    const std::string& name = plan.serviceNames.at(service.id.value);
    const Text how = text("export", "set one: in {}, kustomize edit set image {}=REGISTRY/NAME:TAG")
                         .with(plan.folderOf(service), name);
    if (service.image.empty())
        report.needsInput(refOf(service.id), where, text("export", "no container image is drawn; {}").with(how));
    else if (lacksImage(service))
        report.needsInput(refOf(service.id), where,
                          text("export", "“{}” is no name of a container image; {}").with(service.image, how));
}

void reportPlacing(const Plan& plan, const Service& service, Report& report)
{
    const std::int64_t placed = placedReplicas(plan.hosted, service.id);
    if (placed == 0)
        report.needsInput(
            refOf(service.id), plan.folderOf(service),
            text(
                "export",
                "it is placed nowhere, so no overlay holds it; run the placement or assign it to a node, then export again"));
    else if (placed != service.replicas)
        report.needsInput(
            refOf(service.id), plan.folderOf(service),
            text("export", "{} of {} replicas are placed; the overlays hold those").with(placed, service.replicas));
}

void reportService(const Plan& plan, const Service& service, Report& report)
{
    const std::string where = workloadWhere(plan, service);
    report.exported(refOf(service.id), where);
    reportImage(plan, service, report);
    reportPlacing(plan, service, report);
    if (service.accelerators > 0)
        report.needsInput(
            refOf(service.id), where,
            text(
                "export",
                "accelerators are asked for as nvidia.com/gpu; change it where the nodes' device plugin calls them otherwise"));
    if (service.state == ServiceState::Stateful && service.storage.value > 0)
        report.needsInput(
            refOf(service.id), where,
            text("export", "its volume is mounted at /data; the drawing doesn't say where the image keeps its state"));
    if (service.serviceTime.value > 0)
        report.notConcerned(refOf(service.id),
                            text("export", "the service time is a property of the software, not of its deployment"));
}

void reportPlace(const Place& place, Report& report)
{
    const std::string where = place.folder() + "/placement.yaml";
    report.exported(refOf(place.node->id), place.folder() + "/kustomization.yaml");
    if (!place.labelIsGiven)
        report.needsInput(
            refOf(place.node->id), where,
            text("export", "label the cluster's machines of this site {}={}").with(place.labelKey, place.labelValue));
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

void reportTheRest(const Topology& topology, Report& report)
{
    report.notConcerned(topology.links,
                        text("export", "latency, bandwidth and loss of a link belong to the network below Kubernetes"));
    report.notConcerned(topology.groups,
                        text("export", "a group has no counterpart: each node is an overlay of its own"));
    report.notConcerned(topology.populations, text("export", "users and their latency budgets are not deployed"));
    report.notConcerned(
        topology.flows,
        text("export", "who calls whom is not configured; a service is reached at NAME.NAMESPACE and its port"));
    report.notConcerned(
        topology.contents,
        text("export", "contents and their caching belong to a content delivery network or a web cache"));
    report.notConcerned(topology.scenarios,
                        text("export", "a scenario is a what-if: apply it to the drawing, then export"));
}

std::string inputLines(const Plan& plan)
{
    std::string lines;
    for (const Service& service : plan.topology.services) {
        const std::string& name = plan.serviceNames.at(service.id.value);
        if (lacksImage(service))
            lines +=
                fmt::format("- `{0}`: container image. `cd {1} && kustomize edit set image {0}=REGISTRY/NAME:TAG`\n",
                            name, plan.folderOf(service));
        if (service.accelerators > 0)
            lines +=
                fmt::format("- `{}`: the resource name of its accelerators, where it isn't `nvidia.com/gpu`\n", name);
        if (service.state == ServiceState::Stateful && service.storage.value > 0)
            lines += fmt::format("- `{}`: the folder of its state, where it isn't `/data`\n", name);
    }
    for (const Place& place : plan.places)
        if (!place.labelIsGiven)
            lines += fmt::format("- `{}`: label its machines, `kubectl label node MACHINE {}={}`\n", place.folder(),
                                 place.labelKey, place.labelValue);
    return lines;
}

} // namespace

void writeReadme(const Plan& plan, Manifest& manifest)
{
    std::string readme =
        "# Deployment to Kubernetes\n\n"
        "`base/` holds each service once; `overlays/` holds each site that hosts services. Containers must run as a user other\n"
        "than root. Deploy a site with `kubectl apply -k overlays/SITE`.\n";
    if (const std::string inputs = inputLines(plan); !inputs.empty())
        readme += "\n## To be put in first\n\n" + inputs;
    manifest.files["README.md"] = readme;
}

std::vector<ExportLine> reportOf(const Plan& plan)
{
    Report report;
    for (const Service& service : plan.topology.services)
        reportService(plan, service, report);
    for (const Place& place : plan.places)
        reportPlace(place, report);
    reportIdleNodes(plan, report);
    reportAssignments(plan, report);
    reportTheRest(plan.topology, report);
    return report.take();
}

} // namespace edgewright::kubernetes_export
