// Which calls does one request of each population set off?
#pragma once

#include "core/placement/problem/problem.h"

#include <span>

namespace edgewright::placing {

/// One tree for each population that calls anything, by id; calls depth first in the order of the flows' ids.
/// Flows of no calls a request and calls back to a service that waits are left out, as in user_latency.h.
/// Errors: one request of a population sets off more than 100,000 calls.
Result<std::vector<CallTree>> callTrees(const Topology& topology);

/// Mb/s at the peak, of requests and answers.
double megabitsOf(std::span<const CallTree> trees);

} // namespace edgewright::placing
