// What do sorted samples of a latency say? Private to the room.
#pragma once

#include "core/base/units.h"

#include <span>
#include <utility>
#include <vector>

namespace edgewright {

/// The sample below or at which `percentile` of the samples lie. Source: nearest rank, Hyndman and Fan (1996), definition 1.
double atPercentile(std::span<const double> sorted, double percentile);

/// Half the width of the 95 % confidence interval of a percentile, from order statistics.
/// Source: Conover, Practical Nonparametric Statistics (1999), 3.2: ranks n q -+ 1.96 sqrt(n q (1 - q)).
double halfWidth95(std::span<const double> sorted, double percentile);

/// Share of the samples at or below `limit`.
double shareWithin(std::span<const double> sorted, double limit);

double meanOf(std::span<const double> sorted);

/// At most 200 points of the empirical distribution, rising, from the least sample to the greatest.
std::vector<std::pair<Milliseconds, double>> cdfOf(std::span<const double> sorted);

} // namespace edgewright
