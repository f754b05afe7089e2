// What is told of a request that is followed?
#include "core/cache/http/engine.h"

#include <algorithm>

namespace edgewright::http {

Moment CacheTiers::Engine::placed(Moment moment, const Pending& pending) const
{
    moment.isBackground = pending.isBackground;
    moment.at = now_;
    moment.tier = pending.tier;
    moment.path = pending.request.path;
    return moment;
}

void CacheTiers::Engine::tellCopy(const Pending& pending, Moment::Kind kind, const StoredObject& object)
{
    if (!pending.request.isFollowed)
        return;
    const double age = std::max(0.0, wall() - object.ageBase);
    const double freshFor = std::max(object.freshUntil - wall(), -age); // what is never fresh has a lifetime of nothing
    tell(pending, {.kind = kind, .age = age, .freshFor = freshFor});
}

/// Whether what was put into the store has stayed there.
void CacheTiers::Engine::tellKept(const Fetch& fetch)
{
    if (!fetch.owner.request.isFollowed)
        return;
    const StoredObject* object = lookUp(tiers_[fetch.tier], fetch.key, fetch.owner.request.headers);
    if (object)
        tellCopy(fetch.owner, Moment::Keeps, *object);
    else
        tellNotKept(fetch, NotKept::Refused);
}

void CacheTiers::Engine::tellNotKept(const Fetch& fetch, NotKept why)
{
    tell(fetch.owner, {.kind = Moment::Forgoes, .why = fetch.isPurged ? NotKept::Purged : why});
}

} // namespace edgewright::http
