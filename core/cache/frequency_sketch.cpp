// About how often was an object asked for lately?
#include "core/cache/frequency_sketch.h"

#include <algorithm>

namespace edgewright {

namespace {

constexpr std::size_t firstBlocks = 16, objectsOfBlock = 8, requestsOfObject = 10;

} // namespace

FrequencySketch::FrequencySketch() : words_(firstBlocks * wordsOfBlock), blocks_(firstBlocks) {}

FrequencySketch::Place FrequencySketch::placeOf(std::uint32_t tag, unsigned row) const
{
    // The tag's low bits choose the block, so that a sketch of twice the blocks has each twice; its high bits, mixed, the counters.
    const std::uint64_t mixed = tag * 0x9e3779b97f4a7c15ull;
    const auto pick = static_cast<unsigned>(mixed >> (32 + row * 5)) & 31;
    return {(tag & (blocks_ - 1)) * wordsOfBlock + std::size_t{row} * 2 + (pick >> 4), (pick & 15) * 4};
}

void FrequencySketch::fit(std::size_t objects)
{
    while (blocks_ * objectsOfBlock < objects) {
        const std::size_t words = blocks_ * wordsOfBlock;
        words_.resize(words * 2);
        std::copy(&words_[0], &words_[0] + words, &words_[0] + words);
        blocks_ *= 2;
    }
}

void FrequencySketch::add(std::uint32_t tag)
{
    const unsigned least = estimate(tag);
    if (least == 15)
        return;
    for (unsigned row = 0; row < rows; ++row) {
        const Place place = placeOf(tag, row);
        if ((words_[place.word] >> place.shift & 15) == least) // the others are too large already
            words_[place.word] += std::uint64_t{1} << place.shift;
    }
    if (++added_ >= blocks_ * objectsOfBlock * requestsOfObject)
        halve();
}

unsigned FrequencySketch::estimate(std::uint32_t tag) const
{
    std::uint64_t least = 15;
    for (unsigned row = 0; row < rows; ++row) {
        const Place place = placeOf(tag, row);
        least = std::min(least, words_[place.word] >> place.shift & 15);
    }
    return static_cast<unsigned>(least);
}

void FrequencySketch::halve()
{
    for (std::size_t word = 0; word < words_.size(); ++word)
        words_[word] = words_[word] >> 1 & 0x7777777777777777ull;
    added_ /= 2;
}

} // namespace edgewright
