// Which point of presence does each population use? The nearest by latency.
#include "core/cache/routing.h"

#include <algorithm>
#include <map>
#include <set>

namespace edgewright {

namespace {

/// Dijkstra once for each source that is asked about; many populations that enter at nodes of their own must not fill the memory.
class NearestWays {
public:
    explicit NearestWays(const Topology& topology) : topology_(topology), graph_(topology) {}

    std::optional<Milliseconds> oneWay(const NodeId& from, const NodeId& to)
    {
        const int target = graph_.indexOf(to);
        const Distances* distances = distancesFrom(from);
        return distances && target >= 0 ? distances->oneWay[static_cast<std::size_t>(target)] : std::nullopt;
    }
    std::optional<Path> path(const NodeId& from, const NodeId& to)
    {
        const int target = graph_.indexOf(to);
        const Distances* distances = distancesFrom(from);
        return distances && target >= 0 ? graph_.pathTo(*distances, target) : std::nullopt;
    }
    const Topology& topology() const { return topology_; }

private:
    const Distances* distancesFrom(const NodeId& from)
    {
        const int source = graph_.indexOf(from);
        if (source < 0)
            return nullptr;
        if (distances_.size() >= mostKept && !distances_.contains(source))
            distances_.clear();
        const auto [known, isNew] = distances_.try_emplace(source);
        if (isNew)
            known->second = graph_.distancesFrom(source);
        return &known->second;
    }

    static constexpr std::size_t mostKept = 256;
    const Topology& topology_;
    NetworkGraph graph_;
    std::map<int, Distances> distances_;
};

Result<Journey> journeyAlong(const Topology& topology, const Path& path)
{
    const Journey journey(topology, path);
    if (journey.narrowest() > MegabitsPerSecond{})
        return journey;
    const auto broken = std::ranges::find_if(
        path.links, [&](const LinkId& id) { return topology.links.find(id)->bandwidth <= MegabitsPerSecond{}; });
    const RowRef link = refOf(*broken);
    return fail({text("cache", "contents would cross {}, whose bandwidth is 0").with(displayName(topology, link)),
                 pointerTo(link), text("cache", "give the link its bandwidth")});
}

Error unreachableOrigin(const Topology& topology, const Population& population, const ContentSet& content)
{
    return {text("cache", "{} can't reach {}, the origin of {}")
                .with(displayName(topology, refOf(population.id)), displayName(topology, refOf(content.origin)),
                      displayName(topology, refOf(content.id))),
            pointerTo(refOf(population.id)), text("cache", "link them, or take the content away from the population")};
}

std::vector<const ContentSet*> fetchedContents(const Topology& topology)
{
    std::set<ContentSetId> ids;
    for (const Population& population : topology.populations)
        ids.insert(population.contents.begin(), population.contents.end());
    std::vector<const ContentSet*> contents;
    for (const ContentSet& content : topology.contents)
        if (ids.contains(content.id))
            contents.push_back(&content);
    return contents;
}

std::optional<std::size_t> nearestPointOfPresence(NearestWays& ways, const NodeId& from,
                                                  const std::vector<const Node*>& candidates)
{
    std::optional<std::size_t> nearest;
    Milliseconds least{};
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        const auto latency = ways.oneWay(from, candidates[i]->id);
        if (!latency || (nearest && *latency >= least))
            continue;
        nearest = i;
        least = *latency;
    }
    return nearest;
}

Result<std::vector<ContentRoute>> contentRoutes(NearestWays& ways, const Population& population,
                                                const NodeId& askedFrom, const std::vector<const ContentSet*>& contents)
{
    std::vector<ContentRoute> routes;
    for (std::size_t i = 0; i < contents.size(); ++i) {
        const ContentSet& content = *contents[i];
        if (content.weight <= 0 || std::ranges::find(population.contents, content.id) == population.contents.end())
            continue;
        const auto path = ways.path(askedFrom, content.origin);
        if (!path)
            return fail(unreachableOrigin(ways.topology(), population, content));
        auto journey = journeyAlong(ways.topology(), *path);
        if (!journey)
            return fail(journey.error());
        routes.push_back({i, content.weight, *std::move(journey)});
    }
    if (routes.empty())
        return fail({text("cache", "all contents that {} fetches have the weight 0")
                         .with(displayName(ways.topology(), refOf(population.id))),
                     pointerTo(refOf(population.id)), text("cache", "give one of them a share weight above 0")});
    return routes;
}

std::optional<Milliseconds> contentBudget(const Topology& topology, const Population& population)
{
    const auto callsServices = [&](const Flow& flow) { return flow.population == population.id; };
    return std::ranges::any_of(topology.flows, callsServices) ? std::nullopt : population.budget;
}

Result<PopulationRoute> routeOf(NearestWays& ways, const Population& population, const ContentRouting& routing)
{
    PopulationRoute route{.population = &population, .budget = contentBudget(ways.topology(), population)};
    route.pointOfPresence = nearestPointOfPresence(ways, population.node, routing.pointsOfPresence);
    const NodeId& askedFrom =
        route.pointOfPresence ? routing.pointsOfPresence[*route.pointOfPresence]->id : population.node;
    auto contents = contentRoutes(ways, population, askedFrom, routing.contents);
    if (!contents)
        return fail(contents.error());
    route.contents = *std::move(contents);
    if (!route.pointOfPresence)
        return route;
    auto access = journeyAlong(ways.topology(), *ways.path(population.node, askedFrom));
    if (!access)
        return fail(access.error());
    route.access = *std::move(access);
    return route;
}

} // namespace

Result<ContentRouting> routeContents(const Topology& topology, const Progress& progress)
{
    ContentRouting routing;
    routing.contents = fetchedContents(topology);
    for (const Node& node : topology.nodes)
        if (node.kind == NodeKind::PointOfPresence)
            routing.pointsOfPresence.push_back(&node);
    NearestWays ways(topology);
    for (const Population& population : topology.populations) {
        if (population.contents.empty())
            continue;
        if (progress.stopped())
            return fail(stoppedError());
        auto route = routeOf(ways, population, routing);
        if (!route)
            return fail(route.error());
        routing.populations.push_back(*std::move(route));
    }
    if (routing.populations.empty())
        return fail({text("cache", "no population fetches contents"), "/populations",
                     text("cache", "choose contents for a population under “Fetch”")});
    return routing;
}

} // namespace edgewright
