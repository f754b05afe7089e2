// Where does each population's budget go: network, processing, origin?
#include "app/charts/chart.h"
#include "app/charts/chart_style.h"
#include "app/document/translated.h"
#include "app/jobs/results.h"
#include "app/theme/theme.h"
#include "core/report/tables.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QHorizontalStackedBarSeries>
#include <QLegend>
#include <QLegendMarker>
#include <QLineSeries>
#include <QToolTip>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace edgewright {

namespace {

/// Means of one population, in ms. `origin`: what a content request waits beyond its point of presence.
struct BudgetBar {
    PopulationId population;
    double network = 0, processing = 0, origin = 0;
    std::optional<Milliseconds> budget;
    double total() const { return network + processing + origin; }
};

double originWait(const Results& results, const PopulationId& population)
{
    if (results.cache())
        for (const PopulationContentResult& one : results.cache()->populations)
            if (one.population == population)
                return one.meanBeyond.value;
    return 0;
}

std::vector<BudgetBar> budgetBars(const Results& results)
{
    std::vector<BudgetBar> bars;
    if (results.latency())
        for (const PopulationLatency& one : results.latency()->populations)
            bars.push_back({one.population, one.medians.network.value, one.medians.processing.value,
                            originWait(results, one.population), one.medians.budget});
    return bars;
}

bool hasBudgetBars(const Results& results) { return !budgetBars(results).empty(); }

Text budgetFinding(const Topology& topology, const std::vector<BudgetBar>& bars)
{
    const BudgetBar* tightest = nullptr;
    for (const BudgetBar& bar : bars)
        if (bar.budget && (!tightest || bar.budget->value - bar.total() < tightest->budget->value - tightest->total()))
            tightest = &bar;
    if (!tightest)
        return text("chart", "Where the time goes; no population has a budget");
    const std::string name = displayName(topology, refOf(tightest->population));
    const double left = tightest->budget->value - tightest->total();
    return left >= 0 ? text("chart", "Tightest: {} has {} of {} ms left").with(name, left, tightest->budget->value)
                     : text("chart", "{} is {} ms over its {} ms").with(name, -left, tightest->budget->value);
}

QBarSet* barSet(const QString& name, const QColor& color)
{
    auto* set = new QBarSet(name);
    set->setColor(color);
    set->setBorderColor(color);
    set->setLabelColor(Qt::black);
    return set;
}

/// A budget is a short vertical line across its bar.
void addBudgetMark(QChart& chart, QValueAxis* across, QValueAxis* hidden, double budget, double row)
{
    auto* mark = new QLineSeries;
    mark->setPen(QPen(theme().bad, 2, Qt::DotLine));
    mark->append(budget, row - 0.45);
    mark->append(budget, row + 0.45);
    chart.addSeries(mark);
    mark->attachAxis(across);
    mark->attachAxis(hidden);
}

QString barName(const Topology& topology, const BudgetBar& bar)
{
    const QString name = fromCore(displayName(topology, refOf(bar.population)));
    if (!bar.budget)
        return name;
    return translated(text("chart", "{}: {} of {} ms").with(toCore(name), bar.total(), bar.budget->value));
}

QWidget* makeLatencyBudget(const Topology& topology, const Results& results, QWidget* parent)
{
    std::vector<BudgetBar> bars = budgetBars(results);
    const Text finding = budgetFinding(topology, bars);
    // Bars stand from the bottom up, so the tightest goes last.
    std::ranges::stable_sort(bars, std::greater{}, [](const BudgetBar& bar) { return bar.budget ? bar.budget->value - bar.total() : 1e18; });
    if (bars.size() > mostLines)
        bars.erase(bars.begin(), bars.end() - static_cast<std::ptrdiff_t>(mostLines));
    auto* view = new ChartView(translated(finding), translated(text("chart", "medians; dotted: budget; origin: mean wait of content requests beyond the point of presence")), parent);
    QBarSet* network = barSet(translated(text("chart", "Network")), lineColor(5));
    QBarSet* processing = barSet(translated(text("chart", "Processing")), lineColor(0));
    QBarSet* origin = barSet(translated(text("chart", "Origin")), lineColor(1));
    QStringList names;
    double most = 0;
    for (const BudgetBar& bar : bars) {
        *network << bar.network;
        *processing << bar.processing;
        *origin << bar.origin;
        names << barName(topology, bar);
        most = std::max({most, bar.total(), bar.budget ? bar.budget->value : 0});
    }
    auto* series = new QHorizontalStackedBarSeries;
    series->append(network);
    series->append(processing);
    series->append(origin);
    series->setBarWidth(0.55);
    QChart& chart = *view->chart();
    chart.addSeries(series);
    auto* rows = new QBarCategoryAxis;
    rows->append(names);
    rows->setLabelsColor(theme().text);
    rows->setGridLineVisible(false);
    rows->setLinePenColor(theme().line);
    chart.addAxis(rows, Qt::AlignLeft);
    QValueAxis* across = valueAxis(chart, Qt::AlignBottom, translated(text("chart", "Round trip, ms")), 0, roundedUp(1.05 * most));
    series->attachAxis(rows);
    series->attachAxis(across);
    auto* hidden = new QValueAxis;
    hidden->setRange(-0.5, static_cast<double>(bars.size()) - 0.5);
    hidden->setVisible(false);
    chart.addAxis(hidden, Qt::AlignRight);
    for (std::size_t i = 0; i < bars.size(); ++i)
        if (bars[i].budget)
            addBudgetMark(chart, across, hidden, bars[i].budget->value, static_cast<double>(i));
    for (QLegendMarker* marker : chart.legend()->markers())
        marker->setVisible(marker->type() == QLegendMarker::LegendMarkerTypeBar);
    QObject::connect(series, &QHorizontalStackedBarSeries::hovered, view, [names](bool isOver, int index, QBarSet* set) {
        if (isOver)
            QToolTip::showText(QCursor::pos(), QString("%1\n%2: %3").arg(names.value(index), set->label(), withUnit(set->at(index), "ms")));
        else
            QToolTip::hideText();
    });
    return view;
}

ResultTable latencyBudgetTable(const Topology& topology, const Results& results)
{
    ResultTable table{text("chart", "Latency budget"),
                      {text("chart", "Population"), text("chart", "Network, ms"), text("chart", "Processing, ms"), text("chart", "Origin, ms"),
                       text("chart", "Budget, ms")},
                      {}};
    for (const BudgetBar& bar : budgetBars(results))
        table.rows.push_back({displayName(topology, refOf(bar.population)), bar.network, bar.processing, bar.origin,
                              bar.budget ? ResultTable::Cell(bar.budget->value) : ResultTable::Cell()});
    return table;
}

} // namespace

ChartEntry latencyBudgetChart()
{
    return {"latency-budget", text("chart", "Latency budget"), hasBudgetBars, makeLatencyBudget, latencyBudgetTable};
}

} // namespace edgewright
