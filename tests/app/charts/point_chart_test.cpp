// Which point does a click pick, and which a key?
#include "app/charts/point_chart.h"
#include "app/document/translated.h"
#include "app/theme/theme.h"
#include "tests/support/register_test.h"

#include <QChart>
#include <QLineSeries>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

#include <memory>

using namespace edgewright;

class PointChartTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(ThemeChoice::Light); }
    void aClickPicksThePointUnderIt();
    void aClickBesideThePointsPicksNone();
    void keysWalkThePoints();
    void theMouseReadsTheNearestPoint();
    void theShownOneIsMarked();
    void stepsJoinThePoints();
    void onePointHasAnAxisToo();
    void ticksAreNotRounded();
};

namespace {

struct Shown {
    std::unique_ptr<PointChart> chart;
    QSignalSpy picked;

    explicit Shown(std::optional<int> shown = {},
                   std::vector<PointChart::Point> points = {{1, 30, "A"}, {2, 20, "B"}, {4, 5, "C"}})
        : chart(std::make_unique<PointChart>("Finding", "Small print", std::move(points), shown, nullptr)),
          picked(chart.get(), &PointChart::picked)
    {
        chart->resize(640, 320);
        chart->show();
        (void)QTest::qWaitForWindowExposed(chart.get());
    }
    void click(QPointF at) const { QTest::mouseClick(chart->viewport(), Qt::LeftButton, {}, at.toPoint()); }
};

} // namespace

void PointChartTest::aClickPicksThePointUnderIt()
{
    Shown shown;
    for (int point = 0; point < 3; ++point) {
        shown.click(shown.chart->placeOf(point) + QPointF(5, -5));
        QCOMPARE(shown.picked.size(), point + 1);
        QCOMPARE(shown.picked.back()[0].toInt(), point);
    }
}

void PointChartTest::aClickBesideThePointsPicksNone()
{
    Shown shown;
    shown.click(shown.chart->plot().topRight() - QPointF(4, -4));
    QCOMPARE(shown.picked.size(), 0);
    QTest::mouseClick(shown.chart->viewport(), Qt::RightButton, {}, shown.chart->placeOf(1).toPoint());
    QCOMPARE(shown.picked.size(), 0);
}

void PointChartTest::keysWalkThePoints()
{
    Shown fresh;
    QTest::keyClick(fresh.chart.get(), Qt::Key_Right);
    QCOMPARE(fresh.picked.back()[0].toInt(), 0);
    QTest::keyClick(fresh.chart.get(), Qt::Key_Left);
    QCOMPARE(fresh.picked.back()[0].toInt(), 2);
    Shown middle(1);
    QTest::keyClick(middle.chart.get(), Qt::Key_Right);
    QCOMPARE(middle.picked.back()[0].toInt(), 2);
    QTest::keyClick(middle.chart.get(), Qt::Key_Left);
    QCOMPARE(middle.picked.back()[0].toInt(), 0);
    Shown last(2);
    QTest::keyClick(last.chart.get(), Qt::Key_Right);
    QCOMPARE(last.picked.back()[0].toInt(), 2);
}

void PointChartTest::theMouseReadsTheNearestPoint()
{
    Shown shown;
    QTest::mouseMove(shown.chart->viewport(), (shown.chart->placeOf(2) + QPointF(-30, -10)).toPoint());
    QTRY_COMPARE(QToolTip::text(), QString("C"));
    QToolTip::hideText();
}

void PointChartTest::theShownOneIsMarked()
{
    const Shown none, second(1);
    const auto around = [](const Shown& shown) {
        const QPointF at = shown.chart->placeOf(1);
        return shown.chart->grab(QRect(at.toPoint() - QPoint(12, 12), QSize(24, 24))).toImage();
    };
    QVERIFY(around(none) != around(second));
    QCOMPARE(second.chart->accessibleDescription(), QString("B"));
}

/// Between two points the better one in the first figure still stands: across, then down.
void PointChartTest::stepsJoinThePoints()
{
    const Shown shown;
    const auto* steps = qobject_cast<QLineSeries*>(shown.chart->chart()->series().front());
    const QList<QPointF> expected{{1, 30}, {2, 30}, {2, 20}, {4, 20}, {4, 5}};
    QCOMPARE(steps->points(), expected);
}

void PointChartTest::onePointHasAnAxisToo()
{
    const Shown shown({}, {{3, 7, "alone"}});
    QVERIFY(shown.chart->plot().contains(shown.chart->placeOf(0)));
    QVERIFY(shown.chart->scale().ticks().size() >= 2);
}

/// From 12.4 to 12.8 they stand 0.05 apart.
void PointChartTest::ticksAreNotRounded()
{
    QCOMPARE(tickWords(12.45), QString("12.45"));
    QCOMPARE(tickWords(12.5), QString("12.5"));
    QCOMPARE(tickWords(1200), figure(1200));
}

REGISTER_TEST(PointChartTest)
#include "point_chart_test.moc"
