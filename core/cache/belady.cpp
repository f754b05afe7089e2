// Which object leaves first? The one that is asked for again last of all: no policy misses less where all objects are of one size.
// Cost:   O(log objects) a request.
// Source: Belady, "A study of replacement algorithms for a virtual-storage computer", IBM Systems Journal 5 (1966).
#include "core/cache/policy_entry.h"

#include <vector>

namespace edgewright::eviction {

namespace {

struct ForeseenObject : StoredObject {
    std::int64_t nextRequest; ///< number of the record; 0: the object has left
};

class Belady final : public PolicyBase<ForeseenObject> {
public:
    static constexpr bool needsFuture = true;
    explicit Belady(std::uint64_t capacity) : PolicyBase(capacity), nowhere_(objects_.newQueue()) {}

    std::int64_t foreseen(ObjectIndex index) const { return objects_[index].nextRequest; }
    void hit(ObjectIndex index, const Arrival& arrival) { foresee(index, arrival); }
    void insert(const Arrival& arrival)
    {
        const ObjectIndex index = come(arrival);
        objects_.pushFront(nowhere_, index);
        foresee(index, arrival);
    }
    ObjectKey evict(const Arrival&)
    {
        for (;;) {
            std::ranges::pop_heap(heap_);
            const Entry entry = heap_.back();
            heap_.pop_back();
            if (isCurrent(entry))
                return forget(entry.index);
        }
    }
    void remove(ObjectIndex index) { forget(index); }
    std::size_t memoryBytes() const { return objects_.bytes() + heap_.capacity() * sizeof(Entry); }

private:
    struct Entry {
        std::int64_t next = 0;
        ObjectIndex index = 0;
        auto operator<=>(const Entry&) const = default;
    };

    /// The entry of the request before stays in the heap; what was foreseen then is past, so it is at the bottom.
    void foresee(ObjectIndex index, const Arrival& arrival)
    {
        objects_[index].nextRequest = arrival.next;
        heap_.push_back({arrival.next, index});
        std::ranges::push_heap(heap_);
        if (heap_.size() > 2 * objects_.count() + 1024) {
            std::erase_if(heap_, [&](const Entry& entry) { return !isCurrent(entry); });
            std::ranges::make_heap(heap_);
        }
    }
    bool isCurrent(const Entry& entry) const { return objects_[entry.index].nextRequest == entry.next; }
    ObjectKey forget(ObjectIndex index)
    {
        objects_[index].nextRequest = 0;
        return leave(index);
    }

    std::vector<Entry> heap_; ///< latest first
    ObjectQueue nowhere_;     ///< every object stands in a queue; this one's order says nothing
};

} // namespace

EvictionPolicyEntry belady()
{
    return policyEntry<Belady>("belady", text("eviction policy", "Belady (knows the future)"));
}

} // namespace edgewright::eviction
