// What does one cache answer: of a point of presence, or of one of its servers?
#pragma once

#include "core/cache/content_objects.h"
#include "core/cache/miss_reason.h"

#include <queue>

namespace edgewright {

/// What happened at one request.
struct CacheAnswer {
    bool isHit = false;                         ///< served from the store, fresh or stale
    bool isStale = false;                       ///< past its TTL and served all the same
    bool isOutdated = false;                    ///< a newer version had been published
    MissReason reason = MissReason::Compulsory; ///< of a miss
    ContentVersion version;                     ///< of a hit
    std::int64_t purged = 0;                    ///< copies that publications took since the request before
    bool asksNext() const { return !isHit || isStale; }
};

/// Copies of objects up to a capacity. An object larger than the capacity is passed through, as everything is where the capacity is zero.
/// A fetch is over at once: two requests while it runs are not told apart from one after the other.
/// Cost: O(1) a request, O(log copies) under purge on publish; memory grows with the objects that were ever stored.
class PointOfPresenceCache {
public:
    PointOfPresenceCache(double capacityBytes, std::unique_ptr<EvictionPolicy> policy);

    /// Times must rise from call to call. Where the answer asks the next tier, what that says is stored.
    CacheAnswer lookUp(const ContentObjects& objects, ObjectKey key, double bytes, double now);

    /// Keeps what was fetched; a stale copy gives way to it. Answers how many copies left for it.
    std::int64_t store(const ContentObjects& objects, ObjectKey key, double bytes, const ContentVersion& version);

    /// Takes away what was published until `now`.
    std::int64_t purge(double now);
    std::int64_t objectsCached() const { return static_cast<std::int64_t>(copies_.size()); }

private:
    struct Copy {
        double bytes = 0;
        ContentVersion version;
    };
    struct Purge {
        double at = 0;
        ObjectKey key = 0;
        auto operator<=>(const Purge&) const = default;
    };

    CacheAnswer answerFrom(const Copy& copy, const ContentObjects& objects, ObjectKey key, double now);
    std::int64_t makeRoom(double bytes);
    MissReason whyAbsent(ObjectKey key) const;
    void drop(ObjectKey key);
    void forget(ObjectKey key);

    double capacity_;
    double used_ = 0;
    std::unique_ptr<EvictionPolicy> policy_;
    std::unordered_map<ObjectKey, Copy> copies_;
    std::unordered_map<ObjectKey, MissReason> left_; ///< why copies are there no more
    std::priority_queue<Purge, std::vector<Purge>, std::greater<>> purges_;
};

} // namespace edgewright
