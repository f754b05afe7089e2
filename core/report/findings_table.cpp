// How do findings read as a table?
#include "core/report/cells.h"

namespace edgewright {

namespace {

Text severityLabel(Severity severity)
{
    switch (severity) {
    case Severity::Error: return text("severity", "Error");
    case Severity::Warning: return text("severity", "Warning");
    case Severity::Note: break;
    }
    return text("severity", "Note");
}

} // namespace

ResultTable findingsTable(const Topology& topology, const std::vector<Finding>& findings)
{
    ResultTable table{.title = text("report", "Findings"),
                      .columns = {text("report", "Severity"), text("report", "Rule"), text("report", "Row"),
                                  text("report", "What"), text("report", "Remedy")},
                      .rows = {}};
    for (const Finding& finding : findings)
        table.rows.push_back({severityLabel(finding.severity), std::string(finding.rule),
                              displayName(topology, finding.row), finding.what, finding.remedy});
    return table;
}

} // namespace edgewright
