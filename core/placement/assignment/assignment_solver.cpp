// Which agent takes which job, at least cost, and how far from the least can the answer be at most?
#include "core/placement/assignment/assignment_solver.h"

#include "core/placement/assignment/search_rounds.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace edgewright {

namespace {

Result<void> checkOptions(const AssignmentOptions& options)
{
    if (options.iterations >= 0 && options.time.count() >= 0)
        return {};
    return fail(
        {.what = text("assignment", "{} rounds in {} ms can't be").with(options.iterations, options.time.count()),
         .remedy = text("assignment", "state limits from 0 up")});
}

Error nothingFound(int rounds)
{
    return {.what = text("assignment", "no answer was found in {} rounds, and none was ruled out").with(rounds),
            .remedy = text("assignment", "allow more rounds or time, or more capacity"),
            .kind = ErrorKind::Nothing};
}

double inCost(const WholeAssignment& whole, Amount amount) { return static_cast<double>(amount) / whole.unitsPerCost; }

/// Tells both listeners what has improved.
class Teller {
public:
    Teller(const WholeAssignment& whole, const AssignmentOptions& options, const Progress& progress)
        : whole_(whole), options_(options), progress_(progress)
    {}
    void tell(const SearchRounds& search)
    {
        if (search.bestCost() == best_ && search.bound() == bound_)
            return;
        best_ = search.bestCost();
        bound_ = search.bound();
        const bool hasBest = search.hasAnswer();
        const double objective = hasBest ? inCost(whole_, best_) : std::nan(""), bound = inCost(whole_, bound_);
        if (options_.listener)
            options_.listener(objective, bound - whole_.costError);
        if (hasBest)
            progress_.report(closeness(objective, bound),
                             text("assignment", "cost {}, at least {}").with(objective, bound));
    }

private:
    static double closeness(double objective, double bound)
    {
        const double size = std::max({std::abs(objective), std::abs(bound), 1e-9});
        return std::clamp(1 - (objective - bound) / size, 0.0, 1.0);
    }

    const WholeAssignment& whole_;
    const AssignmentOptions& options_;
    const Progress& progress_;
    Amount best_ = INT64_MAX, bound_ = INT64_MIN;
};

Result<AssignmentAnswer> answerOf(const AssignmentProblem& problem, const WholeAssignment& whole,
                                  const SearchRounds& search)
{
    AssignmentAnswer answer;
    answer.iterations = search.rounds();
    answer.agentOfJob = search.best();
    const Result<double> objective = evaluate(problem, answer.agentOfJob);
    if (!objective)
        return fail(objective.error());
    answer.objective = *objective;
    answer.bound = std::min(inCost(whole, search.bound()) - whole.costError, answer.objective);
    answer.status = AssignmentStatus::Feasible;
    if (search.isOver()) {
        answer.status = AssignmentStatus::Optimal;
        answer.bound = answer.objective;
    }
    return answer;
}

} // namespace

double AssignmentAnswer::gap() const { return objective == bound ? 0 : (objective - bound) / std::abs(objective); }

Result<AssignmentAnswer> solveAssignment(const AssignmentProblem& problem, const AssignmentOptions& options,
                                         const Progress& progress)
{
    if (auto checked = checkProblem(problem); !checked)
        return fail(checked.error());
    if (auto checked = checkOptions(options); !checked)
        return fail(checked.error());
    const WorkBudget limit(std::numeric_limits<std::int64_t>::max(), options.time, progress);
    const WholeAssignment whole = wholeAssignment(problem);
    SearchRounds search(whole, options.seed, limit);
    Teller teller(whole, options, progress);
    search.begin([&] { teller.tell(search); });
    while (!search.isOver() && search.rounds() < options.iterations && !limit.isLate()) {
        search.round();
        teller.tell(search);
    }
    if (search.hasAnswer())
        return answerOf(problem, whole, search);
    if (search.isOver())
        return AssignmentAnswer{.iterations = search.rounds()};
    return fail(limit.isStopped() ? stoppedError() : nothingFound(search.rounds()));
}

} // namespace edgewright
