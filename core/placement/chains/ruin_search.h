// Which good answer can be found without proof, by taking parts of one away and building them anew?
#pragma once

#include "core/base/random.h"
#include "core/placement/chains/relaxation.h"

namespace edgewright::chains {

/// What demands on their paths use together. Demands may be off their paths for a while.
class Usage {
public:
    Usage(const Model& model, const Objective& objective);

    /// What is charged more once the path is used, sites that open weighed by `weights`; unset where something would be exceeded.
    std::optional<double> chargeOfAdding(const Path& path, std::span<const double> weights) const;
    /// False, and nothing is changed, where something would be exceeded.
    bool add(const Path& path);
    void remove(const Path& path);
    int users(int site) const { return users_[index(site)]; }

    /// Opens the cheapest sites that services lack for their least number of replicas; false where there are none.
    bool fillUp(std::vector<int>& opened);
    void close(const std::vector<int>& opened);
    bool mayOpen(int site) const;

private:
    void open(int site, int by);

    const Model& model_;
    const Objective& objective_;
    Domain domain_;
    std::vector<int> users_;               ///< items by site
    std::vector<double> load_;             ///< requests a second by site
    std::vector<int> replicas_;            ///< by service
    std::vector<ChainAmounts> used_;       ///< by node
    std::vector<double> traffic_;          ///< Mb/s by link
    std::vector<std::vector<int>> rivals_; ///< sites that may not be open beside a site
};

class RuinSearch {
public:
    /// `paths` are what demands may be served by; all must outlive the search.
    RuinSearch(const Model& model, const Objective& objective, std::span<const Path> paths, std::uint64_t seed);

    /// Begins at no answer, drawn to sites that `openness` says are likely; then `rounds` times takes some demands off and puts them
    /// back. Stops early when told.
    /// Source: Schrimpf, Schneider, Stamm-Wilbrandt and Dueck, "Record breaking optimization results using the ruin and recreate
    ///         principle", Journal of Computational Physics 159 (2000).
    /// Cost:   rounds × demands that are taken off × their paths.
    void run(std::span<const double> openness, int rounds, const std::function<bool()>& isStopped);
    /// Begins at the best answer so far.
    bool hasBest() const { return !best_.empty(); }
    double bestCharge() const { return bestCharge_; }
    const std::vector<int>& best() const { return best_; }           ///< path by demand
    const std::vector<int>& bestExtra() const { return bestExtra_; } ///< sites that are open for their number alone

private:
    void ruin();
    void recreate(const std::vector<double>& weights);
    void takeOff(int demand);
    double charge() const;
    void keepIfBest();

    const Model& model_;
    const Objective& objective_;
    std::span<const Path> paths_;
    Random random_;
    Usage usage_;
    std::vector<std::pair<int, int>> range_; ///< of paths by demand
    std::vector<int> at_;                    ///< path by demand; -1: off
    std::vector<int> off_;
    std::vector<int> best_, bestExtra_;
    double bestCharge_ = std::numeric_limits<double>::infinity();
    double penalty_ = 0;
};

} // namespace edgewright::chains
