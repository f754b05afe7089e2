// Where should sites open, so that opening them and serving every customer costs least? The question, and what an answer costs.
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <limits>
#include <optional>
#include <span>
#include <vector>

namespace edgewright {

struct LocationSite {
    double openCost = 0;
    double capacity = std::numeric_limits<double>::infinity(); ///< in the unit of the demand
};

/// Facility location without or with capacities, and the p-median. A customer's demand may be split over open sites.
/// Units:  costs in any one currency, demand and capacity in any one unit.
struct LocationProblem {
    std::vector<LocationSite> sites;
    std::vector<double> demand; ///< by customer; nothing but capacities asks for it
    std::vector<double>
        cost; ///< of serving all that a customer demands: the sites of customer 0, those of customer 1, …
    std::optional<std::size_t>
        openSites; ///< exactly so many must be open; as many as are worth it where none is stated

    std::size_t customers() const { return demand.size(); }
    std::span<const double> costsOf(std::size_t customer) const
    {
        return std::span(cost).subspan(customer * sites.size(), sites.size());
    }
    bool hasCapacities() const;
    double totalDemand() const;
};

/// Refuses what no solver could make sense of: a figure that is negative or not finite, a table of another size.
Result<void> check(const LocationProblem& problem);

/// Whether a capacity is enough, but for what rounding leaves.
bool holds(double capacity, double demand);

/// How many sites it takes at least to hold the demand; all, where they don't.
std::size_t fewestThatHold(const LocationProblem& problem);

/// Why no choice of sites serves everybody: too little capacity, more sites asked for than there are; nothing where some does.
std::optional<Error> whyInfeasible(const LocationProblem& problem);

/// How much of a customer's demand a site serves.
struct LocationShare {
    std::size_t customer = 0, site = 0;
    double part = 1; ///< of the customer's demand; those of a customer add up to 1
    bool operator==(const LocationShare&) const = default;
};

struct LocationSolution {
    std::vector<std::size_t> open; ///< ascending
    std::vector<LocationShare> shares;
    bool operator==(const LocationSolution&) const = default;
};

/// What a solution costs, worked out from the problem alone.
/// Errors: the first thing that does not hold: a site named twice or unknown, a share at a closed site, a customer served in part,
///         an overloaded site (relative tolerance 1e-9), another count of open sites than is asked for.
/// Cost:   O(sites + customers + shares).
Result<double> evaluate(const LocationProblem& problem, const LocationSolution& solution);

} // namespace edgewright
