// Which placement is the best, asked of a general solver of integer programs?
#include "core/placement/placement_program.h"
#include "core/placement/simplex/integer_program.h"
#include "core/placement/solvers.h"

#include <algorithm>

namespace edgewright::placing {

namespace {

constexpr double iterationsForAMove = 5; // of the simplex method, for each move of the local search
constexpr double smallProgram = 30'000;  // entries: of larger ones each iteration takes longer, so there are fewer

int iterationsFor(const LinearProgram& program, int moves)
{
    std::size_t entries = 0;
    for (const LinearProgram::Row& row : program.rows)
        entries += row.entries.size();
    const double slower = std::max(1.0, static_cast<double>(entries) / smallProgram);
    return 1 + static_cast<int>(std::min(1e9, moves * iterationsForAMove / slower));
}

/// Whole programs only: their solutions are placements, and where there is none, none is feasible.
void improve(const Problem& problem, const PlacementOptions& options, Answer& answer, const Progress& progress,
             const std::function<void(double)>&)
{
    if (!hasEnoughCandidates(problem) || options.iterations == 0)
        return;
    PlacementProgram written(problem);
    if (!written.isExact() || written.program().columns.empty())
        return;
    written.strengthen(progress);
    bool isRefused = false; // what CBC takes for a solution breaks a constraint by more than the problem's tolerance
    const auto take = [&](const std::vector<double>& values) {
        const Choice choice = written.choiceOf(values);
        const bool isWhole =
            std::ranges::equal(choice, problem.services, [](const std::vector<int>& hosts, const Demand& one) {
                return static_cast<int>(hosts.size()) == one.replicas;
            });
        const Evaluation value = isWhole ? evaluate(problem, choice) : Evaluation{.figures = {}, .violation = 1};
        isRefused |= !value.isFeasible();
        offer(answer, choice, value, "integer-program");
    };
    IntegerOptions limits;
    limits.iterations = iterationsFor(written.program(), options.iterations);
    if (answer.best)
        limits.below = answer.value.value - written.constant() - 1e-9 * (1 + std::abs(answer.value.value));
    limits.isStopped = [&] { return progress.stopped(); };
    limits.found = take;
    limits.bounded = [&](double bound) {
        raiseBound(answer, written.constant() + bound - 1e-6 * (1 + std::abs(bound)));
    };
    const IntegerAnswer found = solveInteger(written.program(), limits);
    if (found.values)
        take(*found.values);
    if (!found.isComplete || isRefused)
        return;
    if (answer.best)
        raiseBound(answer, answer.value.value);
    else
        answer.isSettled = true;
}

} // namespace

Solver integerSearch() { return {.key = "integer-program", .share = 5, .improve = improve}; }

} // namespace edgewright::placing
