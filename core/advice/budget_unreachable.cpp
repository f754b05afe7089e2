// Whose latency budget does the network alone exceed, wherever the service runs?
#include "core/advice/hosting.h"
#include "core/advice/wording.h"
#include "core/network/paths.h"

#include <map>

namespace edgewright::advice {

namespace {

Finding outOfReach(const Topology& topology, const Population& population, const Service& service)
{
    return {.severity = Severity::Error,
            .row = refOf(population.id),
            .what =
                text("advice", "{} call {}, but no node that could host it is linked to {}")
                    .with(nameOf(topology, population), nameOf(topology, service), nameOf(topology, population.node)),
            .remedy = text("advice", "link {} to a node that can host {}")
                          .with(nameOf(topology, population.node), nameOf(topology, service))};
}

Finding tooFar(const Topology& topology, const Population& population, const Service& service, const Path& path)
{
    return {
        .severity = Severity::Error,
        .row = refOf(population.id),
        .what =
            text("advice", "{} allow {} ms, but the round trip to the nearest node that could host {}, {}, takes {} ms")
                .with(nameOf(topology, population), population.budget->value, nameOf(topology, service),
                      nameOf(topology, path.nodes.front()), path.roundTrip().value),
        .remedy = text("advice", "draw a node that can host {} within {} ms round trip of {}, or allow more time")
                      .with(nameOf(topology, service), population.budget->value, nameOf(topology, population.node))};
}

/// Judges every population that calls `service`, by the distances from its possible hosts: links carry both ways alike.
void judge(const Topology& topology, const NetworkGraph& graph, const Service& service,
           const std::vector<const Population*>& callers, std::vector<Finding>& findings)
{
    std::vector<int> hosts;
    for (const Node* node : hostsOf(topology, service))
        hosts.push_back(graph.indexOf(node->id));
    if (hosts.empty())
        return; // the rule on capacity says so
    const Distances distances = graph.distancesFrom(hosts);
    for (const Population* population : callers) {
        const std::optional<Path> path = graph.pathTo(distances, graph.indexOf(population->node));
        if (!path)
            findings.push_back(outOfReach(topology, *population, service));
        else if (path->roundTrip() > *population->budget)
            findings.push_back(tooFar(topology, *population, service, *path));
    }
}

void findBudgetUnreachable(const Topology& topology, std::vector<Finding>& findings)
{
    std::map<ServiceId, std::vector<const Population*>> callers;
    for (const Flow& flow : topology.flows) {
        const Population* population = flow.population ? topology.populations.find(*flow.population) : nullptr;
        if (population && population->budget && flow.callsPerRequest > 0)
            callers[flow.service].push_back(population);
    }
    const NetworkGraph graph(topology);
    for (const auto& [service, populations] : callers)
        if (const Service* called = topology.services.find(service))
            judge(topology, graph, *called, populations, findings);
}

} // namespace

AdviceRule budgetUnreachable()
{
    return {"budget-unreachable", text("advice", "Budgets that the network alone exceeds"), findBudgetUnreachable};
}

} // namespace edgewright::advice
