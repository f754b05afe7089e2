// What does one run give? Requests arrive one after the other; each is routed, answered, timed and counted.
#include "core/cache/topology/cache_run.h"

#include "core/cache/topology/asked_objects.h"
#include "core/cache/topology/cache_balance.h"
#include "core/cache/topology/cache_hierarchy.h"
#include "core/cache/topology/chance.h"
#include "core/cache/topology/latency_summary.h"
#include "core/cache/topology/publication_watch.h"

#include <algorithm>
#include <boost/random/uniform_01.hpp>

namespace edgewright {

namespace {

constexpr std::int64_t requestsPerLook = 4096; // between two looks at Progress

/// What is counted of one population while the simulation runs.
struct PopulationRun {
    std::vector<double> latencies; ///< ms, of the counted requests
    Milliseconds beyond{};         ///< sum over the counted requests
    std::int64_t misrouted = 0;
};

/// A request that has no answer yet.
struct Pending {
    ContentRequest request;
    Hop first;
    Milliseconds trip{}; ///< to the first tier and back
    bool isMisrouted = false, counts = false;
};

std::vector<ContentObjects> objectsOf(const ContentRouting& routing, std::uint64_t seed)
{
    std::vector<ContentObjects> contents;
    ObjectKey firstKey = 0;
    for (const ContentSet* content : routing.contents) {
        contents.emplace_back(*content, firstKey, seedFor(seed, ChanceOf::Objects));
        firstKey = contents.back().endKey();
    }
    return contents;
}

class CacheRun {
public:
    CacheRun(const Topology& topology, const ContentRouting& routing, const CacheOptions& options, std::uint64_t seed,
             RequestWatch* watch)
        : topology_(topology),
          routing_(routing),
          options_(options),
          contents_(objectsOf(routing, seed)),
          stream_(routing.populations, contents_, seed, options.startHour),
          hierarchy_(routing, contents_, options, seed,
                     [this](std::uint64_t token, const TierAnswer& answer) { answered(token, answer); }),
          populations_(routing.populations.size()),
          jitter_(seedFor(seed, ChanceOf::Jitter)),
          misrouting_(seedFor(seed, ChanceOf::Misrouting)),
          follow_(watch)
    {
        hierarchy_.setWatch(watch);
        result_.policy = options.policy;
        result_.seed = seed;
        result_.warmUpRequests = static_cast<std::int64_t>(options.warmUp * static_cast<double>(options.requests));
        result_.requests = options.requests - result_.warmUpRequests;
        if (!options.publication)
            return;
        watch_.emplace(options.publication->content, routing.pointsOfPresence.size());
        published_ = static_cast<std::size_t>(
            std::ranges::find(routing.contents, options.publication->content, &ContentSet::id) -
            routing.contents.begin());
    }

    Result<CacheResult> run(const Progress& progress)
    {
        for (std::int64_t i = 0; i < options_.requests; ++i) {
            if (i % requestsPerLook == 0 && !look(i, progress))
                return fail(stoppedError());
            ContentRequest request = stream_.next();
            if (watch_ && i == result_.warmUpRequests / 2)
                watch_->halfway(now_, hierarchy_.originRequests());
            if (i == result_.warmUpRequests)
                startCounting(i == 0 ? 0 : request.at);
            if (follow_ && i >= result_.warmUpRequests)
                request.isFollowed =
                    follow_->takes(request, contents_[request.content].rankOf(request.key), request.at - countedFrom_);
            ask(request, i >= result_.warmUpRequests);
            if (endsBucket(i - result_.warmUpRequests))
                endBucket();
        }
        hierarchy_.finish();
        return summary(progress);
    }

private:
    bool look(std::int64_t done, const Progress& progress) const
    {
        progress.report(static_cast<double>(done) / static_cast<double>(options_.requests),
                        text("cache", "Serving requests"));
        return !progress.stopped();
    }

    void startCounting(double now)
    {
        countedFrom_ = bucketFrom_ = now;
        if (watch_)
            watch_->published(now, hierarchy_.originRequests());
        hierarchy_.startCounting(Seconds(now));
        if (watch_)
            hierarchy_.reissue(published_, now);
    }

    bool endsBucket(std::int64_t counted) const
    {
        const auto bucketOf = [&](std::int64_t request) { return request * options_.buckets / result_.requests; };
        return counted >= 0 && bucketOf(counted + 1) > bucketOf(counted);
    }

    void endBucket()
    {
        hierarchy_.endBucket(Seconds(now_));
        const double seconds = std::max(now_ - bucketFrom_, 1e-9);
        const double fetches = static_cast<double>(hierarchy_.originRequests() - originRequestsBefore_);
        const double bytes = hierarchy_.originBytes() - originBytesBefore_;
        result_.overTime.push_back({Seconds(now_), bucket_.value(), RequestsPerSecond(fetches / seconds),
                                    MegabitsPerSecond(8e-6 * bytes / seconds)});
        bucket_ = {};
        bucketFrom_ = now_;
        originRequestsBefore_ = hierarchy_.originRequests();
        originBytesBefore_ = hierarchy_.originBytes();
    }

    void ask(const ContentRequest& request, bool counts)
    {
        now_ = request.at;
        if (!request.isPersonal)
            asked_.asked(request.key);
        const PopulationRoute& route = routing_.populations[request.population];
        const bool isMisrouted = goesAstray(route);
        const Hop first = isMisrouted ? *route.misrouted : route.access ? *route.access : straightHop(route, request);
        if (free_.empty()) {
            free_.push_back(pending_.size());
            pending_.emplace_back();
        }
        const std::size_t token = free_.back();
        free_.pop_back();
        pending_[token] = {request, first, routing_.journeys[first.journey].draw(jitter_), isMisrouted, counts};
        hierarchy_.ask(first, request, token);
    }

    void answered(std::size_t token, const TierAnswer& answer)
    {
        free_.push_back(token);
        const Pending& pending = pending_[token];
        if (!pending.counts)
            return;
        PopulationRun& population = populations_[pending.request.population];
        population.misrouted += pending.isMisrouted;
        count(pending, answer);
        time(population, pending, answer);
        if (watch_ && pending.request.content == published_)
            watch_->answered(pending.first.pointOfPresence.value_or(routing_.pointsOfPresence.size()),
                             pending.request.at - countedFrom_, answer.outdatedFrom <= countedFrom_);
    }

    bool goesAstray(const PopulationRoute& route)
    {
        return route.misrouted && boost::random::uniform_01<double>()(misrouting_) < route.misroutedShare;
    }

    static Hop straightHop(const PopulationRoute& route, const ContentRequest& request)
    {
        return std::ranges::find(route.contents, request.content, &ContentRoute::content)->straight;
    }

    /// A body comes down as fast as the narrowest link of its way allows; what beyond the point of presence adds counts there.
    void time(PopulationRun& population, const Pending& pending, const TierAnswer& answer)
    {
        const Milliseconds body = bodyTime(answer.bytes, routing_.journeys[pending.first.journey].narrowest());
        const Milliseconds waited = std::max(answer.wait, answer.firstByte + body);
        population.latencies.push_back((pending.trip + waited).value);
        population.beyond += pending.first.pointOfPresence ? waited - body : pending.trip + waited;
        if (pending.request.isFollowed)
            follow_->answered(answer, pending.trip, waited, pending.isMisrouted);
    }

    void count(const Pending& pending, const TierAnswer& answer)
    {
        for (Ratio* ratio : {&result_.objects, &bucket_}) {
            ++ratio->requests;
            ratio->hits += answer.isHit;
        }
        result_.bytesRequested += answer.bytes;
        result_.bytesHit += answer.bytesHit;
        result_.failures += answer.isFailure;
        if (!pending.first.pointOfPresence) {
            ++result_.straightToOrigin;
            return;
        }
        ++result_.edge.requests;
        result_.edge.hits += answer.isHitAtFirst;
        if (!answer.isHit)
            result_.misses.add(answer.reason);
        else if (answer.outdatedFrom <= pending.request.at)
            lags_.push_back(pending.request.at - answer.outdatedFrom);
    }

    Result<CacheResult> summary(const Progress& progress)
    {
        result_.simulated = Seconds(now_);
        result_.counted = Seconds(now_ - countedFrom_);
        auto points = hierarchy_.results(progress);
        if (!points)
            return fail(points.error());
        result_.pointsOfPresence = *std::move(points);
        result_.carriedOver = hierarchy_.carriedOver();
        result_.personalFragments = hierarchy_.personalFragments();
        result_.originRequests = hierarchy_.originRequests();
        result_.originBytes = hierarchy_.originBytes();
        result_.egress = hierarchy_.egress(topology_);
        result_.objectsAsked = asked_.objects();
        result_.oneHitWonders = asked_.onceAlone();
        if (watch_)
            result_.publication = watch_->result(result_.pointsOfPresence, hierarchy_.originRequestsAfter());
        if (!summariseStaleness(progress) || !summariseLatencies(progress))
            return fail(stoppedError());
        if (auto balanced = checkBalance(result_); !balanced)
            return fail(balanced.error());
        progress.report(1, text("cache", "Done"));
        return std::move(result_);
    }

    bool summariseStaleness(const Progress& progress)
    {
        result_.staleServed = static_cast<std::int64_t>(lags_.size());
        if (!sortLatencies(lags_, progress))
            return false;
        result_.staleness = stalenessOf(lags_);
        return true;
    }

    bool summariseLatencies(const Progress& progress)
    {
        std::vector<double> all;
        all.reserve(static_cast<std::size_t>(result_.requests));
        for (std::size_t i = 0; i < populations_.size(); ++i) {
            std::vector<double>& latencies = populations_[i].latencies;
            if (!sortLatencies(latencies, progress))
                return false;
            result_.populations.push_back(resultOf(routing_.populations[i], populations_[i]));
            all.insert(all.end(), latencies.begin(), latencies.end());
            latencies = {};
        }
        if (!sortLatencies(all, progress))
            return false;
        result_.latency = latencyQuantiles(all);
        return true;
    }

    PopulationContentResult resultOf(const PopulationRoute& route, const PopulationRun& run) const
    {
        return {.population = route.population->id,
                .pointOfPresence =
                    route.access ? result_.pointsOfPresence[*route.access->pointOfPresence].node : NodeId{},
                .requests = static_cast<std::int64_t>(run.latencies.size()),
                .misrouted = run.misrouted,
                .latency = latencyQuantiles(run.latencies),
                .meanBeyond = run.beyond / std::max<double>(1, static_cast<double>(run.latencies.size())),
                .cdf = latencyCdf(run.latencies),
                .budget = route.budget,
                .withinBudget = shareWithin(run.latencies, route.budget)};
    }

    const Topology& topology_;
    const ContentRouting& routing_;
    const CacheOptions& options_;
    std::vector<ContentObjects> contents_;
    RequestStream stream_;
    CacheHierarchy hierarchy_;
    std::vector<PopulationRun> populations_;
    std::vector<Pending> pending_;  ///< by token
    std::vector<std::size_t> free_; ///< tokens
    Random jitter_, misrouting_;
    RequestWatch* follow_;
    AskedObjects asked_;
    std::vector<double> lags_; ///< s, of the counted answers that were outdated
    Ratio bucket_;
    double now_ = 0, countedFrom_ = 0, bucketFrom_ = 0;
    std::int64_t originRequestsBefore_ = 0;
    double originBytesBefore_ = 0;
    std::optional<PublicationWatch> watch_;
    std::size_t published_ = 0; ///< index of the set
    CacheResult result_;
};

} // namespace

Result<CacheResult> runCaches(const Topology& topology, const ContentRouting& routing, const CacheOptions& options,
                              std::uint64_t seed, const Progress& progress, RequestWatch* watch)
{
    return CacheRun(topology, routing, options, seed, watch).run(progress);
}

} // namespace edgewright
