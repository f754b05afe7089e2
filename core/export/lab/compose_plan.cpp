// Which containers make up a lab, which of them talk, and what lies between them?
#include "core/export/lab/compose_parts.h"

#include "core/cache/topology/routing.h"
#include "core/export/manifest/naming.h"
#include "core/network/user_latency.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace edgewright::compose_export {

namespace {

bool runsCache(const Node& node) { return node.kind == NodeKind::PointOfPresence; }

std::set<NodeId> originsOf(const Topology& topology)
{
    std::set<NodeId> origins;
    for (const ContentSet& content : topology.contents) {
        origins.insert(content.origin);
        if (content.backupOrigin)
            origins.insert(*content.backupOrigin);
    }
    return origins;
}

/// FNV-1a: std::hash differs by library.
std::uint32_t hashOf(std::string_view key)
{
    std::uint32_t hash = 0x811c9dc5u;
    for (const char c : key)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x01000193u;
    return hash;
}

/// Worked out from the key, so that a container more moves no other. 10.84.0.0/14 without its first and last 256 addresses.
std::string freeAddress(const std::string& key, std::set<std::uint32_t>& taken)
{
    constexpr std::uint32_t usable = (1u << 18) - 512;
    std::uint32_t host = 256 + hashOf(key) % usable;
    while (!taken.insert(host).second)
        host = 256 + (host - 255) % usable;
    return fmt::format("10.{}.{}.{}", 84 + (host >> 16), host >> 8 & 255, host & 255);
}

void nameAll(std::vector<Container>& containers, const std::map<std::string, std::string>& named)
{
    std::map<std::string, std::string> all = named;
    for (const auto& [key, name] : named)
        all["net/" + key] = name + " net";
    const std::map<std::string, std::string> names = uniqueNames(all, dnsLabel("lab"));
    std::set<std::uint32_t> taken;
    for (Container& container : containers) {
        container.name = names.at(container.key);
        container.netName = names.at("net/" + container.key);
        container.address = freeAddress(container.key, taken);
    }
}

using Pairs = std::set<std::pair<NodeId, NodeId>>;

void join(Pairs& pairs, const NodeId& a, const NodeId& b)
{
    if (a != b)
        pairs.insert(a < b ? std::pair(a, b) : std::pair(b, a));
}

/// Each place of a caller talks to the nearest place of what it calls, and of what stands in for that.
void joinCalls(const Topology& topology, const NetworkGraph& graph, Pairs& pairs)
{
    const Placement placement = statedPlacement(topology);
    std::map<NodeId, Distances> known;
    const auto nearest = [&](const NodeId& from, const ServiceId& service) -> const NodeId* {
        const auto places = placement.find(service);
        if (places == placement.end())
            return nullptr;
        const auto distances = known.try_emplace(from).first;
        if (distances->second.oneWay.empty())
            distances->second = graph.distancesFrom(graph.indexOf(from));
        const NodeId* best = nullptr;
        std::optional<Milliseconds> least;
        for (const NodeId& place : places->second)
            if (const auto& way = distances->second.oneWay[static_cast<std::size_t>(graph.indexOf(place))];
                way && (!least || *way < *least)) {
                least = *way;
                best = &place;
            }
        return best;
    };
    for (const Flow& flow : topology.flows) {
        std::vector<NodeId> callers;
        if (flow.population)
            callers.push_back(topology.populations.find(*flow.population)->node);
        else if (const auto places = placement.find(*flow.caller); places != placement.end())
            callers = places->second;
        const Service* called = topology.services.find(flow.service);
        for (const NodeId& caller : callers)
            for (const std::optional<ServiceId>& service : {std::optional(called->id), called->fallback})
                if (const NodeId* place = service ? nearest(caller, *service) : nullptr)
                    join(pairs, caller, *place);
    }
}

Result<void> joinContents(const Topology& topology, const Lab& lab, Pairs& pairs)
{
    if (std::ranges::all_of(topology.populations, [](const Population& each) { return each.contents.empty(); }))
        return {};
    const Result<ContentRouting> routing = routeContents(topology, Progress());
    if (!routing)
        return fail(routing.error());
    for (const PopulationRoute& route : routing->populations) {
        for (const std::optional<Hop>& entry : {route.access, route.misrouted})
            if (entry && entry->pointOfPresence)
                join(pairs, route.population->node, routing->pointsOfPresence[*entry->pointOfPresence]->id);
        if (!route.access)
            for (const ContentRoute& content : route.contents)
                join(pairs, route.population->node, routing->contents[content.content]->origin);
    }
    if (lab.caches)
        for (const caches::Cache& cache : lab.caches->caches)
            for (const caches::CachedSet& set : cache.sets)
                for (const Node* next : {set.next, set.backup})
                    if (next)
                        join(pairs, cache.node->id, next->id);
    return {};
}

Way wayOf(const Topology& topology, const Path& path)
{
    Way way{.from = path.nodes.front(), .to = path.nodes.back(), .oneWay = path.oneWay, .links = path.links};
    double variance = 0, through = 1;
    way.rate = MegabitsPerSecond(100'000);
    for (const LinkId& id : path.links) {
        const Link& link = *topology.links.find(id);
        variance += link.jitter.value * link.jitter.value;
        through *= 1 - link.loss.value / 100;
        way.rate = std::min(way.rate, link.bandwidth);
    }
    way.jitter = Milliseconds(std::sqrt(variance));
    way.loss = way.rate.value > 0 ? 1 - through : 1;
    return way;
}

} // namespace

const std::string& Container::row() const
{
    return role == Role::Service ? service->id.value : role == Role::Users ? population->id.value : node->id.value;
}

std::vector<const Container*> Lab::at(const NodeId& node) const
{
    std::vector<const Container*> found;
    for (const Container& container : containers)
        if (container.node->id == node)
            found.push_back(&container);
    return found;
}

std::vector<Container> containersOf(const Topology& topology)
{
    std::map<std::string, Container> made;
    std::map<std::string, std::string> named;
    const auto add = [&](Container container, std::string name) {
        named[container.key] = std::move(name);
        made[container.key] = std::move(container);
    };
    const std::set<NodeId> origins = originsOf(topology);
    for (const Node& node : topology.nodes)
        if (runsCache(node))
            add({.role = Role::Cache, .node = &node, .key = "node/" + node.id.value}, node.name);
        else if (origins.contains(node.id))
            add({.role = Role::Origin, .node = &node, .key = "node/" + node.id.value}, node.name);
    for (const auto& [id, services] : hostedServices(topology))
        for (const auto& [service, replicas] : services)
            for (std::int64_t i = 1; i <= replicas; ++i) {
                const Node* node = topology.nodes.find(id);
                const Service* runs = topology.services.find(service);
                const std::string again = i > 1 ? " " + std::to_string(i) : "";
                add({.role = Role::Service,
                     .node = node,
                     .service = runs,
                     .key = fmt::format("run/{}/{}/{}", id.value, service.value, i)},
                    runs->name + " " + node->name + again);
            }
    for (const Population& population : topology.populations)
        add({.role = Role::Users,
             .node = topology.nodes.find(population.node),
             .population = &population,
             .key = "users/" + population.id.value},
            population.name);
    std::vector<Container> containers;
    for (auto& [key, container] : made)
        containers.push_back(std::move(container));
    nameAll(containers, named);
    return containers;
}

Topology labTopology(const Topology& drawing, const std::vector<Container>& containers)
{
    Topology lab = drawing;
    for (const Container& container : containers)
        if (container.role == Role::Cache || container.role == Role::Origin) {
            Node node = *container.node;
            node.address = container.address;
            lab.nodes.put(node);
        }
    std::map<std::pair<std::string, std::string>, int> alike;
    for (const ContentSet& content : drawing.contents)
        ++alike[{content.host, content.path}];
    const std::map<std::string, std::string> names = namesOf(drawing.contents, dnsLabel("contents"));
    for (const ContentSet& content : drawing.contents) {
        ContentSet told = content;
        if (!isHostName(told.host))
            told.host.clear();
        if ((!told.path.empty() && !isPathPattern(told.path)) || alike[{content.host, content.path}] > 1 ||
            told.host != content.host)
            told.path = "/" + names.at(content.id.value) + "/*";
        lab.contents.put(told);
    }
    return lab;
}

Result<Lab> labOf(const Topology& topology, std::vector<Container> containers)
{
    for (Container& container : containers)
        container.node = topology.nodes.find(container.node->id);
    Lab lab{.topology = topology, .containers = std::move(containers)};
    if (Result<caches::Plan> plan = caches::planOf(topology, runsCache))
        lab.caches.emplace(std::move(*plan));
    else if (plan.error().kind != ErrorKind::Nothing)
        return fail(plan.error());
    const NetworkGraph graph(topology);
    Pairs pairs;
    joinCalls(topology, graph, pairs);
    if (const auto joined = joinContents(topology, lab, pairs); !joined)
        return fail(joined.error());
    for (const auto& pair : pairs)
        if (const auto path = graph.shortestPath(graph.indexOf(pair.first), graph.indexOf(pair.second)))
            lab.ways.push_back(wayOf(topology, *path));
        else
            lab.unreachable.insert(pair);
    std::map<std::string, std::string> lacking;
    for (const Container& container : lab.containers)
        if (container.role == Role::Service && !isImageReference(container.service->image))
            lacking[container.service->id.value] = container.service->name;
    lab.imageVariables = uniqueNames(lacking, {'_', 40, "service"});
    for (auto& [id, name] : lab.imageVariables) {
        std::ranges::transform(name, name.begin(),
                               [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
        name = "IMAGE_" + name;
    }
    return lab;
}

} // namespace edgewright::compose_export
