// Where do labels of links stand, and how do they look?
#include "app/canvas/label_painter.h"

#include "app/canvas/link_route.h"

#include <QPainter>

#include <algorithm>
#include <array>

namespace edgewright {

namespace {

constexpr double labelHeight = 18;
constexpr std::array labelShares{0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8}; // of the link's length

QRectF labelBox(QPointF centre, double width)
{
    return {centre.x() - width / 2, centre.y() - labelHeight / 2, width, labelHeight};
}

bool isFree(const SceneView& view, const std::vector<LinkLabel>& taken, const QRectF& box)
{
    return !view.index.hasNodeIn(box.adjusted(-2, -2, 2, 2)) &&
           std::ranges::none_of(
               taken, [&](const LinkLabel& other) { return other.box.adjusted(-3, -2, 3, 2).intersects(box); });
}

void paintLabel(QPainter& painter, const SceneView& view, const LinkLabel& label)
{
    const LinkShape& link = view.index.links()[static_cast<std::size_t>(label.link)];
    const LinkFace& face = view.faces.of(link.id);
    const bool isSelected = view.isSelected(refOf(link.id));
    painter.setPen(QPen(isSelected ? view.theme.accent : view.theme.line, isSelected ? 1.5 : 1));
    painter.setBrush(view.theme.panel);
    painter.drawRoundedRect(label.box, labelHeight / 2, labelHeight / 2);
    painter.setPen(view.theme.text);
    painter.setFont(view.faces.fonts().label);
    painter.drawText(label.box.adjusted(10, 0, -20, 0), Qt::AlignCenter, face.text);
    const QPointF letter(label.box.right() - 11, label.box.center().y());
    painter.setPen(QPen(view.theme.dim, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(letter, 6, 6);
    painter.setFont(view.faces.fonts().letter);
    painter.drawText(QRectF(letter.x() - 6, letter.y() - 6.5, 12, 12), Qt::AlignCenter, face.letter);
}

} // namespace

std::vector<LinkLabel> placedLabels(const SceneView& view, const std::vector<int>& shown)
{
    std::vector<LinkLabel> placed;
    placed.reserve(shown.size());
    for (const int slot : shown) {
        const LinkShape& link = view.index.links()[static_cast<std::size_t>(slot)];
        const double width = view.faces.of(link.id).width;
        for (const double share : labelShares) {
            const QRectF box = labelBox(placeAlong(link.route, share).at, width);
            if (!isFree(view, placed, box))
                continue;
            placed.push_back({slot, box});
            break;
        }
    }
    return placed;
}

void paintLabels(QPainter& painter, const SceneView& view, const std::vector<LinkLabel>& labels)
{
    for (const LinkLabel& label : labels)
        paintLabel(painter, view, label);
}

} // namespace edgewright
