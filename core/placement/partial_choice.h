// What is the floor under everything that completes a partial choice?
#pragma once

#include "core/placement/problem/least_below.h"
#include "core/placement/problem/link_loads.h"
#include "core/placement/problem/relations.h"

namespace edgewright::placing {

/// Replicas are placed one after the other, services in the order of `order`, and taken back in reverse.
class PartialChoice {
public:
    PartialChoice(const Problem& problem, const LeastBelow& least, std::vector<int> order);

    bool isComplete() const { return next_ == order_.size(); }
    int service() const { return order_[next_]; } ///< whose replica comes next
    int lastHost() const { return hosts_[index(service())].empty() ? -1 : hosts_[index(service())].back(); }
    const Choice& hosts() const { return hosts_; }

    bool fits(int node) const; ///< one more replica of service()
    void place(int node);
    void takeBack();

    /// Of the goal; infinite where nothing feasible completes the choice.
    /// Cost: O(calls + services · candidates).
    double floor() const;
    std::int64_t work() const { return work_; } ///< of one floor(), in look-ups

private:
    double callFloor() const;
    Least treeFloor(std::size_t tree) const;
    void charge(int node, int service, double sign);
    double moves(int service) const;
    double restOfNodes() const;
    double cheapestHosts(std::size_t position) const;
    double cheapestCapacity(std::size_t resource) const;
    static std::size_t index(int at) { return static_cast<std::size_t>(at); }

    const Problem& problem_;
    const LeastBelow& least_;
    Relations relations_;
    std::vector<int> order_;
    std::size_t next_ = 0;
    Choice hosts_;
    std::vector<bool> isDone_; ///< by service: all replicas placed
    std::vector<Amounts> free_;
    std::vector<int> hosted_;                             ///< replicas by node
    double hostCost_ = 0;                                 ///< of open nodes, of replicas on them, of moves
    Amounts remaining_{};                                 ///< demand of all replicas that are not placed
    std::array<std::vector<int>, resourceCount> byPrice_; ///< nodes by what opening them costs per unit of the resource
    std::int64_t work_ = 1;
    mutable std::vector<int> at_; ///< of the tree that is looked at
    mutable std::vector<double> costs_;
    mutable LinkLoads loads_; ///< of the calls that are decided
};

} // namespace edgewright::placing
