// What does a tier do with a request: serve, wait, or ask?
#include "core/cache/http/engine.h"

#include <algorithm>

namespace edgewright::http {

void CacheTiers::Engine::decide(Pending pending)
{
    Tier& tier = tiers_[pending.tier];
    const RequestRules& rules = rulesOf(tier, pending.request.headers);
    if (pending.request.method > Method::Head || rules.isPassed)
        return pass(pending);
    pending.isUnstored |= rules.isNotStored;
    const WordId key = keyOf(tier, pending.request.path);
    const Slot* known = tier.store.find(key);
    pending.hadCopy |= known && !known->objects.empty();
    if (StoredObject* object = lookUp(tier, key, pending.request.headers))
        decideStored(pending, key, *tier.store.find(key), *object);
    else
        decideCold(pending, key);
}

void CacheTiers::Engine::decideStored(Pending& pending, WordId key, Slot& slot, StoredObject& object)
{
    Tier& tier = tiers_[pending.tier];
    const RequestRules& rules = rulesOf(tier, pending.request.headers);
    if (object.kind != StoredObject::Answer || rules.isNotReused || rules.fetches) {
        pending.isUnstored |= object.kind == StoredObject::HitForPass;
        tell(pending, {.kind = Moment::Absent});
        return fetch(pending, key, nullptr, false);
    }
    if (isFreshFor(rules, object)) {
        if (tier.dialect.mismatchGoesToOrigin && !meetsConditions(pending.request.headers, object))
            return fetch(pending, key, nullptr, false, true);
        tier.store.hit(key, slot, now_);
        tellCopy(pending, Moment::Fresh, object);
        return serve(pending, object, {.source = Source::Hit});
    }
    if (rules.maxStale >= 0 && !object.forbidsStale && wall() < object.freshUntil + rules.maxStale)
        return serve(pending, object, {.source = tier.dialect.maxStaleReadsAsHit ? Source::Hit : Source::Stale});
    if (rules.onlyIfCached)
        return fail(pending, 504);
    decideStale(pending, key, slot, object);
}

bool CacheTiers::Engine::isFreshFor(const RequestRules& rules, const StoredObject& object) const
{
    return !rules.validates && object.isFresh(wall() + rules.minFresh) &&
           static_cast<double>(object.ageAt(wall())) <= rules.maxAge;
}

/// Whether a stored object answers the client's condition by itself: a tag that differs needs the origin's word in some caches.
bool CacheTiers::Engine::meetsConditions(HeadersId request, const StoredObject& object) const
{
    const HeaderFields& asked = book_.fields(request);
    const WordId tag = book_.fields(object.response.headers).etag;
    const bool isTagMet =
        asked.ifNoneMatch.empty() || std::ranges::find(asked.ifNoneMatch, tag) != asked.ifNoneMatch.end();
    return isTagMet && (!asked.hasIfRange || asked.ifRange == tag);
}

void CacheTiers::Engine::decideStale(Pending& pending, WordId key, Slot& slot, StoredObject& object)
{
    const Tier& tier = tiers_[pending.tier];
    const bool asksForMore = object.isFresh(wall()); // fresh, but not for this client
    const double end = std::min(object.staleUntil, object.freshUntil + tier.dialect.graceWhileHealthy);
    if (!asksForMore && wall() < end && (slot.running != noFetch || tier.dialect.backgroundRefresh))
        return serveStale(pending, key, object);
    if (mayJoin(pending, &slot, false)) {
        if (tier.dialect.coalesceStale == CoalesceStale::Wait)
            return wait(pending, slot.running);
        if (tier.dialect.coalesceStale == CoalesceStale::ServeStale && !object.forbidsStale) {
            tellCopy(pending, Moment::Stale, object);
            return serve(pending, object, {.source = Source::Stale});
        }
    }
    tellCopy(pending, Moment::Expired, object);
    fetch(pending, key, &object, true);
}

void CacheTiers::Engine::serveStale(Pending& pending, WordId key, StoredObject& object)
{
    Tier& tier = tiers_[pending.tier];
    Slot& slot = *tier.store.find(key);
    tier.store.hit(key, slot, now_);
    tellCopy(pending, Moment::Stale, object);
    if (slot.running == noFetch)
        refreshBehind(pending, key, object);
    serve(pending, object, {.source = Source::Stale});
}

void CacheTiers::Engine::decideCold(Pending& pending, WordId key)
{
    Tier& tier = tiers_[pending.tier];
    if (rulesOf(tier, pending.request.headers).onlyIfCached)
        return fail(pending, 504);
    const Slot* slot = tier.store.find(key);
    if (mayJoin(pending, slot, true))
        return wait(pending, slot->running);
    tell(pending, {.kind = Moment::Absent, .hadCopy = pending.hadCopy});
    fetch(pending, key, nullptr, true, tier.dialect.forwardsClientConditions);
}

} // namespace edgewright::http
