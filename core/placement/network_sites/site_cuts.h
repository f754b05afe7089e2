// Which nodes must get more than sites that are open in part, and links into their midst, bring them?
#pragma once

#include "core/placement/network_sites/network_sites_problem.h"

#include <span>
#include <vector>

namespace edgewright::network_sites {

/// Of a relaxed problem: how far sites are open, what they send, and what flows over links forth (from a to b) and back.
struct Fractions {
    std::span<const double> open, supply; ///< by node
    std::span<const double> forth, back;  ///< by link
};

/// Factors · values >= least holds for every whole choice of sites.
struct SiteCut {
    struct Term {
        enum class Of { Open, Supply, Forth, Back } of{};
        std::size_t at = 0; ///< node or link
        double factor = 1;
    };
    std::vector<Term> terms;
    double least = 0;
};

/// Cuts that the fractions break, for sets of nodes that grow from each node: what the set asks for comes over links into it or from its own
/// sites, of which it takes a whole number. The problem must outlive it.
/// Source: Padberg, Van Roy and Wolsey, "Valid linear inequalities for fixed charge problems", Operations Research 33 (1985).
class SiteCuts {
public:
    explicit SiteCuts(const NetworkSitesProblem& problem);

    /// Cost: O(nodes · links of them · 100).
    std::vector<SiteCut> at(const Fractions& fractions) const;

private:
    struct Breach;
    struct NodeSet;
    struct Arc {
        std::size_t from = 0, link = 0;
        bool isForth = true;
    };

    double capacity(std::size_t node) const;
    Breach breachOf(const NodeSet& set, const Fractions& fractions) const;
    Breach breachWhere(const NodeSet& set, const Fractions& fractions, double fullFrom) const;
    NodeSet grown(std::size_t from, const Fractions& fractions) const;
    bool growsBest(NodeSet& set, const Fractions& fractions) const;
    SiteCut cutOf(const NodeSet& set, const Fractions& fractions) const;

    const NetworkSitesProblem& problem_;
    double total_ = 0;                   ///< demand
    std::vector<double> sizes_;          ///< different capacities of sites
    std::vector<std::vector<Arc>> arcs_; ///< by node: into it
};

} // namespace edgewright::network_sites
