// What does the cache of one point of presence answer? Sizes and lifetimes are kept here, the order of leaving by the policy.
#include "core/cache/point_of_presence_cache.h"

#include "core/cache/freshness.h"

#include <cmath>

namespace edgewright {

PointOfPresenceCache::PointOfPresenceCache(double capacityBytes, std::unique_ptr<EvictionPolicy> policy)
    : capacity_(capacityBytes), policy_(std::move(policy))
{}

CacheAnswer PointOfPresenceCache::request(ContentObjects& objects, ObjectKey key, double bytes, double now)
{
    const std::int64_t purged = purge(now);
    CacheAnswer answer;
    if (const auto found = copies_.find(key); found != copies_.end())
        answer = answerFrom(found->second, objects, key, now);
    answer.purged = purged;
    if (!answer.isHit)
        store(objects, key, bytes, now, answer);
    return answer;
}

CacheAnswer PointOfPresenceCache::answerFrom(Copy& copy, ContentObjects& objects, ObjectKey key, double now)
{
    const Freshness fresh = freshness(objects.content(), Seconds(now - copy.fetchedAt));
    if (fresh == Freshness::Expired) {
        drop(key);
        return {.wasExpired = true};
    }
    const CacheAnswer answer{
        .isHit = true, .isStale = fresh == Freshness::Stale, .isOutdated = copy.outdatedFrom <= now};
    if (answer.isStale)
        fetch(copy, objects, key, now);
    policy_->hit(key);
    return answer;
}

void PointOfPresenceCache::store(ContentObjects& objects, ObjectKey key, double bytes, double now, CacheAnswer& answer)
{
    const auto wholeBytes = static_cast<std::uint64_t>(std::ceil(bytes));
    if (bytes > capacity_ || !policy_->admits(key, wholeBytes))
        return;
    for (; used_ + bytes > capacity_ && !copies_.empty(); ++answer.evicted)
        forget(policy_->victim());
    Copy copy{.bytes = bytes};
    fetch(copy, objects, key, now);
    copies_.emplace(key, copy);
    used_ += bytes;
    policy_->inserted(key, wholeBytes);
}

void PointOfPresenceCache::fetch(Copy& copy, ContentObjects& objects, ObjectKey key, double now)
{
    copy.fetchedAt = now;
    copy.outdatedFrom = objects.nextPublication(key, now);
    if (objects.content().strategy == CacheStrategy::PurgeOnPublish && objects.content().publishEvery)
        purges_.push({copy.outdatedFrom, key});
}

std::int64_t PointOfPresenceCache::purge(double now)
{
    std::int64_t purged = 0;
    for (; !purges_.empty() && purges_.top().at <= now; purges_.pop()) {
        // The copy may have left meanwhile, or have come back and be the one that a later purge means.
        const auto found = copies_.find(purges_.top().key);
        if (found == copies_.end() || found->second.outdatedFrom > now)
            continue;
        drop(purges_.top().key);
        ++purged;
    }
    return purged;
}

void PointOfPresenceCache::drop(ObjectKey key)
{
    forget(key);
    policy_->removed(key);
}

void PointOfPresenceCache::forget(ObjectKey key)
{
    const auto found = copies_.find(key);
    used_ -= found->second.bytes;
    copies_.erase(found);
    if (copies_.empty())
        used_ = 0; // rounding must not eat the capacity away
}

} // namespace edgewright
