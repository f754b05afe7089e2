// What does a client ask of a cache of this dialect, beyond the path?
#include "core/cache/http/request_rules.h"

#include <charconv>

namespace edgewright::http {

namespace {

double secondsOf(const Directive& directive, double otherwise)
{
    double seconds = otherwise;
    std::from_chars(directive.value.data(), directive.value.data() + directive.value.size(), seconds);
    return seconds;
}

void readDirective(RequestRules& rules, const Directive& directive, const CacheDialect& dialect)
{
    const std::string name = lowerCase(directive.name);
    if (name == "no-cache") {
        rules.fetches = dialect.requestNoCache == RequestNoCache::Fetches;
        rules.validates = dialect.requestNoCache == RequestNoCache::Validates;
    } else if (name == "no-store") {
        rules.isNotStored = dialect.requestNoStore != RequestNoStore::Ignored;
        rules.isNotReused = dialect.requestNoStore == RequestNoStore::NotReused;
    } else if (name == "min-fresh" && dialect.requestMinFresh) {
        rules.minFresh = secondsOf(directive, 0);
    } else if (name == "max-age" && dialect.requestMaxAge) {
        rules.maxAge = secondsOf(directive, CacheDialect::never);
    } else if (name == "max-stale" && dialect.requestMaxStale) {
        rules.maxStale = secondsOf(directive, CacheDialect::never);
    } else if (name == "only-if-cached") {
        rules.onlyIfCached = dialect.requestOnlyIfCached;
    }
}

} // namespace

RequestRules readRequest(const HeaderBook& book, HeadersId headers, const CacheDialect& dialect)
{
    const HeaderFields& fields = book.fields(headers);
    RequestRules rules;
    rules.isPassed = (fields.hasAuthorization && dialect.authorizedRequest == AuthorizedRequest::Passed) ||
                     (fields.hasCookie && dialect.passesCookies);
    rules.isAuthorized = fields.hasAuthorization && dialect.authorizedRequest != AuthorizedRequest::Ignored;
    for (const Directive& directive : fields.cacheControl)
        readDirective(rules, directive, dialect);
    return rules;
}

} // namespace edgewright::http
