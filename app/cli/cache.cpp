// cache: simulates the caches at the points of presence.
#include "app/cli/cache_arguments.h"
#include "app/cli/cache_following.h"
#include "app/cli/command.h"
#include "app/cli/registry_list.h"
#include "core/cache/eviction_policy.h"
#include "core/io/project_file.h"
#include "core/report/tables.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace edgewright::cli::command {

namespace {

struct CacheRunOptions {
    std::string file, compare;
    CacheArguments caches;
    FollowArguments follow;
    std::int64_t buckets = CacheOptions().buckets, replications = CacheOptions().replications;
    bool list = false, curves = false;
};

std::string cacheHeadline(const CacheResult& result)
{
    return fmt::format("Hit ratio {} of {} requests (byte hit ratio {}), {} to the origins; after a warm-up of {} "
                       "requests{}, seed {}{}.\nOf {} objects asked for, {} were asked for once.\n\n",
                       threeDigits(result.objects.value()), result.requests, threeDigits(result.byteHitRatio()),
                       result.originRequests, result.warmUpRequests,
                       result.trace.empty() ? "" : fmt::format(" of {}", result.trace), result.seed,
                       result.estimates ? fmt::format(" and {} more", result.estimates->seeds.size() - 1) : "",
                       result.objectsAsked, result.oneHitWonders);
}

std::string cacheWords(const Topology& topology, const CacheResult& result)
{
    std::string words = cacheHeadline(result);
    for (const ResultTable& table : {cacheFiguresTable(result), missesTable(result), cacheTable(topology, result),
                                     pointMissesTable(topology, result), capacityTable(topology, result),
                                     contentLatencyTable(topology, result), egressTable(topology, result)})
        if (!table.rows.empty())
            words += toPlainText(table) + '\n';
    words.pop_back();
    return words;
}

Result<Answer> compareVariants(const Topology& topology, const std::string& what, const CacheOptions& options,
                               const Progress& progress)
{
    if (what != "strategies" && what != "policies")
        return fail({text("cli", "“{}” can't be compared").with(what), "--compare",
                     text("cli", "choose one of: strategies, policies")});
    if (options.curves)
        return fail(
            {text("cli", "a comparison has no curves"), "--curves", text("cli", "ask for them without --compare")});
    const auto compared = what == "policies" ? comparePolicies(topology, options, progress)
                                             : compareStrategies(topology, options, progress);
    if (!compared)
        return fail(compared.error());
    std::string words = toPlainText(comparisonTable(*compared));
    if (const ResultTable refusals = refusalsTable(*compared); !refusals.rows.empty())
        words += '\n' + toPlainText(refusals);
    return answerWith(comparisonJson(*compared), std::move(words));
}

Result<Answer> simulate(const CacheRunOptions& options, const Progress& progress)
{
    const auto topology = readProject(options.file);
    if (!topology)
        return fail(topology.error());
    auto chosen = options.caches.options(*topology);
    if (!chosen)
        return fail(chosen.error());
    chosen->buckets = static_cast<int>(options.buckets);
    chosen->curves = options.curves;
    chosen->replications = static_cast<int>(options.replications);
    if (options.follow.isAsked() && (!options.compare.empty() || options.curves || options.replications > 1))
        return fail({text("cli", "one request is followed in one run, as drawn"), "--follow",
                     text("cli", "leave out --compare, --curves and --replications")});
    if (options.follow.isAsked())
        return followRequest(*topology, options.follow, *chosen, progress);
    if (!options.compare.empty())
        return compareVariants(*topology, options.compare, *chosen, progress);
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
    options->caches.declare(arguments);
    arguments.count("--buckets", options->buckets, 1, 10'000, "Points of the series over time");
    arguments.count("--replications", options->replications, 1, 1000,
                    "Runs with seeds of their own, for 95 % confidence intervals");
    arguments.flag("--curves", options->curves, "Also what other sizes of each cache would hold under the policy, and other times to live");
    arguments.word("--compare", options->compare, "The same requests under all: strategies or policies");
    options->follow.declare(arguments);
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
