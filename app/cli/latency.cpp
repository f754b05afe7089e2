// latency: simulates the round trips of each population, with services where the drawing has them.
#include "app/cli/command.h"
#include "core/io/project_file.h"
#include "core/report/tables.h"
#include "core/simulation/latency_simulation.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace edgewright::cli::command {

namespace {

struct SampleOptions {
    std::string file;
    std::uint64_t seed = 1;
    std::int64_t samples = LatencyOptions().samples;
};

std::string latencyWords(const Topology& topology, const LatencyResult& result)
{
    std::string words = toPlainText(latencyTable(topology, result));
    for (const auto& [service, node] : result.overloaded)
        words += displayName(topology, refOf(service)) + " on " + displayName(topology, refOf(node)) +
                 " gets more requests than it can serve: add replicas or a faster node.\n";
    for (const PopulationId& population : result.unplaced)
        words +=
            displayName(topology, refOf(population)) + " can't reach all services: place them with `place --apply`.\n";
    return words;
}

Result<Answer> sampleLatency(const SampleOptions& options, const Progress& progress)
{
    const auto topology = readProject(options.file);
    if (!topology)
        return fail(topology.error());
    const auto result = simulateLatency(*topology, statedPlacement(*topology),
                                        {.seed = options.seed, .samples = static_cast<int>(options.samples)}, progress);
    if (!result)
        return fail(result.error());
    const bool areMet = result->unplaced.empty() && std::ranges::all_of(result->populations, &PopulationLatency::isMet);
    return answerWith(latencyJson(*topology, *result), latencyWords(*topology, *result), areMet);
}

Work declareLatency(Arguments& arguments)
{
    const auto options = std::make_shared<SampleOptions>();
    arguments.projectFile(options->file);
    arguments.seed(options->seed);
    arguments.count("--samples", options->samples, 100, 1'000'000, "Requests to try of each population");
    return [options](const Progress& progress) { return sampleLatency(*options, progress); };
}

} // namespace

Command latency()
{
    return {.name = "latency",
            .summary = "Simulate the round trips of each population; 1 where a budget is missed.",
            .declare = declareLatency,
            .heedsStop = true};
}

} // namespace edgewright::cli::command
