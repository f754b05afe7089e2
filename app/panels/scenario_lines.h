// How does a comparison of two scenarios read, line by line and in one sentence?
#pragma once

#include "app/jobs/results.h"
#include "app/panels/row_table.h"

#include <QStringList>

namespace edgewright {

/// A table's headings and lines.
struct ScenarioLines {
    QStringList headings;
    std::vector<TableLine> lines;
};

/// Of the drawings as a whole, then of each population and each point of presence. Better and worse are a word, a mark and a colour.
ScenarioLines figureLines(const ScenarioComparison& compared);
/// A line a field that differs, or a row that one alone has.
ScenarioLines changeLines(const ScenarioComparison& compared);

/// How many figures are better and worse, the seed, and what has no answer and why.
QString scenarioSummary(const ScenarioComparison& compared);

} // namespace edgewright
