// By how much does one constraint have to give way?
#include "core/placement/conflicts.h"
#include "core/placement/problem/evaluation.h"
#include "core/placement/problem/few_in_the_way.h"
#include "core/placement/solvers.h"

#include <algorithm>
#include <cmath>

namespace edgewright::placing {

namespace {

using Kind = Conflict::Kind;

constexpr int mostSteps = 24;         // of closing in on a limit that is met in jumps
constexpr std::size_t mostAsked = 24; // constraints of a conflict: those that the reader gains most from come last

double usedOf(const Problem& problem, const Choice& choice, std::size_t node, std::size_t resource)
{
    double sum = 0;
    for (std::size_t service = 0; service < choice.size(); ++service)
        sum += static_cast<double>(std::ranges::count(choice[service], static_cast<int>(node))) *
               problem.services[service].amounts[resource];
    return sum;
}

/// To where people type figures, and never less than needed.
double roundedUp(double needed) { return std::ceil(needed * 1000 - 1e-7) / 1000; }

template <class Row> Edit editOf(const Row& before, auto relax)
{
    Row after = before;
    relax(after);
    return {text("placement", "Relax a demand"), Gesture::None, {changed(before, after)}};
}

void give(Node& node, Resource resource, double needed)
{
    switch (resource) {
    case Resource::Cpu: node.cpu = Cores(roundedUp(needed)); break;
    case Resource::Memory: node.memory = Gibibytes(roundedUp(needed)); break;
    case Resource::Storage: node.storage = Gibibytes(roundedUp(needed)); break;
    case Resource::Accelerators: node.accelerators = std::llround(needed); break;
    case Resource::Licences: node.licences = std::llround(needed); break;
    }
}

/// Where the constraint is a figure of a row.
std::optional<Edit> editFor(const Topology& topology, const Problem& problem, const Constraint& constraint,
                            double needed)
{
    switch (constraint.kind) {
    case Kind::Budget:
        return editOf(*topology.populations.find(problem.trees[constraint.index].population),
                      [&](Population& row) { row.budget = Milliseconds(roundedUp(needed)); });
    case Kind::Capacity:
        return editOf(*topology.nodes.find(problem.nodes[constraint.index].id),
                      [&](Node& row) { give(row, constraint.resource, needed); });
    case Kind::Replicas:
    case Kind::FewReplicas:
        return editOf(*topology.services.find(problem.services[constraint.index].id),
                      [&](Service& row) { row.replicas = std::llround(needed); });
    default: return {};
    }
}

class Relaxer {
public:
    Relaxer(const Topology& topology, const Problem& problem, bool isOfFew, const Progress& progress)
        : topology_(topology), problem_(problem), isOfFew_(isOfFew), progress_(progress)
    {}

    std::optional<Relaxation> of(const Constraint& constraint) const
    {
        std::optional<Relaxation> one = leastOf(constraint);
        if (one && one->needed)
            one->edit = editFor(topology_, problem_, constraint, *one->needed);
        return one;
    }

private:
    std::optional<Relaxation> leastOf(const Constraint& constraint) const
    {
        Problem free = problem_;
        lift(free, constraint);
        findCandidates(free);
        if (fewInTheWay(free))
            return {};
        switch (constraint.kind) {
        case Kind::Budget: return budget(constraint, std::move(free));
        case Kind::Limit: return limit(constraint, std::move(free));
        case Kind::Capacity: return constraint.other < 0 ? capacity(constraint, std::move(free)) : std::nullopt;
        case Kind::Replicas: return isFeasible(free) ? replicas(constraint, -1, 1) : std::nullopt;
        case Kind::FewReplicas: return replicas(constraint, 1, free.services[constraint.index].replicas);
        default: return dropped(constraint, free);
        }
    }

    /// In USD an hour; nothing where it isn't known what all users cost.
    std::optional<double> costOf(const Answer& answer) const
    {
        return answer.best && !isOfFew_ ? std::optional(answer.value.figures.cost().value) : std::nullopt;
    }

    bool isFeasible(const Problem& problem) const
    {
        constexpr std::int64_t states = 50'000;
        return feasibilityOf(problem, states, progress_) == Feasibility::Feasible;
    }

    std::optional<Relaxation> dropped(const Constraint& constraint, const Problem& free) const
    {
        const Answer answer = isOfFew_ ? Answer() : solveBriefly(free, progress_);
        if (isOfFew_ ? !isFeasible(free) : !answer.best)
            return {};
        const bool isOfService = constraint.kind != Kind::Unreachable && constraint.kind != Kind::Bandwidth;
        const RowRef row = isOfService                            ? refOf(problem_.services[constraint.index].id)
                           : constraint.kind == Kind::Unreachable ? refOf(problem_.trees[constraint.index].population)
                                                                  : refOf(problem_.narrow[constraint.index].id);
        return Relaxation{.what = text("placement", "without this demand of {}").with(displayName(topology_, row)),
                          .cost = costOf(answer)};
    }

    static Relaxation changed(Text words, double needed, double limit, std::optional<double> cost)
    {
        return {.what = std::move(words),
                .needed = needed,
                .change = std::abs(needed - limit) / std::max(std::abs(limit), 1e-9),
                .cost = cost};
    }

    std::optional<double> leastCost(const Problem& problem) const
    {
        return isOfFew_ ? std::nullopt : costOf(solveBriefly(problem, progress_));
    }

    /// The least round trip of these users alone, then the least cost with as much time.
    std::optional<Relaxation> budget(const Constraint& constraint, Problem free) const
    {
        Problem quickest = free;
        for (CallTree& tree : quickest.trees)
            tree.share = 0;
        quickest.trees[constraint.index].share = 1;
        quickest.goal = objectiveOf(PlacementGoal::MeanLatency);
        const Answer fastest = solveBriefly(quickest, progress_);
        if (!fastest.best)
            return {};
        const double needed = fastest.value.value, limit = problem_.trees[constraint.index].budget;
        free.trees[constraint.index].budget = needed;
        return changed(text("placement", "allow {} {} ms in place of {} ms")
                           .with(displayName(topology_, refOf(free.trees[constraint.index].population)), needed, limit),
                       needed, limit, leastCost(free));
    }

    static Text moreOf(const Limit& limit, double needed)
    {
        const std::optional<PlacementGoal> goal = limit.of.alone();
        if (!goal)
            return text("placement", "allow a weighed sum of {} in place of {}").with(needed, limit.most);
        const PlacementGoalFacts& facts = placementGoals()[static_cast<std::size_t>(*goal)];
        return text("placement", "{}: allow {} {} in place of {}")
            .with(facts.label, needed, std::string(facts.unit), limit.most);
    }

    std::optional<Relaxation> limit(const Constraint& constraint, Problem free) const
    {
        const Limit& stated = problem_.limits[constraint.index];
        Problem least = free;
        least.goal = stated.of;
        const Answer found = solveBriefly(least, progress_);
        if (!found.best)
            return {};
        free.limits[constraint.index].most = found.value.value;
        return changed(moreOf(stated, found.value.value), found.value.value, stated.most, leastCost(free));
    }

    /// Capacities are met in jumps: each answer takes less than the one before, until there is none.
    std::optional<Relaxation> capacity(const Constraint& constraint, Problem free) const
    {
        Answer answer = solveBriefly(free, progress_);
        if (!answer.best)
            return {};
        const auto r = static_cast<std::size_t>(constraint.resource);
        double& capacity = free.nodes[constraint.index].capacity[r];
        double needed = usedOf(free, *answer.best, constraint.index, r);
        for (int step = 0; step < mostSteps && !progress_.stopped(); ++step) {
            capacity = needed * (1 - 1e-6) - 1e-6;
            findCandidates(free);
            const Answer less = solveBriefly(free, progress_);
            if (!less.best)
                break;
            answer = less;
            needed = usedOf(free, *less.best, constraint.index, r);
        }
        const double stated = problem_.nodes[constraint.index].capacity[r];
        return changed(text("placement", "give {} {} in place of {}")
                           .with(displayName(topology_, refOf(free.nodes[constraint.index].id)),
                                 amountOf(constraint.resource, needed), stated),
                       needed, stated, costOf(answer));
    }

    /// The first number that does, from one `step` beyond what is stated to `last`.
    std::optional<Relaxation> replicas(const Constraint& constraint, int step, int last) const
    {
        Problem changed = problem_;
        Demand& service = changed.services[constraint.index];
        const int stated = service.replicas;
        while (service.replicas != last && !progress_.stopped()) {
            service.replicas += step;
            findCandidates(changed);
            if (const Answer answer = solveBriefly(changed, progress_); answer.best)
                return Relaxer::changed(text("placement", "run {} replicas of {} in place of {}")
                                            .with(service.replicas, displayName(topology_, refOf(service.id)), stated),
                                        service.replicas, stated, costOf(answer));
        }
        return {};
    }

    const Topology& topology_;
    const Problem& problem_;
    bool isOfFew_;
    const Progress& progress_;
};

} // namespace

std::vector<Relaxation> relaxationsOf(const Topology& topology, const Problem& problem,
                                      const std::vector<Constraint>& conflict, bool isOfFew, const Progress& progress)
{
    std::vector<Relaxation> all;
    const Relaxer relaxer(topology, problem, isOfFew, progress);
    for (std::size_t i = std::max(conflict.size(), mostAsked) - mostAsked; i < conflict.size() && !progress.stopped();
         ++i)
        if (std::optional<Relaxation> one = relaxer.of(conflict[i])) {
            one->conflict = i;
            all.push_back(std::move(*one));
        }
    std::ranges::stable_sort(all, {}, &Relaxation::change);
    return all;
}

} // namespace edgewright::placing
