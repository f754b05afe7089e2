// Which way does a link take over the drawing?
#pragma once

#include <QPolygonF>

#include <functional>
#include <vector>

namespace edgewright {

/// Would a stretch of line through this rectangle run behind a node?
using Obstructed = std::function<bool(const QRectF&)>;

/// From the box around `from` to the box around `to` (centres), at right angles: vertical-horizontal-vertical where one box is above the other,
/// horizontal-vertical-horizontal where they stand side by side, straight where they are aligned. Of a few such ways the first that runs
/// behind no node is taken. `bends` (x, y, x, y …) are followed instead where there are any.
/// `lane` shifts links between the same nodes apart: 0 is the middle one.
/// Cost: a few calls of `obstructed`.
QPolygonF linkRoute(QPointF from, QPointF to, double lane, const std::vector<double>& bends,
                    const Obstructed& obstructed);

/// The box of a node with this centre.
QRectF nodeBox(QPointF centre);

/// The place of `route` that is nearest to a point.
struct NearestPlace {
    double distance;       ///< infinite for an empty route
    qsizetype stretch = 0; ///< number of the straight stretch that it lies on, from 0
    double share = 0;      ///< of the length of the route that lies before it
};
NearestPlace nearestPlace(const QPolygonF& route, QPointF point);
double distanceTo(const QPolygonF& route, QPointF point);

/// The place after `share` (0 … 1) of the length of `route`, and whether the route runs level there.
struct RoutePlace {
    QPointF at;
    bool level = true;
};
RoutePlace placeAlong(const QPolygonF& route, double share);

} // namespace edgewright
