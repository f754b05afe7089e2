// What do services demand of where others run, for a linear program?
#pragma once

#include "core/placement/wide/view.h"

namespace edgewright::placing {

/// Of the shares in which services run on sites, each times its factor, the sum is at most `most`.
struct RelationRow {
    struct Term {
        int service = 0, site = 0;
        double factor = 1;
    };
    std::vector<Term> terms;
    double most = 0;
};

/// All that Relations (relations.h) demands: failure domains, separations, affinity, availability, required nodes.
/// Cost: O(services × sites), and for each separation as much again.
std::vector<RelationRow> relationRows(const WideView& view);

} // namespace edgewright::placing
