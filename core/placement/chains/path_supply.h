// Which paths does the relaxation need: all of them, or those that pay?
#pragma once

#include "core/base/work_budget.h"
#include "core/placement/chains/path_search.h"
#include "core/placement/chains/relaxation.h"

namespace edgewright::chains {

class PathSupply {
public:
    /// All must outlive it.
    PathSupply(const Model& model, const Objective& objective, const WorkBudget& budget)
        : model_(model), objective_(objective), search_(model, [&budget] { return budget.isLate(); })
    {}

    /// Unset where there are too many to list.
    std::optional<std::vector<Path>> all(const Domain& domain);
    /// Of each demand some that are charged little.
    std::vector<Path> first(const Domain& domain);
    /// Those that would make the last solution of `relaxation` better; none: it is the best.
    std::vector<Path> missing(const Relaxation& relaxation, const Domain& domain);
    /// Of each demand those that the prices of the last solution speak for.
    std::vector<Path> likely(const Relaxation& relaxation, const Domain& domain);
    /// Those of which, by `tolls` and the price of serving, an answer may hold one that is charged at most `gap` more than the last
    /// solution; unset where they are too many.
    std::optional<std::vector<Path>> within(double gap, const Tolls& tolls, const Relaxation& relaxation,
                                            const Domain& domain);

private:
    /// Of each demand at most so many, by `tolls`.
    std::vector<Path> some(int most, const Tolls& tolls, const Domain& domain);
    /// Of each demand all that are below its limit.
    template <class Below>
    std::optional<std::vector<Path>> below(Below limitOf, const Tolls& tolls, const Domain& domain);
    int demands() const { return static_cast<int>(model_.problem.demands.size()); }
    /// Tolls that a search has added up are not always the objective's.
    Path charged(Path path) const;

    const Model& model_;
    const Objective& objective_;
    PathSearch search_;
};

} // namespace edgewright::chains
