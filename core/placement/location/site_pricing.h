// What is an open site worth when customers pay prices to be served?
#pragma once

#include "core/placement/location/branch.h"
#include "core/placement/location/nearest_sites.h"

#include <memory>

namespace edgewright::location {

/// The Lagrangean relaxation of "each customer is served once": a customer pays its price to every site that serves it, and a site
/// serves whom it gains by, within its capacity.
/// Source: Geoffrion, "Lagrangean relaxation for integer programming", Mathematical Programming Study 2 (1974).
class SitePricing {
public:
    virtual ~SitePricing() = default;
    /// Opening cost less what the site gains, by site; closed sites may be given an infinite value.
    virtual void values(std::span<const double> prices, const Branch& branch, std::span<double> value) = 0;
    /// How often each customer is served by the chosen sites, at the prices that values() was given last.
    virtual void served(std::span<const std::uint32_t> chosen, std::span<double> served) = 0;
    /// Pairs of customer and site that were looked at so far: its work.
    virtual std::int64_t pairs() const = 0;
    /// Only these sites will be asked for from now on.
    virtual void keepOnly(const std::vector<bool>& isKept) = 0;
};

/// Without capacities. Cost: of values(), the pairs of customer and site where the price is above the cost.
std::unique_ptr<SitePricing> openPricing(const LocationProblem& problem, NearestSites& nearest);

/// With capacities: each site fills its own by gain for each unit of demand (a continuous knapsack). Cost: O(sites · customers).
/// Source: Dantzig, "Discrete-variable extremum problems", Operations Research 5 (1957).
std::unique_ptr<SitePricing> knapsackPricing(const LocationProblem& problem);

} // namespace edgewright::location
