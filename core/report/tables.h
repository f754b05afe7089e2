// How do results become tables that people and other programs read?
#pragma once

#include "core/advice/advice.h"
#include "core/cache/topology/cache_comparison.h"
#include "core/cache/topology/request_trace.h"
#include "core/comparison/comparison.h"
#include "core/placement/failures/failures.h"
#include "core/placement/placement.h"
#include "core/simulation/latency_simulation.h"

#include <functional>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <variant>
#include <vector>

namespace edgewright {

/// A result as rows of cells. Figures are numbers with a unit in the heading ("Budget, ms"); what is not known is empty.
struct ResultTable {
    using Cell = std::variant<std::monostate, std::string, double, std::int64_t, Text>;
    Text title;
    std::vector<Text> columns;
    std::vector<std::vector<Cell>> rows;
};

/// One row a replica, by service.
ResultTable placementTable(const Topology& topology, const PlacementResult& result);
ResultTable userTable(const Topology& topology, const PlacementResult& result);
/// One row a failure, worst first.
ResultTable failureTable(const Topology& topology, const std::vector<Failure>& failures);
/// Services that failures take away, since no fallback takes over.
ResultTable missingFallbackTable(const Topology& topology, const std::vector<MissingFallback>& missing);
/// Worst first; equally bad ones as they were.
std::vector<Failure> worstFirst(std::vector<Failure> failures);
Text impactWords(Impact impact);
/// What those see who are hit hardest: "Harbour wait 61 ms instead of 23 ms, over their budget of 50 ms".
Text consequenceWords(const Topology& topology, const Failure& failure);
/// "Lite for Render"; empty where no fallback takes over.
Text takeoverWords(const Topology& topology, const Failure& failure);
ResultTable cacheTable(const Topology& topology, const CacheResult& result);
/// Why each point of presence missed.
ResultTable pointMissesTable(const Topology& topology, const CacheResult& result);
/// How much cache each point of presence needs; empty where no curves were asked for.
ResultTable capacityTable(const Topology& topology, const CacheResult& result);
ResultTable cacheFiguresTable(const CacheResult& result);
/// One column a variant, empty where it could not be simulated; means where there are replications.
ResultTable comparisonTable(const std::vector<ComparedCaches>& compared);
/// Why some could not; no rows where all could.
ResultTable refusalsTable(const std::vector<ComparedCaches>& compared);
ResultTable missesTable(const CacheResult& result);
/// One row a point of presence that users ask.
ResultTable publicationTable(const Topology& topology, const PublicationResult& result);
ResultTable egressTable(const Topology& topology, const CacheResult& result);
/// A numbered line a step.
ResultTable requestTable(const Topology& topology, const RequestTrace& trace);
/// What happened, and where; what became of the whole.
Text stepWords(const Topology& topology, const RequestTrace& trace, const RequestStep& step);
Text placeWords(const Topology& topology, const RequestStep& step);
Text traceWords(const Topology& topology, const RequestTrace& trace);
ResultTable contentLatencyTable(const Topology& topology, const CacheResult& result);
ResultTable latencyTable(const Topology& topology, const LatencyResult& result);
ResultTable findingsTable(const Topology& topology, const std::vector<Finding>& findings);
/// What people call the side: the scenario, or "Drawing as it is".
Text sideName(const ScenarioComparison& compared, std::size_t side);
/// A line a figure: one side, the other, how far the second is from the first, and whether that is better.
ResultTable scenarioTable(const ScenarioComparison& compared);
ResultTable scenarioUsersTable(const ScenarioComparison& compared);
ResultTable scenarioPointsTable(const ScenarioComparison& compared);
/// What the drawings differ in: a line a field, or a row that only one has.
ResultTable scenarioChangesTable(const ScenarioComparison& compared);
/// What one side has no answer for; no rows where both have all.
ResultTable uncomparedTable(const ScenarioComparison& compared);
/// "better", "worse", "same", or nothing.
Text verdictWords(Preference verdict);

/// Full precision, shortest round trip; RFC 4180 for CSV. A cell that a spreadsheet would take for a formula gets a leading apostrophe.
std::string toCsv(const ResultTable& table);
/// A pipe table of GitHub's Markdown; names are shown as they are, whatever signs stand in them.
std::string toMarkdown(const ResultTable& table);
/// Columns aligned by display width, three significant digits, for a terminal. Control characters are shown, not sent.
std::string toPlainText(const ResultTable& table);

/// A page for people: tables under their titles, with pictures that lie beside it.
struct ReportPage {
    struct Picture {
        std::string file; ///< relative to the page
        Text caption;
    };
    std::string title;
    std::vector<Picture> pictures;
    std::vector<ResultTable> tables; ///< empty ones are left out
    std::string language = "en";     ///< BCP 47
};

/// One file without scripts and outside sources. `read` says a Text in the page's language; figures carry three significant digits.
std::string toHtml(const ReportPage& page, const std::function<std::string(const Text&)>& read = english);
/// The same for a repository's pages, figures in full.
std::string toMarkdown(const ReportPage& page);

/// The objects of the headless program's --json, as the design states them. Keys in a fixed order. Rows are named by id, with the
/// name for people beside it ("service", "service_name"); what is not known is null.
nlohmann::ordered_json placementJson(const Topology& topology, const PlacementResult& result);
nlohmann::ordered_json failuresJson(const Topology& topology, const std::vector<Failure>& failures);
nlohmann::ordered_json cacheJson(const Topology& topology, const CacheResult& result);
/// Of a result that has a publication.
nlohmann::ordered_json publicationJson(const Topology& topology, const CacheResult& result);
nlohmann::ordered_json comparisonJson(const std::vector<ComparedCaches>& compared);
/// As the steps' kinds are named in http::Moment.
nlohmann::ordered_json requestJson(const Topology& topology, const RequestTrace& trace);
nlohmann::ordered_json latencyJson(const Topology& topology, const LatencyResult& result);
nlohmann::ordered_json findingsJson(const Topology& topology, const std::vector<Finding>& findings);
nlohmann::ordered_json scenarioJson(const ScenarioComparison& compared);

/// {"table": "nodes", "row": id, "row_name": name}: how a row of any table is named where the table varies.
nlohmann::ordered_json rowJson(const Topology& topology, const RowRef& row);

} // namespace edgewright
