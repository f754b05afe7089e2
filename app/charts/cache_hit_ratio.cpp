// How much does each point of presence answer by itself?
#include "app/charts/cache_small_print.h"
#include "app/charts/chart.h"
#include "app/charts/chart_style.h"
#include "app/charts/row_chart.h"
#include "app/document/translated.h"
#include "app/jobs/results.h"
#include "core/report/tables.h"

#include <algorithm>

namespace edgewright {

namespace {

constexpr std::size_t mostRows = 8;

bool hasHitRatio(const Results& results)
{
    return results.cache() && std::ranges::any_of(results.cache()->pointsOfPresence,
                                                  [](const auto& point) { return point.objects.requests > 0; });
}

double byteHitRatio(const PointOfPresenceResult& point)
{
    return point.bytesRequested > 0 ? point.bytesHit / point.bytesRequested : 0;
}

QWidget* makeHitRatio(const Topology& topology, const Results& results, QWidget* parent)
{
    const CacheResult& result = *results.cache();
    std::vector<const PointOfPresenceResult*> points;
    for (const PointOfPresenceResult& point : result.pointsOfPresence)
        if (point.objects.requests > 0)
            points.push_back(&point);
    QString smallPrint = cacheSmallPrint(result);
    if (const std::size_t idle = result.pointsOfPresence.size() - points.size(); idle > 0)
        smallPrint += translated(text("chart", "; {} without requests").with(idle));
    if (points.size() > mostRows)
        smallPrint += translated(text("chart", "; {} more in the table").with(points.size() - mostRows));
    // The busiest are shown, the best of them first.
    std::ranges::stable_sort(points, std::greater{}, [](const auto* point) { return point->objects.requests; });
    points.resize(std::min(points.size(), mostRows));
    std::ranges::stable_sort(points, std::greater{}, [](const auto* point) { return point->objects.value(); });
    std::vector<ChartRow> rows;
    RowPart requests{translated(text("chart", "Requests")), lineColor(2), {}},
        bytes{translated(text("chart", "Bytes")), lineColor(5), {}};
    for (const PointOfPresenceResult* point : points) {
        requests.values.push_back(100 * point->objects.value());
        bytes.values.push_back(100 * byteHitRatio(*point));
        rows.push_back({fromCore(displayName(topology, refOf(point->node))),
                        figure(requests.values.back()) + " %",
                        chartTheme().text,
                        {}});
    }
    const Text finding = text("chart", "Caches answer {} % of requests; the origins see {}")
                             .with(100 * result.objects.value(), result.originRequests);
    return rowChart(translated(finding), smallPrint, translated(text("chart", "Hit ratio, %")), 100, " %",
                    Bars::SideBySide, std::move(rows), {std::move(requests), std::move(bytes)}, parent);
}

ResultTable hitRatioTable(const Topology& topology, const Results& results)
{
    return cacheTable(topology, *results.cache());
}

} // namespace

ChartEntry cacheHitRatioChart()
{
    return {"cache-hit-ratio", text("chart", "Hit ratio"),
            hasHitRatio,       [](const Results& results) { return results.isCacheStale(); },
            makeHitRatio,      hitRatioTable};
}

} // namespace edgewright
