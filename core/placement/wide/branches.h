// How little can one service's calls take, when it is decided region by region where its replicas are?
#pragma once

#include "core/placement/wide/regions.h"

namespace edgewright::placing {

/// One service, while all that it shares with others has its price.
struct LoneService {
    int replicas = 0;
    std::vector<double>
        sites;         ///< by site: what a replica there takes, in the unit of the goal; unreachable: none may be
    Grid<float> costs; ///< by ask and site: what serving it takes; noWay: it can't be
    std::vector<int> origins;   ///< by ask
    std::vector<double> prices; ///< by ask: what it pays, to begin with
};

struct LoneAnswer {
    double bound = -unreachable; ///< no sites take less
    double value = unreachable;  ///< what `sites` take
    std::vector<int> sites;      ///< the best that were come by, ascending
};

/// Branch and bound: either a region holds none of the replicas, or at least one, and then no call goes farther than to the farthest site of
/// the region. The prices of asks that make the bound rise in each branch from where they stood before. Ends after so many steps of them, or
/// when no more than `enough` is left.
/// Cost of a step: O(asks × sites that are left).
/// Source: Land and Doig, "An automatic method of solving discrete programming problems", Econometrica 28 (1960);
///         the prices as in bound.h.
LoneAnswer branched(const WideView& view, const SiteRegions& regions, const LoneService& service,
                    const std::vector<int>& known, int steps, double enough);

/// What these sites take, when each ask is served by the nearest.
double valueOf(const WideView& view, const LoneService& service, const std::vector<int>& sites);

} // namespace edgewright::placing
