// Which figures of two sides are compared?
#pragma once

#include "core/comparison/answers.h"

namespace edgewright::comparing {

struct Side {
    const Topology& topology;
    const Answers& answers;
};
using Sides = std::array<Side, 2>;

/// Of each drawing as a whole; those that either side has.
std::vector<ComparedFigure> wholeFigures(const Sides& sides);
std::vector<ComparedRow> populationFigures(const Sides& sides);
std::vector<ComparedRow> pointFigures(const Sides& sides);

} // namespace edgewright::comparing
