// Which users call services without saying how long they are willing to wait?
#include "core/advice/wording.h"
#include "core/catalog/catalog.h"
#include "core/model/field.h"

#include <algorithm>
#include <set>

namespace edgewright::advice {

namespace {

Finding withoutBudget(const Topology& topology, const Population& population)
{
    Finding finding{.severity = Severity::Note, .row = refOf(population.id)};
    finding.what = text("advice", "{} have no latency budget: any placement is good enough for them")
                       .with(nameOf(topology, population));
    finding.remedy = text(
        "advice", "state how many milliseconds a request may take, or choose an application whose budget is known");
    const BudgetPreset* preset =
        population.application.empty() ? nullptr : findBudget(catalog(), population.application);
    if (!preset)
        return finding;
    Population after = population;
    after.budget = preset->roundTripBudget();
    after.percentile =
        Percent(std::min(preset->percentile.value, findField(TableKey::Populations, "percentile")->limits.most));
    finding.remedy = text("advice", "allow {} ms at percentile {}, as is known of the application {}")
                         .with(after.budget->value, after.percentile.value, preset->title);
    finding.fix = replacing(population, after, text("advice", "Set budget of the application"));
    return finding;
}

void findPopulationsWithoutBudget(const Topology& topology, std::vector<Finding>& findings)
{
    std::set<PopulationId> calling;
    for (const Flow& flow : topology.flows)
        if (flow.population)
            calling.insert(*flow.population);
    for (const Population& population : topology.populations)
        if (!population.budget && calling.contains(population.id))
            findings.push_back(withoutBudget(topology, population));
}

} // namespace

AdviceRule populationWithoutBudget()
{
    return {"population-without-budget", text("advice", "Users without a latency budget"),
            findPopulationsWithoutBudget};
}

} // namespace edgewright::advice
