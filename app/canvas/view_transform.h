// Which part of the drawing does the widget show, and how large?
#pragma once

#include <QPointF>
#include <QRectF>
#include <QTransform>

namespace edgewright {

/// Maps drawing units to pixels of the widget: a scale and an offset, never a rotation. A value.
class ViewTransform {
public:
    static constexpr double leastZoom = 0.02, mostZoom = 4;

    bool operator==(const ViewTransform&) const = default;
    double zoom() const { return zoom_; }
    QPointF toWidget(QPointF scene) const { return scene * zoom_ + offset_; }
    QPointF toScene(QPointF widget) const { return (widget - offset_) / zoom_; }
    QRectF toWidget(const QRectF& scene) const { return {toWidget(scene.topLeft()), scene.size() * zoom_}; }
    QRectF toScene(const QRectF& widget) const { return {toScene(widget.topLeft()), widget.size() / zoom_}; }
    QTransform matrix() const { return {zoom_, 0, 0, zoom_, offset_.x(), offset_.y()}; }

    /// The same with another zoom (kept within 2 % and 400 %); the drawing under `widget` stays there.
    void zoomAt(QPointF widget, double zoom);
    void pan(QPointF widgetOffset) { offset_ += widgetOffset; }
    /// Any scale, without limits: for small pictures of all.
    void setScale(double scale) { zoom_ = scale; }
    void centreOn(QPointF scene, QSizeF widget);
    /// Shows all of `scene` with a margin, at most at `most`.
    void fit(const QRectF& scene, QSizeF widget, double most = 1);
    /// The least pan after which `scene` is visible; centres what is larger than the widget.
    void reveal(const QRectF& scene, QSizeF widget);

private:
    double zoom_ = 1;
    QPointF offset_;
};

} // namespace edgewright
