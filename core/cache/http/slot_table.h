// Under which key is what stored?
#pragma once

#include "core/cache/http/stored_object.h"
#include "core/cache/key_table.h"

#include <deque>
#include <vector>

namespace edgewright::http {

using FetchId = std::uint32_t;
inline constexpr FetchId noFetch = ~FetchId(0);

/// All that is known of one key.
struct Slot {
    WordId key = 0;                    ///< 0: the place is free
    std::vector<StoredObject> objects; ///< the variants
    FetchId running = noFetch;         ///< the fetch that others may wait for
    double touchedAt = StoredObject::past;
    double countedBytes = 0; ///< of the capacity
    bool isCounted = false;  ///< the eviction policy knows it
    bool isIdle() const { return objects.empty() && running == noFetch; }
};

/// Slots by key, which stay where they are until they are erased; what is freed serves the next, with the memory of its variants.
/// Cost: O(1) a call; forEach() O(slots).
class SlotTable {
public:
    Slot* find(WordId key)
    {
        const ObjectIndex index = indexOf(key);
        return index == 0 ? nullptr : &slots_[index];
    }
    Slot& at(WordId key)
    {
        const ObjectIndex index = indexOf(key);
        return index == 0 ? add(key) : slots_[index];
    }
    /// The key is there.
    void erase(WordId key)
    {
        const ObjectIndex index = indexOf(key);
        Slot& slot = slots_[index];
        slot.objects.clear();
        slot = {.objects = std::move(slot.objects)};
        table_.erase(tagOf(key), index);
        free_.push_back(index);
    }
    std::size_t size() const { return slots_.size() - 1 - free_.size(); }

    template <class Visit> void forEach(Visit visit)
    {
        for (Slot& slot : slots_)
            if (slot.key != 0)
                visit(slot);
    }

private:
    ObjectIndex indexOf(WordId key) const
    {
        return table_.find(tagOf(key), [&](ObjectIndex index) { return slots_[index].key == key; });
    }
    Slot& add(WordId key)
    {
        if (free_.empty()) {
            free_.push_back(static_cast<ObjectIndex>(slots_.size()));
            slots_.emplace_back();
        }
        const ObjectIndex index = free_.back();
        free_.pop_back();
        slots_[index].key = key;
        table_.insert(tagOf(key), index);
        return slots_[index];
    }

    KeyTable table_;
    std::deque<Slot> slots_ = std::deque<Slot>(1); ///< by index; the first serves nobody
    std::vector<ObjectIndex> free_;
};

} // namespace edgewright::http
