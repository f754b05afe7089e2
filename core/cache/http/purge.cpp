// What does a purge take?
#include "core/cache/http/engine.h"

#include <algorithm>

namespace edgewright::http {

namespace {

/// Stale from now on; the windows that follow the lifetime begin now.
void expire(StoredObject& object, double wall, double keep)
{
    if (!object.isFresh(wall))
        return;
    object.freshUntil = wall;
    object.staleUntil = wall + object.window;
    object.goneAt = object.staleUntil + keep;
}

} // namespace

int CacheTiers::Engine::purge(double now, TierId tierId, PurgeKind kind, const Request& request, WordId tag)
{
    runUntil(now);
    now_ = now;
    Tier& tier = tiers_[tierId];
    const bool isFound = kind == PurgeKind::Hard || kind == PurgeKind::Soft
                             ? purgeKey(tier, kind, keyOf(tier, request.path), request.headers)
                             : purgeTagged(tier, kind, tag);
    return isFound ? 200 : static_cast<int>(tier.dialect.statusPurgeOfNothing);
}

bool CacheTiers::Engine::purgeKey(Tier& tier, PurgeKind kind, WordId key, HeadersId headers)
{
    Slot* slot = tier.store.find(key);
    if (!slot)
        return false;
    bool isFound = !slot->objects.empty();
    if (slot->running != noFetch && tier.dialect.purgeStopsRunningFetch && kind == PurgeKind::Hard) {
        fetches_[slot->running].mayStore = false;
        fetches_[slot->running].isPurged = true;
        isFound = true;
    }
    if (kind == PurgeKind::Soft) {
        for (StoredObject& object : slot->objects)
            expire(object, wall(), tier.dialect.keep);
    } else if (!tier.dialect.purgeTakesMatchingVariant) {
        tier.store.removeAll(key);
    } else {
        StoredObject* object = lookUp(tier, key, headers);
        isFound = object;
        if (object)
            tier.store.remove(key, object);
    }
    return isFound;
}

bool CacheTiers::Engine::purgeTagged(Tier& tier, PurgeKind kind, WordId tag)
{
    std::vector<WordId> tagged;
    tier.store.forEach([&](WordId key, StoredObject& object) {
        const auto& tags = book_.fields(object.response.headers).tags;
        if (std::ranges::find(tags, tag) == tags.end())
            return;
        tagged.push_back(key);
        if (kind == PurgeKind::SoftTag)
            expire(object, wall(), tier.dialect.keep);
    });
    if (kind == PurgeKind::Tag)
        for (const WordId key : tagged)
            if (tier.store.find(key))
                tier.store.removeAll(key);
    return !tagged.empty();
}

} // namespace edgewright::http
