// How do all charts of the program look, and how do they answer the mouse?
#pragma once

#include "core/base/units.h"

#include <QChartView>
#include <QColor>
#include <QString>

#include <optional>

#include <vector>

QT_BEGIN_NAMESPACE
class QAbstractAxis;
class QChart;
class QLineSeries;
class QValueAxis;
QT_END_NAMESPACE

namespace edgewright {

/// A QChartView whose hover reads the nearest point of each line, with small print under the plot.
class ChartView final : public QChartView {
    Q_OBJECT

public:
    /// `finding` is the title: a sentence. `smallPrint`: seed, sample size, warm-up.
    ChartView(const QString& finding, const QString& smallPrint, QWidget* parent);

    const QString& smallPrint() const { return smallPrint_; }
    /// Paints the chart and its small print into `target`: for files as for the screen.
    void paintInto(QPainter& painter, const QRectF& target);

protected:
    void mouseMoveEvent(QMouseEvent* event) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;

private:
    QString smallPrint_;
};

/// Colours of lines in the order of use (Okabe-Ito), each with a dash of its own so that colour is not alone.
QColor lineColor(std::size_t index);
Qt::PenStyle lineDash(std::size_t index);

QValueAxis* valueAxis(QChart& chart, Qt::Alignment side, const QString& title, double least, double most);
/// The least "nice" number (1, 2, 2.5, 5 × 10^k) that is not below `number`.
double roundedUp(double number);

/// A population's distribution as a line, with its budget as a dotted line of the same colour.
struct Distribution {
    QString name;
    std::vector<std::pair<Milliseconds, double>> cdf;
    std::optional<Milliseconds> budget;
};
ChartView* distributionChart(const QString& finding, const QString& smallPrint, const QString& axisTitle,
                             const std::vector<Distribution>& lines, QWidget* parent);

/// How many lines a chart shows at once; the finding says where more were left out.
inline constexpr std::size_t mostLines = 7;

} // namespace edgewright
