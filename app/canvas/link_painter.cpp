// How do links look at each level of detail?
#include "app/canvas/link_painter.h"

#include "app/canvas/thin_lines.h"

#include <QPainter>

#include <algorithm>
#include <cstdlib>

namespace edgewright {

namespace {

/// Dashes in drawing units; none: solid.
QList<qreal> dashes(Medium medium)
{
    switch (medium) {
    case Medium::Radio5g:
    case Medium::Radio4g:
    case Medium::WiFi: return {6, 4};
    case Medium::Satellite: return {1.5, 4};
    case Medium::Virtual: return {12, 3, 2, 3};
    case Medium::Fibre:
    case Medium::Copper: break;
    }
    return {};
}

QLine pixelLine(const SceneView& view, const QTransform& toPixels, const LinkShape& link)
{
    const auto centre = [&](int slot) {
        return toPixels.map(view.index.nodes()[static_cast<std::size_t>(slot)].centre).toPoint();
    };
    return {centre(link.from), centre(link.to)};
}

bool isTouched(const SceneView& view, const LinkShape& link)
{
    return view.selected && !view.selected->empty() && view.isSelected(refOf(link.id));
}

/// Below this zoom solid links at right angles are whole pixels: as crisp as the grid, and many times as fast as smooth lines.
constexpr double crispBelow = 0.75;

bool isUpright(const QPolygonF& route)
{
    for (qsizetype i = 0; i + 1 < route.size(); ++i)
        if (route[i].x() != route[i + 1].x() && route[i].y() != route[i + 1].y())
            return false;
    return true;
}

void paintCrisp(QPainter& painter, const SceneView& view, const LinkShape& link, const QColor& color, double more)
{
    const double ratio = painter.device()->devicePixelRatioF();
    const QTransform toPixels = painter.deviceTransform(), before = painter.transform();
    const int width = std::max(1, qRound(std::max((link.width + more) * view.zoom, 1.0) * ratio));
    const auto pixel = [&](QPointF at) { return (toPixels.map(at) - QPointF(width, width) / 2).toPoint(); };
    countInPixels(painter);
    for (qsizetype i = 0; i + 1 < link.route.size(); ++i) {
        const QPoint a = pixel(link.route[i]), b = pixel(link.route[i + 1]);
        const QPoint first(std::min(a.x(), b.x()), std::min(a.y(), b.y()));
        painter.fillRect(first.x(), first.y(), std::abs(a.x() - b.x()) + width, std::abs(a.y() - b.y()) + width, color);
    }
    painter.setTransform(before);
}

} // namespace

QPen linkPen(Medium medium, double width, const QColor& color)
{
    QPen pen(color, width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    QList<qreal> pattern = dashes(medium);
    if (pattern.isEmpty())
        return pen;
    std::ranges::for_each(pattern, [width](qreal& stretch) { stretch /= width; }); // pens count in their width
    pen.setDashPattern(pattern);
    return pen;
}

void paintLinks(QPainter& painter, const SceneView& view, const std::vector<int>& shown)
{
    painter.setBrush(Qt::NoBrush);
    std::vector<const LinkShape*> onTop;
    const bool hasPixels = view.zoom < crispBelow && paintsPixelsUpright(painter);
    const auto paint = [&](const LinkShape& link, const QColor& color, double more) {
        if (hasPixels && dashes(link.medium).isEmpty() && isUpright(link.route))
            return paintCrisp(painter, view, link, color, more);
        painter.setPen(linkPen(link.medium, std::max(link.width + more, 1 / view.zoom), color));
        painter.drawPolyline(link.route);
    };
    for (const int slot : shown) {
        const LinkShape& link = view.index.links()[static_cast<std::size_t>(slot)];
        if (isTouched(view, link))
            onTop.push_back(&link);
        else
            paint(link, view.theme.dim, 0);
    }
    for (const LinkShape* link : onTop)
        paint(*link, view.theme.accent, 1);
}

void paintLinkLines(QPainter& painter, const SceneView& view, const QTransform& toPixels, const std::vector<int>& shown)
{
    QList<QLine> lines;
    lines.reserve(static_cast<qsizetype>(shown.size()));
    for (const int slot : shown)
        lines.append(pixelLine(view, toPixels, view.index.links()[static_cast<std::size_t>(slot)]));
    drawThinLines(painter, lines, mixed(view.theme.canvas, view.theme.dim, 0.45));
    painter.setPen(QPen(view.theme.accent, 2));
    for (const RowRef& row : view.selected ? *view.selected : std::set<RowRef>{})
        if (const LinkShape* link = row.table == TableKey::Links ? view.index.find(LinkId{row.id}) : nullptr)
            painter.drawLine(pixelLine(view, toPixels, *link));
}

} // namespace edgewright
