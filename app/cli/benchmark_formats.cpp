// Which placement problems of the literature can be solved, and from which files? The registry of formats.
#include "app/cli/benchmark_formats.h"

#include "app/cli/benchmark_json.h"
#include "app/cli/chain_benchmark.h"
#include "core/placement/assignment/assignment_solver.h"
#include "core/placement/assignment/orlib_gap.h"
#include "core/placement/assignment/single_source.h"
#include "core/placement/location/location_solver.h"
#include "core/placement/location/orlib_location.h"

#include <algorithm>
#include <limits>

namespace edgewright::cli {

namespace {

Result<BenchmarkAnswer> solved(const Result<LocationProblem>& problem, const BenchmarkOptions& options,
                               const Progress& progress)
{
    if (!problem)
        return fail(problem.error());
    const auto start = std::chrono::steady_clock::now();
    const auto answer = solveLocation(
        *problem, {.seed = options.seed, .iterations = options.iterations, .timeLimit = options.timeLimit}, progress);
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
    if (!answer)
        return fail(answer.error());
    if (answer->status != LocationStatus::Infeasible)
        if (const auto cost = evaluate(*problem, answer->solution); !cost)
            return fail(cost.error());
    return BenchmarkAnswer{
        statusOf(answer->status), answer->objective, answer->bound, took.count(), answer->why, {}, {}};
}

Result<BenchmarkAnswer> solvedSingly(const AssignmentProblem& problem, const BenchmarkOptions& options,
                                     const Progress& progress)
{
    AssignmentOptions search{.seed = options.seed};
    search.iterations = static_cast<int>(std::min<std::int64_t>(options.iterations, std::numeric_limits<int>::max()));
    search.time = options.timeLimit.value_or(search.time);
    const auto start = std::chrono::steady_clock::now();
    const auto answer = solveAssignment(problem, search, progress);
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
    if (!answer)
        return fail(answer.error());
    BenchmarkAnswer told{statusOf(answer->status), answer->objective, answer->bound, took.count(), {}, {}, {}};
    if (told.status == BenchmarkAnswer::Status::Infeasible)
        told.why = Error{text("cli", "no choice of agents holds all jobs"), {}, text("cli", "raise the capacities")};
    return told;
}

/// A file that leaves the capacities open is one of the problem without them.
Result<BenchmarkAnswer> solveCap(std::string_view file, std::string_view name, const BenchmarkOptions& options,
                                 const Progress& progress)
{
    auto problem = capacitatedFromOrlib(file, name, options.capacity.value_or(0));
    const auto isLeftOpen = [](const LocationSite& site) { return site.capacity == 0; };
    if (problem && !options.capacity && std::ranges::all_of(problem->sites, isLeftOpen))
        problem = uncapacitatedFromOrlib(file, name);
    if (problem && options.isSingleSource)
        return solvedSingly(singleSource(*problem), options, progress);
    return solved(problem, options, progress);
}

Result<BenchmarkAnswer> solveGap(std::string_view file, std::string_view name, const BenchmarkOptions& options,
                                 const Progress& progress)
{
    const auto problem = parseGap(file, options.isMaximised ? GapSense::Maximise : GapSense::Minimise, name);
    if (!problem)
        return fail(problem.error());
    auto answer = solvedSingly(*problem, options, progress);
    if (answer && options.isMaximised) { // the bound is an upper one then
        answer->objective = -answer->objective;
        answer->bound = -answer->bound;
    }
    return answer;
}

Result<BenchmarkAnswer> solveMedian(std::string_view file, std::string_view name, const BenchmarkOptions& options,
                                    const Progress& progress)
{
    return solved(medianFromOrlib(file, name, progress), options, progress);
}

} // namespace

std::span<const BenchmarkFormat> benchmarkFormats()
{
    static const BenchmarkFormat formats[] = {
        {"chain", text("cli", "Service chains with latency budgets, as JSON"), solveChain},
        {"eua", text("cli", "Edge user allocation: most users, then fewest stations"), solveCoverageFile},
        {"orlib-cap", text("cli", "Facility location of the OR-Library, without or with capacities"), solveCap},
        {"orlib-gap", text("cli", "Generalised assignment of the OR-Library, one problem a file"), solveGap},
        {"orlib-pmed", text("cli", "p-median of the OR-Library"), solveMedian},
        {"pop", text("cli", "Sites on a network with limited links"), solveNetworkSitesFile},
    };
    return formats;
}

} // namespace edgewright::cli
