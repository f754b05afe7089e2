// How soon after a publication do users get what is new?
#include "app/charts/chart.h"
#include "app/charts/publication_words.h"
#include "app/charts/time_chart.h"
#include "app/document/translated.h"
#include "app/jobs/results.h"
#include "core/report/tables.h"

#include <QPainter>

#include <algorithm>

namespace edgewright {

namespace {

constexpr double nearlyAll = 99; // %

/// The busiest first; over all where users ask the origin alone.
std::vector<const Freshening*> freshened(const PublicationResult& found)
{
    std::vector<const Freshening*> points;
    for (const Freshening& point : found.pointsOfPresence)
        if (!point.overTime.empty())
            points.push_back(&point);
    std::ranges::stable_sort(points, std::greater{}, &Freshening::answers);
    if (points.empty() && !found.all.overTime.empty())
        points.push_back(&found.all);
    return points;
}

std::string nameOf(const Topology& topology, const Freshening& point, const Text& all)
{
    return point.node.empty() ? toCore(translated(all)) : displayName(topology, refOf(point.node));
}

Text freshFinding(const Topology& topology, const std::vector<const Freshening*>& points, Seconds counted)
{
    const auto never = std::ranges::find_if(points, [](const auto* point) { return !point->freshAfter; });
    const Text origins = text("chart", "the origins");
    if (never != points.end())
        return text("chart", "{} serves less than 99 % of answers new even after {} s")
            .with(nameOf(topology, **never, origins), counted.value);
    const Freshening& slowest =
        **std::ranges::max_element(points, {}, [](const auto* point) { return point->freshAfter->value; });
    if (slowest.freshAfter == Seconds(0))
        return text("chart", "99 % of answers are new from the first on");
    return text("chart", "99 % of answers are new after {} s; {} is the last")
        .with(slowest.freshAfter->value, nameOf(topology, slowest, origins));
}

/// Shares rise from the publication on: a line begins where its first span ends.
QWidget* makeFreshness(const Topology& topology, const Results& results, QWidget* parent)
{
    const CacheResult& result = *results.publication();
    std::vector<const Freshening*> points = freshened(*result.publication);
    const Text finding = freshFinding(topology, points, result.counted);
    const std::size_t all = points.size();
    points.resize(std::min(all, mostLines));
    QString smallPrint = publicationSmallPrint(topology, result);
    if (all > points.size())
        smallPrint += translated(text("chart", "; {} more in the table").with(all - points.size()));
    std::vector<TimeLine> lines;
    for (const Freshening* point : points) {
        TimeLine& line =
            lines.emplace_back(TimeLine{fromCore(nameOf(topology, *point, text("chart", "all answers"))), {}});
        for (const FreshSample& sample : point->overTime)
            line.points.emplace_back(sample.at, 100 * sample.newShare);
    }
    auto* view =
        timeChart(translated(finding), smallPrint, {text("chart", "Since the publication"), Seconds(0)}, lines, parent);
    view->addLegend({translated(text("chart", "99 % new")), chartTheme().bad, Qt::DotLine, {}});
    view->setOverlay([](QPainter& painter, const ChartView& on) {
        const double y = on.yOf(nearlyAll);
        painter.setPen(QPen(chartTheme().bad, 1.5, Qt::DotLine));
        painter.drawLine(QPointF(on.plot().left(), y), QPointF(on.plot().right(), y));
    });
    return view;
}

ResultTable freshnessTable(const Topology& topology, const Results& results)
{
    ResultTable table{text("chart", "Publication: new answers"),
                      {text("chart", "Point of presence"), text("chart", "Since the publication, s"),
                       text("chart", "Share of new answers")},
                      {}};
    const Text all = text("chart", "all answers");
    const auto add = [&](const Freshening& point) {
        for (const FreshSample& sample : point.overTime)
            table.rows.push_back({nameOf(topology, point, all), sample.at.value, sample.newShare});
    };
    const PublicationResult& found = *results.publication()->publication;
    std::ranges::for_each(found.pointsOfPresence, add);
    add(found.all);
    return table;
}

} // namespace

ChartEntry publicationFreshnessChart()
{
    return {"publication-freshness",
            text("chart", "Publication: new answers"),
            [](const Results& results) {
                return results.publication() && !freshened(*results.publication()->publication).empty();
            },
            [](const Results& results) { return results.isPublicationStale(); },
            makeFreshness,
            freshnessTable,
            publicationFills()};
}

} // namespace edgewright
