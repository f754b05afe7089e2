// How are the headers of a message kept, so that each set is read once and named by a number from then on?
#pragma once

#include "core/cache/http/header_fields.h"

#include <map>

namespace edgewright::http {

using HeadersId = std::uint32_t; ///< 0: no headers

/// Interned sets of header lines, and the words in them. A path is a word too.
/// Cost: add O(bytes x log sets); all else O(1), merged() at its first call for a pair O(bytes).
class HeaderBook {
public:
    HeaderBook();
    HeaderBook(const HeaderBook&) = delete;
    HeaderBook& operator=(const HeaderBook&) = delete;

    HeadersId add(const std::vector<HeaderLine>& lines);
    /// `stored` where the fields of `update` have taken the place of those of the same name.
    /// Source: RFC 9111, section 3.2.
    HeadersId merged(HeadersId stored, HeadersId update);
    /// `headers` without what is named there (lower case).
    HeadersId without(HeadersId headers, std::span<const std::string> names);

    const HeaderFields& fields(HeadersId id) const { return sets_[id].fields; }
    std::span<const HeaderLine> lines(HeadersId id) const { return sets_[id].lines; }
    /// The value of this field (lower case), lines joined by ", "; empty where there is none.
    std::string value(HeadersId id, std::string_view name) const;

    Vocabulary& words() { return words_; }
    const Vocabulary& words() const { return words_; }

private:
    struct Set {
        std::vector<HeaderLine> lines;
        HeaderFields fields;
    };

    Vocabulary words_;
    std::deque<Set> sets_;
    std::map<std::string, HeadersId> ids_;
    std::map<std::pair<HeadersId, HeadersId>, HeadersId> merged_;
};

} // namespace edgewright::http
