// How are tens of thousands of thin lines drawn within a few milliseconds?
#include "app/canvas/thin_lines.h"

#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace edgewright {

namespace {

/// Pixels of a picture, written without checks: callers clip first.
struct Pixels {
    QRgb* first;
    qsizetype stride; // in pixels
    double width, height;
};

/// The part of from-to inside the picture; false where there is none.
/// Source: Liang and Barsky, "A new concept and method for line clipping", ACM Transactions on Graphics 3 (1984).
bool clip(QPointF& from, QPointF& to, const Pixels& pixels)
{
    const QPointF way = to - from;
    double enter = 0, leave = 1;
    const auto cut = [&](double towards, double room) {
        if (towards == 0)
            return room >= 0;
        const double share = room / towards;
        (towards < 0 ? enter : leave) = towards < 0 ? std::max(enter, share) : std::min(leave, share);
        return enter <= leave;
    };
    if (!cut(-way.x(), from.x()) || !cut(way.x(), pixels.width - 1 - from.x()) || !cut(-way.y(), from.y()) ||
        !cut(way.y(), pixels.height - 1 - from.y()))
        return false;
    to = from + way * leave;
    from += way * enter;
    return true;
}

/// One pixel a step along the longer side; 16 bits of fraction along the shorter.
void drawLine(const Pixels& pixels, QPointF from, QPointF to, QRgb color)
{
    if (!clip(from, to, pixels))
        return;
    const bool steep = std::abs(to.y() - from.y()) > std::abs(to.x() - from.x());
    const auto major = [steep](QPointF p) { return steep ? p.y() : p.x(); };
    const auto minor = [steep](QPointF p) { return steep ? p.x() : p.y(); };
    if (major(to) < major(from))
        std::swap(from, to);
    const int begin = static_cast<int>(major(from)), end = static_cast<int>(major(to));
    const double slope = end > begin ? (minor(to) - minor(from)) / (end - begin) : 0;
    const int step = static_cast<int>(slope * 65536);
    const qsizetype along = steep ? pixels.stride : 1, across = steep ? 1 : pixels.stride;
    int at = static_cast<int>(minor(from) * 65536);
    QRgb* out = pixels.first + begin * along;
    for (int i = begin; i <= end; ++i, out += along, at += step)
        out[(at >> 16) * across] = color;
}

} // namespace

void drawThinLines(QPainter& painter, const QList<QLine>& lines, const QColor& color)
{
    auto* picture = dynamic_cast<QImage*>(painter.device());
    const QTransform map = painter.deviceTransform();
    if (!picture || picture->format() != QImage::Format_RGB32 || map.type() > QTransform::TxScale ||
        painter.hasClipping()) {
        painter.setPen(QPen(color, 0));
        painter.drawLines(lines);
        return;
    }
    const Pixels pixels{reinterpret_cast<QRgb*>(picture->bits()),
                        picture->bytesPerLine() / static_cast<qsizetype>(sizeof(QRgb)),
                        static_cast<double>(picture->width()), static_cast<double>(picture->height())};
    const QRgb opaque = color.rgb() | 0xFF000000;
    for (const QLine& line : lines)
        drawLine(pixels, map.map(QPointF(line.p1())), map.map(QPointF(line.p2())), opaque);
}

} // namespace edgewright
