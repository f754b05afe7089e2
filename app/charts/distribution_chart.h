// How are latencies of several populations drawn, with the budgets that they should meet?
#pragma once

#include "app/charts/chart_view.h"
#include "core/base/units.h"

namespace edgewright {

/// A population's distribution as a line, with its budget as a dotted line whose words stand over the plot.
struct Distribution {
    QString name;
    std::vector<std::pair<Milliseconds, double>> cdf; ///< latency, share at or below; rising, not empty
    std::optional<Milliseconds> budget;
};

/// The axis ends where all but the last percent has arrived; it is logarithmic where the fastest would lie upon its start.
/// A budget of up to twice what is reached is in view, one beyond is told at the edge: "budget 600 ms →".
Scale latencyScale(const std::vector<Distribution>& lines);

ChartView* distributionChart(const QString& finding, const QString& smallPrint, const QString& axisTitle,
                             const std::vector<Distribution>& lines, QWidget* parent);

} // namespace edgewright
