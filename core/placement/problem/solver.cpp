// What is handed on from one solver to the next?
#include "core/placement/problem/solver.h"

namespace edgewright::placing {

void offer(Answer& answer, const Choice& choice, const Evaluation& value, std::string_view solver)
{
    if (!answer.best && !value.isFeasible() && value.violation < answer.missed) {
        answer.nearest = choice;
        answer.missed = value.violation;
    }
    if (!value.isFeasible() || (answer.best && !value.isBetterThan(answer.value)))
        return;
    answer.best = choice;
    answer.value = value;
    answer.solver = solver;
    if (answer.improved)
        answer.improved(answer);
}

void raiseBound(Answer& answer, double bound)
{
    const bool isHigher = bound > answer.bound;
    answer.bound = std::max(answer.bound, bound);
    if (answer.best && answer.bound >= answer.value.value - 1e-9 * (1 + answer.value.value)) {
        answer.bound = answer.value.value;
        answer.isSettled = true;
    }
    if (isHigher && answer.improved)
        answer.improved(answer);
}

} // namespace edgewright::placing
