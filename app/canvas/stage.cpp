// What do tools work on, and what is under the mouse?
#include "app/canvas/stage.h"

#include "app/canvas/canvas.h"
#include "app/canvas/link_route.h"
#include "app/document/document.h"
#include "app/document/translated.h"

#include <algorithm>
#include <cmath>

namespace edgewright {

namespace {

constexpr double portsFrom = 0.3; // zoom below which there are no ports

bool isWithin(QPointF a, QPointF b, double distance) { return std::hypot(a.x() - b.x(), a.y() - b.y()) <= distance; }

QRectF around(QPointF at, double reach) { return {at.x() - reach, at.y() - reach, 2 * reach, 2 * reach}; }

Hit portOrNodeAt(const Stage& stage, QPointF at)
{
    const double reach = portRadius(stage.view.zoom());
    if (const NodeShape* hovered = stage.view.zoom() >= portsFrom ? stage.index.find(stage.hovered) : nullptr)
        for (const QPointF port : portsOf(hovered->box()))
            if (isWithin(port, at, reach))
                return {HitKind::Port, refOf(hovered->id)};
    const NodeId node = stage.nodeAt(at);
    return node.empty() ? Hit{} : Hit{HitKind::Node, refOf(node)};
}

Hit linkAt(const Stage& stage, QPointF at)
{
    for (const LinkLabel& label : stage.labels)
        if (const LinkShape& link = stage.index.links()[static_cast<std::size_t>(label.link)];
            link.alive && label.box.contains(at))
            return {HitKind::Link, refOf(link.id)};
    const double reach = linkReach / stage.view.zoom();
    double nearest = reach;
    Hit hit;
    for (const int slot : stage.index.linksIn(around(at, reach))) {
        const LinkShape& link = stage.index.links()[static_cast<std::size_t>(slot)];
        if (const double distance = distanceTo(link.route, at); distance <= nearest) {
            nearest = distance;
            hit = {HitKind::Link, refOf(link.id)};
        }
    }
    return hit;
}

/// Inner groups lie above outer ones.
Hit groupAt(const Stage& stage, QPointF at)
{
    const GroupShape* best = nullptr;
    for (const auto& [id, group] : stage.index.groups())
        if (!group.box.isNull() && group.titleBar().contains(at) && (!best || group.depth > best->depth))
            best = &group;
    return best ? Hit{HitKind::Group, refOf(best->id)} : Hit{};
}

} // namespace

const Topology& Stage::topology() const { return document.topology(); }

NewId Stage::newId() const
{
    return [this] { return document.freshId(); };
}

bool Stage::perform(Edit edit)
{
    if (edit.changes.empty())
        return false;
    const Result<void> done = document.perform(std::move(edit));
    if (!done)
        emit canvas.refused(translated(done.error()));
    return done.has_value();
}

Hit Stage::hitAt(QPointF scene) const
{
    if (Hit hit = portOrNodeAt(*this, scene); hit.kind != HitKind::Nothing)
        return hit;
    if (Hit hit = linkAt(*this, scene); hit.kind != HitKind::Nothing)
        return hit;
    return groupAt(*this, scene);
}

NodeId Stage::nodeAt(QPointF scene) const
{
    NodeId top; // painted in the order of ids
    for (const int slot : index.nodesIn({scene, QSizeF(0, 0)}))
        top = std::max(top, index.nodes()[static_cast<std::size_t>(slot)].id);
    return top;
}

std::vector<RowRef> Stage::selectedMovable() const
{
    std::vector<RowRef> rows;
    std::ranges::copy_if(document.selection().rows(), std::back_inserter(rows), [](const RowRef& row) {
        return row.table == TableKey::Nodes || row.table == TableKey::Groups;
    });
    return rows;
}

NodeId Stage::onlySelectedNode() const
{
    const std::set<RowRef>& rows = document.selection().rows();
    return rows.size() == 1 && rows.begin()->table == TableKey::Nodes ? NodeId{rows.begin()->id} : NodeId{};
}

std::vector<QPointF> portsOf(const QRectF& box)
{
    const QPointF c = box.center();
    return {{c.x(), box.top()}, {box.right(), c.y()}, {c.x(), box.bottom()}, {box.left(), c.y()}};
}

QPointF onGrid(QPointF at)
{
    return {std::round(at.x() / gridStep) * gridStep, std::round(at.y() / gridStep) * gridStep};
}

double portRadius(double zoom) { return std::clamp(6 / zoom, 5.0, 12.0); }

} // namespace edgewright
