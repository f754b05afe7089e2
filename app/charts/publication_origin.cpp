// What do the origins get when a set is published?
#include "app/charts/chart.h"
#include "app/charts/publication_words.h"
#include "app/charts/time_chart.h"
#include "app/document/translated.h"
#include "app/jobs/results.h"
#include "core/report/tables.h"

#include <algorithm>

namespace edgewright {

namespace {

Text originFinding(const PublicationResult& found)
{
    const RateSample& peak = *std::ranges::max_element(found.originRates, {}, &RateSample::busiest);
    return text("chart", "Origins serve up to {} requests a second after the publication, {} before")
        .with(peak.busiest.value, found.originRateBefore.value);
}

QString originSmallPrint(const Topology& topology, const CacheResult& result)
{
    const std::vector<RateSample>& rates = result.publication->originRates;
    QString words = publicationSmallPrint(topology, result);
    if (const double span = rates.front().at.value; span > 1)
        words += translated(text("chart", "; the busiest second of each {} s").with(span));
    return words;
}

QWidget* makeOrigin(const Topology& topology, const Results& results, QWidget* parent)
{
    const CacheResult& result = *results.publication();
    const PublicationResult& found = *result.publication;
    TimeLine after{translated(text("chart", "requests/s after it")), {}},
        before{translated(text("chart", "before it, on average")), {}};
    for (const RateSample& sample : found.originRates)
        after.points.emplace_back(sample.at, sample.busiest.value);
    for (const Seconds at : {Seconds(0), found.originRates.back().at})
        before.points.emplace_back(at, found.originRateBefore.value);
    return timeChart(translated(originFinding(found)), originSmallPrint(topology, result),
                     {text("chart", "Since the publication"), Seconds(0), unitSymbol(RequestsPerSecond::symbol())},
                     {std::move(after), std::move(before)}, parent);
}

ResultTable originTable(const Topology&, const Results& results)
{
    ResultTable table{text("chart", "Publication: requests to the origins"),
                      {text("chart", "Since the publication, s"), text("chart", "Busiest second, requests/s"),
                       text("chart", "Before it, requests/s")},
                      {}};
    const PublicationResult& found = *results.publication()->publication;
    for (const RateSample& sample : found.originRates)
        table.rows.push_back({sample.at.value, sample.busiest.value, found.originRateBefore.value});
    return table;
}

} // namespace

ChartEntry publicationOriginChart()
{
    return {"publication-origin",
            text("chart", "Publication: requests to the origins"),
            [](const Results& results) {
                return results.publication() && !results.publication()->publication->originRates.empty();
            },
            [](const Results& results) { return results.isPublicationStale(); },
            makeOrigin,
            originTable,
            publicationFills()};
}

} // namespace edgewright
