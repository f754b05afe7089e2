// What do the caches answer? The HTTP engine decides; here its tiers are laid out over the drawing, and what they say is counted.
#include "core/cache/topology/cache_hierarchy.h"

#include "core/cache/topology/chance.h"
#include "core/cache/topology/jump_hash.h"
#include "core/catalog/catalog.h"

#include <algorithm>

namespace edgewright {

namespace {

constexpr double bytesPerGibibyte = 1024.0 * 1024 * 1024;
/// The engine takes a capacity of nothing as one without end: this holds no object.
constexpr double roomForNothing = 1e-9;
/// 26 November 2026, 00:00 UTC: when the simulation begins, for what HTTP tells as dates.
constexpr double wallStart = 1795651200;

/// What a node says of itself stands over what its software does.
CacheDialect dialectAt(const Node& node)
{
    CacheDialect dialect = dialectOf(catalog(), node).dialect;
    if (node.admitSize)
        dialect.admitMostBytes = 1000 * node.admitSize->value;
    if (node.admitProbability)
        dialect.admitProbability = node.admitProbability->value / 100;
    dialect.admitAtRequest = node.admitAtRequest.value_or(dialect.admitAtRequest);
    return dialect;
}

http::Moment originMoment(double bytes, bool isFailure)
{
    return {.kind = isFailure ? http::Moment::OriginRefuses : http::Moment::OriginAnswers,
            .status = isFailure ? 0 : 200,
            .bytes = bytes};
}

} // namespace

CacheHierarchy::CacheHierarchy(const ContentRouting& routing, const std::vector<std::size_t>& group,
                               std::span<ContentObjects> contents, const CacheOptions& options, std::uint64_t seed,
                               Listener listener)
    : routing_(routing),
      group_(group),
      origin_(contents),
      listener_(std::move(listener)),
      outage_(options.outage),
      purgeKind_(options.publication && options.publication->isSoft ? http::PurgeKind::Soft : http::PurgeKind::Hard),
      bytesOver_(routing.journeys.size()),
      tiers_(tierOptions(options, seed), origin_.book(), origin_.pages(), *this, wallStart)
{}

std::vector<http::TierOptions> CacheHierarchy::tierOptions(const CacheOptions& options, std::uint64_t seed)
{
    const EvictionPolicyEntry& policy = *evictionPolicyWithKey(options.policy);
    std::vector<http::TierOptions> tiers;
    points_.resize(routing_.pointsOfPresence.size());
    for (const std::size_t i : group_) {
        const Node& node = *routing_.pointsOfPresence[i];
        Point& point = points_[i];
        point.result.node = node.id;
        point.jitter = std::make_unique<Random>(mixedSeed(seedFor(seed, ChanceOf::TierJitter), i));
        if (options.curves) {
            point.capacities = std::make_unique<CapacityWatch>(policy);
            point.lifetimes = std::make_unique<LifetimeWatch>();
        }
        point.firstServer = static_cast<http::TierId>(tiers.size());
        point.servers = routing_.onward[i].empty() ? 0 : node.servers; // none where no request comes
        point.serverBytes =
            node.cache.value * bytesPerGibibyte / static_cast<double>(std::max<std::int64_t>(point.servers, 1));
        http::TierOptions server{.dialect = dialectAt(node),
                                 .capacityBytes = std::max(point.serverBytes, roomForNothing),
                                 .policy = policy.make};
        server.dialect.coalesce &= point.serverBytes > 0; // what keeps nothing has nothing to hand to those who wait
        point.purgeDelay = Seconds(server.dialect.purgePropagation);
        for (std::int64_t one = 0; one < point.servers; ++one) {
            server.seed = mixedSeed(mixedSeed(seedFor(seed, ChanceOf::Admission), i), static_cast<std::uint64_t>(one));
            tiers.push_back(server);
        }
        pointOf_.resize(tiers.size(), i);
        if (std::ranges::find(purgeDelays_, point.purgeDelay) == purgeDelays_.end())
            purgeDelays_.push_back(point.purgeDelay);
    }
    return tiers;
}

http::TierId CacheHierarchy::serverOf(std::size_t point, ObjectKey key) const
{
    return points_[point].firstServer + static_cast<http::TierId>(consistentServer(key, points_[point].servers));
}

void CacheHierarchy::ask(const Hop& first, const ContentRequest& request, std::uint64_t token)
{
    if (asked_.size() <= token)
        asked_.resize(token + 1);
    Asked& asked = asked_[token] = {first, request, std::nullopt, isCounting_};
    if (!first.pointOfPresence)
        return listener_(token, askOrigin(first, request));
    points_[*first.pointOfPresence].result.fromUsers += isCounting_;
    const ContentSet& content = origin_.objects(request.content).content();
    const bool isOfFragments = content.strategy == CacheStrategy::EdgeSideIncludes;
    if (request.isPersonal)
        asked.personal =
            pass(first, request, isOfFragments ? 1000 * content.fragmentSize.value : request.bytes, isOfFragments);
    if (request.isPersonal && !isOfFragments) {
        bytesOver_[first.journey] += asked.personal->bytes;
        return listener_(token, *asked.personal);
    }
    tiers_.request(request.at, serverOf(*first.pointOfPresence, request.key),
                   {.path = origin_.pathOf(request.content, request.key), .isFollowed = request.isFollowed}, token);
}

/// A population that reaches no point of presence.
TierAnswer CacheHierarchy::askOrigin(const Hop& first, const ContentRequest& request)
{
    const bool isFailure = isDown(request.at);
    const double bytes = isFailure ? 0 : request.bytes;
    ++originRequests_;
    originBytes_ += bytes;
    bytesOver_[first.journey] += bytes;
    followPassed(request, first, {}, false, originMoment(bytes, isFailure));
    return {.isFailure = isFailure, .bytes = bytes};
}

/// What no cache may keep: through every tier to the origin. A part of a page: the page around it is counted by itself.
TierAnswer CacheHierarchy::pass(const Hop& first, const ContentRequest& request, double bytes, bool isPart)
{
    const std::size_t last = routing_.lastBefore(*first.pointOfPresence, request.content);
    TierAnswer answer{.isFailure = isLost(request.at, last, request.content), .reason = MissReason::Uncacheable};
    answer.bytes = answer.isFailure ? 0 : bytes;
    Milliseconds body{};
    Hop hop = first;
    while (hop.pointOfPresence) {
        const Hop here = hop;
        Point& point = points_[*hop.pointOfPresence];
        hop = routing_.next(*hop.pointOfPresence, request.content);
        if (!isPart)
            countPassed(point, answer, !hop.pointOfPresence);
        const Journey& journey = routing_.journeys[hop.journey];
        Milliseconds delay = journey.draw(*point.jitter);
        const bool isByBackup = !hop.pointOfPresence && isDown(request.at) && !answer.isFailure;
        const std::size_t carrier = isByBackup ? *routing_.backupWay(last, request.content) : hop.journey;
        if (isByBackup)
            delay += routing_.journeys[carrier].draw(*point.jitter);
        bytesOver_[carrier] += answer.bytes;
        followPassed(request, here, answer, isPart, {.kind = http::Moment::Passes});
        followPassed(request, here, answer, isPart, {.kind = http::Moment::Asks, .delay = inSeconds(delay)});
        answer.firstByte += delay;
        body = std::max(body, bodyTime(answer.bytes, routing_.journeys[carrier].narrowest()));
    }
    followPassed(request, hop, answer, isPart, originMoment(answer.bytes, answer.isFailure));
    personalFragments_ += isPart;
    ++originRequests_;
    originBytes_ += answer.bytes;
    answer.wait = answer.firstByte + body;
    return answer;
}

void CacheHierarchy::countPassed(Point& point, const TierAnswer& answer, bool isToOrigin)
{
    ++point.result.objects.requests;
    ++point.bucket.requests;
    ++point.result.fetches;
    point.result.originRequests += isToOrigin;
    point.result.bytesRequested += answer.bytes;
    point.result.failures += answer.isFailure;
    point.result.misses.add(answer.reason);
}

/// The origin fails and nobody stands in for it where this point of presence asks.
bool CacheHierarchy::isLost(double at, std::size_t point, std::size_t content) const
{
    return isDown(at) && !routing_.backupWay(point, content);
}

bool CacheHierarchy::isDown(double at) const { return outage_ && outage_->covers(Seconds(at - countedFrom_)); }

void CacheHierarchy::finish()
{
    isFinishing_ = true;
    tiers_.runOut();
}

void CacheHierarchy::startCounting(Seconds now)
{
    for (Point& point : points_) {
        point.result = {.node = point.result.node, .evictions = -evictionsAt(point)};
        point.bucket = {};
    }
    bytesOver_.assign(bytesOver_.size(), 0);
    originRequests_ = personalFragments_ = 0;
    originBytes_ = 0;
    carriedOver_ = sent_ - met_;
    countedFrom_ = now.value;
    isCounting_ = true;
}

void CacheHierarchy::endBucket(Seconds now)
{
    for (Point& point : points_) {
        if (point.bucket.requests > 0)
            point.result.overTime.push_back({now, point.bucket.value()});
        point.bucket = {};
    }
}

std::int64_t CacheHierarchy::evictionsAt(const Point& point) const
{
    std::int64_t evictions = 0;
    for (std::int64_t server = 0; server < point.servers; ++server)
        evictions += tiers_.evictions(point.firstServer + static_cast<http::TierId>(server));
    return evictions;
}

Result<std::vector<PointOfPresenceResult>> CacheHierarchy::results(const Progress& progress) const
{
    std::vector<PointOfPresenceResult> results;
    for (const std::size_t i : group_) {
        const Point& point = points_[i];
        PointOfPresenceResult& result = results.emplace_back(point.result);
        result.evictions += evictionsAt(point);
        if (point.capacities) {
            auto curve = point.capacities->curve(progress);
            if (!curve)
                return fail(curve.error());
            result.curve = *std::move(curve);
            result.lifetimes = point.lifetimes->curve();
        }
        for (std::int64_t server = 0; server < point.servers; ++server)
            result.objectsCached +=
                static_cast<std::int64_t>(tiers_.keysStored(point.firstServer + static_cast<http::TierId>(server)));
    }
    return results;
}

} // namespace edgewright
