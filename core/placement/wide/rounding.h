// Which placements do the prices of a bound point to?
#pragma once

#include "core/placement/wide/bound.h"

#include <optional>

namespace edgewright::placing {

/// Each service on the sites that it used most, where there is room. Cost: O(replicas × asks).
SiteChoice rounded(const WideView& view, const WideBound& bound);

/// On as few of the sites that were used most as hold all, each as full as can be. Nothing: no so many do, or they can't be so full.
/// Cost: O(50 × services × sites × log sites).
std::optional<SiteChoice> gathered(const WideView& view, const WideBound& bound);

} // namespace edgewright::placing
