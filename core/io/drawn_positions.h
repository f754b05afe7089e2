// Where are imported nodes drawn, so that boxes keep apart?
#pragma once

#include "core/base/progress.h"
#include "core/base/units.h"

#include <optional>
#include <vector>

namespace edgewright {

struct Point {
    double x = 0, y = 0;
    bool operator==(const Point&) const = default;
};

/// Equirectangular, true to scale at `middleLatitude`; degrees as units, y downwards.
Point projected(Degrees latitude, Degrees longitude, Degrees middleLatitude);

/// Centres in drawing units, one for each of `wanted`, on the grid, with room for a box of 180 x 64 each.
/// The whole is scaled so that the median distance to the nearest neighbour suits such boxes; boxes that still overlap move to the
/// nearest free place, in the order given. Nodes without a wanted place stand in rows below.
/// Cost: O(n · 500) for the scale, O(n) for spread nodes; crowds of m at one place O(m²) at worst.
/// Errors: stopped.
Result<std::vector<Point>> drawnPositions(const std::vector<std::optional<Point>>& wanted, const Progress& progress);

} // namespace edgewright
