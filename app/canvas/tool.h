// How do mouse and keys become Edits? A small state machine for each tool; the registry of tools.
#pragma once

#include "app/canvas/stage.h"
#include "core/base/text.h"

#include <QCursor>
#include <QPoint>

#include <memory>
#include <span>

class QKeyEvent;
class QPainter;

namespace edgewright {

/// Where the mouse is, with what held down.
struct Pointer {
    QPointF widget, scene;
    QPoint global;
    Qt::KeyboardModifiers modifiers;
    bool isDown = false; ///< the left button
};

class Tool {
public:
    explicit Tool(Stage& stage) : stage_(stage) {}
    virtual ~Tool() = default;
    Tool(const Tool&) = delete;
    Tool& operator=(const Tool&) = delete;

    virtual void enter() {} ///< becomes the current tool
    virtual void press(const Pointer& at) = 0;
    virtual void move(const Pointer& at) = 0;
    virtual void release(const Pointer& at) = 0;
    virtual bool key(QKeyEvent&) { return false; } ///< true: it was for this tool
    /// A key that a command of the window would take, but is this tool's now.
    virtual bool claims(const QKeyEvent&) const { return false; }
    virtual bool doubleClick(const Pointer&) { return false; } ///< true: it was for this tool
    virtual bool cancel() { return false; } ///< ends what is begun, as if it had never been; false: nothing was
    virtual void paint(QPainter&, const SceneView&) const {} ///< over the drawing, in drawing units
    virtual QCursor cursor(const Hit&) const { return Qt::ArrowCursor; }
    virtual NodeId target() const { return {}; } ///< the node that would be linked
    virtual QString hint() const { return {}; }  ///< what it expects; empty: nothing to say

protected:
    Stage& stage_;
};

struct ToolEntry {
    std::string_view key;
    Text title;
    std::unique_ptr<Tool> (*make)(Stage& stage);
};

/// Select, link, pan.
std::span<const ToolEntry> tools();

ToolEntry selectTool();
ToolEntry linkTool();
ToolEntry panTool();

} // namespace edgewright
