// What does one run give? Requests are drawn in batches; while one is answered, group by group, the next is drawn.
#include "core/cache/topology/cache_run.h"

#include "core/base/parallel.h"
#include "core/cache/topology/cache_balance.h"
#include "core/cache/topology/group_run.h"
#include "core/cache/topology/latency_summary.h"
#include "core/cache/topology/trace_requests.h"

#include <algorithm>
#include <memory>

namespace edgewright {

namespace {

constexpr double bytesPerGigabyte = 1e9;
constexpr double servingShare = 0.9; ///< of a run that draws curves

class CacheRun {
public:
    CacheRun(const Topology& topology, const ContentRouting& routing, const CacheOptions& options, std::uint64_t seed)
        : topology_(topology), routing_(routing), options_(options), seed_(seed), contents_(objectsOf(routing, seed))
    {}

    /// `watch` may be null.
    Result<CacheResult> run(RequestWatch* watch, const Progress& progress)
    {
        if (auto opened = open(progress); !opened)
            return fail(opened.error());
        feed_.emplace(*source_, routing_, contents_, options_, seed_, watch);
        for (std::size_t group = 0; group < routing_.groups.size(); ++group)
            groups_.push_back(std::make_unique<GroupRun>(routing_, group, options_, seed_, watch));
        if (!serve(progress))
            return fail(stoppedError());
        if (auto whole = source_->state(); !whole)
            return fail(whole.error());
        if (!gather(progress))
            return fail(stoppedError());
        summarise();
        if (!summariseStaleness(progress) || !summariseLatencies(progress))
            return fail(stoppedError());
        if (auto balanced = checkBalance(result_); !balanced)
            return fail(balanced.error());
        progress.report(1, text("cache", "Done"));
        return std::move(result_);
    }

private:
    /// The source of the requests.
    Result<void> open(const Progress& progress)
    {
        if (!options_.trace) {
            source_ = std::make_unique<RequestStream>(routing_.populations, contents_, seed_, options_.startHour);
            return {};
        }
        auto opened = TraceRequests::open(*options_.trace, routing_, contents_, seed_, progress);
        if (!opened)
            return fail(opened.error());
        source_ = *std::move(opened);
        return {};
    }

    bool look(const Progress& progress) const
    {
        const double drawn = static_cast<double>(feed_->drawn()) / static_cast<double>(options_.requests);
        progress.report(drawn * (options_.curves ? servingShare : 1), text("cache", "Serving requests"));
        return !progress.stopped();
    }

    /// False: stopped.
    bool serve(const Progress& progress)
    {
        FeedBatch served(groups_.size()), drawn;
        while (!feed_->isDone()) {
            if (!look(progress))
                return false;
            inParallel(groups_.size() + 1, options_.threads, [&](std::size_t part) {
                if (part == 0)
                    feed_->fill(drawn);
                else
                    groups_[part - 1]->take(served[part - 1]);
            });
            served.swap(drawn);
        }
        inParallel(groups_.size(), options_.threads, [&](std::size_t group) {
            groups_[group]->take(served[group]);
            groups_[group]->finish();
        });
        return true;
    }

    /// What all groups gave. False: stopped.
    bool gather(const Progress& progress)
    {
        if (options_.curves)
            progress.report(servingShare, text("cache", "Drawing curves of cache sizes"));
        std::vector<PointOfPresenceResult> points(routing_.pointsOfPresence.size());
        const Progress own(progress, Progress::Listener()); // several threads: none speaks
        inParallel(groups_.size(), options_.threads, [&](std::size_t group) {
            auto results = groups_[group]->pointsOfPresence(own);
            for (std::size_t i = 0; results && i < results->size(); ++i)
                points[routing_.groups[group][i]] = std::move((*results)[i]);
        });
        if (progress.stopped())
            return false;
        counts_ = std::move(*groups_.front()).counts();
        for (std::size_t group = 1; group < groups_.size(); ++group)
            counts_.add(std::move(*groups_[group]).counts());
        groups_.clear();
        result_ = std::move(counts_.result);
        result_.pointsOfPresence = std::move(points);
        return true;
    }

    void summarise()
    {
        result_.policy = options_.policy;
        if (options_.trace)
            result_.trace = options_.trace->file.string();
        result_.seed = seed_;
        result_.warmUpRequests = feed_->warmUpRequests();
        result_.requests = options_.requests - result_.warmUpRequests;
        result_.simulated = Seconds(feed_->now());
        result_.counted = Seconds(feed_->now() - feed_->countedFrom());
        result_.egress = egress();
        result_.objectsAsked = feed_->asked().objects();
        result_.oneHitWonders = feed_->asked().onceAlone();
        if (counts_.publication)
            result_.publication = counts_.publication->result(result_.pointsOfPresence, counts_.originRequestsAfter);
        double from = feed_->countedFrom();
        for (const BucketRun& bucket : counts_.buckets) {
            const double seconds = std::max(bucket.ends.value - from, 1e-9);
            result_.overTime.push_back({bucket.ends, bucket.objects.value(),
                                        RequestsPerSecond(static_cast<double>(bucket.originRequests) / seconds),
                                        MegabitsPerSecond(8e-6 * bucket.originBytes / seconds)});
            from = bucket.ends.value;
        }
    }

    std::vector<LinkEgress> egress() const
    {
        std::map<LinkId, double> bytes;
        for (std::size_t i = 0; i < counts_.bytesOver.size(); ++i)
            if (counts_.bytesOver[i] > 0)
                for (const LinkId& link : routing_.journeys[i].links())
                    bytes[link] += counts_.bytesOver[i];
        std::vector<LinkEgress> egress;
        for (const auto& [link, crossed] : bytes)
            egress.push_back({link, crossed, crossed / bytesPerGigabyte * topology_.links.find(link)->price.value});
        return egress;
    }

    bool summariseStaleness(const Progress& progress)
    {
        result_.staleServed = static_cast<std::int64_t>(counts_.lags.size());
        if (!sortLatencies(counts_.lags, progress))
            return false;
        result_.staleness = stalenessOf(counts_.lags);
        return true;
    }

    bool summariseLatencies(const Progress& progress)
    {
        std::vector<double> all;
        all.reserve(static_cast<std::size_t>(result_.requests));
        for (std::size_t i = 0; i < counts_.populations.size(); ++i) {
            std::vector<double>& latencies = counts_.populations[i].latencies;
            if (!sortLatencies(latencies, progress))
                return false;
            result_.populations.push_back(resultOf(routing_.populations[i], counts_.populations[i]));
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
    std::uint64_t seed_;
    std::vector<ContentObjects> contents_;
    std::unique_ptr<RequestSource> source_;
    std::optional<RequestFeed> feed_;
    std::vector<std::unique_ptr<GroupRun>> groups_;
    RunCounts counts_; ///< of all groups
    CacheResult result_;
};

} // namespace

Result<CacheResult> runCaches(const Topology& topology, const ContentRouting& routing, const CacheOptions& options,
                              std::uint64_t seed, const Progress& progress, RequestWatch* watch)
{
    return CacheRun(topology, routing, options, seed).run(watch, progress);
}

} // namespace edgewright
