// How does a latency simulation read as a table?
#include "core/report/cells.h"

namespace edgewright {

ResultTable latencyTable(const Topology& topology, const LatencyResult& result)
{
    ResultTable table{.title = text("report", "Round trips"),
                      .columns = {text("report", "Users"), text("report", "Mean, ms"), text("report", "p50, ms"),
                                  text("report", "p90, ms"), text("report", "p95, ms"), text("report", "p99, ms"),
                                  text("report", "Their percentile, %"), text("report", "Latency at it, ms"),
                                  text("report", "±, ms"), text("report", "Budget, ms"),
                                  text("report", "Share within budget"), text("report", "Met"),
                                  text("report", "Remark")},
                      .rows = {}};
    for (const PopulationLatency& one : result.populations) {
        const Population* population = topology.populations.find(one.population);
        const auto& budget = one.medians.budget;
        table.rows.push_back(
            {nameCell(topology, one.population), one.mean.value, one.p50.value, one.p90.value, one.p95.value,
             one.p99.value, population ? ResultTable::Cell(population->percentile.value) : ResultTable::Cell(),
             one.atPercentile.value, one.interval95, figureCell(budget),
             budget ? ResultTable::Cell(one.withinBudget) : ResultTable::Cell(), yesNoCell(one.isMet),
             one.isOverloaded
                 ? ResultTable::Cell(text("report", "a replica is overloaded: latencies are at least these"))
                 : ResultTable::Cell()});
    }
    return table;
}

} // namespace edgewright
