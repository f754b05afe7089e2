// What comes to the caches, and when: requests with the way that each takes, and the moments at which the counting turns?
#pragma once

#include "core/cache/topology/asked_objects.h"
#include "core/cache/topology/cache_simulation.h"
#include "core/cache/topology/request_stream.h"

namespace edgewright {

class RequestWatch;

/// A request on its way, or a moment that concerns all groups alike. Times rise from one to the next.
struct FeedStep {
    enum Kind : std::uint8_t {
        Asks,
        HalvesWarmUp,   ///< before the next request
        StartsCounting, ///< likewise
        EndsBucket      ///< after the last request
    };
    Kind kind = Asks;
    bool isMisrouted = false, counts = false; ///< of a request
    ContentRequest request;                   ///< of a moment: its time alone
    Hop first;
    Milliseconds trip{}; ///< to the first tier and back
};

/// Steps, by group of points of presence.
using FeedBatch = std::vector<std::vector<FeedStep>>;

/// The objects of all content sets of a routing.
std::vector<ContentObjects> objectsOf(const ContentRouting& routing, std::uint64_t seed);

/// Draws all requests of a run in the order of time, and deals them out to the groups that they come to; what goes straight to an origin to
/// the first one.
class RequestFeed {
public:
    static constexpr std::int64_t batchSize = 16'384; // requests

    /// All must outlive it. `watch` may be null.
    RequestFeed(RequestSource& source, const ContentRouting& routing, std::span<const ContentObjects> contents,
                const CacheOptions& options, std::uint64_t seed, RequestWatch* watch);

    bool isDone() const { return drawn_ == options_.requests || hasEnded_; }
    std::int64_t drawn() const { return drawn_; }
    /// Replaces what the batch holds by what comes next.
    void fill(FeedBatch& batch);

    std::int64_t warmUpRequests() const { return warmUp_; }
    double now() const { return now_; }                 ///< s; of the last request
    double countedFrom() const { return countedFrom_; } ///< s
    const AskedObjects& asked() const { return asked_; }

private:
    void draw(FeedBatch& batch);
    FeedStep stepFor(const ContentRequest& request);
    bool goesAstray(const PopulationRoute& route);
    bool endsBucket(std::int64_t counted) const;
    static void tellAll(FeedBatch& batch, FeedStep::Kind kind, double at);

    RequestSource& source_;
    const ContentRouting& routing_;
    std::span<const ContentObjects> contents_;
    const CacheOptions& options_;
    std::vector<std::size_t> groupOf_; ///< by point of presence
    Random jitter_, misrouting_;
    RequestWatch* follow_;
    AskedObjects asked_;
    std::int64_t drawn_ = 0, warmUp_ = 0;
    double now_ = 0, countedFrom_ = 0;
    bool hasEnded_ = false; ///< before its time
};

} // namespace edgewright
