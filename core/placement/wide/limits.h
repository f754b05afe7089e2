// Which placement of very many calls is good within limits on sums over them?
#pragma once

#include "core/placement/problem/solver.h"

namespace edgewright::placing {

/// One search without limits, for whom a limit has become a price.
using WideRun = void (*)(const Problem&, const PlacementOptions&, Answer&, const std::function<void(double)>& report);

/// Prices what the limits are of, until no more of it is used than they allow; whatever the price, what the priced goal surely comes to,
/// less the price of all that is allowed, is a bound.
/// Source: Handler and Zang, "A dual algorithm for the constrained shortest path problem", Networks 10 (1980): the search for the price.
void improveWithinLimits(const Problem& problem, const PlacementOptions& options, Answer& answer, WideRun search,
                         const std::function<void(double)>& report);

} // namespace edgewright::placing
