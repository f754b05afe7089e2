// How much does each point of presence answer by itself?
#include "app/charts/chart.h"
#include "app/charts/chart_style.h"
#include "app/document/translated.h"
#include "app/jobs/results.h"
#include "app/theme/theme.h"
#include "core/report/tables.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QHorizontalBarSeries>
#include <QToolTip>
#include <QValueAxis>

#include <algorithm>

namespace edgewright {

namespace {

constexpr std::size_t mostBars = 12;

bool hasHitRatio(const Results& results)
{
    return results.cache() && std::ranges::any_of(results.cache()->pointsOfPresence, [](const auto& point) { return point.objects.requests > 0; });
}

double byteHitRatio(const PointOfPresenceResult& point) { return point.bytesRequested > 0 ? point.bytesHit / point.bytesRequested : 0; }

QString cacheSmallPrint(const CacheResult& result)
{
    return translated(text("chart", "{} requests after {} of warm-up, seed {}, policy {}")
                          .with(result.requests, result.warmUpRequests, std::to_string(result.seed), result.policy));
}

QWidget* makeHitRatio(const Topology& topology, const Results& results, QWidget* parent)
{
    const CacheResult& result = *results.cache();
    std::vector<const PointOfPresenceResult*> points;
    for (const PointOfPresenceResult& point : result.pointsOfPresence)
        if (point.objects.requests > 0)
            points.push_back(&point);
    // The busiest are shown; bars stand from the bottom up, so the best goes last.
    std::ranges::stable_sort(points, std::greater{}, [](const auto* point) { return point->objects.requests; });
    if (points.size() > mostBars)
        points.resize(mostBars);
    std::ranges::stable_sort(points, {}, [](const auto* point) { return point->objects.value(); });
    auto* view = new ChartView(translated(text("chart", "Caches answer {} % of requests; the origins see {}").with(100 * result.objects.value(), result.originRequests)),
                               cacheSmallPrint(result), parent);
    auto* requests = new QBarSet(translated(text("chart", "Requests")));
    auto* bytes = new QBarSet(translated(text("chart", "Bytes")));
    requests->setColor(lineColor(3));
    bytes->setColor(lineColor(5));
    QStringList names;
    for (const PointOfPresenceResult* point : points) {
        *requests << 100 * point->objects.value();
        *bytes << 100 * byteHitRatio(*point);
        names << fromCore(displayName(topology, refOf(point->node)));
    }
    auto* series = new QHorizontalBarSeries;
    series->append(bytes);
    series->append(requests);
    series->setBarWidth(0.7);
    QChart& chart = *view->chart();
    chart.addSeries(series);
    auto* rows = new QBarCategoryAxis;
    rows->append(names);
    rows->setLabelsColor(theme().text);
    rows->setGridLineVisible(false);
    rows->setLinePenColor(theme().line);
    chart.addAxis(rows, Qt::AlignLeft);
    series->attachAxis(rows);
    series->attachAxis(valueAxis(chart, Qt::AlignBottom, translated(text("chart", "Hit ratio, %")), 0, 100));
    QObject::connect(series, &QHorizontalBarSeries::hovered, view, [names](bool isOver, int index, QBarSet* set) {
        if (isOver)
            QToolTip::showText(QCursor::pos(), QString("%1\n%2: %3 %").arg(names.value(index), set->label(), figure(set->at(index))));
        else
            QToolTip::hideText();
    });
    return view;
}

ResultTable hitRatioTable(const Topology& topology, const Results& results) { return cacheTable(topology, *results.cache()); }

} // namespace

ChartEntry cacheHitRatioChart()
{
    return {"cache-hit-ratio", text("chart", "Hit ratio"), hasHitRatio, makeHitRatio, hitRatioTable};
}

} // namespace edgewright
