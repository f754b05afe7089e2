// Who has which jobs at the moment? An assignment under change, with loads and cost at hand.
#pragma once

#include "core/placement/assignment/whole_assignment.h"

namespace edgewright {

/// Every job has an agent; agents may be overloaded. The problem must outlive it.
class Roster {
public:
    Roster(const WholeAssignment& problem, std::vector<int> agentOfJob);

    void move(int job, int agent); ///< Cost: O(1)

    const WholeAssignment& problem() const { return *problem_; }
    const std::vector<int>& agentOfJob() const { return agent_; }
    std::span<const int> jobsOf(int agent) const { return jobs_[agent]; }
    Amount load(int agent) const { return load_[agent]; }
    bool isOverloaded(int agent) const { return load_[agent] > problem_->capacity[agent]; }
    Amount cost() const { return cost_; }
    Amount overload() const { return overload_; } ///< of all agents; 0: it is an answer

private:
    void add(int job, int agent);
    void remove(int job);
    Amount overloadOf(int agent) const;

    const WholeAssignment* problem_;
    std::vector<int> agent_, place_;
    std::vector<std::vector<int>> jobs_;
    std::vector<Amount> load_;
    Amount cost_ = 0, overload_ = 0;
};

} // namespace edgewright
