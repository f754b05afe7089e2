// Who has which jobs at the moment? An assignment under change, with loads and cost at hand.
#include "core/placement/assignment/roster.h"

#include <algorithm>

namespace edgewright {

Roster::Roster(const WholeAssignment& problem, std::vector<int> agentOfJob)
    : problem_(&problem),
      agent_(std::move(agentOfJob)),
      place_(agent_.size()),
      jobs_(static_cast<std::size_t>(problem.agents)),
      load_(jobs_.size())
{
    for (int job = 0; job < problem.jobs; ++job)
        add(job, agent_[job]);
}

void Roster::move(int job, int agent)
{
    if (agent_[job] == agent)
        return;
    remove(job);
    add(job, agent);
}

Amount Roster::overloadOf(int agent) const { return std::max<Amount>(0, load_[agent] - problem_->capacity[agent]); }

void Roster::add(int job, int agent)
{
    const std::size_t pair = problem_->pair(agent, job);
    cost_ += problem_->cost[pair] + (jobs_[agent].empty() ? problem_->openCost[agent] : 0);
    overload_ -= overloadOf(agent);
    load_[agent] += problem_->use[pair];
    overload_ += overloadOf(agent);
    agent_[job] = agent;
    place_[job] = static_cast<int>(jobs_[agent].size());
    jobs_[agent].push_back(job);
}

void Roster::remove(int job)
{
    const int agent = agent_[job];
    const std::size_t pair = problem_->pair(agent, job);
    std::vector<int>& jobs = jobs_[agent];
    jobs[place_[job]] = jobs.back();
    place_[jobs.back()] = place_[job];
    jobs.pop_back();
    overload_ -= overloadOf(agent);
    load_[agent] -= problem_->use[pair];
    overload_ += overloadOf(agent);
    cost_ -= problem_->cost[pair] + (jobs.empty() ? problem_->openCost[agent] : 0);
}

} // namespace edgewright
