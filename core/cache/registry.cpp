// Which eviction policies are there? A line each, in menu order.
#include "core/cache/eviction_policy.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <vector>

#define EDGEWRIGHT_EVICTION_POLICIES(X) \
    X(lru) \
    X(fifo) \
    X(clock) \
    X(lfu) \
    X(sieve) \
    X(s3fifo) \
    X(wtinylfu) \
    X(arc) \
    X(gdsf) \
    X(belady)

namespace edgewright {

namespace eviction {
#define EDGEWRIGHT_DECLARE(NAME) EvictionPolicyEntry NAME();
EDGEWRIGHT_EVICTION_POLICIES(EDGEWRIGHT_DECLARE)
#undef EDGEWRIGHT_DECLARE
} // namespace eviction

std::span<const EvictionPolicyEntry> evictionPolicies()
{
#define EDGEWRIGHT_ENTRY(NAME) eviction::NAME(),
    static const auto entries = std::to_array<EvictionPolicyEntry>({EDGEWRIGHT_EVICTION_POLICIES(EDGEWRIGHT_ENTRY)});
#undef EDGEWRIGHT_ENTRY
    return entries;
}

const EvictionPolicyEntry* evictionPolicyWithKey(std::string_view key)
{
    const auto entries = evictionPolicies();
    const auto found = std::ranges::find(entries, key, &EvictionPolicyEntry::key);
    return found == entries.end() ? nullptr : &*found;
}

std::span<const EvictionPolicyEntry> liveEvictionPolicies()
{
    static const std::vector<EvictionPolicyEntry> live = [] {
        std::vector<EvictionPolicyEntry> entries;
        std::ranges::copy_if(evictionPolicies(), std::back_inserter(entries),
                             [](const EvictionPolicyEntry& entry) { return !entry.needsFuture; });
        return entries;
    }();
    return live;
}

Result<const EvictionPolicyEntry*> evictionPolicyNamed(std::string_view key, std::span<const EvictionPolicyEntry> among)
{
    std::string known;
    for (const EvictionPolicyEntry& entry : among) {
        if (entry.key == key)
            return &entry;
        known.append(known.empty() ? "" : ", ").append(entry.key);
    }
    return fail({text("cache", "there is no eviction policy “{}”").with(key),
                 {},
                 text("cache", "choose one of: {}").with(known)});
}

} // namespace edgewright
