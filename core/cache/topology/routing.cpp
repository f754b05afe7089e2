// Which way do requests go? To the nearest point of presence, and on along the way of least latency to the origin.
#include "core/cache/topology/routing.h"

#include "core/cache/topology/nearest_ways.h"
#include "core/cache/topology/tier_groups.h"

#include <algorithm>
#include <set>

namespace edgewright {

namespace {

Result<Journey> journeyAlong(const Topology& topology, const Path& path)
{
    Journey journey(topology, path);
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

Error unreachableBackup(const Topology& topology, const Node& point, const ContentSet& content)
{
    return {text("cache", "{} can't reach {}, the backup origin of {}")
                .with(displayName(topology, refOf(point.id)), displayName(topology, refOf(*content.backupOrigin)),
                      displayName(topology, refOf(content.id))),
            pointerTo(refOf(content.id)),
            text("cache", "link them, or take the backup origin away from the content set")};
}

Error weightless(const Topology& topology, const Population& population)
{
    return {text("cache", "all contents that {} fetches have the weight 0")
                .with(displayName(topology, refOf(population.id))),
            pointerTo(refOf(population.id)), text("cache", "give one of them a share weight above 0")};
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

std::optional<Milliseconds> contentBudget(const Topology& topology, const Population& population)
{
    const auto callsServices = [&](const Flow& flow) { return flow.population == population.id; };
    return std::ranges::any_of(topology.flows, callsServices) ? std::nullopt : population.budget;
}

/// The part of `way` (origin first) that leads from its last node back to the node at `to`.
Path backTo(const Topology& topology, const Path& way, std::size_t to)
{
    Path part;
    for (std::size_t i = way.nodes.size() - 1; i > to; --i) {
        part.nodes.push_back(way.nodes[i]);
        part.links.push_back(way.links[i - 1]);
        part.oneWay += topology.links.find(way.links[i - 1])->latency;
    }
    part.nodes.push_back(way.nodes[to]);
    return part;
}

class Router {
public:
    explicit Router(const Topology& topology) : ways_(topology), topology_(topology)
    {
        routing_.contents = fetchedContents(topology);
        for (const Node& node : topology.nodes) {
            if (node.kind != NodeKind::PointOfPresence)
                continue;
            if (node.state == NodeState::Up)
                up_.emplace(node.id, routing_.pointsOfPresence.size());
            routing_.pointsOfPresence.push_back(&node);
        }
        routing_.onward.resize(routing_.pointsOfPresence.size());
        routing_.backups.resize(routing_.pointsOfPresence.size());
        listOrigins();
    }

    Result<void> add(const Population& population)
    {
        PopulationRoute route{.population = &population, .budget = contentBudget(topology_, population)};
        if (auto reached = routeAccess(route); !reached)
            return reached;
        for (std::size_t content = 0; content < routing_.contents.size(); ++content)
            if (auto added = addContent(route, content); !added)
                return added;
        if (route.contents.empty())
            return fail(weightless(topology_, population));
        routing_.populations.push_back(std::move(route));
        return {};
    }

    ContentRouting routing() && { return std::move(routing_); }

private:
    void listOrigins()
    {
        std::set<NodeId> origins;
        for (const ContentSet* content : routing_.contents)
            origins.insert(content->origin);
        routing_.origins.assign(origins.begin(), origins.end());
        for (const ContentSet* content : routing_.contents)
            routing_.originOf.push_back(
                static_cast<std::size_t>(std::distance(origins.begin(), origins.find(content->origin))));
    }

    Result<std::size_t> journey(const Path& path)
    {
        auto made = journeyAlong(topology_, path);
        if (!made)
            return fail(made.error());
        routing_.journeys.push_back(*std::move(made));
        return routing_.journeys.size() - 1;
    }

    Result<Hop> hopTo(const NodeId& from, std::size_t pointOfPresence)
    {
        const auto crossed = journey(*ways_.path(from, routing_.pointsOfPresence[pointOfPresence]->id));
        if (!crossed)
            return fail(crossed.error());
        return Hop{pointOfPresence, *crossed};
    }

    /// Those that are up and within reach, nearest first; at most two.
    std::vector<std::size_t> nearestPointsOfPresence(const NodeId& from)
    {
        std::vector<std::pair<Milliseconds, std::size_t>> reached;
        for (const auto& [id, index] : up_)
            if (const auto latency = ways_.oneWay(from, id))
                reached.emplace_back(*latency, index);
        const auto most = reached.begin() + static_cast<std::ptrdiff_t>(std::min<std::size_t>(2, reached.size()));
        std::ranges::partial_sort(reached, most);
        std::vector<std::size_t> nearest;
        for (auto one = reached.begin(); one != most; ++one)
            nearest.push_back(one->second);
        return nearest;
    }

    Result<void> routeAccess(PopulationRoute& route)
    {
        const NodeId& entry = route.population->node;
        const std::vector<std::size_t> nearest = nearestPointsOfPresence(entry);
        if (nearest.empty())
            return {};
        const auto access = hopTo(entry, nearest[0]);
        if (!access)
            return fail(access.error());
        route.access = *access;
        const Percent misrouted = routing_.pointsOfPresence[nearest[0]]->misrouted;
        if (nearest.size() < 2 || misrouted <= Percent{})
            return {};
        const auto elsewhere = hopTo(entry, nearest[1]);
        if (!elsewhere)
            return fail(elsewhere.error());
        route.misrouted = *elsewhere;
        route.misroutedShare = misrouted / Percent(100);
        return {};
    }

    Result<void> addContent(PopulationRoute& route, std::size_t index)
    {
        const ContentSet& content = *routing_.contents[index];
        const Population& population = *route.population;
        if (content.weight <= 0 || std::ranges::find(population.contents, content.id) == population.contents.end())
            return {};
        const auto way = ways_.path(content.origin, population.node);
        if (!way)
            return fail(unreachableOrigin(topology_, population, content));
        ContentRoute added{index, content.weight, {}};
        for (const auto& entry : {route.access, route.misrouted})
            if (entry)
                if (auto routed = routeFrom(*entry->pointOfPresence, index); !routed)
                    return routed;
        if (!route.access) {
            const auto straight = journey(backTo(topology_, *way, 0));
            if (!straight)
                return fail(straight.error());
            added.straight.journey = *straight;
        }
        route.contents.push_back(added);
        return {};
    }

    Result<void> routeFrom(std::size_t pointOfPresence, std::size_t content)
    {
        if (auto routed = routeOnward(pointOfPresence, routing_.originOf[content]); !routed)
            return routed;
        return routing_.contents[content]->backupOrigin
                   ? routeToBackup(routing_.lastBefore(pointOfPresence, content), content)
                   : Result<void>();
    }

    Result<void> routeToBackup(std::size_t last, std::size_t content)
    {
        std::vector<std::optional<std::size_t>>& ways = routing_.backups[last];
        ways.resize(routing_.contents.size());
        if (ways[content])
            return {};
        const Node& point = *routing_.pointsOfPresence[last];
        const auto way = ways_.path(*routing_.contents[content]->backupOrigin, point.id);
        if (!way)
            return fail(unreachableBackup(topology_, point, *routing_.contents[content]));
        const auto crossed = journey(backTo(topology_, *way, 0));
        if (!crossed)
            return fail(crossed.error());
        ways[content] = *crossed;
        return {};
    }

    /// From tier to tier until the origin, or until a point of presence whose way is known.
    Result<void> routeOnward(std::size_t pointOfPresence, std::size_t origin)
    {
        for (std::optional<std::size_t> at = pointOfPresence; at;) {
            std::vector<std::optional<Hop>>& hops = routing_.onward[*at];
            hops.resize(routing_.origins.size());
            if (hops[origin])
                return {};
            const auto hop = hopOnward(*routing_.pointsOfPresence[*at], routing_.origins[origin]);
            if (!hop)
                return fail(hop.error());
            hops[origin] = *hop;
            at = hop->pointOfPresence;
        }
        return {};
    }

    Result<Hop> hopOnward(const Node& from, const NodeId& origin)
    {
        const Path way = *ways_.path(origin, from.id);
        std::size_t to = way.nodes.size() - 1;
        Hop hop;
        while (to > 0 && !hop.pointOfPresence)
            if (const auto tier = up_.find(way.nodes[--to]); tier != up_.end())
                hop.pointOfPresence = tier->second;
        const auto crossed = journey(backTo(topology_, way, to));
        if (!crossed)
            return fail(crossed.error());
        hop.journey = *crossed;
        return hop;
    }

    NearestWays ways_;
    const Topology& topology_;
    std::map<NodeId, std::size_t> up_; ///< points of presence that are up
    ContentRouting routing_;
};

} // namespace

Result<ContentRouting> routeContents(const Topology& topology, const Progress& progress)
{
    Router router(topology);
    for (const Population& population : topology.populations) {
        if (population.contents.empty())
            continue;
        if (progress.stopped())
            return fail(stoppedError());
        if (auto added = router.add(population); !added)
            return fail(added.error());
    }
    ContentRouting routing = std::move(router).routing();
    if (routing.populations.empty())
        return fail({text("cache", "no population fetches contents"), "/populations",
                     text("cache", "choose contents for a population under “Fetch”")});
    routing.groups = tierGroups(routing);
    return routing;
}

} // namespace edgewright
