// Which services run where, how often, and which node serves each step of each demand's chain, at least cost and proven?
#include "core/placement/chains/chain_solver.h"

#include "core/placement/chains/tree_search.h"

#include <algorithm>
#include <cmath>

namespace edgewright {

using namespace chains;

namespace {

Error nothingFound(std::int64_t relaxations)
{
    return {.what = text("chains", "no answer was found in {} relaxations, and none was ruled out").with(relaxations),
            .remedy = text("chains", "allow more iterations or time"),
            .kind = ErrorKind::Nothing};
}

} // namespace

double ChainAnswer::gap() const { return objective == bound ? 0 : (objective - bound) / objective; }

Result<ChainAnswer> solveChains(const ChainProblem& problem, const ChainOptions& options, const Progress& progress)
{
    if (const Result<void> checked = checkProblem(problem); !checked)
        return fail(checked.error());
    if (options.iterations < 1)
        return fail({text("chains", "no relaxation may be solved"), "iterations",
                     text("chains", "allow at least one iteration")});
    const Model model(problem);
    const Objective objective = costPerHour(model);
    WorkBudget budget(options.iterations, options.timeLimit, progress);
    TreeSearch search(model, objective, budget, options.seed, options.listener);
    search.run();
    ChainAnswer answer{.iterations = budget.spent()};
    if (!search.best().exists()) {
        if (search.isDone())
            return answer;
        return fail(progress.stopped() ? stoppedError() : nothingFound(budget.spent()));
    }
    answer.placement = search.best().placement();
    answer.objective = evaluate(problem, answer.placement).value();
    answer.status = search.isDone() ? ChainStatus::Optimal : ChainStatus::Feasible;
    answer.bound = search.isDone() ? answer.objective : std::min(search.best().bound(), answer.objective);
    return answer;
}

} // namespace edgewright
