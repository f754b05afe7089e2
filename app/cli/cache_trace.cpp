// cache-trace: replays a trace of requests against one cache.
#include "app/cli/capacity.h"
#include "app/cli/command.h"
#include "app/cli/registry_list.h"
#include "app/cli/trace_arguments.h"
#include "core/cache/eviction_policy.h"
#include "core/cache/traces/trace_simulation.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace edgewright::cli::command {

namespace {

struct CacheTraceOptions {
    TraceArguments trace;
    std::string capacity, mostAdmitted;
    TraceSimulationOptions simulation;
    std::int64_t timeToLive = 0;
    bool list = false;
};

nlohmann::ordered_json traceJson(const TraceSimulationOptions& options, const TraceSimulation& result)
{
    const ReplayCounts& counts = result.counts;
    return {{"policy", options.policy},
            {"parameters", english(evictionPolicyWithKey(options.policy)->parameters)},
            {"capacity", options.capacity},
            {"unit", options.ignoresSizes ? "objects" : "bytes"},
            {"requests", counts.requests},
            {"misses", counts.misses},
            {"miss_ratio", result.missRatio()},
            {"byte_miss_ratio", result.byteMissRatio()},
            {"seconds", result.took.value},
            {"requests_per_second", result.requestsPerSecond()},
            {"objects", result.objects},
            {"one_hit_wonders", result.oneHitWonders},
            {"compulsory_misses", result.compulsoryMisses},
            {"capacity_misses", result.capacityMisses()},
            {"expired_misses", counts.expired},
            {"too_large", counts.tooLarge},
            {"not_admitted", counts.refused},
            {"bytes_requested", counts.bytesRequested},
            {"bytes_missed", counts.bytesMissed},
            {"warm_up", {{"share", options.warmUp}, {"requests", result.warmUpRequests}}},
            {"objects_cached", result.objectsCached},
            {"cache_used", result.cacheUsed},
            {"lines_left_out", result.leftOut},
            {"seed", options.seed},
            {"memory_bytes", {{"cache", result.cacheMemoryBytes}, {"seen_objects", result.seenMemoryBytes}}}};
}

std::string traceWords(const TraceSimulationOptions& options, const TraceSimulation& result)
{
    const ReplayCounts& counts = result.counts;
    const EvictionPolicyEntry& policy = *evictionPolicyWithKey(options.policy);
    std::string words = fmt::format(
        "Miss ratio {:.6f}, {} misses of {} requests (byte miss ratio {:.6f}); after a warm-up of {} requests.\n"
        "{}{}, capacity {}.\n"
        "First requests {}, missed for lack of room {}, expired {}. Too large {}, not admitted {}.\n"
        "Objects {}, asked for once {}; {} cached at the end.\n"
        "{} requests a second ({} s).\n",
        result.missRatio(), counts.misses, counts.requests, result.byteMissRatio(), result.warmUpRequests,
        english(policy.title), policy.parameters.empty() ? std::string() : ": " + english(policy.parameters),
        capacityWords(options.capacity, options.ignoresSizes), result.compulsoryMisses, result.capacityMisses(),
        counts.expired, counts.tooLarge, counts.refused, result.objects, result.oneHitWonders, result.objectsCached,
        threeDigits(result.requestsPerSecond()), threeDigits(result.took.value));
    if (result.leftOut > 0)
        words += fmt::format("{} lines of the log were left out: failures, or other methods than GET and HEAD.\n",
                             result.leftOut);
    return words;
}

Result<Answer> replayTrace(const CacheTraceOptions& given, const Progress& progress)
{
    if (given.list)
        return listOf("policies", evictionPolicies());
    if (given.trace.file.empty())
        return fail(
            missingArgument("TRACE", text("cli", "name a trace, or ask for the eviction policies with --list")));
    TraceSimulationOptions options = given.simulation;
    auto trace = given.trace.options();
    if (!trace)
        return fail(trace.error());
    options.trace = std::move(*trace);
    if (given.capacity.empty())
        return fail(missingArgument("--capacity", text("cli", "say how much the cache holds, for example 1GiB")));
    const auto capacity = parseCapacity("--capacity", given.capacity, options.ignoresSizes);
    if (!capacity)
        return fail(capacity.error());
    options.capacity = capacity->amount;
    options.ignoresSizes = capacity->isObjects;
    options.timeToLive = Seconds(static_cast<double>(given.timeToLive));
    if (!given.mostAdmitted.empty()) {
        const auto most = parseCapacity("--admit-size", given.mostAdmitted, false);
        if (!most)
            return fail(most.error());
        options.admission.mostBytes = most->amount;
    }
    const auto result = simulateTrace(given.trace.file, options, progress);
    if (!result)
        return fail(result.error());
    return answerWith(traceJson(options, *result), traceWords(options, *result));
}

Work declareCacheTrace(Arguments& arguments)
{
    const auto options = std::make_shared<CacheTraceOptions>();
    TraceSimulationOptions& simulation = options->simulation;
    options->trace.declare(arguments);
    arguments.word("--policy", simulation.policy, "Eviction policy");
    arguments.amount("--capacity", options->capacity, "What the cache holds: bytes, KiB, MiB, GiB, TiB or objects");
    arguments.flag("--ignore-sizes", simulation.ignoresSizes, "Let each object take one place; capacity in objects");
    arguments.share("--warm-up", simulation.warmUp, 0.99,
                    "Share of the requests that fill the cache and are not counted");
    arguments.count("--ttl", options->timeToLive, 0, 1'000'000'000'000,
                    "Seconds after which a copy is fetched anew; 0: never");
    arguments.amount("--admit-size", options->mostAdmitted, "Let in no object above this size: bytes, KiB, MiB, GiB");
    arguments.share("--admit-probability", simulation.admission.probability, 1,
                    "Probability with which a missed object is let in");
    arguments.flag("--admit-on-second", simulation.admission.onSecondRequest,
                   "Let an object in only from its second request on");
    arguments.seed(simulation.seed);
    arguments.flag("--compute-future", simulation.computesFuture,
                   "Read the trace twice, to tell belady what is asked for next");
    arguments.flag("--list", options->list, "List the eviction policies");
    return [options](const Progress& progress) { return replayTrace(*options, progress); };
}

} // namespace

Command cacheTrace()
{
    return {.name = "cache-trace",
            .summary = "Replay a trace of requests against a cache: miss ratios, and why it missed.",
            .declare = declareCacheTrace,
            .heedsStop = true};
}

} // namespace edgewright::cli::command
