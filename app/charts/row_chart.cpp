// How are bars drawn that stand in named rows?
#include "app/charts/row_chart.h"

#include "app/charts/chart_style.h"
#include "app/document/translated.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QHorizontalBarSeries>
#include <QHorizontalStackedBarSeries>

#include <algorithm>
#include <cmath>
#include <memory>

namespace edgewright {

namespace {

/// What the layers of a row chart need to know.
struct Rows {
    std::vector<ChartRow> rows;
    std::vector<RowPart> parts;
    Scale scale;
    bool isStacked = false;
    bool namesAbove = false; // decided at each layout
    double barShare = 0.6;   // of the row's height

    QRectF row(const QRectF& plot, std::size_t index) const
    {
        const double height = plot.height() / static_cast<double>(rows.size());
        return {plot.left(), plot.top() + height * static_cast<double>(index), plot.width(), height};
    }
    QRectF bar(const QRectF& plot, std::size_t index) const
    {
        const QRectF all = row(plot, index);
        const double height = all.height() * barShare;
        return {all.left(), all.center().y() - height / 2, all.width(), height};
    }
    double at(const QRectF& plot, std::size_t index, double value) const
    {
        return plot.left() + plot.width() * scale.fraction(value * rows[index].scale);
    }
    double total(std::size_t index) const
    {
        double sum = 0;
        for (const RowPart& part : parts)
            sum += part.values[index];
        return sum;
    }
    bool isBeyond(std::size_t index, double value) const { return value * rows[index].scale > scale.most; }
};

double widest(const std::vector<ChartRow>& rows, QString ChartRow::*member, const QFontMetricsF& metrics)
{
    double width = 0;
    for (const ChartRow& row : rows)
        width = std::max(width, metrics.horizontalAdvance(row.*member));
    return width;
}

std::pair<double, double> makeRoom(Rows& rows, QAbstractBarSeries& series, QSizeF room, double lineHeight,
                                   const QFontMetricsF& metrics)
{
    const double height = room.height() / static_cast<double>(rows.rows.size());
    // A bar is in the middle of its row: the words over it need a third.
    rows.namesAbove = height >= 3 * lineHeight;
    rows.barShare = rows.namesAbove ? std::min(0.4, 1.8 * lineHeight / height) : 0.7;
    series.setBarWidth(rows.barShare);
    if (rows.namesAbove)
        return {1, 8};
    return {std::min(widest(rows.rows, &ChartRow::name, metrics), 0.36 * room.width()) + 8,
            std::min(widest(rows.rows, &ChartRow::reading, metrics), 0.4 * room.width()) + 8};
}

/// The whole length of each bar in a quiet colour, so that what is left is seen.
void drawTracks(QPainter& painter, const ChartView& view, const Rows& rows)
{
    for (std::size_t i = 0; i < rows.rows.size(); ++i)
        painter.fillRect(rows.bar(view.plot(), i), chartTheme().hover);
}

void drawWords(QPainter& painter, const ChartView& view, const ChartRow& row, const QRectF& bar, bool above)
{
    const QFontMetricsF metrics(view.labelFont());
    const double height = metrics.height(), end = view.sceneRect().width() - view.edge();
    const double top = above ? bar.top() - height - 1 : bar.center().y() - height / 2;
    const double reading = std::ceil(metrics.horizontalAdvance(row.reading)) + 2;
    const QRectF nameBox = above ? QRectF(bar.left(), top, bar.width() - reading - 12, height)
                                 : QRectF(view.edge(), top, bar.left() - 8 - view.edge(), height);
    const QRectF readingBox = above ? QRectF(bar.right() - reading, top, reading, height)
                                    : QRectF(bar.right() + 8, top, end + 2 - bar.right() - 8, height);
    painter.setFont(view.labelFont());
    painter.setPen(chartTheme().text);
    painter.drawText(nameBox, Qt::AlignVCenter | (above ? Qt::AlignLeft : Qt::AlignRight),
                     metrics.elidedText(row.name, Qt::ElideMiddle, nameBox.width()));
    painter.setPen(row.readingColor);
    painter.drawText(readingBox, Qt::AlignVCenter | (above ? Qt::AlignRight : Qt::AlignLeft),
                     metrics.elidedText(row.reading, Qt::ElideRight, readingBox.width()));
}

/// The wider side of a segment that `mark` divides; all of it where the mark stands elsewhere.
std::pair<double, double> clearOf(double mark, double left, double right)
{
    constexpr double gap = 3;
    if (mark < left - gap || mark > right + gap)
        return {left, right};
    return mark - left > right - mark ? std::pair(left, mark - gap) : std::pair(mark + gap, right);
}

/// "Network 6.2" where it fits clear of the mark, "6.2" where that fits, else nothing: hover tells.
void drawSegments(QPainter& painter, const ChartView& view, const Rows& rows, std::size_t index)
{
    const QRectF plot = view.plot(), bar = rows.bar(plot, index);
    const QFontMetricsF metrics(view.labelFont());
    if (bar.height() < metrics.height() - 1)
        return;
    const double mark = rows.rows[index].mark ? rows.at(plot, index, *rows.rows[index].mark) : -1;
    double before = 0;
    painter.setPen(Qt::black);
    for (const RowPart& part : rows.parts) {
        const double value = part.values[index];
        const auto [left, right] = clearOf(mark, rows.at(plot, index, before), rows.at(plot, index, before + value));
        before += value;
        for (const QString& label : {part.name + ' ' + figure(value), figure(value)})
            if (metrics.horizontalAdvance(label) + 6 <= right - left) {
                painter.drawText(QRectF(left, bar.top(), right - left, bar.height()), Qt::AlignCenter, label);
                break;
            }
    }
}

/// Points out of the plot, at the end of a bar or of its track.
void drawArrow(QPainter& painter, const QRectF& bar, const QColor& color)
{
    const double side = std::min(10.0, 0.6 * bar.height()), y = bar.center().y();
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(QPolygonF({QPointF(bar.right() - side, y - side / 2), QPointF(bar.right() - side, y + side / 2),
                                   QPointF(bar.right() - 1, y)}));
}

void drawMark(QPainter& painter, const QRectF& plot, const Rows& rows, std::size_t index)
{
    const QRectF bar = rows.bar(plot, index);
    const double mark = *rows.rows[index].mark, x = rows.at(plot, index, mark);
    if (rows.isBeyond(index, mark))
        return drawArrow(painter, bar, chartTheme().bad);
    painter.setPen(QPen(chartTheme().bad, 2, Qt::DotLine));
    painter.drawLine(QPointF(x, bar.top() - (rows.namesAbove ? 0 : 3)), QPointF(x, bar.bottom() + 3));
}

void drawRows(QPainter& painter, const ChartView& view, const Rows& rows)
{
    const QRectF plot = view.plot();
    for (std::size_t i = 0; i < rows.rows.size(); ++i) {
        const QRectF bar = rows.bar(plot, i);
        drawWords(painter, view, rows.rows[i], bar, rows.namesAbove);
        if (rows.isStacked)
            drawSegments(painter, view, rows, i);
        if (rows.rows[i].mark)
            drawMark(painter, plot, rows, i);
        if (rows.isStacked && rows.isBeyond(i, rows.total(i)))
            drawArrow(painter, bar, Qt::black);
    }
}

/// Bars of QChart stand from the bottom up, and side by side the last is on top.
QAbstractBarSeries* barSeries(const Rows& rows)
{
    auto* series =
        rows.isStacked ? static_cast<QAbstractBarSeries*>(new QHorizontalStackedBarSeries) : new QHorizontalBarSeries;
    for (std::size_t i = 0; i < rows.parts.size(); ++i) {
        const RowPart& part = rows.parts[rows.isStacked ? i : rows.parts.size() - 1 - i];
        auto* set = new QBarSet(part.name);
        set->setColor(part.color);
        set->setBorderColor(part.color);
        for (std::size_t row = part.values.size(); row > 0; --row)
            *set << part.values[row - 1] * rows.rows[row - 1].scale;
        series->append(set);
    }
    return series;
}

/// All that is known of the row under the mouse: parts that are too narrow to hit are read as well.
QString readRow(const Rows& rows, const QString& unit, QPointF at, const ChartView& view)
{
    for (std::size_t i = 0; i < rows.rows.size(); ++i) {
        if (!rows.row(view.plot(), i).contains(at))
            continue;
        QStringList lines{rows.rows[i].name};
        for (const RowPart& part : rows.parts)
            lines << part.name + ": " + figure(part.values[i]) + unit;
        if (rows.rows[i].mark)
            lines << rows.rows[i].reading;
        return lines.join('\n');
    }
    return {};
}

} // namespace

ChartView* rowChart(const QString& finding, const QString& smallPrint, const QString& axisTitle, double most,
                    const QString& unit, Bars kind, std::vector<ChartRow> rows, std::vector<RowPart> parts,
                    QWidget* parent)
{
    auto* view = new ChartView(finding, smallPrint, parent);
    const auto shown =
        std::make_shared<Rows>(Rows{std::move(rows), std::move(parts), linearScale(most), kind == Bars::Stacked});
    QAbstractBarSeries* series = barSeries(*shown);
    QChart& chart = *view->chart();
    chart.addSeries(series);
    static constexpr int around = 125, leastRow = 12; // pixels, so that no name touches the next
    view->setMinimumHeight(std::max(view->minimumHeight(), around + leastRow * static_cast<int>(shown->rows.size())));
    auto* down = new QBarCategoryAxis;
    for (std::size_t i = 0; i < shown->rows.size(); ++i)
        down->append(QString::number(i));
    down->setVisible(false);
    chart.addAxis(down, Qt::AlignLeft);
    series->attachAxis(down);
    series->attachAxis(bareAxis(chart, shown->scale));
    std::vector<LegendEntry> legend;
    for (const RowPart& part : shown->parts)
        legend.push_back({part.name, part.color, {}});
    view->setLegend(std::move(legend));
    view->setScale(shown->scale);
    view->setAxisTitle(axisTitle);
    view->setGutters([shown, series, view](QSizeF room, double lineHeight) {
        return makeRoom(*shown, *series, room, lineHeight, QFontMetricsF(view->labelFont()));
    });
    view->setUnderlay([shown](QPainter& painter, const ChartView& on) { drawTracks(painter, on, *shown); });
    view->setOverlay([shown](QPainter& painter, const ChartView& on) { drawRows(painter, on, *shown); });
    view->setReader([shown, unit](QPointF at, const ChartView& on) { return readRow(*shown, unit, at, on); });
    return view;
}

} // namespace edgewright
