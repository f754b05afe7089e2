// The arrow: selects, drags, nudges, walks, and pulls links out of ports.
#include "app/canvas/canvas.h"
#include "app/canvas/drag.h"
#include "app/canvas/link_bends.h"
#include "app/canvas/reading_order.h"
#include "app/document/document.h"

#include <QApplication>
#include <QKeyEvent>

#include <algorithm>

namespace edgewright {

namespace {

/// Unit steps of the arrow keys; null for other keys.
QPointF arrowOf(int key)
{
    switch (key) {
    case Qt::Key_Left: return {-1, 0};
    case Qt::Key_Right: return {1, 0};
    case Qt::Key_Up: return {0, -1};
    case Qt::Key_Down: return {0, 1};
    default: return {};
    }
}

double nudgeStep(Qt::KeyboardModifiers modifiers)
{
    if (modifiers & Qt::AltModifier)
        return 1;
    return modifiers & Qt::ShiftModifier ? 10 * gridStep : gridStep;
}

class SelectTool final : public Tool {
public:
    using Tool::Tool;
    void press(const Pointer& at) override;
    void move(const Pointer& at) override;
    void release(const Pointer& at) override;
    bool key(QKeyEvent& event) override;
    bool cancel() override;
    bool claims(const QKeyEvent& event) const override { return event.key() == Qt::Key_Delete && currentBend(); }
    bool doubleClick(const Pointer& at) override;
    void paint(QPainter& painter, const SceneView& view) const override;
    QCursor cursor(const Hit& hit) const override
    {
        return hit.kind == HitKind::Port ? Qt::CrossCursor : Qt::ArrowCursor;
    }
    NodeId target() const override { return drag_ ? drag_->target() : NodeId{}; }

private:
    Selection& selection() { return stage_.document.selection(); }
    void pressRow(const Pointer& at);
    void beginMove();
    bool nudge(const QKeyEvent& event);
    bool walk(bool back);
    std::optional<Bend> currentBend() const;
    const LinkShape* onlySelectedLink() const;

    std::unique_ptr<Drag> drag_;
    Pointer pressed_;
    Hit hit_;
    std::optional<Bend> bend_;  ///< pressed last; Del takes it out
    bool mayMove_ = false;      ///< pressed on something, not moved far enough yet
    bool selectsAlone_ = false; ///< a release without a drag leaves only what was pressed
    Gesture nudging_ = Gesture::None;
};

void SelectTool::press(const Pointer& at)
{
    pressed_ = at;
    mayMove_ = selectsAlone_ = false;
    hit_ = stage_.hitAt(at.scene);
    bend_ = hit_.kind == HitKind::Link ? bendAt(stage_, {hit_.row.id}, at.scene) : std::nullopt;
    if (hit_.kind == HitKind::Port) {
        drag_ = linkDrag(stage_, {hit_.row.id}, at.scene);
    } else if (hit_.kind == HitKind::Nothing) {
        drag_ = bandDrag(stage_, at);
        if (!(at.modifiers & Qt::ShiftModifier))
            selection().clear();
    } else {
        pressRow(at);
    }
}

void SelectTool::pressRow(const Pointer& at)
{
    if (at.modifiers & Qt::ShiftModifier)
        selection().toggle(hit_.row);
    else if (selection().contains(hit_.row))
        selectsAlone_ = true;
    else
        selection().set({hit_.row});
    mayMove_ = selection().contains(hit_.row);
}

void SelectTool::move(const Pointer& at)
{
    if (!at.isDown)
        return;
    if (mayMove_ && (at.widget - pressed_.widget).manhattanLength() >= QApplication::startDragDistance())
        beginMove();
    if (drag_)
        drag_->move(at);
}

void SelectTool::beginMove()
{
    mayMove_ = selectsAlone_ = false;
    if (hit_.kind == HitKind::Link) {
        selection().set({hit_.row});
        drag_ = bendDrag(stage_, {hit_.row.id}, pressed_.scene);
        return;
    }
    const NodeShape* node = stage_.index.find(NodeId{hit_.row.id});
    if (!node || hit_.kind == HitKind::Group) { // a group snaps by its first node
        const auto& all = stage_.index.nodes();
        const auto inside = std::ranges::find_if(
            all, [&](const NodeShape& one) { return one.alive && one.group && one.group->value == hit_.row.id; });
        node = inside == all.end() ? nullptr : &*inside;
    }
    drag_ = moveDrag(stage_, pressed_.scene, node ? node->centre : QPointF());
}

void SelectTool::release(const Pointer& at)
{
    if (selectsAlone_)
        selection().set({hit_.row});
    const bool isClick = (at.widget - pressed_.widget).manhattanLength() < QApplication::startDragDistance();
    mayMove_ = selectsAlone_ = false;
    const std::unique_ptr<Drag> done = std::move(drag_);
    if (done && hit_.kind == HitKind::Port && isClick)
        selection().set({hit_.row}); // a click on a port is one on its node
    else if (done)
        done->finish(at);
    if (hit_.kind == HitKind::Link)
        bend_ = bendAt(stage_, {hit_.row.id}, at.scene);
    stage_.canvas.update();
}

bool SelectTool::cancel()
{
    mayMove_ = false;
    const std::unique_ptr<Drag> begun = std::move(drag_);
    if (begun)
        begun->cancel();
    return begun != nullptr;
}

bool SelectTool::key(QKeyEvent& event)
{
    if (event.key() == Qt::Key_Tab || event.key() == Qt::Key_Backtab)
        return walk(event.key() == Qt::Key_Backtab);
    if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) {
        emit stage_.canvas.editWanted();
        return true;
    }
    if (claims(event)) {
        removeBend(stage_, *std::exchange(bend_, std::nullopt));
        return true;
    }
    return nudge(event);
}

/// On a bend: takes it out.
bool SelectTool::doubleClick(const Pointer& at)
{
    const Hit hit = stage_.hitAt(at.scene);
    const auto bend = hit.kind == HitKind::Link ? bendAt(stage_, {hit.row.id}, at.scene) : std::nullopt;
    if (bend)
        removeBend(stage_, *bend);
    bend_.reset();
    return bend.has_value();
}

void SelectTool::paint(QPainter& painter, const SceneView& view) const
{
    if (const LinkShape* link = onlySelectedLink())
        paintBends(painter, view, *link, currentBend());
    if (drag_)
        drag_->paint(painter, view);
}

const LinkShape* SelectTool::onlySelectedLink() const
{
    const std::set<RowRef>& rows = stage_.document.selection().rows();
    const bool isLink = rows.size() == 1 && rows.begin()->table == TableKey::Links;
    return isLink ? stage_.index.find(LinkId{rows.begin()->id}) : nullptr;
}

/// While its link alone is selected and still has it.
std::optional<Bend> SelectTool::currentBend() const
{
    const LinkShape* link = bend_ ? onlySelectedLink() : nullptr;
    return link && link->id == bend_->link && 2 * bend_->number + 1 < link->bends.size() ? bend_ : std::nullopt;
}

/// Held keys are one gesture.
bool SelectTool::nudge(const QKeyEvent& event)
{
    const QPointF arrow = arrowOf(event.key());
    if (arrow.isNull() || drag_)
        return false;
    if (stage_.selectedMovable().empty()) {
        stage_.view.pan(arrow * -2 * gridStep);
        stage_.canvas.update();
        return true;
    }
    if (!event.isAutoRepeat() || nudging_ == Gesture::None)
        nudging_ = stage_.document.beginGesture();
    stage_.perform(moveSelected(stage_, arrow * nudgeStep(event.modifiers()), nudging_));
    return true;
}

/// To the next node in reading order. After the last one the key leaves the canvas, so that it is no trap.
bool SelectTool::walk(bool back)
{
    const std::vector<NodeId> order = readingOrder(stage_.index);
    const auto at = std::ranges::find(order, stage_.onlySelectedNode());
    if (order.empty() || (at != order.end() && (back ? at == order.begin() : at + 1 == order.end())))
        return false;
    const NodeId& next = at == order.end() ? (back ? order.back() : order.front()) : back ? *(at - 1) : *(at + 1);
    selection().set({refOf(next)});
    stage_.canvas.reveal(stage_.index.find(next)->box().adjusted(-gridStep, -gridStep, gridStep, gridStep));
    return true;
}

} // namespace

ToolEntry selectTool()
{
    return {"select", text("tool", "Select"),
            [](Stage& stage) -> std::unique_ptr<Tool> { return std::make_unique<SelectTool>(stage); }};
}

} // namespace edgewright
