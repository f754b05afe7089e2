// Which services ask for more than nodes have, whoever calls them?
#pragma once

#include "core/placement/problem/problem.h"

namespace edgewright::placing {

/// Services that no placement satisfies, whatever all others want: one that too few nodes could host; one with those that it wants beside it,
/// of whom two must be apart or for whom together too few nodes have room; or all that may run nowhere but on some nodes, which have less
/// than they need. Ascending; none where none are found: not all that is impossible is so for sums.
/// Cost: O(services² · nodes).
std::vector<int> servicesInTheWay(const Problem& problem);

} // namespace edgewright::placing
