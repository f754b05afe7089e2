// Which shape says a node's tier?
#include "app/canvas/glyph_shapes.h"

#include <QPainter>

#include <array>
#include <cmath>
#include <numbers>

namespace edgewright {

namespace {

QPainterPath polygon(std::initializer_list<QPointF> points)
{
    QPainterPath path;
    path.addPolygon(QPolygonF(QList<QPointF>(points)));
    path.closeSubpath();
    return path;
}

QPainterPath hexagon()
{
    QPolygonF points;
    for (int corner = 0; corner < 6; ++corner)
        points << QPointF(std::cos(std::numbers::pi / 3 * corner), std::sin(std::numbers::pi / 3 * corner));
    QPainterPath path;
    path.addPolygon(points);
    path.closeSubpath();
    return path;
}

QPainterPath roundedSquare()
{
    QPainterPath path;
    path.addRoundedRect(QRectF(-1, -0.8, 2, 1.6), 0.35, 0.35);
    return path;
}

QPainterPath cloud()
{
    QPainterPath path({-0.62, 0.7});
    path.cubicTo({-1.15, 0.7}, {-1.25, -0.12}, {-0.66, -0.22});
    path.cubicTo({-0.58, -0.95}, {0.42, -1.02}, {0.56, -0.3});
    path.cubicTo({1.2, -0.32}, {1.28, 0.7}, {0.6, 0.7});
    path.closeSubpath();
    return path;
}

QPainterPath circle()
{
    QPainterPath path;
    path.addEllipse(QPointF(), 0.88, 0.88);
    return path;
}

QPainterPath cylinder()
{
    QPainterPath path;
    path.moveTo(0.75, -0.6);
    path.arcTo(QRectF(-0.75, -0.88, 1.5, 0.56), 0, 360);
    path.lineTo(0.75, 0.62);
    path.arcTo(QRectF(-0.75, 0.34, 1.5, 0.56), 0, -180);
    path.lineTo(-0.75, -0.6);
    return path;
}

QPainterPath person()
{
    QPainterPath path;
    path.addEllipse(QPointF(0, -0.42), 0.4, 0.4);
    path.moveTo(-0.75, 0.85);
    path.cubicTo({-0.75, -0.08}, {0.75, -0.08}, {0.75, 0.85});
    path.closeSubpath();
    return path;
}

} // namespace

const QPainterPath& glyphShape(Glyph glyph)
{
    static const std::array shapes{
        hexagon(),  roundedSquare(), polygon({{-1, 0.75}, {-0.62, -0.75}, {0.62, -0.75}, {1, 0.75}}), cloud(), circle(),
        cylinder(), person()};
    return shapes[static_cast<std::size_t>(glyph)];
}

void paintGlyph(QPainter& painter, Glyph glyph, QPointF centre, double radius, const QColor& color)
{
    QColor fill = color;
    fill.setAlphaF(0.2F);
    painter.save();
    painter.translate(centre);
    painter.scale(radius, radius);
    painter.setPen(QPen(color, 1.5 / 10, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(fill);
    painter.drawPath(glyphShape(glyph));
    painter.restore();
}

} // namespace edgewright
