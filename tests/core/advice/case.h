// What every test of a rule asks: which rows it finds, how badly, in which words, and whether its fix mends them.
#pragma once

#include "core/advice/advice.h"

#include <algorithm>
#include <string>

namespace edgewright::testing {

inline std::vector<Finding> findingsOf(std::string_view rule, const Topology& topology)
{
    std::vector<Finding> found = advise(topology);
    std::erase_if(found, [&](const Finding& finding) { return finding.rule != rule; });
    return found;
}

/// "links/l1 nodes/n2": the rows of the findings, in their order.
inline std::string rowsOf(std::string_view rule, const Topology& topology)
{
    std::string rows;
    for (const Finding& finding : findingsOf(rule, topology))
        rows += (rows.empty() ? "" : " ") + std::string(jsonKey(finding.row.table)) + "/" + finding.row.id;
    return rows;
}

inline bool says(const Text& words, std::string_view part) { return english(words).find(part) != std::string::npos; }

/// Applies the fix of the first finding; false where it has none, is refused, or leaves the row found.
inline bool isMended(std::string_view rule, Topology topology)
{
    const std::vector<Finding> found = findingsOf(rule, topology);
    if (found.empty() || !found.front().fix || found.front().fix->label.empty() || !apply(topology, *found.front().fix))
        return false;
    return std::ranges::none_of(findingsOf(rule, topology),
                                [&](const Finding& left) { return left.row == found.front().row; });
}

/// Changes one row in place.
template <class Row> void alter(Topology& topology, const char* id, auto&& change)
{
    Row row = *tableOf<Row>(topology).find({id});
    change(row);
    tableOf<Row>(topology).put(row);
}

/// A drawing about which no rule has anything to say: users - 2 ms - edge site, a service, a flow within its budget.
inline Topology soundDrawing()
{
    Topology topology;
    topology.nodes.put({.id = {"gate"}, .name = "Gate", .kind = NodeKind::Access});
    topology.nodes.put(
        {.id = {"edge"}, .name = "Edge", .cpu = Cores(8), .memory = Gibibytes(32), .storage = Gibibytes(100)});
    topology.links.put({.id = {"l1"}, .from = {"gate"}, .to = {"edge"}, .latency = Milliseconds(2)});
    topology.services.put(
        {.id = {"front"}, .name = "Front", .cpu = Cores(2), .memory = Gibibytes(4), .serviceTime = Milliseconds(1)});
    topology.populations.put({.id = {"people"},
                              .name = "People",
                              .node = {"gate"},
                              .users = 10,
                              .requestRate = RequestsPerSecond(1),
                              .budget = Milliseconds(20)});
    topology.flows.put({.id = {"f1"}, .population = PopulationId{"people"}, .service = {"front"}});
    return topology;
}

} // namespace edgewright::testing
