// Which object leaves first? The one that was not asked for the longest.
#include "core/cache/policy_entry.h"

namespace edgewright::eviction {

namespace {

class LeastRecentlyUsed final : public PolicyBase<> {
public:
    explicit LeastRecentlyUsed(std::uint64_t capacity) : PolicyBase(capacity), byLastUse_(objects_.newQueue()) {}
    [[gnu::always_inline]] void prefetchHit(ObjectIndex index) const { objects_.prefetchNeighbours(index); }
    void hit(ObjectIndex index, const Arrival&) { objects_.moveToFront(byLastUse_, index); }
    void insert(const Arrival& arrival) { objects_.pushFront(byLastUse_, come(arrival)); }
    ObjectKey evict(const Arrival&) { return leave(objects_.last(byLastUse_)); }

private:
    ObjectQueue byLastUse_;
};

} // namespace

EvictionPolicyEntry lru()
{
    return policyEntry<LeastRecentlyUsed>("lru", text("eviction policy", "Least recently used"));
}

} // namespace edgewright::eviction
