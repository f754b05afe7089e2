// What does a rubber band select, and how is a link pulled out of a port?
#include "app/canvas/canvas.h"
#include "app/canvas/drag.h"
#include "app/canvas/link_gesture.h"
#include "app/document/document.h"

#include <QPainter>

namespace edgewright {

namespace {

class BandDrag final : public Drag {
public:
    BandDrag(Stage& stage, const Pointer& pressed)
        : stage_(stage), start_(pressed.scene), end_(pressed.scene), before_(stage.document.selection().rows())
    {
        if (pressed.modifiers & Qt::ShiftModifier)
            kept_ = before_;
    }
    void move(const Pointer& at) override
    {
        end_ = at.scene;
        std::set<RowRef> rows = kept_;
        const QRectF band = rect();
        for (const int slot : stage_.index.nodesIn(band))
            rows.insert(refOf(stage_.index.nodes()[static_cast<std::size_t>(slot)].id));
        for (const int slot : stage_.index.linksIn(band))
            if (const LinkShape& link = stage_.index.links()[static_cast<std::size_t>(slot)];
                band.contains(link.route.boundingRect()))
                rows.insert(refOf(link.id));
        stage_.document.selection().set(std::move(rows));
        stage_.canvas.update();
    }
    void finish(const Pointer&) override { stage_.canvas.update(); }
    void cancel() override
    {
        stage_.document.selection().set(before_);
        stage_.canvas.update();
    }
    void paint(QPainter& painter, const SceneView& view) const override
    {
        QColor fill = view.theme.accent;
        fill.setAlphaF(0.1F);
        painter.setPen(QPen(view.theme.accent, 0));
        painter.setBrush(fill);
        painter.drawRect(rect());
    }

private:
    QRectF rect() const { return QRectF(start_, end_).normalized(); }

    Stage& stage_;
    QPointF start_, end_;
    std::set<RowRef> before_, kept_;
};

class LinkDrag final : public Drag {
public:
    LinkDrag(Stage& stage, const NodeId& from, QPointF pressed) : gesture_(stage, from, pressed), stage_(stage) {}
    void move(const Pointer& at) override { gesture_.aimAt(at.scene); }
    void finish(const Pointer& at) override
    {
        gesture_.finish(at);
        stage_.canvas.update();
    }
    void cancel() override { stage_.canvas.update(); }
    void paint(QPainter& painter, const SceneView& view) const override { gesture_.paint(painter, view); }
    NodeId target() const override { return gesture_.target(); }

private:
    LinkGesture gesture_;
    Stage& stage_;
};

} // namespace

std::unique_ptr<Drag> bandDrag(Stage& stage, const Pointer& pressed)
{
    return std::make_unique<BandDrag>(stage, pressed);
}

std::unique_ptr<Drag> linkDrag(Stage& stage, const NodeId& from, QPointF pressed)
{
    return std::make_unique<LinkDrag>(stage, from, pressed);
}

} // namespace edgewright
