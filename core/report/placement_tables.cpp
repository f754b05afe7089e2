// How does a placement read as tables?
#include "core/model/field.h"
#include "core/network/availability.h"
#include "core/report/cells.h"

namespace edgewright {

ResultTable placementTable(const Topology& topology, const PlacementResult& result)
{
    ResultTable table{.title = text("report", "Placement"),
                      .columns = {text("report", "Service"), text("report", "Runs on"), text("report", "Tier"),
                                  text("report", "Node cost, USD/h")},
                      .rows = {}};
    for (const auto& [service, nodes] : result.placement)
        for (const NodeId& id : nodes) {
            const Node* node = topology.nodes.find(id);
            table.rows.push_back({nameCell(topology, service), nameCell(topology, id),
                                  node ? ResultTable::Cell(choiceOf(node->tier).label) : ResultTable::Cell(),
                                  node ? ResultTable::Cell(node->cost.value) : ResultTable::Cell()});
        }
    return table;
}

namespace {

std::optional<Milliseconds> slackOf(const UserLatency& user)
{
    return user.budget ? std::optional(*user.budget - user.total()) : std::nullopt;
}

Text unreachableWords(const Topology& topology, const ServiceId& service)
{
    return text("report", "{} can't be reached").with(displayName(topology, refOf(service)));
}

ResultTable::Cell downtimeCell(const Topology& topology, const Placement& placement, const UserLatency& user)
{
    const std::optional<Percent> up = availabilityOf(topology, placement, user);
    return up ? ResultTable::Cell(hoursDownPerYear(*up)) : ResultTable::Cell();
}

std::vector<ResultTable::Cell> userRow(const Topology& topology, const Placement& placement, const UserLatency& user)
{
    const ResultTable::Cell name = nameCell(topology, user.population), budget = figureCell(user.budget);
    if (user.unreachable)
        return {name, {}, {}, {}, budget, {}, yesNoCell(false), {}, unreachableWords(topology, *user.unreachable)};
    if (callsNothing(user))
        return {name, {}, {}, {}, budget, {}, {}, {}, text("report", "calls no service")};
    return {name,   user.total().value,        user.network.value,      user.processing.value,
            budget, figureCell(slackOf(user)), yesNoCell(user.isMet()), downtimeCell(topology, placement, user),
            {}};
}

} // namespace

ResultTable userTable(const Topology& topology, const PlacementResult& result)
{
    ResultTable table{.title = text("report", "What users wait for"),
                      .columns = {text("report", "Users"), text("report", "Round trip, ms"),
                                  text("report", "Network, ms"), text("report", "Processing, ms"),
                                  text("report", "Budget, ms"), text("report", "Slack, ms"), text("report", "Met"),
                                  text("report", "Down, h/year"), text("report", "Remark")},
                      .rows = {}};
    for (const UserLatency& user : result.users)
        table.rows.push_back(userRow(topology, result.placement, user));
    return table;
}

} // namespace edgewright
