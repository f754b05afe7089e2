// How busy is a population at a moment of the day, against its mean?
#pragma once

#include "core/model/rows.h"

#include <cmath>
#include <numbers>

namespace edgewright {

/// 1 + (peak - 1) cos(2 π (h - h_peak) / 24), h hours into the day: the mean over a day is 1, the least is 2 - peak.
/// Source: Eick, Massey and Whitt, "M_t/G/∞ queues with sinusoidal arrival rates", Management Science 39 (1993).
inline double busynessAt(const Population& population, double hour)
{
    return 1 + (population.peakFactor - 1) * std::cos(2 * std::numbers::pi * (hour - population.peakHour) / 24);
}

} // namespace edgewright
