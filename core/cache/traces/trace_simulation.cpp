// How often does a cache miss on a trace, and why?
#include "core/cache/traces/trace_simulation.h"

#include "core/cache/eviction_policy.h"
#include "core/cache/option_range.h"
#include "core/cache/traces/trace_future.h"

#include <chrono>

namespace edgewright {

namespace {

Result<void> check(const TraceSimulationOptions& options)
{
    const auto isWithin = [](double value, double least, double most) { return value >= least && value <= most; };
    for (const Result<void>& valid :
         {checkRange(options.capacity >= 1, text("cache", "the capacity"), text("cache", "above 0")),
          checkRange(isWithin(options.warmUp, 0, 0.99), text("cache", "the share of the warm-up"),
                     text("cache", "0 to 0.99")),
          checkRange(isWithin(options.admission.probability, 0, 1), text("cache", "the probability of admission"),
                     text("cache", "0 to 1")),
          checkRange(isWithin(options.timeToLive.value, 0, 1e12), text("cache", "the time to live"),
                     text("cache", "0 to 10¹² seconds"))})
        if (!valid)
            return valid;
    return {};
}

/// How many requests come before those that count.
Result<std::int64_t> warmUpRequests(const TraceReader& reader, const std::filesystem::path& file,
                                    const TraceSimulationOptions& options, const Progress& progress)
{
    if (options.warmUp <= 0)
        return 0;
    auto all = reader.requestsInAll() >= 0 ? reader.requestsInAll() : requestsOf(file, options.trace, progress);
    if (!all)
        return all;
    return static_cast<std::int64_t>(options.warmUp * static_cast<double>(*all));
}

class TraceRun {
public:
    TraceRun(const EvictionPolicyEntry& policy, const TraceSimulationOptions& options, std::int64_t warmUpRequests)
        : cache_(policy.makeTraceCache({.capacity = options.capacity,
                                        .ignoresSizes = options.ignoresSizes,
                                        .timeToLive = static_cast<std::int64_t>(options.timeToLive.value * 1e6),
                                        .admission = options.admission,
                                        .seed = options.seed,
                                        .seen = &seen_}))
    {
        result_.warmUpRequests = warmUpRequests;
    }

    Result<void> replay(TraceReader& reader, const Progress& progress)
    {
        return readBlocks(reader, progress, text("cache", "Serving requests"),
                          [this](std::span<const TraceRequest> block) -> Result<void> {
                              replayBlock(block);
                              if (cache_->lie() == 0)
                                  return {};
                              return fail({text("cache", "the trace foretold this request wrongly"),
                                           english(text("trace", "record {}").with(cache_->lie())),
                                           text("cache", "compute the future anew with --compute-future")});
                          });
    }

    TraceSimulation result(Seconds took, std::int64_t leftOut)
    {
        result_.counts = cache_->counts();
        result_.objects = seen_.objects();
        result_.oneHitWonders = seen_.oneHitWonders();
        result_.compulsoryMisses = result_.objects - objectsOfWarmUp_;
        result_.leftOut = leftOut;
        result_.objectsCached = static_cast<std::int64_t>(cache_->objects());
        result_.cacheUsed = cache_->bytesUsed();
        result_.cacheMemoryBytes = cache_->memoryBytes();
        result_.seenMemoryBytes = seen_.bytes();
        result_.took = took;
        return result_;
    }

private:
    void replayBlock(std::span<const TraceRequest> block)
    {
        const std::int64_t left = result_.warmUpRequests - replayed_;
        replayed_ += static_cast<std::int64_t>(block.size());
        if (left > 0 && left <= static_cast<std::int64_t>(block.size())) {
            cache_->replay(block.first(static_cast<std::size_t>(left)));
            cache_->resetCounts();
            objectsOfWarmUp_ = seen_.objects();
            block = block.subspan(static_cast<std::size_t>(left));
        }
        cache_->replay(block);
    }

    SeenObjects seen_;
    std::unique_ptr<TraceCache> cache_;
    std::int64_t replayed_ = 0, objectsOfWarmUp_ = 0;
    TraceSimulation result_;
};

double ratio(double part, double whole) { return whole > 0 ? part / whole : 0; }

} // namespace

std::int64_t TraceSimulation::capacityMisses() const { return counts.misses - compulsoryMisses - counts.expired; }

double TraceSimulation::missRatio() const
{
    return ratio(static_cast<double>(counts.misses), static_cast<double>(counts.requests));
}

double TraceSimulation::byteMissRatio() const
{
    return ratio(static_cast<double>(counts.bytesMissed), static_cast<double>(counts.bytesRequested));
}

double TraceSimulation::requestsPerSecond() const
{
    return ratio(static_cast<double>(counts.requests + warmUpRequests), took.value);
}

Result<TraceSimulation> simulateTrace(const std::filesystem::path& file, const TraceSimulationOptions& options,
                                      const Progress& progress)
{
    if (auto valid = check(options); !valid)
        return fail(valid.error());
    const auto policy = evictionPolicyNamed(options.policy, evictionPolicies());
    if (!policy)
        return fail(policy.error());
    const auto reader = openTraceFor(**policy, file, options.trace, options.computesFuture, progress);
    if (!reader)
        return fail(reader.error());
    const auto warmUp = warmUpRequests(**reader, file, options, progress);
    if (!warmUp)
        return fail(warmUp.error());
    TraceRun run(**policy, options, *warmUp);
    const auto start = std::chrono::steady_clock::now();
    if (auto done = run.replay(**reader, progress); !done)
        return fail(done.error());
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
    return run.result(Seconds(took.count()), (*reader)->leftOut());
}

} // namespace edgewright
