// How do nodes look at each level of detail?
#include "app/canvas/node_painter.h"

#include "app/canvas/glyph_shapes.h"
#include "app/canvas/node_marks.h"
#include "app/document/edits.h"

#include <QPainter>

#include <algorithm>
#include <array>

namespace edgewright {

namespace {

constexpr std::uint32_t glyphCount = 7;

constexpr QRectF boxAbout(-nodeWidth / 2, -nodeHeight / 2, nodeWidth, nodeHeight);

double cornerRadius(Glyph glyph) { return glyph == Glyph::Edge ? 14 : 8; }

QColor shapeColor(const Theme& theme, Glyph glyph)
{
    return glyph == Glyph::Users ? theme.text : outlineColor(theme, glyph);
}

/// What all nodes of one shape look like; a picture each.
enum class BoxLook : std::uint32_t { Full, Named, Unnamed };

void paintBoxAndGlyph(QPainter& painter, const Theme& theme, Glyph glyph, BoxLook look)
{
    const double radius = cornerRadius(glyph);
    painter.setPen(QPen(outlineColor(theme, glyph), 1.5));
    painter.setBrush(fillColor(theme, glyph));
    painter.drawRoundedRect(boxAbout, radius, radius);
    const QColor color = shapeColor(theme, glyph);
    if (look == BoxLook::Full)
        paintGlyph(painter, glyph, boxAbout.topLeft() + QPointF(20, 22), 10, color);
    else if (look == BoxLook::Named)
        paintGlyph(painter, glyph, {boxAbout.left() + 24, 0}, 15, color);
    else
        paintGlyph(painter, glyph, {}, 24, color);
}

void paintBox(QPainter& painter, const SceneView& view, const NodeShape& node, BoxLook look)
{
    const bool isTarget = node.id == view.target;
    if (isTarget || view.isSelected(refOf(node.id))) {
        const double radius = cornerRadius(node.glyph) + 4;
        painter.setPen(QPen(view.theme.accent, std::max(2.0, 1.5 / view.zoom)));
        painter.setBrush(isTarget ? QBrush(mixed(view.theme.canvas, view.theme.accent, 0.2)) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(node.box().adjusted(-4, -4, 4, 4), radius, radius);
    }
    const auto key = static_cast<std::uint32_t>(look) * glyphCount + static_cast<std::uint32_t>(node.glyph);
    view.sprites.draw(painter, view.theme, key, node.centre, boxAbout.adjusted(-1, -1, 1, 1),
                      [&](QPainter& on) { paintBoxAndGlyph(on, view.theme, node.glyph, look); });
}

void paintFully(QPainter& painter, const SceneView& view, const NodeShape& node)
{
    const QRectF box = node.box();
    const NodeFace& face = view.faces.of(node.id);
    paintBox(painter, view, node, BoxLook::Full);
    painter.setPen(view.theme.text);
    face.name.paintOn(painter, box.topLeft() + QPointF(36, 23));
    painter.setPen(view.theme.dim);
    face.subtitle.paintOn(painter, box.topLeft() + QPointF(36, 38));
    paintNodeMarks(painter, view, face, box, outlineColor(view.theme, node.glyph));
}

/// Glyph and name, large, so that the tier can be told and the name read from afar.
void paintAsShape(QPainter& painter, const SceneView& view, const NodeShape& node)
{
    const bool isNamed = holdNames(view);
    const QRectF box = node.box();
    const NodeFace& face = view.faces.of(node.id);
    paintBox(painter, view, node, isNamed ? BoxLook::Named : BoxLook::Unnamed);
    if (isNamed) {
        painter.setPen(view.theme.text);
        face.title.paintIn(painter, box.adjusted(46, 0, -4, 0), Qt::AlignVCenter | Qt::AlignLeft);
        paintLargeChips(painter, view, face, box);
    }
    paintNodeResults(painter, view, face, box, outlineColor(view.theme, node.glyph));
}

/// Whole pixels, which are filled without a rasterizer; never too small to be seen.
QRect pixelBlock(const NodeShape& node, const QTransform& toPixels)
{
    const QRectF block = toPixels.mapRect(node.box());
    return {qRound(block.left()), qRound(block.top()), std::max(3, qRound(block.width())),
            std::max(2, qRound(block.height()))};
}

} // namespace

bool holdNames(const SceneView& view)
{
    static constexpr double readable = 6.8; // pixels
    return view.detail != Detail::Dots && view.faces.fonts().title.pixelSize() * view.zoom >= readable;
}

void paintNodes(QPainter& painter, const SceneView& view, const std::vector<int>& shown)
{
    for (const int slot : shown) {
        const NodeShape& node = view.index.nodes()[static_cast<std::size_t>(slot)];
        if (view.detail == Detail::Full)
            paintFully(painter, view, node);
        else
            paintAsShape(painter, view, node);
    }
}

void paintNodeDots(QPainter& painter, const SceneView& view, const QTransform& toPixels, const std::vector<int>& shown)
{
    std::array<QList<QRect>, glyphCount> blocks;
    for (const int slot : shown) {
        const NodeShape& node = view.index.nodes()[static_cast<std::size_t>(slot)];
        blocks[static_cast<std::size_t>(node.glyph)].append(pixelBlock(node, toPixels));
    }
    painter.setPen(Qt::NoPen);
    for (std::size_t glyph = 0; glyph < glyphCount; ++glyph) {
        painter.setBrush(mixed(view.theme.canvas, outlineColor(view.theme, static_cast<Glyph>(glyph)), 0.75));
        painter.drawRects(blocks[glyph]);
    }
    painter.setPen(QPen(view.theme.accent, 2));
    painter.setBrush(Qt::NoBrush);
    for (const RowRef& row : view.selected ? *view.selected : std::set<RowRef>{})
        if (const NodeShape* node = row.table == TableKey::Nodes ? view.index.find(NodeId{row.id}) : nullptr)
            painter.drawRect(pixelBlock(*node, toPixels).adjusted(-2, -2, 2, 2));
}

} // namespace edgewright
