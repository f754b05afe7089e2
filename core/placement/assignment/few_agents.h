// How are the jobs of a few agents best shared among them? A search in depth that prices keep narrow.
#pragma once

#include "core/base/random.h"
#include "core/base/work_budget.h"
#include "core/placement/assignment/price_ascent.h"
#include "core/placement/assignment/roster.h"

namespace edgewright {

/// All jobs of the agents are taken out and put back in the cheapest way found; what other agents have stays. A branch is left where
/// its reduced costs, or the least costs of jobs still out, show that it can't be cheaper.
/// Source: the neighbourhood is that of Taillard and Voß, "POPMUSIC: partial optimization metaheuristic under special intensification
///         conditions", Essays and Surveys in Metaheuristics (2002), its parts being agents.
class FewAgents {
public:
    enum class Outcome {
        Searched, ///< in full: nothing cheaper is left among these agents
        CutShort, ///< after `mostNodes`
    };

    /// `domain` and `prices` must outlive it.
    FewAgents(const Domain& domain, const Prices& prices) : domain_(&domain), prices_(&prices) {}

    /// Improves `roster`, or changes it to one that costs the same. Where one of the agents is overloaded, anything that is not is
    /// better. Cost: O(jobs of these agents × agents) and at most `mostNodes` nodes.
    Outcome share(Roster& roster, std::span<const int> agents, Random& random, const WorkBudget& limit);

    static constexpr int mostNodes = 3000;

private:
    struct Choice {
        int agent;
        Amount cost, use;
        double reduced;
    };
    /// A job that is out, and where it may go, the best first.
    struct Out {
        int job = 0;
        double rank = 0; ///< what it loses at its second choice, blurred by chance: greater first
        std::vector<Choice> choices;
    };

    void takeOut(const Roster& roster, std::span<const int> agents, Random& random);
    void takeOutJob(const Roster& roster, int job, std::span<const int> agents, Random& random);
    void sumTails();
    bool dive(std::size_t depth, Amount cost, double reduced, bool isAsBefore, const WorkBudget& limit);
    bool mayHelp(std::size_t depth, Amount cost, double reduced) const;

    const Domain* domain_;
    const Prices* prices_;
    std::vector<Out> out_;
    std::size_t outCount_ = 0;
    std::vector<int> before_, now_, best_;
    std::vector<Amount> room_, leastCost_;
    std::vector<int> taken_;         ///< jobs of each agent, settled ones included
    std::vector<double> openBeyond_; ///< of each agent, what opening costs beyond the price of its capacity
    std::vector<double> leastReduced_;
    Amount most_ = 0;
    double base_ = 0;
    int nodes_ = 0;
    bool hasBest_ = false;
};

} // namespace edgewright
