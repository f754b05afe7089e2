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

constexpr double manyPairs = 300'000, briefPairs = 10'000;
constexpr double fewPairs = 3'000; ///< solvers for many do without

/// Of more pairs than `enough`, what the solvers for many find is enough; of more than `most` the others aren't asked at all.
Answer solvedWhere(double enough, double most, const Problem& problem, const PlacementOptions& options,
                   const Progress& progress, Answer answer)
{
    const double pairs = pairsOf(problem);
    const bool many = pairs > enough;
    const auto mayRun = [pairs](const Solver& one) { return pairs > fewPairs || !one.isForMany; };
    double shares = 0, done = 0;
    for (const Solver& solver : solvers() | std::views::filter(mayRun))
        shares += !many || solver.isForMany ? solver.share : 0; // the others seldom have their turn then
    for (const Solver& solver : solvers() | std::views::filter(mayRun)) {
        const bool isLeftOut = !solver.isForMany && ((many && answer.best) || pairs > most);
        if (answer.isSettled || progress.stopped() || isLeftOut)
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

/// Whether the solver finds anything at all, or why it can't.
Feasibility feasibilityBy(const Solver& solver, Problem problem, const PlacementOptions& options,
                          const Progress& progress)
{
    Progress untilFound(progress, Progress::Listener());
    problem.progress = &untilFound;
    Answer answer;
    answer.improved = [&](const Answer& now) {
        if (now.best)
            untilFound.stop();
    };
    solver.improve(problem, options, answer, untilFound, [](double) {});
    return answer.best ? Feasibility::Feasible : answer.isSettled ? Feasibility::Infeasible : Feasibility::Unknown;
}

} // namespace

bool isMany(const Problem& problem) { return pairsOf(problem) > manyPairs; }

Answer solve(const Problem& problem, const PlacementOptions& options, const Progress& progress, Answer answer)
{
    return solvedWhere(manyPairs, unreachable, problem, options, progress, std::move(answer));
}

Answer solveBriefly(const Problem& problem, const Progress& progress)
{
    const Progress silent(progress, Progress::Listener());
    return solvedWhere(fewPairs, briefPairs, problem, {.iterations = 2'000, .exactStates = 50'000}, silent, {});
}

Feasibility easyFeasibilityOf(const Problem& problem, const Progress& progress)
{
    if (fewInTheWay(problem))
        return Feasibility::Infeasible;
    const Choice greedy = greedyChoice(problem);
    if (evaluate(problem, greedy).isFeasible() ||
        evaluate(problem, annealed(problem, greedy, 1, quickIterations)).isFeasible())
        return Feasibility::Feasible;
    return pairsOf(problem) > fewPairs ? feasibilityBy(wide(), problem, {.iterations = quickIterations}, progress)
                                       : Feasibility::Unknown;
}

Feasibility hardFeasibilityOf(const Problem& problem, std::int64_t states, const Progress& progress)
{
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

Feasibility feasibilityOf(const Problem& problem, std::int64_t states, const Progress& progress)
{
    const Feasibility easy = easyFeasibilityOf(problem, progress);
    return easy != Feasibility::Unknown ? easy : hardFeasibilityOf(problem, states, progress);
}

} // namespace edgewright::placing
