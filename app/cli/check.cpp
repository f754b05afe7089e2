// check: lists what is wrong with a drawing, and what would mend it.
#include "app/cli/command.h"
#include "core/advice/advice.h"
#include "core/io/project_file.h"
#include "core/report/tables.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace edgewright::cli::command {

namespace {

Result<Answer> checkDrawing(const std::string& file)
{
    const auto topology = readProject(file);
    if (!topology)
        return fail(topology.error());
    const std::vector<Finding> findings = advise(*topology);
    const bool isSound =
        std::ranges::none_of(findings, [](const Finding& one) { return one.severity == Severity::Error; });
    return answerWith(findingsJson(*topology, findings),
                      findings.empty() ? "Nothing found.\n" : toPlainText(findingsTable(*topology, findings)), isSound);
}

Work declareCheck(Arguments& arguments)
{
    const auto file = std::make_shared<std::string>();
    arguments.projectFile(*file);
    return [file](const Progress&) { return checkDrawing(*file); };
}

} // namespace

Command check()
{
    return {.name = "check",
            .summary = "List what is wrong with a drawing, with remedies; 1 where there are errors.",
            .declare = declareCheck};
}

} // namespace edgewright::cli::command
