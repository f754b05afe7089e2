// How are services deployed to devices and gateways by Azure IoT Edge? A deployment manifest for each device.
#include "core/export/inference/iot_edge_parts.h"

#include <fmt/format.h>

namespace edgewright {

namespace iot_edge {

namespace {

std::string readmeOf(const Scope& scope)
{
    std::string readme = "# Deployment with Azure IoT Edge\n\n"
                         "One deployment manifest a device. With the name of the IoT hub and of each device:\n\n";
    for (const Place& device : scope.places)
        readme +=
            fmt::format("    az iot edge set-modules --hub-name HUB --device-id DEVICE --content {}\n", fileOf(device));
    return readme +
           "\nA secret is a file of its name in the device's folder `/etc/edgewright/secrets/MODULE`, readable to the module's user;\n"
           "a module finds it in the variable NAME_FILE.\n";
}

Result<Manifest> runIotEdge(const Topology& topology)
{
    const Plan plan = kubernetes_export::planOf(topology);
    const auto any = [](const Service&) { return true; };
    Scope scope = inference::scopeOf(plan, any, isDevice);
    if (scope.places.empty())
        return fail(
            {.what = text("export", "nothing is placed on a device or on a gateway of one's own"),
             .where = "/assignments",
             .remedy =
                 text("export", "place a service on a node of the tier device, or of the tier edge without a provider"),
             .kind = ErrorKind::Nothing});
    std::erase_if(scope.services, [&](const ServiceId& id) {
        for (const Place& device : scope.places)
            if (device.replicas.contains(id))
                return false;
        return true;
    });
    Manifest manifest;
    for (const Place& device : scope.places)
        manifest.files[fileOf(device)] = deployment(plan, device);
    manifest.files["README.md"] = readmeOf(scope);
    manifest.report = reportOf(plan, scope);
    return manifest;
}

} // namespace

bool isDevice(const Node& node)
{
    return node.tier == Tier::Device || (node.tier == Tier::Edge && node.provider == Provider::None);
}

std::string fileOf(const Place& device) { return "devices/" + device.name + ".json"; }

} // namespace iot_edge

Exporter iotEdge()
{
    return {.key = "iot-edge", .title = text("export", "Azure IoT Edge"), .run = iot_edge::runIotEdge};
}

} // namespace edgewright
