// How is a chart laid out around its plot, and how does it answer the mouse?
#include "app/charts/chart_view.h"

#include "app/charts/chart_style.h"
#include "app/document/translated.h"

#include <QAbstractAxis>
#include <QChart>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLineSeries>
#include <QLocale>
#include <QMouseEvent>
#include <QTextLayout>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace edgewright {

namespace {

constexpr double pad = 12, titlePixels = 13, labelPixels = 11, smallPixels = 10, swatch = 18;

/// Letters grow from the size of a panel to the size of a slide.
double textScaleOf(QSizeF size) { return std::clamp(std::min(size.width() / 480, size.height() / 250), 1.0, 1.5); }

double lineHeightOf(const QFont& font) { return std::ceil(QFontMetricsF(font).height()); }

/// One line, or two of which the second ends in "…" where it must.
QStringList inTwoLines(const QString& words, const QFont& font, double width)
{
    const QFontMetricsF metrics(font);
    QTextLayout layout(words, font);
    layout.beginLayout();
    QTextLine first = layout.createLine();
    if (!first.isValid())
        return {};
    first.setLineWidth(width);
    const int end = first.textLength();
    layout.endLayout();
    if (end >= words.size())
        return {metrics.elidedText(words, Qt::ElideRight, width)};
    return {metrics.elidedText(words.left(end).trimmed(), Qt::ElideRight, width),
            metrics.elidedText(words.mid(end), Qt::ElideRight, width)};
}

void drawLines(QPainter& painter, const QRectF& box, const QStringList& lines, const QFont& font, const QColor& color)
{
    painter.setFont(font);
    painter.setPen(color);
    const double height = lineHeightOf(font);
    for (qsizetype i = 0; i < lines.size(); ++i)
        painter.drawText(QRectF(box.left(), box.top() + height * static_cast<double>(i), box.width(), height),
                         Qt::AlignLeft | Qt::AlignVCenter, lines[i]);
}

/// The point of a line that is nearest to `at` along the x axis.
std::optional<QPointF> nearest(const QLineSeries& line, double at)
{
    std::optional<QPointF> best;
    for (const QPointF& point : line.points())
        if (!best || std::abs(point.x() - at) < std::abs(best->x() - at))
            best = point;
    return best;
}

} // namespace

ChartView::ChartView(const QString& finding, const QString& smallPrint, QWidget* parent)
    : QChartView(parent), finding_(finding), smallPrint_(smallPrint)
{
    auto* made = new QChart;
    made->setBackgroundVisible(false);
    made->setMargins({});
    made->layout()->setContentsMargins(0, 0, 0, 0);
    made->legend()->hide();
    made->setLocalizeNumbers(true);
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    made->setLocale(locale);
    setChart(made);
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setBackgroundBrush(chartTheme().panel);
    setMouseTracking(true);
    setMinimumSize(320, 200);
    setAccessibleName(finding);
    setAccessibleDescription(smallPrint);
}

QRectF ChartView::plot() const { return chart()->plotArea(); }

QFont ChartView::labelFont() const { return chartFont(labelPixels * scale_); }

/// Entries flow like words; a long name is cut rather than left out. Returns the height they take.
double ChartView::arrangeLegend(QRectF across)
{
    placedLegend_.clear();
    const QFontMetricsF metrics(labelFont());
    const double height = lineHeightOf(labelFont()), gap = 16 * scale_, mark = (swatch + 6) * scale_;
    double x = across.left(), y = across.top();
    for (LegendEntry entry : legend_) {
        entry.name = metrics.elidedText(entry.name, Qt::ElideRight, 0.45 * across.width());
        const double width = mark + metrics.horizontalAdvance(entry.name) + 1;
        if (x > across.left() && x + width > across.right()) {
            x = across.left();
            y += height;
        }
        placedLegend_.push_back({entry, QRectF(x, y, width, height)});
        x += width + gap;
    }
    return placedLegend_.empty() ? 0 : y + height - across.top();
}

void ChartView::arrange(QSizeF size)
{
    scale_ = textScaleOf(size);
    const double edge = pad * scale_, label = lineHeightOf(labelFont());
    const QFont titleFont = chartFont(titlePixels * scale_, QFont::DemiBold),
                smallFont = chartFont(smallPixels * scale_);
    titleBox_ = QRectF(edge, 0.5 * edge, size.width() - 2 * edge - cornerRoom_, 0);
    titleLines_ = inTwoLines(finding_, titleFont, titleBox_.width());
    titleBox_.setHeight(static_cast<double>(titleLines_.size()) * lineHeightOf(titleFont));
    smallPrintLines_ = inTwoLines(smallPrint_, smallFont, size.width() - 2 * edge);
    const double smallHeight = static_cast<double>(smallPrintLines_.size()) * lineHeightOf(smallFont);
    smallPrintBox_ = QRectF(edge, size.height() - smallHeight - 4, size.width() - 2 * edge, smallHeight);
    const QRectF legendBox(edge, titleBox_.bottom() + 4 * scale_, size.width() - 2 * edge, 0);
    const double top = legendBox.top() + arrangeLegend(legendBox) + 7 * scale_;
    axisTitleBox_ = QRectF(edge, smallPrintBox_.top() - label - 2, size.width() - 2 * edge, label);
    const double bottom = axisTitleBox_.top() - label - 5 * scale_;
    const auto [left, right] = gutters_ ? gutters_(QSizeF(size.width() - 2 * edge, bottom - top), label)
                                        : std::pair(QFontMetricsF(labelFont()).horizontalAdvance("100 %") + 4, 8.0);
    for (QAbstractAxis* axis : chart()->axes())
        axis->setLabelsFont(labelFont());
    const QRectF plot(edge + left, top, size.width() - 2 * edge - left - right, bottom - top);
    axisTitleBox_.setLeft(plot.left());
    axisTitleBox_.setRight(plot.right());
    chart()->setPlotArea(plot);
}

void ChartView::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    arrange(event->size());
}

void ChartView::drawBackground(QPainter* painter, const QRectF& rect)
{
    QChartView::drawBackground(painter, rect);
    if (underlay_)
        underlay_(*painter, *this);
}

void ChartView::drawForeground(QPainter* painter, const QRectF&)
{
    painter->setRenderHint(QPainter::Antialiasing);
    drawLines(*painter, titleBox_, titleLines_, chartFont(titlePixels * scale_, QFont::DemiBold), chartTheme().text);
    drawLines(*painter, smallPrintBox_, smallPrintLines_, chartFont(smallPixels * scale_), chartTheme().dim);
    painter->setFont(labelFont());
    for (const auto& [entry, box] : placedLegend_) {
        const QPointF middle(box.left(), box.center().y());
        if (entry.dash) {
            painter->setPen(QPen(entry.color, 2 * scale_, *entry.dash, Qt::FlatCap));
            painter->drawLine(middle, middle + QPointF(swatch * scale_, 0));
        } else {
            const double side = 10 * scale_;
            painter->fillRect(QRectF(middle.x() + (swatch * scale_ - side), middle.y() - side / 2, side, side),
                              entry.color);
        }
        painter->setPen(chartTheme().text);
        painter->drawText(box.adjusted((swatch + 6) * scale_, 0, 2, 0), Qt::AlignLeft | Qt::AlignVCenter, entry.name);
    }
    painter->setPen(chartTheme().dim);
    painter->drawText(axisTitleBox_, Qt::AlignHCenter | Qt::AlignVCenter, axisTitle_);
    if (overlay_)
        overlay_(*painter, *this);
}

void ChartView::paintInto(QPainter& painter, const QRectF& target) { render(&painter, target, sceneRect().toRect()); }

void ChartView::mouseMoveEvent(QMouseEvent* event)
{
    QChartView::mouseMoveEvent(event);
    QStringList readings;
    if (plot().contains(event->position()))
        for (QAbstractSeries* series : chart()->series())
            if (const auto* line = qobject_cast<QLineSeries*>(series))
                if (const auto point = nearest(*line, chart()->mapToValue(event->position(), series).x()))
                    readings << QString("%1: %2, %3")
                                    .arg(line->name(), line->property("xReading").toString().arg(figure(point->x())),
                                         line->property("yReading").toString().arg(figure(point->y())));
    if (!readings.isEmpty())
        QToolTip::showText(event->globalPosition().toPoint(), readings.join('\n'), this);
    else if (!chart()->series().isEmpty() && qobject_cast<QLineSeries*>(chart()->series().front()))
        QToolTip::hideText();
}

} // namespace edgewright
