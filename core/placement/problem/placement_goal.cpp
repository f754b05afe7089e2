// What makes one placement better than another?
#include "core/placement/problem/placement_goal.h"

#include <algorithm>

namespace edgewright {

std::span<const PlacementGoalFacts> placementGoals()
{
    static const PlacementGoalFacts all[] = {
        {PlacementGoal::Cost, "cost", "USD/h", text("placement", "Cost")},
        {PlacementGoal::MeanLatency, "latency", "ms", text("placement", "Mean latency")},
        {PlacementGoal::WorstLatency, "worst-latency", "ms", text("placement", "Worst latency")},
        {PlacementGoal::UplinkTraffic, "traffic", "GB/h", text("placement", "Uplink traffic")},
        {PlacementGoal::Power, "energy", "W", text("placement", "Power")},
    };
    return all;
}

const PlacementGoalFacts* placementGoalWithKey(std::string_view key)
{
    const auto found = std::ranges::find(placementGoals(), key, &PlacementGoalFacts::key);
    return found == placementGoals().end() ? nullptr : &*found;
}

double PlacementFigures::of(PlacementGoal goal) const
{
    switch (goal) {
    case PlacementGoal::Cost: return cost().value;
    case PlacementGoal::MeanLatency: return meanLatency.value;
    case PlacementGoal::WorstLatency: return worstLatency.value;
    case PlacementGoal::UplinkTraffic: return uplinkGigabytes;
    case PlacementGoal::Power: return power.value;
    }
    return 0;
}

double PlacementObjective::of(const PlacementFigures& figures) const
{
    double sum = 0;
    for (std::size_t goal = 0; goal < weights.size(); ++goal)
        if (weights[goal] != 0)
            sum += weights[goal] * figures.of(static_cast<PlacementGoal>(goal));
    return sum;
}

std::optional<PlacementGoal> PlacementObjective::alone() const
{
    for (const PlacementGoalFacts& one : placementGoals())
        if (*this == objectiveOf(one.goal))
            return one.goal;
    return {};
}

PlacementObjective objectiveOf(PlacementGoal goal)
{
    PlacementObjective objective{.weights = {}};
    objective.weights[static_cast<std::size_t>(goal)] = 1;
    return objective;
}

} // namespace edgewright
