// Which sites lie together, from all of them down to each alone?
#pragma once

#include "core/placement/wide/view.h"

namespace edgewright::placing {

/// A tree of regions, each of two halves that lie apart. Sites of one region stand side by side.
class SiteRegions {
public:
    struct Region {
        int begin = 0, end = 0; ///< places
        int halves = -1;        ///< index of the first of both; -1: a single site
        int size() const { return end - begin; }
    };
    /// Cost: O(sites × depth).
    explicit SiteRegions(const WideView& view);
    const std::vector<Region>& all() const { return regions_; } ///< larger ones first: the first is the whole
    const std::vector<int>& sites() const { return sites_; }    ///< by place

private:
    int divide(const WideView& view, const Region& region);

    std::vector<Region> regions_;
    std::vector<int> sites_;
};

} // namespace edgewright::placing
