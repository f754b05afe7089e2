// How does a latency simulation read as JSON?
#include "core/report/json_parts.h"

namespace edgewright {

namespace {

ReportJson populationLatencyJson(const Topology& topology, const PopulationLatency& one)
{
    const Population* population = topology.populations.find(one.population);
    ReportJson json;
    addRow(json, "population", topology, one.population);
    json["latency_ms"] = {{"mean", one.mean.value},
                          {"p50", one.p50.value},
                          {"p90", one.p90.value},
                          {"p95", one.p95.value},
                          {"p99", one.p99.value}};
    json["network_ms"] = one.medians.network.value;
    json["processing_ms"] = one.medians.processing.value;
    json["percentile"] = population ? ReportJson(population->percentile.value) : ReportJson();
    json["at_percentile_ms"] = one.atPercentile.value;
    json["interval95_ms"] = one.interval95;
    json["budget_ms"] = figureJson(one.medians.budget);
    json["within_budget"] = one.medians.budget ? ReportJson(one.withinBudget) : ReportJson();
    json["met"] = one.isMet;
    json["overloaded"] = one.isOverloaded; // the figures are lower bounds then
    return json;
}

} // namespace

ReportJson latencyJson(const Topology& topology, const LatencyResult& result)
{
    ReportJson json{{"samples", result.samples},
                    {"seed", result.seed},
                    {"populations", ReportJson::array()},
                    {"overloaded", ReportJson::array()},
                    {"unplaced", ReportJson::array()}};
    for (const PopulationLatency& one : result.populations)
        json["populations"].push_back(populationLatencyJson(topology, one));
    for (const auto& [service, node] : result.overloaded) {
        ReportJson replica;
        addRow(replica, "service", topology, service);
        addRow(replica, "node", topology, node);
        json["overloaded"].push_back(std::move(replica));
    }
    for (const PopulationId& id : result.unplaced) {
        ReportJson population;
        addRow(population, "population", topology, id);
        json["unplaced"].push_back(std::move(population));
    }
    return json;
}

} // namespace edgewright
