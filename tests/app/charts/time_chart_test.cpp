// Which unit does the axis of time have, and where does that of the figures end?
#include "app/charts/time_chart.h"
#include "app/theme/theme.h"
#include "tests/support/register_test.h"

#include <QChart>
#include <QLineSeries>
#include <QTest>

#include <memory>

using namespace edgewright;

class TimeChartTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(ThemeChoice::Light); }
    void theAxisOfTimeIsReadable_data();
    void theAxisOfTimeIsReadable();
    void sharesReachToTheWhole();
    void ratesReachToTheGreatest();
    void perCentMayReachFarther();
};

namespace {

std::unique_ptr<ChartView> chartUntil(double seconds, const QString& unit = "%")
{
    const std::vector<TimeLine> lines{{"A", {{Seconds(0), 1}, {Seconds(seconds), 42}}}};
    return std::unique_ptr<ChartView>(
        timeChart("Finding", "Small print", {text("chart", "Simulated time"), Seconds(0), unit}, lines, nullptr));
}

} // namespace

void TimeChartTest::theAxisOfTimeIsReadable_data()
{
    QTest::addColumn<double>("seconds");
    QTest::addColumn<double>("most");
    QTest::newRow("milliseconds") << 0.25 << 250.0;
    QTest::newRow("seconds") << 120.0 << 120.0;
    QTest::newRow("minutes") << 3600.0 << 60.0;
    QTest::newRow("hours") << 86'400.0 << 24.0;
    QTest::newRow("days") << 864'000.0 << 10.0;
}

void TimeChartTest::theAxisOfTimeIsReadable()
{
    QFETCH(double, seconds);
    QFETCH(double, most);
    const auto view = chartUntil(seconds);
    QCOMPARE(view->scale().most, most);
    QCOMPARE(qobject_cast<QLineSeries*>(view->chart()->series().front())->at(1).x(), most);
}

void TimeChartTest::sharesReachToTheWhole()
{
    const auto view = chartUntil(10);
    view->resize(640, 320);
    view->arrange(view->size());
    QCOMPARE(view->yOf(100), view->plot().top());
    QCOMPARE(view->yOf(50), view->plot().center().y());
}

/// 42 ends an axis of steps of 10.
void TimeChartTest::ratesReachToTheGreatest()
{
    const auto view = chartUntil(10, "req/s");
    view->resize(640, 320);
    view->arrange(view->size());
    QCOMPARE(view->yOf(50), view->plot().top());
    QCOMPARE(view->yOf(25), view->plot().center().y());
}

void TimeChartTest::perCentMayReachFarther()
{
    const std::vector<TimeLine> lines{{"A", {{Seconds(0), 1}, {Seconds(10), 180}}}};
    const std::unique_ptr<ChartView> view(timeChart(
        "Finding", "Small print", {text("chart", "Time"), Seconds(0), "%", linearScale(50, 200)}, lines, nullptr));
    view->resize(640, 320);
    view->arrange(view->size());
    QCOMPARE(view->yOf(200), view->plot().top());
    QCOMPARE(view->yOf(40), view->plot().bottom()); // in steps of 20
}

REGISTER_TEST(TimeChartTest)

#include "time_chart_test.moc"
