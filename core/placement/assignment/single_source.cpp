// How is facility location a matter of assignment, where each customer is served from one site?
#include "core/placement/assignment/single_source.h"

namespace edgewright {

AssignmentProblem singleSource(const LocationProblem& problem)
{
    const auto sites = static_cast<int>(problem.sites.size()), customers = static_cast<int>(problem.customers());
    AssignmentProblem single(sites, customers);
    for (int site = 0; site < sites; ++site) {
        const auto row = static_cast<std::size_t>(site);
        single.capacity[row] = problem.sites[row].capacity;
        single.openCost[row] = problem.sites[row].openCost;
        for (int customer = 0; customer < customers; ++customer) {
            const auto column = static_cast<std::size_t>(customer);
            single.cost[single.pair(site, customer)] = problem.costsOf(column)[row];
            single.use[single.pair(site, customer)] = problem.demand[column];
        }
    }
    return single;
}

} // namespace edgewright
