// Which are the fewest stations of a district that serve as many users as all of them would?
#pragma once

#include "core/base/work_budget.h"
#include "core/placement/coverage/seating.h"
#include "core/placement/coverage/shortfall.h"
#include "core/placement/simplex/simplex.h"

#include <functional>

namespace edgewright::coverage {

/// Branch and bound over the stations; the bound is a linear program of rows that are looked for while it is solved. What is not proven
/// after some branches goes to a general branch and cut, below the best that is known by then.
class CoverSearch {
public:
    /// `all`: with every station open. All must outlive it.
    CoverSearch(const District& district, const Seating& all, WorkBudget& budget);

    /// Ends when it is proven or the budget is over; the best seating until then serves as many as `all`. `tell` hears what share of the
    /// best is proven, after each branch.
    void run(const std::function<void(double share)>& tell);

    const Seating& best() const { return best_; }
    int bound() const { return bound_; } ///< no fewer stations do

private:
    enum class State : signed char { Closed = -1, Free = 0, Open = 1 };
    struct Branch {
        std::vector<State> states;
        int bound = 0;
    };

    void cutAndBranch(const std::function<void(double share)>& tell);
    void explore(Branch branch);
    bool bind(Branch& branch);
    void fix(Branch& branch, const Simplex::Proof& proof);
    void divide(const Branch& branch);
    bool addRows(std::span<const double> open);
    void add(const CoverRow& row);
    void addRoundings(std::vector<CoverRow> rows, std::span<const double> open);
    std::vector<CoverRow> shortGroups(std::span<const double> open) const;
    bool reachesAll(const Branch& branch) const;
    void thinOut(std::span<const double> open);
    void takeUp(Seating seating);
    int lowest() const;

    const District& district_;
    const Seating& all_;
    WorkBudget& budget_;
    Seating best_;
    int bound_ = 0;
    Shortfall shortfall_;
    Simplex program_;
    std::vector<Branch> waiting_;
    std::vector<double> open_; ///< values of the last solving
    std::int64_t branches_ = 0;
};

} // namespace edgewright::coverage
