// What do clients, caches and origins say to one another?
#pragma once

#include "core/cache/http/header_book.h"

#include <cstdint>
#include <vector>

namespace edgewright::http {

enum class Method : std::uint8_t { Get, Head, Put, Post, Delete, Other };

struct Request {
    WordId path = 0; ///< with the query, a word of the HeaderBook
    Method method = Method::Get;
    bool isFollowed = false; ///< the world is told each moment of it, and of what is asked for it
    HeadersId headers = 0;
};

/// The state of a resource: it counts up as the content changes.
using Version = std::int64_t;
inline constexpr Version noVersion = -1; ///< a page of the cache's own

enum class Source : std::uint8_t {
    Hit,         ///< fresh from the store
    Stale,       ///< from the store, past its lifetime
    Revalidated, ///< from the store after a 304 that was waited for
    Miss,        ///< the body came for this request
    Pass,        ///< the same, and may not be stored
    Error,       ///< 5xx or no answer, made by the cache or handed on
};

enum class Failure : std::uint8_t { None, Error, Timeout };

using TierId = std::uint32_t;
inline constexpr TierId originTier = ~TierId(0);

/// What one tier had for a request.
struct Found {
    TierId tier = originTier; ///< originTier: not known yet
    WordId path = 0;
    bool isHit = false;     ///< what it answered, fresh or stale
    bool hadCopy = false;   ///< something that was too old
    bool joined = false;    ///< nothing, and it waited for what another request had asked for
    bool isRefused = false; ///< what came for it was not admitted to the store
};

/// A body that includes others; 0: a plain one. Numbered by PageBook.
using PageId = std::uint32_t;

/// One piece of a page that was put together.
struct Part {
    WordId path = 0;
    Version version = noVersion;
    bool operator==(const Part&) const = default;
};

/// What a client is told. Times in seconds of the simulation.
struct Answer {
    Source source = Source::Miss;
    int status = 0;
    Version version = noVersion;
    std::int64_t age = -1; ///< the Age header in seconds, -1: none
    double at = 0;         ///< when it leaves the tier
    double wait = 0;       ///< from the request to the end of the body
    double firstByte = 0;  ///< from the request to the first byte
    double bytes = 0;      ///< of the body
    WordId bodyOf = 0;     ///< the path whose body it is
    HeadersId headers = 0;
    bool joined = false;      ///< it waited on, or read along with, a fetch that another request had begun
    bool fromNext = false;    ///< the next tier answered out of its store
    bool isTruncated = false; ///< the body broke off
    bool isFollowed = false;  ///< as its request
    Found here, above;        ///< what the tier had that was asked, and the last one that was asked for this
    std::vector<Part> parts;  ///< every piece of a page of fragments, in order; else none
};

/// A request that reached the origin.
struct OriginFetch {
    double at = 0;
    WordId path = 0;
    Method method = Method::Get;
    HeadersId headers = 0;
    bool isConditional = false, isBackground = false; ///< background: no client waits for it
    int status = 0;                                   ///< 0: cut off without an answer
    Version version = noVersion;
};

} // namespace edgewright::http
