// Which prices give the highest bound?
#pragma once

#include "core/placement/location/incumbent.h"
#include "core/placement/location/relaxation.h"

namespace edgewright::location {

/// Where the ascent stands. Prices carry over from a branch to its parts.
struct Ascent {
    std::vector<double> prices;    ///< of the best bound
    double bound = 0;              ///< the best
    std::vector<double> value;     ///< of each site at `prices`
    SiteChoice choice;             ///< at `prices`
    std::vector<double> openShare; ///< how often each site was chosen of late
    bool isTight = false;          ///< the sites chosen serve each customer just once: no better prices exist
};

struct AscentPlan {
    double step = 1.5;        ///< of the way to the best known cost, at first
    double leastStep = 0.002; ///< where it ends
    int patience = 10;        ///< relaxations without a better bound before the step shrinks
};

/// Solves relaxations until the bound reaches the incumbent's cutoff, the steps are small, or `mayGoOn` says no: it is asked before each.
/// `met` hears of every relaxation, and may better the incumbent.
/// Source: Camerini, Fratta and Maffioli, "On improving relaxation methods by modified gradient techniques", Mathematical Programming
///         Study 3 (1975); Beasley, "Lagrangean heuristics for location problems", European Journal of Operational Research 65 (1993).
void ascend(Ascent& ascent, Relaxation& relaxation, const Branch& branch, const std::vector<double>& leastPrices,
            const AscentPlan& plan, const Incumbent& incumbent, const std::function<bool()>& mayGoOn,
            const std::function<void(const Relaxed&)>& met);

} // namespace edgewright::location
