// What do the points of presence hit? Requests arrive one after the other; each is routed, answered, timed and counted.
#include "core/cache/cache_simulation.h"

#include "core/cache/latency_summary.h"
#include "core/cache/point_of_presence_cache.h"
#include "core/cache/routing.h"

#include <algorithm>
#include <boost/random/discrete_distribution.hpp>
#include <boost/random/exponential_distribution.hpp>

namespace edgewright {

namespace {

constexpr std::int64_t requestsPerLook = 4096; // between two looks at Progress
constexpr double bytesPerGibibyte = 1024.0 * 1024 * 1024;
constexpr RequestsPerSecond leastRate{1e-9};
enum Stream : std::uint64_t { Arrivals, Choices, Jitter, Objects };

using CacheChoice = boost::random::discrete_distribution<std::size_t, double>;

Error outOfRange(const Text& option, const Text& range)
{
    return {text("cache", "{} must be {}").with(option, range), {}, text("cache", "choose another value")};
}

Result<void> checkCacheOptions(const CacheOptions& options)
{
    const EvictionPolicyEntry* policy = evictionPolicyWithKey(options.policy);
    if (policy && policy->needsFuture)
        return fail({text("cache", "the future of a live stream, which the eviction policy “{}” needs, is unknown")
                         .with(options.policy),
                     {},
                     text("cache", "replay a trace with it: edgewright-cli cache-trace")});
    if (auto known = evictionPolicyNamed(options.policy, liveEvictionPolicies()); !known)
        return fail(known.error());
    if (options.requests < 1 || options.requests > 20'000'000)
        return fail(outOfRange(text("cache", "the number of requests"), text("cache", "1 to 20 million")));
    if (!(options.warmUp >= 0 && options.warmUp <= 0.99))
        return fail(outOfRange(text("cache", "the share of the warm-up"), text("cache", "0 to 0.99")));
    if (options.buckets < 1 || options.buckets > 10'000)
        return fail(outOfRange(text("cache", "the number of buckets"), text("cache", "1 to 10,000")));
    return {};
}

/// What is counted of one point of presence while the simulation runs.
struct PointOfPresenceRun {
    PointOfPresenceCache cache;
    PointOfPresenceResult result;
    Ratio bucket; ///< of the current one

    void count(const CacheAnswer& answer, double bytes)
    {
        for (Ratio* ratio : {&result.objects, &bucket}) {
            ++ratio->requests;
            ratio->hits += answer.isHit;
        }
        result.staleHits += answer.isStale;
        result.staleServed += answer.isOutdated;
        result.expired += answer.wasExpired;
        result.evictions += answer.evicted;
        result.purged += answer.purged;
        result.originRequests += answer.asksOrigin();
        result.bytesRequested += bytes;
        result.bytesHit += answer.isHit ? bytes : 0;
    }

    void endBucket(double now)
    {
        if (bucket.requests > 0)
            result.overTime.push_back({Seconds(now), bucket.value()});
        bucket = {};
    }
};

struct PopulationRun {
    const PopulationRoute* route;
    CacheChoice content;           ///< among the route's contents
    std::vector<double> latencies; ///< ms, of the counted requests
    Milliseconds beyond{};         ///< sum over the counted requests
};

/// What a request waited for: up to the point of presence and back, and beyond it.
struct Waited {
    Milliseconds access{}, beyond{};
    Milliseconds total() const { return access + beyond; }
};

class CacheRun {
public:
    CacheRun(const ContentRouting& routing, const CacheOptions& options)
        : options_(options),
          arrivals_(mixedSeed(options.seed, Arrivals)),
          choices_(mixedSeed(options.seed, Choices)),
          jitter_(mixedSeed(options.seed, Jitter))
    {
        addContents(routing);
        addPointsOfPresence(routing);
        addPopulations(routing);
        result_.policy = options.policy;
        result_.seed = options.seed;
        result_.warmUpRequests = static_cast<std::int64_t>(options.warmUp * static_cast<double>(options.requests));
        result_.requests = options.requests - result_.warmUpRequests;
    }

    Result<CacheResult> run(const Progress& progress)
    {
        for (std::int64_t i = 0; i < options_.requests; ++i) {
            if (i % requestsPerLook == 0 && !look(i, progress))
                return fail(stoppedError());
            serveNext(i >= result_.warmUpRequests);
            if (endsBucket(i - result_.warmUpRequests))
                for (PointOfPresenceRun& point : points_)
                    point.endBucket(now_);
        }
        return summary(progress);
    }

private:
    void addContents(const ContentRouting& routing)
    {
        ObjectKey firstKey = 0;
        for (const ContentSet* content : routing.contents) {
            contents_.emplace_back(*content, firstKey, mixedSeed(options_.seed, Objects));
            firstKey += static_cast<ObjectKey>(content->objects);
        }
    }

    void addPointsOfPresence(const ContentRouting& routing)
    {
        const EvictionPolicyEntry* policy = evictionPolicyWithKey(options_.policy);
        for (const Node* node : routing.pointsOfPresence)
            points_.push_back({.cache = cacheOf(*node, *policy), .result = {.node = node->id}, .bucket = {}});
    }

    void addPopulations(const ContentRouting& routing)
    {
        std::vector<double> rates;
        for (const PopulationRoute& route : routing.populations) {
            std::vector<double> weights;
            for (const ContentRoute& content : route.contents)
                weights.push_back(content.weight);
            populations_.push_back({&route, CacheChoice(weights), {}, {}});
            rates.push_back(route.rate().value);
            totalRate_ += route.rate().value;
        }
        population_ = CacheChoice(rates);
    }

    static PointOfPresenceCache cacheOf(const Node& node, const EvictionPolicyEntry& policy)
    {
        const double bytes = node.cache.value * bytesPerGibibyte;
        return {bytes, policy.make(static_cast<std::uint64_t>(bytes))};
    }

    bool look(std::int64_t done, const Progress& progress) const
    {
        progress.report(static_cast<double>(done) / static_cast<double>(options_.requests),
                        text("cache", "Serving requests"));
        return !progress.stopped();
    }

    bool endsBucket(std::int64_t counted) const
    {
        const auto bucketOf = [&](std::int64_t request) { return request * options_.buckets / result_.requests; };
        return counted >= 0 && bucketOf(counted + 1) > bucketOf(counted);
    }

    /// Superposed Poisson arrivals: exponential gaps at the sum of the rates, each arrival of a population in proportion to its rate.
    void serveNext(bool counts)
    {
        now_ += boost::random::exponential_distribution<double>(totalRate_)(arrivals_);
        PopulationRun& population = populations_[population_(arrivals_)];
        const ContentRoute& route = population.route->contents[population.content(choices_)];
        ContentObjects& objects = contents_[route.content];
        const ObjectKey key = objects.draw(choices_);
        const double bytes = objects.bytes(key);
        const bool isHit = answer(*population.route, objects, key, bytes, counts);
        const Waited waited = wait(*population.route, route, isHit, bytes);
        if (counts)
            count(population, isHit, bytes, waited);
    }

    bool answer(const PopulationRoute& route, ContentObjects& objects, ObjectKey key, double bytes, bool counts)
    {
        if (!route.pointOfPresence) {
            result_.originRequests += counts;
            return false;
        }
        PointOfPresenceRun& point = points_[*route.pointOfPresence];
        const CacheAnswer answer = point.cache.request(objects, key, bytes, now_);
        if (counts)
            point.count(answer, bytes);
        return answer.isHit;
    }

    /// A body takes its time on the narrowest link of its way; what a narrower link beyond the point of presence adds counts there.
    Waited wait(const PopulationRoute& population, const ContentRoute& content, bool isHit, double bytes)
    {
        const Milliseconds body = bodyTime(bytes, population.access.narrowest());
        Waited waited{population.access.draw(jitter_) + body, {}};
        if (!isHit)
            waited.beyond = content.toOrigin.draw(jitter_) +
                            bodyTime(bytes, std::min(population.access.narrowest(), content.toOrigin.narrowest())) -
                            body;
        return waited;
    }

    void count(PopulationRun& population, bool isHit, double bytes, const Waited& waited)
    {
        population.beyond += waited.beyond;
        ++result_.objects.requests;
        result_.objects.hits += isHit;
        result_.bytesRequested += bytes;
        result_.bytesHit += isHit ? bytes : 0;
        population.latencies.push_back(waited.total().value);
    }

    Result<CacheResult> summary(const Progress& progress)
    {
        result_.simulated = Seconds(now_);
        for (PointOfPresenceRun& point : points_) {
            point.result.purged += point.cache.purge(now_);
            point.result.objectsCached = point.cache.objectsCached();
            result_.originRequests += point.result.originRequests;
            result_.staleServed += point.result.staleServed;
            result_.pointsOfPresence.push_back(std::move(point.result));
        }
        if (!summariseLatencies(progress))
            return fail(stoppedError());
        progress.report(1, text("cache", "Done"));
        return std::move(result_);
    }

    bool summariseLatencies(const Progress& progress)
    {
        std::vector<double> all;
        all.reserve(static_cast<std::size_t>(result_.requests));
        for (PopulationRun& population : populations_) {
            if (!sortLatencies(population.latencies, progress))
                return false;
            result_.populations.push_back(resultOf(population));
            all.insert(all.end(), population.latencies.begin(), population.latencies.end());
            population.latencies = {};
        }
        if (!sortLatencies(all, progress))
            return false;
        result_.latency = latencyQuantiles(all);
        return true;
    }

    PopulationContentResult resultOf(const PopulationRun& run) const
    {
        const PopulationRoute& route = *run.route;
        return {.population = route.population->id,
                .pointOfPresence =
                    route.pointOfPresence ? result_.pointsOfPresence[*route.pointOfPresence].node : NodeId{},
                .requests = static_cast<std::int64_t>(run.latencies.size()),
                .latency = latencyQuantiles(run.latencies),
                .meanBeyond = run.beyond / std::max<double>(1, static_cast<double>(run.latencies.size())),
                .cdf = latencyCdf(run.latencies),
                .budget = route.budget,
                .withinBudget = shareWithin(run.latencies, route.budget)};
    }

    CacheOptions options_;
    Random arrivals_, choices_, jitter_;
    std::vector<ContentObjects> contents_;
    std::vector<PointOfPresenceRun> points_;
    std::vector<PopulationRun> populations_;
    CacheChoice population_;
    double totalRate_ = 0;
    double now_ = 0;
    CacheResult result_;
};

} // namespace

Result<CacheResult> simulateCaches(const Topology& topology, const CacheOptions& options, const Progress& progress)
{
    if (auto valid = checkCacheOptions(options); !valid)
        return fail(valid.error());
    const auto routing = routeContents(topology, progress);
    if (!routing)
        return fail(routing.error());
    RequestsPerSecond total{};
    for (const PopulationRoute& route : routing->populations)
        total += route.rate();
    if (total < leastRate)
        return fail({text("cache", "the populations that fetch contents make no requests"), "/populations",
                     text("cache", "give one of them users and a request rate above 0")});
    return CacheRun(*routing, options).run(progress);
}

} // namespace edgewright
