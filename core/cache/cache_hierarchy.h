// What do the caches answer, tier above tier, until the origin?
#pragma once

#include "core/cache/cache_result.h"
#include "core/cache/point_of_presence_cache.h"
#include "core/cache/request_stream.h"

namespace edgewright {

/// What a request met on its way up.
struct TierAnswer {
    bool isHit = false;                         ///< at some tier
    MissReason reason = MissReason::Compulsory; ///< of a miss: at the last tier that was asked
    std::size_t hops = 0;                       ///< that it waited for, from the user up: at least one
    ContentVersion version;
};

/// The points of presence of a routing with their caches: each of `servers` equal parts, an object on one of them by consistent hashing.
/// A tier sees what the tier below it misses, key by key, and its refreshes in the background.
/// Cost: O(tiers) a request.
class CacheHierarchy {
public:
    /// The routing and the contents must outlive it.
    CacheHierarchy(const ContentRouting& routing, std::span<ContentObjects> contents,
                   const EvictionPolicyEntry& policy);

    /// Times must rise from call to call.
    TierAnswer ask(const Hop& first, const ContentRequest& request);

    void startCounting(); ///< forgets what was counted: the warm-up is over
    void endBucket(Seconds now);

    std::int64_t originRequests() const { return originRequests_; }
    double originBytes() const { return originBytes_; }
    std::vector<LinkEgress> egress(const Topology& topology) const;
    std::vector<PointOfPresenceResult> results(double now);

private:
    struct Point {
        std::vector<PointOfPresenceCache> servers;
        PointOfPresenceResult result;
        Ratio bucket; ///< of the current one
    };

    TierAnswer fetch(const Hop& hop, const ContentRequest& request);
    TierAnswer askPoint(std::size_t index, const ContentRequest& request);
    TierAnswer askOrigin(const ContentRequest& request);

    const ContentRouting& routing_;
    std::span<ContentObjects> contents_;
    std::vector<Point> points_;
    std::vector<double> bytesOver_; ///< by journey
    std::int64_t originRequests_ = 0;
    double originBytes_ = 0;
};

} // namespace edgewright
