// The panel of charts: says what fills it, follows results and theme.
#include "tests/app/charts/simulated.h"
#include "tests/app/jobs/desk.h"
#include "tests/app/jobs/two_sites.h"
#include "tests/support/register_test.h"

#include "app/theme/theme.h"

#include <QLabel>

using namespace edgewright;
using namespace edgewright::testing;

class ChartPanelTest final : public QObject {
    Q_OBJECT

private slots:
    void init() { applyTheme(ThemeChoice::Light); }
    void aPanelSaysWhatFillsIt();
    void aPanelSaysWhatTheRunLacked();
    void aPanelSaysThatNoPlacementMeetsAll();
    void aPanelSaysWhereLatenciesAreFound();
    void aPanelFillsAndSaysWhenStale();
    void aPanelFollowsTheTheme();
};

void ChartPanelTest::aPanelSaysWhatFillsIt()
{
    Simulated fresh("ar-vr-metro", false);
    const std::unique_ptr<QWidget> panel(
        makeChartPanel("latency-cdf latency-budget", fresh.document, fresh.results, nullptr));
    panel->show();
    QVERIFY(panel->findChild<QLabel*>("chartHint")->text().contains("Ctrl+R"));
    QVERIFY(panel->findChildren<ChartView*>().isEmpty());
}

void ChartPanelTest::aPanelSaysWhatTheRunLacked()
{
    Simulated bare("ar-vr-metro", false);
    Edit stopFetching;
    for (const Population& before : bare.topology().populations) {
        Population after = before;
        after.contents.clear();
        if (after != before)
            stopFetching.changes.push_back(changed(before, after));
    }
    QVERIFY(bare.document.perform(stopFetching));
    const std::unique_ptr<QWidget> panel(makeChartPanel("cache-hit-ratio", bare.document, bare.results, nullptr));
    panel->show();
    bare.results.runAll();
    QTRY_VERIFY_WITH_TIMEOUT(!bare.jobs.isRunning() && bare.results.latency(), 60'000);
    QVERIFY2(panel->findChild<QLabel*>("chartHint")->text().contains("fetch content"),
             qPrintable(panel->findChild<QLabel*>("chartHint")->text()));
}

/// Nobody waits as little as 1 ms: there are no latencies of services, only of content, and budgets are not of that.
void ChartPanelTest::aPanelSaysThatNoPlacementMeetsAll()
{
    Simulated hasty("ar-vr-metro", false);
    Edit hurry;
    for (const Population& before : hasty.topology().populations) {
        Population after = before;
        after.budget = Milliseconds(1);
        hurry.changes.push_back(changed(before, after));
    }
    QVERIFY(hasty.document.perform(hurry));
    const std::unique_ptr<QWidget> panel(
        makeChartPanel("latency-cdf latency-budget", hasty.document, hasty.results, nullptr));
    panel->show();
    hasty.results.runPlacement();
    QTRY_VERIFY_WITH_TIMEOUT(!hasty.jobs.isRunning() && hasty.results.placement(), 60'000);
    QVERIFY2(panel->findChild<QLabel*>("chartHint")->text().contains("Placement panel"),
             qPrintable(panel->findChild<QLabel*>("chartHint")->text()));
    hasty.results.runCaches();
    QTRY_VERIFY_WITH_TIMEOUT(panel->findChild<ChartView*>("chart-latency-budget"), 60'000);
    QCOMPARE(panel->findChild<ChartView*>("chart-latency-budget")->finding(),
             QString("Content alone: the budgets are for services, which have no placement"));
}

void ChartPanelTest::aPanelSaysWhereLatenciesAreFound()
{
    Desk desk(twoSites());
    const std::unique_ptr<QWidget> panel(makeChartPanel("latency-cdf", desk.document, desk.results, nullptr));
    panel->show();
    desk.results.runPlacement();
    QVERIFY(desk.waited() && panel->findChild<ChartView*>());
    desk.results.runBaselines();
    QVERIFY(desk.waited());
    desk.results.lookAtBaseline(0);
    QVERIFY(!panel->findChild<ChartView*>());
    QVERIFY(panel->findChild<QLabel*>("chartHint")->text().contains("answer of the search"));
}

void ChartPanelTest::aPanelFillsAndSaysWhenStale()
{
    Simulated fresh("ar-vr-metro", false);
    const std::unique_ptr<QWidget> panel(
        makeChartPanel("latency-cdf latency-budget", fresh.document, fresh.results, nullptr));
    panel->resize(1000, 260);
    panel->show();
    fresh.results.runAll();
    QTRY_VERIFY_WITH_TIMEOUT(panel->findChild<ChartView*>("chart-latency-cdf"), 60'000);
    QVERIFY(panel->findChild<ChartView*>("chart-latency-budget"));
    QTRY_VERIFY(!fresh.jobs.isRunning());
    QVERIFY(!panel->findChild<QLabel*>("chartHint"));
    QVERIFY(!panel->findChild<QLabel*>("chartsAreStale"));
    Population after = *fresh.topology().populations.begin();
    const Population before = after;
    after.users += 1;
    QVERIFY(fresh.document.perform(Edit{{}, Gesture::None, {changed(before, after)}}));
    QTRY_VERIFY(panel->findChild<QLabel*>("chartsAreStale"));
    QTest::qWait(1);
    keepPicture(*panel, "panel-stale");
    fresh.document.history().undo();
    QVERIFY(panel->findChild<ChartView*>("chart-latency-cdf"));
}

void ChartPanelTest::aPanelFollowsTheTheme()
{
    const std::unique_ptr<QWidget> panel(
        makeChartPanel("latency-cdf", arSample().document, arSample().results, nullptr));
    panel->resize(600, 260);
    panel->show();
    QCOMPARE(panel->findChild<ChartView*>()->backgroundBrush().color(), lightTheme().panel);
    applyTheme(ThemeChoice::Dark);
    QTRY_COMPARE(panel->findChild<ChartView*>()->backgroundBrush().color(), darkTheme().panel);
}

REGISTER_TEST(ChartPanelTest)

#include "chart_panel_test.moc"
