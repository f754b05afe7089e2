// How do nodes look at each level of detail?
#pragma once

#include "app/canvas/scene_view.h"

class QPainter;

namespace edgewright {

/// Whether boxes are large enough on the screen to hold their names.
bool holdNames(const SceneView& view);

/// Paints the nodes in these slots; the painter works in drawing units.
void paintNodes(QPainter& painter, const SceneView& view, const std::vector<int>& shown);

/// Blocks of colour, batched by colour; the painter works in pixels.
void paintNodeDots(QPainter& painter, const SceneView& view, const QTransform& toPixels, const std::vector<int>& shown);

} // namespace edgewright
