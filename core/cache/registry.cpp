// Which eviction policies are there? A line each, in menu order.
#include "core/cache/eviction_policy.h"

#include <algorithm>
#include <array>

#define EDGEWRIGHT_EVICTION_POLICIES(X) \
    X(lru) \
    X(fifo)

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

} // namespace edgewright
