// Do the counts of a run add up?
#pragma once

#include "core/base/result.h"
#include "core/cache/topology/cache_result.h"

namespace edgewright {

/// Each request is answered once, by a tier or an origin: what a tier is asked is what users and the tiers below ask it, what it does not
/// hit it fetches, and each miss has one reason. Shares lie between 0 and 1, and every figure is a number.
/// Errors: which of these does not hold. Cost: O(points of presence + populations + series).
Result<void> checkBalance(const CacheResult& result);

} // namespace edgewright
