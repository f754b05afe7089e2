// What can be dragged with the select tool: nodes, a rubber band, a link out of a port, a bend out of a link?
#pragma once

#include "app/canvas/tool.h"

namespace edgewright {

/// From a press of the mouse to its release.
class Drag {
public:
    virtual ~Drag() = default;
    virtual void move(const Pointer& at) = 0;
    virtual void finish(const Pointer& at) = 0;
    virtual void cancel() = 0; ///< as if it had never begun
    virtual void paint(QPainter&, const SceneView&) const {}
    virtual NodeId target() const { return {}; }
};

/// Moves the selected nodes and groups: many steps, one step of history. `anchor` is what snaps to the grid.
std::unique_ptr<Drag> moveDrag(Stage& stage, QPointF pressed, QPointF anchor);
/// Selects the nodes that the band touches and the links inside it; with Shift beside what is selected.
std::unique_ptr<Drag> bandDrag(Stage& stage, const Pointer& pressed);
std::unique_ptr<Drag> linkDrag(Stage& stage, const NodeId& from, QPointF pressed);

/// Drags the bend of a link that was pressed, or a new one out of the line: many steps, one step of history. Back on the line it goes.
std::unique_ptr<Drag> bendDrag(Stage& stage, const LinkId& link, QPointF pressed);

/// Moves the selection by `offset`, bends of links between moved nodes included.
Edit moveSelected(const Stage& stage, QPointF offset, Gesture gesture);

} // namespace edgewright
