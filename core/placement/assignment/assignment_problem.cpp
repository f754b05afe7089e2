// Which agent takes which job, at least cost? The problem, and what an answer costs, looked at without the solver.
#include "core/placement/assignment/assignment_problem.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace edgewright {

namespace {

bool isAmount(double value) { return std::isfinite(value) && value >= 0; }

Result<void> checkSizes(const AssignmentProblem& problem)
{
    const auto agents = static_cast<std::size_t>(std::max(problem.agents, 0));
    const auto jobs = static_cast<std::size_t>(std::max(problem.jobs, 0));
    if (problem.agents < 1 || problem.jobs < 0)
        return fail(
            {.what = text("assignment", "a problem of {} agents and {} jobs").with(problem.agents, problem.jobs),
             .remedy = text("assignment", "state at least one agent")});
    if (problem.capacity.size() != agents || problem.openCost.size() != agents ||
        problem.cost.size() != agents * jobs || problem.use.size() != agents * jobs)
        return fail(
            {.what =
                 text("assignment", "the tables do not have {} agents and {} jobs").with(problem.agents, problem.jobs),
             .remedy = text("assignment", "give each agent a capacity and an open cost, each pair a cost and a use")});
    return {};
}

Error badAgent(int agent, double value)
{
    return {.what = text("assignment", "agent {} has a capacity or an open cost that is no amount: {}")
                        .with(agent + 1, fmt::format("{}", value)),
            .where = fmt::format("agent {}", agent + 1),
            .remedy = text("assignment", "give numbers from 0 up")};
}

Error badPair(int agent, int job, double value)
{
    return {.what = text("assignment", "agent {} and job {} have a cost or a use that is no number to reckon with: {}")
                        .with(agent + 1, job + 1, fmt::format("{}", value)),
            .where = fmt::format("agent {}, job {}", agent + 1, job + 1),
            .remedy = text("assignment", "give finite costs, and uses from 0 up")};
}

Error noAgent(int job)
{
    return {.what = text("assignment", "job {} has no agent that may take it").with(job + 1),
            .where = fmt::format("job {}", job + 1)};
}

} // namespace

AssignmentProblem::AssignmentProblem(int agentCount, int jobCount)
    : agents(agentCount),
      jobs(jobCount),
      capacity(static_cast<std::size_t>(agentCount)),
      openCost(static_cast<std::size_t>(agentCount)),
      cost(static_cast<std::size_t>(agentCount) * static_cast<std::size_t>(jobCount)),
      use(cost.size())
{}

Result<void> checkProblem(const AssignmentProblem& problem)
{
    if (auto sizes = checkSizes(problem); !sizes)
        return sizes;
    for (int agent = 0; agent < problem.agents; ++agent) {
        if (const double capacity = problem.capacity[agent]; std::isnan(capacity) || capacity < 0)
            return fail(badAgent(agent, capacity));
        if (!isAmount(problem.openCost[agent]))
            return fail(badAgent(agent, problem.openCost[agent]));
        for (int job = 0; job < problem.jobs; ++job) {
            const std::size_t pair = problem.pair(agent, job);
            if (const double cost = problem.cost[pair]; !std::isfinite(cost) && cost != AssignmentProblem::never)
                return fail(badPair(agent, job, cost));
            if (!isAmount(problem.use[pair]))
                return fail(badPair(agent, job, problem.use[pair]));
        }
    }
    return {};
}

Result<double> evaluate(const AssignmentProblem& problem, std::span<const int> agentOfJob)
{
    if (agentOfJob.size() != static_cast<std::size_t>(problem.jobs))
        return fail({.what = text("assignment", "{} jobs have an agent, the problem has {}")
                                 .with(agentOfJob.size(), problem.jobs)});
    std::vector<double> load(static_cast<std::size_t>(problem.agents));
    std::vector<bool> isUsed(load.size());
    double total = 0;
    for (int job = 0; job < problem.jobs; ++job) {
        const int agent = agentOfJob[static_cast<std::size_t>(job)];
        if (agent < 0 || agent >= problem.agents || problem.cost[problem.pair(agent, job)] == AssignmentProblem::never)
            return fail(noAgent(job));
        total += problem.cost[problem.pair(agent, job)];
        load[agent] += problem.use[problem.pair(agent, job)];
        isUsed[agent] = true;
    }
    for (int agent = 0; agent < problem.agents; ++agent) {
        const double capacity = problem.capacity[agent];
        if (load[agent] > capacity + 1e-9 * std::max(1.0, capacity))
            return fail({.what = text("assignment", "agent {} carries {}, its capacity is {}")
                                     .with(agent + 1, load[agent], capacity),
                         .where = fmt::format("agent {}", agent + 1)});
        total += isUsed[agent] ? problem.openCost[agent] : 0;
    }
    return total;
}

} // namespace edgewright
