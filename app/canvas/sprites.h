// How are shapes painted that stand on the drawing hundreds of times?
#pragma once

#include <QImage>
#include <QRectF>

#include <cstdint>
#include <functional>
#include <unordered_map>

class QPainter;

namespace edgewright {

struct Theme;

/// Does the painter paint on a picture of pixels, neither rotated nor sheared?
bool paintsPixelsUpright(const QPainter& painter);

/// From here on, until its transform is set again, the painter counts in the pixels of its picture.
void countInPixels(QPainter& painter);

/// Pictures of such shapes, in pixels, for the zoom and theme that they were painted at last.
/// Cost: a shape is painted once after a change of zoom, theme or screen; then each costs the copying of its pixels.
class Sprites {
public:
    using Paint = std::function<void(QPainter&)>;

    /// Puts the picture called `key` at `at`, to the nearest pixel. `paint` paints it about the origin, within `reach`, in drawing units.
    /// Where the painter doesn't paint pixels upright, `paint` is asked each time instead.
    void draw(QPainter& painter, const Theme& theme, std::uint32_t key, QPointF at, const QRectF& reach,
              const Paint& paint);

private:
    void keepFor(const Theme& theme, double scale);

    std::unordered_map<std::uint32_t, QImage> pictures_;
    QRgb canvas_ = 0;  ///< tells the themes apart
    double scale_ = 0; ///< pixels in a drawing unit
};

} // namespace edgewright
