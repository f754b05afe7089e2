// How do all charts of the program look, and how do they answer the mouse?
#include "app/charts/chart_style.h"

#include "app/document/translated.h"
#include "app/theme/theme.h"

#include <QChart>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLegendMarker>
#include <QLineSeries>
#include <QMouseEvent>
#include <QToolTip>
#include <QValueAxis>

#include <algorithm>
#include <cmath>
#include <limits>

namespace edgewright {

namespace {

constexpr qreal smallPrintHeight = 18;
constexpr QRgb okabeIto[] = {0xFF009E73, 0xFFD55E00, 0xFF0072B2, 0xFFCC79A7, 0xFFE69F00, 0xFF56B4E9, 0xFF5B6670};
constexpr Qt::PenStyle dashes[] = {Qt::SolidLine, Qt::DashLine, Qt::DashDotLine, Qt::SolidLine, Qt::DashDotDotLine, Qt::DashLine, Qt::SolidLine};

QFont fontOf(int pixels, QFont::Weight weight = QFont::Normal)
{
    QFont font;
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

/// The point of a line that is nearest to `at` along the x axis.
std::optional<QPointF> nearest(const QLineSeries& line, double at)
{
    std::optional<QPointF> best;
    for (const QPointF& point : line.points())
        if (!best || std::abs(point.x() - at) < std::abs(best->x() - at))
            best = point;
    return best;
}

} // namespace

ChartView::ChartView(const QString& finding, const QString& smallPrint, QWidget* parent) : QChartView(parent), smallPrint_(smallPrint)
{
    auto* made = new QChart;
    made->setTheme(theme().dark ? QChart::ChartThemeDark : QChart::ChartThemeLight);
    made->setBackgroundRoundness(0);
    made->setBackgroundBrush(theme().panel);
    made->setBackgroundPen(Qt::NoPen);
    made->setMargins(QMargins(8, 4, 12, static_cast<int>(smallPrintHeight)));
    made->layout()->setContentsMargins(0, 0, 0, 0);
    made->setTitle(finding);
    made->setTitleFont(fontOf(13, QFont::DemiBold));
    made->setTitleBrush(theme().text);
    made->legend()->setFont(fontOf(11));
    made->legend()->setLabelColor(theme().text);
    made->legend()->setAlignment(Qt::AlignBottom);
    setChart(made);
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setBackgroundBrush(theme().panel);
    setMouseTracking(true);
    setMinimumSize(320, 200);
    setAccessibleName(finding);
    setAccessibleDescription(smallPrint);
}

void ChartView::drawForeground(QPainter* painter, const QRectF&)
{
    painter->setFont(fontOf(10));
    painter->setPen(theme().dim);
    const QRectF all = sceneRect();
    painter->drawText(QRectF(all.left() + 16, all.bottom() - smallPrintHeight, all.width() - 32, smallPrintHeight),
                      Qt::AlignLeft | Qt::AlignVCenter, smallPrint_);
}

void ChartView::paintInto(QPainter& painter, const QRectF& target) { render(&painter, target, sceneRect().toRect()); }

void ChartView::mouseMoveEvent(QMouseEvent* event)
{
    QChartView::mouseMoveEvent(event);
    if (!chart()->plotArea().contains(event->position())) {
        QToolTip::hideText();
        return;
    }
    QStringList readings;
    for (QAbstractSeries* series : chart()->series()) {
        const auto* line = qobject_cast<QLineSeries*>(series);
        if (!line || line->name().isEmpty())
            continue;
        const auto point = nearest(*line, chart()->mapToValue(event->position(), series).x());
        if (point)
            readings << QString("%1: %2, %3").arg(line->name(), line->property("xReading").toString().arg(figure(point->x())),
                                                 line->property("yReading").toString().arg(figure(point->y())));
    }
    QToolTip::showText(event->globalPosition().toPoint(), readings.join('\n'), this);
}

QColor lineColor(std::size_t index) { return QColor::fromRgb(okabeIto[index % std::size(okabeIto)]); }
Qt::PenStyle lineDash(std::size_t index) { return dashes[index % std::size(dashes)]; }

QValueAxis* valueAxis(QChart& chart, Qt::Alignment side, const QString& title, double least, double most)
{
    auto* axis = new QValueAxis;
    axis->setRange(least, most);
    axis->setTickCount(5);
    const double step = (most - least) / 4;
    axis->setLabelFormat(step >= 1 && step == std::floor(step) ? "%.0f" : step >= 0.1 ? "%.1f" : "%.3f");
    axis->setTitleText(title);
    axis->setTitleFont(fontOf(11));
    axis->setTitleBrush(theme().dim);
    axis->setLabelsFont(fontOf(11));
    axis->setLabelsColor(theme().dim);
    axis->setGridLineColor(theme().line);
    axis->setLinePenColor(theme().line);
    chart.addAxis(axis, side);
    return axis;
}

double roundedUp(double number)
{
    if (!(number > 0) || !std::isfinite(number))
        return 1;
    const double power = std::pow(10, std::floor(std::log10(number)));
    for (const double step : {1.0, 2.0, 4.0, 5.0, 8.0, 10.0})
        if (step * power >= number * (1 - 1e-12))
            return step * power;
    return 10 * power;
}

namespace {

QLineSeries* distributionLine(const Distribution& distribution, std::size_t index, double most)
{
    auto* line = new QLineSeries;
    line->setName(distribution.name);
    line->setPen(QPen(lineColor(index), 2, lineDash(index)));
    line->setProperty("xReading", withUnit(1, "ms").replace(figure(1), "%1"));
    line->setProperty("yReading", "%1 %");
    line->append(0, 0);
    if (!distribution.cdf.empty())
        line->append(distribution.cdf.front().first.value, 0);
    for (const auto& [latency, share] : distribution.cdf)
        line->append(std::min(latency.value, most), share * 100);
    line->append(most, distribution.cdf.empty() ? 0 : 100);
    return line;
}

QLineSeries* budgetLine(Milliseconds budget, std::size_t index)
{
    auto* line = new QLineSeries;
    line->setPen(QPen(lineColor(index), 1.5, Qt::DotLine));
    line->append(budget.value, 0);
    line->append(budget.value, 100);
    return line;
}

/// The axis ends where all but the last per mille has arrived and every budget is in view.
double axisEnd(const std::vector<Distribution>& lines)
{
    double most = 0;
    for (const Distribution& line : lines) {
        for (const auto& [latency, share] : line.cdf)
            if (share <= 0.999)
                most = std::max(most, latency.value);
        most = std::max(most, line.budget ? 1.1 * line.budget->value : 0.0);
    }
    return roundedUp(most > 0 ? most : 1);
}

} // namespace

ChartView* distributionChart(const QString& finding, const QString& smallPrint, const QString& axisTitle,
                             const std::vector<Distribution>& lines, QWidget* parent)
{
    auto* view = new ChartView(finding, smallPrint, parent);
    QChart& chart = *view->chart();
    const double most = axisEnd(lines);
    QValueAxis* across = valueAxis(chart, Qt::AlignBottom, axisTitle, 0, most);
    QValueAxis* up = valueAxis(chart, Qt::AlignLeft, QObject::tr("Share of requests, %"), 0, 100);
    const auto add = [&](QLineSeries* line) {
        chart.addSeries(line);
        line->attachAxis(across);
        line->attachAxis(up);
    };
    for (std::size_t i = 0; i < lines.size(); ++i) {
        add(distributionLine(lines[i], i, most));
        if (lines[i].budget)
            add(budgetLine(*lines[i].budget, i));
    }
    for (QLegendMarker* marker : chart.legend()->markers())
        marker->setVisible(!marker->series()->name().isEmpty());
    return view;
}

} // namespace edgewright
