// What is better, and what is worse, in one scenario than in another?
#pragma once

#include "core/cache/topology/cache_simulation.h"
#include "core/placement/placement.h"
#include "core/simulation/latency_simulation.h"

#include <array>

namespace edgewright {

/// For both the same, seeds included.
struct ScenarioOptions {
    PlacementOptions placement;
    LatencyOptions latency;
    CacheOptions caches;
};

/// Of the second beside the first.
enum class Preference { Unknown, Same, Better, Worse };

struct FigureFacts {
    std::string_view key; ///< in JSON: "cost_usd_per_hour"
    Text label;
    std::string_view unit; ///< symbol, or empty
    bool moreIsBetter = false;
    bool isClaim = false; ///< 1 where it holds, 0 where it does not
};

struct ComparedFigure : FigureFacts {
    std::array<std::optional<double>, 2> values; ///< nothing where that side has none
    std::optional<double> difference() const;    ///< second less first
    std::optional<double> percent() const;       ///< of the first; nothing where that is 0
    Preference preference() const; ///< the same within a billionth, so that the order of a sum decides nothing
};

struct ComparedRow {
    RowRef row;
    std::vector<ComparedFigure> figures; ///< those that either side has
};

/// A part that has no answer on one side.
struct Uncompared {
    std::size_t side = 0;
    Text part, what, remedy;
};

struct ScenarioSide {
    ScenarioId scenario; ///< empty: the drawing as it is
    Topology topology;   ///< with the scenario made
    std::optional<PlacementStatus> placement;
};

struct ScenarioComparison {
    std::array<ScenarioSide, 2> sides;
    ScenarioOptions options;
    std::vector<ComparedFigure> figures;
    std::vector<ComparedRow> populations, pointsOfPresence; ///< by id, those in both
    std::vector<RowChange> changes;                         ///< that make the second out of the first, but for layouts
    std::vector<Uncompared> uncompared;
};

/// Both drawings placed at least cost, latencies drawn under what was found, and contents requested through their points of presence.
/// Units:  as each figure says; latencies are round trips. What is lost in an endless wait at an overloaded replica has no figure.
/// Errors: a scenario that does not fit (scenario.h); stopped. What one side alone can't answer (an infeasible placement with each of its
///         conflicts, an origin out of reach) stands in `uncompared`, and the rest is compared.
/// Cost:   place(), simulateLatency() and simulateCaches() twice.
/// Source: common random numbers, so that a difference is the scenario's and not of chance: Law and Kelton, Simulation Modeling and
///         Analysis, 11.2.
Result<ScenarioComparison> compareScenarios(const Topology& topology, const std::array<ScenarioId, 2>& scenarios,
                                            const ScenarioOptions& options, const Progress& progress);

} // namespace edgewright
