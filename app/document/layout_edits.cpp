// Which Edits move things about: move, align, distribute, group?
#include "app/document/edits.h"

#include "app/document/translated.h"

#include <QSizeF>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace edgewright {

namespace {

double snapped(double at) { return std::round(at / gridStep) * gridStep; }
QPointF snapped(QPointF at) { return {snapped(at.x()), snapped(at.y())}; }

/// Is `at` one of `groups`, or inside one?
bool isInside(const Topology& topology, std::optional<GroupId> at, const std::set<RowRef>& groups)
{
    for (std::size_t depth = 0; at && depth <= topology.groups.size(); ++depth) {
        if (groups.contains(refOf(*at)))
            return true;
        const Group* group = topology.groups.find(*at);
        at = group ? group->parent : std::nullopt;
    }
    return false;
}

/// The nodes among `rows`, and those inside its groups.
std::vector<NodeId> nodesOf(const Topology& topology, const std::vector<RowRef>& rows)
{
    const std::set<RowRef> chosen(rows.begin(), rows.end());
    std::vector<NodeId> nodes;
    const bool hasGroups = std::ranges::any_of(rows, [](const RowRef& row) { return row.table == TableKey::Groups; });
    if (!hasGroups) {
        for (const RowRef& row : chosen)
            if (row.table == TableKey::Nodes && topology.nodes.contains({row.id}))
                nodes.push_back({row.id});
        return nodes;
    }
    for (const Node& node : topology.nodes)
        if (chosen.contains(refOf(node.id)) || isInside(topology, node.group, chosen))
            nodes.push_back(node.id);
    return nodes;
}

void moveTo(Edit& edit, const Topology& topology, const NodeId& node, QPointF to)
{
    NodeLayout after{{node.value}, to.x(), to.y(), {}};
    const NodeLayout* before = topology.nodeLayouts.find({node.value});
    if (!before) {
        edit.changes.push_back(added(after));
        return;
    }
    after.unknown = before->unknown;
    if (!(after == *before))
        edit.changes.push_back(changed(*before, after));
}

struct Placed {
    NodeId node;
    QPointF at;
};

std::vector<Placed> placed(const Topology& topology, const std::vector<RowRef>& rows)
{
    std::vector<Placed> all;
    for (const NodeId& node : nodesOf(topology, rows))
        all.push_back({node, positionOf(topology, node)});
    return all;
}

double alignedTo(const std::vector<Placed>& all, double (*coordinate)(const QPointF&), int side)
{
    double least = coordinate(all.front().at), most = least;
    for (const Placed& one : all) {
        least = std::min(least, coordinate(one.at));
        most = std::max(most, coordinate(one.at));
    }
    return side < 0 ? least : side > 0 ? most : (least + most) / 2;
}

double xOf(const QPointF& at) { return at.x(); }
double yOf(const QPointF& at) { return at.y(); }

} // namespace

Edit moveNodes(const Topology& topology, const std::vector<RowRef>& rows, QPointF offset, bool snap, Gesture gesture)
{
    const std::vector<Placed> all = placed(topology, rows);
    Edit edit{all.size() == 1 ? text("edit", "Move {}").with(displayName(topology, refOf(all.front().node)))
                              : text("edit", "Move {} nodes").with(all.size()),
              gesture,
              {}};
    for (const Placed& one : all)
        moveTo(edit, topology, one.node, snap ? snapped(one.at + offset) : one.at + offset);
    return edit;
}

Edit alignNodes(const Topology& topology, const std::vector<RowRef>& rows, Align how)
{
    const std::vector<Placed> all = placed(topology, rows);
    Edit edit{text("edit", "Align {} nodes").with(all.size()), Gesture::None, {}};
    if (all.size() < 2)
        return edit;
    const bool across = how == Align::Left || how == Align::Center || how == Align::Right;
    const int side = how == Align::Left || how == Align::Top ? -1 : how == Align::Right || how == Align::Bottom ? 1 : 0;
    const double to = alignedTo(all, across ? xOf : yOf, side);
    for (const Placed& one : all)
        moveTo(edit, topology, one.node, across ? QPointF(to, one.at.y()) : QPointF(one.at.x(), to));
    return edit;
}

Edit distributeNodes(const Topology& topology, const std::vector<RowRef>& rows, Distribute how)
{
    std::vector<Placed> all = placed(topology, rows);
    Edit edit{text("edit", "Distribute {} nodes").with(all.size()), Gesture::None, {}};
    if (all.size() < 3)
        return edit;
    const auto coordinate = how == Distribute::Horizontal ? xOf : yOf;
    std::ranges::stable_sort(all, {}, [&](const Placed& one) { return coordinate(one.at); });
    const double first = coordinate(all.front().at), last = coordinate(all.back().at);
    for (std::size_t i = 0; i < all.size(); ++i) {
        const double to = first + (last - first) * static_cast<double>(i) / static_cast<double>(all.size() - 1);
        const QPointF at = all[i].at;
        moveTo(edit, topology, all[i].node, how == Distribute::Horizontal ? QPointF(to, at.y()) : QPointF(at.x(), to));
    }
    return edit;
}

Edit groupNodes(const Topology& topology, const std::vector<RowRef>& rows, const QString& name, const NewId& newId)
{
    Group group;
    group.id = {newId()};
    group.name = toCore(name);
    Edit edit{text("edit", "Group {} nodes").with(nodesOf(topology, rows).size()), Gesture::None, {}};
    // Whole groups are nested with what is inside them; other nodes are put straight into the new group, which stands where all of them stood.
    const std::set<RowRef> chosen(rows.begin(), rows.end());
    std::set<std::optional<GroupId>> parents;
    for (const RowRef& row : chosen) {
        if (const Node* node = row.table == TableKey::Nodes ? topology.nodes.find({row.id}) : nullptr) {
            if (isInside(topology, node->group, chosen))
                continue;
            parents.insert(node->group);
            Node after = *node;
            after.group = group.id;
            edit.changes.push_back(changed(*node, after));
        } else if (const Group* inner = row.table == TableKey::Groups ? topology.groups.find({row.id}) : nullptr) {
            if (isInside(topology, inner->parent, chosen))
                continue;
            parents.insert(inner->parent);
            Group after = *inner;
            after.parent = group.id;
            edit.changes.push_back(changed(*inner, after));
        }
    }
    if (edit.changes.empty())
        return edit;
    if (parents.size() == 1)
        group.parent = *parents.begin();
    edit.changes.push_back(added(group));
    return edit;
}

Edit ungroup(const Topology& topology, const std::vector<RowRef>& rows)
{
    std::set<RowRef> groups;
    for (const RowRef& row : rows) {
        if (row.table == TableKey::Groups)
            groups.insert(row);
        else if (const Node* node = row.table == TableKey::Nodes ? topology.nodes.find({row.id}) : nullptr;
                 node && node->group)
            groups.insert(refOf(*node->group));
    }
    Edit edit{text("edit", "Ungroup"), Gesture::None, {}};
    const auto above = [&](std::optional<GroupId> at) {
        while (at && groups.contains(refOf(*at)))
            at = topology.groups.find(*at)->parent;
        return at;
    };
    for (const Node& node : topology.nodes)
        if (node.group && groups.contains(refOf(*node.group))) {
            Node after = node;
            after.group = above(node.group);
            edit.changes.push_back(changed(node, after));
        }
    for (const Group& group : topology.groups) {
        if (groups.contains(refOf(group.id))) {
            edit.changes.push_back(removed(group));
        } else if (group.parent && groups.contains(refOf(*group.parent))) {
            Group after = group;
            after.parent = above(group.parent);
            edit.changes.push_back(changed(group, after));
        }
    }
    return edit;
}

namespace {

/// Centres of two nodes are this far apart at least, one way or the other, so that their boxes stand clear of each other.
constexpr QSizeF apart(nodeWidth + gridStep, nodeHeight + gridStep);

bool overlaps(QPointF a, QPointF b, QSizeF room = apart)
{
    return std::abs(a.x() - b.x()) < room.width() && std::abs(a.y() - b.y()) < room.height();
}

/// Where nodes stand that have no layout row: a stratum for each tier, of as many lines as it takes. Nodes that have one keep their place
/// free, so that moving one node leaves the others where they are.
class Strata {
public:
    explicit Strata(const Topology& topology)
    {
        while (columns_ * columns_ < static_cast<int>(topology.nodes.size()))
            columns_ += columns_ / 2; // by steps: a few nodes more or less change nothing
        std::map<Tier, int> count;
        for (const Node& node : topology.nodes)
            ++count[node.tier];
        int line = 0;
        for (int tier = static_cast<int>(Tier::Cloud); tier >= 0; --tier) {
            first_[static_cast<Tier>(tier)] = line;
            line += std::max(1, (count[static_cast<Tier>(tier)] + columns_ - 1) / columns_);
        }
    }

    /// The next of its tier, in the order of the ids.
    QPointF next(Tier tier)
    {
        const int nth = taken_[tier]++, line = first_[tier] + nth / columns_;
        return snapped(QPointF(nth % columns_ * (nodeWidth + 2 * gridStep), line * (nodeHeight + 4 * gridStep)));
    }

private:
    int columns_ = 32;
    std::map<Tier, int> first_, taken_; // line; nodes
};

std::vector<QPointF> allPositions(const Topology& topology)
{
    std::vector<QPointF> all;
    Strata strata(topology);
    for (const Node& node : topology.nodes) {
        const QPointF ruled = strata.next(node.tier);
        const NodeLayout* layout = topology.nodeLayouts.find({node.id.value});
        all.push_back(layout ? QPointF(layout->x, layout->y) : ruled);
    }
    return all;
}

} // namespace

QPointF freePosition(const Topology& topology, QPointF at)
{
    const std::vector<QPointF> taken = allPositions(topology);
    const QPointF start = snapped(at);
    const auto isFree = [&](QPointF point) {
        return std::ranges::none_of(taken, [&](QPointF other) { return overlaps(point, other); });
    };
    // Rings of grid points about the wish, near to far; there are finitely many nodes, so one is free.
    for (int ring = 0;; ++ring)
        for (int dy = -ring; dy <= ring; ++dy)
            for (int dx = -ring; dx <= ring; dx += std::abs(dy) == ring ? 1 : std::max(1, 2 * ring))
                if (const QPointF point = start + QPointF(dx, dy) * gridStep; isFree(point))
                    return point;
}

QPointF freeOffset(const Topology& topology, const std::vector<QPointF>& wanted)
{
    static constexpr int mostSteps = 40;
    std::vector<QPointF> taken = allPositions(topology);
    std::ranges::sort(taken, {}, &QPointF::x);
    const auto areFree = [&](QPointF offset, QSizeF room) {
        return std::ranges::none_of(wanted, [&](QPointF at) {
            at += offset;
            const auto near = std::ranges::lower_bound(taken, at.x() - room.width(), {}, &QPointF::x);
            const auto far = std::ranges::upper_bound(near, taken.end(), at.x() + room.width(), {}, &QPointF::x);
            return std::any_of(near, far, [&](QPointF other) { return overlaps(at, other, room); });
        });
    };
    for (const QSizeF room : {apart, QSizeF(gridStep, gridStep)})
        for (int step = 0; step <= mostSteps; ++step)
            if (const QPointF offset = QPointF(step, step) * gridStep; areFree(offset, room))
                return offset;
    return {gridStep, gridStep};
}

std::map<NodeId, QPointF> ruledPositions(const Topology& topology)
{
    std::map<NodeId, QPointF> positions;
    Strata strata(topology);
    for (const Node& node : topology.nodes)
        if (const QPointF ruled = strata.next(node.tier); !topology.nodeLayouts.contains({node.id.value}))
            positions[node.id] = ruled;
    return positions;
}

QPointF positionOf(const Topology& topology, const NodeId& id)
{
    if (const NodeLayout* layout = topology.nodeLayouts.find({id.value}))
        return {layout->x, layout->y};
    const auto ruled = ruledPositions(topology);
    const auto found = ruled.find(id);
    return found == ruled.end() ? QPointF() : found->second;
}

} // namespace edgewright
