// What is the least that an answer can be charged if replicas and demands may be split?
#pragma once

#include "core/placement/chains/chain_model.h"

#include <coin/ClpSimplex.hpp>

#include <functional>

namespace edgewright::chains {

/// Σ factor · share of a spot's item + Σ factor · openness of a site ≤ most, in every answer.
struct Cut {
    std::vector<std::pair<int, double>> spots, sites;
    double most = 0;
};

/// How the simplex method left off; a start for a problem that differs little.
struct Basis {
    std::vector<unsigned char> columns, rows;
    std::vector<int> numbers; ///< of the rows, in the order of their birth
};

/// A linear program: sites are open, services have replicas, paths carry demands, all by shares. A demand may stay unserved for a
/// charge that no answer reaches. Rows are added when they bind: cuts, and the links that are overloaded.
class Relaxation {
public:
    enum class Outcome { Solved, Infeasible, Stopped };

    /// `model` and `objective` must outlive it; the simplex method looks at `isStopped`.
    Relaxation(const Model& model, const Objective& objective, std::function<bool()> isStopped);
    Relaxation(const Relaxation&) = delete;
    Relaxation& operator=(const Relaxation&) = delete;

    void addPaths(std::vector<Path> paths);
    void addCuts(const std::vector<Cut>& cuts);
    bool addOverloadedLinks(); ///< false: there are none
    void forgetIdleCuts();     ///< those that have not bound in any of the last solutions

    void restrict(const Domain& domain);
    Outcome solve();
    /// The value once a column is held between two bounds, after at most so many steps: a bound, infinite where infeasible.
    double trial(int column, double lower, double upper, int steps);

    /// From here on the value is what can't be served, all else being free; or, again, what the objective charges.
    void aimAtService();
    void aimAtObjective();

    double value() const { return value_; }
    double openness(int site) const { return solution_[index(site)]; }
    double replicas(int service) const { return solution_[index(countColumn(service))]; }
    double unserved(int demand) const { return solution_[index(unservedColumn(demand))]; }
    double share(std::size_t path) const { return solution_[index(pathColumn(path))]; }
    const std::vector<double>& spotShares() const { return spotShares_; } ///< by spot
    double reducedCost(int column) const { return reduced_[index(column)]; }
    /// What a path that is not yet there would be charged, less `served(demand)`, is its reduced cost.
    Tolls tolls() const;
    double served(int demand) const { return prices_[index(demand)]; }

    int siteColumn(int site) const { return site; }
    int countColumn(int service) const { return static_cast<int>(model_.sites.size()) + service; }
    int unservedColumn(int demand) const
    {
        return countColumn(static_cast<int>(model_.problem.services.size())) + demand;
    }
    int pathColumn(std::size_t path) const
    {
        return unservedColumn(static_cast<int>(model_.problem.demands.size())) + static_cast<int>(path);
    }
    const std::vector<Path>& paths() const { return paths_; }
    std::span<const Cut> cuts() const { return cuts_; }
    bool isTight(std::size_t cut) const; ///< of the last solution
    double unservedCharge() const { return unservedCharge_; }

    Basis basis() const;
    void start(const Basis& basis);

private:
    struct Entry {
        int row;
        double factor;
    };

    int addRow(double lower, double upper, const std::vector<int>& columns, const std::vector<double>& factors);
    void addFixedRows();
    void addResourceRows();
    void addLinkRow(std::size_t link);
    void aim(const Objective& objective, double unservedCharge);
    void read();
    /// Rows that came after the last solution have none.
    double priceOf(int row) const { return index(row) < prices_.size() ? prices_[index(row)] : 0; }

    const Model& model_;
    const Objective& objective_;
    const Objective service_;
    const Objective* aim_;
    double unservedCharge_ = 0;
    ClpSimplex clp_;
    std::vector<Path> paths_;
    std::vector<std::vector<std::pair<int, double>>> loads_; ///< by path: links and Mb/s
    std::vector<std::vector<int>> pathsAt_;                  ///< by spot
    std::vector<std::vector<Entry>> rowsAt_;                 ///< by spot
    std::vector<int> linkRow_;                               ///< -1: not there
    std::vector<Cut> cuts_;
    std::vector<int> cutRow_;
    std::vector<int> lastTight_;  ///< by cut: the solution
    std::vector<int> rowNumbers_; ///< by row
    int rowsBorn_ = 0, solutions_ = 0;
    std::vector<double> solution_, reduced_, prices_, spotShares_;
    double value_ = 0;
    bool isContradictory_ = false; ///< some service has more replicas at least than at most
    bool isPrimal_ = false;        ///< the last solution is still possible, but perhaps not the best any more
};

} // namespace edgewright::chains
