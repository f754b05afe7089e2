// Which services, networks and secrets does a lab's compose file name?
#include "core/export/lab/compose_parts.h"

#include "core/export/caches/varnish_parts.h"
#include "core/export/manifest/naming.h"
#include "core/export/manifest/service_secrets.h"
#include "core/export/manifest/yaml_writer.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace edgewright::compose_export {

namespace {

using yaml::List;
using yaml::Map;

constexpr const char* tools = "${EDGEWRIGHT_TOOLS_IMAGE:-nicolaka/netshoot:v0.13}";
constexpr const char* nginxImage = "${EDGEWRIGHT_NGINX_IMAGE:-nginx:1.22}";
constexpr const char* varnishImage = "${EDGEWRIGHT_VARNISH_IMAGE:-varnish:7.1}";

/// A word of the drawing's: Compose puts variables in place of what begins with '$'.
std::string literal(std::string_view word)
{
    std::string out;
    for (const char c : printableName(word))
        out += c == '$' ? std::string("$$") : std::string(1, c);
    return out;
}

bool runsNginx(const Node& node) { return node.cacheSoftware == CacheSoftware::Nginx; }

Map limits(const Service& service)
{
    Map limits, resources;
    if (service.cpu.value > 0)
        limits.emplace_back("cpus", fmt::format("{:.2f}", std::max(0.01, service.cpu.value)));
    if (service.memory.value > 0)
        limits.emplace_back("memory", fmt::format("{}M", std::max<std::int64_t>(
                                                             6, std::llround(std::ceil(service.memory.value * 1024)))));
    if (!limits.empty())
        resources.emplace_back("limits", std::move(limits));
    if (service.accelerators > 0)
        resources.emplace_back(
            "reservations",
            Map{{"devices",
                 List{Map{{"driver", "nvidia"}, {"count", service.accelerators}, {"capabilities", List{"gpu"}}}}}});
    return resources;
}

void addService(const Lab& lab, const Service& service, Map& map)
{
    const auto lacking = lab.imageVariables.find(service.id.value);
    map.emplace_back("image", lacking == lab.imageVariables.end()
                                  ? service.image
                                  : fmt::format("${{{}:?name the container image}}", lacking->second));
    if (Map resources = limits(service); !resources.empty())
        map.emplace_back("deploy", Map{{"resources", std::move(resources)}});
    Map environment;
    List secrets;
    for (const std::string& name : secretNames(service).variables) {
        environment.emplace_back(name + "_FILE", "/run/secrets/" + name);
        secrets.emplace_back(name);
    }
    if (secrets.empty())
        return;
    map.emplace_back("environment", std::move(environment));
    map.emplace_back("secrets", std::move(secrets));
}

void addCache(const Container& container, Map& map)
{
    const std::string folder = "./caches/" + container.name;
    if (runsNginx(*container.node)) {
        map.emplace_back("image", nginxImage);
        map.emplace_back("volumes", List{folder + "/nginx.conf:/etc/nginx/nginx.conf:ro",
                                         folder + "/fetching.conf:/etc/nginx/fetching.conf:ro"});
        return;
    }
    std::string size = varnish_export::storage(*container.node);
    size = size.starts_with("malloc,") ? size.substr(7) : size.empty() ? "1024M" : size.substr(size.rfind(',') + 1);
    map.emplace_back("image", varnishImage);
    map.emplace_back("environment", Map{{"VARNISH_SIZE", size}});
    map.emplace_back("volumes", List{folder + ":/etc/varnish:ro"});
}

Map main(const Lab& lab, const Container& container)
{
    Map map;
    if (container.role == Role::Service)
        addService(lab, *container.service, map);
    else if (container.role == Role::Cache)
        addCache(container, map);
    else if (container.role == Role::Origin) {
        const std::string folder = "./origins/" + container.name;
        map = {{"image", nginxImage},
               {"command", List{"sh", "/start.sh"}},
               {"volumes",
                List{folder + "/default.conf:/etc/nginx/conf.d/default.conf:ro", folder + "/start.sh:/start.sh:ro"}}};
    } else {
        map = {{"image", tools}, {"command", List{"sleep", "infinity"}}};
    }
    map.emplace_back("hostname", container.name);
    map.emplace_back("networks", Map{{"lab", Map{{"ipv4_address", container.address}}}});
    map.emplace_back("security_opt", List{"no-new-privileges:true"});
    return map;
}

void addCommon(const Lab& lab, const Container& container, Map& map)
{
    if (lab.isLarge() && container.node->tier != Tier::Cloud && container.node->tier != Tier::Fog)
        map.emplace_back("profiles", List{cleanedName(container.node->id.value, dnsLabel("node")), "all"});
    map.emplace_back("labels", Map{{"edgewright.row", literal(container.row())},
                                   {"edgewright.node", literal(container.node->id.value)}});
}

Map shaper(const Container& container)
{
    return {{"image", tools},
            {"command", List{"sh", "/netem.sh"}},
            {"network_mode", "service:" + container.name},
            {"cap_add", List{"NET_ADMIN"}},
            {"volumes", List{"./netem/" + container.name + ".sh:/netem.sh:ro"}}};
}

} // namespace

std::string composeFile(const Lab& lab)
{
    Map services, secrets;
    std::set<std::string> names;
    for (const Container& container : lab.containers) {
        Map map = main(lab, container), beside = shaper(container);
        addCommon(lab, container, map);
        addCommon(lab, container, beside);
        services.emplace_back(container.name, std::move(map));
        services.emplace_back(container.netName, std::move(beside));
        if (container.role == Role::Service)
            for (const std::string& name : secretNames(*container.service).variables)
                names.insert(name);
    }
    for (const std::string& name : names)
        secrets.emplace_back(name, Map{{"environment", name}});
    Map file{{"name", "edgewright-lab"},
             {"services", std::move(services)},
             {"networks",
              Map{{"lab", Map{{"driver", "bridge"},
                              {"ipam", Map{{"config", List{Map{{"subnet", subnet}, {"gateway", gateway}}}}}}}}}}};
    if (!secrets.empty())
        file.emplace_back("secrets", std::move(secrets));
    return yaml::write(file);
}

} // namespace edgewright::compose_export
