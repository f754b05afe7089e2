// How many requests are of each stack distance?
#include "core/cache/traces/distance_histogram.h"

#include <algorithm>
#include <cmath>

namespace edgewright {

std::vector<std::uint64_t> capacitiesUpTo(std::uint64_t largest, std::int64_t points)
{
    const double most = static_cast<double>(largest), least = std::max(1.0, most / 1000);
    std::vector<std::uint64_t> capacities;
    for (std::int64_t i = 0; i + 1 < points; ++i) {
        const double share = static_cast<double>(i) / static_cast<double>(points - 1);
        const auto capacity =
            DistanceHistogram::endBefore(static_cast<std::uint64_t>(least * std::pow(most / least, share)));
        if (capacities.empty() || capacity > capacities.back())
            capacities.push_back(capacity);
    }
    if (const std::uint64_t last = DistanceHistogram::endFrom(largest); capacities.empty() || last > capacities.back())
        capacities.push_back(last);
    return capacities;
}

} // namespace edgewright
