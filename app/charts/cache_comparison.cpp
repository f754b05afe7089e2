// Under which strategy, or which eviction policy, do the caches answer most?
#include "app/charts/chart.h"
#include "app/charts/chart_style.h"
#include "app/charts/compared_variants.h"
#include "app/charts/row_chart.h"
#include "app/document/translated.h"
#include "app/jobs/results.h"
#include "core/cache/topology/replications.h"
#include "core/report/tables.h"

#include <algorithm>

namespace edgewright {

namespace {

double hitRatio(const ComparedCaches* one) { return estimateOf(*one->result, "hit_ratio").mean; }

/// `byHits`: the best first. Of more than two that are alike none is named.
Text comparisonFinding(const std::vector<const ComparedCaches*>& byHits)
{
    const double most = hitRatio(byHits.front());
    const double percent = 100 * most;
    const auto alike = std::ranges::count(byHits, most, hitRatio);
    if (alike == 1)
        return text("chart", "{} answers most from caches: {} % of requests").with(byHits.front()->name, percent);
    if (alike == std::ssize(byHits))
        return text("chart", "All answer alike from caches: {} % of requests").with(percent);
    if (alike == 2)
        return text("chart", "{} and {} answer most from caches: {} % of requests")
            .with(byHits[0]->name, byHits[1]->name, percent);
    return text("chart", "{} of {} answer most from caches: {} % of requests").with(alike, byHits.size(), percent);
}

QWidget* makeComparison(const Topology&, const Results& results, QWidget* parent)
{
    std::vector<const ComparedCaches*> possible = possibleVariants(results);
    const QString smallPrint = comparisonSmallPrint(results);
    std::ranges::stable_sort(possible, std::greater{}, hitRatio);
    std::vector<ChartRow> rows;
    RowPart requests{translated(text("chart", "Requests")), lineColor(2), {}},
        bytes{translated(text("chart", "Bytes")), lineColor(5), {}};
    for (const ComparedCaches* one : possible) {
        requests.values.push_back(100 * hitRatio(one));
        bytes.values.push_back(100 * estimateOf(*one->result, "byte_hit_ratio").mean);
        rows.push_back({translated(one->name), figure(requests.values.back()) + " %", chartTheme().text, {}});
    }
    return rowChart(translated(comparisonFinding(possible)), smallPrint, translated(text("chart", "Hit ratio, %")), 100,
                    " %", Bars::SideBySide, std::move(rows), {std::move(requests), std::move(bytes)}, parent);
}

/// One row a variant, so that a figure is a column.
ResultTable comparedTable(const Topology&, const Results& results)
{
    ResultTable table{text("chart", "Comparison"), {text("chart", "Variant")}, {}};
    for (const CacheFigure& figure : cacheFigures())
        table.columns.push_back(figure.label);
    for (const ComparedCaches* one : possibleVariants(results)) {
        auto& row = table.rows.emplace_back();
        row.emplace_back(one->name);
        for (const CacheFigure& figure : cacheFigures())
            row.emplace_back(estimateOf(*one->result, figure).mean);
    }
    return table;
}

} // namespace

ChartEntry cacheComparisonChart()
{
    return {"cache-comparison",
            text("chart", "Comparison"),
            [](const Results& results) { return results.comparison() != nullptr; },
            [](const Results& results) { return results.isComparisonStale(); },
            makeComparison,
            comparedTable,
            comparisonFills()};
}

} // namespace edgewright
