// Where should each service run?
#include "core/placement/conflicts.h"
#include "core/placement/problem/evaluation.h"
#include "core/placement/problem/few_in_the_way.h"
#include "core/placement/solvers.h"

#include <algorithm>
#include <cmath>

namespace edgewright {

namespace {

using namespace placing;

/// Writes down when the best and the bound improved.
class History {
public:
    explicit History(std::function<void(const PlacementStep&)> listener) : listener_(std::move(listener)) {}

    void note(const Answer& answer)
    {
        const std::chrono::duration<double> since = std::chrono::steady_clock::now() - start_;
        steps_.push_back({.seconds = since.count(),
                          .best = answer.best ? std::optional(answer.value.value) : std::nullopt,
                          .bound = answer.bound});
        if (listener_)
            listener_(steps_.back());
    }
    std::vector<PlacementStep> taken() { return std::move(steps_); }

private:
    std::function<void(const PlacementStep&)> listener_;
    std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
    std::vector<PlacementStep> steps_;
};

Answer solvedWith(const Problem& problem, const PlacementOptions& options, const Progress& progress, History& history,
                  const Answer* known = nullptr)
{
    Answer answer;
    answer.improved = [&](const Answer& now) { history.note(now); };
    for (const Placement& placement : options.known)
        if (const std::optional<Choice> choice = choiceOf(problem, placement))
            offer(answer, *choice, evaluate(problem, *choice), "known");
    if (known)
        offer(answer, *known->best, evaluate(problem, *known->best), known->solver);
    answer = solve(problem, options, progress, std::move(answer));
    answer.improved = {};
    return answer;
}

/// Each objective among what is as good in those before it; the answer is optimal where it is in each.
Answer solvedInTurn(Problem& problem, const PlacementOptions& options, const Progress& progress, History& history)
{
    Answer answer = solvedWith(problem, options, progress, history);
    for (std::size_t next = 1; next < options.objectives.size() && answer.best; ++next) {
        const double least = answer.value.value;
        problem.limits.push_back({options.objectives[next - 1], least + 1e-9 * (1 + std::abs(least))});
        problem.goal = options.objectives[next];
        Answer later = solvedWith(problem, options, progress, history, &answer);
        later.isSettled = later.isSettled && answer.isSettled;
        answer = std::move(later);
    }
    return answer;
}

PlacementResult resultOf(const Topology& topology, const NetworkGraph& graph, const Problem& problem,
                         const Answer& answer, const Progress& progress)
{
    PlacementResult result;
    result.status = answer.isSettled ? PlacementStatus::Optimal : PlacementStatus::Feasible;
    result.placement = placementOf(problem, *answer.best);
    result.objective = answer.value.value;
    result.bound = answer.bound;
    result.goal = problem.goal;
    result.figures = answer.value.figures;
    if (!progress.stopped()) // whoever stops gets an answer at once
        result.users = userLatencies(topology, graph, result.placement, progress).value_or(std::vector<UserLatency>());
    result.solver = answer.solver;
    return result;
}

/// Of very many users, a few who ask for too much.
std::optional<Problem> fewWhoAsk(const Problem& problem, const Answer& answer)
{
    if (answer.inTheWay.empty())
        return isMany(problem) ? fewInTheWay(problem) : std::nullopt;
    std::vector<CallTree> users;
    for (const std::size_t tree : answer.inTheWay)
        users.push_back(problem.trees[tree]);
    return ofUsers(problem, std::move(users));
}

/// All where links are too narrow: who fills them is no constraint.
std::vector<CallTree> usersIn(const ConflictSet& conflict, const Problem& problem)
{
    std::vector<CallTree> users;
    if (std::ranges::count(conflict.constraints, Conflict::Kind::Bandwidth, &Constraint::kind) > 0)
        return problem.trees;
    for (const Constraint& one : conflict.constraints)
        if (one.kind == Conflict::Kind::Budget || one.kind == Conflict::Kind::Unreachable)
            users.push_back(problem.trees[one.index]);
    return users;
}

void explain(const Topology& topology, const Problem& problem, const Answer& answer, const Progress& progress,
             PlacementResult& result)
{
    std::optional<Problem> few = fewWhoAsk(problem, answer);
    result.isOfFew = few.has_value();
    ConflictSet found = conflictsOf(topology, few ? *few : problem, answer.states, progress);
    if (few && !progress.stopped())
        if (std::vector<CallTree> users = usersIn(found, *few); !users.empty() && users.size() < few->trees.size()) {
            few = ofUsers(*few, std::move(users));
            found = conflictsOf(topology, *few, answer.states, progress);
        }
    result.conflicts = std::move(found.words);
    result.relaxations = relaxationsOf(topology, few ? *few : problem, found.constraints, few.has_value(), progress);
}

/// With what the nearest to a placement breaks first.
Error undecided(const Topology& topology, const NetworkGraph& graph, const Problem& problem, const Answer& answer,
                const Progress& progress)
{
    Error error{
        text("placement", "no placement was found, and it is not proven that there is none"),
        {},
        text("placement",
             "search longer (more time, exact states or iterations), or loosen a budget, a tier or a capacity")};
    if (!answer.nearest)
        return error;
    const Placement nearest = placementOf(problem, *answer.nearest);
    if (const auto users = userLatencies(topology, graph, nearest, progress))
        if (const Result<void> holds = verifyConstraints(topology, nearest, *users); !holds)
            error.what =
                text("placement",
                     "no placement was found, and it is not proven that there is none; in the nearest to one, {}")
                    .with(holds.error().what);
    return error;
}

Error noSearch(const char* option)
{
    return {text("placement", "{} must not be negative").with(option), option, text("placement", "use zero or more")};
}

bool isAnObjective(const PlacementObjective& objective)
{
    return std::ranges::all_of(objective.weights, [](double one) { return one >= 0 && std::isfinite(one); }) &&
           std::ranges::any_of(objective.weights, [](double one) { return one > 0; });
}

Result<void> checkOptions(const Topology& topology, const PlacementOptions& options)
{
    if (options.iterations < 0)
        return fail(noSearch("iterations"));
    if (options.exactStates < 0)
        return fail(noSearch("exactStates"));
    if (options.timeLimit && options.timeLimit->count() < 0)
        return fail(noSearch("timeLimit"));
    if (options.objectives.empty() || !std::ranges::all_of(options.objectives, isAnObjective))
        return fail({text("placement", "an objective weighs nothing, or something by less than nothing"), "objectives",
                     text("placement", "weigh at least one goal above 0, and none below")});
    for (const PlacementLimit& limit : options.limits)
        if (!isAnObjective(limit.of) || !std::isfinite(limit.most))
            return fail({text("placement", "a limit is of nothing, or no number"), "limits",
                         text("placement", "limit a goal to a number")});
    for (const PlacementDecree& decree : options.decrees)
        if (!topology.services.contains(decree.service) || !topology.nodes.contains(decree.node))
            return fail({text("placement", "a decree names service {} and node {}, which are not both in the topology")
                             .with(decree.service.value, decree.node.value),
                         "decrees", text("placement", "name a service and a node of the topology")});
    return {};
}

} // namespace

double PlacementResult::gap() const { return objective == 0 ? 0 : (objective - bound) / objective; }

Result<PlacementResult> place(const Topology& topology, const PlacementOptions& options, const Progress& whole)
{
    if (auto valid = checkOptions(topology, options); !valid)
        return fail(valid.error());
    const Progress progress(whole, options.timeLimit, options.enough);
    const NetworkGraph graph(topology);
    Result<Problem> problem = compile(topology, graph, options, progress);
    if (!problem)
        return fail(problem.error());
    History history(options.listener);
    const Answer answer = solvedInTurn(*problem, options, progress, history);
    PlacementResult result;
    if (answer.best)
        result = resultOf(topology, graph, *problem, answer, whole);
    else if (answer.isSettled)
        explain(topology, *problem, answer, whole, result);
    if (whole.stopped() && !answer.best)
        return fail(stoppedError());
    if (!answer.best && !answer.isSettled)
        return fail(undecided(topology, graph, *problem, answer, whole));
    result.history = history.taken();
    result.seed = options.seed;
    return result;
}

} // namespace edgewright
