// What do tools work on, and what is under the mouse?
#pragma once

#include "app/canvas/faces.h"
#include "app/canvas/label_painter.h"
#include "app/canvas/scene_index.h"
#include "app/canvas/sprites.h"
#include "app/canvas/view_transform.h"
#include "app/document/edits.h"

namespace edgewright {

class Canvas;
class Document;
class Results;

enum class HitKind { Nothing, Node, Port, Link, Group };

struct Hit {
    HitKind kind = HitKind::Nothing;
    RowRef row;
    bool operator==(const Hit&) const = default;
};

struct Stage {
    Canvas& canvas;
    Document& document;
    Results& results;
    Faces faces;
    Sprites sprites;
    SceneIndex index;
    ViewTransform view;
    std::vector<LinkLabel> labels; ///< as they were painted last
    NodeId hovered;                ///< shows its ports
    bool snapping = true;

    const Topology& topology() const;
    NewId newId() const;
    /// Performs; what the document refuses is told by Canvas::refused.
    bool perform(Edit edit);

    /// Ports of the node under the mouse first, then nodes, labels and lines of links, titles of groups.
    Hit hitAt(QPointF scene) const;
    NodeId nodeAt(QPointF scene) const;          ///< the topmost; ports belong to their node
    std::vector<RowRef> selectedMovable() const; ///< nodes and groups
    NodeId onlySelectedNode() const;             ///< empty: none, or more than one row
};

/// Middle of each side: north, east, south, west.
std::vector<QPointF> portsOf(const QRectF& box);
/// The nearest point of the grid.
QPointF onGrid(QPointF at);
/// Radius of a port in drawing units.
double portRadius(double zoom);

inline constexpr double linkReach = 6; ///< pixels from a line or a bend that still hit it

} // namespace edgewright
