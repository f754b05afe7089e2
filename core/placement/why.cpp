// Why does a service run where it does, and why not elsewhere?
#include "core/placement/why.h"

#include "core/placement/allowed.h"
#include "core/placement/conflicts.h"
#include "core/placement/solver.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace edgewright {

namespace {

using Verdict = PlacementChoice::Verdict;

/// Less patience than a whole search: the question is asked for every node.
PlacementOptions forASideQuestion(PlacementOptions options)
{
    options.iterations = std::min(options.iterations, 2'000);
    options.exactStates = std::min<std::int64_t>(options.exactStates, 50'000);
    options.listener = {};
    return options;
}

Text priceWords(const placing::Problem& problem, const placing::Answer& there, double now)
{
    const double more = there.value.value - now;
    const std::optional<PlacementGoal> goal = problem.goal.alone();
    const Text amount =
        goal ? text("placement", "{} {}")
                   .with(std::abs(more), std::string(placementGoals()[static_cast<std::size_t>(*goal)].unit))
             : text("placement", "{} of the weighed sum").with(std::abs(more));
    if (std::abs(more) <= 1e-9 * (1 + std::abs(now)))
        return text("placement", "as good as the answer");
    if (more < 0)
        return text("placement", "{} less: the answer was not the best").with(amount);
    return there.isSettled ? text("placement", "{} more").with(amount)
                           : text("placement", "{} more at most").with(amount);
}

/// The conflict that is of the node or the service, if one is: the others follow from elsewhere.
Text impossibleWords(const std::vector<Conflict>& conflicts, const RowRef& service, const RowRef& node)
{
    const auto about = [&](const Conflict& conflict) { return conflict.row == node || conflict.row == service; };
    const auto found = std::ranges::find_if(conflicts, about);
    if (conflicts.empty())
        return text("placement", "it may not run there");
    return found == conflicts.end() ? conflicts.front().what : found->what;
}

/// Asks the solvers, with one replica on the node.
Result<PlacementChoice> askedFor(const Topology& topology, const PlacementResult& answer, const ServiceId& service,
                                 const NodeId& node, PlacementOptions options, const Progress& progress)
{
    options.decrees.push_back({service, node, true});
    const NetworkGraph graph(topology);
    const Progress silent(progress, Progress::Listener());
    const Result<placing::Problem> problem = placing::compile(topology, graph, options, silent);
    if (!problem)
        return fail(problem.error());
    const placing::Answer there = placing::solve(*problem, options, silent);
    if (progress.stopped())
        return fail(stoppedError());
    PlacementChoice choice{.node = node, .isProven = there.isSettled};
    if (there.best) {
        choice.verdict = Verdict::Possible;
        choice.objective = there.value.value;
        choice.words = priceWords(*problem, there, problem->goal.of(answer.figures));
    } else if (there.isSettled) {
        choice.verdict = Verdict::Impossible;
        choice.words = impossibleWords(placing::conflictsOf(topology, *problem, there.states, silent).words,
                                       refOf(service), refOf(node));
    } else {
        choice.words = text("placement", "not decided with the patience that there was");
    }
    return choice;
}

Error unknownRow(const std::string& id)
{
    return {text("placement", "{} is not in the topology").with(id), id,
            text("placement", "name a row of the drawing")};
}

} // namespace

Result<PlacementChoice> whyNot(const Topology& topology, const PlacementResult& answer, const ServiceId& service,
                               const NodeId& node, const PlacementOptions& options, const Progress& progress)
{
    if (!topology.services.contains(service))
        return fail(unknownRow(service.value));
    if (!topology.nodes.contains(node))
        return fail(unknownRow(node.value));
    const auto runs = answer.placement.find(service);
    if (runs != answer.placement.end() && std::ranges::count(runs->second, node) > 0)
        return PlacementChoice{node, Verdict::RunsHere, options.objectives.front().of(answer.figures),
                               answer.status == PlacementStatus::Optimal, text("placement", "runs here")};
    if (std::optional<Text> reason = placing::whyNotAllowed(topology, service, node))
        return PlacementChoice{node, Verdict::NotAllowed, {}, true, std::move(*reason)};
    return askedFor(topology, answer, service, node, forASideQuestion(options), progress);
}

Result<std::vector<PlacementChoice>> whyHere(const Topology& topology, const PlacementResult& answer,
                                             const ServiceId& service, const PlacementOptions& options,
                                             const Progress& progress)
{
    std::vector<PlacementChoice> all;
    for (const Node& node : topology.nodes) {
        progress.report(static_cast<double>(all.size()) / static_cast<double>(topology.nodes.size()),
                        text("placement", "Asking what each node would cost"));
        Result<PlacementChoice> one = whyNot(topology, answer, service, node.id, options, progress);
        if (!one)
            return fail(one.error());
        all.push_back(std::move(*one));
    }
    std::ranges::stable_sort(all, {}, [&](const PlacementChoice& one) {
        return std::tuple(one.verdict, one.objective.value_or(0), displayName(topology, refOf(one.node)));
    });
    return all;
}

} // namespace edgewright
