// What do the origins of a drawing answer to the caches in front of them?
#pragma once

#include "core/cache/http/page_book.h"
#include "core/cache/http/world.h"
#include "core/cache/key_table.h"
#include "core/cache/topology/content_objects.h"

#include <array>
#include <span>

namespace edgewright {

/// Answers for the origins of the content sets, with the headers that each set's strategy asks for:
/// TTL:                     Cache-Control: public, max-age; with stale-while-revalidate and stale-if-error where the set has them.
/// Purge on publish:        max-age of a year: the publication takes it away, or where purges are soft makes it stale, with the windows above.
/// Edge-Side Includes:      a page with the set's lifetime, and the fragments that it includes with theirs; it stands without those that fail.
/// Every answer has an entity tag that counts its publications; a request that names it is answered with 304 and no body.
/// Units:  HTTP tells lifetimes in whole seconds: fractions are cut off.
/// Source: RFC 9111, section 5.2; RFC 5861; RFC 9110, section 13.1.2; ESI 1.0.
class ContentOrigin {
public:
    struct Object {
        std::size_t content = std::numeric_limits<std::size_t>::max(); ///< that: the word is no path
        ObjectKey key = 0;
    };

    /// `contents` must outlive it.
    explicit ContentOrigin(std::span<ContentObjects> contents);

    /// Under which path the HTTP engine knows an object.
    http::WordId pathOf(std::size_t content, ObjectKey key);
    /// The same where it is known; 0: nobody has asked for it.
    http::WordId knownPathOf(ObjectKey key) const;
    const Object& objectAt(http::WordId path) const { return objects_[path]; }
    std::size_t paths() const { return objects_.size(); } ///< all are smaller than this

    /// Call with rising times.
    http::OriginAnswer answer(double at, const http::Request& request);

    ContentObjects& objects(std::size_t content) { return contents_[content]; }
    http::HeaderBook& book() { return book_; }
    const http::PageBook& pages() const { return pages_; }

    /// When the origin publishes what comes after this copy, s; infinity: never, or there is no copy.
    double outdatedFrom(http::WordId path, http::Version version) const;

private:
    http::HeadersId headersOf(const Object& object, std::uint32_t version);

    std::span<ContentObjects> contents_;
    http::HeaderBook book_;
    http::PageBook pages_{book_.words()};
    std::vector<http::PageId> pageOf_; ///< by content
    KeyTable paths_;
    std::vector<Object> objects_; ///< by path
    std::vector<std::array<std::vector<http::HeadersId>, 2>>
        headers_; ///< by content; of objects and fragments; by version
};

} // namespace edgewright
