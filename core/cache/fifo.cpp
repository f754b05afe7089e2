// Which object leaves first? The one that came first, however often it was asked for since.
#include "core/cache/policy_entry.h"

namespace edgewright::eviction {

namespace {

class FirstInFirstOut final : public PolicyBase<> {
public:
    explicit FirstInFirstOut(std::uint64_t capacity) : PolicyBase(capacity), byArrival_(objects_.newQueue()) {}
    void hit(ObjectIndex, const Arrival&) {}
    void insert(const Arrival& arrival) { objects_.pushFront(byArrival_, come(arrival)); }
    ObjectKey evict(const Arrival&) { return leave(objects_.last(byArrival_)); }

private:
    ObjectQueue byArrival_;
};

} // namespace

EvictionPolicyEntry fifo()
{
    return policyEntry<FirstInFirstOut>("fifo", text("eviction policy", "First in, first out"));
}

} // namespace edgewright::eviction
