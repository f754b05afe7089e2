// What do the caches answer, tier above tier, until the origin?
#pragma once

#include "core/cache/http/cache_tiers.h"
#include "core/cache/topology/cache_result.h"
#include "core/cache/topology/cache_simulation.h"
#include "core/cache/topology/capacity_watch.h"
#include "core/cache/topology/content_origin.h"
#include "core/cache/topology/lifetime_watch.h"
#include "core/cache/topology/request_watch.h"

#include <functional>
#include <map>

namespace edgewright {

/// What a request came to.
struct TierAnswer {
    bool isHit = false, isHitAtFirst = false;   ///< served from a store, fresh or stale: at some tier; at the first
    bool isFailure = false;                     ///< 5xx, or no answer
    MissReason reason = MissReason::Compulsory; ///< of a miss: at the last tier that was asked
    Milliseconds firstByte{},
        wait{};          ///< from its coming to the first tier to the first byte, and to the end of the body
    double bytes = 0;    ///< of the body
    double bytesHit = 0; ///< of them, from a store; also where a validation had to be waited for
    double outdatedFrom = std::numeric_limits<double>::infinity(); ///< s; when the origin published what comes after it
};

/// Points of presence of a routing with their caches: each of `servers` equal parts, an object on one of them by consistent hashing,
/// each with the dialect of its software. A tier sees what the tier below it asks for, key by key, when it asks for it, and may let
/// requests wait for one another. Personal answers pass through; under Edge-Side Includes a fragment alone is personal, which comes
/// straight from the origin while the page comes as ever. Where the origin fails, the last tier asks the backup origin next, if there is one.
/// Times:  a request comes to its first tier at its time; the way from the user is the caller's to add.
/// Cost:   as http::CacheTiers; a byte a point of presence and object that was asked for.
class CacheHierarchy : private http::World {
public:
    /// Told once for each request, at once or later.
    using Listener = std::function<void(std::uint64_t token, const TierAnswer&)>;

    /// `group`: those that it has; whom they ask is among them. All must outlive it.
    CacheHierarchy(const ContentRouting& routing, const std::vector<std::size_t>& group,
                   std::span<ContentObjects> contents, const CacheOptions& options, std::uint64_t seed,
                   Listener listener);

    /// Times must rise from call to call. Tokens are small numbers, free again once they were answered.
    void ask(const Hop& first, const ContentRequest& request, std::uint64_t token);
    void runUntil(double now) { tiers_.runUntil(now); } ///< answers what was under way before
    void finish();                                      ///< answers all that is under way
    /// Who listens to requests that are followed; without it there must be none.
    void setWatch(RequestWatch* watch) { watch_ = watch; }

    /// Forgets what was counted until now: the warm-up is over.
    void startCounting(Seconds now);
    void endBucket(Seconds now);

    /// Publishes a whole set anew now; under purge on publish its copies are purged.
    void reissue(std::size_t content, double now);
    /// By whole seconds since the counting began; what came after reissue().
    const std::map<std::int64_t, std::int64_t>& originRequestsAfter() const { return originRequestsAfter_; }

    std::int64_t originRequests() const { return originRequests_; }
    double originBytes() const { return originBytes_; }
    std::int64_t carriedOver() const { return carriedOver_; }
    std::int64_t personalFragments() const { return personalFragments_; }
    const std::vector<double>& bytesOver() const { return bytesOver_; } ///< by journey
    /// Of the group, in its order, once all is finished. Errors: stopped.
    Result<std::vector<PointOfPresenceResult>> results(const Progress& progress) const;

private:
    struct Point {
        http::TierId firstServer = 0;
        std::int64_t servers = 0;
        Seconds purgeDelay{};
        double serverBytes = 0;         ///< of each
        std::unique_ptr<Random> jitter; ///< of the ways onward; by pointer for its size
        PointOfPresenceResult result;
        Ratio bucket;                              ///< of the current one
        std::unique_ptr<CapacityWatch> capacities; ///< where they were asked for
        std::unique_ptr<LifetimeWatch> lifetimes;  ///< likewise
        std::vector<std::uint8_t> copies;          ///< by path: what became of its last, and why it was missed last
    };
    /// A request under way.
    struct Asked {
        Hop first;
        ContentRequest request;
        std::optional<TierAnswer> personal; ///< what came of its personal part
        bool counts = false;                ///< it came when the counting had begun
    };

    http::OriginAnswer answer(http::TierId from, double at, const http::Request& request) override;
    void fetched(const http::OriginFetch&) override {}
    void answered(std::uint64_t token, const http::Answer& answer) override;
    http::Onward onward(http::TierId from, const http::Request& request, const http::Onward&) override;
    void relayed(const http::Answer& answer, bool isFragment) override;
    void carried(http::TierId to, const http::Request& request, double bytes) override;
    void woken(double at, std::uint64_t token) override;
    void followed(const http::Moment& moment) override;

    std::vector<http::TierOptions> tierOptions(const CacheOptions& options, std::uint64_t seed);
    http::TierId serverOf(std::size_t point, ObjectKey key) const;
    TierAnswer askOrigin(const Hop& first, const ContentRequest& request);
    TierAnswer pass(const Hop& first, const ContentRequest& request, double bytes, bool isPart);
    NodeId nodeAt(const Hop& hop, std::size_t content) const;
    void followPassed(const ContentRequest& request, const Hop& at, const TierAnswer& soFar, bool isPart,
                      http::Moment moment);
    void followAnswer(const http::Answer& answer);
    void countPassed(Point& point, const TierAnswer& answer, bool isToOrigin);
    void count(Point& point, const http::Answer& answer);
    void rememberAsked(Point& point, const http::Answer& answer);
    void rememberMiss(Point& point, const http::Found& found, bool isTooLarge);
    double outdatedFrom(const http::Answer& answer) const;
    MissReason lastReason(const http::Found& found) const;
    bool isDown(double at) const;
    bool isLost(double at, std::size_t point, std::size_t content) const;
    bool isKnown(http::WordId path) const;
    void publish(double at, http::WordId leader);
    std::vector<http::WordId> pathsTaggedLike(http::WordId leader);
    void purgeEverywhere(double at, http::WordId path);
    void purge(double at, http::WordId path, Seconds delay);
    void awaitPublication(http::WordId path, double now);
    std::int64_t evictionsAt(const Point& point) const;

    const ContentRouting& routing_;
    const std::vector<std::size_t>& group_;
    ContentOrigin origin_;
    Listener listener_;
    RequestWatch* watch_ = nullptr;
    std::optional<Outage> outage_;
    http::PurgeKind purgeKind_;
    std::vector<Point> points_;        ///< all of the routing; those of other groups without servers
    std::vector<std::size_t> pointOf_; ///< by tier
    std::vector<Seconds> purgeDelays_; ///< those that there are, rising
    std::vector<Asked> asked_;         ///< by token
    std::vector<bool> awaits_;         ///< by path: a publication
    std::vector<double> bytesOver_;    ///< by journey
    std::int64_t originRequests_ = 0, personalFragments_ = 0;
    std::optional<std::size_t> askedBackup_; ///< journey of what the origin's stand-in answers at this moment
    std::int64_t sent_ = 0, met_ = 0, carriedOver_ = 0; ///< between tiers and to origins; from the beginning
    double originBytes_ = 0;
    double countedFrom_ = std::numeric_limits<double>::infinity();
    bool isCounting_ = false, isFinishing_ = false, reissued_ = false;
    std::map<std::int64_t, std::int64_t> originRequestsAfter_;
    http::CacheTiers tiers_; ///< last: it asks the others
};

} // namespace edgewright
