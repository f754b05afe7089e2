// Which way do requests go: to which point of presence, and from there to which next on the way to the origin?
#pragma once

#include "core/base/progress.h"
#include "core/cache/topology/journey.h"

namespace edgewright {

/// A step of a request on its way to the origin.
struct Hop {
    std::optional<std::size_t> pointOfPresence; ///< index in ContentRouting::pointsOfPresence; none: the origin
    std::size_t journey = 0;                    ///< index in ContentRouting::journeys
};

/// How a population gets one content set.
struct ContentRoute {
    std::size_t content = 0; ///< index in ContentRouting::contents
    double weight = 0;       ///< above zero
    Hop straight;            ///< to the origin; counts where the population reaches no point of presence
};

struct PopulationRoute {
    const Population* population = nullptr;
    /// Of content: the population's, unless it calls services, whose budget that is.
    std::optional<Milliseconds> budget;
    std::optional<Hop> access;          ///< to the nearest point of presence; none: straight to the origin
    std::optional<Hop> misrouted;       ///< where anycast leads a share of the requests instead
    double misroutedShare = 0;          ///< 0 … 1
    std::vector<ContentRoute> contents; ///< at least one
    RequestsPerSecond rate() const { return static_cast<double>(population->users) * population->requestRate; }
};

/// Points into the topology, which must outlive it.
struct ContentRouting {
    std::vector<const Node*> pointsOfPresence; ///< all of the topology, by id
    std::vector<const ContentSet*> contents;   ///< those that someone fetches, by id
    std::vector<PopulationRoute> populations;  ///< those that fetch contents, by id
    std::vector<Journey> journeys;
    std::vector<NodeId> origins;       ///< of the contents, by id
    std::vector<std::size_t> originOf; ///< by content: index in origins
    std::vector<std::vector<std::size_t>>
        groups; ///< of points of presence, with nothing to do with one another (tier_groups.h)
    /// By point of presence and origin: where a miss goes. Empty where no request comes.
    std::vector<std::vector<std::optional<Hop>>> onward;

    /// By point of presence and content: journey to its backup origin. Only where there is one, and the point of presence asks the origin.
    std::vector<std::vector<std::optional<std::size_t>>> backups;

    std::optional<std::size_t> backupWay(std::size_t pointOfPresence, std::size_t content) const
    {
        const auto& ways = backups[pointOfPresence];
        return content < ways.size() ? ways[content] : std::nullopt;
    }
    /// The tier that asks the origin for what comes to this one.
    std::size_t lastBefore(std::size_t pointOfPresence, std::size_t content) const
    {
        while (const auto above = next(pointOfPresence, content).pointOfPresence)
            pointOfPresence = *above;
        return pointOfPresence;
    }

    const Hop& next(std::size_t pointOfPresence, std::size_t content) const
    {
        return *onward[pointOfPresence][originOf[content]];
    }
};

/// The point of presence of least latency is chosen, as DNS would; ties go to the smaller id. One that is down is passed over. Anycast
/// leads a stated share of its users to the second nearest. A miss takes the way of least latency to the origin and asks every point of
/// presence that stands on it: these are the tiers. All ways to an origin come from one tree, so no request goes in circles.
/// Links carry both ways, so one that the population reaches also reaches every origin that the population does.
/// Errors: no population fetches contents; all weights of a population's sets are zero; an origin that a population can't reach, or a backup
///         that the last point of presence before the origin can't;
///         a link without bandwidth on a way that contents take; stopped.
/// Cost:   one Dijkstra for each node where a population enters and each origin.
Result<ContentRouting> routeContents(const Topology& topology, const Progress& progress);

} // namespace edgewright
