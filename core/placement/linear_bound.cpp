// How cheap could a placement be if replicas and nodes were divisible?
#include "core/placement/linear_program.h"
#include "core/placement/solver.h"

namespace edgewright::placing {

namespace {

void improve(const Problem& problem, const PlacementOptions&, Answer& answer, const Progress& progress,
             const std::function<void(double)>&)
{
    if (answer.best)
        raiseBound(answer, linearBound(problem, [&] { return progress.stopped(); }));
}

} // namespace

Solver linearBound() { return {.key = "linear-bound", .share = 1, .improve = improve}; }

} // namespace edgewright::placing
