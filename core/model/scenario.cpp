// What would the drawing be if a scenario were made, and how does what was tried out become one?
#include "core/model/scenario.h"

#include "core/model/field.h"

#include <map>

namespace edgewright {

namespace {

std::string nameOf(const AnyRow& row)
{
    return std::visit(
        [](const auto& held) {
            if constexpr (requires { held.name; })
                return held.name.empty() ? held.id.value : held.name;
            else
                return held.id.value;
        },
        row);
}

/// How the row that `change` begins with is another now; nothing where it is as it was.
std::optional<Text> movedOn(const Topology& topology, const RowChange& change)
{
    const std::optional<AnyRow> then = before(change), now = findRow(topology, refOf(change));
    if (then == now)
        return std::nullopt;
    if (!now)
        return text("model", "{} is gone").with(nameOf(*then));
    const std::string name = displayName(topology, refOf(change));
    if (!then)
        return text("model", "{} has been added since").with(name);
    const std::vector<FieldChange> fields = fieldChanges(*then, *now);
    return fields.empty() ? text("model", "{} has changed since").with(name)
                          : text("model", "{} has changed since: {}").with(name, fields.front().field->label);
}

Error noLongerFits(const Scenario& scenario, const Text& why, std::string where)
{
    return {text("model", "scenario “{}” no longer fits the drawing: {}").with(nameOf(scenario), why), std::move(where),
            text("model", "make that row as it was, or keep the scenario anew")};
}

std::optional<RowRef> layoutOf(const RowRef& row)
{
    if (row.table == TableKey::Nodes)
        return RowRef{TableKey::NodeLayouts, row.id};
    if (row.table == TableKey::Links)
        return RowRef{TableKey::LinkLayouts, row.id};
    return std::nullopt;
}

/// Layouts begin as they are now; those of what goes go with it.
std::vector<RowChange> layoutsFromNow(const Topology& topology, const Scenario& scenario)
{
    std::map<RowRef, std::optional<AnyRow>> wanted;
    for (const RowChange& change : scenario.changes)
        if (const RowRef row = refOf(change); isLayout(row.table))
            wanted[row] = after(change);
        else if (const auto layout = layoutOf(row); layout && !after(change))
            wanted.try_emplace(*layout);
    std::vector<RowChange> changes;
    for (const auto& [row, then] : wanted)
        if (const std::optional<AnyRow> now = findRow(topology, row); now && then)
            changes.push_back(changed(*now, *then));
        else if (now || then)
            changes.push_back(now ? removed(*now) : added(*then));
    return changes;
}

} // namespace

Result<Topology> withScenario(const Topology& topology, const ScenarioId& id)
{
    if (id.empty())
        return topology;
    const Scenario* scenario = topology.scenarios.find(id);
    if (!scenario)
        return fail({text("model", "there is no scenario {}").with(id.value), pointerTo(refOf(id)),
                     text("model", "name one that the drawing has")});
    Edit edit{{}, Gesture::None, layoutsFromNow(topology, *scenario)};
    for (const RowChange& change : scenario->changes) {
        if (isLayout(refOf(change).table))
            continue;
        if (const std::optional<Text> why = movedOn(topology, change))
            return fail(noLongerFits(*scenario, *why, pointerTo(refOf(change))));
        edit.changes.push_back(change);
    }
    Topology made = topology;
    if (Result<void> applied = apply(made, edit); !applied)
        return fail(noLongerFits(*scenario, applied.error().what, applied.error().where));
    return made;
}

Result<Edit> keptAsScenario(const Topology& from, const Topology& now, const ScenarioId& id, const std::string& name)
{
    Scenario scenario{.id = id, .name = name};
    for (RowChange& change : difference(from, now, {}).changes) {
        const RowRef row = refOf(change);
        const auto owner = row.table == TableKey::NodeLayouts   ? RowRef{TableKey::Nodes, row.id}
                           : row.table == TableKey::LinkLayouts ? RowRef{TableKey::Links, row.id}
                                                                : row;
        const bool isDrag = isLayout(row.table) && hasRow(from, owner) && hasRow(now, owner);
        if (row.table != TableKey::Scenarios && !isDrag)
            scenario.changes.push_back(std::move(change));
    }
    if (scenario.changes.empty())
        return fail({.what = text("model", "nothing has been changed that a scenario could keep"),
                     .remedy = text("model", "change the drawing first"),
                     .kind = ErrorKind::Nothing});
    Edit edit = inverse({text("edit", "Keep as scenario {}").with(name), Gesture::None, scenario.changes});
    edit.changes.push_back(added(scenario));
    return edit;
}

} // namespace edgewright
