// Which problems do tests and the benchmark of assignment solve? The families of the literature, small ones, and files.
#pragma once

#include "core/base/random.h"
#include "core/io/project_file.h"
#include "core/placement/assignment/assignment_problem.h"
#include "core/placement/assignment/orlib_gap.h"
#include "core/placement/assignment/single_source.h"
#include "core/placement/location/orlib_location.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace edgewright::testing {

inline Result<AssignmentProblem> gapFile(const std::string& file, GapSense sense)
{
    const auto text = readFile(file);
    return text ? parseGap(*text, sense, file) : fail(text.error());
}

/// Above 0, at most 1.
inline double share(Random& random) { return static_cast<double>((random() >> 11) + 1) * 0x1p-53; }
/// least … most, both whole and included.
inline double whole(Random& random, int least, int most)
{
    return least + static_cast<double>(random() % static_cast<std::uint64_t>(most - least + 1));
}

inline void fillPair(AssignmentProblem& problem, std::size_t pair, char type, Random& random)
{
    double &use = problem.use[pair], &cost = problem.cost[pair];
    if (type == 'd') { // what is cheap uses much
        use = whole(random, 1, 100);
        cost = 111 - use + whole(random, -10, 10);
    } else if (type == 'e') {
        use = std::max(1.0, std::floor(1 - 10 * std::log(share(random))));
        cost = std::floor(1000 / use - 10 * share(random));
    } else {
        use = whole(random, 5, 25);
        cost = whole(random, 10, 50);
    }
}

/// Types c, d and e of the generalised assignment problem.
/// Source: Chu and Beasley, "A genetic algorithm for the generalised assignment problem", Computers & Operations Research 24 (1997);
///         Laguna, Kelly, González-Velarde and Glover, "Tabu search for the multilevel generalized assignment problem", European
///         Journal of Operational Research 82 (1995), for e.
inline AssignmentProblem generalisedAssignment(char type, int agents, int jobs, std::uint64_t seed)
{
    Random random(mixedSeed(seed, static_cast<std::uint64_t>(type)));
    AssignmentProblem problem(agents, jobs);
    for (int agent = 0; agent < agents; ++agent) {
        double load = 0;
        for (int job = 0; job < jobs; ++job) {
            fillPair(problem, problem.pair(agent, job), type, random);
            load += problem.use[problem.pair(agent, job)];
        }
        problem.capacity[agent] = std::floor(0.8 * load / agents);
    }
    return problem;
}

/// Sites and customers in a square, costs by distance: much like Holmberg, Rönnqvist and Yuan (1999).
/// `slack`: capacity of all sites over demand of all customers; `weight` of opening against serving.
inline AssignmentProblem sitesInASquare(int sites, int customers, double slack, double weight, std::uint64_t seed)
{
    Random random(mixedSeed(seed, 's'));
    AssignmentProblem problem(sites, customers);
    std::vector<double> x, y, demand;
    for (int i = 0; i < sites + customers; ++i) {
        x.push_back(whole(random, 10, 200));
        y.push_back(whole(random, 10, 200));
    }
    double demandInAll = 0, capacityInAll = 0;
    for (int customer = 0; customer < customers; ++customer)
        demandInAll += demand.emplace_back(whole(random, 10, 50));
    for (double& capacity : problem.capacity)
        capacityInAll += capacity = whole(random, 10, 160);
    for (int site = 0; site < sites; ++site) {
        problem.capacity[site] = std::floor(problem.capacity[site] * slack * demandInAll / capacityInAll) + 1;
        problem.openCost[site] = std::floor(weight * whole(random, 300, 700));
        for (int customer = 0; customer < customers; ++customer) {
            const auto from = static_cast<std::size_t>(site), to = static_cast<std::size_t>(sites + customer);
            problem.use[problem.pair(site, customer)] = demand[static_cast<std::size_t>(customer)];
            problem.cost[problem.pair(site, customer)] = std::floor(4 * std::hypot(x[from] - x[to], y[from] - y[to]));
        }
    }
    return problem;
}

struct SmallKind {
    const char* name;
    bool opens;       ///< agents have open costs
    bool isTight;     ///< about half are infeasible
    double costStep;  ///< costs are multiples of this
    bool leavesPairs; ///< some pairs may not be
};

/// Two to four agents, two to seven jobs.
inline AssignmentProblem smallProblem(const SmallKind& kind, std::uint64_t seed)
{
    Random random(mixedSeed(seed, 'q'));
    AssignmentProblem problem(static_cast<int>(whole(random, 2, 4)), static_cast<int>(whole(random, 2, 7)));
    for (std::size_t pair = 0; pair < problem.cost.size(); ++pair) {
        problem.use[pair] = whole(random, 0, 12);
        problem.cost[pair] = kind.costStep * whole(random, -20, 60);
        if (kind.leavesPairs && random() % 4 == 0)
            problem.cost[pair] = AssignmentProblem::never;
    }
    const double share = (kind.isTight ? 0.75 : 1.3) * 6 * problem.jobs / problem.agents;
    for (int agent = 0; agent < problem.agents; ++agent) {
        problem.capacity[agent] = std::floor(share * (0.6 + 0.8 * testing::share(random)));
        problem.openCost[agent] = kind.opens ? kind.costStep * whole(random, 0, 90) : 0;
    }
    return problem;
}

/// The least cost, by trying all; none where there is no answer. Cost: agents ^ jobs.
inline std::optional<double> leastCost(const AssignmentProblem& problem)
{
    std::vector<int> agentOfJob(static_cast<std::size_t>(problem.jobs));
    std::optional<double> least;
    for (;;) {
        if (const auto cost = evaluate(problem, agentOfJob); cost && (!least || *cost < *least))
            least = *cost;
        std::size_t job = 0;
        while (job < agentOfJob.size() && ++agentOfJob[job] == problem.agents)
            agentOfJob[job++] = 0;
        if (job == agentOfJob.size())
            return least;
    }
}

/// Facility location of the OR-Library with single sourcing, `capacity` in place of one that the file leaves open.
inline Result<AssignmentProblem> facilities(const std::string& path, double capacity)
{
    const auto text = readFile(path);
    if (!text)
        return fail(text.error());
    const auto problem = capacitatedFromOrlib(*text, path, capacity);
    return problem ? singleSource(*problem) : Result<AssignmentProblem>(fail(problem.error()));
}

} // namespace edgewright::testing
