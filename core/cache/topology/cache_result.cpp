// Which figures follow from what a simulation of the caches counted?
#include "core/cache/topology/cache_result.h"

#include <algorithm>
#include <cmath>

namespace edgewright {

namespace {

constexpr double bytesPerGibibyte = 1024.0 * 1024 * 1024;

/// Nothing misses everything.
template <class Point, class Where> double missRatioBetween(const std::vector<Point>& points, double at, Where where)
{
    const auto above = std::ranges::upper_bound(points, at, {}, where);
    if (above == points.end())
        return points.empty() ? 1 : points.back().missRatio;
    const double end = where(*above);
    if (above == points.begin())
        return 1 - (1 - above->missRatio) * std::max(0.0, at) / end;
    const Point& below = *std::prev(above);
    const double start = std::max(where(below), 1.0);
    const double share = std::log(std::max(at, start) / start) / std::log(end / start);
    return std::lerp(below.missRatio, above->missRatio, share);
}

} // namespace

Gibibytes CapacityPoint::size() const { return Gibibytes(static_cast<double>(bytes) / bytesPerGibibyte); }

double CapacityCurve::missRatioAt(Gibibytes size) const
{
    return missRatioBetween(points, size.value * bytesPerGibibyte,
                            [](const CapacityPoint& point) { return static_cast<double>(point.bytes); });
}

double LifetimeCurve::missRatioAt(Seconds ttl) const
{
    return missRatioBetween(points, ttl.value, [](const LifetimePoint& point) { return point.ttl.value; });
}

double CacheResult::originOffload() const
{
    return requests ? 1 - static_cast<double>(originRequests) / static_cast<double>(requests) : 0;
}

double CacheResult::originByteOffload() const { return bytesRequested > 0 ? 1 - originBytes / bytesRequested : 0; }

double CacheResult::staleShare() const
{
    return requests ? static_cast<double>(staleServed) / static_cast<double>(requests) : 0;
}

RequestsPerSecond CacheResult::peakOriginRate() const
{
    RequestsPerSecond peak{};
    for (const DeliverySample& sample : overTime)
        peak = std::max(peak, sample.originRate);
    return peak;
}

MegabitsPerSecond CacheResult::peakOriginBandwidth() const
{
    MegabitsPerSecond peak{};
    for (const DeliverySample& sample : overTime)
        peak = std::max(peak, sample.originBandwidth);
    return peak;
}

double CacheResult::egressBytes() const
{
    double bytes = 0;
    for (const LinkEgress& link : egress)
        bytes += link.bytes;
    return bytes;
}

double CacheResult::egressUsd() const
{
    double usd = 0;
    for (const LinkEgress& link : egress)
        usd += link.usd;
    return usd;
}

} // namespace edgewright
