// How are provider, services, what they use, hit ratio and verdict marked on a node's box?
#pragma once

#include "app/canvas/scene_view.h"

class QPainter;

namespace edgewright {

void paintNodeMarks(QPainter& painter, const SceneView& view, const NodeFace& face, const QRectF& box,
                    const QColor& color);

/// The answers alone, at the corners and as large as at the least zoom that shows everything: a run is seen from afar too.
void paintNodeResults(QPainter& painter, const SceneView& view, const NodeFace& face, const QRectF& box,
                      const QColor& color);

/// The services, below the box: to be read from as far as the title.
void paintLargeChips(QPainter& painter, const SceneView& view, const NodeFace& face, const QRectF& box);

/// Tick, cross or question mark on a disc: never told by colour alone.
void paintVerdict(QPainter& painter, const Theme& theme, Verdict verdict, QPointF centre);

} // namespace edgewright
