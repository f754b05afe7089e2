// How are nodes dragged, as one step of history?
#include "app/canvas/canvas.h"
#include "app/canvas/drag.h"
#include "app/document/document.h"

#include <cmath>

namespace edgewright {

namespace {

QPointF onGrid(QPointF at)
{
    return {std::round(at.x() / gridStep) * gridStep, std::round(at.y() / gridStep) * gridStep};
}

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
        : stage_(stage), pressed_(pressed), anchor_(anchor), gesture_(stage.document.beginGesture())
    {}
    void move(const Pointer& at) override
    {
        QPointF wanted = at.scene - pressed_;
        if (stage_.snapping && !(at.modifiers & Qt::AltModifier))
            wanted = onGrid(anchor_ + wanted) - anchor_;
        if (wanted == moved_)
            return;
        const Edit step = moveSelected(stage_, wanted - moved_, gesture_);
        if (!stage_.perform(step))
            return;
        moved_ = wanted;
        if (all_.changes.empty())
            all_ = step;
        else
            absorb(all_, step);
    }
    void finish(const Pointer&) override {}
    void cancel() override
    {
        Edit back = inverse(all_);
        back.gesture = gesture_; // folds with the steps to nothing, so history forgets them
        stage_.perform(std::move(back));
    }

private:
    Stage& stage_;
    QPointF pressed_, anchor_, moved_;
    Gesture gesture_;
    Edit all_;
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
