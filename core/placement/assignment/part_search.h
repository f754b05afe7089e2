// Where is there still something to gain? Few agents after few agents, chosen so that their jobs like one another's agents.
#pragma once

#include "core/placement/assignment/few_agents.h"

namespace edgewright {

/// How many agents are taken at a time follows from how often their search is cut short.
class PartSearch {
public:
    /// `domain` and `prices` must outlive it.
    PartSearch(const Domain& domain, const Prices& prices, std::uint64_t seed);

    /// Shares out anew the jobs of `times` sets of agents. True where `roster` got cheaper or less overloaded.
    bool run(Roster& roster, int times, const WorkBudget& limit);
    /// A set of `count` agents that belong together.
    std::vector<int> related(const Roster& roster, int count);
    Random& random() { return random_; }

private:
    int relative(const Roster& roster, int agent);
    void adapt(FewAgents::Outcome outcome);

    static constexpr int likely = 3; ///< agents that a job likes best

    int agents_;
    FewAgents few_;
    Random random_;
    std::vector<int> likely_; ///< of each job, best first; an agent may stand twice where there are fewer
    int size_ = 2, tried_ = 0, cutShort_ = 0;
};

} // namespace edgewright
