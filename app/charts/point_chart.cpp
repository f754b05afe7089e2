// How are points drawn that can be picked?
#include "app/charts/point_chart.h"

#include "app/document/translated.h"

#include <QAbstractAxis>
#include <QChart>
#include <QKeyEvent>
#include <QLineSeries>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

namespace edgewright {

namespace {

constexpr double reach = 14; // of a click, px around a point

/// Ticks around what there is: figures of a front lie close, and far from zero.
Scale scaleAround(double least, double most)
{
    const double span = most > least ? most - least : std::max(std::abs(most), 1.0);
    const double step = tickStep(1.2 * span);
    const double start = std::floor((least - 0.05 * span) / step) * step;
    return {least >= 0 ? std::max(start, 0.0) : start, std::ceil((most + 0.05 * span) / step) * step};
}

template <class Points> Scale scaleOf(const Points& points, double PointChart::Point::*member)
{
    const auto [least, most] = std::ranges::minmax(points, {}, member);
    return scaleAround(least.*member, most.*member);
}

} // namespace

PointChart::PointChart(const QString& finding, const QString& smallPrint, std::vector<Point> points,
                       std::optional<int> shown, QWidget* parent)
    : ChartView(finding, smallPrint, parent),
      points_(std::move(points)),
      shown_(shown),
      heights_(scaleOf(points_, &Point::y))
{
    setFocusPolicy(Qt::StrongFocus);
    if (shown_)
        setAccessibleDescription(points_[static_cast<std::size_t>(*shown_)].reading);
    dressPlot();
    setOverlay([this](QPainter& painter, const ChartView&) { drawPoints(painter); });
    setReader(
        [this](QPointF at, const ChartView&) { return points_[static_cast<std::size_t>(nearestTo(at))].reading; });
}

void PointChart::dressPlot()
{
    const Scale across = scaleOf(points_, &Point::x);
    auto* steps = new QLineSeries;
    steps->setPen(QPen(lineColor(0), 2));
    for (const Point& point : points_) {
        if (steps->count() > 0)
            steps->append(point.x, steps->at(steps->count() - 1).y());
        steps->append(point.x, point.y);
    }
    chart()->addSeries(steps);
    steps->attachAxis(bareAxis(*chart(), across));
    steps->attachAxis(heightAxis(*chart(), heights_));
    setScale(across);
    setHeights(heights_, heights_.ticks());
}

QPointF PointChart::placeOf(int point) const
{
    const Point& there = points_[static_cast<std::size_t>(point)];
    return {xOf(there.x), yOf(there.y)};
}

void PointChart::drawPoints(QPainter& painter) const
{
    const double zoom = edge() / 12;
    for (int i = 0; i < std::ssize(points_); ++i) {
        if (i == shown_) {
            painter.setPen(QPen(lineColor(1), 2.2 * zoom));
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(placeOf(i), 8 * zoom, 8 * zoom);
        }
        drawMark(painter, placeOf(i), Mark::Dot, i == shown_ ? lineColor(1) : lineColor(0), zoom);
    }
}

int PointChart::nearestTo(QPointF at) const
{
    int nearest = 0;
    for (int i = 1; i < std::ssize(points_); ++i)
        if (QLineF(at, placeOf(i)).length() < QLineF(at, placeOf(nearest)).length())
            nearest = i;
    return nearest;
}

void PointChart::mousePressEvent(QMouseEvent* event)
{
    ChartView::mousePressEvent(event);
    const int point = nearestTo(event->position());
    if (event->button() == Qt::LeftButton && QLineF(event->position(), placeOf(point)).length() < reach)
        emit picked(point);
}

void PointChart::keyPressEvent(QKeyEvent* event)
{
    const int step = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    if (step == 0)
        return ChartView::keyPressEvent(event);
    const int last = static_cast<int>(points_.size()) - 1;
    emit picked(shown_ ? std::clamp(*shown_ + step, 0, last) : step > 0 ? 0 : last);
}

} // namespace edgewright
