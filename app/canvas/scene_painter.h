// In which order is the drawing painted?
#pragma once

#include "app/canvas/label_painter.h"
#include "app/canvas/scene_view.h"

class QPainter;

namespace edgewright {

/// Groups, paths of users, links, nodes, labels. `toPixels` maps drawing units to the painter's own coordinates.
/// Returns the labels that were painted, for hit-testing.
std::vector<LinkLabel> paintScene(QPainter& painter, SceneView view, const QTransform& toPixels,
                                  const std::set<LinkId>& userPaths);

} // namespace edgewright
