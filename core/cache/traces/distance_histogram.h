// How many requests are of each stack distance?
#pragma once

#include <algorithm>
#include <bit>
#include <cstdint>
#include <vector>

namespace edgewright {

/// Distances in bins of 1/256 of their size at most; a bin's upper end is a capacity for which the count is exact.
class DistanceHistogram {
public:
    void count(std::uint64_t distance)
    {
        const std::size_t bin = binOf(distance);
        if (bin >= counts_.size())
            counts_.resize(bin + 1);
        ++counts_[bin];
    }
    /// The largest capacity up to `capacity` that is the end of a bin; at least 1.
    static std::uint64_t endBefore(std::uint64_t capacity)
    {
        const std::uint64_t end = endOf(binOf(capacity));
        return end <= capacity ? end : std::max<std::uint64_t>(endOf(binOf(capacity) - 1), 1);
    }
    static std::uint64_t endFrom(std::uint64_t capacity) { return endOf(binOf(capacity)); }
    std::int64_t upTo(std::uint64_t capacity) const
    {
        std::int64_t sum = 0;
        for (std::size_t bin = 0; bin < counts_.size() && endOf(bin) <= capacity; ++bin)
            sum += counts_[bin];
        return sum;
    }

private:
    static constexpr std::uint64_t binsOfOctave = 256;

    static std::size_t binOf(std::uint64_t distance)
    {
        if (distance < binsOfOctave)
            return distance;
        const auto shift = static_cast<unsigned>(std::bit_width(distance)) - 9;
        return (shift + 1) * binsOfOctave + (distance >> shift) % binsOfOctave;
    }
    static std::uint64_t endOf(std::size_t bin)
    {
        if (bin < binsOfOctave)
            return bin;
        const std::size_t shift = bin / binsOfOctave - 1;
        return ((binsOfOctave + bin % binsOfOctave + 1) << shift) - 1;
    }

    std::vector<std::int64_t> counts_;
};

/// Ends of bins, evenly in the logarithm from a thousandth of `largest`; rising, the last is `largest` or above.
std::vector<std::uint64_t> capacitiesUpTo(std::uint64_t largest, std::int64_t points);

} // namespace edgewright
