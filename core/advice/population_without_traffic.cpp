// Which users ask for nothing?
#include "core/advice/wording.h"

#include <set>

namespace edgewright::advice {

namespace {

void note(const Topology& topology, const Population& population, std::vector<Finding>& findings, const Text& what,
          Text remedy)
{
    findings.push_back({.severity = Severity::Note,
                        .row = refOf(population.id),
                        .what = what.with(nameOf(topology, population)),
                        .remedy = std::move(remedy)});
}

void findPopulationsWithoutTraffic(const Topology& topology, std::vector<Finding>& findings)
{
    std::set<PopulationId> calling;
    for (const Flow& flow : topology.flows)
        if (flow.population && flow.callsPerRequest > 0)
            calling.insert(*flow.population);
    for (const Population& population : topology.populations) {
        if (!calling.contains(population.id) && population.contents.empty())
            note(topology, population, findings, text("advice", "{} call no service and fetch no content"),
                 text("advice", "draw a flow to a service, or choose what they fetch"));
        else if (population.users <= 0)
            note(topology, population, findings, text("advice", "{} are no users: they load nothing"),
                 text("advice", "state how many users there are"));
        else if (population.requestRate.value <= 0)
            note(topology, population, findings,
                 text("advice", "{} make no requests: their rate is 0, so they load nothing"),
                 text("advice", "state how many requests a second one user makes"));
    }
}

} // namespace

AdviceRule populationWithoutTraffic()
{
    return {"population-without-traffic", text("advice", "Users without traffic"), findPopulationsWithoutTraffic};
}

} // namespace edgewright::advice
