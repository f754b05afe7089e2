// What does one cache answer? Sizes and lifetimes are kept here, the order of leaving by the policy.
#include "core/cache/point_of_presence_cache.h"

#include "core/cache/freshness.h"

#include <cmath>

namespace edgewright {

PointOfPresenceCache::PointOfPresenceCache(double capacityBytes, std::unique_ptr<EvictionPolicy> policy)
    : capacity_(capacityBytes), policy_(std::move(policy))
{}

CacheAnswer PointOfPresenceCache::lookUp(const ContentObjects& objects, ObjectKey key, double bytes, double now)
{
    const std::int64_t purged = purge(now);
    CacheAnswer answer;
    if (const auto found = copies_.find(key); found != copies_.end())
        answer = answerFrom(found->second, objects, key, now);
    else
        answer.reason = bytes > capacity_ ? MissReason::Uncacheable : whyAbsent(key);
    answer.purged = purged;
    return answer;
}

CacheAnswer PointOfPresenceCache::answerFrom(const Copy& copy, const ContentObjects& objects, ObjectKey key, double now)
{
    const Freshness fresh = freshness(objects.content(), Seconds(now - copy.version.fetchedAt));
    if (fresh == Freshness::Expired) {
        drop(key);
        return {.reason = MissReason::Expired};
    }
    policy_->hit(key);
    return {.isHit = true,
            .isStale = fresh == Freshness::Stale,
            .isOutdated = copy.version.outdatedFrom <= now,
            .version = copy.version};
}

std::int64_t PointOfPresenceCache::store(const ContentObjects& objects, ObjectKey key, double bytes,
                                         const ContentVersion& version)
{
    if (bytes > capacity_)
        return 0;
    if (objects.content().strategy == CacheStrategy::PurgeOnPublish && objects.content().publishEvery)
        purges_.push({version.outdatedFrom, key});
    if (const auto stale = copies_.find(key); stale != copies_.end()) {
        stale->second.version = version;
        return 0;
    }
    const auto wholeBytes = static_cast<std::uint64_t>(std::ceil(bytes));
    if (!policy_->admits(key, wholeBytes)) {
        left_.insert_or_assign(key, MissReason::Capacity); // others are worth more in the room that there is
        return 0;
    }
    const std::int64_t evicted = makeRoom(bytes);
    copies_.emplace(key, Copy{bytes, version});
    used_ += bytes;
    policy_->inserted(key, wholeBytes);
    return evicted;
}

std::int64_t PointOfPresenceCache::makeRoom(double bytes)
{
    std::int64_t evicted = 0;
    for (; used_ + bytes > capacity_ && !copies_.empty(); ++evicted) {
        const ObjectKey leaving = policy_->victim();
        left_.insert_or_assign(leaving, MissReason::Capacity);
        forget(leaving);
    }
    return evicted;
}

std::int64_t PointOfPresenceCache::purge(double now)
{
    std::int64_t purged = 0;
    for (; !purges_.empty() && purges_.top().at <= now; purges_.pop()) {
        // The copy may have left meanwhile, or have come back and be the one that a later purge means.
        const auto found = copies_.find(purges_.top().key);
        if (found == copies_.end() || found->second.version.outdatedFrom > now)
            continue;
        left_.insert_or_assign(purges_.top().key, MissReason::Purged);
        drop(purges_.top().key);
        ++purged;
    }
    return purged;
}

MissReason PointOfPresenceCache::whyAbsent(ObjectKey key) const
{
    const auto known = left_.find(key);
    return known == left_.end() ? MissReason::Compulsory : known->second;
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
