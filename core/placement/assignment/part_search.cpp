// Where is there still something to gain? Few agents after few agents, chosen so that their jobs like one another's agents.
#include "core/placement/assignment/part_search.h"

#include <algorithm>

namespace edgewright {

namespace {

/// 0 … count - 1. The same on every machine, which std::uniform_int_distribution is not.
int below(Random& random, std::size_t count) { return static_cast<int>((random() >> 32) * count >> 32); }

} // namespace

PartSearch::PartSearch(const Domain& domain, const Prices& prices, std::uint64_t seed)
    : agents_(domain.problem().agents), few_(domain, prices), random_(seed)
{
    std::vector<std::pair<double, int>> order;
    for (int job = 0; job < domain.problem().jobs; ++job) {
        order.clear();
        for (int agent = 0; agent < agents_; ++agent)
            if (domain.may(agent, job))
                order.emplace_back(prices.reducedCost(domain.problem(), agent, job), agent);
        std::sort(order.begin(), order.end());
        for (std::size_t rank = 0; rank < likely; ++rank)
            likely_.push_back(order[rank % order.size()].second);
    }
}

bool PartSearch::run(Roster& roster, int times, const WorkBudget& limit)
{
    const Amount cost = roster.cost(), overload = roster.overload();
    for (int time = 0; time < times && !limit.isLate(); ++time)
        adapt(few_.share(roster, related(roster, size_), random_, limit));
    return roster.overload() < overload || (roster.overload() == overload && roster.cost() < cost);
}

std::vector<int> PartSearch::related(const Roster& roster, int count)
{
    count = std::min(count, agents_);
    std::vector<int> set{below(random_, static_cast<std::size_t>(agents_))};
    for (int tries = 0; static_cast<int>(set.size()) < count; ++tries) {
        // Where relatives run out, anybody will do.
        const int next = tries < 10 * count ? relative(roster, set[below(random_, set.size())])
                                            : below(random_, static_cast<std::size_t>(agents_));
        if (std::find(set.begin(), set.end(), next) == set.end())
            set.push_back(next);
    }
    return set;
}

/// An agent that a job of `agent` likes.
int PartSearch::relative(const Roster& roster, int agent)
{
    const std::span<const int> jobs = roster.jobsOf(agent);
    if (jobs.empty())
        return below(random_, static_cast<std::size_t>(agents_));
    const int job = jobs[static_cast<std::size_t>(below(random_, jobs.size()))];
    return likely_[job * likely + below(random_, likely)];
}

void PartSearch::adapt(FewAgents::Outcome outcome)
{
    constexpr int window = 40;
    cutShort_ += outcome == FewAgents::Outcome::CutShort;
    if (++tried_ < window)
        return;
    if (cutShort_ < window * 15 / 100)
        size_ = std::min(size_ + 1, std::max(agents_, 2));
    else if (cutShort_ > window / 2)
        size_ = std::max(size_ - 1, 2);
    tried_ = cutShort_ = 0;
}

} // namespace edgewright
