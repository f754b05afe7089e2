// Where in the drawing are we? A small picture of all of it in the corner.
#pragma once

#include "app/canvas/scene_view.h"
#include "app/canvas/view_transform.h"

class QPainter;

namespace edgewright {

/// Geometry of the minimap for one state of view and drawing. A value.
class Minimap {
public:
    Minimap(const QRectF& drawing, const ViewTransform& view, QSizeF widget);

    /// Only while a part of the drawing is out of sight and the widget has room.
    bool isShown() const { return shown_; }
    const QRectF& frame() const { return frame_; }
    QPointF toScene(QPointF widget) const { return map_.toScene(widget); }
    /// The picture of the nodes costs a walk over them; it is thinned out beyond some thousands.
    void paint(QPainter& painter, const SceneIndex& index, const Theme& theme) const;

private:
    QRectF frame_, window_; ///< in pixels of the widget; window: what is in sight
    ViewTransform map_;
    bool shown_ = false;
};

} // namespace edgewright
