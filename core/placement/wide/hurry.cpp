// Do users together want more haste than any placement has?
#include "core/placement/wide/hurry.h"

#include "core/placement/wide/bound.h"

#include <algorithm>
#include <numeric>

namespace edgewright::placing {

namespace {

constexpr double whole = 1 + 1e-6; // of a budget

struct Hurried {
    Problem problem;
    std::vector<double> before; ///< by tree
};

/// These trees alone, where nothing but time counts.
Hurried hurried(const WideView& view, std::span<const std::size_t> trees)
{
    Hurried made{.problem = view.problem, .before = {}};
    made.problem.goal = objectiveOf(PlacementGoal::WorstLatency);
    made.problem.trees.clear();
    for (const std::size_t tree : trees) {
        made.problem.trees.push_back(view.problem.trees[tree]);
        made.before.push_back(view.before[tree]);
    }
    return made;
}

double largestShare(const WideView& view, const SiteChoice& sites)
{
    const std::vector<double> trips = WideState(view, sites).roundTrips();
    double largest = 0;
    for (std::size_t at = 0; at < trips.size(); ++at)
        largest = std::max(largest, trips[at] * view.patiences[at].part);
    return largest;
}

/// Those of `trees` whose shares weigh anything, most first, where a mean of them is more than the whole; none: that isn't shown.
std::vector<std::size_t> byWeight(const WideView& given, std::span<const std::size_t> trees, const SiteChoice& near,
                                  int steps)
{
    constexpr int atOnce = 10;
    const auto [problem, before] = hurried(given, trees);
    WideView view(problem, before);
    view.countShares();
    WideBound bound(view, WideState(view, near), steps);
    const double target = std::max(whole, largestShare(view, near));
    for (int step = 0; step < steps && bound.value() <= whole && !bound.isSettled() && !problem.isStopped();
         step += atOnce)
        bound.raise(atOnce, target);
    if (bound.value() <= whole || problem.isStopped())
        return {};
    const std::span<const double> weights = bound.weights();
    std::vector<std::size_t> order(weights.size());
    std::iota(order.begin(), order.end(), 0);
    std::erase_if(order, [&](std::size_t at) { return weights[at] <= 0; });
    std::ranges::stable_sort(order, std::greater{}, [&](std::size_t at) { return weights[at]; });
    for (std::size_t& at : order)
        at = trees[view.patiences[at].tree];
    return order;
}

} // namespace

std::vector<std::size_t> tooHurried(const WideView& view, const SiteChoice& near, int steps)
{
    constexpr std::size_t few = 8;
    std::vector<std::size_t> all;
    for (std::size_t tree = 0; tree < view.problem.trees.size(); ++tree)
        if (const CallTree& one = view.problem.trees[tree]; one.mustReach && one.budget < unreachable)
            all.push_back(tree);
    if (all.empty())
        return {};
    const std::vector<std::size_t> weighing = byWeight(view, all, near, steps);
    if (weighing.empty())
        return {};
    // The others may still be part of the proof: they bar sites that are too far for them.
    for (std::size_t count = few; count < 2 * weighing.size(); count *= 2)
        if (const auto some = std::span(weighing).first(std::min(count, weighing.size()));
            !byWeight(view, some, near, steps).empty())
            return {some.begin(), some.end()};
    return all;
}

} // namespace edgewright::placing
