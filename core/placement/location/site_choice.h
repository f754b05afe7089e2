// Which sites would open if only their values counted?
#pragma once

#include "core/placement/location/branch.h"

namespace edgewright::location {

struct SiteChoice {
    std::vector<std::uint32_t> chosen; ///< the settled open ones first
    double value = 0;                  ///< of the chosen
    double worstFree = 0;              ///< the highest value among the free chosen
    double bestLeft = 0;               ///< the lowest value among the free that are not chosen
    bool isAtMost = false;             ///< one more may not be chosen
    bool isAtFewest = false;           ///< one fewer may not be chosen

    /// By how much the value rises at least when the site is made to open, or to close.
    double riseIfOpen(double siteValue) const;
    double riseIfClosed(double siteValue) const;
};

/// The cheapest choice with as many sites as the branch allows. The branch must leave one: settled open ≤ most, fewest ≤ not closed.
/// Cost: O(sites).
SiteChoice cheapestChoice(std::span<const double> value, const Branch& branch);

} // namespace edgewright::location
