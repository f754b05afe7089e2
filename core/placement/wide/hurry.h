// Do users together want more haste than any placement has?
#pragma once

#include "core/placement/wide/state.h"

namespace edgewright::placing {

struct Hurry {
    std::vector<std::size_t> trees; ///< of a few users one of whom waits longer than the budget, whatever the placement
    SiteChoice sites;               ///< else: a placement that prices point to, to search from
};

/// Prices begin at `near`.
/// How much the share of a budget that each user waits weighs in the largest one is a price (pricing.h): where the least mean is more than the
/// whole, those of most weight are tried alone.
/// Cost: at most so many `steps`, of WidePricing::solve() each; for few users some more times.
Hurry hurryOf(const WideView& view, const SiteChoice& near, int steps);

} // namespace edgewright::placing
