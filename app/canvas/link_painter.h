// How do links look at each level of detail?
#pragma once

#include "app/canvas/scene_view.h"

class QPainter;

namespace edgewright {

/// Width says the bandwidth, dash says the medium. The painter works in drawing units.
void paintLinks(QPainter& painter, const SceneView& view, const std::vector<int>& shown);

/// Thin straight lines, in one batch; the painter works in pixels.
void paintLinkLines(QPainter& painter, const SceneView& view, const QTransform& toPixels,
                    const std::vector<int>& shown);

/// The pen of a link with this medium and width.
QPen linkPen(Medium medium, double width, const QColor& color);

} // namespace edgewright
