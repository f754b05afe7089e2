// What happened to one request of a simulation, cache by cache?
#pragma once

#include "core/cache/http/moment.h"
#include "core/cache/topology/cache_simulation.h"

namespace edgewright {

/// Which request of a run: the first that is all of this.
struct RequestChoice {
    PopulationId population;
    ContentSetId content;
    std::optional<std::int64_t> object; ///< rank by popularity, from 1; nothing: whichever comes first
    Seconds from{};                     ///< after the end of the warm-up, at least 0
};

/// What happened at one instant. Of `moment`, the names of tiers and paths say nothing here.
struct RequestStep {
    http::Moment moment;
    Milliseconds at{};                ///< since the user sent the request
    NodeId node;                      ///< where: of the users, a point of presence, the origin
    std::int64_t server = 0;          ///< of several at a point of presence, from 1; 0: there is one
    NodeId next;                      ///< of what is asked onward: whom
    std::int64_t fragment = 0;        ///< of a page, from 1; 0: the object itself
    bool isPersonal = false;          ///< it is about what is answered for this user alone
    std::optional<MissReason> reason; ///< where the point of presence has nothing to serve
};

struct RequestTrace {
    RequestChoice chosen;
    std::int64_t object = 0; ///< rank
    Seconds at{};            ///< of its coming to the first tier, after the end of the warm-up
    std::uint64_t seed = 0;
    bool isPersonal = false, isMisrouted = false, isHit = false, isFailure = false;
    double bytes = 0;               ///< of the answer
    std::vector<RequestStep> steps; ///< in order of time; refreshes in the background may go on after the answer
    /// Of the user's wait: on the way there and back between all that was asked; in line behind another request's fetch, or for what a
    /// tier does not hand on before it has it whole; and from the first byte to the last, on all links of the way.
    Milliseconds network{}, waiting{}, body{};
    Milliseconds latency() const { return network + waiting + body; }
};

/// The first of the run's replications, request for request: being watched changes nothing of it.
/// Errors: as simulateCaches(); a population that does not fetch the content set; an object that the set does not have; no such request
///         in the run.
/// Cost:   as simulateCaches() with one replication.
Result<RequestTrace> traceRequest(const Topology& topology, const CacheOptions& options, const RequestChoice& choice,
                                  const Progress& progress);

} // namespace edgewright
