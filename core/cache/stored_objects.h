// Which objects does a cache hold, and in which order?
#pragma once

#include "core/cache/key_table.h"
#include "core/io/trace.h"

namespace edgewright {

/// What is kept of an object: 24 bytes. Policies that need more derive from it. Whole bytes, no bits: what was just written is read again soon.
struct StoredObject {
    ObjectKey key;
    ObjectIndex previous, next; ///< in its queue
    std::uint32_t lowBytes;
    std::uint8_t highBytes;
    bool isUntouched;   ///< not hit since it came
    std::uint8_t queue; ///< the policy's own number of the queue it stands in
    std::uint8_t count; ///< what the policy counts

    std::uint64_t bytes() const { return std::uint64_t{highBytes} << 32 | lowBytes; }
};

/// The head of a queue is an object that is none.
using ObjectQueue = ObjectIndex;

/// Objects by key, each in one queue.
/// Units:  34.7 to 38.9 bytes an object, with its entry in the table.
/// Errors: std::bad_alloc, also above 4,294,967,295 objects.
/// Cost:   O(1) each.
template <class Object> class StoredObjects {
public:
    StoredObjects() : objects_(firstSize) {}

    Object& operator[](ObjectIndex index) { return objects_[index]; }
    const Object& operator[](ObjectIndex index) const { return objects_[index]; }

    /// Two steps ahead of find(): the slot of the table, and once that has arrived, the object.
    // Inlined always: GCC takes a function that only prefetches for one without effect.
    /// Two steps ahead of find(): the slot of the table; once that has arrived, the object that find() will most likely answer.
    [[gnu::always_inline]] void prefetchSlot(std::uint32_t tag) const { table_.prefetch(tag); }
    [[gnu::always_inline]] ObjectIndex prefetchObject(std::uint32_t tag) const
    {
        const ObjectIndex likely = table_.find(tag, [](ObjectIndex) { return true; });
        prefetch(likely);
        return likely;
    }
    [[gnu::always_inline]] void prefetch(ObjectIndex index) const { __builtin_prefetch(&objects_[index], 1); }

    /// A third step, for a hit that moves the object: those beside it in its queue.
    [[gnu::always_inline]] void prefetchNeighbours(ObjectIndex index) const
    {
        prefetch(objects_[index].previous);
        prefetch(objects_[index].next);
    }

    /// `likely` may have left meanwhile, and another have come in its place.
    ObjectIndex find(std::uint32_t tag, ObjectKey key, ObjectIndex likely = 0) const
    {
        if (objects_[likely].key == key && objects_[likely].previous != gone)
            return likely;
        return table_.find(tag, [&](ObjectIndex index) { return objects_[index].key == key; });
    }

    /// Not there before. Everything but key and bytes is zero, and it stands in no queue.
    ObjectIndex add(std::uint32_t tag, ObjectKey key, std::uint64_t bytes)
    {
        const ObjectIndex index = newIndex();
        Object object{};
        object.key = key;
        object.lowBytes = static_cast<std::uint32_t>(bytes);
        object.highBytes = static_cast<std::uint8_t>(bytes >> 32); // below mostObjectBytes
        objects_[index] = object;
        table_.insert(tag, index);
        ++count_;
        return index;
    }

    /// Takes the object out of its queue, too.
    void erase(ObjectIndex index)
    {
        unlink(index);
        table_.erase(tagOf(objects_[index].key), index);
        objects_[index].previous = gone;
        objects_[index].next = std::exchange(free_, index);
        --count_;
    }

    std::size_t count() const { return count_; }
    std::size_t bytes() const { return table_.bytes() + used_ * sizeof(Object); }

    ObjectQueue newQueue()
    {
        const ObjectQueue queue = unusedIndex(); // never that of an object, which find() could still take for likely
        objects_[queue].previous = objects_[queue].next = queue;
        return queue;
    }
    bool isEmpty(ObjectQueue queue) const { return objects_[queue].next == queue; }
    ObjectIndex first(ObjectQueue queue) const { return objects_[queue].next; }
    ObjectIndex last(ObjectQueue queue) const { return objects_[queue].previous; }

    void pushFront(ObjectQueue queue, ObjectIndex index) { link(index, queue, objects_[queue].next); }
    void pushBack(ObjectQueue queue, ObjectIndex index) { link(index, objects_[queue].previous, queue); }
    void moveToFront(ObjectQueue queue, ObjectIndex index)
    {
        unlink(index);
        pushFront(queue, index);
    }
    void unlink(ObjectIndex index)
    {
        const Object& object = objects_[index];
        objects_[object.previous].next = object.next;
        objects_[object.next].previous = object.previous;
    }

private:
    static constexpr std::size_t firstSize = 64;
    static constexpr ObjectIndex gone = 0; // `previous` of what is not there any more, and of number 0

    void link(ObjectIndex index, ObjectIndex previous, ObjectIndex next)
    {
        objects_[index].previous = previous;
        objects_[index].next = next;
        objects_[previous].next = index;
        objects_[next].previous = index;
    }

    ObjectIndex newIndex() { return free_ != 0 ? std::exchange(free_, objects_[free_].next) : unusedIndex(); }
    ObjectIndex unusedIndex()
    {
        if (used_ == UINT32_MAX)
            throw std::bad_alloc();
        if (used_ == objects_.size())
            objects_.resize(objects_.size() + objects_.size() / 2);
        return used_++;
    }

    HugeArray<Object> objects_;
    KeyTable table_;
    ObjectIndex used_ = 1, free_ = 0;
    std::size_t count_ = 0;
};

} // namespace edgewright
