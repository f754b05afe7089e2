// What may still be? Pairs that are not ruled out, and what follows from them.
#include "core/placement/assignment/domain.h"

namespace edgewright {

Domain::Domain(const WholeAssignment& problem)
    : problem_(&problem),
      may_(problem.may),
      isOpen_(static_cast<std::size_t>(problem.agents)),
      isClosed_(isOpen_.size()),
      choices_(static_cast<std::size_t>(problem.jobs)),
      agent_(choices_.size(), -1),
      room_(problem.capacity),
      unsettled_(problem.jobs)
{
    for (int job = 0; job < problem.jobs; ++job) {
        for (int agent = 0; agent < problem.agents; ++agent)
            choices_[job] += may_[problem.pair(agent, job)];
        isPossible_ = isPossible_ && choices_[job] > 0;
        if (choices_[job] == 1)
            toSettle_.push_back(job);
    }
    drawConsequences();
}

bool Domain::forbid(int agent, int job)
{
    rule(agent, job);
    drawConsequences();
    return isPossible_;
}

bool Domain::assign(int agent, int job)
{
    if (!may(agent, job))
        isPossible_ = false;
    for (int other = 0; other < problem_->agents; ++other)
        if (other != agent)
            rule(other, job);
    drawConsequences();
    return isPossible_;
}

bool Domain::close(int agent)
{
    isClosed_[agent] = 1;
    if (isOpen_[agent])
        isPossible_ = false;
    for (int job = 0; job < problem_->jobs; ++job)
        rule(agent, job);
    drawConsequences();
    return isPossible_;
}

void Domain::rule(int agent, int job)
{
    char& pair = may_[problem_->pair(agent, job)];
    if (!pair)
        return;
    pair = 0;
    if (agent_[job] == agent || --choices_[job] == 0)
        isPossible_ = false;
    else if (choices_[job] == 1)
        toSettle_.push_back(job);
}

void Domain::drawConsequences()
{
    while (!toSettle_.empty() && isPossible_) {
        const int job = toSettle_.back();
        toSettle_.pop_back();
        if (agent_[job] < 0)
            settle(job);
    }
}

void Domain::settle(int job)
{
    int agent = 0;
    while (!may(agent, job))
        ++agent;
    agent_[job] = agent;
    --unsettled_;
    const std::size_t pair = problem_->pair(agent, job);
    settledCost_ += problem_->cost[pair];
    room_[agent] -= problem_->use[pair];
    isOpen_[agent] = 1;
    if (room_[agent] < 0)
        isPossible_ = false;
    for (int other = 0; other < problem_->jobs; ++other)
        if (agent_[other] < 0 && problem_->use[problem_->pair(agent, other)] > room_[agent])
            rule(agent, other);
}

} // namespace edgewright
