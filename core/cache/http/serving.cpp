// How does an answer leave a tier: age, conditions, ranges, and whom it goes to?
#include "core/cache/http/engine.h"

#include <algorithm>

namespace edgewright::http {

namespace {

bool carriesOwnAge(AgeWritten written, bool afterContact)
{
    return written == AgeWritten::Always || written == AgeWritten::FromStore ||
           (written == AgeWritten::Hits && !afterContact);
}

} // namespace

/// From the store.
void CacheTiers::Engine::serve(Pending& pending, const StoredObject& object, Serving serving)
{
    const CacheDialect& dialect = tiers_[pending.tier].dialect;
    Response response = object.response;
    if (carriesOwnAge(dialect.writesAge, serving.afterContact))
        response.age = object.ageAt(wall());
    response.isFromStore = !serving.afterContact;
    response.above = serving.afterContact ? pending.above : Found{};
    response.endsAt = std::max(wall(), object.completeAt);
    Source source = serving.source;
    if (source == Source::Hit && wall() < object.completeAt) { // reads along with the body that is under way
        source = Source::Miss;
        pending.joined = true;
    } else if (pending.joined && (source == Source::Hit || source == Source::Revalidated)) {
        source = pending.joinedMiss ? Source::Miss : Source::Revalidated;
    }
    deliver(pending, response, source);
}

/// From the next tier or the origin. `ownAge`: of the answer as this cache counts it.
void CacheTiers::Engine::hand(Pending& pending, Response response, Source source, std::int64_t ownAge)
{
    if (tiers_[pending.tier].dialect.writesAge == AgeWritten::Always)
        response.age = ownAge;
    pending.nextHadIt = response.isFromStore;
    response.isFromStore = false;
    deliver(pending, response, response.status >= 500 ? Source::Error : source);
}

/// An error of the cache's own.
void CacheTiers::Engine::fail(Pending& pending, int status)
{
    const bool hasAge = tiers_[pending.tier].dialect.writesAge == AgeWritten::Always;
    deliver(pending,
            {.status = status,
             .date = std::floor(wall()),
             .sentAt = std::floor(wall()),
             .age = hasAge ? 0 : -1,
             .endsAt = wall()},
            Source::Error);
}

void CacheTiers::Engine::deliver(Pending& pending, Response response, Source source)
{
    Tier& tier = tiers_[pending.tier];
    if (tier.dialect.rewritesDate)
        response.date = std::floor(wall());
    if (response.status == 200 && pending.request.headers != 0) {
        answerConditions(pending, response, source);
        cutRange(pending, response);
    }
    if (pending.client.kind == Client::Nobody)
        return;
    const Found here{.tier = pending.tier,
                     .path = pending.request.path,
                     .isHit = source == Source::Hit || source == Source::Stale,
                     .hadCopy = pending.hadCopy,
                     .joined = pending.joined && !pending.hasFetched,
                     .isRefused = pending.isRefused};
    if (response.above.tier == originTier)
        response.above = here;
    Answer answer{.source = source,
                  .status = response.status,
                  .version = response.version,
                  .age = response.age,
                  .at = now_,
                  .wait = response.endsAt - wall() + now_ - pending.arrivedAt,
                  .firstByte = now_ - pending.arrivedAt,
                  .bytes = response.bytes,
                  .bodyOf = response.bodyOf,
                  .headers = response.headers,
                  .joined = pending.joined,
                  .fromNext = pending.nextHadIt,
                  .isTruncated = response.isTruncated,
                  .isFollowed = pending.request.isFollowed,
                  .here = here,
                  .above = response.above};
    if (pending.client.kind != Client::Caller)
        world_.relayed(answer, pending.client.kind == Client::Page);
    if (pending.client.kind == Client::OtherTier)
        return arrive(pending.client.id, response, now_);
    if (pending.client.kind == Client::Page)
        return fragmentCame(pending.client.id, response, here);
    if (response.page != 0 && response.status == 200 && tier.read(response.headers).isPageOfFragments) {
        world_.relayed(answer, true); // what stands around the fragments is one of them
        return assemble(pending, std::move(answer), response.page, response.endsAt - wall() + now_);
    }
    world_.answered(pending.client.token, answer);
}

/// Source: RFC 9110, section 13.2.2.
void CacheTiers::Engine::answerConditions(const Pending& pending, Response& response, Source source)
{
    const HeaderFields& asked = book_.fields(pending.request.headers);
    const HeaderFields& have = book_.fields(response.headers);
    const bool hasDate = asked.ifModifiedSince.isTime();
    if (tiers_[pending.tier].dialect.wholeAfterValidation && source == Source::Revalidated && !hasDate)
        return;
    const bool isUnmodified =
        asked.ifNoneMatch.empty()
            ? hasDate && have.lastModified.isTime() &&
                  have.lastModified.at(response.sentAt) <= asked.ifModifiedSince.at(response.sentAt)
            : have.etag != 0 && std::ranges::find(asked.ifNoneMatch, have.etag) != asked.ifNoneMatch.end();
    if (!isUnmodified)
        return;
    response.status = 304;
    response.bytes = 0;
}

/// Source: RFC 9110, sections 13.1.5 and 14.2.
void CacheTiers::Engine::cutRange(const Pending& pending, Response& response)
{
    const HeaderFields& asked = book_.fields(pending.request.headers);
    const bool isAnother = asked.hasIfRange && asked.ifRange != book_.fields(response.headers).etag;
    if (response.status != 200 || !asked.range.isAsked() || !response.acceptsRanges || isAnother ||
        pending.request.method != Method::Get)
        return;
    const ByteRange& range = asked.range;
    const double first = range.first >= 0 ? range.first : std::max(0.0, response.bytes - range.last);
    const double last =
        range.first >= 0 && range.last >= 0 ? std::min(range.last, response.bytes - 1) : response.bytes - 1;
    if (first >= response.bytes || last < first) {
        if (!tiers_[pending.tier].dialect.unsatisfiableRangeIsWhole) {
            response.status = 416;
            response.bytes = 0;
        }
        return;
    }
    response.status = 206;
    response.bytes = last - first + 1;
}

} // namespace edgewright::http
