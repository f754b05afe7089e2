// How does a placement read as JSON?
#include "core/network/availability.h"
#include "core/report/cells.h"
#include "core/report/json_parts.h"

#include <array>

namespace edgewright {

namespace {

std::string_view conflictKindKey(Conflict::Kind kind)
{
    static constexpr std::array keys = std::to_array<std::string_view>(
        {"capacity", "tier", "budget", "replicas", "few_replicas", "unreachable", "accelerator", "country", "group",
         "affinity", "anti_affinity", "failure_domain", "availability", "pinned", "fallback", "bandwidth", "licence",
         "limit"});
    static_assert(keys.size() == static_cast<std::size_t>(Conflict::Kind::Limit) + 1);
    return keys[static_cast<std::size_t>(kind)];
}

ReportJson userJson(const Topology& topology, const Placement& placement, const UserLatency& user)
{
    const bool isKnown = !user.unreachable && !callsNothing(user);
    const auto ifKnown = [&](Milliseconds latency) { return isKnown ? ReportJson(latency.value) : ReportJson(); };
    ReportJson one;
    addRow(one, "population", topology, user.population);
    one["latency_ms"] = ifKnown(user.total());
    one["network_ms"] = ifKnown(user.network);
    one["processing_ms"] = ifKnown(user.processing);
    one["budget_ms"] = figureJson(user.budget);
    one["met"] = user.isMet();
    const std::optional<Percent> up = availabilityOf(topology, placement, user);
    one["availability_percent"] = up ? ReportJson(up->value) : ReportJson();
    if (user.unreachable)
        addRow(one, "unreachable", topology, *user.unreachable);
    return one;
}

ReportJson conflictJson(const Topology& topology, const Conflict& conflict)
{
    ReportJson one{{"kind", conflictKindKey(conflict.kind)}};
    if (!conflict.row.id.empty())
        one.update(rowJson(topology, conflict.row));
    one["what"] = english(conflict.what);
    one["remedy"] = english(conflict.remedy);
    return one;
}

ReportJson relaxationJson(const Relaxation& relaxation)
{
    return {{"conflict", relaxation.conflict},
            {"what", english(relaxation.what)},
            {"needed", figureJson(relaxation.needed)},
            {"change", relaxation.change},
            {"cost_usd_per_hour", figureJson(relaxation.cost)}};
}

/// "usd_per_hour" and the like; of a mixture: "weighted".
std::string_view unitKey(const PlacementObjective& goal)
{
    static constexpr std::array<std::string_view, placementGoalCount> keys = {"usd_per_hour", "ms", "ms", "gb_per_hour",
                                                                              "w"};
    const std::optional<PlacementGoal> alone = goal.alone();
    return alone ? keys[static_cast<std::size_t>(*alone)] : "weighted";
}

} // namespace

std::string_view placementStatusKey(PlacementStatus status)
{
    switch (status) {
    case PlacementStatus::Optimal: return "optimal";
    case PlacementStatus::Feasible: return "feasible";
    case PlacementStatus::Infeasible: break;
    }
    return "infeasible";
}

ReportJson assignmentsJson(const Topology& topology, const Placement& placement)
{
    ReportJson list = ReportJson::array();
    for (const auto& [service, nodes] : placement)
        for (const NodeId& node : nodes) {
            ReportJson one;
            addRow(one, "service", topology, service);
            addRow(one, "node", topology, node);
            list.push_back(std::move(one));
        }
    return list;
}

ReportJson figuresJson(const PlacementFigures& figures)
{
    return {{"cost_usd_per_hour", figures.cost().value},
            {"node_cost_usd_per_hour", figures.nodeCost.value},
            {"traffic_cost_usd_per_hour", figures.trafficCost.value},
            {"move_cost_usd_per_hour", figures.moveCost.value},
            {"mean_latency_ms", figures.meanLatency.value},
            {"worst_latency_ms", figures.worstLatency.value},
            {"uplink_gb_per_hour", figures.uplinkGigabytes},
            {"power_w", figures.power.value}};
}

ReportJson rowJson(const Topology& topology, const RowRef& row)
{
    return {{"table", jsonKey(row.table)}, {"row", row.id}, {"row_name", displayName(topology, row)}};
}

ReportJson placementJson(const Topology& topology, const PlacementResult& result)
{
    const bool isPlaced = result.status != PlacementStatus::Infeasible;
    const auto ifPlaced = [&](double figure) { return isPlaced ? ReportJson(figure) : ReportJson(); };
    ReportJson json{{"status", placementStatusKey(result.status)},
                    {"objective", ifPlaced(result.objective)},
                    {"bound", ifPlaced(result.bound)},
                    {"gap", isPlaced ? ReportJson(result.gap()) : ReportJson()},
                    {"unit", unitKey(result.goal)},
                    {"figures", isPlaced ? figuresJson(result.figures) : ReportJson()},
                    {"node_cost", ifPlaced(result.figures.nodeCost.value)},
                    {"traffic_cost", ifPlaced(result.figures.trafficCost.value)},
                    {"solver", result.solver},
                    {"seed", result.seed},
                    {"assignments", assignmentsJson(topology, result.placement)},
                    {"users", ReportJson::array()},
                    {"conflicts", ReportJson::array()},
                    {"relaxations", ReportJson::array()}};
    for (const UserLatency& user : result.users)
        json["users"].push_back(userJson(topology, result.placement, user));
    for (const Conflict& conflict : result.conflicts)
        json["conflicts"].push_back(conflictJson(topology, conflict));
    if (result.isOfFew)
        json["others_may_conflict"] = true;
    for (const Relaxation& relaxation : result.relaxations)
        json["relaxations"].push_back(relaxationJson(relaxation));
    return json;
}

} // namespace edgewright
