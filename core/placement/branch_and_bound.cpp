// Which choice is the best of all, or is there none?
#include "core/placement/branch_and_bound.h"

#include "core/placement/partial_choice.h"

#include <algorithm>

namespace edgewright::placing {

namespace {

constexpr std::int64_t workOfOneState = 1024; // look-ups; a state that takes more counts for several
constexpr std::int64_t deepest = 2'000;       // replicas: the search calls itself once for each

/// One limit: the choice again, charged by what the limit is of.
class LimitedChoice {
public:
    LimitedChoice(const Problem& problem, const Limit& limit)
        : problem_(chargedBy(problem, limit.of)),
          least_(problem_),
          partial_(problem_, least_, servicesByCall(problem_)),
          most_(limit.most)
    {}
    void place(int node) { partial_.place(node); }
    void takeBack() { partial_.takeBack(); }
    bool mayHold() const { return fitsInto(partial_.floor(), most_); }
    std::int64_t work() const { return partial_.work(); }

private:
    static Problem chargedBy(Problem problem, const PlacementObjective& goal)
    {
        problem.goal = goal;
        return problem;
    }

    Problem problem_;
    LeastBelow least_;
    PartialChoice partial_;
    double most_;
};

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
          below_(limits.below)
    {
        std::int64_t work = partial_.work();
        for (const Limit& limit : problem.limits) {
            limited_.push_back(std::make_unique<LimitedChoice>(problem, limit));
            work += limited_.back()->work();
        }
        weight_ = 1 + work / workOfOneState;
    }

    SearchOutcome run()
    {
        outcome_.rootBound = partial_.floor();
        if (outcome_.rootBound < unreachable && limitsMayHold())
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
            place(branch.node);
            explore();
            takeBack();
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
            place(node);
            if (const double floor = partial_.floor(); isWorthwhile(floor) && limitsMayHold())
                found.push_back({floor, node});
            takeBack();
        }
        std::ranges::sort(found);
        return found;
    }

    void place(int node)
    {
        partial_.place(node);
        for (const auto& limited : limited_)
            limited->place(node);
    }

    void takeBack()
    {
        partial_.takeBack();
        for (const auto& limited : limited_)
            limited->takeBack();
    }

    bool limitsMayHold() const
    {
        return std::ranges::all_of(limited_, [](const auto& limited) { return limited->mayHold(); });
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
        below_ = partial_.floor(); // nothing is left open: the floor is the value
    }

    const Problem& problem_;
    const SearchLimits& limits_;
    const Progress& progress_;
    const std::function<void(double)>& report_;
    LeastBelow least_;
    PartialChoice partial_;
    std::vector<std::unique_ptr<LimitedChoice>> limited_;
    std::int64_t weight_ = 1, reportEvery_ = 1 << 14;
    double below_;
    bool isCut_ = false;
    SearchOutcome outcome_;
};

void improve(const Problem& problem, const PlacementOptions& options, Answer& answer, const Progress& progress,
             const std::function<void(double)>& report)
{
    const SearchLimits limits{.states = options.exactStates, .below = answer.best ? answer.value.value : unreachable};
    const SearchOutcome outcome = branchAndBound(problem, limits, progress, report);
    answer.states = outcome.states;
    if (outcome.best)
        offer(answer, *outcome.best, evaluate(problem, *outcome.best), "exact");
    if (outcome.isComplete && answer.best)
        raiseBound(answer, answer.value.value);
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
