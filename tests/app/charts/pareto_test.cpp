// What does the chart of trade-offs say, and does a picked point reach the drawing?
#include "app/charts/point_chart.h"
#include "tests/app/charts/simulated.h"
#include "tests/app/jobs/desk.h"
#include "tests/app/jobs/two_sites.h"
#include "tests/support/register_test.h"

using namespace edgewright;
using namespace edgewright::testing;

class ParetoTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(ThemeChoice::Light); }
    void tellsWhatTheLastStepCosts();
    void isDrawnWhileItGrows();
    void aSinglePointIsTheBestInBoth();
    void readsEveryPoint();
    void aClickShowsThePlacement();
    void keysWalkOnAfterTheChartIsMadeAnew();
    void anOldFrontIsStale();
};

namespace {

const ChartEntry& entry() { return *chartWithKey("pareto"); }

struct Front : Desk {
    std::unique_ptr<QWidget> panel;

    explicit Front(Topology topology = twoSites()) : Desk(std::move(topology))
    {
        results.runFront();
        (void)waited();
        panel.reset(makeChartPanel("pareto", document, results, nullptr));
        panel->resize(640, 320);
        panel->show();
        (void)QTest::qWaitForWindowActive(panel.get());
    }
    /// Anew after each change.
    PointChart& chart() const { return *panel->findChild<PointChart*>("chart-pareto"); }
};

} // namespace

void ParetoTest::tellsWhatTheLastStepCosts()
{
    const Front front;
    QCOMPARE(front.chart().finding(), QString("Mean latency falls from %1 to %2 for %3 more")
                                          .arg(withUnit(20, "ms"), withUnit(10, "ms"), withUnit(1, "USD/h")));
    QVERIFY2(front.chart().smallPrint().startsWith("2 points, more may lie between; seed 1"),
             qPrintable(front.chart().smallPrint()));
    keepPicture(*front.panel, "pareto");
}

void ParetoTest::isDrawnWhileItGrows()
{
    Desk desk(endless());
    const std::unique_ptr<QWidget> panel(makeChartPanel("pareto", desk.document, desk.results, nullptr));
    panel->show();
    desk.results.setPlacementOptions(halfASecondEach());
    desk.results.runFront();
    const auto chart = [&] { return panel->findChild<PointChart*>("chart-pareto"); };
    QVERIFY(QTest::qWaitFor([&] { return chart() != nullptr; }, 30'000));
    QVERIFY(desk.jobs.isRunning());
    QVERIFY2(chart()->smallPrint().contains("so far, still searching"), qPrintable(chart()->smallPrint()));
    desk.results.stop();
    QVERIFY(desk.waited());
    QVERIFY2(!chart()->smallPrint().contains("still searching"), qPrintable(chart()->smallPrint()));
}

void ParetoTest::aSinglePointIsTheBestInBoth()
{
    Topology topology = twoSites();
    topology.nodes.remove({"near"});
    topology.links.remove({"l1"});
    const Front front(topology);
    QVERIFY2(front.chart().finding().startsWith("One placement is the best in both"),
             qPrintable(front.chart().finding()));
}

void ParetoTest::readsEveryPoint()
{
    Front front;
    front.results.lookAtPoint(1);
    const QString reading = front.chart().accessibleDescription();
    QVERIFY2(reading.startsWith("Point 2 of 2, proven\nCost: " + withUnit(2, "USD/h")), qPrintable(reading));
    QVERIFY2(reading.endsWith("Mean latency: " + withUnit(10, "ms")), qPrintable(reading));
}

void ParetoTest::aClickShowsThePlacement()
{
    Front front;
    QTest::mouseClick(front.chart().viewport(), Qt::LeftButton, {}, front.chart().placeOf(1).toPoint());
    QTRY_VERIFY(front.results.shownPlacement() == onSite("near"));
    QTest::mouseClick(front.chart().viewport(), Qt::LeftButton, {}, front.chart().placeOf(0).toPoint());
    QTRY_VERIFY(front.results.shownPlacement() == onSite("far"));
}

void ParetoTest::keysWalkOnAfterTheChartIsMadeAnew()
{
    Front front;
    front.chart().setFocus();
    QTest::keyClick(&front.chart(), Qt::Key_Right);
    QTRY_COMPARE(front.results.shownPoint(), std::optional(0));
    QVERIFY(front.chart().hasFocus());
    QTest::keyClick(&front.chart(), Qt::Key_Right);
    QTRY_COMPARE(front.results.shownPoint(), std::optional(1));
}

void ParetoTest::anOldFrontIsStale()
{
    Front front;
    QVERIFY(!entry().isStale(front.results));
    Edit edit;
    const Link before = *front.document.topology().links.find({"l1"});
    Link after = before;
    after.latency = Milliseconds(6);
    edit.changes.push_back(changed(before, after));
    QVERIFY(front.document.perform(edit));
    QVERIFY(entry().isStale(front.results));
}

REGISTER_TEST(ParetoTest)
#include "pareto_test.moc"
