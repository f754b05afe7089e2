// How are points drawn that can be picked?
#pragma once

#include "app/charts/chart_view.h"

namespace edgewright {

/// Points of two figures, joined by steps: what lies above and to the right of the steps is beaten by a point.
/// A click picks the point under it, Left and Right the next ones. Hover reads the point that is next to the mouse.
class PointChart final : public ChartView {
    Q_OBJECT

public:
    struct Point {
        double x = 0, y = 0;
        QString reading;
    };

    /// Not empty, by rising x. `shown` is marked.
    PointChart(const QString& finding, const QString& smallPrint, std::vector<Point> points, std::optional<int> shown,
               QWidget* parent);

    QPointF placeOf(int point) const; ///< in pixels

signals:
    void picked(int point);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    int nearestTo(QPointF at) const;
    void drawPoints(QPainter& painter) const;
    void dressPlot();

    std::vector<Point> points_;
    std::optional<int> shown_;
    Scale heights_;
};

} // namespace edgewright
