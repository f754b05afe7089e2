// How do failures read as tables?
#include "core/report/cells.h"

#include <algorithm>
#include <set>

namespace edgewright {

namespace {

/// How much longer where that is all there is to tell: it may be little beside the whole.
Text waitWords(const std::string& users, const UserImpact& hit)
{
    if (!hit.before || !hit.after) // something was out of reach before
        return text("report", "{} are answered in part").with(users);
    if (hit.impact == Impact::Slower)
        return text("report", "{} wait {} ms, {} ms more")
            .with(users, hit.after->value, (*hit.after - *hit.before).value);
    return text("report", "{} wait {} ms instead of {} ms").with(users, hit.after->value, hit.before->value);
}

/// The first of those hit hardest: by impact, then by how much longer they wait.
const UserImpact* hardestHit(const Failure& failure)
{
    const auto hardness = [](const UserImpact& user) {
        return std::pair(user.impact, user.before && user.after ? *user.after - *user.before : Milliseconds());
    };
    const auto hardest = std::ranges::max_element(failure.users, {}, hardness);
    return hardest == failure.users.end() ? nullptr : &*hardest;
}

Text kindOf(const RowRef& failed)
{
    switch (failed.table) {
    case TableKey::Nodes: return text("report", "Node");
    case TableKey::Links: return text("report", "Link");
    default: return text("report", "Site");
    }
}

std::vector<ResultTable::Cell> failureRow(const Topology& topology, const Failure& failure)
{
    const Text takeovers = takeoverWords(topology, failure);
    return {
        displayName(topology, failure.failed), kindOf(failure.failed),
        impactWords(failure.impact),           static_cast<std::int64_t>(failure.users.size()),
        consequenceWords(topology, failure),   takeovers.empty() ? ResultTable::Cell() : ResultTable::Cell(takeovers)};
}

} // namespace

std::vector<Failure> worstFirst(std::vector<Failure> failures)
{
    std::ranges::stable_sort(failures, std::ranges::greater(), &Failure::impact);
    return failures;
}

Text impactWords(Impact impact)
{
    switch (impact) {
    case Impact::Slower: return text("report", "slower");
    case Impact::Fallback: return text("report", "fallback");
    case Impact::AccessLost: return text("report", "access lost");
    case Impact::BudgetMissed: return text("report", "budget missed");
    case Impact::FallbackTooSlow: return text("report", "fallback, budget missed");
    case Impact::Outage: return text("report", "outage");
    case Impact::None: break;
    }
    return text("report", "unaffected");
}

Text consequenceWords(const Topology& topology, const Failure& failure)
{
    const UserImpact* worst = hardestHit(failure);
    if (!worst)
        return text("report", "nobody is worse off");
    const std::string users = displayName(topology, refOf(worst->population));
    if (worst->impact == Impact::AccessLost)
        return text("report", "{} lose their access").with(users);
    if (worst->impact == Impact::Outage)
        return text("report", "{} can't reach {}").with(users, displayName(topology, refOf(worst->missing.front())));
    const Text wait = waitWords(users, *worst);
    return leavesUnserved(worst->impact)
               ? text("report", "{}, over their budget of {} ms").with(wait, worst->budget->value)
               : wait;
}

Text takeoverWords(const Topology& topology, const Failure& failure)
{
    std::set<Takeover> takeovers;
    for (const UserImpact& user : failure.users)
        takeovers.insert(user.takeovers.begin(), user.takeovers.end());
    Text words;
    for (const auto& [service, fallback] : takeovers) {
        const Text one = text("report", "{} for {}")
                             .with(displayName(topology, refOf(fallback)), displayName(topology, refOf(service)));
        words = words.empty() ? one : text("report", "{}, {}").with(words, one);
    }
    return words;
}

ResultTable failureTable(const Topology& topology, const std::vector<Failure>& failures)
{
    ResultTable table{.title = text("report", "Failures"),
                      .columns = {text("report", "Fails"), text("report", "Kind"), text("report", "Impact"),
                                  text("report", "Populations hit"), text("report", "What users see"),
                                  text("report", "Takes over")},
                      .rows = {}};
    for (const Failure& failure : worstFirst(failures))
        table.rows.push_back(failureRow(topology, failure));
    return table;
}

ResultTable missingFallbackTable(const Topology& topology, const std::vector<MissingFallback>& missing)
{
    ResultTable table{.title = text("report", "Nothing takes over"),
                      .columns = {text("report", "Service"), text("report", "What"), text("report", "Remedy")},
                      .rows = {}};
    for (const MissingFallback& one : missing)
        table.rows.push_back({nameCell(topology, one.service), one.what, one.remedy});
    return table;
}

} // namespace edgewright
