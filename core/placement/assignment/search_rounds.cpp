// How do bound, dives, parts and tree help one another? In rounds, each with a little of everything.
#include "core/placement/assignment/search_rounds.h"

#include "core/placement/assignment/fixing.h"
#include "core/placement/assignment/repair.h"

#include <algorithm>
#include <cmath>

namespace edgewright {

namespace {

constexpr int firstSteps = 150, climbSteps = 350; // of the ascent, before and after the first dive
constexpr int partSets = 100;                     // sets of agents in a round
constexpr int patience = 3;                       // rounds that gain nothing before a leap
constexpr double shake = 0.02;                    // of a price, in a leap

/// About as much work as the sets of agents take.
int treeNodes(const WholeAssignment& problem)
{
    constexpr std::int64_t pairsInAll = 16'000;
    const std::int64_t pairs = std::int64_t{problem.agents} * std::max(problem.jobs, 1);
    return static_cast<int>(std::clamp<std::int64_t>(pairsInAll / pairs, 1, 12));
}

/// No answer costs more.
Amount worstCost(const WholeAssignment& problem)
{
    Amount total = 0;
    for (int job = 0; job < problem.jobs; ++job) {
        Amount most = INT64_MIN / 4;
        for (int agent = 0; agent < problem.agents; ++agent)
            if (problem.may[problem.pair(agent, job)])
                most = std::max(most, problem.cost[problem.pair(agent, job)]);
        total += most;
    }
    for (const Amount cost : problem.openCost)
        total += cost;
    return total;
}

} // namespace

SearchRounds::SearchRounds(const WholeAssignment& problem, std::uint64_t seed, const WorkBudget& limit)
    : problem_(problem),
      limit_(limit),
      seed_(seed),
      random_(mixedSeed(seed, 0)),
      whole_(problem),
      left_(whole_),
      ascent_({})
{}

Amount SearchRounds::most() const { return hasAnswer() ? bestCost_ - problem_.grain : worst_; }

void SearchRounds::begin(const std::function<void()>& tell)
{
    isOver_ = !whole_.isPossible();
    if (isOver_)
        return;
    worst_ = worstCost(problem_);
    ascent_ = PriceAscent(whole_);
    climb(firstSteps, tell);
    if (isOver_)
        return;
    prices_ = ascent_.prices(whole_);
    roster_.emplace(problem_, dive(whole_, prices_.job, {}, most(), limit_));
    takeRoster();
    tell();
    climb(climbSteps, tell);
    if (isOver_)
        return;
    prices_ = ascent_.prices(whole_);
    parts_.emplace(whole_, prices_, mixedSeed(seed_, 1));
    fix();
    plantTree();
}

void SearchRounds::climb(int steps, const std::function<void()>& tell)
{
    const double close = 1e-7;
    for (int step = 0; step < steps && !isOver_ && !limit_.isLate(); ++step) {
        ascent_.step(whole_, most());
        isOver_ = !ascent_.isPossible();
        if (isOver_)
            return;
        lookAtRelaxation();
        raiseBound(ascent_.bound());
        if (static_cast<double>(ascent_.hope()) < close * std::abs(static_cast<double>(bound_)))
            return;
        if (step % 50 == 0)
            tell();
    }
}

/// A relaxation in which each job has one taker is an answer.
void SearchRounds::lookAtRelaxation()
{
    const Relaxation& relaxation = ascent_.relaxation();
    const std::vector<int>& takers = relaxation.takers();
    if (std::any_of(takers.begin(), takers.end(), [](int count) { return count != 1; }))
        return;
    std::vector<int> agentOfJob(takers.size());
    for (int job = 0; job < problem_.jobs; ++job)
        agentOfJob[job] = whole_.agentOf(job);
    for (const int agent : relaxation.chosen())
        for (const int job : relaxation.offers()[agent].jobs)
            agentOfJob[job] = agent;
    take(agentOfJob);
}

void SearchRounds::raiseBound(Amount bound)
{
    bound_ = std::max(bound_, std::min(problem_.roundedUp(bound), hasAnswer() ? bestCost_ : INT64_MAX));
    if (bound_ > most())
        isOver_ = true;
}

void SearchRounds::take(const std::vector<int>& agentOfJob)
{
    const Amount cost = costOf(problem_, agentOfJob);
    if (cost >= bestCost_)
        return;
    bestCost_ = cost;
    best_ = agentOfJob;
    idle_ = 0;
    if (tree_)
        tree_->demand(most());
    if (bound_ > most())
        isOver_ = true;
}

/// Repairs it before, if need be.
void SearchRounds::takeRoster()
{
    lessenOverload(*roster_, whole_, prices_, limit_);
    if (roster_->overload() == 0)
        take(roster_->agentOfJob());
}

/// Rules out what the prices of the whole problem show not to be in a better answer.
void SearchRounds::fix()
{
    ascent_.settle(whole_);
    left_ = whole_;
    if (fixByBound(left_, ascent_.relaxation(), ascent_.price(), most()))
        return;
    raiseBound(most() + problem_.grain);
    isOver_ = true;
}

void SearchRounds::plantTree()
{
    tree_.emplace(left_, prices_.job, bound_);
    tree_->demand(most());
}

void SearchRounds::round()
{
    ++rounds_;
    searchParts();
    if (!isOver_)
        searchTree();
    if (!isOver_ && idle_ >= patience)
        leap();
}

void SearchRounds::searchParts()
{
    ++idle_;
    if (parts_->run(*roster_, partSets, limit_))
        idle_ = 0;
    takeRoster();
}

void SearchRounds::searchTree()
{
    tree_->run(treeNodes(problem_), limit_);
    if (tree_->best() && costOf(problem_, *tree_->best()) < bestCost_)
        take(*tree_->best());
    if (tree_->isDone()) {
        raiseBound(most() + problem_.grain);
        isOver_ = true;
    } else {
        raiseBound(tree_->bound());
    }
}

/// Frees the jobs of some agents of the best answer and dives there again, at prices shaken a little.
void SearchRounds::leap()
{
    idle_ = 0;
    if (hasAnswer())
        roster_.emplace(problem_, best_);
    const int count = std::max(2, problem_.agents / 2);
    const std::vector<int> free = parts_->related(*roster_, count);
    Domain domain = whole_;
    for (int job = 0; job < problem_.jobs && domain.isPossible(); ++job)
        if (const int agent = roster_->agentOfJob()[job]; std::find(free.begin(), free.end(), agent) == free.end())
            domain.assign(agent, job);
    if (!domain.isPossible())
        return;
    std::vector<Amount> price = prices_.job;
    for (Amount& one : price)
        one += static_cast<Amount>(static_cast<double>(std::abs(one)) * shake *
                                   (static_cast<double>(random_() >> 11) * 0x1p-53 - 0.5));
    roster_.emplace(problem_, dive(std::move(domain), std::move(price), {}, INT64_MAX / 4, limit_));
    takeRoster();
}

} // namespace edgewright
