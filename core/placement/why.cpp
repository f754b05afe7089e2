// Why does a service run where it does, and why not elsewhere?
#include "core/placement/why.h"

#include "core/placement/allowed.h"
#include "core/placement/conflicts.h"
#include "core/placement/solvers.h"
#include "core/placement/wide/swaps.h"

#include <algorithm>
#include <cmath>
#include <map>
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

/// Where very many call, a search of everything anew for each node would take hours: the replica moves there that is missed least, and
/// the rest stays where it is.
class MovedThere {
public:
    /// `choice` is that of the answer.
    MovedThere(const placing::Problem& problem, placing::Choice choice, const ServiceId& service, double now)
        : problem_(problem), evaluator_(problem), choice_(std::move(choice)), now_(now)
    {
        const auto found = std::ranges::find(problem.services, service, &placing::Demand::id);
        service_ = static_cast<std::size_t>(found - problem.services.begin());
        for (const auto& [to, from] : placing::leastSwaps(problem, choice_, static_cast<int>(service_)))
            swaps_.emplace(problem.nodes[static_cast<std::size_t>(to)].id, std::pair(to, from));
    }

    PlacementChoice about(const NodeId& node)
    {
        PlacementChoice choice{.node = node, .words = text("placement", "not without moving others, too")};
        const auto swap = swaps_.find(node);
        if (swap == swaps_.end())
            return choice;
        placing::Answer there;
        there.best = choice_;
        std::ranges::replace((*there.best)[service_], swap->second.second, swap->second.first);
        std::ranges::sort((*there.best)[service_]);
        there.value = evaluator_.of(*there.best);
        if (!there.value.isFeasible())
            return choice;
        choice.verdict = Verdict::Possible;
        choice.objective = there.value.value;
        choice.words = priceWords(problem_, there, now_);
        return choice;
    }

private:
    const placing::Problem& problem_;
    placing::Evaluator evaluator_;
    placing::Choice choice_;
    double now_; ///< value of the answer
    std::size_t service_ = 0;
    std::map<NodeId, std::pair<int, int>> swaps_; ///< by node: its index, and where the replica comes from
};

Error unknownRow(const std::string& id)
{
    return {text("placement", "{} is not in the topology").with(id), id,
            text("placement", "name a row of the drawing")};
}

class Questions {
public:
    Questions(const Topology& topology, const PlacementResult& answer, const ServiceId& service,
              const PlacementOptions& options, const Progress& progress)
        : topology_(topology),
          answer_(answer),
          service_(service),
          options_(forASideQuestion(options)),
          progress_(progress),
          silent_(progress, Progress::Listener()),
          graph_(topology)
    {}

    Result<void> prepare()
    {
        if (!topology_.services.contains(service_))
            return fail(unknownRow(service_.value));
        Result<placing::Problem> problem = placing::compile(topology_, graph_, options_, silent_);
        if (!problem)
            return fail(problem.error());
        problem_ = std::move(*problem);
        std::optional<placing::Choice> choice = placing::choiceOf(problem_, answer_.placement);
        if (choice && placing::isMany(problem_))
            moved_.emplace(problem_, std::move(*choice), service_, problem_.goal.of(answer_.figures));
        return {};
    }

    Result<PlacementChoice> about(const NodeId& node)
    {
        if (progress_.stopped())
            return fail(stoppedError());
        const auto runs = answer_.placement.find(service_);
        if (runs != answer_.placement.end() && std::ranges::count(runs->second, node) > 0)
            return PlacementChoice{node, Verdict::RunsHere, options_.objectives.front().of(answer_.figures),
                                   answer_.status == PlacementStatus::Optimal, text("placement", "runs here")};
        if (std::optional<Text> reason = placing::whyNotAllowed(topology_, service_, node))
            return PlacementChoice{node, Verdict::NotAllowed, {}, true, std::move(*reason)};
        return moved_ ? moved_->about(node) : placedAnew(node);
    }

private:
    /// Asks the solvers, with one replica on the node.
    Result<PlacementChoice> placedAnew(const NodeId& node) const
    {
        PlacementOptions options = options_;
        options.decrees.push_back({service_, node, true});
        const Result<placing::Problem> problem = placing::compile(topology_, graph_, options, silent_);
        if (!problem)
            return fail(problem.error());
        const placing::Answer there = placing::solve(*problem, options, silent_);
        if (progress_.stopped())
            return fail(stoppedError());
        PlacementChoice choice{.node = node, .isProven = there.isSettled};
        if (there.best) {
            choice.verdict = Verdict::Possible;
            choice.objective = there.value.value;
            choice.words = priceWords(*problem, there, problem->goal.of(answer_.figures));
        } else if (there.isSettled) {
            choice.verdict = Verdict::Impossible;
            choice.words = impossibleWords(placing::conflictsOf(topology_, *problem, there.states, silent_).words,
                                           refOf(service_), refOf(node));
        } else {
            choice.words = text("placement", "not decided with the patience that there was");
        }
        return choice;
    }

    const Topology& topology_;
    const PlacementResult& answer_;
    ServiceId service_;
    PlacementOptions options_;
    const Progress& progress_;
    Progress silent_;
    NetworkGraph graph_;
    placing::Problem problem_; ///< of the answer
    std::optional<MovedThere> moved_;
};

} // namespace

Result<PlacementChoice> whyNot(const Topology& topology, const PlacementResult& answer, const ServiceId& service,
                               const NodeId& node, const PlacementOptions& options, const Progress& progress)
{
    if (!topology.nodes.contains(node))
        return fail(unknownRow(node.value));
    Questions questions(topology, answer, service, options, progress);
    if (Result<void> ready = questions.prepare(); !ready)
        return fail(ready.error());
    return questions.about(node);
}

Result<std::vector<PlacementChoice>> whyHere(const Topology& topology, const PlacementResult& answer,
                                             const ServiceId& service, const PlacementOptions& options,
                                             const Progress& progress)
{
    Questions questions(topology, answer, service, options, progress);
    if (Result<void> ready = questions.prepare(); !ready)
        return fail(ready.error());
    std::vector<PlacementChoice> all;
    for (const Node& node : topology.nodes) {
        progress.report(static_cast<double>(all.size()) / static_cast<double>(topology.nodes.size()),
                        text("placement", "Asking what each node would cost"));
        Result<PlacementChoice> one = questions.about(node.id);
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
