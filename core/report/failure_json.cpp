// How do failures read as JSON?
#include "core/report/json_parts.h"

#include <algorithm>
#include <array>

namespace edgewright {

namespace {

std::string_view impactKey(Impact impact)
{
    switch (impact) {
    case Impact::Slower: return "slower";
    case Impact::Fallback: return "fallback";
    case Impact::AccessLost: return "access_lost";
    case Impact::BudgetMissed: return "budget_missed";
    case Impact::FallbackTooSlow: return "fallback_budget_missed";
    case Impact::Outage: return "outage";
    case Impact::None: break;
    }
    return "unaffected";
}

ReportJson failedJson(const Topology& topology, const RowRef& row)
{
    return {{"table", jsonKey(row.table)}, {"id", row.id}, {"name", displayName(topology, row)}};
}

ReportJson serviceJson(const Topology& topology, const ServiceId& service)
{
    ReportJson one;
    addRow(one, "service", topology, service);
    return one;
}

ReportJson userJson(const Topology& topology, const UserImpact& user)
{
    ReportJson one;
    addRow(one, "population", topology, user.population);
    one["severity"] = impactKey(user.impact);
    one["before_ms"] = figureJson(user.before);
    one["after_ms"] = figureJson(user.after);
    one["budget_ms"] = figureJson(user.budget);
    one["met"] = user.isMet;
    one["fallbacks"] = ReportJson::array();
    for (const auto& [service, fallback] : user.takeovers) {
        ReportJson takeover = serviceJson(topology, service);
        addRow(takeover, "fallback", topology, fallback);
        one["fallbacks"].push_back(std::move(takeover));
    }
    one["unreachable"] = ReportJson::array();
    for (const ServiceId& service : user.missing)
        one["unreachable"].push_back(serviceJson(topology, service));
    return one;
}

ReportJson failureJson(const Topology& topology, const Failure& failure)
{
    ReportJson one{{"failed", failedJson(topology, failure.failed)},
                   {"severity", impactKey(failure.impact)},
                   {"what", english(consequenceWords(topology, failure))},
                   {"populations", ReportJson::array()}};
    for (const UserImpact& user : failure.users)
        one["populations"].push_back(userJson(topology, user));
    return one;
}

ReportJson findingJson(const Topology& topology, const MissingFallback& missing)
{
    ReportJson one{{"rule", "no-fallback"}};
    addRow(one, "service", topology, missing.service);
    one["failed"] = ReportJson::array();
    for (const RowRef& row : missing.failed)
        one["failed"].push_back(failedJson(topology, row));
    one["populations"] = ReportJson::array();
    for (const PopulationId& users : missing.users) {
        ReportJson population;
        addRow(population, "population", topology, users);
        one["populations"].push_back(std::move(population));
    }
    one["what"] = english(missing.what);
    one["remedy"] = english(missing.remedy);
    return one;
}

ReportJson summaryJson(const std::vector<Failure>& failures)
{
    ReportJson summary{{"failures", failures.size()}};
    for (const Impact impact : {Impact::None, Impact::Slower, Impact::Fallback, Impact::AccessLost,
                                Impact::BudgetMissed, Impact::FallbackTooSlow, Impact::Outage})
        summary[std::string(impactKey(impact))] = std::ranges::count(failures, impact, &Failure::impact);
    return summary;
}

} // namespace

ReportJson failuresJson(const Topology& topology, const std::vector<Failure>& failures)
{
    ReportJson json{{"failures", ReportJson::array()}, {"findings", ReportJson::array()}};
    for (const Failure& failure : failures)
        json["failures"].push_back(failureJson(topology, failure));
    for (const MissingFallback& missing : missingFallbacks(topology, failures))
        json["findings"].push_back(findingJson(topology, missing));
    json["summary"] = summaryJson(failures);
    return json;
}

} // namespace edgewright
