// Does the chart of a publication say when answers are new, and who is last?
#include "tests/app/charts/publication_charts.h"
#include "tests/support/register_test.h"

#include "app/theme/theme.h"
#include "core/report/tables.h"

#include <QChart>
#include <QLabel>
#include <QLineSeries>
#include <QTemporaryDir>

#include <algorithm>

using namespace edgewright;
using namespace edgewright::testing;

class PublicationFreshnessTest final : public QObject {
    Q_OBJECT

private slots:
    void init() { applyTheme(ThemeChoice::Light); }
    void theLastIsNamed();
    void whoIsNotNewAtTheEndIsNamed();
    void aLineIsTheShareOfNewAnswers();
    void theLineOf99PercentIsDrawn();
    void anEmptyPanelSaysWhatFillsIt();
};

namespace {

const ChartEntry& chart() { return *chartWithKey("publication-freshness"); }

} // namespace

/// Copies of 10 s are all gone after 10 s at the latest.
void PublicationFreshnessTest::theLastIsNamed()
{
    const Rehearsed sample(CacheStrategy::Ttl, Seconds(10));
    const auto& points = sample.found().pointsOfPresence;
    QVERIFY(std::ranges::all_of(points, [](const auto& point) { return point.freshAfter.has_value(); }));
    const Freshening& last =
        *std::ranges::max_element(points, {}, [](const auto& point) { return point.freshAfter->value; });
    QVERIFY(last.freshAfter->value > 0 && last.freshAfter->value <= 10);
    const auto view = viewOf(chart(), sample);
    const QString finding = view->finding();
    QVERIFY2(finding.contains(QString("after %1 s; ").arg(figure(last.freshAfter->value))), qPrintable(finding));
    // Of several that are last, the busiest.
    QVERIFY2(finding.endsWith(" is the last"), qPrintable(finding));
    QVERIFY2(view->smallPrint().startsWith("Front pages published anew"), qPrintable(view->smallPrint()));
    keepPicture(*view, "publication-freshness");
}

void PublicationFreshnessTest::whoIsNotNewAtTheEndIsNamed()
{
    const Rehearsed sample(CacheStrategy::Ttl, Seconds(1e6));
    const QString finding = viewOf(chart(), sample)->finding();
    QVERIFY2(finding.contains("less than 99 % of answers new even after"), qPrintable(finding));
}

void PublicationFreshnessTest::aLineIsTheShareOfNewAnswers()
{
    const Rehearsed sample(CacheStrategy::Ttl, Seconds(10));
    const auto view = viewOf(chart(), sample);
    for (QAbstractSeries* series : view->chart()->series()) {
        const auto point = std::ranges::find_if(sample.found().pointsOfPresence, [&](const Freshening& one) {
            return sample.nameOf(refOf(one.node)) == series->name();
        });
        QVERIFY(point != sample.found().pointsOfPresence.end());
        const auto* line = qobject_cast<QLineSeries*>(series);
        QCOMPARE(line->count(), static_cast<int>(point->overTime.size()));
        QCOMPARE(line->at(line->count() - 1).y(), 100.0);
    }
}

void PublicationFreshnessTest::theLineOf99PercentIsDrawn()
{
    const Rehearsed sample(CacheStrategy::Ttl, Seconds(10));
    QTemporaryDir folder;
    const QString file = folder.filePath("fresh.svg");
    QVERIFY(saveChart(chart(), sample.topology(), sample.results, file));
    QVERIFY(wordsOf(contentsOf(file)).contains("99 % new"));
    const auto view = viewOf(chart(), sample);
    showAt(*view, {960, 540});
    const QImage image = view->grab().toImage();
    int dots = 0;
    for (int x = static_cast<int>(view->plot().left()); x < view->plot().right(); ++x)
        for (const int up : {-1, 0, 1})
            dots += image.pixelColor(x, static_cast<int>(view->yOf(99)) + up) == theme().bad;
    QVERIFY(dots > 20);
}

void PublicationFreshnessTest::anEmptyPanelSaysWhatFillsIt()
{
    Simulated fresh("news-cdn", false);
    for (const char* key : {"publication-freshness", "publication-origin", "comparison-over-time",
                            "comparison-staleness", "cache-comparison"}) {
        const std::unique_ptr<QWidget> panel(makeChartPanel(key, fresh.document, fresh.results, nullptr));
        panel->show();
        const QString hint = panel->findChild<QLabel*>("chartHint")->text();
        QVERIFY2(hint.contains(QLatin1String(key).startsWith(QLatin1String("publication")) ? "“Rehearse publication”"
                                                                                           : "“Compare strategies”"),
                 qPrintable(hint));
    }
}

REGISTER_TEST(PublicationFreshnessTest)

#include "publication_freshness_test.moc"
