// What does a tier do when an answer comes from the next one?
#include "core/cache/http/engine.h"

namespace edgewright::http {

void CacheTiers::Engine::headerArrived(FetchId id)
{
    Fetch& fetch = fetches_[id];
    const Tier& tier = tiers_[fetch.tier];
    fetch.response.endsAt = std::max(fetch.response.endsAt, wall());
    if (fetch.receivedAt < 0)
        fetch.receivedAt = now_;
    const bool isWhole = fetch.response.endsAt <= wall();
    if (!tier.dialect.stream && !isWhole && fetch.response.failure == Failure::None)
        return schedule(fetch.response.endsAt - wallStart_, Event::Header, id, 0);
    const bool isAnswered = fetch.response.failure == Failure::None;
    tell(fetch.owner,
         {.kind = Moment::Gets, .status = isAnswered ? fetch.response.status : 0, .bytes = fetch.response.bytes});
    if (!isAnswered)
        return failed(id);
    if (fetch.isPass)
        return passed(id);
    if (fetch.isConditional && fetch.response.status == 304)
        return notModified(id);
    if (!servesStaleInstead(id))
        answered(id);
}

Exchange CacheTiers::Engine::exchangeOf(const Fetch& fetch) const
{
    const HeaderFields& asked = book_.fields(fetch.owner.request.headers);
    return {.askedAt = fetch.startedAt + wallStart_,
            .receivedAt = fetch.receivedAt + wallStart_,
            .hasQuery = book_.words().word(fetch.key).find('?') != std::string_view::npos,
            .isAuthorized =
                asked.hasAuthorization && tiers_[fetch.tier].dialect.authorizedRequest != AuthorizedRequest::Ignored,
            .isValidation = fetch.isConditional && fetch.response.status == 304};
}

/// The age of what just came, as this tier counts it.
std::int64_t CacheTiers::Engine::ageOf(const Fetch& fetch)
{
    Tier& tier = tiers_[fetch.tier];
    const double base = ageBaseOf(fetch.response, tier.read(fetch.response.headers), exchangeOf(fetch), tier.dialect);
    return static_cast<std::int64_t>(std::max(0.0, std::floor(wall() - base)));
}

void CacheTiers::Engine::passed(FetchId id)
{
    Fetch& fetch = fetches_[id];
    if (fetch.response.status < 400)
        invalidate(tiers_[fetch.tier], fetch);
    hand(fetch.owner, fetch.response, Source::Pass, ageOf(fetch));
    end(id);
}

/// Source: RFC 9111, section 4.4.
void CacheTiers::Engine::invalidate(Tier& tier, const Fetch& fetch)
{
    if (fetch.sent.method <= Method::Head || !tier.dialect.unsafeInvalidates)
        return;
    const WordId location = book_.fields(fetch.response.headers).location;
    if (tier.store.find(fetch.key))
        tier.store.removeAll(fetch.key);
    if (tier.dialect.unsafeInvalidatesLocation && location != 0 && tier.store.find(keyOf(tier, location)))
        tier.store.removeAll(keyOf(tier, location));
}

/// A failed refresh behind a stale answer, which leaves the object as it is.
bool CacheTiers::Engine::isDropped(const Fetch& fetch) const
{
    const CacheDialect& dialect = tiers_[fetch.tier].dialect;
    return fetch.owner.client.kind == Client::Nobody && fetch.response.status >= 500 &&
           (dialect.dropBackground5xx || !dialect.backgroundErrorReplaces);
}

void CacheTiers::Engine::answered(FetchId id)
{
    Fetch& fetch = fetches_[id];
    Tier& tier = tiers_[fetch.tier];
    const ResponseRules& rules = tier.read(fetch.response.headers);
    bool isKept = false;
    if (fetch.sent.method == Method::Head) {
        StoredObject* object = lookUp(tier, fetch.key, fetch.owner.request.headers);
        if (object && book_.fields(object->response.headers).etag != book_.fields(fetch.response.headers).etag)
            tier.store.remove(fetch.key, object);
    } else if (fetch.mayStore && !isDropped(fetch)) {
        if (auto object = stored(fetch.response, rules, exchangeOf(fetch), tier.dialect)) {
            keep(fetch, *object);
            isKept = true;
        } else {
            keepNothing(fetch);
            tellNotKept(fetch, NotKept::Forbidden);
        }
    } else {
        tellNotKept(fetch, fetch.owner.isRefused ? NotKept::Refused
                           : fetch.mayStore      ? NotKept::Failed
                                                 : NotKept::Forbidden);
    }
    const bool isMarked = !isKept && (tier.dialect.hitForMiss > 0 || rules.isExplicitlyUnstorable);
    Pending owner = fetch.owner;
    hand(owner, fetch.response, isMarked ? Source::Pass : Source::Miss, ageOf(fetch));
    settle(id, nullptr);
}

/// Puts the object in the store, or holds it until its body is there.
void CacheTiers::Engine::keep(Fetch& fetch, StoredObject object)
{
    Tier& tier = tiers_[fetch.tier];
    if (object.response.bytes > tier.dialect.admitMostBytes) {
        fetch.owner.isRefused = true;
        return tellNotKept(fetch, NotKept::Refused);
    }
    if (!tier.store.fits(object)) {
        fetch.response.isTruncated = tier.dialect.oversizeTruncates;
        return tellNotKept(fetch, NotKept::TooLarge);
    }
    if (!book_.fields(object.response.headers).vary.empty()) {
        object.varying = object.response.headers;
        object.selecting = selectionOf(tier, fetch.owner.request.headers, object.varying);
    }
    if (!tier.dialect.readsAlong && fetch.response.endsAt > wall()) {
        fetch.held = object;
        return;
    }
    tier.store.put(fetch.key, object, lookUp(tier, fetch.key, fetch.owner.request.headers), now_);
    tellKept(fetch);
}

/// What came can't be stored: some caches remember that, most forget what they had.
void CacheTiers::Engine::keepNothing(Fetch& fetch)
{
    Tier& tier = tiers_[fetch.tier];
    StoredObject* old = lookUp(tier, fetch.key, fetch.owner.request.headers);
    const double remembered = tier.dialect.hitForPass > 0 ? tier.dialect.hitForPass : tier.dialect.hitForMiss;
    if (remembered > 0) {
        const auto kind = tier.dialect.hitForPass > 0 ? StoredObject::HitForPass : StoredObject::HitForMiss;
        tier.store.put(fetch.key, {.kind = kind, .goneAt = wall() + remembered}, old, now_);
    } else if (old && !tier.dialect.unstorableKeepsOld) {
        tier.store.remove(fetch.key, old);
    }
}

/// Ends the fetch, or waits for its body where others may not read along; those who waited for it are told.
/// `confirmed`: what a 304 said is current, for them too.
void CacheTiers::Engine::settle(FetchId id, const StoredObject* confirmed)
{
    Fetch& fetch = fetches_[id];
    Tier& tier = tiers_[fetch.tier];
    const bool isInBody = !tier.dialect.readsAlong && fetch.response.endsAt > wall();
    if (isInBody)
        schedule(fetch.response.endsAt - wallStart_, Event::BodyEnd, id, 0);
    else if (Slot* slot = tier.store.find(fetch.key); slot && slot->running == id)
        slot->running = noFetch;
    wake(id, confirmed);
    if (!isInBody)
        end(id);
}

void CacheTiers::Engine::bodyEnded(FetchId id)
{
    Fetch& fetch = fetches_[id];
    Tier& tier = tiers_[fetch.tier];
    if (fetch.held && fetch.mayStore)
        tier.store.put(fetch.key, *fetch.held, lookUp(tier, fetch.key, fetch.owner.request.headers), now_);
    if (std::exchange(fetch.held, std::nullopt))
        tellKept(fetch);
    if (Slot* slot = tier.store.find(fetch.key); slot && slot->running == id)
        slot->running = noFetch;
    wake(id, nullptr);
    end(id);
}

bool CacheTiers::Engine::servesStaleInstead(FetchId id)
{
    Fetch& fetch = fetches_[id];
    Tier& tier = tiers_[fetch.tier];
    if (fetch.response.status < 400 || fetch.sent.method > Method::Head)
        return false;
    const StoredObject* object = lookUp(tier, fetch.key, fetch.owner.request.headers);
    if (!object || object->kind != StoredObject::Answer || object->isFresh(wall()) ||
        !mayServeAfter(*object, Failure::None, fetch.response.status, wall(), tier.dialect))
        return false;
    giveSame(id, object, 0);
    return true;
}

void CacheTiers::Engine::failed(FetchId id)
{
    Fetch& fetch = fetches_[id];
    Tier& tier = tiers_[fetch.tier];
    const CacheDialect& dialect = tier.dialect;
    const Failure failure = fetch.response.failure;
    StoredObject* object = fetch.isPass ? nullptr : lookUp(tier, fetch.key, fetch.owner.request.headers);
    const bool hasObject = object && object->kind == StoredObject::Answer;
    if (hasObject && mayServeAfter(*object, failure, 0, wall(), dialect))
        return giveSame(id, object, 0);
    const auto status = failure == Failure::Timeout ? dialect.statusTimeout
                        : hasObject                 ? dialect.statusStaleForbidden
                                                    : dialect.statusUnreachable;
    if (!fetch.waiters.empty() && dialect.errorKeptForWaiters > 0) {
        StoredObject error{.completeAt = wall(), .ageBase = wall(), .window = dialect.errorGrace};
        error.response = {.status = static_cast<int>(status), .date = std::floor(wall()), .sentAt = std::floor(wall())};
        error.freshUntil = wall() + dialect.errorKeptForWaiters;
        error.goneAt = error.staleUntil = error.freshUntil + dialect.errorGrace;
        tier.store.put(fetch.key, error, object, now_);
    }
    giveSame(id, nullptr, static_cast<int>(status));
}

} // namespace edgewright::http
