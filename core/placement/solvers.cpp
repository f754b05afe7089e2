// Who finds placements? The registry of solvers: a line each, in the order in which they run.
#include "core/placement/solvers.h"

#include "core/placement/branch_and_bound.h"
#include "core/placement/greedy.h"
#include "core/placement/local_search.h"
#include "core/placement/problem/few_in_the_way.h"

#include <algorithm>
#include <ranges>

#define PLACEMENT_SOLVERS(X) \
    X(wide) \
    X(greedy) \
    X(linearBound) \
    X(branchAndBound) \
    X(localSearch) \
    X(integerSearch)

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

namespace {

/// Calls and the nodes that each could go to.
double pairsOf(const Problem& problem)
{
    double pairs = 0;
    for (const CallTree& tree : problem.trees)
        for (const Call& call : tree.calls)
            pairs += static_cast<double>(problem.services[static_cast<std::size_t>(call.service)].candidates.size());
    return pairs;
}

constexpr double manyPairs = 300'000;
constexpr double fewPairs = 3'000; ///< solvers for many do without

/// Of more pairs than `enough`, what the solvers for many find is enough.
Answer solvedWhere(double enough, const Problem& problem, const PlacementOptions& options, const Progress& progress,
                   Answer answer)
{
    const double pairs = pairsOf(problem);
    const bool many = pairs > enough;
    const auto mayRun = [pairs](const Solver& one) { return pairs > fewPairs || !one.isForMany; };
    double shares = 0, done = 0;
    for (const Solver& solver : solvers() | std::views::filter(mayRun))
        shares += !many || solver.isForMany ? solver.share : 0; // the others seldom have their turn then
    for (const Solver& solver : solvers() | std::views::filter(mayRun)) {
        const bool isAnswered = many && !solver.isForMany && answer.best.has_value();
        if (answer.isSettled || progress.stopped() || isAnswered)
            break;
        const auto report = [&](double fraction) {
            progress.report(std::min(1.0, (done + solver.share * fraction) / shares),
                            text("placement", "Placing services"));
        };
        report(0);
        solver.improve(problem, options, answer, progress, report);
        done += solver.share;
    }
    progress.report(1, text("placement", "Placing services"));
    return answer;
}

constexpr int quickIterations = 1'000; // most questions have an easy yes

/// Whether the solver finds anything at all.
bool finds(const Solver& solver, Problem problem, const PlacementOptions& options, const Progress& progress)
{
    Progress untilFound(progress, Progress::Listener());
    problem.progress = &untilFound;
    Answer answer;
    answer.improved = [&](const Answer& now) {
        if (now.best)
            untilFound.stop();
    };
    solver.improve(problem, options, answer, untilFound, [](double) {});
    return answer.best.has_value();
}

} // namespace

bool isMany(const Problem& problem) { return pairsOf(problem) > manyPairs; }

Answer solve(const Problem& problem, const PlacementOptions& options, const Progress& progress, Answer answer)
{
    return solvedWhere(manyPairs, problem, options, progress, std::move(answer));
}

Answer solveBriefly(const Problem& problem, const Progress& progress)
{
    const Progress silent(progress, Progress::Listener());
    return solvedWhere(fewPairs, problem, {.iterations = 2'000, .exactStates = 50'000}, silent, {});
}

Feasibility easyFeasibilityOf(const Problem& problem, const Progress& progress)
{
    if (fewInTheWay(problem))
        return Feasibility::Infeasible;
    const Choice greedy = greedyChoice(problem);
    if (evaluate(problem, greedy).isFeasible() ||
        evaluate(problem, annealed(problem, greedy, 1, quickIterations)).isFeasible() ||
        (pairsOf(problem) > fewPairs && finds(wide(), problem, {.iterations = quickIterations}, progress)))
        return Feasibility::Feasible;
    return Feasibility::Unknown;
}

Feasibility feasibilityOf(const Problem& problem, std::int64_t states, const Progress& progress)
{
    if (const Feasibility easy = easyFeasibilityOf(problem, progress); easy != Feasibility::Unknown)
        return easy;
    const SearchOutcome outcome =
        branchAndBound(problem, {.states = states, .firstIsEnough = true}, progress, [](double) {});
    if (outcome.best)
        return Feasibility::Feasible;
    if (outcome.isComplete)
        return Feasibility::Infeasible;
    Answer answer;
    integerSearch().improve(problem, {.iterations = quickIterations}, answer, progress, [](double) {});
    return answer.best ? Feasibility::Feasible : answer.isSettled ? Feasibility::Infeasible : Feasibility::Unknown;
}

} // namespace edgewright::placing
