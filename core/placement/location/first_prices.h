// At which prices does an ascent start?
#pragma once

#include "core/placement/location/branch.h"
#include "core/placement/location/nearest_sites.h"

namespace edgewright::location {

/// By reach where the number of open sites, or the capacity that they need, counts for more than what opening costs; else by dual ascent.
std::vector<double> firstPrices(const LocationProblem& problem, NearestSites& nearest, const Branch& whole);

/// Raises one price after the other to the next site's cost, as far as no site gains more than its opening cost.
/// Source: Erlenkotter, "A dual-based procedure for uncapacitated facility location", Operations Research 26 (1978).
/// Cost:   a few times the pairs of site and customer where the price ends up above the cost.
std::vector<double> dualAscent(const LocationProblem& problem, NearestSites& nearest);

/// Where sites cost little or nothing: the cost from the site up to which a customer would look for one of `open` sites.
std::vector<double> pricesByReach(const LocationProblem& problem, NearestSites& nearest, std::size_t open);

} // namespace edgewright::location
