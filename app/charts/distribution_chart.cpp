// How are latencies of several populations drawn, with the budgets that they should meet?
#include "app/charts/distribution_chart.h"

#include "app/charts/chart_style.h"
#include "app/document/translated.h"

#include <QChart>
#include <QLineSeries>
#include <QValueAxis>

#include <algorithm>
#include <map>

namespace edgewright {

namespace {

/// A budget line: whose it is where budgets differ.
struct BudgetMark {
    double budget;
    QString label;
    QColor color;
};

/// Stops at the edge of the plot, at the share that it has there.
QLineSeries* distributionLine(const Distribution& distribution, std::size_t index, double most)
{
    auto* line = new QLineSeries;
    line->setName(distribution.name);
    line->setPen(QPen(lineColor(index), 2, lineDash(index)));
    line->setProperty("xReading", withUnit(1, "ms").replace(figure(1), "%1"));
    line->setProperty("yReading", "%1 %");
    line->append(0, 0);
    QPointF last(distribution.cdf.front().first.value, 0);
    line->append(std::min(last.x(), most), 0);
    for (const auto& [latency, share] : distribution.cdf) {
        const QPointF next(latency.value, 100 * share);
        if (next.x() > most) {
            line->append(most, last.y() + (next.y() - last.y()) * (most - last.x()) / (next.x() - last.x()));
            return line;
        }
        line->append(next);
        last = next;
    }
    line->append(most, last.y());
    return line;
}

double endOf(const std::vector<Distribution>& lines)
{
    double most = 0;
    for (const Distribution& line : lines) {
        for (const auto& [latency, share] : line.cdf)
            if (share <= 0.99)
                most = std::max(most, latency.value);
        most = std::max({most, line.cdf.front().first.value, line.budget ? 1.2 * line.budget->value : 0.0});
    }
    return axisEnd(most);
}

/// One budget for all is plain; budgets that differ wear the colour and the name of their population.
std::vector<BudgetMark> budgetMarks(const std::vector<Distribution>& lines)
{
    std::map<double, std::vector<std::size_t>> byBudget;
    for (std::size_t i = 0; i < lines.size(); ++i)
        if (lines[i].budget)
            byBudget[lines[i].budget->value].push_back(i);
    std::vector<BudgetMark> marks;
    for (const auto& [budget, owners] : byBudget) {
        const Text plain = text("chart", "budget {}").with(toCore(withUnit(budget, "ms")));
        const bool named = byBudget.size() > 1 && owners.size() == 1;
        marks.push_back({budget, named ? lines[owners.front()].name + ": " + translated(plain) : translated(plain),
                         named ? lineColor(owners.front()) : chartTheme().bad});
    }
    return marks;
}

/// Labels stand at the foot of their lines, where curves are high; one that would cover another climbs over it.
void drawBudgets(QPainter& painter, const ChartView& view, const std::vector<BudgetMark>& marks, double most)
{
    const QRectF plot = view.plot();
    painter.setFont(view.labelFont());
    const QFontMetricsF metrics(view.labelFont());
    std::vector<QRectF> taken;
    QColor behind = chartTheme().panel;
    behind.setAlpha(215);
    for (const BudgetMark& mark : marks) {
        const double x = plot.left() + plot.width() * mark.budget / most;
        painter.setPen(QPen(mark.color, 1.5, Qt::DotLine));
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        const QString label = metrics.elidedText(mark.label, Qt::ElideLeft, 0.6 * plot.width());
        QRectF box(x + 5, plot.bottom() - metrics.height() - 5, metrics.horizontalAdvance(label) + 6, metrics.height());
        if (box.right() > plot.right())
            box.moveRight(x - 5);
        while (std::ranges::any_of(taken, [&](const QRectF& other) { return other.intersects(box); }))
            box.translate(0, -box.height() - 2);
        taken.push_back(box);
        painter.fillRect(box, behind);
        painter.setPen(mark.color == chartTheme().bad ? mark.color : chartTheme().text);
        painter.drawText(box, Qt::AlignCenter, label);
    }
}

} // namespace

ChartView* distributionChart(const QString& finding, const QString& smallPrint, const QString& axisTitle,
                             const std::vector<Distribution>& lines, QWidget* parent)
{
    auto* view = new ChartView(finding, smallPrint, parent);
    QChart& chart = *view->chart();
    const double most = endOf(lines);
    QValueAxis* across = valueAxis(chart, Qt::AlignBottom, 0, most);
    QValueAxis* up = valueAxis(chart, Qt::AlignLeft, 0, 100, " %");
    up->setTickInterval(25);
    std::vector<LegendEntry> legend;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        QLineSeries* line = distributionLine(lines[i], i, most);
        chart.addSeries(line);
        line->attachAxis(across);
        line->attachAxis(up);
        legend.push_back({lines[i].name, lineColor(i), lineDash(i)});
    }
    view->setLegend(std::move(legend));
    view->setAxisTitle(axisTitle);
    view->setOverlay([marks = budgetMarks(lines), most](QPainter& painter, const ChartView& shown) {
        drawBudgets(painter, shown, marks, most);
    });
    return view;
}

} // namespace edgewright
