// Which object leaves first? A hand walks from the oldest to the newest and takes the first that was not asked for since it last came by.
// Source: Zhang et al., "SIEVE is simpler than LRU", NSDI 2024.
#include "core/cache/policy_entry.h"

namespace edgewright::eviction {

namespace {

class Sieve final : public PolicyBase<> {
public:
    explicit Sieve(std::uint64_t capacity) : PolicyBase(capacity), byArrival_(objects_.newQueue()), hand_(byArrival_) {}
    void hit(ObjectIndex index, const Arrival&) { objects_[index].count = 1; }
    void insert(const Arrival& arrival) { objects_.pushFront(byArrival_, come(arrival)); }
    ObjectKey evict(const Arrival&)
    {
        ObjectIndex index = fromTheOldest(hand_);
        for (; objects_[index].count > 0; index = fromTheOldest(objects_[index].previous))
            objects_[index].count = 0;
        hand_ = objects_[index].previous;
        return leave(index);
    }
    void remove(ObjectIndex index)
    {
        if (hand_ == index)
            hand_ = objects_[index].previous;
        leave(index);
    }

private:
    /// Before the newest stands the queue itself, and before that the oldest.
    ObjectIndex fromTheOldest(ObjectIndex index) const
    {
        return index == byArrival_ ? objects_.last(byArrival_) : index;
    }

    ObjectQueue byArrival_;
    ObjectIndex hand_;
};

} // namespace

EvictionPolicyEntry sieve()
{
    return policyEntry<Sieve>("sieve", text("eviction policy", "SIEVE"), text("eviction policy", "one bit an object"));
}

} // namespace edgewright::eviction
