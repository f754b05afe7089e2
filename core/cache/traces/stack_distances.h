// How much was asked for since an object was asked for last?
#pragma once

#include "core/cache/key_table.h"

#include <array>
#include <vector>

namespace edgewright {

/// Objects in the order of their last request, with sums of their sizes over a tree of eight branches a node.
/// Units:  a distance is the sum of the sizes of the different objects since the last request of this one, its own included: least
///         recently used with that capacity hits. An object keeps the size that it was seen with first.
/// Errors: std::bad_alloc.
/// Cost:   O(log distance); about 80 bytes an object.
/// Source: Mattson et al., "Evaluation techniques for storage hierarchies", IBM Systems Journal 9 (1970); the tree after Olken, "Efficient
///         methods for calculating the success function of fixed space replacement policies", LBL-12370, 1981.
class StackDistances {
public:
    static constexpr std::uint64_t first = 0; ///< distance of an object that was not asked for before

    StackDistances();
    // Three steps ahead of ask(), each when what the one before fetched has arrived. Inlined always: GCC takes a function that only
    // prefetches for one without effect.
    [[gnu::always_inline]] void prefetchSlot(std::uint32_t tag) const { table_.prefetch(tag); }
    [[gnu::always_inline]] void prefetchObject(std::uint32_t tag) const
    {
        __builtin_prefetch(&objects_[withTag(tag)], 1);
    }
    [[gnu::always_inline]] void prefetchSums(std::uint32_t tag) const
    {
        const std::uint32_t position = objects_[withTag(tag)].position;
        __builtin_prefetch(&atPosition_[position], 1);
        __builtin_prefetch(&sums_[0][position], 1);
        __builtin_prefetch(&sums_[1][position / branches], 1);
    }
    std::uint64_t ask(std::uint32_t tag, ObjectKey key, std::uint64_t size);

    std::uint64_t objects() const { return count_; }
    std::uint64_t sizeOfAll() const { return sizeOfAll_; }

private:
    struct Object {
        ObjectKey key;
        std::uint64_t size;
        std::uint32_t position; ///< among the last requests
    };

    static constexpr std::uint32_t branches = 8;

    /// Most likely the one that is meant.
    [[gnu::always_inline]] ObjectIndex withTag(std::uint32_t tag) const
    {
        return table_.find(tag, [](ObjectIndex) { return true; });
    }
    static std::uint32_t roundedUp(std::size_t positions);
    std::uint64_t moveToEnd(Object& object);
    void add(std::uint32_t tag, ObjectKey key, std::uint64_t size);
    /// Closes the gaps that moved objects left, with room for twice as many requests as there are objects.
    void compact();
    void rebuildSums();

    HugeArray<Object> objects_;
    KeyTable table_;
    std::uint32_t count_ = 0;
    std::uint64_t sizeOfAll_ = 0;
    HugeArray<ObjectIndex> atPosition_;          ///< 0: moved on
    std::vector<HugeArray<std::uint64_t>> sums_; ///< of the positions, of eight of these, and so on
    std::uint32_t end_ = 0;
};

} // namespace edgewright
