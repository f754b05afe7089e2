// Under which number is an object kept?
#pragma once

#include "core/cache/huge_array.h"

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace edgewright {

using ObjectKey = std::uint64_t;
using ObjectIndex = std::uint32_t; ///< 0: none

/// 32 well-mixed bits of a key, from two rounds of multiply and fold.
inline std::uint32_t tagOf(ObjectKey key)
{
    key = (key ^ (key >> 32)) * 0xd6e8feb86659fd93ull;
    key = (key ^ (key >> 32)) * 0xd6e8feb86659fd93ull;
    return static_cast<std::uint32_t>(key >> 32);
}

/// Tags and indices in slots of eight bytes. Slots stand in the order of their tags, so a search for what is not there ends early, and
/// growing is one walk from the left to the right.
/// Units:  10.7 to 14.9 bytes an entry once it has more than a few.
/// Cost:   O(1) each, on average.
/// Source: Amble and Knuth, "Ordered hash tables", The Computer Journal 17 (1974).
class KeyTable {
public:
    KeyTable() { rebuild(leastHomes); }

    [[gnu::always_inline]] void prefetch(std::uint32_t tag) const { __builtin_prefetch(&slots_[homeOf(tag)]); }

    /// Of the entries with this tag the one for which `isIt(index)` holds; 0: none.
    template <class IsIt> [[gnu::always_inline]] ObjectIndex find(std::uint32_t tag, IsIt isIt) const
    {
        for (std::size_t at = homeOf(tag); slots_[at] != 0 && tagAt(at) <= tag; ++at)
            if (tagAt(at) == tag && isIt(indexAt(at)))
                return indexAt(at);
        return 0;
    }

    void insert(std::uint32_t tag, ObjectIndex index)
    {
        if (++count_ > most_)
            rebuild(homes_ + homes_ * 2 / 5);
        while (!place(tag, index))
            slots_.resize(slots_.size() + slots_.size() / 8 + spare);
    }

    /// The entry is there.
    void erase(std::uint32_t tag, ObjectIndex index)
    {
        std::size_t at = homeOf(tag);
        while (slots_[at] != slotOf(tag, index))
            ++at;
        std::size_t end = at + 1;
        while (slots_[end] != 0 && homeOf(tagAt(end)) < end)
            ++end;
        std::memmove(&slots_[at], &slots_[at + 1], (end - 1 - at) * sizeof(std::uint64_t));
        slots_[end - 1] = 0;
        --count_;
    }

    std::size_t bytes() const { return slots_.bytes(); }

private:
    static constexpr std::size_t leastHomes = 64, spare = 256;

    static std::uint64_t slotOf(std::uint32_t tag, ObjectIndex index) { return std::uint64_t{tag} << 32 | index; }
    std::uint32_t tagAt(std::size_t at) const { return static_cast<std::uint32_t>(slots_[at] >> 32); }
    ObjectIndex indexAt(std::size_t at) const { return static_cast<ObjectIndex>(slots_[at]); }
    /// Rises with the tag. Source: Lemire, "Fast random integer generation in an interval", 2019.
    std::size_t homeOf(std::uint32_t tag) const { return (std::uint64_t{tag} * homes_) >> 32; }

    /// False where the entry, or those that make room for it, would go beyond the last slot, which stays zero.
    bool place(std::uint32_t tag, ObjectIndex index)
    {
        std::size_t at = homeOf(tag);
        while (slots_[at] != 0 && tagAt(at) <= tag)
            ++at;
        std::size_t end = at;
        while (slots_[end] != 0)
            ++end;
        if (end + 1 >= slots_.size())
            return false;
        std::memmove(&slots_[at + 1], &slots_[at], (end - at) * sizeof(std::uint64_t));
        slots_[at] = slotOf(tag, index);
        return true;
    }

    void rebuild(std::size_t homes)
    {
        HugeArray<std::uint64_t> old(homes + spare);
        std::swap(old, slots_);
        homes_ = homes;
        most_ = homes / 4 * 3;
        std::size_t next = 0;
        for (std::size_t at = 0; at < old.size(); ++at) {
            if (old[at] == 0)
                continue;
            next = std::max(next, homeOf(static_cast<std::uint32_t>(old[at] >> 32)));
            if (next + 1 >= slots_.size())
                slots_.resize(slots_.size() * 2);
            slots_[next++] = old[at];
        }
    }

    HugeArray<std::uint64_t> slots_;
    std::size_t homes_ = 0, most_ = 0, count_ = 0;
};

} // namespace edgewright
