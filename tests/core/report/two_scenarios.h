// A comparison written by hand, for the tests of this room.
#pragma once

#include "tests/core/report/results.h"

namespace edgewright::testing {

/// The drawing as it is, and a plan in which Boston costs 2 USD/h, n3 stands besides, and no placement is possible.
inline ScenarioComparison twoScenarios()
{
    ScenarioComparison compared;
    compared.sides[0].topology = twoSites();
    compared.sides[0].placement = PlacementStatus::Optimal;
    Topology& plan = compared.sides[1].topology;
    plan = twoSites();
    Node boston = *plan.nodes.find({"n1"});
    boston.cost = UsdPerHour(2);
    boston.tier = Tier::Fog;
    plan.nodes.put(boston);
    plan.nodes.put({.id = {"n3"}, .name = "Attic"});
    plan.scenarios.put({.id = {"plan"}, .name = "Plan"});
    compared.sides[1].scenario = {"plan"};
    compared.sides[1].placement = PlacementStatus::Infeasible;
    compared.options.placement.seed = 9;
    compared.figures = {{{"cost_usd_per_hour", text("t", "Cost"), "USD/h"}, {4.0, 3.0}},
                        {{"hit_ratio_percent", text("t", "Hit ratio"), "%", true}, {50.0, 40.0}},
                        {{"origin_offload_percent", text("t", "Offload"), "%", true}, {50.0, std::nullopt}}};
    compared.populations = {
        {{TableKey::Populations, "p1"}, {{{"budget_met", text("t", "Budget met"), "", true, true}, {1.0, 0.0}}}}};
    compared.pointsOfPresence = {
        {{TableKey::Nodes, "n2"}, {{{"hit_ratio_percent", text("t", "Hit ratio"), "%", true}, {0.0, 0.0}}}}};
    compared.changes = difference(compared.sides[0].topology, plan, {}).changes;
    std::erase_if(compared.changes, [](const RowChange& change) { return refOf(change).table == TableKey::Scenarios; });
    compared.uncompared = {{1, text("t", "Placement"), text("t", "too far"), text("t", "come closer")}};
    return compared;
}

} // namespace edgewright::testing
