// Which fragments does a page include?
#pragma once

#include "core/cache/http/messages.h"

#include <string_view>
#include <vector>

namespace edgewright::http {

/// A fragment that a page includes.
struct Include {
    WordId path = 0;
    WordId otherwise = 0;       ///< alt: asked for where the first fails; 0: none
    bool isDispensable = false; ///< onerror="continue": where both fail, the page stands without it
    bool operator==(const Include&) const = default;
};

/// Bodies with Edge-Side Includes, read once.
/// Read are esi:include (src, alt, onerror), esi:remove, esi:comment and the form <!--esi ... -->; other tags of the language pass by unread.
/// Cost: O(length).  Source: ESI Language Specification 1.0, W3C note of 4 August 2001.
class PageBook {
public:
    explicit PageBook(Vocabulary& words) : words_(words) {}

    /// 0 where the body includes nothing.
    PageId add(std::string_view body);
    PageId add(std::vector<Include> includes); ///< in order
    const std::vector<Include>& includes(PageId page) const { return pages_[page - 1]; }

private:
    Vocabulary& words_;
    std::vector<std::vector<Include>> pages_;
};

} // namespace edgewright::http
