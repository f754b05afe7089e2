// Which object leaves first? The one that was asked for least often since it came; of these, the one that was for the longest.
// Source: Shah, Mitra and Matani, "An O(1) algorithm for implementing the LFU cache eviction scheme", 2010.
#include "core/cache/policy_entry.h"

#include <vector>

namespace edgewright::eviction {

namespace {

/// The objects that were asked for equally often, oldest last; between the next fewer and the next more often asked.
struct Frequency {
    std::uint64_t times = 0;
    ObjectQueue objects = 0;
    std::uint32_t lower = 0, higher = 0;
};

struct CountedObject : StoredObject {
    std::uint32_t frequency; ///< index of its Frequency
};

class LeastFrequentlyUsed final : public PolicyBase<CountedObject> {
public:
    explicit LeastFrequentlyUsed(std::uint64_t capacity) : PolicyBase(capacity), frequencies_(1) {}

    void hit(ObjectIndex index, const Arrival&)
    {
        const auto from = objects_[index].frequency;
        const std::uint64_t times = frequencies_[from].times + 1;
        const std::uint32_t higher = frequencies_[from].higher;
        const bool isAlone =
            objects_.first(frequencies_[from].objects) == index && objects_.last(frequencies_[from].objects) == index;
        if (higher != 0 && frequencies_[higher].times == times) {
            objects_.unlink(index);
            join(higher, index);
        } else if (isAlone) {
            frequencies_[from].times = times;
            return;
        } else {
            objects_.unlink(index);
            join(newFrequency(times, from), index);
        }
        if (isAlone)
            drop(from);
    }
    void insert(const Arrival& arrival)
    {
        const std::uint32_t lowest = frequencies_[none].higher;
        const bool isThere = lowest != none && frequencies_[lowest].times == 1;
        join(isThere ? lowest : newFrequency(1, none), come(arrival));
    }
    ObjectKey evict(const Arrival&) { return takeOut(objects_.last(frequencies_[frequencies_[none].higher].objects)); }
    void remove(ObjectIndex index) { takeOut(index); }

private:
    static constexpr std::uint32_t none = 0; // before the lowest and after the highest

    void join(std::uint32_t frequency, ObjectIndex index)
    {
        objects_[index].frequency = frequency;
        objects_.pushFront(frequencies_[frequency].objects, index);
    }

    ObjectKey takeOut(ObjectIndex index)
    {
        const auto frequency = objects_[index].frequency;
        const ObjectKey key = leave(index);
        if (objects_.isEmpty(frequencies_[frequency].objects))
            drop(frequency);
        return key;
    }

    std::uint32_t newFrequency(std::uint64_t times, std::uint32_t lower)
    {
        std::uint32_t made = free_;
        if (made != none) {
            free_ = frequencies_[made].higher;
        } else {
            made = static_cast<std::uint32_t>(frequencies_.size());
            frequencies_.push_back({.objects = objects_.newQueue()});
        }
        Frequency& frequency = frequencies_[made];
        frequency.times = times;
        frequency.lower = lower;
        frequency.higher = frequencies_[lower].higher;
        frequencies_[frequency.higher].lower = made;
        frequencies_[lower].higher = made;
        return made;
    }

    void drop(std::uint32_t frequency)
    {
        Frequency& gone = frequencies_[frequency];
        frequencies_[gone.lower].higher = gone.higher;
        frequencies_[gone.higher].lower = gone.lower;
        gone.higher = std::exchange(free_, frequency);
    }

    std::vector<Frequency> frequencies_;
    std::uint32_t free_ = none;
};

} // namespace

EvictionPolicyEntry lfu()
{
    return policyEntry<LeastFrequentlyUsed>(
        "lfu", text("eviction policy", "Least frequently used"),
        text("eviction policy", "counts since the object came; ties to the oldest"));
}

} // namespace edgewright::eviction
