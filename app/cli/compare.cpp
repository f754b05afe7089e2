// compare: runs two scenarios with the same seeds and tells what is better in which.
#include "app/cli/command.h"
#include "core/comparison/comparison.h"
#include "core/io/project_file.h"
#include "core/report/tables.h"

#include <nlohmann/json.hpp>

namespace edgewright::cli::command {

namespace {

struct CompareOptions {
    std::string file;
    std::vector<std::string> scenarios;
    std::uint64_t seed = 1;
};

/// A scenario by id or name; "base", where no scenario is called so, and the empty name are the drawing as it is.
Result<ScenarioId> scenarioCalled(const Topology& topology, const std::string& name)
{
    if (name.empty())
        return ScenarioId{};
    const auto row = resolveRow(topology, name, TableKey::Scenarios);
    if (row)
        return ScenarioId{row->id};
    return name == "base" ? Result<ScenarioId>() : fail(row.error());
}

std::string comparisonWords(const ScenarioComparison& compared)
{
    std::string words;
    for (const ResultTable& table :
         {scenarioTable(compared), scenarioUsersTable(compared), scenarioPointsTable(compared),
          scenarioChangesTable(compared), uncomparedTable(compared)})
        if (!table.rows.empty())
            words += toPlainText(table) + '\n';
    words.pop_back();
    return words;
}

Result<Answer> runCompare(const CompareOptions& options, const Progress& progress)
{
    if (options.scenarios.size() != 2)
        return fail({text("cli", "two scenarios are compared, not {}").with(options.scenarios.size()), "--scenario",
                     text("cli", "name two: --scenario A --scenario B, where “base” is the drawing as it is")});
    const auto topology = readProject(options.file);
    if (!topology)
        return fail(topology.error());
    std::array<ScenarioId, 2> scenarios;
    for (std::size_t side = 0; side < 2; ++side) {
        auto scenario = scenarioCalled(*topology, options.scenarios[side]);
        if (!scenario)
            return fail(scenario.error());
        scenarios[side] = std::move(*scenario);
    }
    const auto compared = compareScenarios(
        *topology, scenarios,
        {.placement = {.seed = options.seed}, .latency = {.seed = options.seed}, .caches = {.seed = options.seed}},
        progress);
    if (!compared)
        return fail(compared.error());
    return answerWith(scenarioJson(*compared), comparisonWords(*compared), compared->uncompared.empty());
}

Work declareCompare(Arguments& arguments)
{
    const auto options = std::make_shared<CompareOptions>();
    arguments.projectFile(options->file);
    arguments.repeatedWord("--scenario", options->scenarios,
                           "One of the two, by id or name; “base” or an empty name: the drawing as it is");
    arguments.seed(options->seed);
    return [options](const Progress& progress) { return runCompare(*options, progress); };
}

} // namespace

Command compare()
{
    return {.name = "compare",
            .summary = "Run two scenarios with the same seeds, side by side; 1 where one has no answer to a part.",
            .declare = declareCompare,
            .heedsStop = true};
}

} // namespace edgewright::cli::command
