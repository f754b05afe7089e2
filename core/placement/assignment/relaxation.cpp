// What does it cost at least, where each job pays a price to whoever takes it? The Lagrangian relaxation.
#include "core/placement/assignment/relaxation.h"

#include <algorithm>
#include <cmath>

namespace edgewright {

namespace {

/// What all jobs need together at the least.
Amount leastLoad(const Domain& domain)
{
    const WholeAssignment& problem = domain.problem();
    Amount total = 0;
    for (int job = 0; job < problem.jobs; ++job) {
        Amount least = INT64_MAX;
        for (int agent = 0; agent < problem.agents; ++agent)
            if (domain.may(agent, job))
                least = std::min(least, problem.use[problem.pair(agent, job)]);
        total += least;
    }
    return total;
}

bool hasOpenCosts(const WholeAssignment& problem)
{
    return std::any_of(problem.openCost.begin(), problem.openCost.end(), [](Amount cost) { return cost > 0; });
}

} // namespace

void Relaxation::solve(const Domain& domain, std::span<const Amount> price)
{
    isPossible_ = true;
    bound_ = domain.settledCost();
    for (int job = 0; job < domain.problem().jobs; ++job)
        bound_ += domain.agentOf(job) < 0 ? price[static_cast<std::size_t>(job)] : 0;
    askAgents(domain, price);
    chooseAgents(domain);
    countTakers(domain);
}

void Relaxation::askAgents(const Domain& domain, std::span<const Amount> price)
{
    const WholeAssignment& problem = domain.problem();
    offers_.resize(static_cast<std::size_t>(problem.agents));
    for (int agent = 0; agent < problem.agents; ++agent) {
        items_.clear();
        for (int job = 0; job < problem.jobs; ++job) {
            const std::size_t pair = problem.pair(agent, job);
            const Amount profit = price[static_cast<std::size_t>(job)] - problem.cost[pair];
            if (profit > 0 && domain.may(agent, job) && domain.agentOf(job) < 0)
                items_.push_back({profit, problem.use[pair], job});
        }
        knapsack_.solve(items_, domain.room(agent));
        Offer& offer = offers_[agent];
        offer.profit = knapsack_.bound();
        offer.cutProfit = std::max(knapsack_.cutProfit(), knapsack_.bound());
        offer.price = knapsack_.price();
        offer.jobs = knapsack_.chosen();
    }
}

void Relaxation::chooseAgents(const Domain& domain)
{
    const WholeAssignment& problem = domain.problem();
    separableCost_.resize(offers_.size());
    capacityPrice_ = 0;
    const Amount base = bound_, load = hasOpenCosts(problem) ? leastLoad(domain) : 0;
    Amount lack = load;
    for (int agent = 0; agent < problem.agents; ++agent) {
        Offer& offer = offers_[agent];
        separableCost_[agent] = problem.openCost[agent] - offer.profit;
        offer.isChosen = !domain.isClosed(agent) && (domain.isOpen(agent) || separableCost_[agent] <= 0);
        if (!offer.isChosen)
            continue;
        bound_ += separableCost_[agent];
        lack -= problem.capacity[agent];
    }
    if (lack > 0)
        coverLack(domain, lack);
    separate(domain, base, load);
}

/// Pays each agent for its capacity instead of asking all to have enough.
void Relaxation::separate(const Domain& domain, Amount base, Amount load)
{
    const WholeAssignment& problem = domain.problem();
    separableBound_ = base + static_cast<Amount>(std::floor(capacityPrice_ * static_cast<double>(load)));
    for (int agent = 0; agent < problem.agents; ++agent) {
        separableCost_[agent] -=
            static_cast<Amount>(std::ceil(capacityPrice_ * static_cast<double>(problem.capacity[agent])));
        if (!domain.isClosed(agent) && (domain.isOpen(agent) || separableCost_[agent] < 0))
            separableBound_ += separableCost_[agent];
    }
}

/// Of the agents that do not pay for themselves, the cheapest that have the capacity lacking: a knapsack of those left closed.
void Relaxation::coverLack(const Domain& domain, Amount lack)
{
    const WholeAssignment& problem = domain.problem();
    items_.clear();
    Amount spare = -lack;
    for (int agent = 0; agent < problem.agents; ++agent)
        if (!offers_[agent].isChosen && !domain.isClosed(agent)) {
            items_.push_back({separableCost_[agent], problem.capacity[agent], agent});
            spare += problem.capacity[agent];
            bound_ += separableCost_[agent];
            offers_[agent].isChosen = true;
        }
    if (spare < 0) {
        isPossible_ = false;
        return;
    }
    std::erase_if(items_, [spare](const KnapsackItem& item) { return item.weight > spare; });
    knapsack_.solve(items_, spare);
    bound_ -= knapsack_.bound();
    capacityPrice_ = knapsack_.price();
    for (const int agent : knapsack_.chosen())
        offers_[agent].isChosen = false;
}

void Relaxation::countTakers(const Domain& domain)
{
    const int jobs = domain.problem().jobs;
    takers_.assign(static_cast<std::size_t>(jobs), 0);
    for (int job = 0; job < jobs; ++job)
        takers_[job] = domain.agentOf(job) >= 0;
    chosen_.clear();
    for (int agent = 0; agent < domain.problem().agents; ++agent)
        if (offers_[agent].isChosen)
            chosen_.push_back(agent);
    for (const int agent : chosen_)
        for (const int job : offers_[agent].jobs)
            ++takers_[job];
}

} // namespace edgewright
