// Which points of presence have nothing to do with one another?
#pragma once

#include "core/cache/topology/routing.h"

namespace edgewright {

/// At most this many, so that what each group costs stays small beside the points of presence.
inline constexpr std::size_t mostTierGroups = 32;

/// Points of presence, each in one group: by index, rising. Whom one asks on its way to an origin is in its group, so groups can be
/// simulated side by side. Small ones are put together where there would be too many, and where no request comes: so that each has about
/// as many requests from users. At least one group, which may be empty.
/// Cost: O(points of presence × origins + populations).
std::vector<std::vector<std::size_t>> tierGroups(const ContentRouting& routing, std::size_t most = mostTierGroups);

} // namespace edgewright
