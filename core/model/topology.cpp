// How are rows of any kind found and named?
#include "core/model/topology.h"

#include "core/model/field.h"

#include <algorithm>
#include <fmt/format.h>

namespace edgewright {

std::string_view jsonKey(TableKey table)
{
    std::string_view key;
    forEachKind([&]<class Row>(std::type_identity<Row>) {
        if (tableKey<Row>() == table)
            key = TableOf<Row>::json;
    });
    return key;
}

std::optional<TableKey> tableWithJsonKey(std::string_view json)
{
    std::optional<TableKey> found;
    forEachKind([&]<class Row>(std::type_identity<Row>) {
        if (TableOf<Row>::json == json)
            found = tableKey<Row>();
    });
    return found;
}

RowRef refOf(const AnyRow& row)
{
    return std::visit([]<class Row>(const Row& held) { return RowRef{tableKey<Row>(), held.id.value}; }, row);
}

bool hasRow(const Topology& topology, const RowRef& ref)
{
    bool has = false;
    forEachKind([&]<class Row>(std::type_identity<Row>) {
        if (tableKey<Row>() == ref.table)
            has = tableOf<Row>(topology).contains({ref.id});
    });
    return has;
}

std::optional<AnyRow> findRow(const Topology& topology, const RowRef& ref)
{
    std::optional<AnyRow> found;
    forEachKind([&]<class Row>(std::type_identity<Row>) {
        if (tableKey<Row>() != ref.table)
            return;
        if (const Row* row = tableOf<Row>(topology).find({ref.id}))
            found = *row;
    });
    return found;
}

namespace {

template <class Row> std::string ownName(const Topology&, const Row& row)
{
    if constexpr (requires { row.name; })
        return row.name;
    else
        return {};
}

std::string nodeName(const Topology& topology, const std::string& id)
{
    return displayName(topology, {TableKey::Nodes, id});
}

std::string ownName(const Topology& topology, const Link& link)
{
    return nodeName(topology, link.from.value) + " – " + nodeName(topology, link.to.value);
}

std::string ownName(const Topology& topology, const Flow& flow)
{
    const RowRef from = flow.population ? refOf(*flow.population) : refOf(flow.caller.value_or(ServiceId{}));
    return displayName(topology, from) + " → " + displayName(topology, refOf(flow.service));
}

std::string ownName(const Topology& topology, const Assignment& assignment)
{
    return displayName(topology, refOf(assignment.service)) + " @ " + nodeName(topology, assignment.node.value);
}

std::string ownName(const Topology& topology, const NodeLayout& layout) { return nodeName(topology, layout.id.value); }

std::string lowered(std::string_view word)
{
    std::string low(word);
    std::ranges::transform(low, low.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return low;
}

using Matches = std::vector<RowRef>;

Matches rowsNamed(const Topology& topology, std::optional<TableKey> within, auto&& fits)
{
    Matches found;
    forEachKind([&]<class Row>(std::type_identity<Row>) {
        if constexpr (!std::is_same_v<Row, NodeLayout> && !std::is_same_v<Row, LinkLayout>) {
            if (within && *within != tableKey<Row>())
                return;
            for (const Row& row : tableOf<Row>(topology))
                if (fits(row))
                    found.push_back(refOf(row.id));
        }
    });
    return found;
}

Error ambiguous(const Topology& topology, std::string_view name, const Matches& matches)
{
    std::string ids;
    for (std::size_t i = 0; i < std::min<std::size_t>(matches.size(), 5); ++i)
        ids += fmt::format("{}{} ({})", i ? ", " : "", matches[i].id, displayName(topology, matches[i]));
    return {text("model", "{} rows are called “{}”").with(matches.size(), name), std::string(name),
            text("model", "name one by its id: {}").with(ids)};
}

} // namespace

std::string displayName(const Topology& topology, const RowRef& ref)
{
    const std::optional<AnyRow> row = findRow(topology, ref);
    const std::string name =
        row ? std::visit([&](const auto& held) { return ownName(topology, held); }, *row) : std::string();
    return name.empty() ? ref.id : name;
}

std::string pointerTo(const RowRef& ref) { return fmt::format("/{}/{}", jsonKey(ref.table), ref.id); }

Result<RowRef> resolveRow(const Topology& topology, std::string_view idOrName, std::optional<TableKey> within)
{
    if (idOrName.empty()) // else it would find the rows without a name
        return fail(
            {text("model", "no row is named"), {}, text("model", "use an id or a name that stands in the drawing")});
    const std::string low = lowered(idOrName);
    const auto byId = [&](const auto& row) { return row.id.value == idOrName; };
    const auto byName = [&](const auto& row) { return ownName(topology, row) == idOrName; };
    const auto byLowered = [&](const auto& row) { return lowered(ownName(topology, row)) == low; };
    for (const Matches& matches : {rowsNamed(topology, within, byId), rowsNamed(topology, within, byName),
                                   rowsNamed(topology, within, byLowered)}) {
        if (matches.size() == 1)
            return matches.front();
        if (!matches.empty())
            return fail(ambiguous(topology, idOrName, matches));
    }
    return fail({text("model", "no row is called “{}”").with(idOrName), std::string(idOrName),
                 text("model", "use an id or a name that stands in the drawing")});
}

bool mayHost(const Node& node)
{
    return node.kind == NodeKind::Compute || node.cpu.value > 0 || node.memory.value > 0 || node.storage.value > 0 ||
           node.accelerators > 0;
}

const Group* vpcOf(const Topology& topology, const Node& node)
{
    std::optional<GroupId> at = node.group;
    for (std::size_t depth = 0; at && depth <= topology.groups.size(); ++depth) {
        const Group* group = topology.groups.find(*at);
        if (!group || group->kind == GroupKind::Vpc)
            return group;
        at = group->parent;
    }
    return nullptr;
}

} // namespace edgewright
