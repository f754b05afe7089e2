// How does the hit ratio of each point of presence go over time?
#include "app/charts/cache_small_print.h"
#include "app/charts/chart.h"
#include "app/charts/time_chart.h"
#include "app/document/translated.h"
#include "app/jobs/results.h"
#include "core/report/tables.h"

#include <algorithm>

namespace edgewright {

namespace {

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
    Seconds first = result.simulated;
    std::vector<TimeLine> lines;
    for (const PointOfPresenceResult* point : points) {
        first = std::min(first, point->overTime.front().at);
        TimeLine& line = lines.emplace_back(TimeLine{fromCore(displayName(topology, refOf(point->node))), {}});
        for (const HitSample& sample : point->overTime)
            line.points.emplace_back(sample.at, 100 * sample.hitRatio);
    }
    return timeChart(translated(overTimeFinding(topology, *points.front())), smallPrint,
                     {text("chart", "Simulated time"), first}, lines, parent);
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
