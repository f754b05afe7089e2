// How do several figures go over time?
#pragma once

#include "app/charts/chart_view.h"
#include "app/charts/scale.h"
#include "core/base/text.h"
#include "core/base/units.h"

namespace edgewright {

struct TimeLine {
    QString name;
    std::vector<std::pair<Seconds, double>> points; ///< rising in time, not empty; the figure in `unit`
};

/// What time counts from and where its axis begins, and what its figures are.
struct TimeAxes {
    Text time; ///< "Simulated time"
    Seconds from{};
    QString unit = QStringLiteral("%"); ///< of the figures
    std::optional<Scale> heights = {};  ///< nothing: an axis to 100 for shares, else to the greatest
};

/// The unit of time is the one that keeps the axis readable: s, min, h or d. Hover reads each line.
ChartView* timeChart(const QString& finding, const QString& smallPrint, const TimeAxes& axes,
                     const std::vector<TimeLine>& lines, QWidget* parent);

} // namespace edgewright
