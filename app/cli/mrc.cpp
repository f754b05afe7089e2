// mrc: the miss ratio of a trace over the size of the cache.
#include "app/cli/capacity.h"
#include "app/cli/command.h"
#include "app/cli/registry_list.h"
#include "app/cli/trace_arguments.h"
#include "core/cache/eviction_policy.h"
#include "core/cache/traces/miss_ratio_curve.h"
#include "core/report/tables.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace edgewright::cli::command {

namespace {

struct MrcOptions {
    TraceArguments trace;
    MissRatioOptions curve;
    bool list = false;
};

nlohmann::ordered_json curveJson(const MissRatioOptions& options, const MissRatioCurve& curve)
{
    nlohmann::ordered_json points = nlohmann::ordered_json::array();
    for (const MissRatioPoint& point : curve.points)
        points.push_back({{"capacity", point.capacity}, {"miss_ratio", point.missRatio}, {"error", point.error}});
    nlohmann::ordered_json knee; // null: there is none
    if (curve.knee)
        knee = points[*curve.knee];
    return {{"policy", options.policy},
            {"unit", options.ignoresSizes ? "objects" : "bytes"},
            {"requests", curve.requests},
            {"objects", curve.objects},
            {"size_of_all_objects", curve.sizeOfAll},
            {"sample_rate", curve.sampleRate},
            {"knee", knee},
            {"points", points}};
}

std::string curveWords(const MissRatioOptions& options, const MissRatioCurve& curve)
{
    ResultTable table{text("cli", "Miss ratio over capacity"),
                      {text("cli", "Capacity"), text("cli", "Miss ratio"), text("cli", "Error"), text("cli", "Knee")},
                      {}};
    for (std::size_t i = 0; i < curve.points.size(); ++i)
        table.rows.push_back({capacityWords(curve.points[i].capacity, options.ignoresSizes),
                              fmt::format("{:.6f}", curve.points[i].missRatio),
                              curve.sampleRate < 1 ? fmt::format("{:.6f}", curve.points[i].error) : std::string("-"),
                              std::string(curve.knee == i ? "*" : "")});
    return toPlainText(table) +
           fmt::format("{} requests for {} objects of {}; {} of the objects looked at.\n", curve.requests,
                       curve.objects, capacityWords(curve.sizeOfAll, options.ignoresSizes),
                       curve.sampleRate < 1 ? fmt::format("1 in {}", 1 / curve.sampleRate) : "all");
}

Result<Answer> drawCurve(const MrcOptions& given, const Progress& progress)
{
    if (given.list)
        return listOf("policies", evictionPolicies());
    if (given.trace.file.empty())
        return fail(
            missingArgument("TRACE", text("cli", "name a trace, or ask for the eviction policies with --list")));
    MissRatioOptions options = given.curve;
    auto trace = given.trace.options();
    if (!trace)
        return fail(trace.error());
    options.trace = std::move(*trace);
    const auto curve = missRatioCurve(given.trace.file, options, progress);
    if (!curve)
        return fail(curve.error());
    return answerWith(curveJson(options, *curve), curveWords(options, *curve));
}

Work declareMrc(Arguments& arguments)
{
    const auto options = std::make_shared<MrcOptions>();
    MissRatioOptions& curve = options->curve;
    options->trace.declare(arguments);
    arguments.word("--policy", curve.policy, "Eviction policy");
    arguments.count("--points", curve.points, 2, 1000, "Capacities to try");
    arguments.flag("--ignore-sizes", curve.ignoresSizes, "Let each object take one place; capacities in objects");
    arguments.count("--sample", curve.sampledRequests, 1000, 4'000'000,
                    "Requests to sample at most, of other policies than lru");
    arguments.flag("--compute-future", curve.computesFuture,
                   "Read the trace twice, to tell belady what is asked for next");
    arguments.flag("--list", options->list, "List the eviction policies");
    return [options](const Progress& progress) { return drawCurve(*options, progress); };
}

} // namespace

Command mrc()
{
    return {.name = "mrc",
            .summary = "Draw the miss ratio of a trace over the size of the cache, with its knee.",
            .declare = declareMrc,
            .heedsStop = true};
}

} // namespace edgewright::cli::command
