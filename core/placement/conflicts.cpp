// Which constraints make a placement impossible?
#include "core/placement/conflicts.h"

#include "core/placement/branch_and_bound.h"
#include "core/placement/greedy.h"
#include "core/placement/local_search.h"

#include <algorithm>
#include <span>

namespace edgewright::placing {

namespace {

constexpr int quickIterations = 1'000; // most questions have an easy yes

class DeletionFilter {
public:
    DeletionFilter(const Problem& problem, std::int64_t states, const Progress& progress)
        : problem_(problem),
          states_(10'000 + 4 * states),
          progress_(progress),
          all_(constraintsOf(problem)),
          isKept_(all_.size(), true)
    {}

    void run() { reduce(0, all_.size()); }

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

private:
    /// Drops what can be dropped of a range: the whole at once, or half by half.
    void reduce(std::size_t first, std::size_t last)
    {
        if (first == last || progress_.stopped())
            return;
        std::fill(isKept_.begin() + offset(first), isKept_.begin() + offset(last), false);
        progress_.report(static_cast<double>(last) / static_cast<double>(all_.size()),
                         text("placement", "Looking for what is in the way"));
        if (isProvenInfeasible(keptAlone()))
            return;
        std::fill(isKept_.begin() + offset(first), isKept_.begin() + offset(last), true);
        if (last - first == 1)
            return;
        const std::size_t middle = first + (last - first) / 2;
        reduce(first, middle);
        reduce(middle, last);
    }

    bool isProvenInfeasible(const Problem& problem) const
    {
        if (hasEnoughCandidates(problem) &&
            evaluate(problem, annealed(problem, greedyChoice(problem), 1, quickIterations)).isFeasible())
            return false;
        const SearchOutcome outcome =
            branchAndBound(problem, {.states = states_, .firstIsEnough = true}, progress_, [](double) {});
        return outcome.isComplete && !outcome.best;
    }

    static std::ptrdiff_t offset(std::size_t index) { return static_cast<std::ptrdiff_t>(index); }

    const Problem& problem_;
    std::int64_t states_;
    const Progress& progress_;
    std::vector<Constraint> all_;
    std::vector<bool> isKept_;
};

/// Nothing can be lifted where no node hosts anything at all.
Conflict noHost(const Topology& topology, const Problem& problem)
{
    const RowRef row = refOf(problem.services.front().id);
    return {Conflict::Kind::Capacity, row,
            text("placement", "no node can host {}: there is none that computes").with(displayName(topology, row)),
            text("placement", "draw a compute node, or give a node CPU and memory")};
}

} // namespace

std::vector<Conflict> conflictsOf(const Topology& topology, const Problem& problem, std::int64_t states,
                                  const Progress& progress)
{
    DeletionFilter filter(problem, states, progress);
    filter.run();
    const std::vector<std::size_t> kept = filter.kept();
    if (kept.empty())
        return {noHost(topology, problem)};
    std::vector<Conflict> conflicts;
    const Problem alone = filter.keptAlone();
    for (const std::size_t i : kept)
        conflicts.push_back(inWords(topology, filter[i], alone, filter.keptAlone(i)));
    return conflicts;
}

} // namespace edgewright::placing
