// Which placement problems are read from JSON? Rows of the registry of formats.
#include "app/cli/benchmark_json.h"

#include "core/placement/coverage/coverage_json.h"
#include "core/placement/coverage/coverage_solver.h"
#include "core/placement/network_sites/network_sites_json.h"
#include "core/placement/network_sites/network_sites_solver.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace edgewright::cli {

Result<BenchmarkAnswer> solveCoverageFile(std::string_view file, std::string_view name, const BenchmarkOptions& options,
                                          const Progress& progress)
{
    const auto problem = coverageFromJson(file, name);
    if (!problem)
        return fail(problem.error());
    const auto start = std::chrono::steady_clock::now();
    const auto answer =
        solveCoverage(*problem, {.iterations = options.iterations, .timeLimit = options.timeLimit}, progress);
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
    if (!answer)
        return fail(answer.error());
    const bool isOptimal = answer->status == CoverageStatus::Optimal;
    return BenchmarkAnswer{
        .status = isOptimal ? BenchmarkAnswer::Status::Optimal : BenchmarkAnswer::Status::Feasible,
        .objective = static_cast<double>(answer->reached.stations),
        .bound = static_cast<double>(answer->bound),
        .seconds = took.count(),
        .words = fmt::format("  {} users are served.\n", answer->reached.users),
        .addTo = [users = answer->reached.users](nlohmann::ordered_json& json) { json["users_covered"] = users; }};
}

Result<BenchmarkAnswer> solveNetworkSitesFile(std::string_view file, std::string_view name,
                                              const BenchmarkOptions& options, const Progress& progress)
{
    const auto problem = networkSitesFromJson(file, name);
    if (!problem)
        return fail(problem.error());
    const auto start = std::chrono::steady_clock::now();
    const auto answer =
        solveNetworkSites(*problem, {.iterations = options.iterations, .timeLimit = options.timeLimit}, progress);
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
    if (!answer)
        return fail(answer.error());
    return BenchmarkAnswer{.status = statusOf(answer->status),
                           .objective = answer->objective,
                           .bound = answer->bound,
                           .seconds = took.count(),
                           .why = answer->why};
}

} // namespace edgewright::cli
