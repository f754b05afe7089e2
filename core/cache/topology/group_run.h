// What do the points of presence of one group give in a run?
#pragma once

#include "core/cache/topology/cache_hierarchy.h"
#include "core/cache/topology/publication_watch.h"
#include "core/cache/topology/request_feed.h"

namespace edgewright {

/// What is counted of one population while a run goes on.
struct PopulationRun {
    std::vector<double> latencies; ///< ms, of the counted requests
    Milliseconds beyond{};         ///< sum over the counted requests
    std::int64_t misrouted = 0;

    void add(PopulationRun&& other);
};

/// What ran in one bucket of the time series.
struct BucketRun {
    Seconds ends{};
    Ratio objects;
    std::int64_t originRequests = 0;
    double originBytes = 0;
};

/// What a run, or a part of it, has counted.
struct RunCounts {
    CacheResult result; ///< its sums; not what is made of lists below, nor the points of presence
    std::vector<PopulationRun> populations;
    std::vector<double> lags; ///< s, of the answers that were outdated
    std::vector<BucketRun> buckets;
    std::vector<double> bytesOver;                            ///< by journey
    std::map<std::int64_t, std::int64_t> originRequestsAfter; ///< a publication, by whole seconds
    std::optional<PublicationWatch> publication;              ///< where there is one

    /// Of another group in the same run.
    void add(RunCounts&& other);
};

/// Answers, times and counts the requests to one group; draws what chance its tiers need.
class GroupRun {
public:
    /// The routing and the options must outlive it; `group`: index. `watch` may follow a request.
    GroupRun(const ContentRouting& routing, std::size_t group, const CacheOptions& options, std::uint64_t seed,
             RequestWatch* watch);

    void take(std::span<const FeedStep> steps);
    void finish() { hierarchy_.finish(); } ///< all that is under way is answered

    /// Once all is finished.
    RunCounts counts() &&;
    /// Of the group's, in its order. Errors: stopped.
    Result<std::vector<PointOfPresenceResult>> pointsOfPresence(const Progress& progress) const
    {
        return hierarchy_.results(progress);
    }

private:
    void ask(const FeedStep& step);
    void startCounting(double now);
    void endBucket(double now);
    void answered(std::size_t token, const TierAnswer& answer);
    void count(const FeedStep& pending, const TierAnswer& answer);
    void time(const FeedStep& pending, const TierAnswer& answer);

    const ContentRouting& routing_;
    std::vector<ContentObjects> contents_;
    CacheHierarchy hierarchy_;
    std::vector<FeedStep> pending_; ///< by token: a request that has no answer yet
    std::vector<std::size_t> free_; ///< tokens
    RequestWatch* follow_;
    bool isReplayed_; ///< requests bring the sizes of their objects
    RunCounts counts_;
    std::size_t published_ = 0; ///< index of the set
    Ratio bucket_;
    std::int64_t originRequestsBefore_ = 0;
    double originBytesBefore_ = 0, countedFrom_ = 0;
};

} // namespace edgewright
