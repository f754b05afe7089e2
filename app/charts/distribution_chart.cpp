// How are latencies of several populations drawn, with the budgets that they should meet?
#include "app/charts/distribution_chart.h"

#include "app/charts/budget_flags.h"
#include "app/charts/chart_style.h"
#include "app/document/translated.h"

#include <QAbstractAxis>
#include <QChart>
#include <QLineSeries>

#include <algorithm>
#include <cmath>
#include <map>
#include <memory>

namespace edgewright {

namespace {

constexpr double mostSpread = 25;     // of a linear axis: its end over the median of the fastest
constexpr double mostDepth = 100'000; // of a logarithmic axis: its end over its start

/// Where half has arrived.
double medianOf(const Distribution& line)
{
    const auto half = std::ranges::find_if(line.cdf, [](const auto& point) { return point.second >= 0.5; });
    return (half == line.cdf.end() ? line.cdf.back() : *half).first.value;
}

/// Where all but the last percent of every line has arrived.
double reachOf(const std::vector<Distribution>& lines)
{
    double reach = 0;
    for (const Distribution& line : lines) {
        reach = std::max(reach, line.cdf.front().first.value);
        for (const auto& [latency, share] : line.cdf)
            if (share <= 0.99)
                reach = std::max(reach, latency.value);
    }
    return reach;
}

/// What a logarithmic axis must reach down to.
double footOf(const std::vector<Distribution>& lines, double end)
{
    double foot = end;
    for (const Distribution& line : lines) {
        foot = std::min(foot, line.cdf.front().first.value);
        if (line.budget)
            foot = std::min(foot, line.budget->value);
    }
    return std::max(foot, end / mostDepth);
}

/// Starts and stops at the edges of the plot, at the share that it has there.
QLineSeries* distributionLine(const Distribution& distribution, std::size_t index, const Scale& scale)
{
    auto* line = new QLineSeries;
    line->setName(distribution.name);
    line->setPen(QPen(lineColor(index), 2, lineDash(index)));
    line->setProperty("xReading", withUnit(1, "ms").replace(figure(1), "%1"));
    line->setProperty("yReading", "%1 %");
    if (distribution.budget)
        line->setProperty("note", budgetWords(distribution.budget->value));
    line->append(scale.least, 0);
    QPointF last(distribution.cdf.front().first.value, 0);
    line->append(std::clamp(last.x(), scale.least, scale.most), 0);
    for (const auto& [latency, share] : distribution.cdf) {
        const QPointF next(latency.value, 100 * share);
        if (next.x() > scale.most) {
            line->append(scale.most,
                         last.y() + (next.y() - last.y()) * (scale.most - last.x()) / (next.x() - last.x()));
            return line;
        }
        line->append(std::max(next.x(), scale.least), next.y());
        last = next;
    }
    line->append(scale.most, last.y());
    return line;
}

/// One budget for all is red, as limits are. Budgets that differ wear the colours of their populations; red among them would look like one
/// that is missed.
std::vector<BudgetMark> budgetMarks(const std::vector<Distribution>& lines)
{
    std::map<double, std::vector<std::size_t>> byBudget;
    for (std::size_t i = 0; i < lines.size(); ++i)
        if (lines[i].budget)
            byBudget[lines[i].budget->value].push_back(i);
    std::vector<BudgetMark> marks;
    const QColor shared = byBudget.size() > 1 ? chartTheme().text : chartTheme().bad;
    for (const auto& [budget, owners] : byBudget) {
        const bool isOwned = byBudget.size() > 1 && owners.size() == 1;
        marks.push_back(
            {budget, isOwned ? lines[owners.front()].name : QString(), isOwned ? lineColor(owners.front()) : shared});
    }
    return marks;
}

/// The flags of the present size.
struct Budgets {
    std::vector<BudgetMark> marks;
    std::vector<BudgetFlag> flags;

    /// Returns the height over the plot that they take: one row where the curves need the room.
    double hoist(const Scale& scale, const QRectF& plot, const QFont& font)
    {
        flags = budgetFlags(marks, scale, plot, font, plot.height() < 8 * QFontMetricsF(font).height() ? 1 : 2);
        const double height = budgetFlagHeight(flags);
        for (BudgetFlag& flag : flags)
            flag.box.translate(0, height);
        return height;
    }
};

/// Lines rise from the axis to their words.
void drawBudgets(QPainter& painter, const ChartView& view, const Budgets& budgets)
{
    const QRectF plot = view.plot();
    for (const BudgetMark& mark : budgets.marks) {
        if (mark.budget > view.scale().most)
            continue;
        const double x = view.xOf(mark.budget);
        const auto flag = std::ranges::find_if(
            budgets.flags, [&](const BudgetFlag& one) { return !one.isBeyond && std::abs(one.x - x) < 0.01; });
        const double top = flag == budgets.flags.end() ? plot.top() : flag->box.bottom();
        painter.setPen(QPen(mark.color, 1.5, Qt::DotLine));
        painter.drawLine(QPointF(x, plot.bottom()), QPointF(x, top));
    }
    painter.setFont(view.labelFont());
    for (const BudgetFlag& flag : budgets.flags) {
        painter.setPen(flag.color == chartTheme().bad ? flag.color : chartTheme().text);
        painter.drawText(flag.box, Qt::AlignCenter, flag.words);
    }
}

} // namespace

Scale latencyScale(const std::vector<Distribution>& lines)
{
    const double reach = reachOf(lines);
    double end = reach;
    for (const Distribution& line : lines)
        if (line.budget && line.budget->value <= 2 * reach)
            end = std::max(end, 1.1 * line.budget->value);
    double fastest = end;
    for (const Distribution& line : lines)
        if (const double median = medianOf(line); median > end / mostDepth)
            fastest = std::min(fastest, median);
    return end > mostSpread * fastest ? logarithmicScale(footOf(lines, end), end) : linearScale(end);
}

ChartView* distributionChart(const QString& finding, const QString& smallPrint, const QString& axisTitle,
                             const std::vector<Distribution>& lines, QWidget* parent)
{
    auto* view = new ChartView(finding, smallPrint, parent);
    QChart& chart = *view->chart();
    const Scale scale = latencyScale(lines);
    QAbstractAxis* across = bareAxis(chart, scale);
    QAbstractAxis* up = percentAxis(chart);
    std::vector<LegendEntry> legend;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        QLineSeries* line = distributionLine(lines[i], i, scale);
        chart.addSeries(line);
        line->attachAxis(across);
        line->attachAxis(up);
        legend.push_back({lines[i].name, lineColor(i), lineDash(i)});
    }
    view->setLegend(std::move(legend));
    view->setScale(scale);
    view->showPercents();
    view->setAxisTitle(scale.isLogarithmic ? translated(text("chart", "{}, logarithmic").with(toCore(axisTitle)))
                                           : axisTitle);
    const auto budgets = std::make_shared<Budgets>(Budgets{budgetMarks(lines), {}});
    view->setHeadroom(
        [budgets, scale](const QRectF& plot, const QFont& font) { return budgets->hoist(scale, plot, font); });
    view->setOverlay([budgets](QPainter& painter, const ChartView& on) { drawBudgets(painter, on, *budgets); });
    return view;
}

} // namespace edgewright
