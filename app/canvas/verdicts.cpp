// What do the engines say of the budgets of the users at each node?
#include "app/canvas/faces.h"
#include "app/jobs/results.h"

#include <algorithm>

namespace edgewright {

namespace {

/// By population: the answer at its percentile where one is known, else of the medians.
std::map<PopulationId, Verdict> verdictsByPopulation(const Results& results)
{
    std::map<PopulationId, Verdict> verdicts;
    if (const auto placement = results.placement()) {
        for (const Conflict& conflict : placement->conflicts)
            if (conflict.row.table == TableKey::Populations)
                verdicts[{conflict.row.id}] = Verdict::Missed;
        for (const UserLatency& users : placement->users)
            if (users.budget)
                verdicts[users.population] = users.unreachable ? Verdict::Unknown
                                             : users.isMet()   ? Verdict::Met
                                                               : Verdict::Missed;
    }
    if (const auto latency = results.latency())
        for (const PopulationLatency& users : latency->populations)
            if (users.medians.budget)
                verdicts[users.population] = users.isMet ? Verdict::Met : Verdict::Missed;
    return verdicts;
}

/// Of several populations at one node the worst speaks.
int gravity(Verdict verdict)
{
    switch (verdict) {
    case Verdict::None: return 0;
    case Verdict::Met: return 1;
    case Verdict::Unknown: return 2;
    case Verdict::Missed: return 3;
    }
    return 0;
}

} // namespace

std::map<NodeId, Verdict> verdictsByNode(const Topology& topology, const Results& results)
{
    std::map<NodeId, Verdict> verdicts;
    if (!results.areShown() || (!results.placement() && !results.latency()))
        return verdicts;
    for (const auto& [id, found] : verdictsByPopulation(results)) {
        const Population* population = topology.populations.find(id);
        if (!population)
            continue;
        const Verdict verdict = results.isPlacementStale() ? Verdict::Unknown : found;
        Verdict& worst = verdicts[population->node];
        worst = std::max(worst, verdict, [](Verdict a, Verdict b) { return gravity(a) < gravity(b); });
    }
    return verdicts;
}

} // namespace edgewright
