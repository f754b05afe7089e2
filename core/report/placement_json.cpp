// How does a placement read as JSON?
#include "core/network/availability.h"
#include "core/report/cells.h"
#include "core/report/json_parts.h"

namespace edgewright {

namespace {

std::string_view placementStatusKey(PlacementStatus status)
{
    switch (status) {
    case PlacementStatus::Optimal: return "optimal";
    case PlacementStatus::Feasible: return "feasible";
    case PlacementStatus::Infeasible: break;
    }
    return "infeasible";
}

std::string_view conflictKindKey(Conflict::Kind kind)
{
    switch (kind) {
    case Conflict::Kind::Capacity: return "capacity";
    case Conflict::Kind::Tier: return "tier";
    case Conflict::Kind::Budget: return "budget";
    case Conflict::Kind::Replicas: return "replicas";
    case Conflict::Kind::Unreachable: return "unreachable";
    case Conflict::Kind::Accelerator: break;
    }
    return "accelerator";
}

/// One entry a replica.
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
    one.update(rowJson(topology, conflict.row));
    one["what"] = english(conflict.what);
    one["remedy"] = english(conflict.remedy);
    return one;
}

} // namespace

ReportJson rowJson(const Topology& topology, const RowRef& row)
{
    return {{"table", jsonKey(row.table)}, {"row", row.id}, {"row_name", displayName(topology, row)}};
}

ReportJson placementJson(const Topology& topology, const PlacementResult& result)
{
    const bool isPlaced = result.status != PlacementStatus::Infeasible;
    const auto ifPlaced = [&](double figure) { return isPlaced ? ReportJson(figure) : ReportJson(); };
    ReportJson json{{"status", placementStatusKey(result.status)},
                    {"objective", ifPlaced(result.objective.value)},
                    {"bound", ifPlaced(result.bound.value)},
                    {"gap", isPlaced ? ReportJson(result.gap()) : ReportJson()},
                    {"unit", "usd_per_hour"},
                    {"node_cost", ifPlaced(result.nodeCost.value)},
                    {"traffic_cost", ifPlaced(result.trafficCost.value)},
                    {"solver", result.solver},
                    {"seed", result.seed},
                    {"assignments", assignmentsJson(topology, result.placement)},
                    {"users", ReportJson::array()},
                    {"conflicts", ReportJson::array()}};
    for (const UserLatency& user : result.users)
        json["users"].push_back(userJson(topology, result.placement, user));
    for (const Conflict& conflict : result.conflicts)
        json["conflicts"].push_back(conflictJson(topology, conflict));
    return json;
}

} // namespace edgewright
