// place-benchmark: solves a placement problem of the literature, whose optimum is known.
#include "app/cli/benchmark_formats.h"
#include "app/cli/command.h"
#include "app/cli/registry_list.h"
#include "core/io/project_file.h"
#include "core/report/tables.h"

#include <algorithm>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace edgewright::cli::command {

namespace {

constexpr double longest = 1e6, largest = 1e15;

struct PlaceBenchmarkOptions {
    std::string file, format;
    BenchmarkOptions search;
    std::optional<double> seconds;
    bool list = false;
};

constexpr const char* statusKeys[] = {"optimal", "feasible", "infeasible"};

std::string benchmarkWords(const BenchmarkAnswer& answer)
{
    if (answer.status == BenchmarkAnswer::Status::Infeasible)
        return fmt::format("Infeasible: {}.\n{}", english(answer.why->what), answer.words);
    return fmt::format("{}: {}; bound {} (gap {} %). {} s.\n{}",
                       answer.status == BenchmarkAnswer::Status::Optimal ? "Optimal" : "Feasible", answer.objective,
                       answer.bound, threeDigits(100 * answer.gap()), threeDigits(answer.seconds), answer.words);
}

nlohmann::ordered_json benchmarkJson(const BenchmarkOptions& options, const BenchmarkAnswer& answer)
{
    nlohmann::ordered_json json;
    json["status"] = statusKeys[static_cast<std::size_t>(answer.status)];
    const bool isSolved = answer.status != BenchmarkAnswer::Status::Infeasible;
    json["objective"] = isSolved ? nlohmann::ordered_json(answer.objective) : nullptr;
    json["bound"] = isSolved ? nlohmann::ordered_json(answer.bound) : nullptr;
    json["gap"] = isSolved ? nlohmann::ordered_json(answer.gap()) : nullptr;
    json["seconds"] = answer.seconds;
    json["seed"] = options.seed;
    if (answer.why)
        json["why"] = english(answer.why->what);
    if (answer.addTo)
        answer.addTo(json);
    return json;
}

Result<const BenchmarkFormat*> formatNamed(const std::string& key)
{
    const auto formats = benchmarkFormats();
    const auto found = std::ranges::find(formats, key, &BenchmarkFormat::key);
    if (found != formats.end())
        return &*found;
    return fail({text("cli", "there is no format “{}” of placement problems").with(key), "--format",
                 text("cli", "choose one of: {}").with(keysOf(formats))});
}

Result<Answer> runBenchmark(const PlaceBenchmarkOptions& given, const Progress& progress)
{
    if (given.list)
        return listOf("formats", benchmarkFormats());
    if (given.file.empty())
        return fail(missingArgument("INSTANCE", text("cli", "name a file, or ask for the formats with --list")));
    const auto format = formatNamed(given.format);
    if (!format)
        return fail(format.error());
    const auto file = readFile(given.file);
    if (!file)
        return fail(file.error());
    BenchmarkOptions options = given.search;
    for (const auto& [option, isGiven, of] : {std::tuple{"--single-source", options.isSingleSource, "orlib-cap"},
                                              {"--maximise", options.isMaximised, "orlib-gap"},
                                              {"--capacity", options.capacity.has_value(), "orlib-cap"}})
        if (isGiven && (*format)->key != of)
            return fail({text("cli", "{} is for the format {}").with(option, of), option,
                         text("cli", "leave it out, or choose that format")});
    if (given.seconds)
        options.timeLimit = std::chrono::milliseconds(static_cast<std::int64_t>(1000 * *given.seconds));
    const auto answer = (*format)->solve(*file, given.file, options, progress);
    if (!answer)
        return fail(answer.error());
    return answerWith(benchmarkJson(options, *answer), benchmarkWords(*answer),
                      answer->status != BenchmarkAnswer::Status::Infeasible);
}

Work declareBenchmark(Arguments& arguments)
{
    const auto options = std::make_shared<PlaceBenchmarkOptions>();
    arguments.optionalPositional("INSTANCE", options->file, "File of the problem");
    arguments.word("--format", options->format, "Format of the file; --list tells which there are");
    arguments.optionalNumber("--capacity", options->search.capacity, 0, largest,
                             "Capacity of the sites for which the file leaves it open");
    arguments.flag("--single-source", options->search.isSingleSource, "Serve each customer from one site");
    arguments.flag("--maximise", options->search.isMaximised, "Take costs as profits, as gap1 to gap12 mean them");
    arguments.optionalNumber(
        "--time-limit", options->seconds, 0, longest,
        "Seconds after which the search ends; 5 where each job or customer has one place, else none");
    arguments.count("--iterations", options->search.iterations, 1, 1'000'000'000, "Most relaxations that are solved");
    arguments.seed(options->search.seed);
    arguments.flag("--list", options->list, "List the formats");
    return [options](const Progress& progress) { return runBenchmark(*options, progress); };
}

} // namespace

Command placeBenchmark()
{
    return {.name = "place-benchmark",
            .summary = "Solve a placement problem of the literature, with a proven bound; 1 where it has no solution.",
            .declare = declareBenchmark,
            .heedsStop = true};
}

} // namespace edgewright::cli::command
