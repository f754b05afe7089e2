// What does the cache of one point of presence answer?
#pragma once

#include "core/cache/content_objects.h"

#include <queue>

namespace edgewright {

/// What happened at one request.
struct CacheAnswer {
    bool isHit = false;       ///< served from the store, fresh or stale
    bool isStale = false;     ///< past its TTL and served all the same
    bool isOutdated = false;  ///< a newer version had been published
    bool wasExpired = false;  ///< a miss, since the copy was past its life
    std::int64_t evicted = 0; ///< copies that left for this one
    std::int64_t purged = 0;  ///< copies that publications took since the request before
    bool asksOrigin() const { return !isHit || isStale; }
};

/// Copies of objects up to a capacity. An object larger than the capacity is passed through, as everything is where the capacity is zero.
/// A fetch is over at once: two requests while it runs are not told apart from one after the other.
/// Cost: O(1) a request, O(log copies) under purge on publish.
class PointOfPresenceCache {
public:
    PointOfPresenceCache(double capacityBytes, std::unique_ptr<EvictionPolicy> policy);

    /// Times must rise from call to call.
    CacheAnswer request(ContentObjects& objects, ObjectKey key, double bytes, double now);

    /// Takes away what was published until `now`.
    std::int64_t purge(double now);
    std::int64_t objectsCached() const { return static_cast<std::int64_t>(copies_.size()); }

private:
    struct Copy {
        double bytes = 0, fetchedAt = 0, outdatedFrom = 0;
    };
    struct Purge {
        double at = 0;
        ObjectKey key = 0;
        auto operator<=>(const Purge&) const = default;
    };

    CacheAnswer answerFrom(Copy& copy, ContentObjects& objects, ObjectKey key, double now);
    void store(ContentObjects& objects, ObjectKey key, double bytes, double now, CacheAnswer& answer);
    void fetch(Copy& copy, ContentObjects& objects, ObjectKey key, double now);
    void drop(ObjectKey key);
    void forget(ObjectKey key);

    double capacity_;
    double used_ = 0;
    std::unique_ptr<EvictionPolicy> policy_;
    std::unordered_map<ObjectKey, Copy> copies_;
    std::priority_queue<Purge, std::vector<Purge>, std::greater<>> purges_;
};

} // namespace edgewright
