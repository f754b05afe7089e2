// What do the points of presence hit, and what do users wait for content?
#pragma once

#include "core/base/progress.h"
#include "core/cache/topology/cache_result.h"
#include "core/io/trace.h"
#include "core/network/paths.h"

#include <string_view>

namespace edgewright {

/// Requests to the origins are refused for a while.
struct Outage {
    Seconds from{}, length{}; ///< after the end of the warm-up
    bool covers(Seconds at) const { return from <= at && at < from + length; }
};

/// All objects of a set are published anew at the end of the warm-up; under purge on publish their copies are purged.
struct Publication {
    ContentSetId content;
    bool isSoft = false; ///< purges leave copies that are validated at the next request, in place of none
};

/// Who asked for what, and when, from a file in place of chance. All other requests of the drawing rest.
struct ReplayedTrace {
    std::filesystem::path file;
    TraceOptions options;
    ContentSetId content; ///< what the objects of the trace are: its strategy, and its origin
    std::optional<PopulationId>
        population; ///< who asks; nothing: all who fetch the set, by chance and as often as they would
};

inline constexpr std::int64_t mostCacheRequests = 20'000'000;

struct CacheOptions {
    std::string_view policy = "lru"; ///< key in the registry of eviction policies (eviction_policy.h)
    std::uint64_t seed = 1;
    std::int64_t requests = 400'000; ///< 1 … mostCacheRequests, warm-up included; shared out by the populations' rates
    double warmUp = 0.25;            ///< share of the requests that fill caches and are not counted; 0 … 0.99
    int buckets = 60;                ///< of the time series, 1 … 10,000: each of as many requests as the others
    double startHour = 0;            ///< of the day, 0 … 24: where populations have their peaks
    int replications = 1;            ///< 1 … 1,000, each with a seed of its own; `requests` each
    int threads = 0;                 ///< 0: as many as the machine has. The answer is the same
    // In place of what the rows say:
    std::optional<Seconds> ttl;            ///< of every content set, 0 … 1e9
    std::optional<CacheStrategy> strategy; ///< of every content set
    std::optional<Gibibytes> capacity;     ///< of every point of presence, 0 … 1e8
    std::optional<Publication> publication;
    /// With its sizes and times; the set's popularity and sizes and the hour of the start count for nothing. `requests` is the most.
    std::optional<ReplayedTrace> trace;
    bool curves = false;          ///< also what other sizes of each cache would hold (capacity_watch.h)
    std::optional<Outage> outage; ///< from and length 0 … 1e9 s
};

/// Users are routed to the point of presence of least latency, and their misses from tier to tier to the content's origin (routing.h).
/// Populations that reach no point of presence go straight to the origin. One without cache passes everything through.
/// Poisson arrivals that follow the day (request_stream.h); popularity by Zipf or Weibull; sizes fixed, lognormal or of a table. What a
/// tier stores, serves, lets wait or asks for is decided by the HTTP engine (http/cache_tiers.h) with the dialect of its software and the
/// headers that the content's strategy asks for (content_origin.h); what leaves a full one, by the policy. A body that passes a tier is
/// kept there: leave copy everywhere. Objects are published as Poisson processes where publishEvery is set: under purge on publish a
/// publication takes the copies away, once the purge has come through; under the other strategies it changes no hit, but a 304 to a body
/// and what `staleServed` counts.
/// Units:  latency = round trip of each hop that was waited for, plus the body's time on the narrowest link of the way; each link's jitter
///         is drawn from a normal distribution cut at zero. Loss is not counted. Egress: bodies alone, of foreground and background. A
///         request comes to its first tier at its time: the way there is added to its latency, and delays nobody else.
///         A trace begins at its first request; an object keeps the size with which it came in, at least one byte.
/// Errors: no population fetches contents; a population can't reach an origin; rates, weights, or the weights of a table of sizes are all
///         zero; a link of bandwidth 0 on the way; an unknown policy; pages of fragments at a software without Edge-Side Includes; options
///         out of range; a trace of a set that the population does not fetch, and what the trace's reader refuses; stopped.
/// Cost:   O(requests × tiers), one Dijkstra per population and origin; 8 bytes a counted request; replications share the processors, and so do
///         groups of points of presence that no miss connects (tier_groups.h).
/// Source: for what to expect of LRU, Che, Tung and Wang, "Hierarchical Web caching systems", IEEE JSAC 20 (2002); of TTLs, Jung, Berger and
///         Balakrishnan, "Modeling TTL-based Internet caches", INFOCOM 2003.
Result<CacheResult> simulateCaches(const Topology& topology, const CacheOptions& options, const Progress& progress);

} // namespace edgewright
