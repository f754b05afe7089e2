// How do nodes look at each level of detail?
#include "app/canvas/node_painter.h"

#include "app/canvas/glyph_shapes.h"
#include "app/canvas/node_marks.h"

#include <QPainter>

#include <algorithm>
#include <array>

namespace edgewright {

namespace {

constexpr std::size_t glyphCount = 7;

double cornerRadius(Glyph glyph) { return glyph == Glyph::Edge ? 14 : 8; }

void paintBox(QPainter& painter, const SceneView& view, const NodeShape& node)
{
    const QRectF box = node.box();
    const double radius = cornerRadius(node.glyph);
    const bool isTarget = node.id == view.target;
    if (isTarget || view.isSelected(refOf(node.id))) {
        painter.setPen(QPen(view.theme.accent, std::max(2.0, 1.5 / view.zoom)));
        painter.setBrush(isTarget ? QBrush(mixed(view.theme.canvas, view.theme.accent, 0.2)) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(box.adjusted(-4, -4, 4, 4), radius + 4, radius + 4);
    }
    painter.setPen(QPen(outlineColor(view.theme, node.glyph), 1.5));
    painter.setBrush(fillColor(view.theme, node.glyph));
    painter.drawRoundedRect(box, radius, radius);
}

void paintWords(QPainter& painter, const SceneView& view, const NodeFace& face, const QRectF& box)
{
    painter.setFont(view.faces.fonts().name);
    painter.setPen(view.theme.text);
    painter.drawText(box.topLeft() + QPointF(36, 23), face.name);
    painter.setFont(view.faces.fonts().subtitle);
    painter.setPen(view.theme.dim);
    painter.drawText(box.topLeft() + QPointF(36, 38), face.subtitle);
}

void paintFully(QPainter& painter, const SceneView& view, const NodeShape& node)
{
    const QRectF box = node.box();
    const NodeFace& face = view.faces.of(node.id);
    const QColor glyph = node.glyph == Glyph::Users ? view.theme.text : outlineColor(view.theme, node.glyph);
    paintBox(painter, view, node);
    paintGlyph(painter, node.glyph, box.topLeft() + QPointF(20, 22), 10, glyph);
    paintWords(painter, view, face, box);
    paintNodeMarks(painter, view, face, box, outlineColor(view.theme, node.glyph));
}

/// Glyph and name, large, so that the tier can be told and the name read from afar.
void paintAsShape(QPainter& painter, const SceneView& view, const NodeShape& node)
{
    static constexpr double readable = 6.8; // pixels
    const QRectF box = node.box();
    const QFont& font = view.faces.fonts().title;
    const QColor glyph = node.glyph == Glyph::Users ? view.theme.text : outlineColor(view.theme, node.glyph);
    paintBox(painter, view, node);
    if (font.pixelSize() * view.zoom < readable) {
        paintGlyph(painter, node.glyph, box.center(), 24, glyph);
        return;
    }
    paintGlyph(painter, node.glyph, {box.left() + 24, box.center().y()}, 15, glyph);
    painter.setFont(font);
    painter.setPen(view.theme.text);
    painter.drawText(QRectF(box.left() + 46, box.top(), box.width() - 50, box.height()),
                     Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWordWrap, view.faces.of(node.id).title);
}

/// Whole pixels, which are filled without a rasterizer; never too small to be seen.
QRect pixelBlock(const NodeShape& node, const QTransform& toPixels)
{
    const QRectF block = toPixels.mapRect(node.box());
    return {qRound(block.left()), qRound(block.top()), std::max(3, qRound(block.width())),
            std::max(2, qRound(block.height()))};
}

} // namespace

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
