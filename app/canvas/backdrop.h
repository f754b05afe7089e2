// What lies behind the drawing: grid, strata, and words while it is empty?
#pragma once

#include "app/canvas/scene_view.h"
#include "app/canvas/view_transform.h"

class QPainter;

namespace edgewright {

/// Dots of the grid; the painter works in pixels.
void paintGrid(QPainter& painter, const Theme& theme, const ViewTransform& view, QSizeF widget);

/// One band of the drawing that holds nodes of one tier alone.
struct Stratum {
    Tier tier = Tier::Edge;
    double top = 0, bottom = 0; ///< in drawing units
};

/// The strata of a drawing that is laid out in them, cloud above device; empty where tiers mix.
/// Cost: one walk over the nodes.
std::vector<Stratum> strataOf(const SceneIndex& index, const Topology& topology);

/// Names of the strata at the left edge, where no node is in the way; the painter works in pixels.
void paintStrata(QPainter& painter, const SceneView& view, const ViewTransform& transform,
                 const std::vector<Stratum>& strata);

/// Says what to do first.
void paintEmptyHint(QPainter& painter, const Theme& theme, const QFont& font, QSizeF widget);

} // namespace edgewright
