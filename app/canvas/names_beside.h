// Which names stand beside nodes that are too small to hold them?
#pragma once

#include "app/canvas/scene_view.h"

#include <vector>

class QTransform;

namespace edgewright {

/// In pixels, below a node or where else there is room: a name that would lie on a node or on another name is left out.
/// Cost: compares each of the nodes in sight with the others; where there are more than 300, none is named.
void paintNamesBeside(QPainter& painter, const SceneView& view, const QTransform& toPixels, std::vector<int> shown);

} // namespace edgewright
