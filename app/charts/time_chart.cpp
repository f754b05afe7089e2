// How do several figures go over time?
#include "app/charts/time_chart.h"

#include "app/document/translated.h"

#include <QAbstractAxis>
#include <QChart>
#include <QLineSeries>

#include <algorithm>

namespace edgewright {

namespace {

struct TimeUnit {
    double seconds;
    const char* symbol;
};

TimeUnit timeUnitFor(double seconds)
{
    if (seconds < 1)
        return {0.001, "ms"};
    if (seconds < 300)
        return {1, "s"};
    if (seconds < 18'000)
        return {60, "min"};
    return seconds < 400'000 ? TimeUnit{3600, "h"} : TimeUnit{86'400, "d"};
}

QLineSeries* seriesOf(const TimeLine& line, std::size_t index, const TimeUnit& time, const QString& unit)
{
    auto* series = new QLineSeries;
    series->setName(line.name);
    series->setPen(QPen(lineColor(index), 2, lineDash(index)));
    series->setProperty("xReading", QString("%1 ") + time.symbol);
    series->setProperty("yReading", "%1 " + unit);
    for (const auto& [at, value] : line.points)
        series->append(at.value / time.seconds, value);
    return series;
}

/// Of the axis at the left.
Scale heightsOf(const std::vector<TimeLine>& lines)
{
    double most = 0;
    for (const TimeLine& line : lines)
        for (const auto& [at, value] : line.points)
            most = std::max(most, value);
    return linearScale(most);
}

} // namespace

ChartView* timeChart(const QString& finding, const QString& smallPrint, const TimeAxes& axes,
                     const std::vector<TimeLine>& lines, QWidget* parent)
{
    auto* view = new ChartView(finding, smallPrint, parent);
    QChart& chart = *view->chart();
    double last = axes.from.value;
    for (const TimeLine& line : lines)
        last = std::max(last, line.points.back().first.value);
    const TimeUnit time = timeUnitFor(last);
    const Scale shown{axes.from.value / time.seconds, last / time.seconds};
    const bool areShares = axes.unit == "%" && !axes.heights;
    const Scale heights = areShares ? Scale{0, 100} : axes.heights.value_or(heightsOf(lines));
    QAbstractAxis* across = bareAxis(chart, shown);
    QAbstractAxis* up = heightAxis(chart, heights);
    std::vector<LegendEntry> legend;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        QLineSeries* series = seriesOf(lines[i], i, time, axes.unit);
        chart.addSeries(series);
        series->attachAxis(across);
        series->attachAxis(up);
        legend.push_back({series->name(), lineColor(i), lineDash(i), {}});
    }
    view->setLegend(std::move(legend));
    view->setScale(shown);
    if (areShares)
        view->showPercents();
    else
        view->setHeights(heights, heights.ticks());
    view->setAxisTitle(translated(axes.time) + ", " + time.symbol);
    return view;
}

} // namespace edgewright
