// How do bound, dives, parts and tree help one another? In rounds, each with a little of everything.
#pragma once

#include "core/base/random.h"
#include "core/placement/assignment/dive.h"
#include "core/placement/assignment/part_search.h"
#include "core/placement/assignment/tree_search.h"

#include <functional>
#include <optional>

namespace edgewright {

class SearchRounds {
public:
    /// `problem` and `limit` must outlive it.
    SearchRounds(const WholeAssignment& problem, std::uint64_t seed, const WorkBudget& limit);

    /// Prices, and the first dive. Calls `tell` in between.
    void begin(const std::function<void()>& tell);
    void round();

    bool isOver() const { return isOver_; } ///< the best is optimal, or there is no answer
    bool hasAnswer() const { return bestCost_ < INT64_MAX; }
    Amount bestCost() const { return bestCost_; } ///< INT64_MAX where none is known
    const std::vector<int>& best() const { return best_; }
    Amount bound() const { return bound_; }
    int rounds() const { return rounds_; }

private:
    void climb(int steps, const std::function<void()>& tell);
    void lookAtRelaxation();
    void take(const std::vector<int>& agentOfJob);
    void takeRoster();
    void raiseBound(Amount bound);
    void fix();
    void plantTree();
    void searchParts();
    void searchTree();
    void leap();
    Amount most() const; ///< what a better answer costs at most

    const WholeAssignment& problem_;
    const WorkBudget& limit_;
    std::uint64_t seed_;
    Random random_;
    Domain whole_; ///< all that may be
    Domain left_;  ///< what may be in a better answer
    PriceAscent ascent_;
    Prices prices_;
    std::optional<PartSearch> parts_;
    std::optional<Roster> roster_;
    std::optional<TreeSearch> tree_;
    std::vector<int> best_;
    Amount bestCost_ = INT64_MAX, bound_ = INT64_MIN, worst_ = 0;
    int rounds_ = 0, idle_ = 0;
    bool isOver_ = false;
};

} // namespace edgewright
