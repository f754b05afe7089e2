// cache: simulates the caches at the points of presence.
#include "app/cli/capacity.h"
#include "app/cli/command.h"
#include "app/cli/registry_list.h"
#include "core/cache/cache_simulation.h"
#include "core/cache/eviction_policy.h"
#include "core/io/project_file.h"
#include "core/model/field.h"
#include "core/report/tables.h"

#include <algorithm>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace edgewright::cli::command {

namespace {

struct CacheRunOptions {
    std::string file, policy{CacheOptions().policy};
    std::uint64_t seed = CacheOptions().seed;
    std::int64_t requests = CacheOptions().requests, buckets = CacheOptions().buckets;
    std::int64_t replications = CacheOptions().replications;
    double warmUp = CacheOptions().warmUp, startHour = CacheOptions().startHour;
    std::optional<double> ttl;
    std::string strategy, capacity;
    bool list = false;
};

Result<std::optional<Gibibytes>> capacityFrom(const std::string& word)
{
    if (word.empty())
        return std::nullopt;
    const auto capacity = parseCapacity("--capacity", word, false);
    if (!capacity)
        return fail(capacity.error());
    if (capacity->isObjects)
        return fail({text("cli", "the contents of a drawing have sizes, so “{}” is no capacity").with(word),
                     "--capacity", text("cli", "write a whole number above 0 and a unit, for example 512MiB")});
    return Gibibytes(static_cast<double>(capacity->amount) / (1024.0 * 1024 * 1024));
}

Result<std::optional<CacheStrategy>> strategyFrom(const std::string& word)
{
    if (word.empty())
        return std::nullopt;
    std::string known;
    const auto choices = choicesOf<CacheStrategy>();
    for (std::size_t i = 0; i < choices.size(); ++i) {
        if (choices[i].key == word)
            return static_cast<CacheStrategy>(i);
        known += (known.empty() ? "" : ", ") + std::string(choices[i].key);
    }
    return fail({text("cli", "there is no strategy “{}”").with(word), "--strategy",
                 text("cli", "choose one of: {}").with(known)});
}

Result<CacheOptions> engineOptions(const CacheRunOptions& options)
{
    const auto strategy = strategyFrom(options.strategy);
    if (!strategy)
        return fail(strategy.error());
    const auto capacity = capacityFrom(options.capacity);
    if (!capacity)
        return fail(capacity.error());
    return CacheOptions{.policy = options.policy,
                        .seed = options.seed,
                        .requests = options.requests,
                        .warmUp = options.warmUp,
                        .buckets = static_cast<int>(options.buckets),
                        .startHour = options.startHour,
                        .replications = static_cast<int>(options.replications),
                        .ttl = options.ttl ? std::optional(Seconds(*options.ttl)) : std::nullopt,
                        .strategy = *strategy,
                        .capacity = *capacity};
}

std::string cacheHeadline(const CacheResult& result)
{
    return fmt::format("Hit ratio {} of {} requests (byte hit ratio {}), {} to the origins; after a warm-up of {} "
                       "requests, seed {}{}.\nOf {} objects asked for, {} were asked for once.\n\n",
                       threeDigits(result.objects.value()), result.requests, threeDigits(result.byteHitRatio()),
                       result.originRequests, result.warmUpRequests, result.seed,
                       result.estimates ? fmt::format(" and {} more", result.estimates->seeds.size() - 1) : "",
                       result.objectsAsked, result.oneHitWonders);
}

std::string cacheWords(const Topology& topology, const CacheResult& result)
{
    std::string words = cacheHeadline(result);
    for (const ResultTable& table : {cacheFiguresTable(result), missesTable(result), cacheTable(topology, result),
                                     contentLatencyTable(topology, result), egressTable(topology, result)})
        words += toPlainText(table) + '\n';
    words.pop_back();
    return words;
}

Result<Answer> simulate(const CacheRunOptions& options, const Progress& progress)
{
    const auto topology = readProject(options.file);
    if (!topology)
        return fail(topology.error());
    const auto chosen = engineOptions(options);
    if (!chosen)
        return fail(chosen.error());
    const auto result = simulateCaches(*topology, *chosen, progress);
    if (!result)
        return fail(result.error());
    return answerWith(cacheJson(*topology, *result), cacheWords(*topology, *result));
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
    arguments.number("--start-hour", options->startHour, 0, 24, "Hour of the day at which the requests begin");
    arguments.count("--replications", options->replications, 1, 1000,
                    "Runs with seeds of their own, for 95 % confidence intervals");
    arguments.optionalNumber("--ttl", options->ttl, 0, 1e9, "Time to live in s of every content set");
    arguments.word("--strategy", options->strategy, "Strategy of every content set");
    arguments.amount("--capacity", options->capacity, "Cache of every point of presence: bytes, KiB, MiB, GiB or TiB");
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
