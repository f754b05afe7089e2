// From what do the painters of the drawing paint?
#pragma once

#include "app/canvas/faces.h"
#include "app/canvas/scene_index.h"
#include "app/canvas/sprites.h"
#include "app/theme/theme.h"

namespace edgewright {

/// How much of the drawing can be read at a zoom.
enum class Detail {
    Dots,   ///< blocks of colour and thin lines, thousands of them
    Shapes, ///< outlines, the glyph and the name where it can be read
    Full    ///< everything
};

struct SceneView {
    const Topology& topology;
    const SceneIndex& index;
    Faces& faces;
    Sprites& sprites;
    const Theme& theme;
    double zoom = 1;
    QRectF visible; ///< in drawing units
    Detail detail = Detail::Full;
    const std::set<RowRef>* selected = nullptr;
    NodeId target; ///< the node that a link being drawn would end at

    bool isSelected(const RowRef& row) const { return selected && selected->contains(row); }
};

inline constexpr double fullDetailFrom = 0.6; ///< zoom: from there on a subtitle of 11 px can be read

/// The detail that `nodes` visible nodes allow at this zoom.
Detail detailFor(double zoom, std::size_t nodes);

/// Colours by theme, so that pictures can be made in one that isn't in force.
QColor outlineColor(const Theme& theme, Glyph glyph);
QColor fillColor(const Theme& theme, Glyph glyph);
QColor mixed(const QColor& under, const QColor& over, double share);

} // namespace edgewright
