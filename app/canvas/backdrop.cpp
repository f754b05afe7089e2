// What lies behind the drawing: grid, strata, and words while it is empty?
#include "app/canvas/backdrop.h"

#include "app/canvas/canvas.h"
#include "app/document/edits.h"
#include "app/document/translated.h"
#include "core/model/field.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <ranges>

namespace edgewright {

namespace {

/// The grid step to show: every fourth dot where all would be too dense; none where even those are.
double shownStep(double zoom)
{
    static constexpr double densest = 10; // pixels
    for (const double step : {gridStep, 4 * gridStep})
        if (step * zoom >= densest)
            return step;
    return 0;
}

QString bandOf(Tier tier)
{
    switch (tier) {
    case Tier::Cloud: return Canvas::tr("50–200 ms");
    case Tier::Fog: return Canvas::tr("10–50 ms");
    case Tier::Edge: return Canvas::tr("1–10 ms");
    case Tier::Device: return Canvas::tr("under 1 ms");
    }
    return {};
}

} // namespace

void paintGrid(QPainter& painter, const Theme& theme, const ViewTransform& view, QSizeF widget)
{
    const double step = shownStep(view.zoom());
    if (step == 0)
        return;
    const QRectF visible = view.toScene(QRectF(QPointF(), widget));
    const double size = std::clamp(1.6 * view.zoom(), 1.0, 2.5);
    QList<QRectF> dots;
    const auto first = [&](double edge) { return static_cast<qint64>(std::ceil(edge / step)); };
    const auto last = [&](double edge) { return static_cast<qint64>(std::floor(edge / step)); };
    for (qint64 row = first(visible.top()); row <= last(visible.bottom()); ++row)
        for (qint64 column = first(visible.left()); column <= last(visible.right()); ++column) {
            const QPointF at = view.toWidget(step * QPointF(static_cast<double>(column), static_cast<double>(row)));
            dots.append({at.x() - size / 2, at.y() - size / 2, size, size});
        }
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.grid);
    painter.drawRects(dots);
}

std::vector<Stratum> strataOf(const SceneIndex& index, const Topology& topology)
{
    std::array<std::optional<Stratum>, 4> found;
    for (const NodeShape& shape : index.nodes()) {
        const Node* node = shape.alive ? topology.nodes.find(shape.id) : nullptr;
        if (!node)
            continue;
        const QRectF box = shape.box();
        auto& stratum = found[static_cast<std::size_t>(node->tier)];
        if (!stratum)
            stratum = {node->tier, box.top(), box.bottom()};
        stratum->top = std::min(stratum->top, box.top());
        stratum->bottom = std::max(stratum->bottom, box.bottom());
    }
    std::vector<Stratum> strata;
    for (const Tier tier : {Tier::Cloud, Tier::Fog, Tier::Edge, Tier::Device})
        if (const auto& stratum = found[static_cast<std::size_t>(tier)]) {
            if (!strata.empty() && stratum->top <= strata.back().bottom)
                return {};
            strata.push_back(*stratum);
        }
    return strata.size() < 2 ? std::vector<Stratum>{} : strata;
}

void paintStrata(QPainter& painter, const SceneView& view, const ViewTransform& transform,
                 const std::vector<Stratum>& strata)
{
    static constexpr double left = 14, width = 90, height = 30, gap = 4;
    QFont name = view.faces.fonts().mark;
    name.setLetterSpacing(QFont::AbsoluteSpacing, 1.2);
    double below = std::numeric_limits<double>::max(); // top of the name under this one
    for (const Stratum& stratum : strata | std::views::reverse) {
        const double middle = transform.toWidget(QPointF(0, (stratum.top + stratum.bottom) / 2)).y();
        const double top = std::min(middle - height / 2, below - height - gap); // out of the way of that one
        const QRectF place(left, top, width, height);
        if (place.bottom() < middle - height / 2 || view.index.hasNodeIn(transform.toScene(place)))
            continue;
        below = top;
        painter.setPen(view.theme.dim);
        painter.setFont(name);
        painter.drawText(place, Qt::AlignLeft | Qt::AlignTop, translated(choiceOf(stratum.tier).label).toUpper());
        painter.setFont(view.faces.fonts().chip);
        painter.drawText(place, Qt::AlignLeft | Qt::AlignBottom, bandOf(stratum.tier));
    }
}

void paintEmptyHint(QPainter& painter, const Theme& theme, const QFont& font, QSizeF widget)
{
    const QRectF all(QPointF(), widget);
    QFont title = font;
    title.setPixelSize(18);
    title.setWeight(QFont::DemiBold);
    painter.setFont(title);
    painter.setPen(theme.text);
    painter.drawText(all.adjusted(0, -30, 0, -30), Qt::AlignCenter, Canvas::tr("Nothing is drawn yet"));
    QFont hint = font;
    hint.setPixelSize(13);
    painter.setFont(hint);
    painter.setPen(theme.dim);
    painter.drawText(all.adjusted(24, 14, -24, 14), Qt::AlignCenter | Qt::TextWordWrap,
                     Canvas::tr("Drag a kind from the palette, or press Ctrl+K and say what you need."));
}

} // namespace edgewright
