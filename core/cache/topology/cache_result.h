// What does a simulation of the caches answer?
#pragma once

#include "core/cache/topology/miss_reason.h"
#include "core/model/topology.h"

#include <array>

namespace edgewright {

/// Quantiles of a latency distribution; all from the same counted requests.
struct LatencyQuantiles {
    Milliseconds mean{}, p50{}, p90{}, p95{}, p99{}, p999{};
};

struct Ratio {
    std::int64_t hits = 0, requests = 0;
    double value() const { return requests ? static_cast<double>(hits) / static_cast<double>(requests) : 0; }
};

/// A point of the series over simulated time: one bucket.
struct HitSample {
    Seconds at{}; ///< when the bucket ends
    double hitRatio = 0;
};

/// The same of all together.
struct DeliverySample {
    Seconds at{};
    double hitRatio = 0;
    RequestsPerSecond originRate{};      ///< fetches that reach an origin
    MegabitsPerSecond originBandwidth{}; ///< of their bodies
};

/// What a cache of some size would hold.
struct CapacityPoint {
    std::uint64_t bytes = 0;
    double missRatio = 0;
    double error = 0; ///< standard error of the sampling; 0 where nothing was left out
    Gibibytes size() const;
};

/// Of the requests to a point of presence that a cache may answer, how many would find the object in one with the policy of the run that
/// never expires and admits all. What is missed for its age, or was not admitted, comes on top.
struct CapacityCurve {
    std::int64_t requests = 0;
    double sampleRate = 1;             ///< share of the objects that was looked at
    std::vector<CapacityPoint> points; ///< by size; the last holds everything
    std::optional<std::size_t> knee;   ///< where more gains less than it did: index of a point (miss_ratio_curve.h)

    /// Between two points: on the line from one to the other over the logarithm of the size. Cost: O(log points).
    double missRatioAt(Gibibytes size) const;
};

/// Of the requests to a point of presence that a cache may answer, how many would find a copy that lives so long, where nothing leaves for want
/// of room.
struct LifetimePoint {
    Seconds ttl{};
    double missRatio = 0;
};
struct LifetimeCurve {
    std::int64_t requests = 0;
    std::vector<LifetimePoint> points; ///< by lifetime

    /// Between two points as CapacityCurve.
    double missRatioAt(Seconds ttl) const;
};

struct PointOfPresenceResult {
    NodeId node;
    Ratio objects;                          ///< stale answers that were allowed count as hits
    std::int64_t fromUsers = 0;             ///< of its requests; the others come from points of presence below it
    Ratio fragments;                        ///< of pages, and what stands around them; each page is one request besides
    std::int64_t staleHits = 0;             ///< past the TTL, while it is refreshed or where the origin fails
    std::int64_t validated = 0;             ///< misses that a 304 answered: no body came
    std::int64_t failures = 0;              ///< misses that were answered with 5xx
    std::int64_t staleServed = 0;           ///< hits whose version was older than the latest published
    std::int64_t evictions = 0, purged = 0; ///< copies that left for others; that a publication took away
    std::int64_t fetches = 0;               ///< of what was missed, and refreshes in the background
    std::int64_t originRequests = 0;        ///< those of them that no tier stands before: they ask an origin
    Misses misses;
    double bytesHit = 0, bytesRequested = 0;
    std::int64_t objectsCached = 0;         ///< at the end
    std::optional<CapacityCurve> curve;     ///< where curves were asked for
    std::optional<LifetimeCurve> lifetimes; ///< likewise
    std::vector<HitSample> overTime;        ///< measured requests only; buckets without a request are left out
};

struct PopulationContentResult {
    PopulationId population;
    NodeId pointOfPresence; ///< nearest by latency, as DNS would answer; empty: straight to the origin
    std::int64_t requests = 0;
    std::int64_t misrouted = 0; ///< requests that anycast led to another
    LatencyQuantiles latency;   ///< until the body is there; all zero without requests
    Milliseconds meanBeyond{};  ///< part of latency.mean that was spent between the point of presence and the origin
    /// Latency, share of requests at or below; at most 200 points, rising.
    std::vector<std::pair<Milliseconds, double>> cdf;
    std::optional<Milliseconds> budget; ///< of content; none where the population calls services: it is theirs
    double withinBudget = 1;            ///< share of requests; 1 without a budget
};

/// How far answers lagged behind what the origin had published; of those that did.
struct Staleness {
    Seconds mean{}, p50{}, p90{}, p99{}, worst{};
};

/// Bodies that crossed a link on their way down; without those that no counted request had asked for.
struct LinkEgress {
    LinkId link;
    double bytes = 0;
    double usd = 0; ///< by the link's price
};

/// Of a figure over replications: mean -+ margin holds the true one with 95 % confidence.
struct Estimate {
    double mean = 0, margin = 0;
};

/// By independent replications; the rest of the result is the first one's.
struct CacheEstimates {
    std::vector<std::uint64_t> seeds;               ///< one a replication
    std::vector<Estimate> figures;                  ///< in the order of cacheFigures() (replications.h)
    std::vector<Estimate> hitRatios;                ///< by point of presence
    std::vector<std::array<Estimate, 6>> latencies; ///< by population, ms: mean, p50, p90, p95, p99, p999
};

/// Of the answers in a span of time, how many were new.
struct FreshSample {
    Seconds at{}; ///< since the publication, when the span ends
    double newShare = 0;
};

/// The busiest second of a span of time.
struct RateSample {
    Seconds at{}; ///< since the publication, when the span ends
    RequestsPerSecond busiest{};
};

/// What one publication of a whole set did, at a point of presence or over all of them.
struct Freshening {
    NodeId node;                            ///< where users asked; empty: over all, and those straight to an origin
    std::int64_t answers = 0, outdated = 0; ///< of the set, after the publication; those from before it
    std::optional<Seconds>
        freshAfter; ///< from then on, 99 of any 100 answers in a row are new; nothing: not until the end
    std::vector<FreshSample> overTime; ///< equal spans, 6 to 60 by the number of answers; those without one left out
};

/// The series last twice as long as the slowest took until its answers were new; to the end where one never did, or all did at once.
struct PublicationResult {
    ContentSetId content;
    Freshening all;
    std::vector<Freshening> pointsOfPresence; ///< those that users asked, by node id
    RequestsPerSecond originRateBefore{};     ///< of all sets together, over the second half of the warm-up
    RequestsPerSecond peakOriginRate{};       ///< the busiest second after it
    Seconds peakAt{};                         ///< since the publication
    std::vector<RateSample> originRates;      ///< at most 120 spans of as many seconds each
};

struct CacheResult {
    std::string policy;
    std::string trace; ///< file whose requests were served; empty: they were drawn
    std::uint64_t seed = 0;
    std::int64_t requests = 0, warmUpRequests = 0; ///< counted; not counted
    Seconds simulated{};                           ///< until the last request, warm-up included
    Seconds counted{};                             ///< from the end of the warm-up
    Ratio objects; ///< of all counted requests, hits at any tier; those straight to an origin are misses
    Ratio edge;    ///< of those that came to a point of presence: hits there, at the first
    double bytesHit = 0, bytesRequested = 0;
    std::int64_t originRequests = 0; ///< for what was missed, and for refreshes in the background
    double originBytes = 0;
    std::int64_t straightToOrigin = 0;                ///< requests that met no point of presence
    std::int64_t personalFragments = 0;               ///< of pages of fragments: straight from the origin
    std::int64_t carriedOver = 0;                     ///< fetches that were under way when the counting began
    std::int64_t failures = 0;                        ///< requests that were answered with 5xx
    Misses misses;                                    ///< of the others, by the reason at the last tier that was asked
    std::int64_t objectsAsked = 0, oneHitWonders = 0; ///< that a cache may keep, warm-up included; those asked for once
    std::int64_t staleServed = 0; ///< answers from caches whose version was older than the latest published
    Staleness staleness;
    LatencyQuantiles latency;
    std::vector<DeliverySample> overTime;
    std::vector<LinkEgress> egress;                      ///< by link id; those that bodies crossed
    std::vector<PointOfPresenceResult> pointsOfPresence; ///< by node id
    std::vector<PopulationContentResult> populations;    ///< by id; those that fetch contents
    std::optional<PublicationResult> publication;        ///< where one was asked for
    std::optional<CacheEstimates> estimates;             ///< of two replications or more

    double byteHitRatio() const { return bytesRequested > 0 ? bytesHit / bytesRequested : 0; }
    /// Share of the requests (and bytes) that the origins are spared. Below the hit ratio where copies are refreshed in the background;
    /// below zero where they are refreshed more often than asked for.
    double originOffload() const;
    double originByteOffload() const;
    double staleShare() const;                ///< of the counted requests
    RequestsPerSecond peakOriginRate() const; ///< busiest bucket of the series
    MegabitsPerSecond peakOriginBandwidth() const;
    double egressBytes() const; ///< of all links together: a body counts on each that it crosses
    double egressUsd() const;
};

} // namespace edgewright
