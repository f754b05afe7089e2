// How do groups look?
#pragma once

#include "app/canvas/scene_view.h"

class QPainter;

namespace edgewright {

/// Dashed outlines with titles, outer ones first. The painter works in drawing units.
void paintGroups(QPainter& painter, const SceneView& view);

} // namespace edgewright
