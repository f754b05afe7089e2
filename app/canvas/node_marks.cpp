// How are provider, services, what they use, hit ratio and verdict marked on a node's box?
#include "app/canvas/node_marks.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace edgewright {

namespace {

constexpr double chipHeight = 16, largeChipHeight = 26, chipGap = 5, ringRadius = 15, ringWidth = 4, discRadius = 9;
constexpr double useHeight = 4, useMargin = 12, useGap = 6, mostUses = 3;

void paintProvider(QPainter& painter, const SceneView& view, const NodeFace& face, const QRectF& box,
                   const QColor& color)
{
    const QRectF mark(box.right() - face.markWidth - 6, box.top() + 9, face.markWidth, 16);
    painter.setPen(QPen(color, 1.2));
    painter.setBrush(view.theme.panel);
    painter.drawRoundedRect(mark, 4, 4);
    painter.setPen(view.theme.text);
    face.mark.paintIn(painter, mark);
}

void paintChips(QPainter& painter, const SceneView& view, const std::vector<Chip>& chips, QPointF at, double height)
{
    const QColor fill = mixed(view.theme.panel, view.theme.accent, view.theme.dark ? 0.3 : 0.16);
    for (const Chip& chip : chips) {
        const QRectF pill(at, QSizeF(chip.width, height));
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawRoundedRect(pill, height / 2, height / 2);
        painter.setPen(view.theme.text);
        chip.text.paintIn(painter, pill);
        at.rx() += chip.width + chipGap;
    }
}

/// Side by side along the lower edge, clear of its round corners.
void paintUse(QPainter& painter, const SceneView& view, const NodeFace& face, const QRectF& box)
{
    const double width = (box.width() - 2 * useMargin + useGap) / mostUses - useGap;
    QRectF place(box.left() + useMargin, box.bottom() - 8, width, useHeight);
    for (const Bar& bar : face.use) {
        paintBar(painter, view.theme, place, bar, face.isUseOld);
        place.translate(width + useGap, 0);
    }
}

void paintRing(QPainter& painter, const SceneView& view, double ratio, QPointF centre, const QColor& color)
{
    const QRectF ring(centre - QPointF(ringRadius, ringRadius), QSizeF(2 * ringRadius, 2 * ringRadius));
    painter.setBrush(view.theme.panel);
    painter.setPen(QPen(view.theme.line, ringWidth));
    painter.drawEllipse(ring);
    painter.setPen(QPen(color, ringWidth, Qt::SolidLine, Qt::FlatCap));
    painter.drawArc(ring, 90 * 16, -static_cast<int>(std::lround(ratio * 360 * 16)));
    painter.setFont(view.faces.fonts().mark);
    painter.setPen(view.theme.text);
    painter.drawText(ring, Qt::AlignCenter, QString::number(std::floor(ratio * 100)));
}

} // namespace

void paintNodeMarks(QPainter& painter, const SceneView& view, const NodeFace& face, const QRectF& box,
                    const QColor& color)
{
    if (!face.mark.isEmpty())
        paintProvider(painter, view, face, box, color);
    paintChips(painter, view, face.chips, box.bottomLeft() + QPointF(10, face.use.empty() ? -24 : -27), chipHeight);
    paintUse(painter, view, face, box);
    if (face.hitRatio)
        paintRing(painter, view, *face.hitRatio, box.bottomRight() - QPointF(25, 25), color);
    if (face.verdict != Verdict::None)
        paintVerdict(painter, view.theme, face.verdict, box.topRight() + QPointF(-2, 2));
}

void paintNodeResults(QPainter& painter, const SceneView& view, const NodeFace& face, const QRectF& box,
                      const QColor& color)
{
    const auto enlargedAt = [&](QPointF corner, auto paint) {
        painter.save();
        painter.translate(corner);
        painter.scale(fullDetailFrom / view.zoom, fullDetailFrom / view.zoom);
        paint();
        painter.restore();
    };
    if (face.hitRatio)
        enlargedAt(box.bottomRight(), [&] { paintRing(painter, view, *face.hitRatio, {-4, -4}, color); });
    if (face.verdict != Verdict::None)
        enlargedAt(box.topRight(), [&] { paintVerdict(painter, view.theme, face.verdict, {-2, 2}); });
}

void paintLargeChips(QPainter& painter, const SceneView& view, const NodeFace& face, const QRectF& box)
{
    paintChips(painter, view, face.largeChips, box.bottomLeft() + QPointF(0, -2), largeChipHeight);
}

void paintVerdict(QPainter& painter, const Theme& theme, Verdict verdict, QPointF centre)
{
    const QColor color = verdict == Verdict::Met ? theme.ok : verdict == Verdict::Missed ? theme.bad : theme.warn;
    painter.setPen(QPen(theme.canvas, 2));
    painter.setBrush(color);
    painter.drawEllipse(centre, discRadius, discRadius);
    QPainterPath sign;
    if (verdict == Verdict::Met) {
        sign.addPolygon(
            QPolygonF({centre + QPointF(-3.6, 0.2), centre + QPointF(-1, 2.9), centre + QPointF(3.8, -2.9)}));
    } else if (verdict == Verdict::Missed) {
        sign.addPolygon(QPolygonF({centre + QPointF(-2.8, -2.8), centre + QPointF(2.8, 2.8)}));
        sign.addPolygon(QPolygonF({centre + QPointF(2.8, -2.8), centre + QPointF(-2.8, 2.8)}));
    } else {
        sign.moveTo(centre + QPointF(-2.4, -2));
        sign.cubicTo(centre + QPointF(-2.2, -5.6), centre + QPointF(4.6, -5), centre + QPointF(1.6, -1.4));
        sign.quadTo(centre + QPointF(0, -0.2), centre + QPointF(0, 1.2));
        sign.addEllipse(centre + QPointF(0, 4), 0.3, 0.3);
    }
    painter.setPen(
        QPen(theme.dark ? theme.canvas : QColor(Qt::white), 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(sign);
}

} // namespace edgewright
