// How are the jobs of a few agents best shared among them? A search in depth that prices keep narrow.
#include "core/placement/assignment/few_agents.h"

#include <algorithm>

namespace edgewright {

namespace {

constexpr double blur = 0.3;     // share of the rank that is up to chance
constexpr double onlyOne = 1e18; // rank of a job with one choice
constexpr Amount anything = INT64_MAX / 4;

double share01(Random& random) { return static_cast<double>(random() >> 11) * 0x1p-53; }

} // namespace

FewAgents::Outcome FewAgents::share(Roster& roster, std::span<const int> agents, Random& random,
                                    const WorkBudget& limit)
{
    takeOut(roster, agents, random);
    sumTails();
    nodes_ = 0;
    hasBest_ = false;
    now_.resize(outCount_);
    before_.resize(outCount_);
    for (std::size_t i = 0; i < outCount_; ++i)
        before_[i] = roster.agentOfJob()[out_[i].job];
    const bool isWhole = dive(0, 0, 0, true, limit);
    if (hasBest_)
        for (std::size_t i = 0; i < outCount_; ++i)
            roster.move(out_[i].job, best_[i]);
    return isWhole ? Outcome::Searched : Outcome::CutShort;
}

/// Costs are counted from 0: those of the jobs that are out, and of opening their agents.
void FewAgents::takeOut(const Roster& roster, std::span<const int> agents, Random& random)
{
    const WholeAssignment& problem = roster.problem();
    outCount_ = 0;
    base_ = 0;
    most_ = 0;
    room_.resize(static_cast<std::size_t>(problem.agents));
    taken_.resize(room_.size());
    openBeyond_.resize(room_.size());
    bool isOverloaded = false;
    for (const int agent : agents) {
        room_[agent] = domain_->room(agent);
        taken_[agent] = domain_->isOpen(agent); // paid for already
        const Amount openCost = taken_[agent] ? 0 : problem.openCost[agent];
        const double beyond =
            static_cast<double>(openCost) - prices_->capacity[agent] * static_cast<double>(room_[agent]);
        base_ += std::min(beyond, 0.0);
        openBeyond_[agent] = std::max(beyond, 0.0);
        const std::size_t first = outCount_;
        for (const int job : roster.jobsOf(agent))
            if (domain_->agentOf(job) < 0)
                takeOutJob(roster, job, agents, random);
        most_ += first < outCount_ ? openCost : 0;
        isOverloaded = isOverloaded || roster.isOverloaded(agent);
    }
    if (isOverloaded)
        most_ = anything;
    std::sort(out_.begin(), out_.begin() + static_cast<std::ptrdiff_t>(outCount_),
              [](const Out& a, const Out& b) { return a.rank != b.rank ? a.rank > b.rank : a.job < b.job; });
}

void FewAgents::takeOutJob(const Roster& roster, int job, std::span<const int> agents, Random& random)
{
    const WholeAssignment& problem = roster.problem();
    if (outCount_ == out_.size())
        out_.emplace_back();
    Out& out = out_[outCount_++];
    out.job = job;
    out.choices.clear();
    for (const int agent : agents)
        if (domain_->may(agent, job)) {
            const std::size_t pair = problem.pair(agent, job);
            out.choices.push_back(
                {agent, problem.cost[pair], problem.use[pair], prices_->reducedCost(problem, agent, job)});
        }
    std::sort(out.choices.begin(), out.choices.end(), [](const Choice& a, const Choice& b) {
        return a.reduced != b.reduced ? a.reduced < b.reduced : a.agent < b.agent;
    });
    const double loss = out.choices.size() > 1 ? out.choices[1].reduced - out.choices[0].reduced : onlyOne;
    out.rank = loss * (1 + blur * (2 * share01(random) - 1));
    base_ += static_cast<double>(prices_->job[job]);
    most_ += problem.cost[problem.pair(roster.agentOfJob()[job], job)];
}

/// The least that jobs from each one on can cost.
void FewAgents::sumTails()
{
    leastCost_.assign(outCount_ + 1, 0);
    leastReduced_.assign(outCount_ + 1, 0);
    for (std::size_t i = outCount_; i-- > 0;) {
        Amount least = anything;
        for (const Choice& choice : out_[i].choices)
            least = std::min(least, choice.cost);
        leastCost_[i] = leastCost_[i + 1] + least;
        leastReduced_[i] = leastReduced_[i + 1] + (out_[i].choices.empty() ? 0 : out_[i].choices[0].reduced);
    }
}

bool FewAgents::mayHelp(std::size_t depth, Amount cost, double reduced) const
{
    return cost + leastCost_[depth] <= most_ &&
           base_ + reduced + leastReduced_[depth] <= static_cast<double>(most_) + 0.5;
}

/// False where it was cut short.
bool FewAgents::dive(std::size_t depth, Amount cost, double reduced, bool isAsBefore, const WorkBudget& limit)
{
    if (depth == outCount_) {
        if (isAsBefore)
            return true;
        best_ = now_;
        hasBest_ = true;
        most_ = cost - domain_->problem().grain;
        return true;
    }
    ++nodes_;
    if (nodes_ > mostNodes || (nodes_ % 1024 == 0 && limit.isLate()))
        return false;
    for (const Choice& choice : out_[depth].choices) {
        const int agent = choice.agent;
        if (choice.use > room_[agent])
            continue;
        const bool opens = taken_[agent] == 0;
        const Amount costNow = cost + choice.cost + (opens ? domain_->problem().openCost[agent] : 0);
        const double reducedNow = reduced + choice.reduced + (opens ? openBeyond_[agent] : 0);
        if (!mayHelp(depth + 1, costNow, reducedNow))
            continue;
        room_[agent] -= choice.use;
        ++taken_[agent];
        now_[depth] = agent;
        const bool isWhole = dive(depth + 1, costNow, reducedNow, isAsBefore && before_[depth] == agent, limit);
        --taken_[agent];
        room_[agent] += choice.use;
        if (!isWhole)
            return false;
    }
    return true;
}

} // namespace edgewright
