// How does the hit ratio go over time under each strategy, or each eviction policy?
#include "app/charts/chart.h"
#include "app/charts/compared_variants.h"
#include "app/charts/time_chart.h"
#include "app/document/translated.h"
#include "core/report/tables.h"

#include <QStringList>

#include <algorithm>

namespace edgewright {

namespace {

/// Those with a series, the best first.
std::vector<const ComparedCaches*> bestFirst(const Results& results)
{
    std::vector<const ComparedCaches*> variants = possibleVariants(results);
    std::erase_if(variants, [](const ComparedCaches* one) { return one->result->overTime.size() < 2; });
    std::ranges::stable_sort(variants, std::greater{}, [](const auto* one) { return one->result->objects.value(); });
    return variants;
}

/// The best are shown, the others named.
QString smallPrintOf(const Results& results, const std::vector<const ComparedCaches*>& variants)
{
    QStringList hidden;
    for (std::size_t i = mostLines; i < variants.size(); ++i)
        hidden << translated(variants[i]->name);
    QString words = comparisonSmallPrint(results);
    if (!hidden.isEmpty())
        words += translated(text("chart", "; with fewer hits, not shown: {}").with(toCore(hidden.join(", "))));
    return words;
}

QWidget* makeOverTime(const Topology&, const Results& results, QWidget* parent)
{
    std::vector<const ComparedCaches*> variants = bestFirst(results);
    const QString smallPrint = smallPrintOf(results, variants);
    const ComparedCaches& best = *variants.front();
    const auto [least, most] = std::ranges::minmax(best.result->overTime, {}, &DeliverySample::hitRatio);
    const Text finding = text("chart", "{}, with most hits, stays between {} and {} %")
                             .with(best.name, 100 * least.hitRatio, 100 * most.hitRatio);
    variants.resize(std::min(variants.size(), mostLines));
    std::vector<TimeLine> lines;
    for (const ComparedCaches* one : variants) {
        TimeLine& line = lines.emplace_back(TimeLine{translated(one->name), {}});
        for (const DeliverySample& sample : one->result->overTime)
            line.points.emplace_back(sample.at, 100 * sample.hitRatio);
    }
    return timeChart(translated(finding), smallPrint,
                     {text("chart", "Simulated time"), best.result->overTime.front().at}, lines, parent);
}

ResultTable overTimeTable(const Topology&, const Results& results)
{
    ResultTable table{text("chart", "Hit ratio over time, compared"),
                      {text("chart", "Variant"), text("chart", "Time, s"), text("chart", "Hit ratio")},
                      {}};
    for (const ComparedCaches* one : possibleVariants(results))
        for (const DeliverySample& sample : one->result->overTime)
            table.rows.push_back({one->name, sample.at.value, sample.hitRatio});
    return table;
}

} // namespace

ChartEntry comparisonOverTimeChart()
{
    return {"comparison-over-time",
            text("chart", "Hit ratio over time, compared"),
            [](const Results& results) { return !bestFirst(results).empty(); },
            [](const Results& results) { return results.isComparisonStale(); },
            makeOverTime,
            overTimeTable,
            comparisonFills()};
}

} // namespace edgewright
