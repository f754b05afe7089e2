// Where in the drawing are we?
#include "app/canvas/minimap.h"

#include <QPainter>

#include <algorithm>

namespace edgewright {

namespace {

constexpr QSizeF frameSize(160, 110);
constexpr double cornerMargin = 12;
constexpr std::size_t mostBlocks = 4000;

} // namespace

Minimap::Minimap(const QRectF& drawing, const ViewTransform& view, QSizeF widget)
    : frame_(QPointF(widget.width() - frameSize.width() - cornerMargin,
                     widget.height() - frameSize.height() - cornerMargin),
             frameSize)
{
    const QRectF visible = view.toScene(QRectF(QPointF(), widget));
    shown_ = !drawing.isNull() && !visible.contains(drawing) && widget.width() > 3 * frameSize.width() &&
             widget.height() > 3 * frameSize.height();
    const QRectF all =
        drawing | (visible.intersects(drawing) ? visible & drawing.adjusted(-400, -400, 400, 400) : drawing);
    const double scale = std::min((frame_.width() - 8) / std::max(all.width(), 1.0),
                                  (frame_.height() - 8) / std::max(all.height(), 1.0));
    map_.setScale(scale);
    map_.pan(frame_.center() - map_.toWidget(all.center()));
    window_ = map_.toWidget(visible) & frame_.adjusted(2, 2, -2, -2);
}

void Minimap::paint(QPainter& painter, const SceneIndex& index, const Theme& theme) const
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(theme.line);
    painter.setBrush(theme.panel);
    painter.drawRect(frame_);
    QList<QRectF> blocks;
    const std::size_t step = index.nodes().size() / mostBlocks + 1;
    for (std::size_t slot = 0; slot < index.nodes().size(); slot += step)
        if (const NodeShape& node = index.nodes()[slot]; node.alive) {
            const QRectF block = map_.toWidget(node.box());
            blocks.append(QRectF(block.topLeft(), block.size().expandedTo({2, 1.5})));
        }
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixed(theme.panel, theme.dim, 0.8));
    painter.drawRects(blocks);
    painter.setPen(QPen(theme.accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(window_);
}

} // namespace edgewright
