// Is there anything cheaper at all? Branch and bound in depth, with prices that follow the branches.
#pragma once

#include "core/base/work_budget.h"
#include "core/placement/assignment/price_ascent.h"

#include <memory>
#include <optional>

namespace edgewright {

/// Agents with an open cost are decided first, then jobs, the one with the fewest agents left first.
/// Source: Fisher, Jaikumar and Van Wassenhove, "A multiplier adjustment method for the generalized assignment problem", Management
///         Science 32 (1986), the scheme; Posta, Ferland and Michelon (2012), fixing in every node.
class TreeSearch {
public:
    static constexpr Amount unlimited = INT64_MAX / 4; ///< a demand that all meet

    /// `bound` holds for all of `root`, whose problem must outlive the search.
    TreeSearch(Domain root, std::vector<Amount> price, Amount bound);

    /// Answers that cost more than `most` are of no interest any longer.
    void demand(Amount most) { most_ = std::min(most_, most); }
    /// Weighs `nodes` more. Cost of each: up to 25 relaxations and a copy of the domain.
    void run(int nodes, const WorkBudget& limit);

    bool isDone() const { return open_.empty(); }
    /// No answer that meets the demand costs less; INT64_MAX where there is none. Cost: O(open branches).
    Amount bound() const;
    /// The cheapest found, if any met the demand.
    const std::optional<std::vector<int>>& best() const { return best_; }

private:
    /// What the branches of a node share.
    struct Place {
        Domain domain;
        std::vector<Amount> price;
    };
    enum class Decision { None, Open, Close, Assign };
    struct Branch {
        std::shared_ptr<const Place> from;
        Decision decision;
        int agent, job;
        Amount bound;
    };

    bool apply(Domain& domain, const Branch& branch) const;
    void weigh(const Branch& branch, const WorkBudget& limit);
    bool ascend(Domain& domain, PriceAscent& ascent, Amount bound, const WorkBudget& limit);
    void look(const Domain& domain, const Relaxation& relaxation);
    void take(std::vector<int> agentOfJob);
    void branchOut(Domain domain, PriceAscent& ascent, Amount bound);
    void branchOnAgent(const std::shared_ptr<const Place>& from, double share, Amount bound, int agent);
    void branchOnJob(const std::shared_ptr<const Place>& from, const Prices& prices, Amount bound, int job);

    std::vector<Branch> open_; ///< the last is weighed next
    const WholeAssignment* problem_;
    Amount most_ = unlimited;
    std::optional<std::vector<int>> best_;
};

} // namespace edgewright
