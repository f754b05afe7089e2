// How far do outdated answers lag behind under each strategy, or each eviction policy?
#include "app/charts/chart.h"
#include "app/charts/chart_style.h"
#include "app/charts/compared_variants.h"
#include "app/charts/row_chart.h"
#include "app/document/translated.h"
#include "core/report/tables.h"

#include <algorithm>

namespace edgewright {

namespace {

bool isOutdated(const ComparedCaches* one) { return one->result->staleServed > 0; }

Text stalenessFinding(const std::vector<const ComparedCaches*>& byShare)
{
    const ComparedCaches &least = *byShare.front(), &most = *byShare.back();
    const double most100 = 100 * most.result->staleShare();
    const auto fresh = std::ranges::find_if(byShare, isOutdated) - byShare.begin();
    if (fresh == 0)
        return text("chart", "{} serves least outdated: {} % of answers; {} most: {} %")
            .with(least.name, 100 * least.result->staleShare(), most.name, most100);
    if (fresh == 1)
        return text("chart", "{} serves nothing outdated; {} most: {} % of answers")
            .with(least.name, most.name, most100);
    return text("chart", "{} of {} serve nothing outdated; {} serves most: {} % of answers")
        .with(fresh, byShare.size(), most.name, most100);
}

QString reading(const CacheResult& result)
{
    if (result.staleServed == 0)
        return translated(text("chart", "none"));
    return translated(
        text("chart", "{} % of answers, worst {} s").with(100 * result.staleShare(), result.staleness.worst.value));
}

QWidget* makeStaleness(const Topology&, const Results& results, QWidget* parent)
{
    std::vector<const ComparedCaches*> variants = possibleVariants(results);
    std::ranges::stable_sort(variants, {}, [](const auto* one) { return one->result->staleShare(); });
    std::vector<ChartRow> rows;
    RowPart half{translated(text("chart", "Median")), lineColor(2), {}},
        most{translated(text("chart", "90th percentile")), lineColor(5), {}},
        nearlyAll{translated(text("chart", "99th percentile")), lineColor(4), {}};
    double end = 0;
    for (const ComparedCaches* one : variants) {
        const Staleness& lag = one->result->staleness;
        half.values.push_back(lag.p50.value);
        most.values.push_back(lag.p90.value);
        nearlyAll.values.push_back(lag.p99.value);
        end = std::max(end, lag.p99.value);
        rows.push_back({translated(one->name), reading(*one->result), chartTheme().text, {}});
    }
    return rowChart(translated(stalenessFinding(variants)), comparisonSmallPrint(results),
                    translated(text("chart", "Outdated answers lag behind by, s")), end, " s", Bars::SideBySide,
                    std::move(rows), {std::move(half), std::move(most), std::move(nearlyAll)}, parent);
}

ResultTable stalenessTable(const Topology&, const Results& results)
{
    ResultTable table{text("chart", "Outdated answers, compared"),
                      {text("chart", "Variant"), text("chart", "Share of outdated answers"), text("chart", "Mean, s"),
                       text("chart", "p50, s"), text("chart", "p90, s"), text("chart", "p99, s"),
                       text("chart", "Worst, s")},
                      {}};
    for (const ComparedCaches* one : possibleVariants(results)) {
        const Staleness& lag = one->result->staleness;
        table.rows.push_back({one->name, one->result->staleShare(), lag.mean.value, lag.p50.value, lag.p90.value,
                              lag.p99.value, lag.worst.value});
    }
    return table;
}

} // namespace

ChartEntry comparisonStalenessChart()
{
    return {"comparison-staleness",
            text("chart", "Outdated answers, compared"),
            [](const Results& results) { return std::ranges::any_of(possibleVariants(results), isOutdated); },
            [](const Results& results) { return results.isComparisonStale(); },
            makeStaleness,
            stalenessTable,
            comparisonFills()};
}

} // namespace edgewright
