// How are bars drawn that stand in named rows?
#include "app/charts/row_chart.h"

#include "app/charts/chart_style.h"
#include "app/document/translated.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QHorizontalBarSeries>
#include <QHorizontalStackedBarSeries>
#include <QToolTip>
#include <QValueAxis>

#include <algorithm>
#include <memory>

namespace edgewright {

namespace {

/// What the layers of a row chart need to know.
struct Rows {
    std::vector<ChartRow> rows;
    std::vector<RowPart> parts;
    double most = 1;
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
    double at(const QRectF& plot, double value) const
    {
        return plot.left() + plot.width() * std::min(value / most, 1.0);
    }
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
    return {std::min(widest(rows.rows, &ChartRow::name, metrics), 0.3 * room.width()) + 8,
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
    const double height = metrics.height(), whole = view.sceneRect().width();
    const double top = above ? bar.top() - height - 1 : bar.center().y() - height / 2;
    const double reading = metrics.horizontalAdvance(row.reading);
    const double nameWidth = above ? bar.width() - reading - 12 : bar.left() - 8 - 6;
    painter.setFont(view.labelFont());
    painter.setPen(chartTheme().text);
    const QRectF nameBox = above ? QRectF(bar.left(), top, nameWidth, height) : QRectF(6, top, nameWidth, height);
    painter.drawText(nameBox, Qt::AlignVCenter | (above ? Qt::AlignLeft : Qt::AlignRight),
                     metrics.elidedText(row.name, Qt::ElideRight, nameWidth));
    painter.setPen(row.readingColor);
    const QRectF readingBox = above ? QRectF(bar.right() - reading - 2, top, reading + 2, height)
                                    : QRectF(bar.right() + 8, top, whole - bar.right() - 10, height);
    painter.drawText(readingBox, Qt::AlignVCenter | (above ? Qt::AlignRight : Qt::AlignLeft),
                     metrics.elidedText(row.reading, Qt::ElideRight, readingBox.width()));
}

/// "network 6.2" where it fits, "6.2" where that fits, else nothing: hover tells.
void drawSegments(QPainter& painter, const ChartView& view, const Rows& rows, std::size_t index)
{
    const QRectF plot = view.plot(), bar = rows.bar(plot, index);
    const QFontMetricsF metrics(view.labelFont());
    if (bar.height() < metrics.height() - 1)
        return;
    double before = 0;
    painter.setPen(Qt::black);
    for (const RowPart& part : rows.parts) {
        const double value = part.values[index], left = rows.at(plot, before), right = rows.at(plot, before + value);
        before += value;
        for (const QString& label : {part.name.toLower() + ' ' + figure(value), figure(value)})
            if (metrics.horizontalAdvance(label) + 6 <= right - left) {
                painter.drawText(QRectF(left, bar.top(), right - left, bar.height()), Qt::AlignCenter, label);
                break;
            }
    }
}

void drawRows(QPainter& painter, const ChartView& view, const Rows& rows)
{
    const QRectF plot = view.plot();
    for (std::size_t i = 0; i < rows.rows.size(); ++i) {
        const QRectF bar = rows.bar(plot, i);
        drawWords(painter, view, rows.rows[i], bar, rows.namesAbove);
        if (rows.isStacked)
            drawSegments(painter, view, rows, i);
        if (const auto mark = rows.rows[i].mark) {
            painter.setPen(QPen(chartTheme().bad, 2, Qt::DotLine));
            painter.drawLine(QPointF(rows.at(plot, *mark), bar.top() - 3),
                             QPointF(rows.at(plot, *mark), bar.bottom() + 3));
        }
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
            *set << part.values[row - 1];
        series->append(set);
    }
    return series;
}

void readOnHover(ChartView* view, QAbstractBarSeries* series, const Rows& rows, const QString& unit)
{
    QStringList names;
    for (std::size_t i = rows.rows.size(); i > 0; --i)
        names << rows.rows[i - 1].name;
    QObject::connect(
        series, &QAbstractBarSeries::hovered, view, [view, names, unit](bool isOver, int index, QBarSet* set) {
            if (isOver)
                QToolTip::showText(
                    QCursor::pos(),
                    QString("%1\n%2: %3%4").arg(names.value(index), set->label(), figure(set->at(index)), unit), view);
            else
                QToolTip::hideText();
        });
}

} // namespace

ChartView* rowChart(const QString& finding, const QString& smallPrint, const QString& axisTitle, double most,
                    const QString& unit, Bars kind, std::vector<ChartRow> rows, std::vector<RowPart> parts,
                    QWidget* parent)
{
    auto* view = new ChartView(finding, smallPrint, parent);
    const auto shown =
        std::make_shared<Rows>(Rows{std::move(rows), std::move(parts), axisEnd(most), kind == Bars::Stacked});
    QAbstractBarSeries* series = barSeries(*shown);
    QChart& chart = *view->chart();
    chart.addSeries(series);
    auto* down = new QBarCategoryAxis;
    for (std::size_t i = 0; i < shown->rows.size(); ++i)
        down->append(QString::number(i));
    down->setVisible(false);
    chart.addAxis(down, Qt::AlignLeft);
    series->attachAxis(down);
    series->attachAxis(valueAxis(chart, Qt::AlignBottom, 0, shown->most));
    std::vector<LegendEntry> legend;
    for (const RowPart& part : shown->parts)
        legend.push_back({part.name, part.color, {}});
    view->setLegend(std::move(legend));
    view->setAxisTitle(axisTitle);
    view->setGutters([shown, series, view](QSizeF room, double lineHeight) {
        return makeRoom(*shown, *series, room, lineHeight, QFontMetricsF(view->labelFont()));
    });
    view->setUnderlay([shown](QPainter& painter, const ChartView& on) { drawTracks(painter, on, *shown); });
    view->setOverlay([shown](QPainter& painter, const ChartView& on) { drawRows(painter, on, *shown); });
    readOnHover(view, series, *shown, unit);
    return view;
}

} // namespace edgewright
