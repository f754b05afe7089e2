// cache: simulates the caches at the points of presence.
#include "app/cli/command.h"
#include "app/cli/registry_list.h"
#include "core/cache/cache_simulation.h"
#include "core/cache/eviction_policy.h"
#include "core/io/project_file.h"
#include "core/report/tables.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace edgewright::cli::command {

namespace {

struct CacheRunOptions {
    std::string file, policy{CacheOptions().policy};
    std::uint64_t seed = CacheOptions().seed;
    std::int64_t requests = CacheOptions().requests, buckets = CacheOptions().buckets;
    double warmUp = CacheOptions().warmUp;
    bool list = false;
};

std::string cacheHeadline(const CacheResult& result)
{
    return fmt::format("Hit ratio {} of {} requests (byte hit ratio {}), {} to the origins; after a warm-up of {} "
                       "requests, seed {}.\n\n",
                       threeDigits(result.objects.value()), result.requests, threeDigits(result.byteHitRatio()),
                       result.originRequests, result.warmUpRequests, result.seed);
}

Result<Answer> simulate(const CacheRunOptions& options, const Progress& progress)
{
    const auto topology = readProject(options.file);
    if (!topology)
        return fail(topology.error());
    const auto result = simulateCaches(*topology,
                                       {.policy = options.policy,
                                        .seed = options.seed,
                                        .requests = options.requests,
                                        .warmUp = options.warmUp,
                                        .buckets = static_cast<int>(options.buckets)},
                                       progress);
    if (!result)
        return fail(result.error());
    return answerWith(cacheJson(*topology, *result), cacheHeadline(*result) +
                                                         toPlainText(cacheTable(*topology, *result)) + '\n' +
                                                         toPlainText(contentLatencyTable(*topology, *result)));
}

Result<Answer> runCache(const CacheRunOptions& options, const Progress& progress)
{
    if (options.list)
        return listOf("policies", liveEvictionPolicies());
    if (options.file.empty())
        return fail(
            missingArgument("FILE", text("cli", "name a project file, or ask for the eviction policies with --list")));
    return simulate(options, progress);
}

Work declareCache(Arguments& arguments)
{
    const auto options = std::make_shared<CacheRunOptions>();
    arguments.optionalPositional("FILE", options->file, "Project file (*.edge.json)");
    arguments.seed(options->seed);
    arguments.count("--requests", options->requests, 1, 20'000'000, "Requests in all, warm-up included");
    arguments.share("--warm-up", options->warmUp, 0.99,
                    "Share of the requests that fill the caches and are not counted");
    arguments.word("--policy", options->policy, "Eviction policy");
    arguments.count("--buckets", options->buckets, 1, 10'000, "Points of the series over time");
    arguments.flag("--list", options->list, "List the eviction policies");
    return [options](const Progress& progress) { return runCache(*options, progress); };
}

} // namespace

Command cache()
{
    return {.name = "cache",
            .summary = "Simulate the caches: hit ratios, requests to the origin, latencies.",
            .declare = declareCache,
            .heedsStop = true};
}

} // namespace edgewright::cli::command
