// Row charts: the mouse reads a whole row, and figures stand clear of the budget's mark.
#include "app/charts/row_chart.h"

#include "tests/app/charts/simulated.h"
#include "tests/support/register_test.h"

#include "app/theme/painted_file.h"
#include "app/theme/theme.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QToolTip>

using namespace edgewright;
using namespace edgewright::testing;

namespace {

std::unique_ptr<ChartView> twoRows(double mark, double second = 0)
{
    ChartRow first{"Players", "60 of 80 ms", Qt::black, mark}, other{"Visitors", "0 ms", Qt::black, {}};
    return std::unique_ptr<ChartView>(rowChart("Finding", "Small print", "Round trip, ms", 100, " ms", Bars::Stacked,
                                               {first, other}, {{"Network", Qt::cyan, {60, second}}}, nullptr));
}

} // namespace

class RowChartTest final : public QObject {
    Q_OBJECT

private slots:
    void init() { applyTheme(ThemeChoice::Light); }
    void theMouseReadsAWholeRow();
    void aFigureStandsClearOfTheMark_data();
    void aFigureStandsClearOfTheMark();
    void aBarBeyondTheAxisIsStillRead();

private:
    QTemporaryDir folder_;
};

void RowChartTest::theMouseReadsAWholeRow()
{
    const auto view = twoRows(80);
    showAt(*view, {480, 250});
    const QRectF plot = view->plot();
    // Far right of both bars, in the upper and in the lower half.
    QTest::mouseMove(view->viewport(), QPointF(plot.right() - 3, plot.top() + plot.height() / 4).toPoint());
    QTRY_COMPARE(QToolTip::text(), QString("Players\nNetwork: 60 ms\n60 of 80 ms"));
    QTest::mouseMove(view->viewport(), QPointF(plot.right() - 3, plot.top() + 3 * plot.height() / 4).toPoint());
    QTRY_COMPARE(QToolTip::text(), QString("Visitors\nNetwork: 0 ms"));
    QToolTip::hideText();
}

void RowChartTest::aFigureStandsClearOfTheMark_data()
{
    QTest::addColumn<double>("mark");
    for (const double mark : {5.0, 20.0, 30.0, 31.0, 45.0, 59.0})
        QTest::addRow("%g", mark) << mark;
}

/// The bar is 60 of 100 long, so its words would stand around 30.
void RowChartTest::aFigureStandsClearOfTheMark()
{
    QFETCH(double, mark);
    const auto view = twoRows(mark);
    showAt(*view, {640, 320});
    const QString file = folder_.filePath("row.svg");
    QVERIFY(writePainted(
        {"", "", view->size(), [&](QPainter& to, const QRectF& target) { view->paintInto(to, target); }}, file));
    const QRegularExpression words("x=\"([0-9.]+)\"[^>]*>\\s*Network 60\\s*</text>");
    const auto found = words.match(QString::fromUtf8(contentsOf(file)));
    QVERIFY(found.hasMatch());
    const double left = found.captured(1).toDouble();
    const double right = left + QFontMetricsF(view->labelFont()).horizontalAdvance("Network 60");
    QVERIFY2(view->xOf(mark) < left || view->xOf(mark) > right,
             qPrintable(QString("%1 in %2 to %3").arg(view->xOf(mark)).arg(left).arg(right)));
}

void RowChartTest::aBarBeyondTheAxisIsStillRead()
{
    const auto view = twoRows(600, 900);
    showAt(*view, {480, 250});
    const QRectF plot = view->plot();
    QTest::mouseMove(view->viewport(), QPointF(plot.center().x(), plot.top() + 3 * plot.height() / 4).toPoint());
    QTRY_COMPARE(QToolTip::text(), QString("Visitors\nNetwork: 900 ms"));
    QToolTip::hideText();
}

REGISTER_TEST(RowChartTest)

#include "row_chart_test.moc"
