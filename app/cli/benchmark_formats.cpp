// Which placement problems of the literature can be solved, and from which files? The registry of formats.
#include "app/cli/benchmark_formats.h"

#include "core/placement/location/location_solver.h"
#include "core/placement/location/orlib_location.h"

namespace edgewright::cli {

namespace {

BenchmarkAnswer::Status statusOf(LocationStatus status)
{
    switch (status) {
    case LocationStatus::Optimal: return BenchmarkAnswer::Status::Optimal;
    case LocationStatus::Feasible: return BenchmarkAnswer::Status::Feasible;
    case LocationStatus::Infeasible: break;
    }
    return BenchmarkAnswer::Status::Infeasible;
}

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
    return BenchmarkAnswer{statusOf(answer->status), answer->objective, answer->bound, took.count(), answer->why};
}

/// A file that leaves the capacities open is one of the problem without them.
Result<BenchmarkAnswer> solveCap(std::string_view file, std::string_view name, const BenchmarkOptions& options,
                                 const Progress& progress)
{
    auto problem = capacitatedFromOrlib(file, name, options.capacity.value_or(0));
    const auto isLeftOpen = [](const LocationSite& site) { return site.capacity == 0; };
    if (problem && !options.capacity && std::ranges::all_of(problem->sites, isLeftOpen))
        problem = uncapacitatedFromOrlib(file, name);
    return solved(problem, options, progress);
}

Result<BenchmarkAnswer> solveMedian(std::string_view file, std::string_view name, const BenchmarkOptions& options,
                                    const Progress& progress)
{
    if (options.capacity)
        return fail({text("cli", "the p-median has no capacities"), "--capacity",
                     text("cli", "leave it out, or choose another format")});
    return solved(medianFromOrlib(file, name, progress), options, progress);
}

} // namespace

std::span<const BenchmarkFormat> benchmarkFormats()
{
    static const BenchmarkFormat formats[] = {
        {"orlib-cap", text("cli", "Facility location of the OR-Library, without or with capacities"), solveCap},
        {"orlib-pmed", text("cli", "p-median of the OR-Library"), solveMedian},
    };
    return formats;
}

} // namespace edgewright::cli
