// failures: tells what users see when each node, link or site fails, and what takes over.
#include "core/placement/failures/failures.h"
#include "app/cli/command.h"
#include "core/io/project_file.h"
#include "core/report/tables.h"

#include <algorithm>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace edgewright::cli::command {

namespace {

std::string failureWords(const Topology& topology, const std::vector<Failure>& failures, std::ptrdiff_t harmful)
{
    std::string words = fmt::format("{} of {} failures leave users without a service or beyond their budget.\n\n",
                                    harmful, failures.size()) +
                        toPlainText(failureTable(topology, failures));
    if (const auto missing = missingFallbacks(topology, failures); !missing.empty())
        words += '\n' + toPlainText(missingFallbackTable(topology, missing));
    return words;
}

Result<Answer> tellFailures(const std::string& file, const Progress& progress)
{
    const auto topology = readProject(file);
    if (!topology)
        return fail(topology.error());
    const auto failures = failuresOf(*topology, statedPlacement(*topology), progress);
    if (!failures)
        return fail(failures.error());
    const auto harmful = std::ranges::count_if(*failures, leavesUnserved, &Failure::impact);
    return answerWith(failuresJson(*topology, *failures), failureWords(*topology, *failures, harmful), harmful == 0);
}

Work declareFailures(Arguments& arguments)
{
    const auto file = std::make_shared<std::string>();
    arguments.projectFile(*file);
    return [file](const Progress& progress) { return tellFailures(*file, progress); };
}

} // namespace

Command failures()
{
    return {.name = "failures",
            .summary = "Tell what users see when each node, link or site fails, and which fallback takes over; 1 where "
                       "a failure leaves them without a service or beyond their budget.",
            .declare = declareFailures,
            .heedsStop = true};
}

} // namespace edgewright::cli::command
