// How do results become tables that people and other programs read?
#pragma once

#include "core/advice/advice.h"
#include "core/cache/cache_simulation.h"
#include "core/placement/placement.h"
#include "core/simulation/latency_simulation.h"

#include <nlohmann/json_fwd.hpp>
#include <string>
#include <vector>

namespace edgewright {

/// A result as rows of cells. Figures are numbers with a unit in the heading; what is not known is empty.
struct ResultTable {
    using Cell = std::variant<std::monostate, std::string, double, std::int64_t, Text>;
    Text title;
    std::vector<Text> columns;
    std::vector<std::vector<Cell>> rows;
};

ResultTable placementTable(const Topology& topology, const PlacementResult& result);
ResultTable userTable(const Topology& topology, const PlacementResult& result);
ResultTable cacheTable(const Topology& topology, const CacheResult& result);
ResultTable contentLatencyTable(const Topology& topology, const CacheResult& result);
ResultTable latencyTable(const Topology& topology, const LatencyResult& result);
ResultTable findingsTable(const Topology& topology, const std::vector<Finding>& findings);

/// Full precision, shortest round trip; RFC 4180 for CSV. A cell that a spreadsheet would take for a formula gets a leading apostrophe.
std::string toCsv(const ResultTable& table);
std::string toMarkdown(const ResultTable& table);
/// Columns aligned by display width, three significant digits, for a terminal.
std::string toPlainText(const ResultTable& table);

/// The objects of the headless program's --json, as the design states them. Keys in a fixed order.
nlohmann::ordered_json placementJson(const Topology& topology, const PlacementResult& result);
nlohmann::ordered_json cacheJson(const Topology& topology, const CacheResult& result);
nlohmann::ordered_json findingsJson(const Topology& topology, const std::vector<Finding>& findings);

} // namespace edgewright
