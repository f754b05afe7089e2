// What does it cost at least, where each job pays a price to whoever takes it? The Lagrangian relaxation.
#pragma once

#include "core/placement/assignment/domain.h"
#include "core/placement/assignment/knapsack.h"

namespace edgewright {

/// "Each job has one agent" is replaced by prices: each agent takes the jobs that pay it most, a knapsack, and each open cost is paid
/// or not. Chosen agents together must have capacity for all jobs, which is true of every answer and tightens the bound.
/// Source: Ross and Soland, "A branch and bound algorithm for the generalized assignment problem", Mathematical Programming 8 (1975);
///         Fisher, Jaikumar and Van Wassenhove, "A multiplier adjustment method for the GAP", Management Science 32 (1986);
///         for open costs Holmberg, Rönnqvist and Yuan, "An exact algorithm for the capacitated facility location problems with single
///         sourcing", European Journal of Operational Research 113 (1999).
class Relaxation {
public:
    /// What the relaxation does at one agent.
    struct Offer {
        Amount profit = 0;    ///< at most this much is paid by unsettled jobs, above their costs
        Amount cutProfit = 0; ///< the same with jobs cut in pieces
        double price = 0;     ///< of a unit of its capacity
        bool isChosen = false;
        std::vector<int> jobs; ///< unsettled ones it takes if chosen
    };

    /// Solves for `price` of each job within `domain`, which is possible.
    /// Cost: O(agents × jobs) in the mean.
    void solve(const Domain& domain, std::span<const Amount> price);

    bool isPossible() const { return isPossible_; } ///< false: the agents left lack capacity for all jobs
    Amount bound() const { return bound_; }         ///< no answer in the domain costs less
    const std::vector<Offer>& offers() const { return offers_; }
    const std::vector<int>& chosen() const { return chosen_; } ///< agents
    const std::vector<int>& takers() const { return takers_; } ///< of each job; 1 for a settled one
    /// What one unit of capacity of open agents is worth: the price of having enough in all.
    double capacityPrice() const { return capacityPrice_; }
    /// bound() with agents chosen one by one at capacityPrice(); at most bound(). What fixing reckons from.
    Amount separableBound() const { return separableBound_; }
    /// What agent `agent` adds to separableBound() if it is chosen.
    Amount separableCost(int agent) const { return separableCost_[agent]; }

private:
    void askAgents(const Domain& domain, std::span<const Amount> price);
    void chooseAgents(const Domain& domain);
    void separate(const Domain& domain, Amount base, Amount load);
    void coverLack(const Domain& domain, Amount lack);
    void countTakers(const Domain& domain);

    bool isPossible_ = true;
    Amount bound_ = 0, separableBound_ = 0;
    double capacityPrice_ = 0;
    std::vector<Offer> offers_;
    std::vector<int> chosen_, takers_;
    std::vector<Amount> separableCost_;
    std::vector<KnapsackItem> items_;
    Knapsack knapsack_;
};

} // namespace edgewright
