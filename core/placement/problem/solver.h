// What is a solver, and what does it hand on?
#pragma once

#include "core/placement/problem/evaluation.h"

#include <optional>

namespace edgewright::placing {

/// What is known so far.
struct Answer {
    std::optional<Choice> best; ///< feasible
    Evaluation value;           ///< of `best`
    double bound = 0;           ///< nothing feasible is of less value
    bool isSettled = false;     ///< `best` is proven optimal, or without one it is proven that nothing is feasible
    std::string_view solver;    ///< that found `best`
    std::int64_t states = 0;    ///< that the exact solver has visited
    /// Trees that together ask for what no placement gives, where that is why nothing is feasible and a solver knows them.
    std::vector<std::size_t> inTheWay;
    std::optional<Choice> nearest; ///< of what was offered before there was a best, that which breaks least
    double missed = unreachable;   ///< by it, as Evaluation::violation
    std::function<void(const Answer&)> improved = {}; ///< told of a better best and of a higher bound
};

/// Takes `choice` where it is feasible and better than what there was, or nearer to be so.
void offer(Answer& answer, const Choice& choice, const Evaluation& value, std::string_view solver);
/// Raises the bound; settles the answer where the best meets it.
void raiseBound(Answer& answer, double bound);

struct Solver {
    std::string_view key;
    double share = 1;       ///< of the whole run's progress, relative to the others
    bool isForMany = false; ///< runs where calls are not few; the others where isMany() only if it finds nothing
    /// Returns early when `progress` is stopped; `report` takes the done fraction of this solver.
    void (*improve)(const Problem&, const PlacementOptions&, Answer&, const Progress&,
                    const std::function<void(double)>& report);
};

} // namespace edgewright::placing
