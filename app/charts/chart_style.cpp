// Which colours, letters and axes do all charts of the program share?
#include "app/charts/chart_style.h"

#include "app/document/translated.h"

#include <QChart>
#include <QLocale>
#include <QLogValueAxis>
#include <QPainter>
#include <QValueAxis>

#include <cmath>

namespace edgewright {

namespace {

constexpr QRgb okabeIto[] = {0xFF009E73, 0xFFD55E00, 0xFF0072B2, 0xFFCC79A7, 0xFFE69F00, 0xFF56B4E9, 0xFF5B6670};
constexpr QRgb okabeItoOnDark[] = {0xFF2BC29A, 0xFFF07F2E, 0xFF4BA3DB, 0xFFDE9AC2, 0xFFF0B429, 0xFF7CC8F2, 0xFFA3AEB8};
constexpr Qt::PenStyle dashes[] = {Qt::SolidLine, Qt::DashLine,    Qt::DashDotLine,   Qt::DashDotDotLine,
                                   Qt::DashLine,  Qt::DashDotLine, Qt::DashDotDotLine};
int papersAlive = 0;

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

void drawMark(QPainter& painter, QPointF at, Mark mark, const QColor& color, double zoom)
{
    const double radius = (mark == Mark::Ring ? 4.5 : 4) * zoom;
    painter.setPen(mark == Mark::Ring ? QPen(color, 1.8 * zoom) : QPen(chartTheme().panel, 1.2 * zoom));
    painter.setBrush(mark == Mark::Ring ? chartTheme().panel : color);
    painter.drawEllipse(at, radius, radius);
}

namespace {

/// ChartView writes ticks: QChart lays its own out for the size that it was shown at first.
QAbstractAxis* bare(QChart& chart, QAbstractAxis* axis, double least, double most, Qt::Alignment side)
{
    axis->setRange(least, most);
    axis->setLabelsVisible(false);
    axis->setGridLineVisible(false);
    axis->setLineVisible(false);
    chart.addAxis(axis, side);
    return axis;
}

} // namespace

QString tickWords(double tick)
{
    const double unit = tick == 0 ? 1 : std::pow(10, std::floor(std::log10(std::abs(tick))) - 2);
    if (std::abs(tick / unit - std::round(tick / unit)) < 1e-6)
        return figure(tick);
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(tick, 'g', 7);
}

QAbstractAxis* percentAxis(QChart& chart) { return heightAxis(chart, {0, 100}); }

QAbstractAxis* heightAxis(QChart& chart, const Scale& heights)
{
    return bare(chart, new QValueAxis, heights.least, heights.most, Qt::AlignLeft);
}

QAbstractAxis* bareAxis(QChart& chart, const Scale& scale)
{
    QAbstractAxis* axis = scale.isLogarithmic ? static_cast<QAbstractAxis*>(new QLogValueAxis) : new QValueAxis;
    return bare(chart, axis, scale.least, scale.most, Qt::AlignBottom);
}

} // namespace edgewright
