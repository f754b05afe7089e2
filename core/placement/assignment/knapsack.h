// Which items are worth most within a capacity? Exact, by growing a core around the item at which greed stops.
#pragma once

#include "core/placement/assignment/whole_assignment.h"

namespace edgewright {

struct KnapsackItem {
    Amount profit = 0, weight = 0; ///< profit above 0, weight from 0 to the capacity
    int name = 0;                  ///< the caller's, from 0
    double worth = 0;              ///< profit for a unit of weight; set by solve()
};

/// Keeps its memory between problems: thousands are solved a second.
class Knapsack {
public:
    /// Puts the best items into chosen().
    /// Cost:   about O(items) in the mean; after `mostWork` states profit() is the best found and bound() may lie above it.
    /// Source: Pisinger, "A minimal algorithm for the 0-1 knapsack problem", Operations Research 45 (1997).
    void solve(std::vector<KnapsackItem>& items, Amount capacity);

    Amount profit() const { return profit_; }
    Amount bound() const { return bound_; }
    /// Of the relaxation in which items may be cut; at least bound().
    Amount cutProfit() const { return cutProfit_; }
    /// Profit for one more unit of capacity in that relaxation; 0 where all items fit.
    double price() const { return price_; }
    const std::vector<int>& chosen() const { return chosen_; } ///< names

    static constexpr std::size_t mostWork = 500'000; ///< a few milliseconds

private:
    struct State {
        Amount profit, weight;
        int last; ///< into steps_
    };
    /// One item more (or less) than `before`.
    struct Step {
        int before, item;
    };
    struct Core {
        std::size_t first, last; ///< of items
    };
    /// Names, -1 for none.
    struct Exchange {
        int out, in;
    };

    std::size_t splitAtBreak(std::vector<KnapsackItem>& items) const;
    void exchangeOne(const std::vector<KnapsackItem>& items, std::size_t split);
    Core narrow(std::vector<KnapsackItem>& items, std::size_t split) const;
    void growCore(const std::vector<KnapsackItem>& items, const Core& core, std::size_t split);
    void boundTheRest(double left, double right);
    void branchOn(const KnapsackItem& item, int position, Amount sign, double left, double right);
    bool isHopeless(const State& state, double left, double right) const;
    void keep(const State& state);
    void choose(const std::vector<KnapsackItem>& items, std::size_t split);

    Amount capacity_ = 0, profit_ = 0, bound_ = 0, cutProfit_ = 0;
    double price_ = 0;
    State greedy_{};
    Exchange exchange_{-1, -1};
    int best_ = -1;
    std::size_t work_ = 0;
    std::vector<State> states_, next_;
    std::vector<Step> steps_;
    std::vector<char> taken_;
    std::vector<int> chosen_;
};

} // namespace edgewright
