// What do the answers mean that are painted over the drawing?
#include "app/canvas/legend.h"

#include "app/canvas/canvas.h"
#include "app/canvas/results_overlay.h"
#include "app/document/translated.h"
#include "app/theme/bar.h"

#include <QPainter>

#include <algorithm>

namespace edgewright {

namespace {

constexpr double margin = 12, padding = 8, line = 15, gap = 6, wedge = 90, barWidth = 24, barHeight = 4;

/// A title over a line of signs and words. What is inside the frame, which stands on `bottom` and is then below the next.
QRectF paintFrame(QPainter& painter, const SceneView& view, const QString& title, double width, double& bottom)
{
    width = std::max(width, QFontMetricsF(view.faces.fonts().chip).horizontalAdvance(title));
    const double height = 2 * line + 2 * padding + 2;
    const QRectF frame(margin, bottom - height, width + 2 * padding, height);
    bottom = frame.top() - gap;
    painter.setPen(view.theme.line);
    painter.setBrush(view.theme.panel);
    painter.drawRoundedRect(frame, 6, 6);
    const QRectF inner = frame.adjusted(padding, padding, -padding, -padding);
    painter.setFont(view.faces.fonts().chip);
    painter.setPen(view.theme.text);
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignTop, title);
    return inner;
}

void paintEgressLegend(QPainter& painter, const SceneView& view, double& bottom)
{
    const QString most = withUnit(view.faces.mostEgress() / 1000, "kB");
    const double width = wedge + 8 + QFontMetricsF(view.faces.fonts().chip).horizontalAdvance(most);
    const QRectF inner = paintFrame(painter, view, Canvas::tr("Egress over links"), width, bottom);
    painter.drawText(inner, Qt::AlignRight | Qt::AlignBottom, most);
    const double middle = inner.bottom() - line / 2;
    for (int x = 0; x < static_cast<int>(wedge); ++x) {
        const double share = x / wedge, height = egressWidth(share, 1) - 2;
        painter.fillRect(QRectF(inner.left() + x, middle - height / 2, 1, height), egressColor(view.theme, share));
    }
}

/// In the order of the bars on a node.
void paintUseLegend(QPainter& painter, const SceneView& view, double& bottom)
{
    QStringList names{Canvas::tr("CPU"), Canvas::tr("memory")};
    if (std::ranges::any_of(view.faces.loads(), [](const auto& load) { return load.second.accelerators > 0; }))
        names << Canvas::tr("accelerators");
    const QFontMetricsF metrics(view.faces.fonts().chip);
    double width = -2 * gap;
    for (const QString& name : names)
        width += barWidth + gap + metrics.horizontalAdvance(name) + 2 * gap;
    const QRectF inner = paintFrame(painter, view, Canvas::tr("In use on nodes, in this order"), width, bottom);
    double x = inner.left();
    for (const QString& name : names) {
        paintBar(painter, view.theme, QRectF(x, inner.bottom() - line / 2 - barHeight / 2, barWidth, barHeight),
                 {{0.6}, 1}, false);
        x += barWidth + gap;
        painter.setPen(view.theme.text);
        painter.drawText(QRectF(x, inner.top(), width, inner.height()), Qt::AlignLeft | Qt::AlignBottom, name);
        x += metrics.horizontalAdvance(name) + 2 * gap;
    }
}

} // namespace

void paintLegends(QPainter& painter, const SceneView& view, QSizeF widget)
{
    double bottom = widget.height() - margin;
    if (!view.faces.egress().empty())
        paintEgressLegend(painter, view, bottom);
    if (!view.faces.loads().empty() && view.zoom >= fullDetailFrom)
        paintUseLegend(painter, view, bottom);
}

} // namespace edgewright
