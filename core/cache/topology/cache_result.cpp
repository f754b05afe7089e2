// Which figures follow from what a simulation of the caches counted?
#include "core/cache/topology/cache_result.h"

#include <algorithm>

namespace edgewright {

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
