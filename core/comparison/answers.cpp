// What do the engines answer about one side of a comparison?
#include "core/comparison/answers.h"

#include "core/placement/verified.h"

#include <algorithm>

namespace edgewright::comparing {

namespace {

bool callsServices(const Topology& topology)
{
    return std::any_of(topology.flows.begin(), topology.flows.end(),
                       [](const Flow& flow) { return flow.population.has_value(); });
}

bool fetchesContent(const Topology& topology)
{
    return std::any_of(topology.populations.begin(), topology.populations.end(),
                       [](const Population& users) { return !users.contents.empty(); });
}

/// Runs the engines one after another, each a third of the work.
class Asking {
public:
    explicit Asking(const Progress& progress) : progress_(progress) {}

    /// Keeps the answer, or tells why there is none. Errors: stopped, even where an engine had something by then.
    template <class Answer, class Engine>
    Result<void> ask(const Text& part, std::optional<Answer>& place, Engine engine)
    {
        const Progress own(
            progress_, [this](double fraction, const Text& word) { progress_.report((asked_ + fraction) / 3, word); });
        Result<Answer> answer = engine(own);
        ++asked_;
        if (progress_.stopped())
            return fail(stoppedError());
        if (answer)
            place = std::move(*answer);
        else
            refused.push_back({0, part, answer.error().what, answer.error().remedy});
        return {};
    }

    std::vector<Uncompared> refused;

private:
    const Progress& progress_;
    double asked_ = 0;
};

/// An infeasible placement is none; its conflicts say why.
void weighPlacement(Answers& answers, std::vector<Uncompared>& refused, const Text& part)
{
    if (!answers.placement)
        return;
    answers.status = answers.placement->status;
    if (answers.status != PlacementStatus::Infeasible)
        return;
    for (const Conflict& conflict : answers.placement->conflicts)
        refused.push_back({0, part, conflict.what, conflict.remedy});
    answers.placement.reset();
}

} // namespace

Result<Answers> answersAbout(const Topology& topology, const ScenarioOptions& options, const Progress& progress)
{
    Answers answers;
    Asking asking(progress);
    const Text placement = text("comparison", "Placement");
    Result<void> asked = asking.ask(placement, answers.placement, [&](const Progress& own) {
        return verifiedPlacement(topology, options.placement, own);
    });
    weighPlacement(answers, asking.refused, placement);
    if (asked && answers.placement && callsServices(topology))
        asked = asking.ask(text("comparison", "Latencies"), answers.latency, [&](const Progress& own) {
            return simulateLatency(topology, answers.placement->placement, options.latency, own);
        });
    if (asked && fetchesContent(topology))
        asked = asking.ask(text("comparison", "Caches"), answers.caches,
                           [&](const Progress& own) { return simulateCaches(topology, options.caches, own); });
    answers.refused = std::move(asking.refused);
    return asked ? Result<Answers>(std::move(answers)) : fail(asked.error());
}

} // namespace edgewright::comparing
