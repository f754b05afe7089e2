// Which object leaves first? New objects pass a small window; what leaves it stays only if it was asked for more often than what would have
// to leave the main part for it.
// Units:  window 1 % of the capacity; of the main part 80 % are for objects that were hit there. Frequencies from a sketch
//         (frequency_sketch.h) that has room for the objects that are there.
// Source: Einziger, Friedman and Manes, "TinyLFU: a highly efficient cache admission policy", ACM ToS 13 (2017), section 4.
#include "core/cache/frequency_sketch.h"
#include "core/cache/policy_entry.h"
#include "core/cache/sized_queues.h"

namespace edgewright::eviction {

namespace {

enum Queue : std::size_t { Window, Probation, Protected, Queues };

class WindowTinyLfu final : public SizedQueues<Queues> {
public:
    explicit WindowTinyLfu(std::uint64_t capacity)
        : SizedQueues(capacity),
          mostMain_(capacity - std::min(capacity, std::max<std::uint64_t>(capacity / 100, 1))),
          mostProtected_(mostMain_ / 5 * 4)
    {}

    bool admits(const Arrival& arrival)
    {
        sketch_.add(arrival.tag);
        return true;
    }
    void hit(ObjectIndex index, const Arrival& arrival)
    {
        sketch_.add(arrival.tag);
        move(index, queueOf(index) == Window ? Window : Protected);
        while (bytesIn(Protected) > mostProtected_)
            move(oldestIn(Protected), Probation);
    }
    void insert(const Arrival& arrival)
    {
        insertInto(Window, arrival);
        sketch_.fit(objects());
    }
    ObjectKey evict(const Arrival&)
    {
        while (!isEmpty(Window)) {
            const ObjectIndex candidate = oldestIn(Window);
            if (bytesIn(Probation) + bytesIn(Protected) + objects_[candidate].bytes() <= mostMain_) {
                move(candidate, Probation);
                continue;
            }
            const ObjectIndex victim = mainVictim();
            if (victim == 0 || frequency(candidate) <= frequency(victim))
                return forget(candidate);
            const ObjectKey key = forget(victim);
            move(candidate, Probation);
            return key;
        }
        return forget(mainVictim());
    }
    std::size_t memoryBytes() const { return objects_.bytes() + sketch_.bytes(); }

private:
    unsigned frequency(ObjectIndex index) const { return sketch_.estimate(tagOf(objects_[index].key)); }
    ObjectIndex mainVictim() const
    {
        const Queue queue = isEmpty(Probation) ? Protected : Probation;
        return isEmpty(queue) ? 0 : oldestIn(queue);
    }

    FrequencySketch sketch_;
    std::uint64_t mostMain_, mostProtected_;
};

} // namespace

EvictionPolicyEntry wtinylfu()
{
    return policyEntry<WindowTinyLfu>(
        "wtinylfu", text("eviction policy", "W-TinyLFU"),
        text("eviction policy",
             "window 1 %, of the rest 80 % protected, counters of 4 bits halved every 10 requests an object"));
}

} // namespace edgewright::eviction
