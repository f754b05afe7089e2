// place: finds where each service should run, and writes it into a project if asked to.
#include "app/cli/command.h"
#include "app/cli/output_file.h"
#include "core/io/project_file.h"
#include "core/placement/placement.h"
#include "core/report/tables.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace edgewright::cli::command {

namespace {

struct PlaceOptions {
    std::string file, output;
    bool apply = false, force = false;
    std::uint64_t seed = 1;
    std::int64_t iterations = PlacementOptions().iterations, exactStates = PlacementOptions().exactStates;
};

std::string placementHeadline(const PlacementResult& result)
{
    if (result.status == PlacementStatus::Infeasible)
        return "Infeasible: no placement can hold all of these together.\n\n";
    const bool isOptimal = result.status == PlacementStatus::Optimal;
    const std::optional<PlacementGoal> alone = result.goal.alone();
    const PlacementGoalFacts* goal = alone ? &placementGoals()[static_cast<std::size_t>(*alone)] : nullptr;
    const std::string unit = goal ? " " + std::string(goal->unit) : "";
    const PlacementFigures& figures = result.figures;
    return fmt::format(
        "{}: {} {}{}, proven bound {}{} (gap {} %).\n"
        "Cost {} USD/h ({} nodes, {} traffic, {} moves), latency mean {} ms and worst {} ms, uplinks {} GB/h, power {} W.\n\n",
        isOptimal ? "Optimal" : "Feasible", goal ? english(goal->label) : "weighted sum", threeDigits(result.objective),
        unit, threeDigits(result.bound), unit, threeDigits(100 * result.gap()), threeDigits(figures.cost().value),
        threeDigits(figures.nodeCost.value), threeDigits(figures.trafficCost.value),
        threeDigits(figures.moveCost.value), threeDigits(figures.meanLatency.value),
        threeDigits(figures.worstLatency.value), threeDigits(figures.uplinkGigabytes),
        threeDigits(figures.power.value));
}

std::string conflictWords(const Topology& topology, const PlacementResult& result)
{
    ResultTable table{text("cli", "Conflicts"), {text("cli", "Row"), text("cli", "What"), text("cli", "Remedy")}, {}};
    for (const Conflict& conflict : result.conflicts)
        table.rows.push_back({displayName(topology, conflict.row), conflict.what, conflict.remedy});
    std::string words = toPlainText(table);
    ResultTable least{text("cli", "What would do, the least change first"),
                      {text("cli", "Change"), text("cli", "By, %"), text("cli", "Then, USD/h")},
                      {}};
    for (const Relaxation& one : result.relaxations)
        least.rows.push_back(
            {one.what, 100 * one.change, one.cost ? ResultTable::Cell(*one.cost) : ResultTable::Cell()});
    return least.rows.empty() ? words : words + '\n' + toPlainText(least);
}

Answer placementAnswer(const Topology& topology, const PlacementResult& result)
{
    const bool isPlaced = result.status != PlacementStatus::Infeasible;
    const std::string tables =
        isPlaced ? toPlainText(placementTable(topology, result)) + '\n' + toPlainText(userTable(topology, result))
                 : conflictWords(topology, result);
    return answerWith(placementJson(topology, result), placementHeadline(result) + tables, isPlaced);
}

Result<void> checkPlaceOptions(const PlaceOptions& options)
{
    if (options.apply && options.output.empty())
        return fail({text("cli", "--apply needs a file to write to"), "--apply", text("cli", "add -o FILE")});
    if (!options.apply && !options.output.empty())
        return fail({text("cli", "nothing would be written without --apply"), "-o",
                     text("cli", "add --apply, or leave -o out")});
    std::error_code problem;
    if (!options.apply || options.force || std::filesystem::equivalent(options.file, options.output, problem))
        return {}; // a project may be placed in place
    return refuseExisting(options.output);
}

Result<void> writePlaced(Topology topology, const Placement& placement, const std::string& file)
{
    if (auto applied = apply(topology, placementEdit(topology, placement)); !applied)
        return applied;
    return writeProject(topology, file);
}

Result<Answer> runPlace(const PlaceOptions& options, const Progress& progress)
{
    if (auto valid = checkPlaceOptions(options); !valid)
        return fail(valid.error());
    const auto topology = readProject(options.file);
    if (!topology)
        return fail(topology.error());
    const auto result = edgewright::place(
        *topology,
        {.seed = options.seed, .iterations = static_cast<int>(options.iterations), .exactStates = options.exactStates},
        progress);
    if (!result)
        return fail(result.error());
    if (progress.stopped())
        return fail(stoppedError()); // rather than to write what a longer search would have improved
    if (options.apply && result->status != PlacementStatus::Infeasible)
        if (auto written = writePlaced(*topology, result->placement, options.output); !written)
            return fail(written.error());
    return placementAnswer(*topology, *result);
}

Work declarePlace(Arguments& arguments)
{
    const auto options = std::make_shared<PlaceOptions>();
    arguments.projectFile(options->file);
    arguments.seed(options->seed);
    arguments.count("--iterations", options->iterations, 0, 100'000'000, "Most moves of the local search");
    arguments.count("--exact-states", options->exactStates, 0, 1'000'000'000,
                    "Most states of the exact search before the local search takes over");
    arguments.flag("--apply", options->apply, "Write the placement into a project; needs -o");
    arguments.word("-o,--output", options->output, "The project to write with --apply; may be FILE itself");
    arguments.flag("--force", options->force, "Replace another file that is there already");
    return [options](const Progress& progress) { return runPlace(*options, progress); };
}

} // namespace

Command place()
{
    return {.name = "place",
            .summary = "Place the services at least cost within capacities, tiers and budgets; 1 where there is no "
                       "such placement.",
            .declare = declarePlace,
            .heedsStop = true};
}

} // namespace edgewright::cli::command
