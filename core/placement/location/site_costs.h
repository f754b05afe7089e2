// What does each site take for each customer, site by site?
#pragma once

#include "core/placement/location/location_problem.h"

namespace edgewright::location {

/// The table of costs turned: the customers of site 0, those of site 1, …
inline std::vector<double> costsBySite(const LocationProblem& problem)
{
    const std::size_t sites = problem.sites.size(), customers = problem.customers();
    std::vector<double> turned(sites * customers);
    for (std::size_t customer = 0; customer < customers; ++customer)
        for (std::size_t site = 0; site < sites; ++site)
            turned[site * customers + customer] = problem.cost[customer * sites + site];
    return turned;
}

} // namespace edgewright::location
