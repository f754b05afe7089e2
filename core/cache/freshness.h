// May a stored copy still be served?
#pragma once

#include "core/model/rows.h"

namespace edgewright {

enum class Freshness {
    Fresh,   ///< served
    Stale,   ///< served, and fetched anew in the background
    Expired, ///< fetched anew before it is served
};

/// Of a copy that was fetched `age` ago.
/// TTL:                     fresh while younger than the TTL, then expired.
/// Stale while revalidate:  the same, but stale for the window that follows the TTL.
/// Purge on publish:        fresh until the publication takes it away; the TTL does not count.
/// Source: RFC 9111, section 4.2 (freshness lifetime); RFC 5861, section 3 (stale-while-revalidate).
inline Freshness freshness(const ContentSet& content, Seconds age)
{
    if (content.strategy == CacheStrategy::PurgeOnPublish || age < content.ttl)
        return Freshness::Fresh;
    const bool mayBeStale = content.strategy == CacheStrategy::StaleWhileRevalidate;
    return mayBeStale && age < content.ttl + content.staleWhileRevalidate ? Freshness::Stale : Freshness::Expired;
}

} // namespace edgewright
