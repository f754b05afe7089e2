// What is the best solution of all, and what proves it? Branch and bound over the sites.
#pragma once

#include "core/placement/location/price_ascent.h"
#include "core/placement/location/search_limits.h"
#include "core/placement/location/trials.h"

#include <memory>

namespace edgewright::location {

/// Looks into the branch with the lowest bound first, of equals into the newest; where the open branches fill the memory that they may
/// take (256 MB), into the newest.
/// Source: Land and Doig, "An automatic method of solving discrete programming problems", Econometrica 28 (1960).
class BranchSearch {
public:
    /// `leastPrices`: what the nearest site takes of each customer. What is handed over must outlive it.
    BranchSearch(const LocationProblem& problem, Relaxation& relaxation, Trials& trials, Incumbent& incumbent,
                 SearchLimits& limits, std::vector<double> leastPrices);

    /// Betters the incumbent and its bound, until the bound is the cost or the limits are reached.
    void run(std::vector<double> prices);

private:
    /// A branch is a part of another, and starts at its prices.
    struct Node {
        Branch branch;
        std::shared_ptr<const Ascent> from;
        double bound = 0;
        std::int64_t number = 0;
    };

    bool isRootLeft(Ascent& root, Branch& branch);
    Ascent climb(const Branch& branch, Ascent from, const AscentPlan& plan, const std::function<void(double)>& reached);
    bool settle(Branch& branch, const Ascent& ascent);
    void lookInto(Node node);
    void divide(const Branch& branch, Ascent ascent);
    void tryOnly(const Branch& branch);
    void add(Node node);
    Node takeNext();
    static std::pair<double, std::int64_t> orderOf(const Node& node) { return {node.bound, -node.number}; }

    const LocationProblem& problem_;
    Relaxation& relaxation_;
    Trials& trials_;
    Incumbent& incumbent_;
    SearchLimits& limits_;
    std::vector<double> leastPrices_;
    std::vector<Node> heap_; ///< the first by orderOf() in front
    std::int64_t numbered_ = 0;
};

} // namespace edgewright::location
