// Which constraints make a problem of chains impossible, and what would help?
#include "core/placement/chains/chain_conflict.h"

#include "core/placement/chains/conflict_words.h"
#include "core/placement/chains/tree_search.h"

#include <algorithm>
#include <cmath>

namespace edgewright {

namespace {

using namespace chains;
using Kind = ChainConstraint::Kind;

/// Asks the search one question after the other.
class Questions {
public:
    Questions(const ConflictOptions& options, const Progress& progress) : options_(options), progress_(progress) {}

    struct Reply {
        std::optional<double> charge; ///< of the best; unset where there is none or none was found
        bool isProven = false;
        ChainPlacement placement;
    };

    template <class MakeObjective> Reply ask(const ChainProblem& problem, MakeObjective makeObjective) const
    {
        const Model model(problem);
        const Objective objective = makeObjective(model);
        WorkBudget budget(options_.iterations, std::nullopt, progress_);
        TreeSearch search(model, objective, budget, options_.seed, {});
        search.run();
        Reply reply{.isProven = search.isDone()};
        if (search.best().exists()) {
            reply.charge = search.best().charge();
            reply.placement = search.best().placement();
        }
        return reply;
    }

    bool isProvenInfeasible(const ChainProblem& problem) const
    {
        const Reply reply = ask(problem, nothing);
        return reply.isProven && !reply.charge;
    }
    bool isStopped() const { return progress_.stopped(); }

private:
    const ConflictOptions& options_;
    const Progress& progress_;
};

class DeletionFilter {
public:
    DeletionFilter(const ChainProblem& problem, const Questions& questions, const Progress& progress)
        : problem_(problem),
          questions_(questions),
          progress_(progress),
          all_(constraintsOf(problem)),
          isKept_(all_.size(), true)
    {}

    std::vector<ChainConstraint> run()
    {
        reduce(0, all_.size());
        std::vector<ChainConstraint> kept;
        for (std::size_t i = 0; i < all_.size(); ++i)
            if (isKept_[i])
                kept.push_back(all_[i]);
        return kept;
    }

private:
    /// Drops what can be dropped of a range: the whole at once, or half by half.
    void reduce(std::size_t first, std::size_t last)
    {
        if (first == last || progress_.stopped())
            return;
        progress_.report(static_cast<double>(last) / static_cast<double>(all_.size()),
                         text("chains", "looking for what is in the way"));
        setKept(first, last, false);
        if (questions_.isProvenInfeasible(keptAlone()))
            return;
        setKept(first, last, true);
        if (last - first == 1)
            return;
        const std::size_t middle = first + (last - first) / 2;
        reduce(first, middle);
        reduce(middle, last);
    }

    void setKept(std::size_t first, std::size_t last, bool isKept)
    {
        std::fill(isKept_.begin() + static_cast<std::ptrdiff_t>(first),
                  isKept_.begin() + static_cast<std::ptrdiff_t>(last), isKept);
    }

    ChainProblem keptAlone() const
    {
        ChainProblem lifted = problem_;
        for (std::size_t i = 0; i < all_.size(); ++i)
            if (!isKept_[i])
                lift(lifted, all_[i]);
        return lifted;
    }

    const ChainProblem& problem_;
    const Questions& questions_;
    const Progress& progress_;
    std::vector<ChainConstraint> all_;
    std::vector<bool> isKept_;
};

/// Charges for what the constraint limits, and for nothing else.
Objective usageOf(const Model& model, const ChainConstraint& constraint)
{
    Objective objective = nothing(model);
    objective.step = constraint.kind == Kind::MaxReplicas ? 1 : 0;
    const auto nodes = static_cast<int>(model.problem.nodes.size());
    for (std::size_t site = 0; site < model.sites.size(); ++site) {
        const auto& [service, node] = model.sites[site];
        if (constraint.kind == Kind::MaxReplicas && index(service) == constraint.index)
            objective.site[site] = 1;
        if (constraint.kind == Kind::Capacity && index(node) == constraint.index)
            objective.site[site] =
                model.problem.services[index(service)].need[static_cast<std::size_t>(constraint.resource)];
    }
    if (constraint.kind == Kind::Budget)
        objective.tolls.waiting = static_cast<int>(constraint.index);
    for (int from = 0; constraint.kind == Kind::Bandwidth && from < nodes; ++from)
        for (int to = 0; to < nodes; ++to)
            if (std::isfinite(model.routes.latency(from, to)))
                model.routes.forEachLink(from, to, [&](int link) {
                    if (index(link) == constraint.index)
                        objective.tolls.perKilobyte[index(from * nodes + to)] = 8.0 / 1000;
                });
    return objective;
}

double heaviestLoad(const ChainProblem& problem, const ChainPlacement& placement, std::size_t service)
{
    std::vector<double> loads(problem.nodes.size());
    for (std::size_t demand = 0; demand < problem.demands.size(); ++demand)
        for (std::size_t step = 0; step < placement.serves[demand].size(); ++step)
            if (index(problem.chainOf(demand).services[step]) == service)
                loads[index(placement.serves[demand][step])] += problem.demands[demand].rate;
    return loads.empty() ? 0 : *std::ranges::max_element(loads);
}

/// Halves the span between a load that is too little and one that is enough, down to what limits are kept within, and a little more.
std::optional<double> leastLoad(ChainProblem problem, std::size_t service, const Questions& questions)
{
    double tooLittle = problem.services[service].capacity, isEnough = std::numeric_limits<double>::infinity();
    for (double tried = isEnough; isEnough - tooLittle > 1e-7 * std::max(1.0, tooLittle);
         tried = tooLittle + (isEnough - tooLittle) / 2) {
        problem.services[service].capacity = tried;
        const Questions::Reply reply = questions.ask(problem, nothing);
        if (!reply.charge && (!reply.isProven || std::isinf(tried)))
            return std::nullopt;
        if (reply.charge)
            isEnough = heaviestLoad(problem, reply.placement, service);
        else
            tooLittle = tried;
    }
    return isEnough;
}

std::optional<double> mostReplicas(ChainProblem problem, std::size_t service, const Questions& questions)
{
    int possible = -1, tooMany = problem.services[service].minReplicas;
    while (tooMany - possible > 1) {
        const int tried = possible + (tooMany - possible) / 2;
        problem.services[service].minReplicas = tried;
        const Questions::Reply reply = questions.ask(problem, nothing);
        if (!reply.charge && !reply.isProven)
            return std::nullopt;
        (reply.charge ? possible : tooMany) = tried;
    }
    return possible < 0 ? std::nullopt : std::optional<double>(possible);
}

std::optional<double> limitThatWouldDo(const ChainProblem& problem, const ChainConstraint& constraint,
                                       const Questions& questions)
{
    if (!limitOf(problem, constraint))
        return std::nullopt;
    if (constraint.kind == Kind::Load)
        return leastLoad(problem, constraint.index, questions);
    if (constraint.kind == Kind::MinReplicas)
        return mostReplicas(problem, constraint.index, questions);
    ChainProblem lifted = problem;
    lift(lifted, constraint);
    const auto reply = questions.ask(lifted, [&](const Model& model) { return usageOf(model, constraint); });
    if (!reply.charge || !reply.isProven)
        return std::nullopt;
    const double access = constraint.kind == Kind::Budget ? 2 * problem.demands[constraint.index].accessLatency : 0;
    return *reply.charge + access;
}

} // namespace

Result<std::vector<ChainConflict>> conflictOf(const ChainProblem& problem, const ConflictOptions& options,
                                              const Progress& progress)
{
    if (const Result<void> checked = checkProblem(problem); !checked)
        return fail(checked.error());
    const Questions questions(options, progress);
    std::vector<ChainConflict> conflicts;
    for (const ChainConstraint& constraint : DeletionFilter(problem, questions, progress).run()) {
        ChainConflict conflict{.constraint = constraint, .name = nameOf(problem, constraint)};
        ChainProblem lifted = problem;
        lift(lifted, constraint);
        const Questions::Reply reply = questions.ask(lifted, costPerHour);
        if (reply.isProven)
            conflict.costWithout = reply.charge;
        conflict.limitThatWouldDo = limitThatWouldDo(problem, constraint, questions);
        say(problem, conflict);
        conflicts.push_back(std::move(conflict));
    }
    if (progress.stopped())
        return fail(stoppedError());
    return conflicts;
}

} // namespace edgewright
