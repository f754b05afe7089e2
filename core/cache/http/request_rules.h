// What does a client ask of a cache of this dialect, beyond the path?
#pragma once

#include "core/cache/http/header_book.h"
#include "core/catalog/cache_dialect.h"

namespace edgewright::http {

/// The reading of a request's headers by one dialect.
struct RequestRules {
    bool isPassed = false;     ///< the cache keeps out of it
    bool isAuthorized = false; ///< its answer is stored only where the answer permits it
    bool fetches = false;      ///< no-cache: the whole anew
    bool validates = false;    ///< no-cache: a validation
    bool isNotStored = false, isNotReused = false, onlyIfCached = false;
    double minFresh = 0; ///< seconds of freshness that must be left
    double maxAge = CacheDialect::never, maxStale = -1;
};

/// Source: RFC 9111, section 5.2.1.
RequestRules readRequest(const HeaderBook& book, HeadersId headers, const CacheDialect& dialect);

} // namespace edgewright::http
