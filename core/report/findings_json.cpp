// How do findings read as JSON?
#include "core/report/json_parts.h"

#include <algorithm>

namespace edgewright {

namespace {

std::string_view severityKey(Severity severity)
{
    switch (severity) {
    case Severity::Error: return "error";
    case Severity::Warning: return "warning";
    case Severity::Note: break;
    }
    return "note";
}

} // namespace

ReportJson findingsJson(const Topology& topology, const std::vector<Finding>& findings)
{
    const auto count = [&](Severity severity) { return std::ranges::count(findings, severity, &Finding::severity); };
    ReportJson json{{"errors", count(Severity::Error)},
                    {"warnings", count(Severity::Warning)},
                    {"notes", count(Severity::Note)},
                    {"findings", ReportJson::array()}};
    for (const Finding& finding : findings) {
        ReportJson one{{"severity", severityKey(finding.severity)}, {"rule", finding.rule}};
        one.update(rowJson(topology, finding.row));
        one["what"] = english(finding.what);
        one["remedy"] = english(finding.remedy);
        one["has_fix"] = finding.fix.has_value();
        json["findings"].push_back(std::move(one));
    }
    return json;
}

} // namespace edgewright
