// Which colours, letters and scales do all charts of the program share?
#pragma once

#include "app/theme/theme.h"

#include <QFont>

QT_BEGIN_NAMESPACE
class QChart;
class QValueAxis;
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
Qt::PenStyle lineDash(std::size_t index);

QFont chartFont(double pixels, QFont::Weight weight = QFont::Normal);

/// An axis with four to eight ticks on round numbers, in the locale's form. `unit` stands behind each number.
QValueAxis* valueAxis(QChart& chart, Qt::Alignment side, double least, double most, const QString& unit = {});
/// The round distance (1, 2, 2.5, 5 × 10^k) of ticks that divides `span` into four to eight.
double tickStep(double span);
/// The least tick that is not below `most`: where an axis from zero ends.
double axisEnd(double most);

/// How many lines a chart shows at once; the small print says where more were left out.
inline constexpr std::size_t mostLines = 7;

} // namespace edgewright
