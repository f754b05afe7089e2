// How little can a call and everything below it take, wherever its services end up?
#pragma once

#include "core/placement/problem/problem.h"

namespace edgewright::placing {

/// Two floors under a part of a call tree; each may be reached by another placement.
struct Least {
    double latency = 0; ///< ms; infinite where a service can't be reached
    double cost = 0;    ///< in the unit of the goal: what it charges for calls
};

/// Floors of every call by where its caller is: dynamic programming from the leaves over all candidates, capacities ignored.
/// Cost: O(Σ calls · candidates of the caller · candidates); beyond 4 million only the first calls count, the others as nothing. Stopped, it counts what is left as nothing.
class LeastBelow {
public:
    explicit LeastBelow(const Problem& problem);
    /// `from` is the tree's entry for a first call, else a candidate of the caller's service.
    Least of(std::size_t tree, std::size_t call, int from) const;
    Least whole(std::size_t tree) const { return whole_[tree]; }

private:
    using Row = std::vector<Least>; ///< by the position of `from` among the caller's candidates
    void addTree(std::size_t at, bool isDeep);
    Row rowOf(const CallTree& tree, const Call& call, const Row& below) const;
    Least leastFrom(const CallTree& tree, const Call& call, const Row& below, int from) const;
    const std::vector<int>& candidatesOf(const CallTree& tree, int call) const;

    const Problem& problem_;
    std::vector<std::vector<Row>> rows_; ///< by tree and call
    std::vector<Least> whole_;
};

} // namespace edgewright::placing
