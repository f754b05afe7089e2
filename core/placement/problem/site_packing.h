// Which services are worth most together on one node?
#pragma once

#include "core/placement/problem/problem.h"

namespace edgewright::placing {

struct Packing {
    double value = 0;       ///< no set that fits is worth more
    std::vector<int> taken; ///< positions of a set that fits, of that value where the search was not cut short
};

struct Parcel {
    double value = 0;
    Amounts amounts{};
};

/// Cost: at most some thousand partial sets; beyond, the value is that of divisible parcels.
Packing bestPacking(const std::vector<Parcel>& parcels, const Amounts& capacity);

} // namespace edgewright::placing
