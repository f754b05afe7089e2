// How does a placement read, line by line: services, nodes, users, what stands against it?
#pragma once

#include "app/panels/row_table.h"
#include "core/placement/placement.h"

namespace edgewright {

/// A line a replica; its key is the number of the service in the placement.
TableContents serviceLines(const Topology& topology, const PlacementResult& found);
/// Bars of what is used of CPU, memory and, where there are any, accelerators; nodes that host nothing are left out.
TableContents hostLines(const Topology& topology, const PlacementResult& found);
/// Bars of what is used of the budgets. Populations that call nothing are left out.
TableContents callerLines(const Topology& topology, const PlacementResult& found);
/// Beside each conflict the least change that would do, and a button to make it where it is a figure; the key of such a line is the number of
/// the relaxation, and these stand first.
TableContents conflictLines(const Topology& topology, const PlacementResult& found);

/// "4.82 USD/h, bound 4.82, gap 0 %"; of a weighed sum in per cent of the placement of least cost.
QString valueWords(const PlacementResult& found);
/// The unit of a goal; of several together "%", and figures are to be taken times 100.
struct ValueUnit {
    QString symbol;
    double factor = 1;
};
ValueUnit valueUnit(const PlacementObjective& goal);

} // namespace edgewright
