// What is in the store of one tier, and what leaves when it is full?
#pragma once

#include "core/cache/eviction_policy.h"
#include "core/cache/http/slot_table.h"

#include <memory>

namespace edgewright::http {

/// Objects up to a capacity; a key leaves with all of its variants, and what leaves is forgotten, so memory is bounded by the capacity.
/// Cost: O(1) a call and what the policy costs; removeTagged() O(objects).
class ObjectStore {
public:
    /// A capacity of 0 bytes has no end, and no policy.
    ObjectStore(double capacityBytes, std::unique_ptr<EvictionPolicy> policy, const CacheDialect& dialect);

    Slot* find(WordId key) { return slots_.find(key); }
    Slot& at(WordId key) { return slots_.at(key); } ///< a new one where there is none

    bool fits(const StoredObject& object) const { return capacity_ == 0 || countedBytes(object) <= capacity_; }
    /// In place of `old`, which may be none; others leave for it.
    void put(WordId key, StoredObject object, StoredObject* old, double now);
    void hit(WordId key, Slot& slot, double now)
    {
        if (slot.isCounted && now - slot.touchedAt >= dialect_.touchInterval) {
            slot.touchedAt = now;
            policy_->hit(key);
        }
    }
    void remove(WordId key, const StoredObject* object);
    void removeAll(WordId key);
    void forgetIdle(WordId key);

    template <class Visit> void forEach(Visit visit)
    {
        slots_.forEach([&](Slot& slot) {
            for (StoredObject& object : slot.objects)
                visit(slot.key, object);
        });
    }

    std::size_t keys() const { return slots_.size(); }
    double usedBytes() const { return used_; }
    std::int64_t evictions() const { return evictions_; } ///< keys that left for others

private:
    double countedBytes(const StoredObject& object) const;
    void count(Slot& slot, double bytes);
    void makeRoom();

    double capacity_, used_ = 0;
    std::size_t counted_ = 0;
    std::int64_t evictions_ = 0;
    std::unique_ptr<EvictionPolicy> policy_;
    const CacheDialect& dialect_;
    SlotTable slots_;
};

} // namespace edgewright::http
