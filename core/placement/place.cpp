// Where should each service run?
#include "core/placement/conflicts.h"
#include "core/placement/solver.h"

#include <numeric>

namespace edgewright {

namespace {

using namespace placing;

/// Runs the solvers until the answer is settled; each reports its share of the whole.
Answer solved(const Problem& problem, const PlacementOptions& options, const Progress& progress)
{
    Answer answer;
    const auto all = solvers();
    const double shares =
        std::accumulate(all.begin(), all.end(), 0.0, [](double sum, const Solver& one) { return sum + one.share; });
    double done = 0;
    for (const Solver& solver : all) {
        if (answer.isSettled || progress.stopped())
            break;
        const auto report = [&](double fraction) {
            progress.report((done + solver.share * fraction) / shares, text("placement", "Placing services"));
        };
        report(0);
        solver.improve(problem, options, answer, progress, report);
        done += solver.share;
    }
    progress.report(1, text("placement", "Placing services"));
    return answer;
}

PlacementResult resultOf(const Topology& topology, const NetworkGraph& graph, const Problem& problem,
                         const Answer& answer, const Progress& progress)
{
    PlacementResult result;
    result.status = answer.isSettled ? PlacementStatus::Optimal : PlacementStatus::Feasible;
    result.placement = placementOf(problem, *answer.best);
    result.objective = UsdPerHour(answer.value.cost());
    result.bound = UsdPerHour(answer.bound);
    result.nodeCost = UsdPerHour(answer.value.nodeCost);
    result.trafficCost = UsdPerHour(answer.value.trafficCost);
    result.users = userLatencies(topology, graph, result.placement, progress).value_or(std::vector<UserLatency>());
    result.solver = answer.solver;
    return result;
}

Error undecided()
{
    return {text("placement", "no placement was found, and it is not proven that there is none"),
            {},
            text("placement",
                 "search longer (more exact states, more iterations), or loosen a budget, a tier or a capacity")};
}

Error noSearch(const char* option)
{
    return {text("placement", "{} must not be negative").with(option), option, text("placement", "use zero or more")};
}

} // namespace

double PlacementResult::gap() const { return objective.value == 0 ? 0 : (objective - bound).value / objective.value; }

Result<PlacementResult> place(const Topology& topology, const PlacementOptions& options, const Progress& progress)
{
    if (options.iterations < 0)
        return fail(noSearch("iterations"));
    if (options.exactStates < 0)
        return fail(noSearch("exactStates"));
    const NetworkGraph graph(topology);
    const Result<Problem> problem = compile(topology, graph, progress);
    if (!problem)
        return fail(problem.error());
    const Answer answer = solved(*problem, options, progress);
    PlacementResult result;
    if (answer.best)
        result = resultOf(topology, graph, *problem, answer, progress);
    else if (answer.isSettled)
        result.conflicts = conflictsOf(topology, *problem, answer.states, progress);
    if (progress.stopped() && !answer.best)
        return fail(stoppedError());
    if (!answer.best && !answer.isSettled)
        return fail(undecided());
    result.seed = options.seed;
    return result;
}

} // namespace edgewright
