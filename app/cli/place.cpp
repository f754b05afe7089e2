// place: finds where each service should run, and writes it into a project if asked to.
#include "app/cli/command.h"
#include "app/cli/output_file.h"
#include "app/cli/placement_arguments.h"
#include "core/io/project_file.h"
#include "core/placement/verified.h"
#include "core/report/placement_choices.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace edgewright::cli::command {

namespace {

struct PlaceOptions {
    std::string file, output, why;
    std::vector<std::string> pareto;
    std::int64_t points = 12;
    bool apply = false, force = false, baselines = false;
    PlacementArguments search;
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
    for (const Relaxation& one : result.relaxations) {
        least.rows.push_back({one.what, 100 * one.change});
        least.rows.back().resize(least.columns.size());
        if (one.cost)
            least.rows.back().back() = *one.cost;
    }
    if (!least.rows.empty())
        words += '\n' + toPlainText(least);
    return result.isOfFew ? words + "\nOf so many users, others may ask for too much as well.\n" : words;
}

/// What else was asked for, beside the answer.
Result<void> addBaselines(const Topology& topology, const PlacementResult& result, const Progress& progress,
                          nlohmann::ordered_json& json, std::string& words)
{
    const auto baselines = placementBaselines(topology, progress);
    if (!baselines)
        return fail(baselines.error());
    json["baselines"] = baselinesJson(topology, *baselines);
    words += '\n' + toPlainText(baselineTable(result, *baselines));
    return {};
}

Result<void> addChoices(const Topology& topology, const PlacementResult& result, const std::string& name,
                        const PlacementOptions& options, const Progress& progress, nlohmann::ordered_json& json,
                        std::string& words)
{
    const Result<RowRef> service = resolveRow(topology, name, TableKey::Services);
    if (!service)
        return fail(service.error());
    const auto choices = whyHere(topology, result, {service->id}, options, progress);
    if (!choices)
        return fail(choices.error());
    json["why"] = choicesJson(topology, *choices);
    words += '\n' + toPlainText(choiceTable(topology, *choices));
    return {};
}

Result<void> addFront(const Topology& topology, const PlacementResult& result, const PlaceOptions& asked,
                      PlacementOptions options, const Progress& progress, nlohmann::ordered_json& json,
                      std::string& words)
{
    const Result<PlacementGoal> first = goalNamed(asked.pareto[0], "--pareto"),
                                second = goalNamed(asked.pareto[1], "--pareto");
    if (!first || !second)
        return fail(first ? second.error() : first.error());
    options.known.push_back(result.placement);
    const auto front = paretoFront(topology, *first, *second, static_cast<int>(asked.points), options, progress);
    if (!front)
        return fail(front.error());
    json["pareto"] = paretoJson(topology, *front);
    words += '\n' + toPlainText(paretoTable(topology, *front));
    return {};
}

Result<void> checkPlaceOptions(const PlaceOptions& options)
{
    if (options.apply && options.output.empty())
        return fail({text("cli", "--apply needs a file to write to"), "--apply", text("cli", "add -o FILE")});
    if (!options.apply && !options.output.empty())
        return fail({text("cli", "nothing would be written without --apply"), "-o",
                     text("cli", "add --apply, or leave -o out")});
    if (!options.pareto.empty() && options.pareto.size() != 2)
        return fail(
            {text("cli", "a front is between two goals"), "--pareto", text("cli", "write it as in cost,latency")});
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

Result<Answer> placementAnswer(const Topology& topology, const PlacementResult& result, const PlaceOptions& asked,
                               const PlacementOptions& options, const Progress& progress)
{
    const bool isPlaced = result.status != PlacementStatus::Infeasible;
    nlohmann::ordered_json json = placementJson(topology, result);
    std::string words = placementHeadline(result);
    words += isPlaced ? toPlainText(placementTable(topology, result)) + '\n' + toPlainText(userTable(topology, result))
                      : conflictWords(topology, result);
    Result<void> added;
    if (asked.baselines)
        added = addBaselines(topology, result, progress, json, words);
    if (added && !asked.why.empty())
        added = addChoices(topology, result, asked.why, options, progress, json, words);
    if (added && !asked.pareto.empty())
        added = addFront(topology, result, asked, options, progress, json, words);
    if (!added)
        return fail(added.error());
    return answerWith(json, words, isPlaced);
}

Result<Answer> runPlace(const PlaceOptions& asked, const Progress& progress)
{
    if (auto valid = checkPlaceOptions(asked); !valid)
        return fail(valid.error());
    const Result<PlacementOptions> options = asked.search.options();
    if (!options)
        return fail(options.error());
    const auto topology = readProject(asked.file);
    if (!topology)
        return fail(topology.error());
    const auto result = verifiedPlacement(*topology, *options, progress);
    if (!result)
        return fail(result.error());
    if (progress.stopped())
        return fail(stoppedError()); // rather than to write what a longer search would have improved
    if (asked.apply && result->status != PlacementStatus::Infeasible)
        if (auto written = writePlaced(*topology, result->placement, asked.output); !written)
            return fail(written.error());
    return placementAnswer(*topology, *result, asked, *options, progress);
}

Work declarePlace(Arguments& arguments)
{
    const auto options = std::make_shared<PlaceOptions>();
    arguments.projectFile(options->file);
    options->search.declare(arguments);
    arguments.words("--pareto", options->pareto, "The Pareto front of two goals, as in cost,latency");
    arguments.count("--points", options->points, 2, 1'000, "Most points of the front");
    arguments.word("--why", options->why, "Ask for a service: what would each node cost or break");
    arguments.flag("--baselines", options->baselines,
                   "Rules of thumb beside the answer: cloud only, edge-ward, nearest, first fit, greedy");
    arguments.flag("--apply", options->apply, "Write the placement into a project; needs -o");
    arguments.word("-o,--output", options->output, "The project to write with --apply; may be FILE itself");
    arguments.flag("--force", options->force, "Replace another file that is there already");
    return [options](const Progress& progress) { return runPlace(*options, progress); };
}

} // namespace

Command place()
{
    return {
        .name = "place",
        .summary =
            "Place the services at least cost, latency, traffic or energy within all that they demand; 1 where there is "
            "no such placement.",
        .declare = declarePlace,
        .heedsStop = true};
}

} // namespace edgewright::cli::command
