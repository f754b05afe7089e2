// What would every swap of one replica of a service change?
#pragma once

#include "core/placement/wide/state.h"

namespace edgewright::placing {

/// Gains, losses and corrections of all swaps from one look at every call and the sites before its second choice; after a swap only the
/// calls that go elsewhere are looked at anew. Good while no other service moves.
/// Source: Resende and Werneck, "A fast swap-based local search procedure for location problems", Annals of Operations Research 150 (2007).
class WideSwaps {
public:
    /// Cost: O(loads × sites / replicas).
    WideSwaps(const WideView& view, const WideState& state, int service);
    /// After the replica has moved in the state. Cost: O(loads + those that changed × sites / replicas).
    void follow(const WideState& state, int from, int to);

    struct Swap {
        double change = 0;
        int from = -1, to = -1;
    };
    /// Of one more at `to` and one less at `from`, a site of the service.
    double change(const WideState& state, int from, int to) const;
    /// The best for each site that the service may go to; those that change least come first.
    std::vector<Swap> best(const WideState& state, std::size_t count) const;
    bool mayGo(const WideState& state, int to) const;

private:
    void weigh(std::size_t load, const WideState& state, double sign);
    std::size_t slotOf(int site) const;

    const WideView& view_;
    int service_;
    std::vector<Load> loads_;
    std::vector<std::pair<int, int>> two_;        ///< by load: sites that it goes to first and next
    std::vector<int> sites_;                      ///< by slot
    std::vector<double> gain_, loss_;             ///< of one more replica, by site; of one less, by slot
    std::vector<std::vector<double>> correction_; ///< of both, by slot and site
};

/// Each further node that the service may run on, and the node whose replica moving there changes least while the rest stays where it is.
/// Cost: O(calls × sites).
std::vector<std::pair<int, int>> leastSwaps(const Problem& problem, const Choice& choice, int service);

} // namespace edgewright::placing
