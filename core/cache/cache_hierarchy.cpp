// What do the caches answer? A tier that has no copy asks the next, and keeps what that says.
#include "core/cache/cache_hierarchy.h"

#include "core/cache/jump_hash.h"

#include <map>

namespace edgewright {

namespace {

constexpr double bytesPerGibibyte = 1024.0 * 1024 * 1024, bytesPerGigabyte = 1e9;

void count(PointOfPresenceResult& result, const CacheAnswer& answer, double bytes)
{
    ++result.objects.requests;
    result.objects.hits += answer.isHit;
    result.staleHits += answer.isStale;
    result.staleServed += answer.isOutdated;
    result.purged += answer.purged;
    result.fetches += answer.asksNext();
    result.bytesRequested += bytes;
    result.bytesHit += answer.isHit ? bytes : 0;
    if (!answer.isHit)
        result.misses.add(answer.reason);
}

CacheAnswer answerOf(PointOfPresenceCache& cache, const ContentObjects& objects, const ContentRequest& request)
{
    if (request.isPersonal)
        return {.reason = MissReason::Uncacheable};
    return cache.lookUp(objects, request.key, request.bytes, request.at);
}

} // namespace

CacheHierarchy::CacheHierarchy(const ContentRouting& routing, std::span<ContentObjects> contents,
                               const EvictionPolicyEntry& policy)
    : routing_(routing), contents_(contents), bytesOver_(routing.journeys.size())
{
    for (std::size_t i = 0; i < routing.pointsOfPresence.size(); ++i) {
        const Node& node = *routing.pointsOfPresence[i];
        Point& point = points_.emplace_back();
        point.result.node = node.id;
        const std::int64_t servers = routing.onward[i].empty() ? 0 : node.servers; // none where no request comes
        const double bytes =
            node.cache.value * bytesPerGibibyte / static_cast<double>(std::max<std::int64_t>(servers, 1));
        for (std::int64_t server = 0; server < servers; ++server)
            point.servers.emplace_back(bytes, policy.make(static_cast<std::uint64_t>(bytes)));
    }
}

TierAnswer CacheHierarchy::ask(const Hop& first, const ContentRequest& request)
{
    if (first.pointOfPresence)
        ++points_[*first.pointOfPresence].result.fromUsers;
    return fetch(first, request);
}

TierAnswer CacheHierarchy::fetch(const Hop& hop, const ContentRequest& request)
{
    bytesOver_[hop.journey] += request.bytes;
    TierAnswer answer = hop.pointOfPresence ? askPoint(*hop.pointOfPresence, request) : askOrigin(request);
    ++answer.hops;
    return answer;
}

TierAnswer CacheHierarchy::askOrigin(const ContentRequest& request)
{
    ++originRequests_;
    originBytes_ += request.bytes;
    return {.version = contents_[request.content].fetched(request.key, request.at)};
}

TierAnswer CacheHierarchy::askPoint(std::size_t index, const ContentRequest& request)
{
    Point& point = points_[index];
    const auto server = consistentServer(request.key, static_cast<std::int64_t>(point.servers.size()));
    PointOfPresenceCache& cache = point.servers[static_cast<std::size_t>(server)];
    const ContentObjects& objects = contents_[request.content];
    const CacheAnswer found = answerOf(cache, objects, request);
    count(point.result, found, request.bytes);
    ++point.bucket.requests;
    point.bucket.hits += found.isHit;
    const TierAnswer served{.isHit = true, .version = found.version};
    if (!found.asksNext())
        return served;
    const Hop& next = routing_.next(index, request.content);
    point.result.originRequests += !next.pointOfPresence;
    TierAnswer fetched = fetch(next, request);
    if (!request.isPersonal)
        point.result.evictions += cache.store(objects, request.key, request.bytes, fetched.version);
    if (found.isHit)
        return served; // what was fetched is for those who ask later
    if (!next.pointOfPresence)
        fetched.reason = found.reason;
    return fetched;
}

void CacheHierarchy::startCounting()
{
    for (Point& point : points_) {
        point.result = {.node = point.result.node};
        point.bucket = {};
    }
    bytesOver_.assign(bytesOver_.size(), 0);
    originRequests_ = 0;
    originBytes_ = 0;
}

void CacheHierarchy::endBucket(Seconds now)
{
    for (Point& point : points_) {
        if (point.bucket.requests > 0)
            point.result.overTime.push_back({now, point.bucket.value()});
        point.bucket = {};
    }
}

std::vector<LinkEgress> CacheHierarchy::egress(const Topology& topology) const
{
    std::map<LinkId, double> bytes;
    for (std::size_t i = 0; i < bytesOver_.size(); ++i)
        if (bytesOver_[i] > 0)
            for (const LinkId& link : routing_.journeys[i].links())
                bytes[link] += bytesOver_[i];
    std::vector<LinkEgress> egress;
    for (const auto& [link, crossed] : bytes)
        egress.push_back({link, crossed, crossed / bytesPerGigabyte * topology.links.find(link)->price.value});
    return egress;
}

std::vector<PointOfPresenceResult> CacheHierarchy::results(double now)
{
    std::vector<PointOfPresenceResult> results;
    for (Point& point : points_) {
        for (PointOfPresenceCache& server : point.servers) {
            point.result.purged += server.purge(now);
            point.result.objectsCached += server.objectsCached();
        }
        results.push_back(std::move(point.result));
    }
    return results;
}

} // namespace edgewright
