// How does the hit ratio of each point of presence go over time?
#include "app/charts/cache_small_print.h"
#include "app/charts/chart.h"
#include "app/charts/chart_style.h"
#include "app/charts/chart_view.h"
#include "app/document/translated.h"
#include "app/jobs/results.h"
#include "core/report/tables.h"

#include <QAbstractAxis>
#include <QChart>
#include <QLineSeries>

#include <algorithm>

namespace edgewright {

namespace {

/// A time unit that keeps the axis readable.
struct TimeScale {
    double seconds;
    Text axis;
    const char* unit;
};

TimeScale timeScaleFor(double seconds)
{
    if (seconds < 300)
        return {1, text("chart", "Simulated time, s"), "s"};
    if (seconds < 18'000)
        return {60, text("chart", "Simulated time, min"), "min"};
    return seconds < 400'000 ? TimeScale{3600, text("chart", "Simulated time, h"), "h"}
                             : TimeScale{86'400, text("chart", "Simulated time, days"), "d"};
}

bool hasOverTime(const Results& results)
{
    return results.cache() && std::ranges::any_of(results.cache()->pointsOfPresence,
                                                  [](const auto& point) { return point.overTime.size() > 1; });
}

std::vector<const PointOfPresenceResult*> withSeries(const CacheResult& result)
{
    std::vector<const PointOfPresenceResult*> points;
    for (const PointOfPresenceResult& point : result.pointsOfPresence)
        if (point.overTime.size() > 1)
            points.push_back(&point);
    return points;
}

std::vector<const PointOfPresenceResult*> busiest(const CacheResult& result)
{
    std::vector<const PointOfPresenceResult*> points = withSeries(result);
    std::ranges::stable_sort(points, std::greater{}, [](const auto* point) { return point->objects.requests; });
    points.resize(std::min(points.size(), mostLines));
    return points;
}

Text overTimeFinding(const Topology& topology, const PointOfPresenceResult& point)
{
    const auto [least, most] = std::ranges::minmax(point.overTime, {}, &HitSample::hitRatio);
    if (least.hitRatio == most.hitRatio)
        return text("chart", "{}, the busiest, stays at {} % hits")
            .with(displayName(topology, refOf(point.node)), 100 * most.hitRatio);
    return text("chart", "{}, the busiest, stays between {} and {} % hits")
        .with(displayName(topology, refOf(point.node)), 100 * least.hitRatio, 100 * most.hitRatio);
}

QWidget* makeOverTime(const Topology& topology, const Results& results, QWidget* parent)
{
    const CacheResult& result = *results.cache();
    const auto points = busiest(result);
    QString smallPrint = cacheSmallPrint(result);
    if (const std::size_t all = withSeries(result).size(); all > points.size())
        smallPrint += translated(text("chart", "; {} more in the table").with(all - points.size()));
    auto* view = new ChartView(translated(overTimeFinding(topology, *points.front())), smallPrint, parent);
    QChart& chart = *view->chart();
    const TimeScale scale = timeScaleFor(result.simulated.value);
    double first = result.simulated.value;
    for (const PointOfPresenceResult* point : points)
        first = std::min(first, point->overTime.front().at.value);
    const Scale shown{first / scale.seconds, result.simulated.value / scale.seconds};
    QAbstractAxis* across = bareAxis(chart, shown);
    QAbstractAxis* up = percentAxis(chart);
    std::vector<LegendEntry> legend;
    for (std::size_t i = 0; i < points.size(); ++i) {
        auto* line = new QLineSeries;
        line->setName(fromCore(displayName(topology, refOf(points[i]->node))));
        line->setPen(QPen(lineColor(i), 2, lineDash(i)));
        line->setProperty("xReading", QString("%1 ") + scale.unit);
        line->setProperty("yReading", "%1 %");
        for (const HitSample& sample : points[i]->overTime)
            line->append(sample.at.value / scale.seconds, 100 * sample.hitRatio);
        chart.addSeries(line);
        line->attachAxis(across);
        line->attachAxis(up);
        legend.push_back({line->name(), lineColor(i), lineDash(i)});
    }
    view->setLegend(std::move(legend));
    view->setScale(shown);
    view->showPercents();
    view->setAxisTitle(translated(scale.axis));
    return view;
}

ResultTable overTimeTable(const Topology& topology, const Results& results)
{
    ResultTable table{text("chart", "Hit ratio over time"),
                      {text("chart", "Point of presence"), text("chart", "Time, s"), text("chart", "Hit ratio")},
                      {}};
    for (const PointOfPresenceResult& point : results.cache()->pointsOfPresence)
        for (const HitSample& sample : point.overTime)
            table.rows.push_back({displayName(topology, refOf(point.node)), sample.at.value, sample.hitRatio});
    return table;
}

} // namespace

ChartEntry cacheOverTimeChart()
{
    return {"cache-over-time", text("chart", "Hit ratio over time"),
            hasOverTime,       [](const Results& results) { return results.isCacheStale(); },
            makeOverTime,      overTimeTable};
}

} // namespace edgewright
