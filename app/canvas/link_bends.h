// Where are the bends of a link, and how are they edited by hand?
#pragma once

#include "app/canvas/scene_view.h"
#include "app/canvas/stage.h"

class QPainter;

namespace edgewright {

/// A bend of a link that was placed by hand.
struct Bend {
    LinkId link;
    std::size_t number = 0; ///< from 0
    bool operator==(const Bend&) const = default;
};

/// The bend under the mouse, if any.
std::optional<Bend> bendAt(const Stage& stage, const LinkId& link, QPointF scene);

/// Takes the bend out of its link, selected or not. One step of history.
void removeBend(Stage& stage, const Bend& bend);

/// Handles on the bends of a link; the one that keys work on is filled.
void paintBends(QPainter& painter, const SceneView& view, const LinkShape& link, const std::optional<Bend>& current);

} // namespace edgewright
