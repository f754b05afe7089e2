// How is a chart laid out around its plot, and how does it answer the mouse?
#include "app/charts/chart_view.h"

#include "app/charts/chart_style.h"
#include "app/document/translated.h"

#include <QChart>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLineSeries>
#include <QMouseEvent>
#include <QRegularExpression>
#include <QTextLayout>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <utility>

namespace edgewright {

namespace {

constexpr double pad = 12, titlePixels = 13, labelPixels = 11, smallPixels = 10, lineSwatch = 24, areaSwatch = 10;

/// Letters grow from the size of a panel to the size of a slide, slower than the view.
double textZoomOf(QSizeF size)
{
    return std::clamp(std::pow(std::min(size.width() / 480, size.height() / 250), 0.6), 1.0, 2.2);
}

double lineHeightOf(const QFont& font) { return std::ceil(QFontMetricsF(font).height()); }

/// A figure and its unit stay on one line.
QString withUnitsKept(QString words)
{
    static const QRegularExpression unit(QStringLiteral("(\\d) (%|ms\\b|s\\b)"));
    return words.replace(unit, QStringLiteral("\\1\u00A0\\2"));
}

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

/// Where a line stands at `x`, in pixels; nothing before it begins and after it ends.
std::optional<QPointF> onLine(QChart& chart, QLineSeries& line, double x)
{
    std::optional<QPointF> before;
    for (const QPointF& point : line.points()) {
        const QPointF here = chart.mapToPosition(point, &line);
        if (here.x() >= x && before && here.x() > before->x())
            return *before + (here - *before) * ((x - before->x()) / (here.x() - before->x()));
        before = here;
    }
    return std::nullopt;
}

} // namespace

/// A view is given its chart as it is made: one that it has to make itself is nobody's once another takes its place.
ChartView::ChartView(const QString& finding, const QString& smallPrint, QWidget* parent)
    : QChartView(new QChart, parent), finding_(finding), smallPrint_(smallPrint)
{
    chart()->setBackgroundVisible(false);
    chart()->setMargins({});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->legend()->hide();
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setBackgroundBrush(chartTheme().panel);
    setMouseTracking(true);
    setMinimumSize(300, 150); // four stand side by side at 1280
    setAccessibleName(finding);
    setAccessibleDescription(smallPrint);
}

QRectF ChartView::plot() const { return chart()->plotArea(); }

double ChartView::xOf(double value) const { return plot().left() + plot().width() * scale_.fraction(value); }

double ChartView::yOf(double height) const { return plot().bottom() - plot().height() * heights_.fraction(height); }

void ChartView::setHeights(const Scale& heights, std::vector<double> ticks, const QString& unit)
{
    heights_ = heights;
    heightTicks_ = std::move(ticks);
    heightUnit_ = unit;
}

QString ChartView::heightWords(double height) const { return tickWords(height) + heightUnit_; }

double ChartView::edge() const { return pad * zoom_; }

QFont ChartView::labelFont() const { return chartFont(labelPixels * zoom_); }

/// Entries flow like words, two long ones to a row. Returns the height they take.
double ChartView::arrangeLegend(QRectF across)
{
    placedLegend_.clear();
    const QFontMetricsF metrics(labelFont());
    const double height = lineHeightOf(labelFont()), gap = 16 * zoom_;
    double x = across.left(), y = across.top();
    for (LegendEntry entry : legend_) {
        const double mark = ((entry.dash ? lineSwatch : areaSwatch) + 6) * zoom_;
        entry.name = metrics.elidedText(entry.name, Qt::ElideMiddle, (across.width() - gap) / 2 - mark - 2);
        const double width = mark + std::ceil(metrics.horizontalAdvance(entry.name)) + 1;
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
    zoom_ = textZoomOf(size);
    const double label = lineHeightOf(labelFont()), across = size.width() - 2 * edge();
    const QFont titleFont = chartFont(titlePixels * zoom_, QFont::DemiBold), smallFont = chartFont(smallPixels * zoom_);
    titleBox_ = QRectF(edge(), 0.5 * edge(), across - cornerRoom_, 0);
    titleLines_ = inTwoLines(withUnitsKept(finding_), titleFont, titleBox_.width());
    titleBox_.setHeight(static_cast<double>(titleLines_.size()) * lineHeightOf(titleFont));
    smallPrintLines_ = inTwoLines(smallPrint_, smallFont, across);
    const double smallHeight = static_cast<double>(smallPrintLines_.size()) * lineHeightOf(smallFont);
    smallPrintBox_ = QRectF(edge(), size.height() - smallHeight - 4, across, smallHeight);
    const QRectF legendBox(edge(), titleBox_.bottom() + 4 * zoom_, across, 0);
    const double top = legendBox.top() + arrangeLegend(legendBox) + 7 * zoom_;
    axisTitleBox_ = QRectF(edge(), smallPrintBox_.top() - label - 2, across, label);
    arrangePlot(top, axisTitleBox_.top() - label - 5 * zoom_, across);
}

/// Between legend and ticks, from `top` to `bottom`.
void ChartView::arrangePlot(double top, double bottom, double width)
{
    const QFontMetricsF metrics(labelFont());
    double widest = 0;
    for (const double tick : heightTicks_)
        widest = std::max(widest, metrics.horizontalAdvance(heightWords(tick)));
    const auto [left, right] =
        gutters_ ? gutters_(QSizeF(width, bottom - top), lineHeightOf(labelFont())) : std::pair(widest + 5, 8.0);
    QRectF plot(edge() + left, top, width - left - right, bottom - top);
    if (headroom_)
        plot.setTop(top + headroom_(plot, labelFont()));
    if (metrics.horizontalAdvance(axisTitle_) <= plot.width()) {
        axisTitleBox_.setLeft(plot.left());
        axisTitleBox_.setRight(plot.right());
    }
    dressSeries();
    chart()->setPlotArea(plot);
}

/// Lines grow with the view.
void ChartView::dressSeries()
{
    for (QAbstractSeries* series : chart()->series())
        if (auto* line = qobject_cast<QLineSeries*>(series)) {
            QPen pen = line->pen();
            pen.setWidthF(1.2 + 0.8 * zoom_);
            line->setPen(pen);
        }
}

void ChartView::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    arrange(event->size());
}

void ChartView::drawTickLines(QPainter& painter) const
{
    painter.setPen(QPen(chartTheme().line, 1));
    painter.drawLine(plot().bottomLeft(), plot().bottomRight());
    for (const double tick : scale_.ticks())
        painter.drawLine(QPointF(xOf(tick), plot().top()), QPointF(xOf(tick), plot().bottom()));
    for (const double tick : heightTicks_)
        painter.drawLine(QPointF(plot().left(), yOf(tick)), QPointF(plot().right(), yOf(tick)));
}

/// A number that would touch the one before it is left out.
void ChartView::drawTicks(QPainter& painter) const
{
    const QFontMetricsF metrics(labelFont());
    const double top = plot().bottom() + 3 * zoom_, height = metrics.height();
    double taken = -1e9;
    painter.setPen(chartTheme().dim);
    for (const double tick : scale_.ticks()) {
        const QString number = tickWords(tick);
        const double width = metrics.horizontalAdvance(number) + 2;
        if (xOf(tick) - width / 2 < taken)
            continue;
        taken = xOf(tick) + width / 2 + 4 * zoom_;
        painter.drawText(QRectF(xOf(tick) - width / 2, top, width, height), Qt::AlignCenter, number);
    }
    double lowest = 1e9;
    for (const double tick : heightTicks_) {
        if (yOf(tick) + height / 2 > lowest)
            continue;
        lowest = yOf(tick) - height / 2;
        painter.drawText(QRectF(0, lowest, plot().left() - 5, height), Qt::AlignRight | Qt::AlignVCenter,
                         heightWords(tick));
    }
}

void ChartView::drawLegend(QPainter& painter) const
{
    for (const auto& [entry, box] : placedLegend_) {
        const double swatch = (entry.dash ? lineSwatch : areaSwatch) * zoom_;
        const QPointF middle(box.left(), box.center().y());
        if (entry.mark) {
            drawMark(painter, middle + QPointF(swatch / 2, 0), *entry.mark, entry.color, zoom_);
        } else if (entry.dash) {
            painter.setPen(QPen(entry.color, 2 * zoom_, *entry.dash, Qt::FlatCap));
            painter.drawLine(middle, middle + QPointF(swatch, 0));
        } else {
            painter.fillRect(QRectF(middle - QPointF(0, swatch / 2), QSizeF(swatch, swatch)), entry.color);
        }
        painter.setPen(chartTheme().text);
        painter.drawText(box.adjusted(swatch + 6 * zoom_, 0, 2, 0), Qt::AlignLeft | Qt::AlignVCenter, entry.name);
    }
}

void ChartView::drawBackground(QPainter* painter, const QRectF& rect)
{
    QChartView::drawBackground(painter, rect);
    drawTickLines(*painter);
    if (underlay_)
        underlay_(*painter, *this);
}

void ChartView::drawForeground(QPainter* painter, const QRectF&)
{
    painter->setRenderHint(QPainter::Antialiasing);
    drawLines(*painter, titleBox_, titleLines_, chartFont(titlePixels * zoom_, QFont::DemiBold), chartTheme().text);
    drawLines(*painter, smallPrintBox_, smallPrintLines_, chartFont(smallPixels * zoom_), chartTheme().dim);
    painter->setFont(labelFont());
    drawLegend(*painter);
    drawTicks(*painter);
    painter->setPen(chartTheme().dim);
    painter->drawText(axisTitleBox_, Qt::AlignHCenter | Qt::AlignVCenter, axisTitle_);
    if (overlay_)
        overlay_(*painter, *this);
    drawReading(*painter);
}

/// A line down to the axis, and a dot on each line of the chart where it is read.
void ChartView::drawReading(QPainter& painter) const
{
    if (!reading_ || reader_)
        return;
    painter.setPen(QPen(chartTheme().dim, 1));
    painter.drawLine(QPointF(reading_->x(), plot().top()), QPointF(reading_->x(), plot().bottom()));
    painter.setPen(QPen(chartTheme().panel, 1.5));
    for (QAbstractSeries* series : chart()->series())
        if (auto* line = qobject_cast<QLineSeries*>(series))
            if (const auto at = onLine(*chart(), *line, reading_->x())) {
                painter.setBrush(line->pen().color());
                painter.drawEllipse(*at, 3.5 * zoom_, 3.5 * zoom_);
            }
}

void ChartView::setReading(std::optional<QPointF> at)
{
    if (at != std::exchange(reading_, at))
        viewport()->update();
}

void ChartView::paintInto(QPainter& painter, const QRectF& target) { render(&painter, target, sceneRect().toRect()); }

/// Lines tell in properties how their figures read ("%1 ms") and what else is to be said of them.
QString ChartView::readLines(QPointF at) const
{
    QStringList readings;
    const auto word = [](const QLineSeries* line, const char* name) { return line->property(name).toString(); };
    for (QAbstractSeries* series : chart()->series())
        if (auto* line = qobject_cast<QLineSeries*>(series))
            if (const auto place = onLine(*chart(), *line, at.x())) {
                const QPointF point = chart()->mapToValue(*place, series);
                QString reading = line->name() + ": " + word(line, "xReading").arg(figure(point.x())) + ", " +
                                  word(line, "yReading").arg(figure(std::clamp(point.y(), 0.0, heights_.most)));
                if (const QString note = word(line, "note"); !note.isEmpty())
                    reading += " (" + note + ')';
                readings << reading;
            }
    return readings.join('\n');
}

void ChartView::mouseMoveEvent(QMouseEvent* event)
{
    QChartView::mouseMoveEvent(event);
    const QPointF at = event->position();
    setReading(plot().contains(at) ? std::optional(at) : std::nullopt);
    const QString reading = !reading_ ? QString() : reader_ ? reader_(at, *this) : readLines(at);
    if (reading.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(event->globalPosition().toPoint(), reading, this);
}

/// What is read stays while the mouse rests: the scene, which has no tips of its own, would hide it.
bool ChartView::viewportEvent(QEvent* event)
{
    return event->type() == QEvent::ToolTip || QChartView::viewportEvent(event);
}

void ChartView::leaveEvent(QEvent* event)
{
    QChartView::leaveEvent(event);
    setReading({});
}

} // namespace edgewright
