// What does the chart of a search say: how close, when, and is it proven?
#include "tests/app/charts/simulated.h"
#include "tests/app/jobs/desk.h"
#include "tests/app/jobs/two_sites.h"
#include "tests/support/register_test.h"

#include "core/report/tables.h"

#include <QChart>
#include <QLineSeries>
#include <QValueAxis>

using namespace edgewright;
using namespace edgewright::testing;

class PlacementGapTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(ThemeChoice::Light); }
    void hasNothingBeforeASearch();
    void saysWhenItWasProven();
    void theLinesMeetWhereItIsProven();
    void showsWhereTheLinesMeet();
    void isDrawnWhileTheSearchGoesOn();
    void aStoppedSearchIsNotProven();
    void weighedSumsAreInPerCent();
    void theTableTellsEveryStep();
};

namespace {

const ChartEntry& gapChart() { return *chartWithKey("placement-gap"); }

std::unique_ptr<ChartView> chartOf(const Desk& desk)
{
    return std::unique_ptr<ChartView>(
        static_cast<ChartView*>(gapChart().make(desk.document.topology(), desk.results, nullptr)));
}

QLineSeries* line(const ChartView& view, int index)
{
    return qobject_cast<QLineSeries*>(view.chart()->series()[index]);
}

bool isFound(const Desk& desk)
{
    const auto& steps = desk.results.search().steps;
    return !steps.empty() && steps.back().best;
}

} // namespace

void PlacementGapTest::hasNothingBeforeASearch()
{
    const Desk desk(twoSites());
    QVERIFY(!gapChart().hasData(desk.results));
    QVERIFY(translated(gapChart().fills).contains("Run placement"));
}

void PlacementGapTest::saysWhenItWasProven()
{
    Desk desk(twoSites());
    desk.results.runPlacement();
    QVERIFY(desk.waited());
    const auto view = chartOf(desk);
    QVERIFY2(view->finding().contains("roven"), qPrintable(view->finding()));
    QVERIFY2(view->smallPrint().contains("seed 1"), qPrintable(view->smallPrint()));
    QVERIFY(!gapChart().isStale(desk.results));
}

/// In the unit of the goal, at the end of the axis: far costs 1 USD/h.
void PlacementGapTest::theLinesMeetWhereItIsProven()
{
    Desk desk(twoSites());
    desk.results.runPlacement();
    QVERIFY(desk.waited());
    const auto view = chartOf(desk);
    const QList<QPointF> best = line(*view, 0)->points(), bound = line(*view, 1)->points();
    QCOMPARE(best.back().y(), 1.0);
    QVERIFY(std::abs(bound.back().y() - 1) < 1e-6);
    QCOMPARE(best.back().x(), bound.back().x());
    for (const QList<QPointF>& points : {best, bound}) // steps: one of both changes at a time
        for (qsizetype i = 1; i < points.size(); ++i)
            QVERIFY(points[i].x() == points[i - 1].x() || points[i].y() == points[i - 1].y());
    QVERIFY2(view->finding().contains("ms") || view->finding().contains(" s"), qPrintable(view->finding()));
}

/// At 1 USD/h, while the bound rose from 0.
void PlacementGapTest::showsWhereTheLinesMeet()
{
    Desk desk(twoSites());
    desk.results.runPlacement();
    QVERIFY(desk.waited());
    const auto view = chartOf(desk);
    QCOMPARE(line(*view, 1)->points().front().y(), 0.0);
    const auto* heights = qobject_cast<QValueAxis*>(view->chart()->axes(Qt::Vertical).front());
    QVERIFY2(heights->min() >= 0.9 && heights->min() < 1, QByteArray::number(heights->min()));
    QVERIFY2(heights->max() >= 1, QByteArray::number(heights->max()));
}

void PlacementGapTest::isDrawnWhileTheSearchGoesOn()
{
    Desk desk(endless());
    desk.results.setPlacementOptions(patient());
    const std::unique_ptr<QWidget> panel(makeChartPanel("placement-gap", desk.document, desk.results, nullptr));
    panel->resize(640, 320);
    panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(panel.get()));
    QVERIFY(!panel->findChild<ChartView*>());
    desk.results.runPlacement();
    QVERIFY(QTest::qWaitFor([&] { return isFound(desk); }, 30'000));
    const auto* view = panel->findChild<ChartView*>("chart-placement-gap");
    QVERIFY(view);
    QVERIFY2(view->finding().contains("still searching"), qPrintable(view->finding()));
    keepPicture(*panel, "placement-gap-live");
    desk.jobs.cancel();
    QVERIFY(desk.waited());
}

void PlacementGapTest::aStoppedSearchIsNotProven()
{
    Desk desk(endless());
    desk.results.setPlacementOptions(patient());
    desk.results.runPlacement();
    QVERIFY(QTest::qWaitFor([&] { return isFound(desk); }, 30'000));
    desk.results.stop();
    QVERIFY(desk.waited());
    QVERIFY2(chartOf(desk)->finding().contains("not proven"), qPrintable(chartOf(desk)->finding()));
}

void PlacementGapTest::weighedSumsAreInPerCent()
{
    Desk desk(twoSites());
    PlacementOptions options;
    options.objectives = {{.weights = {0.4, 0.6, 0, 0, 0}}}; // far stays the best: it is what is measured by
    desk.results.setPlacementOptions(options);
    desk.results.runPlacement();
    QVERIFY(desk.waited());
    const auto view = chartOf(desk);
    QVERIFY(std::abs(line(*view, 0)->points().back().y() - 100) < 1e-6);
    QCOMPARE(line(*view, 0)->property("yReading").toString(), QString("%1 %"));
}

void PlacementGapTest::theTableTellsEveryStep()
{
    Desk desk(twoSites());
    desk.results.runPlacement();
    QVERIFY(desk.waited());
    const ResultTable table = gapChart().table(desk.document.topology(), desk.results);
    QCOMPARE(table.rows.size(), desk.results.answer()->history.size());
    QCOMPARE(std::get<double>(table.rows.back()[1]), 1.0);
    QVERIFY(std::abs(std::get<double>(table.rows.back()[3])) < 1e-6);
}

REGISTER_TEST(PlacementGapTest)
#include "placement_gap_test.moc"
