// How are latencies of several populations drawn, with the budgets that they should meet?
#pragma once

#include "app/charts/chart_view.h"
#include "core/base/units.h"

namespace edgewright {

/// A population's distribution as a line, with its budget as a dotted line that says so.
struct Distribution {
    QString name;
    std::vector<std::pair<Milliseconds, double>> cdf; ///< latency, share at or below; rising, not empty
    std::optional<Milliseconds> budget;
};

/// The axis ends where all but the last percent has arrived and every budget is in view.
ChartView* distributionChart(const QString& finding, const QString& smallPrint, const QString& axisTitle,
                             const std::vector<Distribution>& lines, QWidget* parent);

} // namespace edgewright
