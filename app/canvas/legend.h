// What do the answers mean that are painted over the drawing?
#pragma once

#include "app/canvas/scene_view.h"

class QPainter;

namespace edgewright {

/// At the lower left of the widget, one above the other: bands of egress, bars of use. Nothing of what is not there or can't be read at
/// this zoom. The painter works in pixels.
void paintLegends(QPainter& painter, const SceneView& view, QSizeF widget);

} // namespace edgewright
