// How much would each point of presence miss with another size of its cache?
#include "app/charts/cache_small_print.h"
#include "app/charts/chart.h"
#include "app/charts/chart_view.h"
#include "app/document/translated.h"
#include "app/jobs/results.h"
#include "core/report/tables.h"

#include <QAbstractAxis>
#include <QChart>
#include <QLineSeries>

#include <algorithm>
#include <memory>

namespace edgewright {

namespace {

constexpr std::size_t mostCurves = 5; // they lie close, and each has marks
constexpr double worthTelling = 0.01; // share of the requests that more room must save
constexpr double mostBeyond = 1000;   // of the axis: its end over the size that holds everything

/// A point of presence with its curve, and the size that it has.
struct SizedCache {
    const PointOfPresenceResult* point;
    QString name;
    Gibibytes size{};

    const CapacityCurve& curve() const { return *point->curve; }
    const CapacityPoint& all() const { return curve().points.back(); }
    double missed() const { return curve().missRatioAt(size); }
    /// What the size of its knee saves over the one that it has.
    double gainAtKnee() const { return curve().knee ? missed() - curve().points[*curve().knee].missRatio : 0; }
};

bool hasCurve(const PointOfPresenceResult& point) { return point.curve && point.curve->points.size() > 1; }

/// The busiest first.
std::vector<SizedCache> sizedCaches(const Topology& topology, const Results& results)
{
    std::vector<SizedCache> caches;
    for (const PointOfPresenceResult& point : results.cache()->pointsOfPresence) {
        const Node* node = topology.nodes.find(point.node);
        if (hasCurve(point))
            caches.push_back({&point, fromCore(displayName(topology, refOf(point.node))),
                              results.cacheAsked().capacity.value_or(node ? node->cache : Gibibytes{})});
    }
    std::ranges::stable_sort(caches, std::greater{}, [](const SizedCache& one) { return one.curve().requests; });
    return caches;
}

std::string sizeWords(Gibibytes size) { return toCore(withUnit(size.value, Gibibytes::symbol())); }

/// The largest gap to a knee; else that everything fits, or what more room gains at most.
Text sizeFinding(const std::vector<SizedCache>& caches)
{
    const SizedCache& worst = *std::ranges::max_element(caches, {}, &SizedCache::gainAtKnee);
    if (worst.gainAtKnee() >= worthTelling) {
        const CapacityPoint& knee = worst.curve().points[*worst.curve().knee];
        return text("chart", "{} with {} would miss {} % of requests; its {} miss {} %")
            .with(toCore(worst.name), sizeWords(knee.size()), 100 * knee.missRatio, sizeWords(worst.size),
                  100 * worst.missed());
    }
    const SizedCache& first = caches.front();
    if (std::ranges::all_of(caches, [](const SizedCache& one) { return one.size >= one.all().size(); }))
        return text("chart", "Every cache holds all that is asked of it: {} needs {} and has {}")
            .with(toCore(first.name), sizeWords(first.all().size()), sizeWords(first.size));
    const auto left = [](const SizedCache& one) { return one.missed() - one.all().missRatio; };
    const SizedCache& most = *std::ranges::max_element(caches, {}, left);
    return text("chart", "More room gains little: {} would miss {} % with room for everything, and misses {} %")
        .with(toCore(most.name), 100 * most.all().missRatio, 100 * most.missed());
}

struct SizeUnit {
    double gibibytes;
    const char* symbol;
};

/// The largest that the largest curve fills.
SizeUnit sizeUnitFor(Gibibytes most)
{
    static constexpr SizeUnit units[] = {{1024, "TiB"}, {1, "GiB"}, {1.0 / 1024, "MiB"}, {1.0 / (1024 * 1024), "KiB"}};
    const auto fits = std::ranges::find_if(units, [&](const SizeUnit& unit) { return most.value >= unit.gibibytes; });
    return fits == std::end(units) ? SizeUnit{1.0 / (1024.0 * 1024 * 1024), "B"} : *fits;
}

/// Of all curves, and of the sizes that they have unless these are far beyond.
Scale sizeScale(const std::vector<SizedCache>& caches, const SizeUnit& unit)
{
    Gibibytes least = caches.front().all().size(), all = least, drawn{};
    for (const SizedCache& one : caches) {
        least = std::min(least, one.curve().points.front().size());
        all = std::max(all, one.all().size());
        drawn = std::max(drawn, one.size);
    }
    const Gibibytes most = std::clamp(drawn, all, mostBeyond * all);
    return logarithmicScale(least.value / unit.gibibytes, most.value / unit.gibibytes);
}

/// Beyond what holds everything nothing changes.
QLineSeries* curveLine(const SizedCache& cache, std::size_t index, const SizeUnit& unit, const Scale& scale)
{
    auto* line = new QLineSeries;
    line->setName(cache.name);
    line->setPen(QPen(lineColor(index), 2, lineDash(index)));
    line->setProperty("xReading", QString("%1 ") + unit.symbol);
    line->setProperty("yReading", translated(text("chart", "{} % missed").with("%1")));
    line->setProperty("note", translated(text("chart", "has {}").with(sizeWords(cache.size))));
    for (const CapacityPoint& point : cache.curve().points)
        line->append(point.size().value / unit.gibibytes, 100 * point.missRatio);
    line->append(scale.most, 100 * cache.all().missRatio);
    return line;
}

/// A ring at the knee, a dot at the size that it has; beyond the axis it stands at its end.
void drawSizes(QPainter& painter, const ChartView& view, const std::vector<SizedCache>& caches, const SizeUnit& unit)
{
    const auto draw = [&](Gibibytes size, double missed, Mark mark, std::size_t i) {
        drawMark(painter, {view.xOf(size.value / unit.gibibytes), view.yOf(100 * missed)}, mark, lineColor(i),
                 view.edge() / 12);
    };
    for (std::size_t i = 0; i < caches.size(); ++i) {
        const CapacityCurve& curve = caches[i].curve();
        if (curve.knee)
            draw(curve.points[*curve.knee].size(), curve.points[*curve.knee].missRatio, Mark::Ring, i);
        if (caches[i].size > Gibibytes{})
            draw(caches[i].size, caches[i].missed(), Mark::Dot, i);
    }
}

QString sizeSmallPrint(const CacheResult& result, std::size_t hidden)
{
    QString words = cacheSmallPrint(result) + translated(text("chart", "; nothing expires"));
    if (hidden > 0)
        words += translated(text("chart", "; {} more in the table").with(hidden));
    return words;
}

QWidget* makeSizes(const Topology& topology, const Results& results, QWidget* parent)
{
    std::vector<SizedCache> caches = sizedCaches(topology, results);
    const Text finding = sizeFinding(caches);
    const std::size_t all = caches.size();
    caches.resize(std::min(all, mostCurves));
    auto* view = new ChartView(translated(finding), sizeSmallPrint(*results.cache(), all - caches.size()), parent);
    QChart& chart = *view->chart();
    const auto largest = std::ranges::max(caches, {}, [](const SizedCache& one) { return one.all().size(); });
    const SizeUnit unit = sizeUnitFor(largest.all().size());
    const Scale scale = sizeScale(caches, unit);
    QAbstractAxis* across = bareAxis(chart, scale);
    QAbstractAxis* up = percentAxis(chart);
    std::vector<LegendEntry> legend;
    for (std::size_t i = 0; i < caches.size(); ++i) {
        QLineSeries* line = curveLine(caches[i], i, unit, scale);
        chart.addSeries(line);
        line->attachAxis(across);
        line->attachAxis(up);
        legend.push_back({caches[i].name, lineColor(i), lineDash(i), {}});
    }
    legend.push_back({translated(text("chart", "knee")), chartTheme().dim, {}, Mark::Ring});
    legend.push_back({translated(text("chart", "present size")), chartTheme().dim, {}, Mark::Dot});
    view->setLegend(std::move(legend));
    view->setScale(scale);
    view->showPercents();
    view->setAxisTitle(translated(text("chart", "Misses by size of the cache, {}, logarithmic").with(unit.symbol)));
    view->setOverlay([caches = std::move(caches), unit, kept = results.cache()](
                         QPainter& painter, const ChartView& on) { drawSizes(painter, on, caches, unit); });
    return view;
}

ResultTable sizesTable(const Topology& topology, const Results& results)
{
    ResultTable table{text("chart", "Cache size"),
                      {text("chart", "Point of presence"), text("chart", "Size of the cache, bytes"),
                       text("chart", "Miss ratio"), text("chart", "Knee"), text("chart", "Present size, GiB")},
                      {}};
    for (const SizedCache& cache : sizedCaches(topology, results))
        for (std::size_t i = 0; i < cache.curve().points.size(); ++i) {
            const CapacityPoint& point = cache.curve().points[i];
            table.rows.push_back({toCore(cache.name), static_cast<std::int64_t>(point.bytes), point.missRatio,
                                  std::int64_t{cache.curve().knee == i}, cache.size.value});
        }
    return table;
}

} // namespace

ChartEntry cacheSizeChart()
{
    return {"cache-size",
            text("chart", "Cache size"),
            [](const Results& results) {
                return results.cache() && std::ranges::any_of(results.cache()->pointsOfPresence, hasCurve);
            },
            [](const Results& results) { return results.isCacheStale(); },
            makeSizes,
            sizesTable};
}

} // namespace edgewright
