// What would other sizes of a cache hold? Each request tells the least size that would have had its object.
#include "core/cache/topology/capacity_watch.h"

#include "core/cache/traces/miss_ratio_curve.h"

#include <cmath>

namespace edgewright {

namespace {

constexpr std::int64_t points = 40;

} // namespace

void CapacityWatch::asked(ObjectKey key, double bytes, bool counts)
{
    const std::uint64_t distance = distances_.ask(tagOf(key), key, static_cast<std::uint64_t>(std::ceil(bytes)));
    requests_ += counts;
    if (counts && distance != StackDistances::first)
        histogram_.count(distance);
}

CapacityCurve CapacityWatch::curve() const
{
    CapacityCurve curve{.requests = requests_, .points = {}, .knee = {}};
    if (requests_ == 0)
        return curve;
    std::vector<MissRatioPoint> misses;
    for (const std::uint64_t capacity : capacitiesUpTo(distances_.sizeOfAll(), points)) {
        const double hits = static_cast<double>(histogram_.upTo(capacity));
        misses.push_back({capacity, 1 - hits / static_cast<double>(requests_), 0});
        curve.points.push_back({capacity, misses.back().missRatio});
    }
    curve.knee = kneeOf(misses);
    return curve;
}

} // namespace edgewright
