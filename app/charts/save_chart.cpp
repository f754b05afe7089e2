// How does a chart become a file that a report can take?
#include "app/charts/chart.h"
#include "app/charts/chart_style.h"
#include "app/charts/chart_view.h"
#include "app/document/translated.h"
#include "app/theme/painted_file.h"
#include "core/io/project_file.h"
#include "core/report/tables.h"

#include <memory>

namespace edgewright {

namespace {

constexpr QSize chartSize(960, 540);

} // namespace

Result<void> saveChart(const ChartEntry& entry, const Topology& topology, const Results& results, const QString& file)
{
    if (!entry.hasData(results))
        return fail({text("chart", "this chart has no data yet"), std::string(entry.key),
                     text("chart", "run the simulation first")});
    if (file.endsWith(".csv", Qt::CaseInsensitive))
        return writeFileAtomically(toCore(file), toCsv(entry.table(topology, results)));
    if (!hasPaintedEnding(file))
        return fail(
            {text("chart", "this ending is not known"), toCore(file), text("chart", "use .png, .svg, .pdf or .csv")});
    const PaperCharts onPaper;
    const std::unique_ptr<QWidget> widget(entry.make(topology, results, nullptr));
    auto& view = static_cast<ChartView&>(*widget);
    view.resize(chartSize);
    view.grab(); // lets QChart take its size: a chart that was never shown has none yet
    view.arrange(chartSize);
    return writePainted(
        {.title = view.finding(),
         .description = view.smallPrint(),
         .size = chartSize,
         .paint = [&view](QPainter& painter, const QRectF& target) { view.paintInto(painter, target); }},
        file);
}

} // namespace edgewright
