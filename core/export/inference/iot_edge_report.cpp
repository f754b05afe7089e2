// What became of each row on the way to Azure IoT Edge?
#include "core/export/inference/iot_edge_parts.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace edgewright::iot_edge {

namespace {

std::string moduleWhere(const Plan& plan, const Place& device, const ServiceId& service)
{
    return fmt::format("{}: module {}", fileOf(device), plan.nameOf(service));
}

void reportImage(const Plan& plan, const Place& device, const Service& service, Report& report)
{
    const std::string where = moduleWhere(plan, device, service.id);
    if (service.image.empty())
        report.needsInput(refOf(service.id), where, text("export", "no container image is drawn: put one in"));
    else if (!isImageReference(service.image))
        report.needsInput(refOf(service.id), where,
                          text("export", "“{}” is no name of a container image: put one in").with(service.image));
}

void reportSecrets(const Plan& plan, const Place& device, const Service& service, Report& report)
{
    const auto [names, refused] = kubernetes_export::secretsOf(service);
    if (!names.empty())
        report.needsInput(
            refOf(service.id), moduleWhere(plan, device, service.id),
            text(
                "export",
                "a manifest would show the values: put {} as files into /etc/edgewright/secrets/{} of the device, fetched from Key Vault when it is provisioned")
                .with(fmt::format("{}", fmt::join(names, ", ")), plan.nameOf(service.id)));
    for (const std::string& word : refused)
        report.notExpressible(
            refOf(service.id),
            text("export", "the secret “{}” can be no environment variable: letters, digits and _, no digit first")
                .with(word));
}

void reportModule(const Plan& plan, const Place& device, const Service& service, Report& report)
{
    const RowRef row = refOf(service.id);
    const std::string where = moduleWhere(plan, device, service.id);
    report.exported(row, where);
    reportImage(plan, device, service, report);
    reportSecrets(plan, device, service, report);
    if (device.replicas.at(service.id) > 1)
        report.notExpressible(row,
                              text("export", "a device runs one module of a name, but {} replicas are placed on {}")
                                  .with(device.replicas.at(service.id), device.name));
    if (!portsOf(plan, device).contains(service.id))
        report.needsInput(
            row, where,
            text(
                "export",
                "port {} of {} is taken by another module: it is reached on the device alone, until it gets a port of its own")
                .with(service.port, device.name));
    if (kubernetes_export::keepsVolume(service))
        report.needsInput(
            row, where,
            text("export", "its volume is mounted at /data; the drawing doesn't say where the image keeps its state"));
    if (service.accelerators > 0)
        report.needsInput(
            row, where,
            text(
                "export",
                "the device's engine must have the runtime nvidia; of another maker's accelerators, name the devices instead"));
    if (service.runtime != InferenceRuntime::None)
        report.needsInput(
            row, where,
            service.modelSource.empty()
                ? text("export", "the image must hold the model {}").with(inference::modelOf(plan, service))
                : text("export", "the image must hold the model {}, or fetch it from {}")
                      .with(inference::modelOf(plan, service), service.modelSource));
}

void reportFallback(const Plan& plan, const Place& device, const Service& service, Report& report)
{
    if (service.fallback && device.replicas.contains(*service.fallback))
        report.exported(refOf(service.id), moduleWhere(plan, device, *service.fallback),
                        text("export", "its fallback, on the same device"));
    else if (service.fallback)
        report.notConcerned(refOf(service.id),
                            text("export", "its fallback {} runs elsewhere").with(plan.nameOf(*service.fallback)));
}

/// What a caller on one device gets of a call: an address and a route.
void reportCall(const Plan& plan, const Place& device, const Flow& flow, Report& report)
{
    const RowRef row = refOf(flow.id);
    const std::string &from = plan.nameOf(*flow.caller), &to = plan.nameOf(flow.service);
    const std::string where = fmt::format("{}: route {}-to-{}", fileOf(device), from, to);
    report.exported(row, where);
    report.needsInput(
        row, where,
        text("export", "for messages the software of {} must use the output {}; for calls it finds the address in {}")
            .with(from, to, kubernetes_export::addressVariable(to)));
    const Service& called = *plan.topology.services.find(flow.service);
    if (!device.reached.contains(flow.service))
        report.needsInput(row, where, text("export", "{} is placed nowhere, so no caller gets its address").with(to));
    else if (!addressOf(plan, device, called))
        report.needsInput(row, where,
                          text("export", "put the address of {} into {}: its node has none in the drawing")
                              .with(to, kubernetes_export::addressVariable(to)));
}

void reportFlows(const Plan& plan, const Scope& scope, Report& report)
{
    for (const Flow& flow : plan.topology.flows) {
        const bool called = scope.services.contains(flow.service);
        const bool calls = flow.caller && scope.services.contains(*flow.caller);
        if (!called && !calls)
            continue;
        if (flow.callsPerRequest <= 0)
            report.notConcerned(refOf(flow.id), text("export", "it is never called: calls a request are 0"));
        else if (calls && *flow.caller == flow.service)
            report.notConcerned(refOf(flow.id), text("export", "a service that calls itself needs no address"));
        else if (calls)
            for (const Place& device : scope.places) {
                if (device.replicas.contains(*flow.caller))
                    reportCall(plan, device, flow, report);
            }
        else if (flow.population)
            for (const Place& device : scope.places) {
                if (device.replicas.contains(flow.service))
                    report.exported(refOf(flow.id), moduleWhere(plan, device, flow.service),
                                    text("export", "users reach its port on the device"));
            }
        else
            report.notConcerned(
                refOf(flow.id),
                text("export", "its caller runs elsewhere: the target that deploys it tells it the address"));
    }
}

void reportDevices(const Plan& plan, const Scope& scope, Report& report)
{
    for (const Place& device : scope.places) {
        report.exported(refOf(device.node->id), fileOf(device));
        report.needsInput(
            refOf(device.node->id), fileOf(device),
            text("export", "the IoT hub and the device's id there: az iot edge set-modules, see the README"));
        for (const auto& [id, replicas] : device.replicas) {
            reportModule(plan, device, *plan.topology.services.find(id), report);
            reportFallback(plan, device, *plan.topology.services.find(id), report);
        }
    }
    for (const Assignment& each : plan.topology.assignments)
        if (const Place* device = scope.placeOf(each.node); device && device->replicas.contains(each.service))
            report.exported(refOf(each.id), moduleWhere(plan, *device, each.service));
}

Text whyNot(const Service&) { return text("export", "it is placed on no device or gateway of one's own"); }

} // namespace

std::vector<ExportLine> reportOf(const Plan& plan, const Scope& scope)
{
    Report report;
    reportDevices(plan, scope, report);
    for (const ServiceId& id : scope.services)
        report.notConcerned(
            refOf(id), text("export", "affinity, failure domains and service time: the placement has settled them"));
    inference::reportAccelerators(scope, plan.topology, report);
    reportFlows(plan, scope, report);
    inference::reportOutside(plan, scope, whyNot, report);
    return report.take();
}

} // namespace edgewright::iot_edge
