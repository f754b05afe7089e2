// In what do a real cache and the engine have to agree?
#pragma once

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

namespace edgewright::live {

/// Counts of one run. A lookup is a request, or a fragment of a page that was asked for.
struct Tally {
    int requests = 0, lookups = 0;
    int hits = 0;       ///< requests that began no fetch that they waited for; who joins another's is one
    int lookupHits = 0; ///< the same of lookups
    int stale = 0;      ///< requests that got what was past its lifetime
    int fetches = 0;    ///< that reached the origin, those in the background included
    int unmodified = 0; ///< fetches that got a 304
};

struct Share {
    const char* name;
    double value;
};

inline std::vector<Share> sharesOf(const Tally& tally)
{
    const auto share = [](int part, int whole) { return double(part) / std::max(whole, 1); };
    return {{"hit ratio of requests", share(tally.hits, tally.requests)},
            {"hit ratio of lookups", share(tally.lookupHits, tally.lookups)},
            {"stale", share(tally.stale, tally.requests)},
            {"fetches a lookup", share(tally.fetches, tally.lookups)},
            {"validations a lookup", share(tally.unmodified, tally.lookups)}};
}

/// The hit ratios and the other shares within a point, over equally many lookups.
inline bool agree(const Tally& live, const Tally& engine)
{
    return live.requests == engine.requests && live.lookups == engine.lookups &&
           std::ranges::equal(sharesOf(live), sharesOf(engine), [](const Share& one, const Share& other) {
               return std::abs(one.value - other.value) <= 0.01;
           });
}

/// "1800 requests, 1800 lookups live, 1800 and 1800 in the engine; hit ratio of requests 0.9012 and 0.9018; …"
inline std::string compared(const Tally& live, const Tally& engine)
{
    std::string words = fmt::format("{} requests, {} lookups live, {} and {} in the engine", live.requests,
                                    live.lookups, engine.requests, engine.lookups);
    const std::vector<Share> ours = sharesOf(engine), theirs = sharesOf(live);
    for (std::size_t i = 0; i < ours.size(); ++i)
        words += fmt::format("; {} {:.4f} and {:.4f}", ours[i].name, theirs[i].value, ours[i].value);
    return words;
}

} // namespace edgewright::live
