// What do the origins of a drawing answer to the caches in front of them?
#include "core/cache/topology/content_origin.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <fmt/format.h>
#include <limits>

namespace edgewright {

namespace {

constexpr double aYear = 365.0 * 24 * 3600;

/// The engine carries a version as a number: here the bits of the time from which it is outdated, the last of them telling whether the
/// set had been reissued. So a copy tells by itself how old it is, and nothing is remembered of it.
static_assert(sizeof(http::Version) == sizeof(double));
constexpr http::Version reissuedBit = 1;
constexpr double never = std::numeric_limits<double>::max();

http::Version numberOf(const ContentVersion& version)
{
    const auto bits = std::bit_cast<http::Version>(std::min(version.outdatedFrom, never));
    return (bits & ~reissuedBit) | (version.isReissued ? reissuedBit : 0);
}

std::string directive(std::string_view name, Seconds lifetime)
{
    return fmt::format("{}={:.0f}", name, std::floor(lifetime.value));
}

std::string cacheControl(const ContentSet& content, bool isFragment)
{
    const bool isPurged = content.strategy == CacheStrategy::PurgeOnPublish;
    const bool isRemoved = isPurged && content.purge == PurgeMode::Hard;
    const Seconds lifetime = isPurged ? Seconds(aYear) : isFragment ? content.fragmentTtl : content.ttl;
    std::string line = "public, " + directive("max-age", lifetime);
    if (content.strategy == CacheStrategy::StaleWhileRevalidate || (isPurged && !isRemoved))
        line += ", " + directive("stale-while-revalidate", content.staleWhileRevalidate);
    if (content.staleIfError > Seconds{} && !isRemoved)
        line += ", " + directive("stale-if-error", content.staleIfError);
    return line;
}

} // namespace

ContentOrigin::ContentOrigin(std::span<ContentObjects> contents) : contents_(contents), headers_(contents.size())
{
    for (std::size_t i = 0; i < contents.size(); ++i) {
        const ContentSet& content = contents[i].content();
        std::vector<http::Include> included;
        if (content.strategy == CacheStrategy::EdgeSideIncludes)
            for (std::int64_t fragment = 0; fragment < content.fragments; ++fragment)
                included.push_back({.path = pathOf(i, contents[i].fragment(fragment)), .isDispensable = true});
        pageOf_.push_back(pages_.add(std::move(included)));
    }
}

http::WordId ContentOrigin::pathOf(std::size_t content, ObjectKey key)
{
    if (const http::WordId known = knownPathOf(key))
        return known;
    const http::WordId path = book_.words().addUnwritten();
    objects_.resize(path + 1);
    objects_[path] = {content, key};
    paths_.insert(tagOf(key), path);
    return path;
}

http::WordId ContentOrigin::knownPathOf(ObjectKey key) const
{
    return paths_.find(tagOf(key), [&](http::WordId path) { return objects_[path].key == key; });
}

http::OriginAnswer ContentOrigin::answer(double at, const http::Request& request)
{
    const Object object = objectAt(request.path);
    ContentObjects& objects = contents_[object.content];
    const ContentVersion version = objects.version(object.key, at);
    const http::HeadersId headers = headersOf(object, version.number);
    const auto& asked = book_.fields(request.headers).ifNoneMatch;
    const bool isUnmodified = !asked.empty() && asked.front() == book_.fields(headers).etag;
    return {.status = isUnmodified ? 304 : 200,
            .headers = headers,
            .version = numberOf(version),
            .bytes = isUnmodified ? 0 : objects.bytes(object.key),
            .page = objects.isFragment(object.key) ? 0 : pageOf_[object.content]};
}

double ContentOrigin::outdatedFrom(http::WordId path, http::Version version) const
{
    constexpr double infinity = std::numeric_limits<double>::infinity();
    if (version < 0)
        return infinity;
    const auto from = std::bit_cast<double>(version & ~reissuedBit);
    const double own =
        from >= std::bit_cast<double>(std::bit_cast<http::Version>(never) & ~reissuedBit) ? infinity : from;
    const bool isReissued = (version & reissuedBit) != 0;
    return isReissued ? own : std::min(own, contents_[objectAt(path).content].reissuedAt());
}

http::HeadersId ContentOrigin::headersOf(const Object& object, std::uint32_t version)
{
    const ContentObjects& objects = contents_[object.content];
    const bool isFragment = objects.isFragment(object.key);
    std::vector<http::HeadersId>& known = headers_[object.content][isFragment];
    if (known.size() <= version)
        known.resize(version + 1);
    if (known[version] != 0)
        return known[version];
    std::vector<http::HeaderLine> lines{{"Cache-Control", cacheControl(objects.content(), isFragment)},
                                        {"ETag", fmt::format("\"{}\"", version)}};
    if (!isFragment && pageOf_[object.content] != 0)
        lines.push_back({"Surrogate-Control", "content=\"ESI/1.0\""});
    known[version] = book_.add(lines);
    return known[version];
}

} // namespace edgewright
