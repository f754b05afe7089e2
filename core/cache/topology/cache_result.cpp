// Which figures follow from what a simulation of the caches counted?
#include "core/cache/topology/cache_result.h"

#include <algorithm>
#include <cmath>

namespace edgewright {

namespace {

constexpr double bytesPerGibibyte = 1024.0 * 1024 * 1024;

} // namespace

Gibibytes CapacityPoint::size() const { return Gibibytes(static_cast<double>(bytes) / bytesPerGibibyte); }

/// A cache of no size misses everything.
double CapacityCurve::missRatioAt(Gibibytes size) const
{
    const double bytes = size.value * bytesPerGibibyte;
    const auto above = std::ranges::upper_bound(
        points, bytes, {}, [](const CapacityPoint& point) { return static_cast<double>(point.bytes); });
    if (above == points.end())
        return points.empty() ? 1 : points.back().missRatio;
    const auto end = static_cast<double>(above->bytes);
    if (above == points.begin())
        return 1 - (1 - above->missRatio) * std::max(0.0, bytes) / end;
    const CapacityPoint& below = *std::prev(above);
    const auto start = static_cast<double>(std::max<std::uint64_t>(below.bytes, 1));
    const double share = std::log(std::max(bytes, start) / start) / std::log(end / start);
    return std::lerp(below.missRatio, above->missRatio, share);
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
