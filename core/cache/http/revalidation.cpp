// What does a 304 change in what is stored?
#include "core/cache/http/engine.h"

namespace edgewright::http {

void CacheTiers::Engine::notModified(FetchId id)
{
    Fetch& fetch = fetches_[id];
    Tier& tier = tiers_[fetch.tier];
    StoredObject* object = lookUp(tier, fetch.key, fetch.owner.request.headers);
    if (!object || object->kind != StoredObject::Answer || !refreshed(fetch, *object))
        return fetchAgain(id);
    Pending owner = fetch.owner;
    owner.nextHadIt = fetch.response.isFromStore;
    owner.above = fetch.response.above;
    const StoredObject served = *object; // what follows may move it
    tellCopy(fetch.owner, Moment::Renews, served);
    serve(owner, served, {.source = Source::Revalidated, .afterContact = true});
    if (fetch.unfitAfterwards)
        keepNothing(fetch);
    settle(id, &served);
}

/// The object left, or the 304 does not fit it: the whole is fetched for those who wait.
void CacheTiers::Engine::fetchAgain(FetchId id)
{
    Fetch& fetch = fetches_[id];
    fetch.isConditional = false;
    fetch.sent.headers = withoutConditions(fetch.owner.request.headers, false, false);
    fetch.receivedAt = -1;
    fetch.startedAt = now_;
    ask(id);
}

/// The stored object after this 304; false where the dialect fetches the whole instead.
/// Source: RFC 9111, sections 3.2 and 4.3.4.
bool CacheTiers::Engine::refreshed(Fetch& fetch, StoredObject& object)
{
    Tier& tier = tiers_[fetch.tier];
    const CacheDialect& dialect = tier.dialect;
    const HeadersId merged = dialect.headersUpdatedBy304 ? book_.merged(object.response.headers, fetch.response.headers)
                                                         : object.response.headers;
    Response update = object.response;
    update.headers = dialect.lifetimeFrom304Alone ? fetch.response.headers : merged;
    update.date = fetch.response.date;
    update.sentAt = fetch.response.sentAt;
    update.age = fetch.response.age;
    update.endsAt = wall();
    auto renewed = stored(update, tier.read(update.headers), exchangeOf(fetch), dialect);
    const WordId tag = book_.fields(fetch.response.headers).etag;
    const bool isOther = dialect.newTagIn304Unfit && tag != 0 && tag != book_.fields(object.response.headers).etag;
    if (!renewed || isOther) {
        if (dialect.unfit304 == UnfitNotModified::FetchesWhole)
            return false;
        if (dialect.unfit304 == UnfitNotModified::ChangesNothing)
            return true;
        if (dialect.unfit304 == UnfitNotModified::RenewsOldLifetime) {
            update.headers = object.response.headers;
            renewed = stored(update, tier.read(update.headers), exchangeOf(fetch), dialect);
        }
    }
    fetch.unfitAfterwards = !renewed && dialect.hitForMiss > 0;
    if (!renewed) { // it stays, and is asked for each time
        renewed = object;
        renewed->ageBase = ageBaseOf(update, tier.read(update.headers), exchangeOf(fetch), dialect);
        renewed->freshUntil = renewed->staleUntil = StoredObject::past;
        renewed->response = update;
    }
    renewed->response.headers = merged;
    if (!dialect.headersUpdatedBy304)
        renewed->response.age = object.response.age;
    renewed->varying = object.varying;
    renewed->selecting = object.selecting;
    renewed->kind = object.kind;
    object = *renewed;
    return true;
}

} // namespace edgewright::http
