// Which object leaves first? The one that is asked for least often for its size, where those that were not asked for lately count less.
// Units:  priority = age of the cache at the last request + requests since it came / bytes. The age is the priority of what left last.
// Cost:   O(1) a hit, O(log objects) an eviction.
// Source: Cherkasova, "Improving WWW proxies performance with Greedy-Dual-Size-Frequency caching policy", HPL-98-69R1, 1998.
#include "core/cache/policy_entry.h"

#include <vector>

namespace edgewright::eviction {

namespace {

/// Of two with the same priority, the one that was asked for earlier goes first.
struct Rank {
    double priority = 0;
    std::uint64_t at = 0; ///< number of the request
    auto operator<=>(const Rank&) const = default;
};

struct RankedObject : StoredObject {
    Rank rank;
    std::uint64_t
        rankedAt; ///< of its entry in the heap: ranks only rise, so entries are brought up to date when they come out
    std::uint64_t frequency;
};

class GreedyDualSizeFrequency final : public PolicyBase<RankedObject> {
public:
    explicit GreedyDualSizeFrequency(std::uint64_t capacity) : PolicyBase(capacity), nowhere_(objects_.newQueue()) {}

    void hit(ObjectIndex index, const Arrival&) { rank(objects_[index]); }
    void insert(const Arrival& arrival)
    {
        const ObjectIndex index = come(arrival);
        objects_.pushFront(nowhere_, index);
        rank(objects_[index]);
        enter(index);
    }
    ObjectKey evict(const Arrival&)
    {
        for (;;) {
            std::ranges::pop_heap(heap_, std::greater<>());
            const Entry entry = heap_.back();
            heap_.pop_back();
            RankedObject& object = objects_[entry.index];
            if (object.rankedAt != entry.rank.at)
                continue; // of an object that was removed
            if (object.rank.at == entry.rank.at) {
                age_ = entry.rank.priority;
                return forget(entry.index);
            }
            enter(entry.index);
        }
    }
    void remove(ObjectIndex index) { forget(index); }
    std::size_t memoryBytes() const { return objects_.bytes() + heap_.capacity() * sizeof(Entry); }

private:
    struct Entry {
        Rank rank;
        ObjectIndex index = 0;
        auto operator<=>(const Entry&) const = default;
    };

    void rank(RankedObject& object)
    {
        ++object.frequency;
        object.rank = {age_ + static_cast<double>(object.frequency) / static_cast<double>(object.bytes()), ++requests_};
    }
    void enter(ObjectIndex index)
    {
        objects_[index].rankedAt = objects_[index].rank.at;
        heap_.push_back({objects_[index].rank, index});
        std::ranges::push_heap(heap_, std::greater<>());
    }
    ObjectKey forget(ObjectIndex index)
    {
        objects_[index].rankedAt = 0;
        return leave(index);
    }

    std::vector<Entry> heap_; ///< least first
    double age_ = 0;
    std::uint64_t requests_ = 0;
    ObjectQueue nowhere_; ///< every object stands in a queue; this one's order says nothing
};

} // namespace

EvictionPolicyEntry gdsf()
{
    return policyEntry<GreedyDualSizeFrequency>("gdsf", text("eviction policy", "Greedy-Dual-Size-Frequency"),
                                                text("eviction policy", "each miss costs the same"));
}

} // namespace edgewright::eviction
