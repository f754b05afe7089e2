// Which Edits do people make with their hands? Each returns an Edit for Document::perform.
#pragma once

#include "core/model/edit.h"
#include "core/model/field.h"

#include <QPointF>
#include <QString>

#include <functional>
#include <map>

namespace edgewright {

using NewId = std::function<std::string()>;

inline constexpr double gridStep = 24; ///< drawing units
inline constexpr double nodeWidth = 184,
                        nodeHeight = 72; ///< of every node's box; the layout keeps boxes apart by these

/// A drag from the palette: a project text with one node.
inline constexpr auto nodeMimeType = "application/x-edgewright-node";

enum class Align { Left, Center, Right, Top, Middle, Bottom };
enum class Distribute { Horizontal, Vertical };

/// Adds `node` with its centre at the free grid point nearest to `at`; with a population of its own where it is an access node.
Edit addNode(const Topology& topology, Node node, QPointF at, const NewId& newId);
Edit addLink(const Topology& topology, const NodeId& from, const NodeId& to, const NewId& newId);
/// Moves nodes by `offset`; groups move with all nodes inside. Snaps to the grid when `snap`.
Edit moveNodes(const Topology& topology, const std::vector<RowRef>& rows, QPointF offset, bool snap, Gesture gesture);
Edit alignNodes(const Topology& topology, const std::vector<RowRef>& rows, Align how);
Edit distributeNodes(const Topology& topology, const std::vector<RowRef>& rows, Distribute how);
Edit groupNodes(const Topology& topology, const std::vector<RowRef>& rows, const QString& name, const NewId& newId);
Edit ungroup(const Topology& topology, const std::vector<RowRef>& rows);
/// Sets one field of several rows. Errors: as set(), naming the row.
Result<Edit> setField(const Topology& topology, const std::vector<RowRef>& rows, std::string_view key,
                      const Value& value, Gesture gesture);

/// Clipboard form: an Edit (one JSON line) that adds the rows and what belongs to them: layouts, populations of nodes, links among nodes.
std::string copied(const Topology& topology, const std::vector<RowRef>& rows);
/// Adds such rows under fresh ids, moved down and right as far as freeOffset() says. Names get " 2", " 3" … A row that names something this drawing lacks is left out,
/// or its optional references are. Errors: not such a text; nothing in it that can stand here.
Result<Edit> pasted(const Topology& topology, std::string_view text, const NewId& newId);

/// The free grid point nearest to `at` for the centre of a new node: never on top of another.
QPointF freePosition(const Topology& topology, QPointF at);
/// How far new nodes with their centres at `wanted` are to go down and right, as little as can be, to cover no node that is there.
/// Where a crowd leaves no such place nearby, they lap over others, but none lies on another.
/// Cost: O(wanted · nodes in its columns) for each grid step that is tried, of which there are few.
QPointF freeOffset(const Topology& topology, const std::vector<QPointF>& wanted);
/// Where nodes without a layout row stand, by a fixed rule: a stratum for each tier, wrapped where there are very many. Cost: O(nodes).
std::map<NodeId, QPointF> ruledPositions(const Topology& topology);
/// Centre of a node, by its layout row or by that rule.
QPointF positionOf(const Topology& topology, const NodeId& node);

} // namespace edgewright
