// Which way does a link take over the drawing?
#include "app/canvas/link_route.h"

#include "app/document/edits.h"

#include <QLineF>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <ranges>

namespace edgewright {

namespace {

constexpr double laneStep = 14; // between links that join the same nodes
constexpr double aligned = 20;  // centres closer than this are joined by a straight line
constexpr std::array bendShares{0.5, 0.35, 0.65, 0.2,
                                0.8, 0.1,  0.9}; // where between two boxes the level stretch may lie

/// The way from centre to centre with x and y swapped where the boxes stand side by side, so that one rule serves both.
struct Frame {
    bool swapped = false;
    QPointF operator()(QPointF p) const { return swapped ? QPointF(p.y(), p.x()) : p; }
    double depth() const { return swapped ? nodeWidth : nodeHeight; }
    double breadth() const { return swapped ? nodeHeight : nodeWidth; }
};

Frame frameFor(QPointF from, QPointF to)
{
    const double down = std::abs(to.y() - from.y()) - nodeHeight, across = std::abs(to.x() - from.x()) - nodeWidth;
    return {.swapped = down < gridStep && across > down};
}

/// Where the line from the middle of a box to `towards` leaves the box.
QPointF leaving(QPointF centre, QPointF towards)
{
    const QPointF way = towards - centre;
    const double steps = std::max(std::abs(way.x()) / (nodeWidth / 2), std::abs(way.y()) / (nodeHeight / 2));
    return steps <= 1 ? centre : centre + way / steps;
}

QPolygonF bentRoute(QPointF from, QPointF to, const std::vector<double>& bends)
{
    QPolygonF route;
    for (std::size_t i = 0; i + 1 < bends.size(); i += 2)
        route << QPointF(bends[i], bends[i + 1]);
    route.prepend(leaving(from, route.first()));
    route.append(leaving(to, route.last()));
    return route;
}

QPolygonF steppedRoute(QPointF from, QPointF to, const Frame& frame, double lane, double share)
{
    const QPointF a = frame(from), b = frame(to);
    const double side = b.y() < a.y() ? -1 : 1, room = frame.breadth() / 2 - 12;
    const double startY = a.y() + side * frame.depth() / 2, endY = b.y() - side * frame.depth() / 2;
    const double shift = std::clamp(lane * laneStep, -room, room);
    if (std::abs(a.x() - b.x()) < aligned) {
        const double x = (a.x() + b.x()) / 2 + shift;
        return {frame({x, startY}), frame({x, endY})};
    }
    const double level = startY + (endY - startY) * share - lane * laneStep * (b.x() < a.x() ? -1 : 1) * side;
    return {frame({a.x() + shift, startY}), frame({a.x() + shift, level}), frame({b.x() + shift, level}),
            frame({b.x() + shift, endY})};
}

bool runsBehindNodes(const QPolygonF& route, const Obstructed& obstructed)
{
    for (qsizetype i = 0; i + 1 < route.size(); ++i) {
        QRectF stretch = QRectF(route[i], route[i + 1]).normalized();
        const bool first = i == 0, last = i + 2 == route.size();
        const QLineF way(route[i], route[i + 1]);
        if (way.length() <= 4)
            continue;
        const QPointF gap = QPointF(way.dx(), way.dy()) / way.length() * 2; // the ends touch the boxes that they join
        stretch = QRectF(route[i] + (first ? gap : QPointF()), route[i + 1] - (last ? gap : QPointF())).normalized();
        if (obstructed(stretch.adjusted(-1, -1, 1, 1)))
            return true;
    }
    return false;
}

} // namespace

QRectF nodeBox(QPointF centre)
{
    return {centre.x() - nodeWidth / 2, centre.y() - nodeHeight / 2, nodeWidth, nodeHeight};
}

QPolygonF linkRoute(QPointF from, QPointF to, double lane, const std::vector<double>& bends,
                    const Obstructed& obstructed)
{
    if (bends.size() >= 2)
        return bentRoute(from, to, bends);
    const Frame frame = frameFor(from, to);
    QPolygonF usual = steppedRoute(from, to, frame, lane, bendShares.front());
    if (usual.size() == 2 || !runsBehindNodes(usual, obstructed))
        return usual;
    for (const double share : bendShares | std::views::drop(1)) {
        QPolygonF other = steppedRoute(from, to, frame, lane, share);
        if (!runsBehindNodes(other, obstructed))
            return other;
    }
    return usual;
}

NearestPlace nearestPlace(const QPolygonF& route, QPointF point)
{
    NearestPlace nearest{.distance = std::numeric_limits<double>::infinity()};
    double before = 0, length = 0; // of the route
    for (qsizetype i = 0; i + 1 < route.size(); ++i) {
        const QPointF way = route[i + 1] - route[i], to = point - route[i];
        const double square = QPointF::dotProduct(way, way), stretch = std::sqrt(square);
        const double share = square > 0 ? std::clamp(QPointF::dotProduct(to, way) / square, 0.0, 1.0) : 0;
        const QPointF gap = to - way * share;
        if (const double distance = std::hypot(gap.x(), gap.y()); distance < nearest.distance) {
            nearest = {distance, i, 0};
            before = length + share * stretch;
        }
        length += stretch;
    }
    nearest.share = length > 0 ? before / length : 0;
    return nearest;
}

double distanceTo(const QPolygonF& route, QPointF point) { return nearestPlace(route, point).distance; }

RoutePlace placeAlong(const QPolygonF& route, double share)
{
    double length = 0;
    for (qsizetype i = 0; i + 1 < route.size(); ++i)
        length += QLineF(route[i], route[i + 1]).length();
    double left = length * share;
    for (qsizetype i = 0; i + 1 < route.size(); ++i) {
        const QLineF stretch(route[i], route[i + 1]);
        if (left <= stretch.length() || i + 2 == route.size())
            return {stretch.length() > 0 ? stretch.pointAt(std::min(left / stretch.length(), 1.0)) : stretch.p1(),
                    std::abs(stretch.dx()) >= std::abs(stretch.dy())};
        left -= stretch.length();
    }
    return {};
}

} // namespace edgewright
