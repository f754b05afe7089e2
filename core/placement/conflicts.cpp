// Which constraints make a placement impossible?
#include "core/placement/conflicts.h"

#include "core/placement/problem/few_in_the_way.h"
#include "core/placement/solvers.h"

#include <algorithm>
#include <array>
#include <set>
#include <span>

namespace edgewright::placing {

namespace {

constexpr std::int64_t mostStates = 400'000; // a question that takes more goes to the integer program

class DeletionFilter {
public:
    DeletionFilter(const Problem& problem, std::int64_t states, const Progress& progress)
        : problem_(problem),
          states_(std::min<std::int64_t>(10'000 + 4 * states, mostStates)),
          progress_(progress),
          all_(constraintsOf(problem)),
          isKept_(all_.size(), true)
    {}

    void run()
    {
        spareUsers();
        reduce(0, all_.size());
    }

    std::vector<std::size_t> kept() const
    {
        std::vector<std::size_t> found;
        for (std::size_t i = 0; i < all_.size(); ++i)
            if (isKept_[i])
                found.push_back(i);
        return found;
    }

    const Constraint& operator[](std::size_t i) const { return all_[i]; }

    /// The problem with the kept constraints alone, but for `spared`.
    Problem keptAlone(std::size_t spared = static_cast<std::size_t>(-1)) const
    {
        Problem lifted = problem_;
        for (std::size_t i = 0; i < all_.size(); ++i)
            if (!isKept_[i] || i == spared)
                lift(lifted, all_[i]);
        findCandidates(lifted);
        return lifted;
    }

    /// Replicas that were lifted are asked for again.
    Problem withAllReplicas(Problem lifted) const
    {
        for (std::size_t service = 0; service < lifted.services.size(); ++service)
            lifted.services[service].replicas = problem_.services[service].replicas;
        return lifted;
    }

private:
    static bool isOfAll(const Constraint& one)
    {
        return one.kind == Conflict::Kind::Bandwidth || one.kind == Conflict::Kind::Limit;
    }
    static bool isOfUsers(const Constraint& one)
    {
        return one.kind == Conflict::Kind::Unreachable || one.kind == Conflict::Kind::Budget;
    }

    /// Drops all that users have to do with, where the rest is impossible already: without users each question is a small one.
    void spareUsers()
    {
        const std::vector<bool> before = isKept_;
        for (std::size_t i = 0; i < all_.size(); ++i)
            isKept_[i] = !isOfAll(all_[i]) && !isOfUsers(all_[i]);
        if (!isProvenImpossible())
            isKept_ = before;
    }

    /// Drops what can be dropped of a range: the whole at once, or half by half.
    void reduce(std::size_t first, std::size_t last)
    {
        if (first == last || progress_.stopped())
            return;
        std::vector<bool> before = isKept_;
        std::fill(isKept_.begin() + offset(first), isKept_.begin() + offset(last), false);
        if (isKept_ == before)
            return;
        progress_.report(static_cast<double>(last) / static_cast<double>(all_.size()),
                         text("placement", "Looking for what is in the way"));
        if (isProvenImpossible())
            return;
        isKept_ = std::move(before);
        if (last - first == 1)
            return;
        const std::size_t middle = first + (last - first) / 2;
        reduce(first, middle);
        reduce(middle, last);
    }

    /// Users none of whose demands are kept ask for nothing, but where what all carry together counts.
    Problem withoutTheUndemanding(Problem lifted) const
    {
        std::vector<char> isDemanding(lifted.trees.size());
        for (std::size_t i = 0; i < all_.size(); ++i) {
            if (isKept_[i] && isOfAll(all_[i]))
                return lifted;
            if (isKept_[i] && isOfUsers(all_[i]))
                isDemanding[all_[i].index] = 1;
        }
        lifted.narrow.clear();
        std::size_t next = 0;
        std::erase_if(lifted.trees, [&](const CallTree&) { return !isDemanding[next++]; });
        return lifted;
    }

    /// Replicas are lifted to one, which is no relief to users far from it: what is impossible has to be so with all of them, too.
    bool isProvenImpossible()
    {
        const Problem lifted = withoutTheUndemanding(keptAlone());
        const bool hasAll =
            std::ranges::equal(lifted.services, problem_.services, {}, &Demand::replicas, &Demand::replicas);
        return isProvenInfeasible(lifted) && (hasAll || isProvenInfeasible(withAllReplicas(lifted)));
    }

    /// Once questions were hard, many or of many candidates, the others are asked with little patience.
    bool isProvenInfeasible(const Problem& problem)
    {
        constexpr std::size_t many = 5'000, most = 60'000; // candidates: of one question, of all hard ones
        std::size_t candidates = 0;
        for (const Demand& service : problem.services)
            candidates += service.candidates.size();
        if (problem.trees.empty() && candidates > many) // what sums don't tell, nothing tells soon
            return fewInTheWay(problem).has_value();
        Feasibility found = easyFeasibilityOf(problem, progress_);
        if (found == Feasibility::Unknown && hard_ < most) {
            hard_ += candidates;
            found = hardFeasibilityOf(problem, states_, progress_);
        }
        return found == Feasibility::Infeasible;
    }

    static std::ptrdiff_t offset(std::size_t index) { return static_cast<std::ptrdiff_t>(index); }

    const Problem& problem_;
    std::int64_t states_;
    const Progress& progress_;
    std::vector<Constraint> all_;
    std::vector<bool> isKept_;
    std::size_t hard_ = 0; ///< candidates of the questions that were
};

ConflictSet limitsAlone(const Topology& topology, const Problem& problem)
{
    ConflictSet found;
    for (std::size_t limit = 0; limit < problem.limits.size(); ++limit) {
        found.constraints.push_back({Conflict::Kind::Limit, limit});
        found.words.push_back(inWords(topology, found.constraints.back(), problem, problem));
    }
    return found;
}

/// The services that are called on budgets by more users than have a replica each.
std::vector<Constraint> fewReplicas(const Problem& problem)
{
    std::vector<int> callers(problem.services.size());
    for (const CallTree& tree : problem.trees)
        if (tree.budget < unreachable) {
            std::set<int> called;
            for (const Call& call : tree.calls)
                called.insert(call.service);
            for (const int service : called)
                ++callers[static_cast<std::size_t>(service)];
        }
    std::vector<Constraint> found;
    for (std::size_t service = 0; service < callers.size(); ++service)
        if (callers[service] > problem.services[service].replicas)
            found.push_back({.kind = Conflict::Kind::FewReplicas, .index = service, .other = callers[service]});
    return found;
}

/// As they are told, each with its place in the filter: of a resource, the capacities of very many nodes are one.
std::vector<std::pair<std::size_t, Constraint>> membersOf(const DeletionFilter& filter,
                                                          const std::vector<std::size_t>& kept)
{
    constexpr int sayable = 12;
    const auto isCapacity = [](const Constraint& one) { return one.kind == Conflict::Kind::Capacity; };
    std::array<int, resourceCount> nodes{}, told{};
    for (const std::size_t i : kept)
        nodes[static_cast<std::size_t>(filter[i].resource)] += isCapacity(filter[i]);
    std::vector<std::pair<std::size_t, Constraint>> members;
    for (const std::size_t i : kept) {
        Constraint member = filter[i];
        const auto r = static_cast<std::size_t>(member.resource);
        const bool isOfMany = isCapacity(member) && nodes[r] > sayable;
        if (isOfMany && told[r]++ > 0)
            continue;
        if (isOfMany)
            member.other = nodes[r];
        members.emplace_back(i, member);
    }
    return members;
}

/// Nothing can be lifted where no node hosts anything at all.
Conflict noHost(const Topology& topology, const Problem& problem)
{
    const RowRef row = refOf(problem.services.front().id);
    return {Conflict::Kind::Capacity, row,
            text("placement", "no node can host {}: there is none that computes").with(displayName(topology, row)),
            text("placement", "draw a compute node, or give a node CPU and memory")};
}

} // namespace

ConflictSet conflictsOf(const Topology& topology, const Problem& problem, std::int64_t states, const Progress& progress)
{
    if (progress.stopped())
        return {};
    if (isMany(problem) && !problem.limits.empty())
        return limitsAlone(topology, problem);
    DeletionFilter filter(problem, states, progress);
    filter.run();
    if (progress.stopped())
        return {};
    const std::vector<std::size_t> kept = filter.kept();
    if (kept.empty())
        return {{}, {noHost(topology, problem)}};
    ConflictSet found;
    const Problem alone = filter.keptAlone();
    for (const auto& [i, member] : membersOf(filter, kept)) {
        found.constraints.push_back(member);
        found.words.push_back(inWords(topology, member, alone, filter.keptAlone(i)));
    }
    const Problem stated = filter.withAllReplicas(alone);
    for (const Constraint& constraint : fewReplicas(stated)) {
        Problem more = stated;
        lift(more, constraint);
        if (feasibilityOf(more, states, progress) != Feasibility::Feasible)
            continue;
        found.constraints.push_back(constraint);
        found.words.push_back(inWords(topology, constraint, stated, more));
    }
    return found;
}

} // namespace edgewright::placing
