// Which object leaves first? The one that came first, unless it was asked for since: then it starts anew.
// Source: Corbató, "A paging experiment with the Multics system", 1968; one reference bit (also called second chance).
#include "core/cache/policy_entry.h"

namespace edgewright::eviction {

namespace {

class Clock final : public PolicyBase<> {
public:
    explicit Clock(std::uint64_t capacity) : PolicyBase(capacity), byArrival_(objects_.newQueue()) {}
    void hit(ObjectIndex index, const Arrival&) { objects_[index].count = 1; }
    void insert(const Arrival& arrival) { objects_.pushFront(byArrival_, come(arrival)); }
    ObjectKey evict(const Arrival&)
    {
        ObjectIndex oldest = objects_.last(byArrival_);
        for (; objects_[oldest].count > 0; oldest = objects_.last(byArrival_)) {
            objects_[oldest].count = 0;
            objects_.moveToFront(byArrival_, oldest);
        }
        return leave(oldest);
    }

private:
    ObjectQueue byArrival_;
};

} // namespace

EvictionPolicyEntry clock()
{
    return policyEntry<Clock>("clock", text("eviction policy", "Clock (second chance)"),
                              text("eviction policy", "one bit an object"));
}

} // namespace edgewright::eviction
