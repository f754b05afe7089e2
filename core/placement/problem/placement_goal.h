// What makes one placement better than another?
#pragma once

#include "core/base/text.h"
#include "core/base/units.h"

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

namespace edgewright {

/// Cost per hour of nodes, traffic and moves; mean round trip of a request; longest round trip of a population; what crosses links between
/// two tiers; power of the nodes.
enum class PlacementGoal { Cost, MeanLatency, WorstLatency, UplinkTraffic, Power };
inline constexpr std::size_t placementGoalCount = 5;

struct PlacementGoalFacts {
    PlacementGoal goal;
    std::string_view key;  ///< "cost", "latency", "worst-latency", "traffic", "energy"
    std::string_view unit; ///< "USD/h", "ms", "ms", "GB/h", "W"
    Text label;
};
std::span<const PlacementGoalFacts> placementGoals();
const PlacementGoalFacts* placementGoalWithKey(std::string_view key);

inline constexpr double hoursOfPayback = 720; ///< a move is earned back within 30 days: its cost is spread over them

/// What a placement comes to.
/// Power: of each node that hosts anything, idle plus (full - idle) times the share of its CPU that services ask for.
/// Source: Fan, Weber, Barroso, "Power provisioning for a warehouse-sized computer", ISCA 2007 (linear in utilisation).
struct PlacementFigures {
    UsdPerHour nodeCost{};    ///< each node once, however much it hosts
    UsdPerHour trafficCost{}; ///< rate × size × price of the links
    UsdPerHour moveCost{};
    Milliseconds
        meanLatency{}; ///< round trip over populations that call anything, weighed by their requests (by users where nobody requests)
    Milliseconds worstLatency{}; ///< longest of these
    double uplinkGigabytes = 0;  ///< per hour, both ways, once for each link between two tiers
    Watts power{};
    UsdPerHour cost() const { return nodeCost + trafficCost + moveCost; }
    double of(PlacementGoal goal) const;
};

/// A sum of figures, each weighed per unit of its goal. Less is better.
struct PlacementObjective {
    std::array<double, placementGoalCount> weights = {1, 0, 0, 0, 0};
    double of(const PlacementFigures& figures) const;
    /// The goal that it weighs alone, with weight 1; nothing where it mixes.
    std::optional<PlacementGoal> alone() const;
    bool operator==(const PlacementObjective&) const = default;
};
PlacementObjective objectiveOf(PlacementGoal goal);

/// A demand on the figures: no more than `most`.
struct PlacementLimit {
    PlacementObjective of;
    double most = 0;
};

} // namespace edgewright
