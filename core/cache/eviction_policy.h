// Which object leaves a full cache? The registry of eviction policies.
#pragma once

#include "core/base/text.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string_view>

namespace edgewright {

using ObjectKey = std::uint64_t;

/// Decides the order of leaving; the cache does the rest (sizes, freshness). One policy, one file.
class EvictionPolicy {
public:
    virtual ~EvictionPolicy() = default;
    virtual void inserted(ObjectKey key) = 0; ///< not there before
    virtual void hit(ObjectKey key) = 0;      ///< there
    virtual void removed(ObjectKey key) = 0;  ///< left for another reason than victim()
    virtual ObjectKey victim() = 0;           ///< picks and forgets one; only asked where something is there
};

struct EvictionPolicyEntry {
    std::string_view key; ///< "lru"
    Text title;
    std::unique_ptr<EvictionPolicy> (*make)();
};

std::span<const EvictionPolicyEntry> evictionPolicies();
const EvictionPolicyEntry* evictionPolicyWithKey(std::string_view key);

} // namespace edgewright
