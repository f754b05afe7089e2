// Is there anything cheaper at all? Branch and bound in depth, with prices that follow the branches.
#include "core/placement/assignment/tree_search.h"

#include "core/placement/assignment/fixing.h"

#include <algorithm>
#include <cmath>

namespace edgewright {

namespace {

/// The agent that was chosen in about half of the last steps; -1 where all are decided.
int mostDoubtfulAgent(const Domain& domain, const std::vector<double>& chosenShare)
{
    int best = -1;
    for (int agent = 0; agent < domain.problem().agents; ++agent) {
        if (domain.problem().openCost[agent] == 0 || domain.isOpen(agent) || domain.isClosed(agent))
            continue;
        if (best < 0 || std::abs(chosenShare[agent] - 0.5) < std::abs(chosenShare[best] - 0.5))
            best = agent;
    }
    return best;
}

/// The job with the fewest choices; of these one that the relaxation gives to nobody or to several.
int hardestJob(const Domain& domain, const Relaxation& relaxation)
{
    int best = -1;
    std::pair<int, bool> least{INT32_MAX, true};
    for (int job = 0; job < domain.problem().jobs; ++job) {
        const std::pair<int, bool> rank{domain.choices(job), relaxation.takers()[job] == 1};
        if (domain.agentOf(job) < 0 && rank < least) {
            least = rank;
            best = job;
        }
    }
    return best;
}

} // namespace

TreeSearch::TreeSearch(Domain root, std::vector<Amount> price, Amount bound) : problem_(&root.problem())
{
    if (root.isPossible())
        open_.push_back(
            {std::make_shared<const Place>(Place{std::move(root), std::move(price)}), Decision::None, -1, -1, bound});
}

Amount TreeSearch::bound() const
{
    Amount least = INT64_MAX;
    for (const Branch& branch : open_)
        least = std::min(least, branch.bound);
    return least;
}

void TreeSearch::run(int nodes, const WorkBudget& limit)
{
    while (nodes-- > 0 && !open_.empty()) {
        const Branch branch = std::move(open_.back());
        open_.pop_back();
        const std::size_t others = open_.size();
        weigh(branch, limit);
        if (!limit.isLate())
            continue;
        open_.resize(others); // it may not have been weighed in full
        open_.push_back(branch);
        return;
    }
}

bool TreeSearch::apply(Domain& domain, const Branch& branch) const
{
    switch (branch.decision) {
    case Decision::None: break;
    case Decision::Open: domain.open(branch.agent); break;
    case Decision::Close: return domain.close(branch.agent);
    case Decision::Assign: return domain.assign(branch.agent, branch.job);
    }
    return domain.isPossible();
}

void TreeSearch::weigh(const Branch& branch, const WorkBudget& limit)
{
    if (branch.bound > most_)
        return;
    Domain domain = branch.from->domain;
    if (!apply(domain, branch))
        return;
    PriceAscent ascent(branch.from->price);
    if (!ascend(domain, ascent, branch.bound, limit) || limit.isLate())
        return; // in the latter case run() keeps the branch
    if (domain.unsettled() > 0) {
        branchOut(std::move(domain), ascent, std::max(branch.bound, ascent.bound()));
        return;
    }
    std::vector<int> agentOfJob;
    for (int job = 0; job < problem_->jobs; ++job)
        agentOfJob.push_back(domain.agentOf(job));
    take(std::move(agentOfJob));
}

/// False where the node is done with.
bool TreeSearch::ascend(Domain& domain, PriceAscent& ascent, Amount bound, const WorkBudget& limit)
{
    constexpr int rounds = 3, steps = 8;
    for (int round = 0; round < rounds; ++round) {
        const int before = domain.unsettled();
        // Half of what separates the node from being done with; where no answer is known, as the ascent sees fit.
        const Amount gap = most_ < unlimited ? std::max((most_ - bound) / 2 >> round, problem_->grain) : 0;
        ascent.restart(gap);
        for (int step = 0; step < steps && !limit.isLate(); ++step) {
            ascent.step(domain, most_);
            if (!ascent.isPossible() || ascent.bound() > most_)
                return false;
            look(domain, ascent.relaxation());
        }
        ascent.settle(domain);
        if (!ascent.isPossible() || !fixByBound(domain, ascent.relaxation(), ascent.price(), most_))
            return false;
        if (domain.unsettled() == 0 || (round > 0 && before - domain.unsettled() < 2))
            return true;
    }
    return true;
}

/// A relaxation in which each job has one taker is an answer.
void TreeSearch::look(const Domain& domain, const Relaxation& relaxation)
{
    const std::vector<int>& takers = relaxation.takers();
    if (std::any_of(takers.begin(), takers.end(), [](int count) { return count != 1; }))
        return;
    std::vector<int> agentOfJob(takers.size());
    for (int job = 0; job < problem_->jobs; ++job)
        agentOfJob[job] = domain.agentOf(job);
    for (const int agent : relaxation.chosen())
        for (const int job : relaxation.offers()[agent].jobs)
            agentOfJob[job] = agent;
    take(std::move(agentOfJob));
}

void TreeSearch::take(std::vector<int> agentOfJob)
{
    const Amount cost = costOf(*problem_, agentOfJob);
    if (cost > most_)
        return;
    best_ = std::move(agentOfJob);
    most_ = cost - problem_->grain;
}

void TreeSearch::branchOut(Domain domain, PriceAscent& ascent, Amount bound)
{
    const int agent = mostDoubtfulAgent(domain, ascent.chosenShare());
    const double share = agent >= 0 ? ascent.chosenShare()[agent] : 0;
    const Prices prices = ascent.prices(domain);
    const int job = hardestJob(domain, ascent.relaxation());
    const auto from = std::make_shared<const Place>(Place{std::move(domain), ascent.price()});
    if (agent >= 0)
        branchOnAgent(from, share, bound, agent);
    else
        branchOnJob(from, prices, bound, job);
}

void TreeSearch::branchOnAgent(const std::shared_ptr<const Place>& from, double share, Amount bound, int agent)
{
    const bool isLikelyOpen = share >= 0.5;
    open_.push_back({from, isLikelyOpen ? Decision::Close : Decision::Open, agent, -1, bound});
    open_.push_back({from, isLikelyOpen ? Decision::Open : Decision::Close, agent, -1, bound});
}

void TreeSearch::branchOnJob(const std::shared_ptr<const Place>& from, const Prices& prices, Amount bound, int job)
{
    std::vector<std::pair<double, int>> order;
    for (int agent = 0; agent < problem_->agents; ++agent)
        if (from->domain.may(agent, job))
            order.emplace_back(-prices.reducedCost(*problem_, agent, job), agent);
    std::sort(order.begin(), order.end()); // the cheapest last, to be weighed first
    for (const auto& [cost, agent] : order)
        open_.push_back({from, Decision::Assign, agent, job, bound});
}

} // namespace edgewright
