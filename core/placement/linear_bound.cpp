// How good could a placement be if replicas and nodes were divisible?
#include "core/placement/placement_program.h"
#include "core/placement/solvers.h"

#include <cmath>

namespace edgewright::placing {

namespace {

/// The Lagrangean value of the simplex method's prices: it holds whatever the rounding, and also for the prices at which the method was stopped.
void improve(const Problem& problem, const PlacementOptions&, Answer& answer, const Progress& progress,
             const std::function<void(double)>&)
{
    PlacementProgram written(problem);
    if (written.program().columns.empty() || progress.stopped())
        return;
    written.strengthen(progress, [&](double bound) { raiseBound(answer, bound - 1e-10 * (1 + std::abs(bound))); });
}

} // namespace

Solver linearBound() { return {.key = "linear-bound", .share = 1, .improve = improve}; }

} // namespace edgewright::placing
