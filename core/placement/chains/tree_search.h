// Which answer is charged least of all? Branch and bound.
#pragma once

#include "core/placement/chains/branching.h"
#include "core/placement/chains/path_supply.h"

#include <memory>

namespace edgewright::chains {

class TreeSearch {
public:
    /// `model`, `objective` and `budget` must outlive it.
    TreeSearch(const Model& model, const Objective& objective, WorkBudget& budget, std::uint64_t seed,
               Incumbent::Listener listener);

    /// Until the best answer is proven, there is proven to be none, or the budget is spent.
    void run();

    bool isDone() const { return isDone_; }
    const Incumbent& best() const { return best_; }

private:
    /// Answers that keep `changes`. The one whose turn it is goes on from its parent's solution, others from `basis`.
    struct Node {
        double bound = 0;
        std::vector<Change> changes;
        std::shared_ptr<const Basis> basis;
        std::int64_t number = 0; ///< in the order of their birth
    };
    enum class Verdict { Open, Closed, Stopped };

    std::unique_ptr<Relaxation> freshRelaxation() const;
    Verdict lookAtRoot();
    Verdict bound(const Domain& domain, int rounds);
    Verdict provision(const Domain& domain);
    Verdict serve(const Domain& domain);
    bool tighten(int& rounds, int& idle);
    void narrow();
    void dive(Domain domain);
    void ruin(int roundsPerDemand);
    bool takeWhole();
    void climb();
    bool split(Node& node);
    bool takeNext(Node& node);
    Domain domainOf(const Node& node) const;

    const Model& model_;
    const Objective& objective_;
    WorkBudget& budget_;
    std::uint64_t seed_;
    Incumbent best_;
    PathSupply supply_;
    Branching branching_;
    Domain root_;
    std::unique_ptr<Relaxation> relaxation_;
    std::vector<Node> open_; ///< a heap, least bound first
    std::int64_t born_ = 0;
    double last_ = 0; ///< value before the last round of cuts
    bool isComplete_ = false, isDone_ = false;
};

} // namespace edgewright::chains
