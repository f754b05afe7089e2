// How are nodes dragged, as one step of history?
#include "app/canvas/canvas.h"
#include "app/canvas/drag.h"
#include "app/canvas/gesture_steps.h"
#include "app/canvas/link_drop.h"
#include "app/document/document.h"

namespace edgewright {

namespace {

std::set<NodeId> movedNodes(const Edit& edit)
{
    std::set<NodeId> nodes;
    for (const RowChange& change : edit.changes)
        nodes.insert({refOf(change).id});
    return nodes;
}

/// Bends of links whose both ends move go along.
void moveBends(Edit& edit, const Topology& topology, QPointF offset)
{
    const std::set<NodeId> moved = topology.linkLayouts.empty() ? std::set<NodeId>{} : movedNodes(edit);
    for (const LinkLayout& layout : topology.linkLayouts) {
        const Link* link = topology.links.find({layout.id.value});
        if (!link || !moved.contains(link->from) || !moved.contains(link->to))
            continue;
        LinkLayout after = layout;
        for (std::size_t i = 0; i + 1 < after.bends.size(); i += 2) {
            after.bends[i] += offset.x();
            after.bends[i + 1] += offset.y();
        }
        if (!(after == layout))
            edit.changes.push_back(changed(layout, after));
    }
}

class MoveDrag final : public Drag {
public:
    MoveDrag(Stage& stage, QPointF pressed, QPointF anchor)
        : stage_(stage), pressed_(pressed), anchor_(anchor), steps_(stage), node_(stage.onlySelectedNode())
    {}
    void move(const Pointer& at) override
    {
        QPointF wanted = at.scene - pressed_;
        if (stage_.snapping && !(at.modifiers & Qt::AltModifier))
            wanted = onGrid(anchor_ + wanted) - anchor_;
        if (wanted == moved_ || !steps_.perform(moveSelected(stage_, wanted - moved_, steps_.gesture())))
            return;
        moved_ = wanted;
        const NodeShape* node = stage_.index.find(node_);
        under_ = node ? linkUnder(stage_.index, node->centre, node_) : std::nullopt;
    }
    void finish(const Pointer&) override
    {
        const NodeShape* node = stage_.index.find(node_);
        if (node && !moved_.isNull())
            offerSplit(stage_, node_, node->centre);
    }
    void cancel() override { steps_.takeBack(); }
    void paint(QPainter& painter, const SceneView& view) const override
    {
        if (under_)
            paintLinkUnder(painter, stage_, view, *under_);
    }

private:
    Stage& stage_;
    QPointF pressed_, anchor_, moved_;
    GestureSteps steps_;
    NodeId node_; ///< empty where more than one row is moved
    std::optional<LinkUnder> under_;
};

} // namespace

Edit moveSelected(const Stage& stage, QPointF offset, Gesture gesture)
{
    Edit edit = moveNodes(stage.topology(), stage.selectedMovable(), offset, false, gesture);
    moveBends(edit, stage.topology(), offset);
    return edit;
}

std::unique_ptr<Drag> moveDrag(Stage& stage, QPointF pressed, QPointF anchor)
{
    return std::make_unique<MoveDrag>(stage, pressed, anchor);
}

} // namespace edgewright
