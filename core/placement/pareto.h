// What does less of one goal cost in another?
#pragma once

#include "core/placement/placement.h"

namespace edgewright {

struct ParetoFront {
    PlacementGoal first = PlacementGoal::Cost, second = PlacementGoal::MeanLatency;
    /// By rising `first`, so by falling `second`; none is at least as good as another in both. `objective` and `bound` are of `first`
    /// with as little of `second` as the point has.
    std::vector<PlacementResult> points;
    std::vector<Conflict> conflicts; ///< where there is no placement at all: of the first search
    bool isComplete = false;         ///< every point proven, and none left out between two
};

/// Least `first`, then again with less of `second` than the point before, until there is none (epsilon constraints; Haimes, Lasdon and
/// Wismer, IEEE Trans. Systems, Man, and Cybernetics 1 (1971)). At most `most` points, then spaced evenly in `second`.
/// `options` are those of each search, which also knows the other end; their objectives are not used, and a time limit is for the whole
/// front.
/// `found` is told the front so far whenever it gains a point.
/// Errors: those of place(); fewer points than 2; both goals the same.
/// Cost:   2 · points searches.
Result<ParetoFront> paretoFront(const Topology& topology, PlacementGoal first, PlacementGoal second, int most,
                                const PlacementOptions& options, const Progress& progress,
                                const std::function<void(const ParetoFront&)>& found = {});

} // namespace edgewright
