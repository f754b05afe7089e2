// Which point of presence does each population use, and how does it get its contents?
#pragma once

#include "core/base/progress.h"
#include "core/cache/journey.h"

namespace edgewright {

/// How a population gets one content set.
struct ContentRoute {
    std::size_t content = 0; ///< index in ContentRouting::contents
    double weight = 0;       ///< above zero
    Journey toOrigin;        ///< from the point of presence; from the population where it has none
};

struct PopulationRoute {
    const Population* population = nullptr;
    /// Of content: the population's, unless it calls services, whose budget that is.
    std::optional<Milliseconds> budget;
    /// Index in ContentRouting::pointsOfPresence; none: straight to the origin.
    std::optional<std::size_t> pointOfPresence;
    Journey access;                     ///< to the point of presence
    std::vector<ContentRoute> contents; ///< at least one
    RequestsPerSecond rate() const { return static_cast<double>(population->users) * population->requestRate; }
};

/// Points into the topology, which must outlive it.
struct ContentRouting {
    std::vector<const Node*> pointsOfPresence; ///< all of the topology, by id
    std::vector<const ContentSet*> contents;   ///< those that someone fetches, by id
    std::vector<PopulationRoute> populations;  ///< those that fetch contents, by id
};

/// The point of presence of least latency is chosen, as DNS would; ties go to the smaller id. Links carry both ways, so one that
/// the population reaches also reaches every origin that the population does.
/// Errors: no population fetches contents; all weights of a population's sets are zero; an origin that a population can't reach;
///         a link without bandwidth on a way that contents take; stopped.
/// Cost:   one Dijkstra for each node where a population enters and each point of presence that is used.
Result<ContentRouting> routeContents(const Topology& topology, const Progress& progress);

} // namespace edgewright
