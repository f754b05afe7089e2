// How do requests for one key wait for one another?
#include "core/cache/http/engine.h"

#include <algorithm>

namespace edgewright::http {

bool CacheTiers::Engine::mayJoin(const Pending& pending, const Slot* slot, bool isCold) const
{
    const CacheDialect& dialect = tiers_[pending.tier].dialect;
    if (!slot || slot->running == noFetch || !dialect.coalesce || pending.isAlone)
        return false;
    if (isCold && (!dialect.coalesceCold || pending.isAloneOnMiss))
        return false;
    return fetches_[slot->running].lockedUntil > now_;
}

void CacheTiers::Engine::wait(Pending& pending, FetchId id)
{
    const CacheDialect& dialect = tiers_[pending.tier].dialect;
    Fetch& fetch = fetches_[id];
    if (!pending.joined) {
        pending.givesUpAt = now_ + dialect.coalesceTimeout;
        tell(pending, {.kind = Moment::Waits});
    }
    pending.joined = true;
    pending.waitsFor = id;
    const double givesUpAt = pending.givesUpAt;
    const PendingId place = waiting_.add(pending);
    if (dialect.coalescePoll > 0) {
        waiting_[place].joinedMiss = true;
        return schedule(std::min({now_ + dialect.coalescePoll, fetch.lockedUntil, givesUpAt}), Event::Look, place, 0);
    }
    fetch.waiters.push_back(place);
    if (givesUpAt < CacheDialect::never)
        schedule(givesUpAt, Event::Patience, place, waiting_.generation(place));
}

/// One that looks now and then: decides anew, and sends its own request once it has waited too long.
void CacheTiers::Engine::look(PendingId id)
{
    Pending pending = waiting_[id];
    waiting_.free(id);
    if (now_ >= pending.givesUpAt)
        return goAlone(pending);
    decide(pending);
}

void CacheTiers::Engine::losePatience(PendingId id)
{
    Pending pending = waiting_[id];
    waiting_.free(id);
    std::erase(fetches_[pending.waitsFor].waiters, id);
    goAlone(pending);
}

/// It waited too long.
void CacheTiers::Engine::goAlone(Pending pending)
{
    tell(pending, {.kind = Moment::GaveUp});
    pending.isAlone = true;
    pending.isUnstored |= tiers_[pending.tier].dialect.timedOutAnswerUnstored;
    decide(pending);
}

/// Those who waited decide anew: most find what came in the store. Others wait for one of them, or don't.
/// What a 304 confirmed or is held until its body is there goes to those whom it fits at once.
void CacheTiers::Engine::wake(FetchId id, const StoredObject* confirmed)
{
    const std::vector<PendingId> waiters = std::exchange(fetches_[id].waiters, {});
    for (const PendingId place : waiters) {
        Pending pending = waiting_[place];
        waiting_.free(place);
        Tier& tier = tiers_[pending.tier];
        pending.joinedMiss |= !confirmed;
        pending.isAlone |= tier.dialect.collapseAgain == CollapseAgain::Never;
        pending.isAloneOnMiss |= tier.dialect.collapseAgain == CollapseAgain::ForValidation;
        const std::optional<StoredObject>& held = fetches_[id].held;
        const auto fits = [&](const StoredObject& object) {
            return object.varying == 0 ||
                   object.selecting == selectionOf(tier, pending.request.headers, object.varying);
        };
        if (confirmed && fits(*confirmed)) {
            tellCopy(pending, Moment::Renews, *confirmed);
            serve(pending, *confirmed, {.source = Source::Revalidated, .afterContact = true});
        } else if (held && held->isFresh(wall()) && fits(*held)) {
            tellCopy(pending, Moment::Fresh, *held);
            serve(pending, *held, {.source = Source::Hit});
        } else {
            decide(pending);
        }
    }
}

/// The owner and all who wait get the same: the stored object, or an error of the cache's own.
void CacheTiers::Engine::giveSame(FetchId id, const StoredObject* object, int status)
{
    std::vector<Pending> all{fetches_[id].owner};
    for (const PendingId place : std::exchange(fetches_[id].waiters, {})) {
        all.push_back(waiting_[place]);
        waiting_.free(place);
    }
    const std::optional<StoredObject> served = object ? std::optional(*object) : std::nullopt;
    end(id);
    for (Pending& pending : all)
        if (served) {
            tellCopy(pending, Moment::StaleOnError, *served);
            serve(pending, *served, {.source = Source::Stale, .afterContact = true});
        } else {
            fail(pending, status);
        }
}

} // namespace edgewright::http
