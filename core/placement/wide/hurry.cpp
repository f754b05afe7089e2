// Do users together want more haste than any placement has?
#include "core/placement/wide/hurry.h"

#include "core/placement/wide/rounding.h"

#include <algorithm>
#include <numeric>

namespace edgewright::placing {

namespace {

constexpr double whole = 1 + 1e-6; // of a budget

double largestShare(const WideView& view, const SiteChoice& sites)
{
    const std::vector<double> trips = WideState(view, sites).roundTrips();
    double largest = 0;
    for (std::size_t at = 0; at < trips.size(); ++at)
        largest = std::max(largest, trips[at] * view.patiences[at].part);
    return largest;
}

/// Those of `trees` whose shares weigh anything, most first, where a mean of them is more than the whole.
Hurry byWeight(const WideView& given, std::span<const std::size_t> trees, const SiteChoice& near, int steps)
{
    constexpr int atOnce = 10;
    SomeTrees some(given, trees);
    some.problem.goal = objectiveOf(PlacementGoal::WorstLatency); // nothing but time counts
    WideView view(some.problem, some.before);
    view.countShares();
    WideBound bound(view, WideState(view, near), steps);
    const double target = std::max(whole, largestShare(view, near));
    for (int step = 0; step < steps && bound.value() <= whole && !bound.isSettled() && !view.problem.isStopped();
         step += atOnce)
        bound.raise(atOnce, target);
    if (bound.value() <= whole || view.problem.isStopped())
        return {.trees = {}, .sites = rounded(view, bound)};
    const std::span<const double> weights = bound.weights();
    std::vector<std::size_t> order(weights.size());
    std::iota(order.begin(), order.end(), 0);
    std::erase_if(order, [&](std::size_t at) { return weights[at] <= 0; });
    std::ranges::stable_sort(order, std::greater{}, [&](std::size_t at) { return weights[at]; });
    for (std::size_t& at : order)
        at = trees[view.patiences[at].tree];
    return {.trees = std::move(order), .sites = {}};
}

} // namespace

Hurry hurryOf(const WideView& view, const SiteChoice& near, int steps)
{
    constexpr std::size_t few = 8;
    std::vector<std::size_t> all;
    for (std::size_t tree = 0; tree < view.problem.trees.size(); ++tree)
        if (const CallTree& one = view.problem.trees[tree]; one.mustReach && one.budget < unreachable)
            all.push_back(tree);
    if (all.empty())
        return {.trees = {}, .sites = near};
    Hurry hurry = byWeight(view, all, near, steps);
    const std::size_t weighing = hurry.trees.size();
    // The others may still be part of the proof: they bar sites that are too far for them.
    for (std::size_t count = few; count < 2 * weighing; count *= 2)
        if (const auto some = std::span(hurry.trees).first(std::min(count, weighing));
            !byWeight(view, some, near, steps).trees.empty())
            return {.trees = {some.begin(), some.end()}, .sites = {}};
    if (weighing > 0)
        hurry.trees = std::move(all);
    return hurry;
}

} // namespace edgewright::placing
