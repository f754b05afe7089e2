// What does less of one goal cost in another?
#include "app/charts/chart.h"
#include "app/charts/point_chart.h"
#include "app/document/translated.h"
#include "app/jobs/results.h"
#include "core/report/placement_choices.h"

namespace edgewright {

namespace {

const PlacementGoalFacts& factsOf(PlacementGoal goal) { return placementGoals()[static_cast<std::size_t>(goal)]; }

std::string amount(const PlacementResult& point, PlacementGoal goal)
{
    return toCore(withUnit(point.figures.of(goal), factsOf(goal).unit));
}

Text paretoFinding(const ParetoFront& front)
{
    const PlacementResult &least = front.points.front(), &most = front.points.back();
    const PlacementGoalFacts &first = factsOf(front.first), &second = factsOf(front.second);
    if (front.points.size() == 1)
        return text("chart", "One placement is the best in both: {}: {}, {}: {}")
            .with(first.label, amount(least, front.first), second.label, amount(least, front.second));
    const double more = most.figures.of(front.first) - least.figures.of(front.first);
    return text("chart", "{} falls from {} to {} for {} more")
        .with(second.label, amount(least, front.second), amount(most, front.second),
              toCore(withUnit(more, first.unit)));
}

QString readingOf(const ParetoFront& front, std::size_t point)
{
    const PlacementResult& there = front.points[point];
    return translated(
        text("chart", "Point {} of {}, {}\n{}: {}\n{}: {}")
            .with(point + 1, front.points.size(),
                  there.status == PlacementStatus::Optimal ? text("chart", "proven") : text("chart", "not proven"),
                  factsOf(front.first).label, amount(there, front.first), factsOf(front.second).label,
                  amount(there, front.second)));
}

QString paretoSmallPrint(const Results& results)
{
    const ParetoFront& front = *results.front();
    const std::uint64_t seed = front.points.front().seed;
    const Text words =
        results.isFrontGrowing() ? text("chart", "{} points so far, still searching; seed {}; a click shows one")
        : front.isComplete       ? text("chart", "{} points, none missing between these; seed {}; a click shows one")
                                 : text("chart", "{} points, more may lie between; seed {}; a click shows one");
    return translated(words.with(front.points.size(), seed));
}

QWidget* makePareto(const Topology&, const Results& results, QWidget* parent)
{
    const ParetoFront& front = *results.front();
    std::vector<PointChart::Point> points;
    for (std::size_t i = 0; i < front.points.size(); ++i)
        points.push_back(
            {front.points[i].figures.of(front.first), front.points[i].figures.of(front.second), readingOf(front, i)});
    auto* chart = new PointChart(translated(paretoFinding(front)), paretoSmallPrint(results), std::move(points),
                                 results.shownPoint(), parent);
    const PlacementGoalFacts &first = factsOf(front.first), &second = factsOf(front.second);
    chart->setAxisTitle(translated(text("chart", "{}, {}").with(first.label, std::string(first.unit))));
    chart->setLegend({{translated(text("chart", "{}, {}").with(second.label, std::string(second.unit))), lineColor(0),
                       Qt::SolidLine, Mark::Dot}});
    if (results.shownPoint())
        chart->addLegend({translated(text("chart", "shown on the drawing")), lineColor(1), Qt::SolidLine, Mark::Ring});
    return chart;
}

} // namespace

ChartEntry paretoChart()
{
    return {.key = "pareto",
            .title = text("chart", "Trade-offs of placement"),
            .hasData = [](const Results& results) { return results.front() && !results.front()->points.empty(); },
            .isStale = [](const Results& results) { return results.isFrontStale(); },
            .make = makePareto,
            .table = [](const Topology& topology,
                        const Results& results) { return paretoTable(topology, *results.front()); },
            .fills = text("chart",
                          "No trade-offs yet: “Find trade-offs” draws here what less of one goal costs in the other."),
            .pick = [](Results& results, int point) { results.lookAtPoint(point); }};
}

} // namespace edgewright
