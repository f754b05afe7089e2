// What do the tiers of caches in front of an origin answer, request by request?
#pragma once

#include "core/cache/eviction_policy.h"
#include "core/cache/http/page_book.h"
#include "core/cache/http/world.h"
#include "core/catalog/cache_dialect.h"

#include <memory>
#include <vector>

namespace edgewright::http {

using MakePolicy = decltype(EvictionPolicyEntry::make);

struct TierOptions {
    CacheDialect dialect;
    TierId next = originTier; ///< who is asked on a miss, unless the world says otherwise: a later tier, or the origin
    double delay = 0;         ///< seconds, round trip to the next
    double capacityBytes = 0; ///< 0: without end
    MakePolicy policy = nullptr; ///< wanted where there is a capacity
    std::uint64_t seed = 1;      ///< of the admission's chance
};

enum class PurgeKind : std::uint8_t { Hard, Soft, Tag, SoftTag };

/// A discrete-event engine on simulated time: what RFC 9110, 9111 and 5861 say, with the dialect of each tier.
/// Units:  seconds from the start; `wallStart` are the seconds since 1970 at 0.
/// Cost:   a fresh hit O(1), without parsing, allocation or an event; all else O(log events). Memory O(objects stored + requests under way),
///         besides what `book` interns. A page of fragments is cut at 10,000 pieces.
/// Source: RFC 9110, 9111, 5861, 8246, 9213; ESI 1.0. Dialects: resources/catalog/cache_dialects.json.
class CacheTiers {
public:
    CacheTiers(std::vector<TierOptions> tiers, HeaderBook& book, const PageBook& pages, World& world,
               double wallStart = 0);
    ~CacheTiers();

    /// A client asks tier `tier`. The world is told the answer under `token`, at once or later. Times must not fall.
    void request(double now, TierId tier, const Request& request, std::uint64_t token);

    /// Removes or expires what is stored under the path of `request` (whose headers may select a variant), or what carries the tag `tag`.
    /// Gives the status that the tier answers.
    int purge(double now, TierId tier, PurgeKind kind, const Request& request, WordId tag = 0);

    /// The world is woken then, with this token. Nothing happens of itself before `at` that has not happened by the time it is woken.
    void wakeAt(double at, std::uint64_t token);

    /// Lets everything happen that is under way before `until`.
    void runUntil(double until);
    void runOut();

    std::size_t keysStored(TierId tier) const;  ///< keys that the tier knows of, stored or under way
    bool knows(TierId tier, WordId path) const; ///< it is one of them
    std::int64_t evictions(TierId tier) const;
    double bytesStored(TierId tier) const;

private:
    class Engine;
    std::unique_ptr<Engine> engine_;
};

} // namespace edgewright::http
