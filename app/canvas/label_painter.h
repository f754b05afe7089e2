// Where do labels of links stand, and how do they look?
#pragma once

#include "app/canvas/scene_view.h"

class QPainter;

namespace edgewright {

struct LinkLabel {
    int link = -1; ///< slot
    QRectF box;    ///< in drawing units
};

/// A place for the label of each of these links: of a few along its way the first that covers no node and no other label.
/// A label that finds none is left out. Cost: O(labels²) rectangle tests.
std::vector<LinkLabel> placedLabels(const SceneView& view, const std::vector<int>& shown);

void paintLabels(QPainter& painter, const SceneView& view, const std::vector<LinkLabel>& labels);

} // namespace edgewright
