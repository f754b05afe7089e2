// The hand: drags the drawing itself.
#include "app/canvas/canvas.h"
#include "app/canvas/tool.h"

namespace edgewright {

namespace {

class PanTool final : public Tool {
public:
    using Tool::Tool;
    void press(const Pointer& at) override { last_ = at.widget; }
    void move(const Pointer& at) override
    {
        if (!at.isDown)
            return;
        stage_.view.pan(at.widget - last_);
        last_ = at.widget;
        stage_.canvas.update();
    }
    void release(const Pointer&) override {}
    QCursor cursor(const Hit&) const override { return Qt::OpenHandCursor; }
    QString hint() const override { return Canvas::tr("Drag to move about the drawing"); }

private:
    QPointF last_;
};

} // namespace

ToolEntry panTool()
{
    return {"pan", text("tool", "Pan"),
            [](Stage& stage) -> std::unique_ptr<Tool> { return std::make_unique<PanTool>(stage); }};
}

} // namespace edgewright
