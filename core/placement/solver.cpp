// Who finds placements? The registry of solvers: a line each, in the order in which they run.
#include "core/placement/solver.h"

#include <algorithm>

#define PLACEMENT_SOLVERS(X) \
    X(greedy) \
    X(branchAndBound) \
    X(localSearch) \
    X(linearBound)

namespace edgewright::placing {

#define DECLARE(NAME) Solver NAME();
PLACEMENT_SOLVERS(DECLARE)
#undef DECLARE

std::span<const Solver> solvers()
{
#define CALL(NAME) NAME(),
    static const Solver all[] = {PLACEMENT_SOLVERS(CALL)};
#undef CALL
    return all;
}

void offer(Answer& answer, const Choice& choice, const Evaluation& value, std::string_view solver)
{
    if (!value.isFeasible() || (answer.best && !value.isBetterThan(answer.value)))
        return;
    answer.best = choice;
    answer.value = value;
    answer.solver = solver;
}

void raiseBound(Answer& answer, double bound)
{
    answer.bound = std::max(answer.bound, bound);
    if (answer.best && answer.bound >= answer.value.cost() - 1e-9 * (1 + answer.value.cost())) {
        answer.bound = answer.value.cost();
        answer.isSettled = true;
    }
}

} // namespace edgewright::placing
