// What is one drawing, as a value?
#pragma once

#include "core/base/result.h"
#include "core/model/change.h"
#include "core/model/table.h"

#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <variant>

namespace edgewright {

/// Everything that a project file holds. Changed only by apply() of edit.h.
struct Topology {
    Table<Node> nodes;
    Table<Link> links;
    Table<Group> groups;
    Table<Population> populations;
    Table<Service> services;
    Table<Flow> flows;
    Table<ContentSet> contents;
    Table<Assignment> assignments;
    Table<Scenario> scenarios;
    Table<NodeLayout> nodeLayouts;
    Table<LinkLayout> linkLayouts;
    std::string unknown; ///< members of the file that this version doesn't know, as JSON

    bool operator==(const Topology&) const = default;
};

/// A row of any kind.
// clang-format off
using AnyRow = std::variant<Node, Link, Group, Population, Service, Flow, ContentSet, Assignment, Scenario, NodeLayout, LinkLayout>;

/// Which table; the order of the file and of AnyRow's alternatives.
enum class TableKey { Nodes, Links, Groups, Populations, Services, Flows, Contents, Assignments, Scenarios, NodeLayouts, LinkLayouts };
inline constexpr std::size_t tableCount = std::variant_size_v<AnyRow>;

/// What is said once of each kind of row: its table, its member of Topology, its key in the file.
template <class Row> struct TableOf;
#define EDGEWRIGHT_TABLE(ROW, KEY, MEMBER, JSON) \
    template <> struct TableOf<ROW> { \
        static constexpr TableKey key = TableKey::KEY; \
        static constexpr auto member = &Topology::MEMBER; \
        static constexpr std::string_view json = JSON; \
    };
EDGEWRIGHT_TABLE(Node, Nodes, nodes, "nodes")
EDGEWRIGHT_TABLE(Link, Links, links, "links")
EDGEWRIGHT_TABLE(Group, Groups, groups, "groups")
EDGEWRIGHT_TABLE(Population, Populations, populations, "populations")
EDGEWRIGHT_TABLE(Service, Services, services, "services")
EDGEWRIGHT_TABLE(Flow, Flows, flows, "flows")
EDGEWRIGHT_TABLE(ContentSet, Contents, contents, "contents")
EDGEWRIGHT_TABLE(Assignment, Assignments, assignments, "assignments")
EDGEWRIGHT_TABLE(Scenario, Scenarios, scenarios, "scenarios")
EDGEWRIGHT_TABLE(NodeLayout, NodeLayouts, nodeLayouts, "node_layouts")
EDGEWRIGHT_TABLE(LinkLayout, LinkLayouts, linkLayouts, "link_layouts")
#undef EDGEWRIGHT_TABLE
// clang-format on

template <class Row> Table<Row>& tableOf(Topology& topology) { return topology.*TableOf<Row>::member; }
template <class Row> const Table<Row>& tableOf(const Topology& topology) { return topology.*TableOf<Row>::member; }
template <class Row> constexpr TableKey tableKey() { return TableOf<Row>::key; }
std::string_view jsonKey(TableKey table);
std::optional<TableKey> tableWithJsonKey(std::string_view json);

/// Calls `visit(std::type_identity<Row>{})` for each kind of row, in the order of the file.
template <class Visit> void forEachKind(Visit&& visit)
{
    [&]<class... Rows>(std::type_identity<std::variant<Rows...>>) {
        (visit(std::type_identity<Rows>{}), ...);
    }(std::type_identity<AnyRow>{});
}

/// Names a row of any table.
struct RowRef {
    TableKey table = TableKey::Nodes;
    std::string id;
    auto operator<=>(const RowRef&) const = default;
};

template <class Row> RowRef refOf(const Id<Row>& id) { return {tableKey<Row>(), id.value}; }
RowRef refOf(const AnyRow& row);

/// Says where something is drawn, and nothing of what is simulated or deployed.
constexpr bool isLayout(TableKey table) { return table == TableKey::NodeLayouts || table == TableKey::LinkLayouts; }
bool hasRow(const Topology& topology, const RowRef& ref);
std::optional<AnyRow> findRow(const Topology& topology, const RowRef& ref);

/// What people call the row: its name, or for a row without one what it joins ("Users Harbor – Boston"). Never empty.
std::string displayName(const Topology& topology, const RowRef& ref);

/// "/nodes/n1": how messages name a row.
std::string pointerTo(const RowRef& ref);

/// Finds a row by id or by unambiguous name (exact first, then without case).
/// Errors: nothing, or more than one row has that name; the message lists up to five candidates.
Result<RowRef> resolveRow(const Topology& topology, std::string_view idOrName, std::optional<TableKey> within = {});

/// May services run there? On compute sites, and on whatever else has capacity.
bool mayHost(const Node& node);

/// The nearest enclosing group of kind Vpc, or null.
const Group* vpcOf(const Topology& topology, const Node& node);

} // namespace edgewright
