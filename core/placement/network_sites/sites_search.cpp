// Which sites are the best of a network, and how far from the best can they be at most?
#include "core/placement/network_sites/sites_search.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace edgewright::network_sites {

namespace {

constexpr double nearlyWhole = 1e-6;
constexpr double relativeCloseness = 1e-9;
constexpr double leastRise = 1e-4; // of the cost, that is worth another round of cuts
constexpr int mostIdleRounds = 4;

} // namespace

SitesSearch::SitesSearch(const NetworkSitesProblem& problem, NetworkSitesSolution best, double cost, WorkBudget& budget)
    : problem_(problem),
      budget_(budget),
      best_(std::move(best)),
      cost_(cost),
      flow_(problem, [&budget] { return budget.isStopped(); }),
      program_(problem, cost),
      open_(problem.nodes.size(), 0.5)
{}

double SitesSearch::closeness() const { return relativeCloseness * cost_; }

void SitesSearch::run()
{
    waiting_.push_back({std::vector<SiteState>(problem_.nodes.size(), SiteState::Free), 0});
    while (!waiting_.empty() && !budget_.isOver()) {
        Branch branch = std::move(waiting_.back());
        waiting_.pop_back();
        explore(std::move(branch));
        bound_ = lowest();
        budget_.progress().report(cost_ > 0 ? bound_ / cost_ : 1, text("network_sites", "closing sites"));
    }
}

double SitesSearch::lowest() const
{
    double least = cost_;
    for (const Branch& branch : waiting_)
        least = std::min(least, branch.bound);
    return least;
}

void SitesSearch::explore(Branch branch)
{
    if (isBeaten(branch.bound) || !canServe(branch))
        return;
    const bool isOpenQuestion = bind(branch);
    if (isOpenQuestion && budget_.isOver())
        waiting_.push_back(std::move(branch)); // its bound still counts
    else if (isOpenQuestion)
        divide(branch);
}

/// Raises the bound of the branch; false where nothing better than the best is left in it.
bool SitesSearch::bind(Branch& branch)
{
    const int mostIdle = budget_.spent() == 0 ? mostIdleRounds : 1;
    program_.setStates(branch.states);
    double raised = 0;
    for (int idle = 0; idle < mostIdle && !budget_.isOver(); ++idle) {
        budget_.spend();
        if (!program_.solve([&] { return budget_.isOver(); }))
            break;
        open_.assign(program_.open().begin(), program_.open().end());
        branch.bound = std::max(branch.bound, program_.bound());
        if (isBeaten(branch.bound))
            return false;
        fix(branch);
        if (program_.bound() > raised + leastRise * cost_) {
            raised = program_.bound();
            idle = -1;
        }
        if (!program_.cut())
            break;
    }
    round();
    return !isBeaten(branch.bound);
}

/// Sites that leave their side only at the price of the best.
void SitesSearch::fix(Branch& branch)
{
    for (std::size_t site = 0; site < branch.states.size(); ++site)
        if (const double difference = program_.differences()[site];
            branch.states[site] == SiteState::Free && isBeaten(program_.bound() + std::abs(difference)))
            branch.states[site] = difference > 0 ? SiteState::Closed : SiteState::Open;
    program_.setStates(branch.states);
}

void SitesSearch::divide(const Branch& branch)
{
    std::size_t chosen = branch.states.size();
    double nearest = 1;
    for (std::size_t site = 0; site < branch.states.size(); ++site)
        if (const double away = std::abs(open_[site] - 0.5); branch.states[site] == SiteState::Free && away < nearest) {
            nearest = away;
            chosen = site;
        }
    if (chosen == branch.states.size()) { // nothing is left to choose
        std::vector<char> isOpen;
        for (const SiteState state : branch.states)
            isOpen.push_back(state == SiteState::Open);
        tryOpen(isOpen);
        return;
    }
    const bool isMoreOpen = open_[chosen] >= 0.5; // what the program leans to is explored first
    for (const SiteState state :
         {isMoreOpen ? SiteState::Closed : SiteState::Open, isMoreOpen ? SiteState::Open : SiteState::Closed}) {
        waiting_.push_back(branch);
        waiting_.back().states[chosen] = state;
    }
}

/// Whether the sites that are not closed can.
bool SitesSearch::canServe(const Branch& branch)
{
    std::vector<char> isOpen;
    for (const SiteState state : branch.states)
        isOpen.push_back(state != SiteState::Closed);
    return flow_.from(isOpen).has_value() || budget_.isStopped();
}

/// Opens what the program holds most of.
void SitesSearch::round()
{
    std::vector<std::size_t> order(open_.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, std::greater{}, [&](std::size_t site) { return open_[site]; });
    std::vector<char> isOpen(open_.size());
    for (std::size_t i = 0; i < order.size() && open_[order[i]] > nearlyWhole && !budget_.isStopped(); ++i) {
        isOpen[order[i]] = true;
        tryOpen(isOpen);
    }
}

/// Takes these sites for the best where they are better.
void SitesSearch::tryOpen(const std::vector<char>& isOpen)
{
    double sites = 0;
    for (std::size_t site = 0; site < isOpen.size(); ++site)
        sites += isOpen[site] ? problem_.nodes[site].siteCost : 0;
    if (sites >= cost_ || !tried_.insert(isOpen).second)
        return;
    auto solution = flow_.from(isOpen);
    const auto cost = solution ? evaluate(problem_, *solution) : Result<double>(cost_);
    if (!cost || !(*cost < cost_))
        return;
    best_ = std::move(*solution);
    cost_ = *cost;
}

} // namespace edgewright::network_sites
