// Which object leaves a full cache? The registry of eviction policies.
#pragma once

#include "core/base/result.h"
#include "core/cache/trace_cache.h"

#include <memory>
#include <span>
#include <string_view>

namespace edgewright {

/// Decides the order of leaving; the cache does the rest (sizes, freshness).
class EvictionPolicy {
public:
    virtual ~EvictionPolicy() = default;
    /// After a miss, before room is made for it: may the object come in at all?
    virtual bool admits(ObjectKey key, std::uint64_t bytes) = 0;
    virtual ObjectKey victim() = 0; ///< picks and forgets one; only asked where something is there
    virtual void inserted(ObjectKey key, std::uint64_t bytes) = 0; ///< not there before
    virtual void hit(ObjectKey key) = 0;                           ///< there
    virtual void removed(ObjectKey key) = 0;                       ///< left for another reason than victim()
};

/// One policy, one file (policy_entry.h): the same code serves the caches of a topology and those that replay a trace.
struct EvictionPolicyEntry {
    std::string_view key; ///< "lru"
    Text title;
    Text parameters; ///< what it was set to, in words; may be empty
    std::unique_ptr<EvictionPolicy> (*make)(std::uint64_t capacityBytes);
    std::unique_ptr<TraceCache> (*makeTraceCache)(const TraceCacheOptions& options);
    bool needsFuture = false; ///< can't be made for a live stream: it asks each request when the object comes again
};

std::span<const EvictionPolicyEntry> evictionPolicies();
const EvictionPolicyEntry* evictionPolicyWithKey(std::string_view key);

/// Those that a live stream can have.
std::span<const EvictionPolicyEntry> liveEvictionPolicies();

/// Errors: there is none of that key; names those there are.
Result<const EvictionPolicyEntry*> evictionPolicyNamed(std::string_view key,
                                                       std::span<const EvictionPolicyEntry> among);

} // namespace edgewright
