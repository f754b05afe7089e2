// Which colours, letters and scales do all charts of the program share?
#include "app/charts/chart_style.h"

#include <QChart>
#include <QLocale>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace edgewright {

namespace {

constexpr QRgb okabeIto[] = {0xFF009E73, 0xFFD55E00, 0xFF0072B2, 0xFFCC79A7, 0xFFE69F00, 0xFF56B4E9, 0xFF5B6670};
constexpr QRgb okabeItoOnDark[] = {0xFF2BC29A, 0xFFF07F2E, 0xFF4BA3DB, 0xFFDE9AC2, 0xFFF0B429, 0xFF7CC8F2, 0xFFA3AEB8};
constexpr Qt::PenStyle dashes[] = {Qt::SolidLine,      Qt::DashLine, Qt::DashDotLine, Qt::SolidLine,
                                   Qt::DashDotDotLine, Qt::DashLine, Qt::SolidLine};
int papersAlive = 0;

/// Decimals that tell neighbouring ticks apart.
int decimalsOf(double step)
{
    for (int decimals = 0; decimals < 9; ++decimals) {
        const double shifted = step * std::pow(10, decimals);
        if (std::abs(shifted - std::round(shifted)) < 1e-6 * shifted)
            return decimals;
    }
    return 9;
}

} // namespace

const Theme& chartTheme() { return papersAlive > 0 ? lightTheme() : theme(); }

PaperCharts::PaperCharts() { ++papersAlive; }
PaperCharts::~PaperCharts() { --papersAlive; }

QColor lineColor(std::size_t index)
{
    return QColor::fromRgb(chartTheme().dark ? okabeItoOnDark[index % std::size(okabeItoOnDark)]
                                             : okabeIto[index % std::size(okabeIto)]);
}

Qt::PenStyle lineDash(std::size_t index) { return dashes[index % std::size(dashes)]; }

QFont chartFont(double pixels, QFont::Weight weight)
{
    QFont font;
    font.setPixelSize(static_cast<int>(std::lround(pixels)));
    font.setWeight(weight);
    return font;
}

double tickStep(double span)
{
    if (!(span > 0) || !std::isfinite(span))
        return 1;
    const double power = std::pow(10, std::floor(std::log10(span / 8)));
    for (const double step : {1.0, 2.0, 2.5, 5.0})
        if (span / (step * power) <= 8 * (1 + 1e-9))
            return step * power;
    return 10 * power;
}

double axisEnd(double most)
{
    if (!(most > 0) || !std::isfinite(most))
        return 1;
    const double step = tickStep(most);
    return std::ceil(most / step * (1 - 1e-9)) * step;
}

QValueAxis* valueAxis(QChart& chart, Qt::Alignment side, double least, double most, const QString& unit)
{
    auto* axis = new QValueAxis;
    const double step = tickStep(most - least);
    axis->setRange(least, most);
    axis->setTickType(QValueAxis::TicksDynamic);
    axis->setTickAnchor(0);
    axis->setTickInterval(step);
    axis->setLabelFormat(QString("%.%1f").arg(decimalsOf(step)) + unit);
    axis->setLabelsColor(chartTheme().dim);
    axis->setGridLineColor(chartTheme().line);
    axis->setLinePenColor(chartTheme().line);
    chart.addAxis(axis, side);
    return axis;
}

} // namespace edgewright
