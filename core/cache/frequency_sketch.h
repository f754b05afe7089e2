// About how often was an object asked for lately?
#pragma once

#include "core/cache/huge_array.h"

#include <cstdint>

namespace edgewright {

/// A count-min sketch of four-bit counters, of which an object's four stand in one line of the processor's cache. All are halved after ten
/// requests an object of its room, so old fame fades.
/// Units:  estimates 0 … 15, never below the truth (up to 15) since the last halving; 8 bytes an object of its room.
/// Cost:   O(1).
/// Source: Cormode and Muthukrishnan, "An improved data stream summary: the count-min sketch", 2005; Einziger, Friedman and Manes,
///         "TinyLFU: a highly efficient cache admission policy", ACM ToS 13 (2017), sections 3.3 and 3.4 (aging, small counters).
class FrequencySketch {
public:
    FrequencySketch();
    /// Makes room for that many objects. Estimates stay.
    void fit(std::size_t objects);
    void add(std::uint32_t tag);
    unsigned estimate(std::uint32_t tag) const;
    std::size_t bytes() const { return words_.bytes(); }

private:
    static constexpr unsigned rows = 4, wordsOfBlock = 8;

    /// The counter of a row: two words of the block belong to each.
    struct Place {
        std::size_t word;
        unsigned shift;
    };
    Place placeOf(std::uint32_t tag, unsigned row) const;
    void halve();

    HugeArray<std::uint64_t> words_;
    std::size_t blocks_; ///< a power of two
    std::uint64_t added_ = 0;
};

} // namespace edgewright
