// Which sites are the best of a network, and how far from the best can they be at most?
#pragma once

#include "core/base/work_budget.h"
#include "core/placement/network_sites/network_flow.h"
#include "core/placement/network_sites/site_program.h"

#include <set>

namespace edgewright::network_sites {

/// Branch and cut over the sites: the bound of a branch is that of a linear program, the cost of an answer that of a cheapest flow.
class SitesSearch {
public:
    /// `best`: an answer, with all sites open. The problem and the budget must outlive it.
    SitesSearch(const NetworkSitesProblem& problem, NetworkSitesSolution best, double cost, WorkBudget& budget);

    /// Ends when it is proven or the budget is over.
    void run();

    const NetworkSitesSolution& best() const { return best_; }
    double cost() const { return cost_; }
    double bound() const { return bound_; } ///< no answer costs less
    bool isProven() const { return bound_ >= cost_ - closeness(); }

private:
    struct Branch {
        std::vector<SiteState> states;
        double bound = 0;
    };

    void explore(Branch branch);
    bool bind(Branch& branch);
    void fix(Branch& branch);
    void divide(const Branch& branch);
    void round();
    void tryOpen(const std::vector<char>& isOpen);
    bool canServe(const Branch& branch);
    bool isBeaten(double bound) const { return bound >= cost_ - closeness(); }
    double closeness() const;
    double lowest() const;

    const NetworkSitesProblem& problem_;
    WorkBudget& budget_;
    NetworkSitesSolution best_;
    double cost_, bound_ = 0;
    NetworkFlow flow_;
    SiteProgram program_;
    std::vector<Branch> waiting_;
    std::vector<double> open_; ///< of the last solving
    std::set<std::vector<char>> tried_;
};

} // namespace edgewright::network_sites
