// What do the points of presence hit? Options are checked and put in place of the rows' words, ways are found, and runs replicated.
#include "core/cache/topology/cache_simulation.h"

#include "core/base/parallel.h"
#include "core/cache/eviction_policy.h"
#include "core/cache/option_range.h"
#include "core/cache/topology/cache_run.h"
#include "core/cache/topology/replications.h"
#include "core/cache/topology/trace_requests.h"
#include "core/catalog/catalog.h"

#include <algorithm>
#include <atomic>
#include <thread>

namespace edgewright {

namespace {

constexpr RequestsPerSecond leastRate{1e-9};
constexpr std::int64_t mostTraceObjects = mostCacheRequests; // each its own

Result<void> checkPolicy(std::string_view key)
{
    const EvictionPolicyEntry* policy = evictionPolicyWithKey(key);
    if (policy && policy->needsFuture)
        return fail(
            {text("cache", "the future of a live stream, which the eviction policy “{}” needs, is unknown").with(key),
             {},
             text("cache", "replay a trace with it: edgewright-cli cache-trace")});
    const auto known = evictionPolicyNamed(key, liveEvictionPolicies());
    return known ? Result<void>() : fail(known.error());
}

Result<void> checkCacheOptions(const CacheOptions& options)
{
    const auto isWithin = [](double value, double least, double most) { return value >= least && value <= most; };
    const Result<void> checks[] = {
        checkPolicy(options.policy),
        checkRange(options.requests >= 1 && options.requests <= mostCacheRequests,
                   text("cache", "the number of requests"), text("cache", "1 to 20 million")),
        checkRange(isWithin(options.warmUp, 0, 0.99), text("cache", "the share of the warm-up"),
                   text("cache", "0 to 0.99")),
        checkRange(isWithin(options.buckets, 1, 10'000), text("cache", "the number of buckets"),
                   text("cache", "1 to 10,000")),
        checkRange(isWithin(options.startHour, 0, 24), text("cache", "the hour of the start"),
                   text("cache", "0 to 24")),
        checkRange(isWithin(options.replications, 1, 1000), text("cache", "the number of replications"),
                   text("cache", "1 to 1,000")),
        checkRange(!options.ttl || isWithin(options.ttl->value, 0, 1e9), text("cache", "the time to live"),
                   text("cache", "0 to 1,000,000,000 s")),
        checkRange(!options.capacity || isWithin(options.capacity->value, 0, 1e8), text("cache", "the capacity"),
                   text("cache", "0 to 100,000,000 GiB")),
        checkRange(!options.outage ||
                       (isWithin(options.outage->from.value, 0, 1e9) && isWithin(options.outage->length.value, 0, 1e9)),
                   text("cache", "the outage"), text("cache", "0 to 1,000,000,000 s")),
    };
    const auto failed = std::ranges::find_if(checks, [](const Result<void>& check) { return !check; });
    return failed == std::end(checks) ? Result<void>() : *failed;
}

template <class Row, class Change> void changeEach(Table<Row>& table, const Change& change)
{
    std::vector<Row> rows(table.begin(), table.end());
    for (Row& row : rows) {
        change(row);
        table.put(row);
    }
}

/// The topology as the options want it.
Topology overridden(Topology topology, const CacheOptions& options)
{
    if (options.capacity)
        changeEach(topology.nodes, [&](Node& node) { node.cache = *options.capacity; });
    if (options.ttl || options.strategy || options.trace)
        changeEach(topology.contents, [&](ContentSet& content) {
            content.ttl = options.ttl.value_or(content.ttl);
            content.strategy = options.strategy.value_or(content.strategy);
            if (options.trace && content.id == options.trace->content)
                content.objects = mostTraceObjects;
        });
    return topology;
}

Result<void> checkWorkload(const Topology& topology, const ContentRouting& routing, const CacheOptions& options)
{
    RequestsPerSecond total{};
    for (const PopulationRoute& route : routing.populations)
        total += route.rate();
    if (total < leastRate && !(options.trace && options.trace->population))
        return fail({text("cache", "the populations that fetch contents make no requests"), "/populations",
                     text("cache", "give one of them users and a request rate above 0")});
    for (const ContentSet* content : routing.contents) {
        double weight = 0;
        for (std::size_t i = 1; i < content->sizeTable.size(); i += 2)
            weight += content->sizeTable[i];
        if (weight <= 0 && !content->sizeTable.empty())
            return fail({text("cache", "all sizes in the table of {} have the weight 0")
                             .with(displayName(topology, refOf(content->id))),
                         pointerTo(refOf(content->id)), text("cache", "give one of the sizes a weight above 0")});
    }
    return {};
}

Result<void> checkTrace(const Topology& topology, const ContentRouting& routing, const CacheOptions& options)
{
    if (!options.trace)
        return {};
    const auto& [file, read, content, population] = *options.trace;
    const auto set = std::ranges::find(routing.contents, content, &ContentSet::id) - routing.contents.begin();
    for (const PopulationRoute& route : routing.populations)
        if ((!population || *population == route.population->id) &&
            std::ranges::find(route.contents, static_cast<std::size_t>(set), &ContentRoute::content) !=
                route.contents.end())
            return {};
    const RowRef asked = population ? refOf(*population) : refOf(content);
    const Text what =
        population
            ? text("cache", "{} do not fetch {}, for which the trace asks")
                  .with(displayName(topology, asked), displayName(topology, refOf(content)))
            : text("cache", "nobody fetches {}, for which the trace asks").with(displayName(topology, refOf(content)));
    return fail({what, pointerTo(asked), text("cache", "give a population this content set")});
}

Result<void> checkPublication(const Topology& topology, const ContentRouting& routing, const CacheOptions& options)
{
    if (!options.publication)
        return {};
    const ContentSetId& content = options.publication->content;
    if (std::ranges::find(routing.contents, content, &ContentSet::id) == routing.contents.end())
        return fail({text("cache", "nobody fetches {}, so its publication changes nothing")
                         .with(displayName(topology, refOf(content))),
                     pointerTo(refOf(content)), text("cache", "give a population this content set")});
    return checkRange(options.warmUp > 0, text("cache", "the share of the warm-up"),
                      text("cache", "above 0 where something is published after it"));
}

/// A page of fragments that nobody puts together is no page.
Result<void> checkFragments(const Topology& topology, const ContentRouting& routing)
{
    for (const PopulationRoute& route : routing.populations)
        for (const std::optional<Hop>& hop : {route.access, route.misrouted})
            for (const ContentRoute& fetched : route.contents) {
                const ContentSet& content = *routing.contents[fetched.content];
                if (!hop || content.strategy != CacheStrategy::EdgeSideIncludes)
                    continue;
                const Node& node = *routing.pointsOfPresence[*hop->pointOfPresence];
                const NamedDialect& software = dialectOf(catalog(), node);
                if (!software.dialect.esiAnnounced)
                    return fail(
                        {text("cache",
                              "{} has pages of fragments, which {} does not put together: {} has no Edge-Side Includes")
                             .with(displayName(topology, refOf(content.id)), displayName(topology, refOf(node.id)),
                                   software.title),
                         pointerTo(refOf(content.id)),
                         text("cache", "choose another strategy, or a cache software that has them")});
            }
    return {};
}

/// Runs replications side by side; threads that are left over serve groups of points of presence in each.
class Replicator {
public:
    Replicator(const Topology& topology, const ContentRouting& routing, const CacheOptions& options,
               const Progress& progress)
        : topology_(topology),
          routing_(routing),
          options_(options),
          progress_(progress),
          threads_(threadsFor(options.threads))
    {
        for (int i = 0; i < options.replications; ++i)
            results_.emplace_back(fail(stoppedError()));
    }

    Result<std::vector<CacheResult>> run()
    {
        const auto speaker = std::this_thread::get_id(); // this thread alone speaks
        inParallel(results_.size(), threads_, [&](std::size_t i) {
            const bool speaks = std::this_thread::get_id() == speaker;
            replicate(i, speaks ? [this](double fraction, const Text& word) { report(fraction, word); }
                                : Progress::Listener());
        });
        std::vector<CacheResult> results;
        for (Result<CacheResult>& result : results_) {
            if (!result)
                return fail(result.error());
            results.push_back(*std::move(result));
        }
        progress_.report(1, text("cache", "Done"));
        return results;
    }

private:
    void replicate(std::size_t index, Progress::Listener listener)
    {
        const Progress own(progress_, std::move(listener));
        CacheOptions options = options_;
        options.curves &= index == 0; // of the others they would be thrown away
        options.threads = std::max(1, threads_ / options.replications);
        results_[index] =
            runCaches(topology_, routing_, options, replicationSeed(options.seed, static_cast<int>(index)), own);
        ++done_;
    }

    void report(double fraction, const Text& word)
    {
        const double all = (done_ + fraction) / options_.replications;
        reported_ = std::max(reported_, std::min(all, 1.0));
        progress_.report(reported_, word);
    }

    const Topology& topology_;
    const ContentRouting& routing_;
    const CacheOptions& options_;
    const Progress& progress_;
    std::vector<Result<CacheResult>> results_;
    int threads_;
    std::atomic<int> done_{0};
    double reported_ = 0;
};

} // namespace

Result<RoutedDrawing> routedDrawing(const Topology& drawn, const CacheOptions& options, const Progress& progress)
{
    if (auto valid = checkCacheOptions(options); !valid)
        return fail(valid.error());
    CacheOptions resolved = options;
    if (options.trace) {
        const auto requests = requestsToReplay(*options.trace, options.requests, progress);
        if (!requests)
            return fail(requests.error());
        resolved.requests = *requests;
    }
    auto topology = std::make_unique<const Topology>(overridden(drawn, options));
    auto routing = routeContents(*topology, progress);
    if (!routing)
        return fail(routing.error());
    if (auto assembled = checkFragments(*topology, *routing); !assembled)
        return fail(assembled.error());
    for (const auto check : {checkWorkload, checkTrace, checkPublication})
        if (auto possible = check(*topology, *routing, options); !possible)
            return fail(possible.error());
    return RoutedDrawing{std::move(topology), *std::move(routing), std::move(resolved)};
}

Result<CacheResult> simulateCaches(const Topology& drawn, const CacheOptions& options, const Progress& progress)
{
    const auto routed = routedDrawing(drawn, options, progress);
    if (!routed)
        return fail(routed.error());
    auto results = Replicator(*routed->topology, routed->routing, routed->options, progress).run();
    if (!results)
        return fail(results.error());
    CacheResult result = results->front();
    if (results->size() > 1)
        result.estimates = estimatesOf(*results);
    return result;
}

} // namespace edgewright
