// Which names stand beside nodes that are too small to hold them?
#include "app/canvas/names_beside.h"

#include "app/document/translated.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <optional>
#include <tuple>

namespace edgewright {

namespace {

constexpr std::size_t mostNamed = 300;
constexpr double widest = 110, gap = 3; // pixels

std::optional<QRectF> freePlace(const QRectF& box, QSizeF words, const std::vector<QRectF>& taken)
{
    QRectF below({}, words);
    below.moveCenter(box.center());
    below.moveTop(box.bottom() + gap);
    QRectF above = below, right = below, left = below;
    above.moveBottom(box.top() - gap);
    right.moveCenter({box.right() + gap + words.width() / 2, box.center().y()});
    left.moveCenter({box.left() - gap - words.width() / 2, box.center().y()});
    for (const QRectF& place : {below, above, right, left})
        if (std::ranges::none_of(taken, [&](const QRectF& other) { return other.intersects(place); }))
            return place;
    return std::nullopt;
}

/// From the top down, so that the same drawing is always named in the same way.
void orderByPlace(std::vector<int>& shown, const SceneIndex& index)
{
    std::ranges::sort(shown, {}, [&](int slot) {
        const NodeShape& node = index.nodes()[static_cast<std::size_t>(slot)];
        return std::tuple(node.centre.y(), node.centre.x(), node.id);
    });
}

} // namespace

void paintNamesBeside(QPainter& painter, const SceneView& view, const QTransform& toPixels, std::vector<int> shown)
{
    if (shown.size() > mostNamed)
        return;
    orderByPlace(shown, view.index);
    const auto nodeAt = [&](int slot) -> const NodeShape& {
        return view.index.nodes()[static_cast<std::size_t>(slot)];
    };
    std::vector<QRectF> taken;
    for (const int slot : shown)
        taken.push_back(toPixels.mapRect(nodeAt(slot).box()));
    const QFont& font = view.faces.fonts().chip;
    const QFontMetricsF metrics(font);
    QColor behind = view.theme.canvas;
    behind.setAlphaF(0.8F);
    painter.save();
    painter.setFont(font);
    painter.setPen(view.theme.text);
    for (std::size_t i = 0; i < shown.size(); ++i) {
        const QString name = metrics.elidedText(fromCore(displayName(view.topology, refOf(nodeAt(shown[i]).id))),
                                                Qt::ElideRight, widest);
        const QSizeF words(metrics.horizontalAdvance(name) + 4, metrics.height());
        const auto place = freePlace(taken[i], words, taken);
        if (!place)
            continue;
        painter.fillRect(*place, behind);
        painter.drawText(*place, Qt::AlignCenter, name);
        taken.push_back(*place);
    }
    painter.restore();
}

} // namespace edgewright
