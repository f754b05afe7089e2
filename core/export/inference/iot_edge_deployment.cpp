// Which modules run on one device, with what, and where do their messages go?
#include "core/export/inference/iot_edge_parts.h"

#include "core/export/delivery/delivery.h"
#include "core/export/manifest/naming.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <nlohmann/json.hpp>

namespace edgewright::iot_edge {

namespace {

using Json = nlohmann::ordered_json;

std::string written(const Json& json, int indent)
{
    return json.dump(indent, ' ', false, Json::error_handler_t::replace);
}

/// What the container engine is asked for. The drawing's demand is also the most that the module gets, so that it starves no other of the
/// device. Source: Docker Engine API, "ContainerCreate"; Microsoft Learn, "How to configure container create options for IoT Edge modules".
Json createOptions(const Plan& plan, const Place& device, const Service& service, bool accelerated)
{
    const std::string port = fmt::format("{}/tcp", service.port), &name = plan.nameOf(service.id);
    Json host{{"CapDrop", Json::array({"ALL"})},
              {"SecurityOpt", Json::array({"no-new-privileges"})},
              {"LogConfig", {{"Type", "json-file"}, {"Config", {{"max-size", "10m"}, {"max-file", "3"}}}}}};
    if (portsOf(plan, device).contains(service.id))
        host["PortBindings"] = {{port, Json::array({{{"HostPort", std::to_string(service.port)}}})}};
    if (service.cpu.value > 0)
        host["NanoCpus"] = static_cast<std::int64_t>(std::llround(service.cpu.value * 1e9));
    if (service.memory.value > 0)
        host["Memory"] = static_cast<std::int64_t>(std::llround(service.memory.value * 1024 * 1024 * 1024));
    if (service.state == ServiceState::Stateless) {
        host["ReadonlyRootfs"] = true;
        host["Tmpfs"] = {{"/tmp", "rw,noexec,nosuid"}};
    }
    Json binds = Json::array();
    if (kubernetes_export::keepsVolume(service))
        binds.push_back(name + "-state:/data");
    if (!kubernetes_export::secretsOf(service).names.empty())
        binds.push_back(fmt::format("/etc/edgewright/secrets/{}:/run/secrets:ro", name));
    if (!binds.empty())
        host["Binds"] = binds;
    if (accelerated)
        host["Runtime"] = "nvidia";
    return {{"ExposedPorts", {{port, Json::object()}}}, {"HostConfig", host}};
}

Json environment(const Plan& plan, const Place& device, const Service& service,
                 const std::vector<std::int64_t>& accelerators)
{
    Json variables{{"EDGEWRIGHT_ROW", {{"value", service.id.value}}}};
    if (const auto calls = plan.calls.find(service.id); calls != plan.calls.end())
        for (const ServiceId& id : calls->second) {
            if (!device.reached.contains(id))
                continue;
            const Service& called = *plan.topology.services.find(id);
            variables[kubernetes_export::addressVariable(plan.nameOf(id))] = {
                {"value", addressOf(plan, device, called).value_or(unsetAddress(called))}};
        }
    for (const std::string& secret : kubernetes_export::secretsOf(service).names)
        variables[secret + "_FILE"] = {{"value", "/run/secrets/" + secret}};
    if (!accelerators.empty())
        variables["NVIDIA_VISIBLE_DEVICES"] = {{"value", fmt::format("{}", fmt::join(accelerators, ","))}};
    return variables;
}

Json moduleOf(const Plan& plan, const Place& device, const Service& service,
              const std::vector<std::int64_t>& accelerators)
{
    const std::string& name = plan.nameOf(service.id);
    return {{"type", "docker"},
            {"version", "1.0"},
            {"status", "running"},
            {"restartPolicy", "always"},
            {"env", environment(plan, device, service, accelerators)},
            {"settings",
             {{"image", kubernetes_export::imageOf(service, name)},
              {"createOptions", written(createOptions(plan, device, service, !accelerators.empty()), -1)}}}};
}

Json modulesOf(const Plan& plan, const Place& device)
{
    const auto accelerators = acceleratorsOf(plan, device);
    Json modules = Json::object();
    for (const auto& [id, replicas] : device.replicas)
        modules[plan.nameOf(id)] = moduleOf(plan, device, *plan.topology.services.find(id), accelerators.at(id));
    return modules;
}

Json systemModules()
{
    const Json ports{{"HostConfig",
                      {{"PortBindings",
                        {{"443/tcp", Json::array({{{"HostPort", "443"}}})},
                         {"5671/tcp", Json::array({{{"HostPort", "5671"}}})},
                         {"8883/tcp", Json::array({{{"HostPort", "8883"}}})}}}}}};
    return {
        {"edgeAgent",
         {{"type", "docker"},
          {"settings", {{"image", "mcr.microsoft.com/azureiotedge-agent:1.5"}, {"createOptions", "{}"}}}}},
        {"edgeHub",
         {{"type", "docker"},
          {"status", "running"},
          {"restartPolicy", "always"},
          {"settings", {{"image", "mcr.microsoft.com/azureiotedge-hub:1.5"}, {"createOptions", written(ports, -1)}}}}}};
}

/// A message that a module sends to the output that bears the name of what it calls reaches that module's input that bears the caller's name;
/// where that runs elsewhere it goes upstream, kept until it can.
Json routesOf(const Plan& plan, const Place& device)
{
    Json routes = Json::object();
    for (const auto& [id, replicas] : device.replicas) {
        const auto calls = plan.calls.find(id);
        if (calls == plan.calls.end())
            continue;
        for (const ServiceId& called : calls->second) {
            const std::string &from = plan.nameOf(id), &to = plan.nameOf(called);
            const bool here = device.replicas.contains(called);
            const std::string sink =
                here ? fmt::format("BrokeredEndpoint(\"/modules/{}/inputs/{}\")", to, from) : "$upstream";
            routes[fmt::format("{}-to-{}", from, to)] = {
                {"route", fmt::format("FROM /messages/modules/{}/outputs/{} INTO {}", from, to, sink)},
                {"priority", here ? 0 : 1},
                {"timeToLiveSecs", 7200}};
        }
    }
    return routes;
}

} // namespace

std::map<ServiceId, std::vector<std::int64_t>> acceleratorsOf(const Plan& plan, const Place& device)
{
    std::map<ServiceId, std::vector<std::int64_t>> given;
    std::int64_t next = 0;
    for (const auto& [id, replicas] : device.replicas) {
        std::vector<std::int64_t>& indexes = given[id];
        const std::int64_t asked = plan.topology.services.find(id)->accelerators;
        while (static_cast<std::int64_t>(indexes.size()) < asked && next < device.node->accelerators)
            indexes.push_back(next++);
    }
    return given;
}

std::set<ServiceId> portsOf(const Plan& plan, const Place& device)
{
    std::set<std::int64_t> taken{443, 5671, 8883};
    std::set<ServiceId> bound;
    for (const auto& [id, replicas] : device.replicas)
        if (taken.insert(plan.topology.services.find(id)->port).second)
            bound.insert(id);
    return bound;
}

std::optional<std::string> addressOf(const Plan& plan, const Place& device, const Service& service)
{
    const Place& at = plan.places[device.reached.at(service.id)];
    if (at.node == device.node)
        return fmt::format("{}:{}", plan.nameOf(service.id), service.port);
    const std::string& address = at.node->address;
    if (isIpAddress(address) && address.find(':') != std::string::npos)
        return fmt::format("[{}]:{}", address, service.port);
    if (isHostName(address) || isIpAddress(address))
        return fmt::format("{}:{}", address, service.port);
    return {};
}

std::string unsetAddress(const Service& service) { return fmt::format("unset.invalid:{}", service.port); }

std::string deployment(const Plan& plan, const Place& device)
{
    const Json agent{{"schemaVersion", "1.1"},
                     {"runtime", {{"type", "docker"}, {"settings", {{"minDockerVersion", "v1.25"}}}}},
                     {"systemModules", systemModules()},
                     {"modules", modulesOf(plan, device)}};
    const Json hub{{"schemaVersion", "1.1"},
                   {"routes", routesOf(plan, device)},
                   {"storeAndForwardConfiguration", {{"timeToLiveSecs", 7200}}}};
    const Json manifest{
        {"modulesContent",
         {{"$edgeAgent", {{"properties.desired", agent}}}, {"$edgeHub", {{"properties.desired", hub}}}}}};
    return written(manifest, 2) + "\n";
}

} // namespace edgewright::iot_edge
