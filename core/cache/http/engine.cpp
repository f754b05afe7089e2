// How does time pass in the engine, and where do requests come in?
#include "core/cache/http/engine.h"

namespace edgewright::http {

namespace {

std::unique_ptr<EvictionPolicy> policyOf(const TierOptions& options)
{
    const bool isBounded = options.policy && options.capacityBytes > 0;
    return isBounded ? options.policy(static_cast<std::uint64_t>(options.capacityBytes)) : nullptr;
}

} // namespace

Tier::Tier(TierOptions given, HeaderBook& book)
    : options(std::move(given)),
      dialect(options.dialect),
      store(options.capacityBytes, policyOf(options), dialect),
      read(book, dialect)
{}

CacheTiers::Engine::Engine(std::vector<TierOptions> tiers, HeaderBook& book, const PageBook& pages, World& world,
                           double wallStart)
    : book_(book), pages_(pages), world_(world), wallStart_(wallStart)
{
    for (TierOptions& options : tiers)
        tiers_.emplace_back(std::move(options), book);
}

void CacheTiers::Engine::schedule(double at, Event::Kind kind, std::uint32_t id, std::uint32_t generation)
{
    constexpr double perSecond = 1e6; // to the microsecond: what is reckoned in two ways is one instant
    events_.push({std::max(std::round(at * perSecond) / perSecond, now_), order_++, kind, id, generation});
}

void CacheTiers::Engine::runUntil(double until)
{
    while (!events_.empty() && events_.top().at < until) {
        const Event event = events_.top();
        events_.pop();
        now_ = event.at;
        handle(event);
    }
}

void CacheTiers::Engine::handle(const Event& event)
{
    switch (event.kind) {
    case Event::Ask: return send(event.id);
    case Event::Header: return headerArrived(event.id);
    case Event::BodyEnd: return bodyEnded(event.id);
    case Event::Look: return look(event.id);
    case Event::Patience:
        if (waiting_.generation(event.id) == event.generation)
            losePatience(event.id);
        return;
    case Event::NextFragment: return nextFragment(event.id);
    case Event::Wake: return world_.woken(event.at, std::uint64_t(event.generation) << 32 | event.id);
    }
}

void CacheTiers::Engine::request(double now, TierId tier, const Request& request, std::uint64_t token)
{
    runUntil(now);
    now_ = now;
    if (!answerFreshHit(tier, request, token))
        decide({.tier = tier, .request = request, .client = {.token = token}, .arrivedAt = now});
}

/// The short way of most requests; decide() would come to the same.
bool CacheTiers::Engine::answerFreshHit(TierId asked, const Request& request, std::uint64_t token)
{
    if (request.headers != 0 || request.method != Method::Get || request.isFollowed)
        return false;
    Tier& tier = tiers_[asked];
    const WordId key = keyOf(tier, request.path);
    Slot* slot = tier.store.find(key);
    if (!slot || slot->objects.size() != 1)
        return false;
    const StoredObject& object = slot->objects.front();
    const double wallNow = wall();
    if (object.kind != StoredObject::Answer || object.varying != 0 || wallNow < object.completeAt ||
        !object.isFresh(wallNow) || (object.response.page != 0 && tier.read(object.response.headers).isPageOfFragments))
        return false;
    tier.store.hit(key, *slot, now_);
    const bool repeatsAge = tier.dialect.writesAge == AgeWritten::Never;
    world_.answered(token, {.source = Source::Hit,
                            .status = object.response.status,
                            .version = object.response.version,
                            .age = repeatsAge ? object.response.age : object.ageAt(wallNow),
                            .at = now_,
                            .bytes = object.response.bytes,
                            .bodyOf = object.response.bodyOf,
                            .headers = object.response.headers,
                            .here = {.tier = asked, .path = request.path, .isHit = true},
                            .above = {.tier = asked, .path = request.path, .isHit = true}});
    return true;
}

void CacheTiers::Engine::wakeAt(double at, std::uint64_t token)
{
    events_.push({std::max(at, now_), order_++, Event::Wake, static_cast<std::uint32_t>(token),
                  static_cast<std::uint32_t>(token >> 32)});
}

bool CacheTiers::Engine::knows(TierId tier, WordId path)
{
    return tiers_[tier].store.find(keyOf(tiers_[tier], path)) != nullptr;
}

CacheTiers::CacheTiers(std::vector<TierOptions> tiers, HeaderBook& book, const PageBook& pages, World& world,
                       double wallStart)
    : engine_(std::make_unique<Engine>(std::move(tiers), book, pages, world, wallStart))
{}

CacheTiers::~CacheTiers() = default;

void CacheTiers::request(double now, TierId tier, const Request& request, std::uint64_t token)
{
    engine_->request(now, tier, request, token);
}

int CacheTiers::purge(double now, TierId tier, PurgeKind kind, const Request& request, WordId tag)
{
    return engine_->purge(now, tier, kind, request, tag);
}

void CacheTiers::wakeAt(double at, std::uint64_t token) { engine_->wakeAt(at, token); }

void CacheTiers::runUntil(double until) { engine_->runUntil(until); }

void CacheTiers::runOut() { engine_->runUntil(CacheDialect::never); }

std::size_t CacheTiers::keysStored(TierId tier) const { return engine_->storeOf(tier).keys(); }

bool CacheTiers::knows(TierId tier, WordId path) const { return engine_->knows(tier, path); }

std::int64_t CacheTiers::evictions(TierId tier) const { return engine_->storeOf(tier).evictions(); }

double CacheTiers::bytesStored(TierId tier) const { return engine_->storeOf(tier).usedBytes(); }

} // namespace edgewright::http
