// Which streams of chance does a cache simulation draw from? A new one at the end disturbs none of the others.
#pragma once

#include "core/base/random.h"

namespace edgewright {

enum class ChanceOf : std::uint64_t {
    Arrivals,
    Choices,
    Jitter,
    Objects,
    Persons,
    Misrouting,
    Replications,
    TierJitter,
    Admission
};

constexpr std::uint64_t seedFor(std::uint64_t seed, ChanceOf part)
{
    return mixedSeed(seed, static_cast<std::uint64_t>(part));
}

} // namespace edgewright
