// How do links look at each level of detail?
#include "app/canvas/link_painter.h"

#include "app/canvas/thin_lines.h"

#include <QPainter>

#include <algorithm>

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
    const auto paint = [&](const LinkShape& link, const QColor& color, double more) {
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
