// Does the chart of cache sizes name the gap that counts, and mark what a cache has and where more gains less?
#include "tests/app/charts/simulated.h"
#include "tests/support/register_test.h"

#include "app/charts/chart_style.h"
#include "app/theme/theme.h"
#include "core/report/tables.h"

#include <QChart>
#include <QLineSeries>

#include <algorithm>
#include <limits>

using namespace edgewright;
using namespace edgewright::testing;

class CacheSizeTest final : public QObject {
    Q_OBJECT

private slots:
    void init() { applyTheme(ThemeChoice::Light); }
    void theLargestGapToAKneeIsTheFinding();
    void roomForEverythingIsTheFinding();
    void littleToGainIsTheFinding();
    void theBusiestAreShownTheOthersCounted();
    void whatACacheHasIsMarkedOnItsCurve();
    void aFileHasThePointsOfEachCurve();
};

namespace {

const ChartEntry& chart() { return *chartWithKey("cache-size"); }

/// The news with caches of this size everywhere; as drawn where there is none.
struct News : Simulated {
    explicit News(std::optional<Gibibytes> size) : Simulated("news-cdn", false)
    {
        results.setCacheOptions({.requests = 20'000, .capacity = size});
        results.runCaches();
        wait();
    }
    const std::vector<PointOfPresenceResult>& points() const { return results.cache()->pointsOfPresence; }
};

QString sizeWords(Gibibytes size) { return withUnit(size.value, "GiB"); }

} // namespace

/// Brute force over all points of presence.
void CacheSizeTest::theLargestGapToAKneeIsTheFinding()
{
    const Gibibytes size(0.02);
    const News news(size);
    double widest = 0;
    QString expected;
    for (const PointOfPresenceResult& point : news.points()) {
        if (!point.curve || !point.curve->knee)
            continue;
        const CapacityPoint& knee = point.curve->points.at(*point.curve->knee);
        const double now = point.curve->missRatioAt(size);
        if (now - knee.missRatio <= widest)
            continue;
        widest = now - knee.missRatio;
        expected = QString("%1 with %2 would miss %3 % of requests; its %4 miss %5 %")
                       .arg(news.nameOf(refOf(point.node)), sizeWords(knee.size()), figure(100 * knee.missRatio),
                            sizeWords(size), figure(100 * now));
    }
    QVERIFY(widest > 0.01);
    const auto view = viewOf(chart(), news);
    QCOMPARE(view->finding(), expected);
    keepPicture(*view, "cache-size-gap");
}

/// The sample's caches hold more than 20,000 requests ask for.
void CacheSizeTest::roomForEverythingIsTheFinding()
{
    const News news(std::nullopt);
    const PointOfPresenceResult& busiest =
        *std::ranges::max_element(news.points(), {}, [](const auto& point) { return point.curve->requests; });
    const Node& node = *news.topology().nodes.find(busiest.node);
    QCOMPARE(viewOf(chart(), news)->finding(),
             QString("Every cache holds all that is asked of it: %1 needs %2 and has %3")
                 .arg(news.nameOf(refOf(busiest.node)), sizeWords(busiest.curve->points.back().size()),
                      sizeWords(node.cache)));
}

/// A size beyond every knee that does not hold everything everywhere.
void CacheSizeTest::littleToGainIsTheFinding()
{
    Gibibytes size{}, all{};
    const News drawn(std::nullopt);
    for (const PointOfPresenceResult& point : drawn.points()) {
        all = std::max(all, point.curve->points.back().size());
        if (point.curve->knee)
            size = std::max(size, point.curve->points.at(*point.curve->knee).size());
    }
    QVERIFY(size < all);
    const News news(size);
    const QString finding = viewOf(chart(), news)->finding();
    QVERIFY2(finding.startsWith("More room gains little: "), qPrintable(finding));
}

void CacheSizeTest::theBusiestAreShownTheOthersCounted()
{
    const News news(std::nullopt);
    const auto view = viewOf(chart(), news);
    const std::size_t all = news.points().size(), shown = static_cast<std::size_t>(view->chart()->series().size());
    QVERIFY(shown < all && shown <= mostLines);
    QVERIFY2(view->smallPrint().contains(QString("; %1 more in the table").arg(all - shown)),
             qPrintable(view->smallPrint()));
    std::int64_t before = std::numeric_limits<std::int64_t>::max();
    for (const QAbstractSeries* line : view->chart()->series())
        for (const PointOfPresenceResult& point : news.points())
            if (news.nameOf(refOf(point.node)) == line->name()) {
                QVERIFY(point.curve->requests <= before);
                before = point.curve->requests;
            }
}

/// A dot in the colour of its line, and a hollow ring at the knee; of the last, which lies over the others.
void CacheSizeTest::whatACacheHasIsMarkedOnItsCurve()
{
    const Gibibytes size(0.02);
    const News news(size);
    const auto view = viewOf(chart(), news);
    showAt(*view, {960, 540});
    const auto* line = qobject_cast<QLineSeries*>(view->chart()->series().back());
    const auto point = std::ranges::find_if(
        news.points(), [&](const auto& one) { return news.nameOf(refOf(one.node)) == line->name(); });
    Gibibytes largest{};
    for (const PointOfPresenceResult& one : news.points())
        largest = std::max(largest, one.curve->points.back().size());
    const double unit = largest < Gibibytes(1) ? 1024 : 1; // MiB or GiB on the axis
    const QImage image = view->grab().toImage();
    const auto colorAt = [&](Gibibytes at) {
        return image.pixelColor(
            QPointF(view->xOf(unit * at.value), view->yOf(100 * point->curve->missRatioAt(at))).toPoint());
    };
    QCOMPARE(colorAt(size), line->pen().color());
    QVERIFY(point->curve->knee);
    QCOMPARE(colorAt(point->curve->points.at(*point->curve->knee).size()), theme().panel);
}

void CacheSizeTest::aFileHasThePointsOfEachCurve()
{
    const News news(std::nullopt);
    const ResultTable table = chart().table(news.topology(), news.results);
    std::size_t points = 0, knees = 0, marked = 0;
    for (const PointOfPresenceResult& point : news.points()) {
        points += point.curve->points.size();
        knees += point.curve->knee.has_value();
    }
    for (const auto& row : table.rows)
        marked += std::get<std::int64_t>(row.at(3)) == 1;
    QCOMPARE(table.rows.size(), points);
    QCOMPARE(marked, knees);
}

REGISTER_TEST(CacheSizeTest)

#include "cache_size_test.moc"
