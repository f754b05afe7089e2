// How long is an answer fresh once it is stored, and how old is it?
#pragma once

#include "core/cache/http/messages.h"
#include "core/cache/http/response_rules.h"

#include <optional>

namespace edgewright::http {

/// An answer on its way from the origin or the next tier. Times are seconds since 1970.
struct Response {
    Failure failure = Failure::None;
    int status = 0;
    HeadersId headers = 0;
    Version version = noVersion;
    double date = 0;       ///< its Date
    double sentAt = 0;     ///< when the origin answered, whole seconds: what relative times count from
    std::int64_t age = -1; ///< its Age; -1: none
    double endsAt = 0;     ///< end of the body
    double bytes = 0;
    PageId page = 0;
    WordId bodyOf = 0;
    bool acceptsRanges = false, isTruncated = false;
    bool isFromStore = false; ///< the next tier had it
    Found above;              ///< at the last tier that was asked for it
};

/// What a cache keeps of an answer. All that a fresh hit needs are two comparisons with the time. Times are seconds since 1970.
struct StoredObject {
    enum Kind : std::uint8_t { Answer, HitForMiss, HitForPass };
    static constexpr double past = -CacheDialect::never;

    Kind kind = Answer;
    double freshUntil = past; ///< excluded
    double staleUntil = past; ///< end of the stale window, excluded
    double goneAt = CacheDialect::never;
    double completeAt = past; ///< the body is there
    double ageBase = 0;       ///< Age is the whole seconds since then
    double window = 0;        ///< length of the stale window
    double staleIfError = -1;
    Response response;
    HeadersId varying = 0; ///< the headers whose Vary selects; 0: there is one variant
    WordId selecting = 0;  ///< number of the selecting values
    bool forbidsStale = false, hasSharedMaxAge = false, isAuthorized = false;
    bool isNegative = false; ///< kept by negative_ttl_s, and never validated

    bool isFresh(double wall) const { return wall < freshUntil; }
    std::int64_t ageAt(double wall) const
    {
        return static_cast<std::int64_t>(std::max(0.0, std::floor(wall - ageBase)));
    }
};

/// The circumstances of an answer. Times are seconds since 1970.
struct Exchange {
    double askedAt = 0, receivedAt = 0;
    bool hasQuery = false, isAuthorized = false, isValidation = false;
};

/// When the age of this answer was 0, on the clock of the dialect: RFC 9111, section 4.2.3.
double ageBaseOf(const Response& response, const ResponseRules& rules, const Exchange& exchange,
                 const CacheDialect& dialect);

/// The answer as it is stored, or nothing where it may not be.
/// Source: RFC 9111, sections 3, 4.2; RFC 5861.
std::optional<StoredObject> stored(const Response& response, const ResponseRules& rules, const Exchange& exchange,
                                   const CacheDialect& dialect);

/// Whether a refresh that failed this way leaves the object to be served. `status`: of the answer, where there was one.
/// Source: RFC 5861, section 4; RFC 9111, section 4.2.4.
bool mayServeAfter(const StoredObject& object, Failure failure, int status, double wall, const CacheDialect& dialect);

} // namespace edgewright::http
