// How is an assignment problem reckoned exactly? In whole numbers: sums do not depend on their order, and bounds can be rounded up.
#include "core/placement/assignment/whole_assignment.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace edgewright {

namespace {

constexpr double mostUnits =
    70368744177664.0; // 2^46: products of doubles in bounds are then right to a fraction of a unit

/// Units to one of the caller's. An exact scale makes every value a whole number.
struct Scale {
    double units = 1;
    bool isExact = false;
};

bool isWholeIn(double units, std::span<const double> values)
{
    return std::all_of(values.begin(), values.end(), [units](double value) {
        const double scaled = value * units;
        return !std::isfinite(value) ||
               std::abs(scaled - std::round(scaled)) <= 1e-9 * std::max(1.0, std::abs(scaled)) * 1e-3;
    });
}

/// `total`: no sum of values passes it.
Scale scaleOf(std::span<const double> first, std::span<const double> second, double total)
{
    for (double units = 1; units <= 1e6 && total * units <= mostUnits; units *= 10)
        if (isWholeIn(units, first) && isWholeIn(units, second))
            return {units, true};
    Scale binary;
    while (total * binary.units > mostUnits)
        binary.units /= 2;
    while (total > 0 && total * binary.units <= mostUnits / 2)
        binary.units *= 2;
    return binary;
}

/// The largest value of each job over the agents, summed.
double mostInAll(const AssignmentProblem& problem, const std::vector<double>& values)
{
    double total = 0;
    for (int job = 0; job < problem.jobs; ++job) {
        double most = 0;
        for (int agent = 0; agent < problem.agents; ++agent)
            if (const double value = values[problem.pair(agent, job)]; std::isfinite(value))
                most = std::max(most, std::abs(value));
        total += most;
    }
    return total;
}

void takeCosts(const AssignmentProblem& problem, WholeAssignment& whole)
{
    const double total =
        mostInAll(problem, problem.cost) + std::accumulate(problem.openCost.begin(), problem.openCost.end(), 0.0);
    const Scale scale = scaleOf(problem.cost, problem.openCost, total);
    // Room between two costs for prices. 4,096 steps are more than an ascent can tell apart.
    Amount fineness = 1;
    while (scale.isExact && fineness < 4096 && total * scale.units * static_cast<double>(fineness) * 2 <= mostUnits)
        fineness *= 2;
    const auto units = [&](double value) {
        return std::isfinite(value) ? static_cast<Amount>(std::llround(value * scale.units)) * fineness : 0;
    };
    std::transform(problem.cost.begin(), problem.cost.end(), whole.cost.begin(), units);
    std::transform(problem.openCost.begin(), problem.openCost.end(), whole.openCost.begin(), units);
    whole.unitsPerCost = scale.units * static_cast<double>(fineness);
    if (!scale.isExact) {
        whole.costError = 0.5 * (problem.agents + problem.jobs) / whole.unitsPerCost;
        return;
    }
    Amount grain = 0;
    for (const std::vector<Amount>* values : {&whole.cost, &whole.openCost})
        for (const Amount value : *values)
            grain = std::gcd(grain, value);
    whole.grain = std::max<Amount>(grain, 1);
}

void takeUses(const AssignmentProblem& problem, WholeAssignment& whole)
{
    const double most = mostInAll(problem, problem.use);
    std::vector<double> capacity = problem.capacity;
    for (double& one : capacity)
        one = std::min(one, most); // what all jobs need is enough
    const Scale scale = scaleOf(problem.use, {}, most);
    for (std::size_t pair = 0; pair < whole.use.size(); ++pair)
        whole.use[pair] = std::llround(problem.use[pair] * scale.units);
    for (std::size_t agent = 0; agent < capacity.size(); ++agent) {
        // Rounded uses may add up to a little more than the capacity: as much as evaluate() forgives.
        const double scaled = capacity[agent] * scale.units;
        whole.capacity[agent] = static_cast<Amount>(std::floor(scaled + 0.5e-9 * std::max(scaled, scale.units)));
    }
}

} // namespace

Amount WholeAssignment::roundedUp(Amount bound) const
{
    const Amount down = bound / grain * grain;
    return bound > down ? down + grain : down;
}

WholeAssignment wholeAssignment(const AssignmentProblem& problem)
{
    WholeAssignment whole;
    whole.agents = problem.agents;
    whole.jobs = problem.jobs;
    whole.capacity.resize(problem.capacity.size());
    whole.openCost.resize(problem.openCost.size());
    whole.cost.resize(problem.cost.size());
    whole.use.resize(problem.use.size());
    whole.may.resize(problem.cost.size());
    takeCosts(problem, whole);
    takeUses(problem, whole);
    for (int agent = 0; agent < problem.agents; ++agent)
        for (std::size_t pair = problem.pair(agent, 0); pair < problem.pair(agent + 1, 0); ++pair)
            whole.may[pair] =
                problem.cost[pair] != AssignmentProblem::never && whole.use[pair] <= whole.capacity[agent];
    return whole;
}

Amount costOf(const WholeAssignment& problem, std::span<const int> agentOfJob)
{
    std::vector<char> isUsed(static_cast<std::size_t>(problem.agents));
    Amount total = 0;
    for (int job = 0; job < problem.jobs; ++job) {
        const int agent = agentOfJob[static_cast<std::size_t>(job)];
        total += problem.cost[problem.pair(agent, job)];
        isUsed[agent] = 1;
    }
    for (int agent = 0; agent < problem.agents; ++agent)
        total += isUsed[agent] ? problem.openCost[agent] : 0;
    return total;
}

} // namespace edgewright
