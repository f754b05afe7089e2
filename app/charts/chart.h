// Which charts can be shown and saved? The registry of charts.
#pragma once

#include "core/model/topology.h"

#include <QString>
#include <QWidget>

#include <memory>
#include <span>
#include <string_view>

namespace edgewright {

class Document;
class Results;
struct ResultTable;

struct ChartEntry {
    std::string_view key; ///< "latency-cdf"
    Text title;
    bool (*hasData)(const Results& results);
    bool (*isStale)(const Results& results); ///< the drawing has changed since
    /// A widget (a QChartView) with title that states the finding, axis units, budget lines, small print with seed and sample size.
    QWidget* (*make)(const Topology& topology, const Results& results, QWidget* parent);
    /// The figures behind it.
    ResultTable (*table)(const Topology& topology, const Results& results);
    Text fills = {}; ///< which command fills it; empty: Ctrl+R
    /// Shows what a point of the chart (a PointChart) stands for; none: its points are not to be picked.
    void (*pick)(Results& results, int point) = nullptr;
    bool isLive = false; ///< drawn anew while a search goes on
};

std::span<const ChartEntry> charts();
const ChartEntry* chartWithKey(std::string_view key);

/// Saves what `make` showed. The ending says how: .png (at 2x), .svg and .pdf (real text), .csv (the table).
/// Errors: another ending; what the file system says.
Result<void> saveChart(const ChartEntry& entry, const Topology& topology, const Results& results, const QString& file);

/// All charts that have data, as a row that adapts to the width, each with a Save button; follows `results`. An empty one says which command fills it.
/// `keys`: which charts, separated by spaces.
QWidget* makeChartPanel(std::string_view keys, Document& document, Results& results, QWidget* parent);

} // namespace edgewright
