// Which part of the drawing does the widget show, and how large?
#include "app/canvas/view_transform.h"

#include <algorithm>

namespace edgewright {

namespace {

constexpr double fitMargin = 40; // pixels left free around a fitted drawing

/// How far [from, to] must move to lie within [0, size].
double shiftInto(double from, double to, double size)
{
    if (to - from > size)
        return size / 2 - (from + to) / 2;
    if (from < 0)
        return -from;
    return to > size ? size - to : 0;
}

} // namespace

void ViewTransform::zoomAt(QPointF widget, double zoom)
{
    const QPointF fixed = toScene(widget);
    zoom_ = std::clamp(zoom, leastZoom, mostZoom);
    offset_ = widget - fixed * zoom_;
}

void ViewTransform::centreOn(QPointF scene, QSizeF widget)
{
    offset_ = QPointF(widget.width(), widget.height()) / 2 - scene * zoom_;
}

void ViewTransform::fit(const QRectF& scene, QSizeF widget, double most)
{
    const double width = std::max(widget.width() - 2 * fitMargin, 20.0),
                 height = std::max(widget.height() - 2 * fitMargin, 20.0);
    const double wanted = std::min(width / std::max(scene.width(), 1.0), height / std::max(scene.height(), 1.0));
    zoom_ = std::clamp(std::min(wanted, most), leastZoom, mostZoom);
    centreOn(scene.center(), widget);
}

void ViewTransform::reveal(const QRectF& scene, QSizeF widget)
{
    const QRectF shown = toWidget(scene);
    pan({shiftInto(shown.left(), shown.right(), widget.width()),
         shiftInto(shown.top(), shown.bottom(), widget.height())});
}

} // namespace edgewright
