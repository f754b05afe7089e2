// What would other sizes of a cache hold? Under LRU, each request tells the least size that would have had its object; under other policies,
// small caches replay a sample.
#include "core/cache/topology/capacity_watch.h"

#include "core/cache/traces/miss_ratio_curve.h"

#include <cmath>

namespace edgewright {

namespace {

constexpr std::int64_t exactPoints = 40, replayedPoints = 20; // of these each costs a replay

std::uint64_t wholeBytes(double bytes)
{
    return std::min(static_cast<std::uint64_t>(std::ceil(bytes)), mostObjectBytes - 1);
}

} // namespace

CapacityWatch::CapacityWatch(const EvictionPolicyEntry& policy, std::size_t most) : policy_(policy)
{
    if (policy.key != "lru")
        sample_.emplace(most);
}

void CapacityWatch::asked(ObjectKey key, double bytes, bool counts)
{
    const bool isFirst = counts && requests_ == 0;
    requests_ += counts;
    if (sample_) {
        if (isFirst)
            sample_->startCounting();
        const TraceRequest request{.object = key, .bytes = wholeBytes(bytes)};
        return sample_->take({&request, 1});
    }
    const std::uint64_t distance = distances_.ask(tagOf(key), key, wholeBytes(bytes));
    if (counts && distance != StackDistances::first)
        histogram_.count(distance);
}

std::uint64_t CapacityWatch::sizeOfAll() const
{
    if (!sample_)
        return distances_.sizeOfAll();
    const auto size = static_cast<double>(sample_->footprint(false).size);
    return static_cast<std::uint64_t>(std::llround(size / sample_->rate()));
}

Result<CapacityPoint> CapacityWatch::pointAt(std::uint64_t capacity, const Progress& progress) const
{
    if (!sample_) {
        const auto hits = static_cast<double>(histogram_.upTo(capacity));
        return CapacityPoint{capacity, 1 - hits / static_cast<double>(requests_)};
    }
    const auto estimate = sample_->missRatio(policy_, capacity, false, requests_, progress);
    if (!estimate)
        return fail(estimate.error());
    return CapacityPoint{capacity, estimate->missRatio, estimate->error};
}

Result<CapacityCurve> CapacityWatch::curve(const Progress& progress) const
{
    CapacityCurve curve{.requests = requests_, .sampleRate = sample_ ? sample_->rate() : 1, .points = {}, .knee = {}};
    if (requests_ == 0)
        return curve;
    std::vector<MissRatioPoint> misses;
    for (const std::uint64_t capacity : capacitiesUpTo(sizeOfAll(), sample_ ? replayedPoints : exactPoints)) {
        const auto point = pointAt(capacity, progress);
        if (!point)
            return fail(point.error());
        curve.points.push_back(*point);
        misses.push_back({capacity, point->missRatio, point->error});
    }
    curve.knee = kneeOf(misses);
    return curve;
}

} // namespace edgewright
