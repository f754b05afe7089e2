// How does each family of placement problems read as a mixed-integer program of the textbook?
#pragma once

#include "core/placement/assignment/assignment_problem.h"
#include "core/placement/chains/chain_problem.h"
#include "core/placement/coverage/coverage_problem.h"
#include "core/placement/location/location_problem.h"
#include "core/placement/network_sites/network_sites_problem.h"
#include "tests/bench/placement/milp.h"

namespace edgewright::bench {

/// Facility location and p-median: a share of each customer's demand from each site, no larger than the site is open.
Milp modelOf(const LocationProblem& problem);
/// Generalised assignment, and facility location with single sourcing where opening costs.
Milp modelOf(const AssignmentProblem& problem);
/// Edge user allocation: fewest stations that serve as many users as can be, which CBC is told.
Milp modelOf(const CoverageProblem& problem);
/// Sites on a network: one flow from all sites.
Milp modelOf(const NetworkSitesProblem& problem);
/// Service chains: replicas, which node serves each step, and the ways between.
Milp modelOf(const ChainProblem& problem);

} // namespace edgewright::bench
