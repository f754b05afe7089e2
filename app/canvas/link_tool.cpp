// The link tool: click and click, drag, or choose the end with the arrow keys.
#include "app/canvas/canvas.h"
#include "app/canvas/link_gesture.h"
#include "app/canvas/reading_order.h"
#include "app/document/document.h"
#include "app/document/translated.h"

#include <QApplication>
#include <QKeyEvent>

#include <optional>

namespace edgewright {

namespace {

std::optional<Direction> directionOf(int key)
{
    switch (key) {
    case Qt::Key_Left: return Direction::Left;
    case Qt::Key_Right: return Direction::Right;
    case Qt::Key_Up: return Direction::Up;
    case Qt::Key_Down: return Direction::Down;
    default: return {};
    }
}

class LinkTool final : public Tool {
public:
    using Tool::Tool;

    void enter() override
    {
        if (const NodeShape* node = stage_.index.find(stage_.onlySelectedNode()))
            gesture_.emplace(stage_, node->id, node->centre);
    }
    void press(const Pointer& at) override
    {
        pressed_ = at.widget;
        const NodeId node = stage_.nodeAt(at.scene);
        if (!gesture_ && !node.empty())
            gesture_.emplace(stage_, node, at.scene), fresh_ = true;
        else if (gesture_)
            gesture_->aimAt(at.scene), fresh_ = false;
    }
    void move(const Pointer& at) override
    {
        if (gesture_)
            gesture_->aimAt(at.scene);
    }
    /// The first click only begins; a drag, or a second click, ends.
    void release(const Pointer& at) override
    {
        const bool isClick = (at.widget - pressed_).manhattanLength() < QApplication::startDragDistance();
        if (gesture_ && !(fresh_ && isClick))
            finish(at);
    }
    bool key(QKeyEvent& event) override;
    bool cancel() override
    {
        const bool had = gesture_.has_value();
        gesture_.reset();
        stage_.canvas.update();
        return had;
    }
    void paint(QPainter& painter, const SceneView& view) const override
    {
        if (gesture_)
            gesture_->paint(painter, view);
    }
    QCursor cursor(const Hit&) const override { return Qt::CrossCursor; }
    NodeId target() const override { return gesture_ ? gesture_->target() : NodeId{}; }
    QString hint() const override
    {
        return gesture_
                   ? Canvas::tr(
                         "Click the node where the link ends, or choose it with the arrows and press Enter; Esc cancels")
                   : Canvas::tr("Click the node where the link begins");
    }

private:
    void finish(const Pointer& at)
    {
        LinkGesture done = *std::exchange(gesture_, std::nullopt);
        done.finish(at);
        stage_.canvas.update();
    }

    std::optional<LinkGesture> gesture_;
    QPointF pressed_;
    bool fresh_ = false;
};

bool LinkTool::key(QKeyEvent& event)
{
    if (!gesture_)
        return false;
    if (const auto direction = directionOf(event.key())) {
        const NodeId at = gesture_->target().empty() ? gesture_->from() : gesture_->target();
        if (const NodeId next = nearestTowards(stage_.index, at, *direction, gesture_->from()); !next.empty()) {
            gesture_->aimAt(next);
            emit stage_.canvas.hinted(
                Canvas::tr("Enter links to %1").arg(fromCore(displayName(stage_.topology(), refOf(next)))));
        }
        return true;
    }
    if ((event.key() != Qt::Key_Return && event.key() != Qt::Key_Enter) || gesture_->target().empty())
        return false;
    const LinkGesture done = *std::exchange(gesture_, std::nullopt);
    makeLink(stage_, done.from(), done.target());
    stage_.canvas.setTool("select");
    return true;
}

} // namespace

ToolEntry linkTool()
{
    return {"link", text("tool", "Link"),
            [](Stage& stage) -> std::unique_ptr<Tool> { return std::make_unique<LinkTool>(stage); }};
}

} // namespace edgewright
