// On which of the servers of a point of presence does an object live?
#pragma once

#include "core/base/random.h"

namespace edgewright {

/// 0 … servers - 1; alike for all who ask. One server more takes an even share from each and moves nothing else.
/// Cost:   O(ln servers).
/// Source: Lamping and Veach, "A fast, minimal memory, consistent hash algorithm", 2014.
inline std::int64_t consistentServer(std::uint64_t key, std::int64_t servers)
{
    std::uint64_t state = mixedSeed(key, 0);
    std::int64_t chosen = 0;
    for (std::int64_t next = 0; next < servers;) {
        chosen = next;
        state = state * 2862933555777941757ull + 1;
        next = static_cast<std::int64_t>(static_cast<double>(chosen + 1) *
                                         (0x1p31 / static_cast<double>((state >> 33) + 1)));
    }
    return chosen;
}

} // namespace edgewright
