// What does the HTTP engine ask of the drawing, and what is counted of what it says?
#include "core/cache/topology/cache_hierarchy.h"

#include <algorithm>
#include <cmath>

namespace edgewright {

namespace {

/// What is remembered of an object at a point of presence: what became of its last copy, and above it why it was missed last.
constexpr std::uint8_t neverFetched = 0, wasFetched = 1, wasPurged = 2, wasRefused = 3, fateBits = 3;
constexpr int reasonShift = 2;

std::uint8_t& copyAt(std::vector<std::uint8_t>& copies, http::WordId path)
{
    if (copies.size() <= path)
        copies.resize(path + 1);
    return copies[path];
}

} // namespace

http::OriginAnswer CacheHierarchy::answer(http::TierId from, double at, const http::Request& request)
{
    ++originRequests_;
    if (reissued_)
        ++originRequestsAfter_[static_cast<std::int64_t>(at - countedFrom_)];
    ++met_;
    const std::size_t point = pointOf_[from], content = origin_.objectAt(request.path).content;
    askedBackup_.reset();
    if (isLost(at, point, content))
        return {.failure = http::Failure::Error, .isReached = false, .version = http::noVersion};
    awaitPublication(request.path, at);
    http::OriginAnswer answer = origin_.answer(at, request);
    if (isDown(at)) { // the way to the origin was made in vain, then that to the backup
        askedBackup_ = routing_.backupWay(point, content);
        answer.delay += inSeconds(routing_.journeys[*askedBackup_].draw(*points_[point].jitter));
    }
    return answer;
}

http::Onward CacheHierarchy::onward(http::TierId from, const http::Request& request, const http::Onward&)
{
    const ContentOrigin::Object& object = origin_.objectAt(request.path);
    Point& point = points_[pointOf_[from]];
    const Hop& hop = routing_.next(pointOf_[from], object.content);
    ++sent_;
    ++point.result.fetches;
    point.result.originRequests += !hop.pointOfPresence;
    const Journey& journey = routing_.journeys[hop.journey];
    return {.next = hop.pointOfPresence ? serverOf(*hop.pointOfPresence, object.key) : http::originTier,
            .delay = inSeconds(journey.draw(*point.jitter)),
            .secondsPerByte = inSeconds(bodyTime(1, journey.narrowest()))};
}

void CacheHierarchy::carried(http::TierId to, const http::Request& request, double bytes)
{
    const Hop& hop = routing_.next(pointOf_[to], origin_.objectAt(request.path).content);
    const std::optional<std::size_t> backup = hop.pointOfPresence ? std::nullopt : askedBackup_;
    bytesOver_[backup.value_or(hop.journey)] += bytes;
    if (!hop.pointOfPresence)
        originBytes_ += bytes;
}

void CacheHierarchy::relayed(const http::Answer& answer, bool isFragment)
{
    Point& point = points_[pointOf_[answer.here.tier]];
    rememberAsked(point, answer);
    if (isFragment) {
        ++point.result.fragments.requests;
        point.result.fragments.hits += answer.here.isHit;
        return followAnswer(answer);
    }
    ++met_;
    count(point, answer);
    followAnswer(answer);
}

void CacheHierarchy::answered(std::uint64_t token, const http::Answer& answer)
{
    const Asked& asked = asked_[token];
    Point& point = points_[*asked.first.pointOfPresence];
    if (answer.parts.empty()) { // those of a page have been told already
        rememberAsked(point, answer);
        followAnswer(answer);
    }
    TierAnswer told{.isHit = answer.above.isHit,
                    .isHitAtFirst = answer.here.isHit,
                    .isFailure = answer.source == http::Source::Error,
                    .firstByte = fromSeconds(answer.firstByte),
                    .wait = fromSeconds(answer.wait),
                    .bytes = answer.bytes,
                    .outdatedFrom = outdatedFrom(answer)};
    if (told.isHit || answer.source == http::Source::Revalidated)
        told.bytesHit = answer.bytes;
    if (!told.isHit)
        told.reason = lastReason(answer.above);
    if (asked.personal) { // where it failed, the page is served without it
        told.isHit = told.isHitAtFirst = false;
        told.reason = asked.personal->reason;
        told.wait = std::max(told.wait, asked.personal->wait);
        told.bytes += asked.personal->bytes;
    }
    if (asked.counts) {
        count(point, answer);
        bytesOver_[asked.first.journey] += told.bytes;
    }
    listener_(token, told);
}

/// A page is as old as its oldest part.
double CacheHierarchy::outdatedFrom(const http::Answer& answer) const
{
    double from = origin_.outdatedFrom(answer.bodyOf, answer.version);
    for (const http::Part& part : answer.parts)
        from = std::min(from, origin_.outdatedFrom(part.path, part.version));
    return from;
}

void CacheHierarchy::count(Point& point, const http::Answer& answer)
{
    const bool isHit = answer.here.isHit;
    for (Ratio* ratio : {&point.result.objects, &point.bucket}) {
        ++ratio->requests;
        ratio->hits += isHit;
    }
    const bool isStale = answer.source == http::Source::Stale, isValidated = answer.source == http::Source::Revalidated;
    point.result.staleHits += isStale;
    point.result.validated += isValidated;
    point.result.failures += answer.source == http::Source::Error;
    point.result.staleServed += isHit && outdatedFrom(answer) <= answer.at;
    point.result.bytesRequested += answer.bytes;
    point.result.bytesHit += isHit || isValidated ? answer.bytes : 0;
    if (!isHit)
        point.result.misses.add(lastReason(answer.here));
}

void CacheHierarchy::rememberAsked(Point& point, const http::Answer& answer)
{
    const http::Found& found = answer.here;
    if (found.isHit && !point.capacities)
        return; // the short way of most requests
    const ContentOrigin::Object& object = origin_.objectAt(found.path);
    const double bytes = origin_.objects(object.content).bytes(object.key);
    if (point.capacities) {
        point.capacities->asked(object.key, bytes, isCounting_);
        point.lifetimes->asked(object.key, Seconds(answer.at), isCounting_);
    }
    if (!found.isHit)
        rememberMiss(point, found, bytes > point.serverBytes);
}

/// For those whom the tier answers, who are told why.
void CacheHierarchy::rememberMiss(Point& point, const http::Found& found, bool isTooLarge)
{
    std::uint8_t& copies = copyAt(point.copies, found.path);
    const std::uint8_t fate = copies & fateBits;
    const MissReason reason = isTooLarge             ? MissReason::Uncacheable
                              : found.joined         ? MissReason::Joined
                              : found.hadCopy        ? MissReason::Expired
                              : fate == neverFetched ? MissReason::Compulsory
                              : fate == wasPurged    ? MissReason::Purged
                              : fate == wasRefused   ? MissReason::NotAdmitted
                                                     : MissReason::Capacity;
    const std::uint8_t becomes = found.isRefused ? wasRefused : wasFetched;
    copies = static_cast<std::uint8_t>(becomes | static_cast<int>(reason) << reasonShift);
}

MissReason CacheHierarchy::lastReason(const http::Found& found) const
{
    return static_cast<MissReason>(points_[pointOf_[found.tier]].copies[found.path] >> reasonShift);
}

/// Of what an origin answers, the next publication will purge every copy, and those of what bears the same surrogate key. The first of
/// these stands for all.
void CacheHierarchy::awaitPublication(http::WordId path, double now)
{
    const ContentOrigin::Object object = origin_.objectAt(path);
    ContentObjects& objects = origin_.objects(object.content);
    if (objects.content().strategy != CacheStrategy::PurgeOnPublish || !objects.content().publishEvery)
        return;
    const ContentObjects::Tagged tagged = objects.taggedLike(object.key);
    const http::WordId leader = origin_.pathOf(object.content, tagged.first);
    if (awaits_.size() <= leader)
        awaits_.resize(leader + 1);
    if (awaits_[leader])
        return;
    awaits_[leader] = true;
    tiers_.wakeAt(objects.nextPublication(tagged, now), leader);
}

/// Tokens: the path, and above it nothing for a publication, or which of the delays a purge has had.
void CacheHierarchy::woken(double at, std::uint64_t token)
{
    if (isFinishing_)
        return;
    const auto path = static_cast<http::WordId>(token);
    if (const std::uint64_t delay = token >> 32; delay > 0)
        purge(at, path, purgeDelays_[delay - 1]);
    else
        publish(at, path);
}

void CacheHierarchy::publish(double at, http::WordId leader)
{
    std::vector<http::WordId> purged = pathsTaggedLike(leader);
    for (const http::WordId path : purged)
        purgeEverywhere(at, path);
    awaits_[leader] = false;
    if (std::ranges::any_of(purged, [&](http::WordId path) { return isKnown(path); }))
        awaitPublication(leader, at); // a copy is left, or under way, that the next publication must take
}

/// Those of them that anybody has asked for.
std::vector<http::WordId> CacheHierarchy::pathsTaggedLike(http::WordId leader)
{
    const ContentOrigin::Object& object = origin_.objectAt(leader);
    const ContentObjects::Tagged tagged = origin_.objects(object.content).taggedLike(object.key);
    std::vector<http::WordId> paths;
    for (ObjectKey key = tagged.first; key < tagged.end; ++key)
        if (const http::WordId path = origin_.knownPathOf(key))
            paths.push_back(path);
    return paths;
}

void CacheHierarchy::purgeEverywhere(double at, http::WordId path)
{
    for (std::size_t i = 0; i < purgeDelays_.size(); ++i)
        if (purgeDelays_[i] > Seconds{})
            tiers_.wakeAt(at + purgeDelays_[i].value, std::uint64_t(i + 1) << 32 | path);
        else
            purge(at, path, purgeDelays_[i]);
}

bool CacheHierarchy::isKnown(http::WordId path) const
{
    const ObjectKey key = origin_.objectAt(path).key;
    for (std::size_t i = 0; i < points_.size(); ++i)
        if (points_[i].servers > 0 && tiers_.knows(serverOf(i, key), path))
            return true;
    return false;
}

void CacheHierarchy::reissue(std::size_t content, double now)
{
    reissued_ = true;
    origin_.objects(content).reissue(now);
    if (origin_.objects(content).content().strategy != CacheStrategy::PurgeOnPublish)
        return;
    for (std::size_t path = 1; path < origin_.paths(); ++path)
        if (origin_.objectAt(static_cast<http::WordId>(path)).content == content)
            purgeEverywhere(now, static_cast<http::WordId>(path));
}

void CacheHierarchy::purge(double at, http::WordId path, Seconds delay)
{
    const ContentOrigin::Object& object = origin_.objectAt(path);
    const bool isSoft = origin_.objects(object.content).content().purge == PurgeMode::Soft;
    const http::PurgeKind kind = isSoft ? http::PurgeKind::Soft : purgeKind_;
    for (std::size_t i = 0; i < points_.size(); ++i) {
        Point& point = points_[i];
        if (point.servers == 0 || point.purgeDelay != delay ||
            tiers_.purge(at, serverOf(i, object.key), kind, {.path = path}) != 200)
            continue;
        ++point.result.purged;
        copyAt(point.copies, path) = wasPurged;
    }
}

} // namespace edgewright
