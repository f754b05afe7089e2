// Which choice is the best of all, or is there none?
#include "core/placement/branch_and_bound.h"

#include "core/placement/partial_choice.h"

#include <algorithm>

namespace edgewright::placing {

namespace {

constexpr std::int64_t workOfOneState = 1024; // look-ups; a state that takes more counts for several
constexpr std::int64_t deepest = 2'000;       // replicas: the search calls itself once for each

class DepthFirst {
public:
    DepthFirst(const Problem& problem, const SearchLimits& limits, const Progress& progress,
               const std::function<void(double)>& report)
        : problem_(problem),
          limits_(limits),
          progress_(progress),
          report_(report),
          least_(problem),
          partial_(problem, least_, servicesByCall(problem)),
          weight_(1 + partial_.work() / workOfOneState),
          below_(limits.below)
    {}

    SearchOutcome run()
    {
        outcome_.rootBound = partial_.floor();
        if (outcome_.rootBound < unreachable)
            explore();
        outcome_.isComplete = !isCut_;
        return std::move(outcome_);
    }

private:
    struct Branch {
        double floor;
        int node;
        auto operator<=>(const Branch&) const = default;
    };

    void explore()
    {
        if (partial_.isComplete())
            return keep();
        for (const Branch& branch : branches()) {
            if (isOver() || !isWorthwhile(branch.floor))
                return;
            partial_.place(branch.node);
            explore();
            partial_.takeBack();
        }
    }

    std::vector<Branch> branches()
    {
        std::vector<Branch> found;
        const int last = partial_.lastHost();
        for (const int node : problem_.services[static_cast<std::size_t>(partial_.service())].candidates) {
            if (node <= last || !partial_.fits(node))
                continue;
            if (isOver())
                break;
            visit();
            partial_.place(node);
            if (const double floor = partial_.floor(); isWorthwhile(floor))
                found.push_back({floor, node});
            partial_.takeBack();
        }
        std::ranges::sort(found);
        return found;
    }

    void visit()
    {
        outcome_.states += weight_;
        if (outcome_.states / reportEvery_ != (outcome_.states - weight_) / reportEvery_)
            report_(static_cast<double>(outcome_.states) / static_cast<double>(limits_.states));
    }

    bool isWorthwhile(double floor) const
    {
        return floor < unreachable && (below_ == unreachable || floor < below_ - 1e-10 * (1 + below_));
    }

    bool isOver()
    {
        if (outcome_.states >= limits_.states || progress_.stopped())
            isCut_ = true;
        return isCut_ || (limits_.firstIsEnough && outcome_.best);
    }

    void keep()
    {
        outcome_.best = partial_.hosts();
        below_ = partial_.floor(); // nothing is left open: the floor is the cost
    }

    const Problem& problem_;
    const SearchLimits& limits_;
    const Progress& progress_;
    const std::function<void(double)>& report_;
    LeastBelow least_;
    PartialChoice partial_;
    std::int64_t weight_, reportEvery_ = 1 << 14;
    double below_;
    bool isCut_ = false;
    SearchOutcome outcome_;
};

void improve(const Problem& problem, const PlacementOptions& options, Answer& answer, const Progress& progress,
             const std::function<void(double)>& report)
{
    const SearchLimits limits{.states = options.exactStates, .below = answer.best ? answer.value.cost() : unreachable};
    const SearchOutcome outcome = branchAndBound(problem, limits, progress, report);
    answer.states = outcome.states;
    if (outcome.best)
        offer(answer, *outcome.best, evaluate(problem, *outcome.best), "exact");
    if (outcome.isComplete && answer.best)
        raiseBound(answer, answer.value.cost());
    else if (outcome.isComplete)
        answer.isSettled = true;
    else
        raiseBound(answer, outcome.rootBound);
}

} // namespace

SearchOutcome branchAndBound(const Problem& problem, const SearchLimits& limits, const Progress& progress,
                             const std::function<void(double)>& report)
{
    if (!hasEnoughCandidates(problem))
        return {.isComplete = true, .rootBound = unreachable};
    std::int64_t replicas = 0;
    for (const Demand& service : problem.services)
        replicas += service.replicas;
    if (replicas > deepest)
        return {};
    return DepthFirst(problem, limits, progress, report).run();
}

Solver branchAndBound() { return {.key = "exact", .share = 5, .improve = improve}; }

} // namespace edgewright::placing
