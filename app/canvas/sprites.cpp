// How are shapes painted that stand on the drawing hundreds of times?
#include "app/canvas/sprites.h"

#include "app/theme/theme.h"

#include <QPainter>

#include <cmath>

namespace edgewright {

namespace {

constexpr int margin = 1; // pixels around a picture, for the soft edge of its lines

QImage pictureOf(const QRectF& reach, double scale, const Sprites::Paint& paint)
{
    const QSize size(static_cast<int>(std::ceil(reach.width() * scale)) + 2 * margin,
                     static_cast<int>(std::ceil(reach.height() * scale)) + 2 * margin);
    QImage picture(size, QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(margin, margin);
    painter.scale(scale, scale);
    painter.translate(-reach.topLeft());
    paint(painter);
    return picture;
}

} // namespace

bool paintsPixelsUpright(const QPainter& painter)
{
    return dynamic_cast<const QImage*>(painter.device()) && painter.deviceTransform().type() <= QTransform::TxScale;
}

void countInPixels(QPainter& painter)
{
    const double ratio = painter.device()->devicePixelRatioF();
    painter.setTransform(ratio == 1 ? QTransform() : QTransform::fromScale(1 / ratio, 1 / ratio));
}

void Sprites::keepFor(const Theme& theme, double scale)
{
    if (scale_ != scale || canvas_ != theme.canvas.rgb())
        pictures_.clear();
    scale_ = scale;
    canvas_ = theme.canvas.rgb();
}

void Sprites::draw(QPainter& painter, const Theme& theme, std::uint32_t key, QPointF at, const QRectF& reach,
                   const Paint& paint)
{
    const QTransform toPixels = painter.deviceTransform(), before = painter.transform();
    if (!paintsPixelsUpright(painter)) {
        painter.translate(at);
        paint(painter);
        painter.setTransform(before);
        return;
    }
    keepFor(theme, toPixels.m11());
    QImage& picture = pictures_[key];
    if (picture.isNull())
        picture = pictureOf(reach, scale_, paint);
    const QPointF corner = toPixels.map(at + reach.topLeft());
    countInPixels(painter);
    painter.drawImage(QPoint(qRound(corner.x()) - margin, qRound(corner.y()) - margin), picture);
    painter.setTransform(before);
}

} // namespace edgewright
