// How is a link drawn from a node to another?
#include "app/canvas/link_gesture.h"

#include "app/canvas/canvas.h"
#include "app/canvas/link_route.h"
#include "app/document/document.h"
#include "app/document/translated.h"

#include <QPainter>

#include <algorithm>

namespace edgewright {

namespace {

std::set<RowRef> addedRows(const Edit& edit, TableKey table)
{
    std::set<RowRef> rows;
    for (const RowChange& change : edit.changes)
        if (const RowRef ref = refOf(change); ref.table == table)
            rows.insert(ref);
    return rows;
}

QString nameOf(const Stage& stage, const NodeId& node) { return fromCore(displayName(stage.topology(), refOf(node))); }

} // namespace

void LinkGesture::aimAt(QPointF scene)
{
    at_ = scene;
    target_ = stage_.nodeAt(scene);
    if (target_ == from_)
        target_ = {};
    stage_.canvas.update();
}

void LinkGesture::aimAt(const NodeId& node)
{
    target_ = node;
    if (const NodeShape* shape = stage_.index.find(node))
        at_ = shape->centre;
    stage_.canvas.update();
}

void LinkGesture::finish(const Pointer& at)
{
    if (!target_.empty())
        makeLink(stage_, from_, target_);
    else if (stage_.nodeAt(at.scene).empty())
        offerLinkedNode(stage_, from_, at);
}

void LinkGesture::paint(QPainter& painter, const SceneView& view) const
{
    const NodeShape* from = stage_.index.find(from_);
    if (!from)
        return;
    painter.setPen(QPen(view.theme.accent, std::max(2.0, 1.5 / view.zoom), Qt::DashLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const NodeShape* to = stage_.index.find(target_);
    if (to) {
        painter.drawPolyline(linkRoute(from->centre, to->centre, 0, {},
                                       [&](const QRectF& area) { return stage_.index.hasNodeIn(area); }));
        return;
    }
    const std::vector<QPointF> ports = portsOf(from->box());
    const QPointF start =
        *std::ranges::min_element(ports, {}, [this](QPointF port) { return (port - at_).manhattanLength(); });
    painter.drawLine(start, at_);
    painter.setBrush(view.theme.accent);
    painter.drawEllipse(at_, 4 / view.zoom, 4 / view.zoom);
}

void makeLink(Stage& stage, const NodeId& from, const NodeId& to)
{
    const Edit edit = addLink(stage.topology(), from, to, stage.newId());
    if (!stage.perform(edit))
        return;
    stage.document.selection().set(addedRows(edit, TableKey::Links));
    emit stage.canvas.hinted(Canvas::tr("Linked %1 and %2; its latency is an estimate until you say better")
                                 .arg(nameOf(stage, from), nameOf(stage, to)));
}

void addLinkedNode(Stage& stage, const NodeId& from, const Node& node, QPointF at)
{
    Edit edit = addNode(stage.topology(), node, at, stage.newId());
    const std::set<RowRef> nodes = addedRows(edit, TableKey::Nodes);
    Topology grown = stage.topology(); // a link names nodes that stand already
    if (nodes.empty() || !apply(grown, edit))
        return;
    const Edit link = addLink(grown, from, {nodes.begin()->id}, stage.newId());
    edit.changes.insert(edit.changes.end(), link.changes.begin(), link.changes.end());
    if (stage.perform(edit))
        stage.document.selection().set(nodes);
}

} // namespace edgewright
