// What may a cache of this dialect do with an answer that has these headers?
#pragma once

#include "core/cache/http/header_book.h"
#include "core/catalog/cache_dialect.h"

#include <optional>
#include <unordered_map>

namespace edgewright::http {

/// The reading of one set of headers by one dialect: strings are left behind here.
struct ResponseRules {
    std::optional<double> stated; ///< lifetime by Cache-Control or a field that takes its place, seconds
    int statedLine = 0;           ///< where it stands
    HeaderTime expires, lastModified;
    double staleWhileRevalidate = -1, staleIfError = -1; ///< seconds; -1: not stated
    bool isUnstorable = false;                           ///< no-store, private or what the dialect takes for it
    bool isExplicitlyUnstorable = false;                 ///< by no-store or private themselves
    bool validatesEachTime = false;
    bool forbidsStale = false; ///< must-revalidate, proxy-revalidate
    bool hasSharedMaxAge = false, permitsAuthorized = false, hasValidator = false;
    bool hasUnreadAge = false;      ///< a list in Age that the dialect does not take
    bool isPageOfFragments = false; ///< the dialect puts it together
    bool hasUsableTag = false;      ///< an ETag that the dialect sends in a condition
    HeadersId stored = 0;           ///< the headers without the fields that may not be stored
};

/// Source: RFC 9111, sections 4.2.1, 5.2 and 5.3; RFC 5861; RFC 9213.
ResponseRules readResponse(HeaderBook& book, HeadersId headers, const CacheDialect& dialect);

/// The same, remembered. Cost: O(1) after the first time.
class ResponseReader {
public:
    ResponseReader(HeaderBook& book, const CacheDialect& dialect) : book_(book), dialect_(dialect) {}
    const ResponseRules& operator()(HeadersId headers)
    {
        const auto known = rules_.find(headers);
        return known != rules_.end() ? known->second
                                     : rules_.emplace(headers, readResponse(book_, headers, dialect_)).first->second;
    }

private:
    HeaderBook& book_;
    const CacheDialect& dialect_;
    std::unordered_map<HeadersId, ResponseRules> rules_;
};

} // namespace edgewright::http
