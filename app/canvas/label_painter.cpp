// Where do labels of links stand, and how do they look?
#include "app/canvas/label_painter.h"

#include "app/canvas/link_route.h"

#include <QPainter>

#include <algorithm>
#include <array>

namespace edgewright {

namespace {

constexpr double labelHeight = 18;
constexpr std::uint32_t labelKeys = 1U << 31;                        // beside those of nodes
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

/// The pill between its rounded ends.
void paintPill(QPainter& painter, const SceneView& view, const QRectF& box, bool isSelected)
{
    painter.setPen(QPen(isSelected ? view.theme.accent : view.theme.line, isSelected ? 1.5 : 1));
    painter.setBrush(view.theme.panel);
    painter.drawRoundedRect(box, labelHeight / 2, labelHeight / 2);
}

void paintLetter(QPainter& painter, const SceneView& view, const LinkFace& face, QPointF centre)
{
    painter.setPen(QPen(view.theme.dim, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(centre, 6, 6);
    face.letter.paintIn(painter, QRectF(centre.x() - 6, centre.y() - 6.5, 12, 12));
}

/// Labels of one width and letter look alike but for their text, so they share a picture.
void paintLabel(QPainter& painter, const SceneView& view, const LinkLabel& label)
{
    const LinkShape& link = view.index.links()[static_cast<std::size_t>(label.link)];
    const LinkFace& face = view.faces.of(link.id);
    const bool isSelected = view.isSelected(refOf(link.id));
    const QRectF about = labelBox({}, label.box.width());
    const std::uint32_t letter = face.letter.isEmpty() ? 0 : face.letter.text().front().unicode();
    const auto key = labelKeys | static_cast<std::uint32_t>(isSelected) << 30 | letter << 12 |
                     static_cast<std::uint32_t>(label.box.width());
    view.sprites.draw(painter, view.theme, key, label.box.center(), about.adjusted(-1, -1, 1, 1), [&](QPainter& on) {
        paintPill(on, view, about, isSelected);
        paintLetter(on, view, face, {about.right() - 11, 0});
    });
    painter.setPen(view.theme.text);
    face.text.paintIn(painter, label.box.adjusted(10, 0, -20, 0));
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
