// What do sites that may open in part cost at least? A linear program of one flow from all sites, with cuts.
#pragma once

#include "core/placement/network_sites/site_cuts.h"
#include "core/placement/simplex/simplex.h"

#include <functional>

namespace edgewright::network_sites {

enum class SiteState : signed char { Closed = -1, Free = 0, Open = 1 };

class SiteProgram {
public:
    /// `most`: what some answer costs. The problem must outlive it.
    SiteProgram(const NetworkSitesProblem& problem, double most);

    void setStates(std::span<const SiteState> states);
    /// False where it was stopped, or nothing fits the states.
    bool solve(const std::function<bool()>& isStopped);
    std::span<const double> open() const { return program_.values().first(problem_.nodes.size()); }

    /// No choice of sites in these states costs less. Units: of the problem.
    double bound() const { return bound_; }
    /// By site: what the bound rises by where it closes (below 0) or opens (above 0).
    std::span<const double> differences() const { return differences_; }

    /// Adds cuts that the last solving breaks; false where there is none.
    bool cut();

private:
    int supply(std::size_t node) const { return static_cast<int>(problem_.nodes.size() + node); }
    int forth(std::size_t link) const { return static_cast<int>(2 * (problem_.nodes.size() + link)); }
    int back(std::size_t link) const { return forth(link) + 1; }
    void addCut(const SiteCut& cut);

    const NetworkSitesProblem& problem_;
    SiteCuts cuts_;
    double amountUnit_, costUnit_; ///< of the program, in one of the problem
    Simplex program_;
    double bound_ = 0;
    std::vector<double> differences_;
};

} // namespace edgewright::network_sites
