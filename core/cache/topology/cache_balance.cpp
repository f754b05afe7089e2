// Do the counts of a run add up? Checked after every run: a figure that contradicts another is not shown.
#include "core/cache/topology/cache_balance.h"

#include "core/cache/topology/latency_summary.h"

#include <algorithm>
#include <cmath>

namespace edgewright {

namespace {

/// Sums of the same bodies in another order differ by rounding.
constexpr double rounding = 1e-6;

bool isShare(double share) { return share >= 0 && share <= 1; }
bool isPart(double part, double whole) { return part >= 0 && part <= whole * (1 + rounding); }
bool isAmount(double amount) { return std::isfinite(amount) && amount >= 0; }

bool balances(const PointOfPresenceResult& point)
{
    const std::int64_t missed = point.objects.requests - point.objects.hits;
    return missed == point.misses.total() && point.validated + point.failures <= missed &&
           point.originRequests <= point.fetches && point.fromUsers <= point.objects.requests &&
           isShare(point.objects.value()) && isPart(point.bytesHit, point.bytesRequested);
}

/// Over the tiers: what is fetched arrives above, or at an origin.
bool balancesOverTiers(const CacheResult& result)
{
    std::int64_t fromUsers = 0, fromBelow = 0, fetches = 0;
    for (const PointOfPresenceResult& point : result.pointsOfPresence) {
        fromUsers += point.fromUsers;
        fromBelow += point.objects.requests - point.fromUsers;
        fetches += point.fetches;
    }
    const std::int64_t toOrigins = result.originRequests - result.straightToOrigin - result.personalFragments;
    return fromBelow + toOrigins == fetches + result.carriedOver && fromUsers == result.edge.requests;
}

bool balancesOverUsers(const CacheResult& result)
{
    std::int64_t asked = 0;
    for (const PopulationContentResult& population : result.populations)
        asked += population.requests;
    return asked == result.requests && result.objects.requests == result.requests &&
           result.edge.requests + result.straightToOrigin == result.requests &&
           result.edge.hits <= result.objects.hits &&
           result.requests - result.objects.hits == result.misses.total() + result.straightToOrigin &&
           isPart(result.bytesHit, result.bytesRequested) && result.oneHitWonders <= result.objectsAsked;
}

bool areNumbers(const CacheResult& result)
{
    bool areAll = isShare(result.objects.value()) && isShare(result.edge.value()) && isShare(result.staleShare()) &&
                  isAmount(result.staleness.worst.value) && isAmount(result.egressUsd());
    for (const Milliseconds latency : inOrder(result.latency))
        areAll = areAll && isAmount(latency.value);
    for (const PopulationContentResult& population : result.populations)
        areAll = areAll && isAmount(population.latency.mean.value) && isShare(population.withinBudget);
    for (const DeliverySample& sample : result.overTime)
        areAll = areAll && isShare(sample.hitRatio) && isAmount(sample.originRate.value) &&
                 isAmount(sample.originBandwidth.value);
    return areAll;
}

Result<void> holds(bool claim, const Text& what)
{
    if (claim)
        return {};
    return fail({text("cache", "the simulation contradicts itself: {}").with(what),
                 {},
                 text("cache", "please report this with the project file: no result is better than a wrong one")});
}

} // namespace

Result<void> checkBalance(const CacheResult& result)
{
    if (auto held = holds(std::ranges::all_of(result.pointsOfPresence, balances),
                          text("cache", "a point of presence does not answer each request once"));
        !held)
        return held;
    if (auto held = holds(balancesOverTiers(result), text("cache", "what tiers fetch is not what the next are asked"));
        !held)
        return held;
    if (auto held = holds(balancesOverUsers(result), text("cache", "users' requests are not each answered once"));
        !held)
        return held;
    return holds(areNumbers(result), text("cache", "a figure is no number or out of its range"));
}

} // namespace edgewright
