// What do the points of presence hit, and what do users wait for content?
#pragma once

#include "core/base/progress.h"
#include "core/network/paths.h"

#include <string_view>

namespace edgewright {

struct CacheOptions {
    std::string_view policy = "lru"; ///< key in the registry of eviction policies (eviction_policy.h)
    std::uint64_t seed = 1;
    std::int64_t requests = 400'000; ///< 1 … 20 million, warm-up included; shared out by the populations' rates
    double warmUp = 0.25;            ///< share of the requests that fill caches and are not counted; 0 … 0.99
    int buckets = 60;                ///< of the time series, 1 … 10,000: each of as many requests as the others
};

/// Quantiles of a latency distribution; all from the same counted requests.
struct LatencyQuantiles {
    Milliseconds mean{}, p50{}, p90{}, p95{}, p99{};
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

struct PointOfPresenceResult {
    NodeId node;
    Ratio objects;                          ///< stale answers that were allowed count as hits
    std::int64_t staleHits = 0;             ///< past the TTL, within the window of stale-while-revalidate
    std::int64_t staleServed = 0;           ///< hits whose version was older than the latest published
    std::int64_t expired = 0;               ///< misses that found a copy past its life
    std::int64_t evictions = 0, purged = 0; ///< copies that left for others; that a publication took away
    std::int64_t originRequests = 0;        ///< misses, and refreshes in the background
    double bytesHit = 0, bytesRequested = 0;
    std::int64_t objectsCached = 0;  ///< at the end
    std::vector<HitSample> overTime; ///< measured requests only; buckets without a request are left out
};

struct PopulationContentResult {
    PopulationId population;
    NodeId pointOfPresence; ///< nearest by latency, as DNS would answer; empty: straight to the origin
    std::int64_t requests = 0;
    LatencyQuantiles latency;  ///< until the body is there; all zero without requests
    Milliseconds meanBeyond{}; ///< part of latency.mean that was spent between the point of presence and the origin
    /// Latency, share of requests at or below; at most 200 points, rising.
    std::vector<std::pair<Milliseconds, double>> cdf;
    std::optional<Milliseconds> budget; ///< of content; none where the population calls services: it is theirs
    double withinBudget = 1;            ///< share of requests; 1 without a budget
};

struct CacheResult {
    std::string policy;
    std::uint64_t seed = 0;
    std::int64_t requests = 0, warmUpRequests = 0; ///< counted; not counted
    Seconds simulated{};                           ///< until the last request, warm-up included
    Ratio objects;                                 ///< of all counted requests; those straight to an origin are misses
    double bytesHit = 0, bytesRequested = 0;
    std::int64_t originRequests = 0; ///< misses, and refreshes in the background
    std::int64_t staleServed = 0;    ///< hits whose version was older than the latest published
    LatencyQuantiles latency;
    std::vector<PointOfPresenceResult> pointsOfPresence; ///< by node id
    std::vector<PopulationContentResult> populations;    ///< by id; those that fetch contents
    double byteHitRatio() const { return bytesRequested > 0 ? bytesHit / bytesRequested : 0; }
};

/// Users are routed to the point of presence of least latency (that reaches the origin); its cache answers or fetches from the content's
/// origin. Populations that reach none go straight to the origin. A point of presence without cache passes everything through.
/// Poisson arrivals; popularity by Zipf; sizes fixed or lognormal; LRU with the content's strategy (freshness.h) at each point of presence
/// unless another policy is named. Objects are published as Poisson processes where publishEvery is set: under purge on publish a
/// publication takes the copies away; under the other strategies it changes no hit, but what `staleServed` counts.
/// Units:  latency = round trip user - point of presence, plus on a miss round trip point of presence - origin, plus the body's time on the
///         narrowest link of the way; each link's jitter is drawn from a normal distribution cut at zero. Loss is not counted.
/// Errors: no population fetches contents; a population can't reach an origin; rates or weights are all zero; a link of bandwidth 0 on the
///         way; an unknown policy; options out of range; stopped.
/// Cost:   O(requests), one Dijkstra per population and point of presence; 8 bytes a counted request.
/// Source: for what to expect of LRU, Che, Tung and Wang, "Hierarchical Web caching systems", IEEE JSAC 20 (2002); of TTLs, Jung, Berger and
///         Balakrishnan, "Modeling TTL-based Internet caches", INFOCOM 2003.
Result<CacheResult> simulateCaches(const Topology& topology, const CacheOptions& options, const Progress& progress);

} // namespace edgewright
