// What may still be? Pairs that are not ruled out, and what follows from them.
#pragma once

#include "core/placement/assignment/whole_assignment.h"

namespace edgewright {

/// Every change draws its consequences: a job with one agent left goes there, and what no longer fits beside it is ruled out.
/// A change that leaves a job without agent contradicts; the domain is spent then. The problem must outlive it.
class Domain {
public:
    explicit Domain(const WholeAssignment& problem);

    /// False where no answer is left. Cost of each: O(1), and O(agents + jobs) for each job that is settled by it.
    bool forbid(int agent, int job);
    bool assign(int agent, int job);
    bool close(int agent);
    void open(int agent) { isOpen_[agent] = 1; } ///< it is paid for, used or not

    const WholeAssignment& problem() const { return *problem_; }
    bool isPossible() const { return isPossible_; }
    bool may(int agent, int job) const { return may_[problem_->pair(agent, job)]; }
    int choices(int job) const { return choices_[job]; }        ///< agents that may take it
    int agentOf(int job) const { return agent_[job]; }          ///< of a settled job; else -1
    Amount room(int agent) const { return room_[agent]; }       ///< beside its settled jobs
    bool isOpen(int agent) const { return isOpen_[agent]; }     ///< must be paid for
    bool isClosed(int agent) const { return isClosed_[agent]; } ///< has no job it may take
    int unsettled() const { return unsettled_; }                ///< jobs
    Amount settledCost() const { return settledCost_; }         ///< of settled jobs, without open costs

private:
    void settle(int job);
    void drawConsequences();
    void rule(int agent, int job);

    const WholeAssignment* problem_;
    std::vector<char> may_, isOpen_, isClosed_;
    std::vector<int> choices_, agent_, toSettle_;
    std::vector<Amount> room_;
    Amount settledCost_ = 0;
    int unsettled_ = 0;
    bool isPossible_ = true;
};

} // namespace edgewright
