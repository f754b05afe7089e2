// How is the next tier or the origin asked?
#include "core/base/random.h"
#include "core/cache/http/engine.h"

#include <algorithm>

namespace edgewright::http {

/// Sends a request on for `pending`, with the validators of `object` where it has some. Shared: others may wait for it.
void CacheTiers::Engine::fetch(Pending& pending, WordId key, const StoredObject* object, bool isShared,
                               bool keepsConditions)
{
    Tier& tier = tiers_[pending.tier];
    const CacheDialect& dialect = tier.dialect;
    const bool becomesGet = pending.request.method == Method::Head && dialect.headAsGet;
    Fetch started{.tier = pending.tier, .key = key, .owner = pending, .sent = pending.request, .startedAt = now_};
    started.owner.hasFetched = true;
    if (becomesGet)
        started.sent.method = Method::Get;
    started.sent.path = pathFor(tier, pending.request.path);
    started.sent.headers = withoutConditions(pending.request.headers, keepsConditions, !dialect.fetchWholeForRange);
    const bool isPart = book_.fields(started.sent.headers).range.isAsked();
    if (object && dialect.revalidate && !object->isNegative) {
        const HeadersId conditional = withCondition(tier, started.sent.headers, *object);
        started.isConditional = conditional != started.sent.headers;
        started.sent.headers = conditional;
    }
    started.mayStore = started.sent.method == Method::Get && !isPart && !pending.isUnstored;
    started.owner.isRefused = started.mayStore && !isAdmitted(tier, key);
    started.mayStore &= !started.owner.isRefused;
    started.lockedUntil = now_ + dialect.coalesceAge;
    const FetchId id = fetches_.add(std::move(started));
    Slot& slot = tier.store.at(key);
    const bool isFree = slot.running == noFetch || fetches_[slot.running].lockedUntil <= now_;
    const bool isWorthWaiting = isShared && !fetches_[id].owner.isRefused;
    if (isWorthWaiting && isFree && fetches_[id].sent.method == Method::Get && !isPart)
        slot.running = id;
    ask(id);
}

/// A refresh that no client waits for.
void CacheTiers::Engine::refreshBehind(const Pending& pending, WordId key, const StoredObject& object)
{
    Pending nobody{.tier = pending.tier,
                   .request = {.path = pending.request.path,
                               .isFollowed = pending.request.isFollowed,
                               .headers = withoutConditions(pending.request.headers, false, false)},
                   .client = {.kind = Client::Nobody},
                   .arrivedAt = now_,
                   .isBackground = true};
    fetch(nobody, key, &object, true);
}

/// What is there stays; what is new must have been asked for often enough, and be lucky. The size is looked at when it comes: keep().
bool CacheTiers::Engine::isAdmitted(Tier& tier, WordId key)
{
    if (const Slot* slot = tier.store.find(key); slot && !slot->objects.empty())
        return true;
    const bool isCounted = tier.dialect.admitAtRequest > 1;
    if ((isCounted && ++tier.requests[key] < tier.dialect.admitAtRequest) || !isLucky(tier))
        return false;
    tier.requests.erase(key);
    return true;
}

bool CacheTiers::Engine::isLucky(Tier& tier)
{
    const double probability = tier.dialect.admitProbability;
    return probability >= 1 ||
           static_cast<double>(mixedSeed(tier.options.seed, tier.draws++) >> 11) * 0x1p-53 < probability;
}

/// A request that the cache keeps out of.
void CacheTiers::Engine::pass(Pending& pending)
{
    Tier& tier = tiers_[pending.tier];
    Fetch started{.tier = pending.tier,
                  .key = keyOf(tier, pending.request.path),
                  .owner = pending,
                  .sent = pending.request,
                  .startedAt = now_,
                  .mayStore = false,
                  .isPass = true};
    started.sent.path = pathFor(tier, pending.request.path);
    ask(fetches_.add(std::move(started)));
}

void CacheTiers::Engine::ask(FetchId id)
{
    Fetch& fetch = fetches_[id];
    const TierOptions& options = tiers_[fetch.tier].options;
    fetch.way = world_.onward(fetch.tier, fetch.sent, {.next = options.next, .delay = options.delay});
    tell(
        fetch.owner,
        {.kind = Moment::Asks, .isConditional = fetch.isConditional, .next = fetch.way.next, .delay = fetch.way.delay});
    if (fetch.way.delay > 0)
        schedule(now_ + fetch.way.delay / 2, Event::Ask, id, 0);
    else
        send(id);
}

void CacheTiers::Engine::send(FetchId id)
{
    const Fetch& fetch = fetches_[id];
    if (fetch.way.next == originTier)
        return askOrigin(id);
    decide({.tier = fetch.way.next,
            .request = fetch.sent,
            .client = {.kind = Client::OtherTier, .id = id},
            .arrivedAt = now_,
            .isBackground = fetch.owner.isBackground});
}

void CacheTiers::Engine::askOrigin(FetchId id)
{
    const Fetch& fetch = fetches_[id];
    const Tier& tier = tiers_[fetch.tier];
    const OriginAnswer answer = world_.answer(fetch.tier, now_, fetch.sent);
    const HeaderFields& asked = book_.fields(fetch.sent.headers);
    const bool isAnswered = answer.failure == Failure::None;
    if (answer.isReached)
        world_.fetched({.at = now_,
                        .path = fetch.sent.path,
                        .method = fetch.sent.method,
                        .headers = fetch.sent.headers,
                        .isConditional = !asked.ifNoneMatch.empty() || asked.ifModifiedSince.kind != HeaderTime::Absent,
                        .isBackground = fetch.owner.isBackground,
                        .status = isAnswered ? answer.status : 0,
                        .version = answer.version});
    tell(fetch.owner, {.kind = isAnswered ? Moment::OriginAnswers : Moment::OriginRefuses,
                       .status = isAnswered ? answer.status : 0,
                       .bytes = answer.bytes});
    const bool isLate = answer.delay > tier.dialect.originTimeout;
    const double at = now_ + (isLate ? tier.dialect.originTimeout : answer.delay);
    const HeaderFields& has = book_.fields(answer.headers);
    const double sentAt = std::floor(at + wallStart_);
    arrive(id,
           {.failure = isLate ? Failure::Timeout : answer.failure,
            .status = answer.status,
            .headers = answer.headers,
            .version = answer.version,
            .date = has.date.isTime() ? has.date.at(sentAt) : sentAt,
            .sentAt = sentAt,
            .age = has.age ? static_cast<std::int64_t>(*has.age) : -1,
            .endsAt = at + wallStart_ + answer.bodyDelay,
            .bytes = answer.bytes,
            .page = answer.page,
            .bodyOf = fetch.sent.path,
            .acceptsRanges = answer.acceptsRanges,
            .isTruncated = answer.isTruncated},
           at);
}

/// What the next tier or the origin answers at `at`. Its body comes as fast as the way allows, and not before it is there above.
void CacheTiers::Engine::arrive(FetchId id, Response response, double at)
{
    Fetch& fetch = fetches_[id];
    const double arrivesAt = at + fetch.way.delay / 2;
    response.endsAt = std::max(response.endsAt + fetch.way.delay / 2,
                               arrivesAt + wallStart_ + response.bytes * fetch.way.secondsPerByte);
    world_.carried(fetch.tier, fetch.sent, response.bytes);
    fetch.response = response;
    schedule(arrivesAt, Event::Header, id, 0);
}

/// The fetch is over and nobody refers to it any more.
void CacheTiers::Engine::end(FetchId id)
{
    ObjectStore& store = tiers_[fetches_[id].tier].store;
    const WordId key = fetches_[id].key;
    if (Slot* slot = store.find(key); slot && slot->running == id)
        slot->running = noFetch;
    store.forgetIdle(key);
    fetches_.free(id);
}

} // namespace edgewright::http
