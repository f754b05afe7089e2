// Distribution charts: the axis shows the curves, whatever their spread and wherever their budgets lie.
#include "app/charts/distribution_chart.h"

#include "tests/support/register_test.h"

#include "app/theme/theme.h"

#include <QChart>
#include <QLineSeries>
#include <QTest>
#include <QToolTip>

using namespace edgewright;

namespace {

/// 1 % arrives each hundredth of the way from half to one and a half of `median`.
Distribution around(double median, std::optional<double> budget = {})
{
    Distribution line{QString("Users at %1").arg(median), {}, {}};
    for (int percent = 1; percent <= 100; ++percent)
        line.cdf.push_back({Milliseconds{median * (0.5 + percent / 100.0)}, percent / 100.0});
    if (budget)
        line.budget = Milliseconds{*budget};
    return line;
}

} // namespace

class DistributionChartTest final : public QObject {
    Q_OBJECT

private slots:
    void init() { applyTheme(ThemeChoice::Light); }
    void theAxisIsChosen_data();
    void theAxisIsChosen();
    void aWideSpreadIsReadByTheMouse();
    void curvesOfNoLatencyAreShown();
    void redIsTheOneLimitOfAll();
};

void DistributionChartTest::theAxisIsChosen_data()
{
    QTest::addColumn<QList<double>>("medians");
    QTest::addColumn<QList<double>>("budgets");
    QTest::addColumn<double>("least");
    QTest::addColumn<double>("most");
    QTest::addColumn<bool>("isLogarithmic");
    // 99 % have arrived at 1.49 medians.
    QTest::newRow("a near budget is in view") << QList<double>{10} << QList<double>{20} << 0.0 << 25.0 << false;
    QTest::newRow("a far one is not") << QList<double>{10, 12} << QList<double>{20, 600} << 0.0 << 25.0 << false;
    QTest::newRow("nor alone") << QList<double>{10} << QList<double>{600} << 0.0 << 16.0 << false; // in steps of 2
    // From half of 0.2 to 1.49 of 900, which is 1341.
    QTest::newRow("0.2 and 900 ms") << QList<double>{0.2, 900} << QList<double>{} << 0.1 << 2000.0 << true;
    QTest::newRow("a low budget is reached") << QList<double>{10, 900} << QList<double>{1} << 1.0 << 2000.0 << true;
}

void DistributionChartTest::theAxisIsChosen()
{
    QFETCH(QList<double>, medians);
    QFETCH(QList<double>, budgets);
    QFETCH(double, least);
    QFETCH(double, most);
    QFETCH(bool, isLogarithmic);
    std::vector<Distribution> lines;
    for (qsizetype i = 0; i < medians.size(); ++i)
        lines.push_back(around(medians[i], i < budgets.size() ? std::optional(budgets[i]) : std::nullopt));
    const Scale scale = latencyScale(lines);
    QCOMPARE(scale.isLogarithmic, isLogarithmic);
    QCOMPARE(scale.least, least);
    QCOMPARE(scale.most, most);
}

void DistributionChartTest::aWideSpreadIsReadByTheMouse()
{
    const std::unique_ptr<ChartView> view(
        distributionChart("Finding", "Small print", "ms", {around(0.2), around(900)}, nullptr));
    view->resize(480, 250);
    view->show();
    QVERIFY(QTest::qWaitForWindowExposed(view.get()));
    // The middle of the fast curve stands at 0.2 ms: on the logarithmic axis of 0.1 to 2000 ms well inside the plot.
    const QPointF at(view->xOf(0.2), view->plot().center().y());
    QVERIFY(at.x() > view->plot().left() + 20);
    QTest::mouseMove(view->viewport(), at.toPoint());
    QTRY_VERIFY(QToolTip::isVisible());
    QVERIFY2(QToolTip::text().contains(QRegularExpression("Users at 0\\.2: 0\\.(2|19)")), qPrintable(QToolTip::text()));
    QVERIFY2(QToolTip::text().contains("Users at 900: "), qPrintable(QToolTip::text()));
    QToolTip::hideText();
}

void DistributionChartTest::curvesOfNoLatencyAreShown()
{
    const Distribution none{"On the device", {{Milliseconds{0}, 1.0}}, Milliseconds{20}};
    const std::unique_ptr<ChartView> view(distributionChart("Finding", "Small print", "ms", {none}, nullptr));
    const auto* line = qobject_cast<QLineSeries*>(view->chart()->series().front());
    QCOMPARE(line->points().last().y(), 100.0);
    QVERIFY(!latencyScale({none, around(10)}).isLogarithmic);
}

/// Among budgets that differ a red one would look missed.
void DistributionChartTest::redIsTheOneLimitOfAll()
{
    const auto redDots = [](std::vector<Distribution> lines) {
        const std::unique_ptr<ChartView> view(
            distributionChart("Finding", "Small print", "ms", std::move(lines), nullptr));
        view->resize(480, 250);
        const QImage image = view->grab().toImage();
        int dots = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                dots += image.pixelColor(x, y) == theme().bad;
        return dots;
    };
    QVERIFY(redDots({around(10, 20), around(12, 20)}) > 20);
    QCOMPARE(redDots({around(10, 20), around(12, 20), around(5, 10)}), 0);
}

REGISTER_TEST(DistributionChartTest)

#include "distribution_chart_test.moc"
