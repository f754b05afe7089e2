// Which sites should open, who is served from where, and how far is that from the best that could be?
#include "core/placement/location/location_solver.h"

#include "core/placement/location/branch_search.h"
#include "core/placement/location/first_prices.h"

#include <algorithm>
#include <numeric>

namespace edgewright {

namespace {

using namespace location;

void search(const LocationProblem& problem, SearchLimits& limits, Incumbent& incumbent, SiteSearch& sites,
            NearestSites& nearest, std::uint64_t seed)
{
    Relaxation relaxation(problem.hasCapacities() ? knapsackPricing(problem) : openPricing(problem, nearest));
    Trials trials(problem, sites, nearest, relaxation, incumbent, limits, seed);
    std::vector<double> leastPrices;
    for (std::size_t customer = 0; customer < problem.customers(); ++customer)
        leastPrices.push_back(nearest.at(customer, 0).cost);
    BranchSearch(problem, relaxation, trials, incumbent, limits, leastPrices)
        .run(firstPrices(problem, nearest, wholeTree(problem)));
}

/// As many sites as are asked for, the cheapest.
LocationAnswer answerForNobody(const LocationProblem& problem)
{
    std::vector<std::size_t> open(problem.sites.size());
    std::iota(open.begin(), open.end(), std::size_t(0));
    std::ranges::stable_sort(open, {}, [&](std::size_t site) { return problem.sites[site].openCost; });
    open.resize(problem.openSites.value_or(0));
    std::ranges::sort(open);
    LocationAnswer answer{.status = LocationStatus::Optimal, .solution = {.open = open}};
    for (const std::size_t site : open)
        answer.objective += problem.sites[site].openCost;
    answer.bound = answer.objective;
    return answer;
}

LocationAnswer answerOf(const Incumbent& incumbent, SiteSearch& sites)
{
    LocationAnswer answer{.status = incumbent.isProven() ? LocationStatus::Optimal : LocationStatus::Feasible};
    answer.solution = {.open = {incumbent.open().begin(), incumbent.open().end()},
                       .shares = sites.shares(incumbent.open())};
    answer.objective = incumbent.cost();
    answer.bound = incumbent.bound();
    return answer;
}

} // namespace

Result<LocationAnswer> solveLocation(const LocationProblem& problem, const LocationOptions& options,
                                     const Progress& progress)
{
    if (const Result<void> checked = check(problem); !checked)
        return tl::unexpected(checked.error());
    if (options.iterations < 1)
        return fail({text("location", "no relaxation may be solved"), "iterations",
                     text("location", "allow at least one iteration")});
    if (std::optional<Error> why = whyInfeasible(problem))
        return LocationAnswer{.status = LocationStatus::Infeasible, .why = std::move(why)};
    if (problem.customers() == 0)
        return answerForNobody(problem);
    SearchLimits limits(options.iterations, options.timeLimit, progress);
    Incumbent incumbent(problem, options.listener);
    NearestSites nearest(problem, progress);
    if (progress.stopped())
        return fail(stoppedError());
    const std::unique_ptr<SiteSearch> sites =
        problem.hasCapacities() ? transportSearch(problem) : nearestSearch(problem, nearest);
    search(problem, limits, incumbent, *sites, nearest, options.seed);
    if (!incumbent.exists())
        return fail(stoppedError());
    LocationAnswer answer = answerOf(incumbent, *sites);
    answer.iterations = limits.spent();
    return answer;
}

} // namespace edgewright
