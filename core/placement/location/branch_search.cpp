// What is the best solution of all, and what proves it? Branch and bound over the sites.
#include "core/placement/location/branch_search.h"

#include "core/placement/location/branching.h"
#include "core/placement/location/site_fixing.h"

#include <algorithm>

namespace edgewright::location {

namespace {

constexpr AscentPlan rootPlan{.step = 1.5, .leastStep = 0.02, .patience = 5};
constexpr AscentPlan partPlan{.step = 0.6, .leastStep = 0.1, .patience = 3};
constexpr int rootShakes = 20, partShakes = 3;
constexpr std::size_t mostBytes = 256'000'000;

} // namespace

BranchSearch::BranchSearch(const LocationProblem& problem, Relaxation& relaxation, Trials& trials, Incumbent& incumbent,
                           SearchLimits& limits, std::vector<double> leastPrices)
    : problem_(problem),
      relaxation_(relaxation),
      trials_(trials),
      incumbent_(incumbent),
      limits_(limits),
      leastPrices_(std::move(leastPrices))
{}

void BranchSearch::run(std::vector<double> prices)
{
    Ascent root{.prices = std::move(prices), .openShare = std::vector<double>(problem_.sites.size())};
    Branch branch = wholeTree(problem_);
    if (isRootLeft(root, branch))
        divide(branch, std::move(root));
    while (!heap_.empty() && !limits_.isOver()) {
        incumbent_.raiseBound(heap_.front().bound);
        if (incumbent_.isProven())
            return;
        lookInto(takeNext());
    }
    if (heap_.empty() && !limits_.isOver())
        incumbent_.raiseBound(incumbent_.cost());
}

/// Whether there is anything left to look for once the whole tree has been bounded.
bool BranchSearch::isRootLeft(Ascent& root, Branch& branch)
{
    root = climb(branch, std::move(root), rootPlan, [this](double bound) { incumbent_.raiseBound(bound); });
    if (!incumbent_.exists())
        return false;
    trials_.improve(root);
    trials_.shake(root, rootShakes);
    incumbent_.raiseBound(root.bound);
    if (incumbent_.isProven() || limits_.isOver() || !settle(branch, root))
        return false;
    std::vector<bool> isKept;
    for (const SiteState state : branch.state)
        isKept.push_back(state != SiteState::Closed);
    relaxation_.pricing().keepOnly(isKept);
    return true;
}

Ascent BranchSearch::climb(const Branch& branch, Ascent ascent, const AscentPlan& plan,
                           const std::function<void(double)>& reached)
{
    double best = -HUGE_VAL;
    const auto mayGoOn = [&] {
        if (limits_.isOver())
            return false;
        limits_.spend();
        return true;
    };
    const auto met = [&](const Relaxed& relaxed) {
        if (relaxed.bound <= best)
            return;
        best = relaxed.bound;
        trials_.round(relaxed, branch);
        reached(best);
    };
    ascend(ascent, relaxation_, branch, leastPrices_, plan, incumbent_, mayGoOn, met);
    return ascent;
}

/// False where nothing better is left in the branch.
bool BranchSearch::settle(Branch& branch, const Ascent& ascent)
{
    settleByValue(branch, ascent, incumbent_.cutoff());
    return tighten(branch, problem_);
}

void BranchSearch::lookInto(Node node)
{
    if (node.bound >= incumbent_.cutoff() || !tighten(node.branch, problem_))
        return;
    const double before = incumbent_.cost();
    Ascent ascent = climb(node.branch, *node.from, partPlan, [](double) {});
    if (limits_.isOver()) { // its bound still counts
        add(std::move(node));
        return;
    }
    if (incumbent_.cost() < before)
        trials_.improve(ascent);
    trials_.shake(ascent, partShakes);
    if (ascent.bound >= incumbent_.cutoff() || !settle(node.branch, ascent))
        return;
    ascent.bound = std::max(ascent.bound, node.bound);
    divide(node.branch, std::move(ascent));
}

void BranchSearch::divide(const Branch& branch, Ascent ascent)
{
    if (branch.count(SiteState::Free) == 0)
        return tryOnly(branch);
    const auto parent = std::make_shared<const Ascent>(std::move(ascent));
    for (Branch& part : split(branch, *parent))
        add({std::move(part), parent, incumbent_.floorOf(parent->bound), numbered_++});
}

/// The one solution of a branch.
void BranchSearch::tryOnly(const Branch& branch)
{
    OpenSites open;
    for (std::uint32_t site = 0; site < branch.state.size(); ++site)
        if (branch.state[site] == SiteState::Open)
            open.push_back(site);
    trials_.take(open);
}

void BranchSearch::add(Node node)
{
    heap_.push_back(std::move(node));
    std::ranges::push_heap(heap_, std::greater(), orderOf);
}

BranchSearch::Node BranchSearch::takeNext()
{
    const std::size_t bytes =
        problem_.sites.size() + sizeof(double) * (problem_.customers() + 2 * problem_.sites.size());
    const bool isFull = heap_.size() > mostBytes / bytes;
    if (isFull)
        std::swap(*std::ranges::max_element(heap_, {}, &Node::number), heap_.back());
    else
        std::ranges::pop_heap(heap_, std::greater(), orderOf);
    Node node = std::move(heap_.back());
    heap_.pop_back();
    if (isFull)
        std::ranges::make_heap(heap_, std::greater(), orderOf);
    return node;
}

} // namespace edgewright::location
