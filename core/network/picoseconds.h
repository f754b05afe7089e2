// How are latencies added, so that their sums don't depend on the order?
#pragma once

#include "core/base/units.h"

#include <cstdint>

namespace edgewright {

/// Sums of decimal fractions come out alike in whichever order they are added, so that ways that are equally long are so from everywhere.
/// Fits: paths of 150,000 links of the longest latency that a link may have (60 s).
using Picoseconds = std::int64_t;
inline constexpr double picosecondsOfAMillisecond = 1e9;
/// Of no less than 0: rounds by cutting off, which takes no call, millions of times.
inline Picoseconds picoseconds(Milliseconds latency)
{
    return static_cast<Picoseconds>(latency.value * picosecondsOfAMillisecond + 0.5);
}
/// The number that is nearest to the decimal fraction.
inline Milliseconds milliseconds(Picoseconds latency)
{
    return Milliseconds(static_cast<double>(latency) / picosecondsOfAMillisecond);
}

} // namespace edgewright
