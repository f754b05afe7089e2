// What do all eviction policies do alike? They keep objects in queues, and count the bytes.
#pragma once

#include "core/cache/stored_objects.h"

namespace edgewright {

/// A request as policies see it.
struct Arrival {
    ObjectKey key = 0;
    std::uint32_t tag = 0;   ///< tagOf(key)
    ObjectIndex likely = 0;  ///< what prefetchObject() answered a moment before; 0: it wasn't asked
    std::uint64_t bytes = 1; ///< at least one
    std::int64_t next = TraceRequest::unknown;
};

/// A policy derives from this and adds, all of them found at compile time:
///   P(std::uint64_t capacity)
///   void hit(ObjectIndex, const Arrival&)
///   void insert(const Arrival&)              there is room, and it was admitted
///   ObjectKey evict(const Arrival&)          one object, to make room for the arrival
/// and, where a hit moves the object:
///   void prefetchHit(ObjectIndex) const
/// and, where it keeps more than one queue of what is there:
///   ObjectIndex find(const Arrival&)         0 also for ghosts
///   bool admits(const Arrival&)              the last find() was for the same object, and found nothing
///   void remove(ObjectIndex)
/// and, where it needs to know the future:
///   std::int64_t foreseen(ObjectIndex)       the record that was to ask for the object next
template <class Stored = StoredObject> class PolicyBase {
public:
    static constexpr bool needsFuture = false;

    [[gnu::always_inline]] void prefetchSlot(std::uint32_t tag) const { objects_.prefetchSlot(tag); }
    [[gnu::always_inline]] ObjectIndex prefetchObject(std::uint32_t tag) const { return objects_.prefetchObject(tag); }
    [[gnu::always_inline]] void prefetchHit(ObjectIndex) const {} ///< what a hit will touch besides the object
    ObjectIndex find(const Arrival& arrival) { return objects_.find(arrival.tag, arrival.key, arrival.likely); }
    bool admits(const Arrival&) { return true; }
    void remove(ObjectIndex index) { leave(index); }

    /// Whether this is the first hit since the object came.
    bool touch(ObjectIndex index)
    {
        return objects_[index].isUntouched && std::exchange(objects_[index].isUntouched, false);
    }
    std::uint64_t used() const { return used_; } ///< bytes that are there; ghosts are not
    std::size_t objects() const { return objects_.count(); }
    std::size_t memoryBytes() const { return objects_.bytes(); }

protected:
    explicit PolicyBase(std::uint64_t capacity) : capacity_(capacity) {}

    // These count bytes; add() and erase() leave that to who calls them.
    ObjectIndex come(const Arrival& arrival)
    {
        used_ += arrival.bytes;
        return add(arrival);
    }
    ObjectKey leave(ObjectIndex index)
    {
        used_ -= objects_[index].bytes();
        return erase(index);
    }

    ObjectIndex add(const Arrival& arrival)
    {
        const ObjectIndex index = objects_.add(arrival.tag, arrival.key, arrival.bytes);
        objects_[index].isUntouched = true;
        return index;
    }
    /// Most often the one before is the next to leave: its slot will be needed, and the object before that.
    ObjectKey erase(ObjectIndex index)
    {
        const ObjectIndex next = objects_[index].previous;
        objects_.prefetchSlot(tagOf(objects_[next].key));
        objects_.prefetch(objects_[next].previous);
        const ObjectKey key = objects_[index].key;
        objects_.erase(index);
        return key;
    }

    StoredObjects<Stored> objects_;
    std::uint64_t capacity_, used_ = 0;
};

} // namespace edgewright
