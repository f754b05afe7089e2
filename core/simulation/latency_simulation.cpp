// How are the round trips of each population distributed, given where services run?
#include "core/simulation/latency_simulation.h"

#include "core/simulation/request_model.h"
#include "core/simulation/sample_summary.h"

#include <algorithm>
#include <optional>

namespace edgewright {

namespace {

constexpr int leastSamples = 100;
constexpr int mostSamples = 1'000'000; // sorting more would not stop in time

/// A stream of chance of its own, whichever other populations there are. FNV-1a (Fowler, Noll, Vo) of the id.
std::uint64_t streamOf(const PopulationId& population)
{
    std::uint64_t hash = 14695981039346656037ull;
    for (const char c : population.value)
        hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ull;
    return hash;
}

/// The call trees of the populations that have one; nothing when stopped.
std::optional<std::vector<UserLatency>> callTrees(const Topology& topology, const Placement& placement,
                                                  const Progress& progress)
{
    const NetworkGraph graph(topology);
    CallTrees trees(topology, graph, placement);
    std::vector<UserLatency> found;
    for (const Population& population : topology.populations) {
        Result<UserLatency> tree = trees.of(population, progress);
        if (!tree)
            return {};
        if (!tree->legs.empty() || tree->unreachable)
            found.push_back(*std::move(tree));
    }
    return found;
}

/// The round trips of `samples` requests, sorted; nothing when stopped.
std::optional<std::vector<double>> drawSorted(const RequestModel& model, std::uint64_t seed, int samples,
                                              const Progress& progress)
{
    constexpr std::size_t drawsBetweenLooks = 100'000; // a few milliseconds
    Random random(seed);
    std::vector<double> drawn;
    drawn.reserve(static_cast<std::size_t>(samples));
    std::size_t draws = 0;
    for (int i = 0; i < samples; ++i) {
        drawn.push_back(model.draw(random).value);
        draws += model.drawsEach() + 1;
        if (draws < drawsBetweenLooks)
            continue;
        draws = 0;
        if (progress.stopped())
            return {};
    }
    std::ranges::sort(drawn);
    return drawn;
}

PopulationLatency summary(const Population& population, UserLatency medians, std::span<const double> sorted,
                          bool isOverloaded)
{
    PopulationLatency latency{.population = population.id, .medians = std::move(medians)};
    latency.mean = Milliseconds(meanOf(sorted));
    latency.p50 = Milliseconds(atPercentile(sorted, 50));
    latency.p90 = Milliseconds(atPercentile(sorted, 90));
    latency.p95 = Milliseconds(atPercentile(sorted, 95));
    latency.p99 = Milliseconds(atPercentile(sorted, 99));
    latency.atPercentile = Milliseconds(atPercentile(sorted, population.percentile.value));
    latency.interval95 = halfWidth95(sorted, population.percentile.value);
    latency.cdf = cdfOf(sorted);
    latency.isOverloaded = isOverloaded;
    latency.isMet = !isOverloaded && (!population.budget || latency.atPercentile <= *population.budget);
    if (isOverloaded)
        latency.withinBudget = 0;
    else if (population.budget)
        latency.withinBudget = shareWithin(sorted, population.budget->value);
    return latency;
}

Error samplesOutOfRange(int samples)
{
    return {text("simulation", "{} samples of a population were asked for").with(samples), "samples",
            text("simulation", "ask for {} to {}").with(leastSamples, mostSamples)};
}

Error nothingPlaced(const Topology& topology, const LatencyResult& result)
{
    if (result.unplaced.empty())
        return {text("simulation", "no population calls a service"), "/flows",
                text("simulation", "draw a flow from a population to a service")};
    const RowRef first = refOf(result.unplaced.front());
    return {text("simulation", "no population reaches all the services that it calls, among them {}")
                .with(displayName(topology, first)),
            pointerTo(first),
            text("simulation", "run the placement and accept it, or link the services' nodes to the users")};
}

} // namespace

Result<LatencyResult> simulateLatency(const Topology& topology, const Placement& placement,
                                      const LatencyOptions& options, const Progress& progress)
{
    if (options.samples < leastSamples || options.samples > mostSamples)
        return fail(samplesOutOfRange(options.samples));
    auto trees = callTrees(topology, placement, progress);
    if (!trees)
        return fail(stoppedError());

    LatencyResult result{.seed = options.seed, .samples = options.samples};
    const ReplicaQueues queues = queuesOf(topology, *trees);
    for (const auto& [replica, queue] : queues)
        if (queue.isOverloaded())
            result.overloaded.push_back(replica);

    double done = 0;
    for (UserLatency& tree : *trees) {
        const Population& population = *topology.populations.find(tree.population);
        progress.report(done++ / static_cast<double>(trees->size()),
                        text("simulation", "Requests of {}").with(displayName(topology, refOf(population.id))));
        const RequestModel model(topology, tree, queues);
        if (tree.unreachable || model.carriesNothing()) {
            result.unplaced.push_back(population.id);
            continue;
        }
        const auto sorted =
            drawSorted(model, mixedSeed(options.seed, streamOf(population.id)), options.samples, progress);
        if (!sorted)
            return fail(stoppedError());
        result.populations.push_back(summary(population, std::move(tree), *sorted, model.isOverloaded()));
    }
    if (result.populations.empty())
        return fail(nothingPlaced(topology, result));
    progress.report(1, text("simulation", "Done"));
    return result;
}

} // namespace edgewright
