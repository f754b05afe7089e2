// Which colours, letters and axes do all charts of the program share?
#pragma once

#include "app/charts/scale.h"
#include "app/theme/theme.h"

#include <QFont>

QT_BEGIN_NAMESPACE
class QAbstractAxis;
class QChart;
class QPainter;
class QPointF;
QT_END_NAMESPACE

namespace edgewright {

/// The theme that charts are made and painted in: the program's, or light while a PaperCharts lives.
const Theme& chartTheme();

/// Charts that go into files are light, whatever the screen wears: they end on paper and on walls.
class PaperCharts {
public:
    PaperCharts();
    ~PaperCharts();
    PaperCharts(const PaperCharts&) = delete;
    PaperCharts& operator=(const PaperCharts&) = delete;
};

/// Colours of lines in the order of use (Okabe-Ito), each with a dash of its own so that colour is not alone.
QColor lineColor(std::size_t index);
/// The first alone is solid: a line that lies upon another lets it through.
Qt::PenStyle lineDash(std::size_t index);

QFont chartFont(double pixels, QFont::Weight weight = QFont::Normal);

/// A place on a line that has a meaning of its own.
enum class Mark { Ring, Dot };
void drawMark(QPainter& painter, QPointF at, Mark mark, const QColor& color, double zoom);

/// Ticks are round: where three digits would change one, it takes those that it has.
QString tickWords(double tick);

/// The axis of shares, 0 to 100 %, left of the plot, bare: ChartView::showPercents writes its ticks.
QAbstractAxis* percentAxis(QChart& chart);
/// Another at its place: ChartView::setHeights writes its ticks.
QAbstractAxis* heightAxis(QChart& chart, const Scale& heights);
/// The axis below the plot, bare: ChartView::setScale writes its ticks.
QAbstractAxis* bareAxis(QChart& chart, const Scale& scale);

/// How many lines a chart shows at once; the small print says where more were left out.
inline constexpr std::size_t mostLines = 7;

} // namespace edgewright
