// import: makes a project of another program's file, and says what was odd in it.
#include "app/cli/command.h"
#include "app/cli/output_file.h"
#include "app/cli/registry_list.h"
#include "core/io/import.h"
#include "core/io/project_file.h"
#include "core/report/tables.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace edgewright::cli::command {

namespace {

struct ImportOptions {
    std::string input, output, format;
    bool list = false, force = false;
};

Error unknownFormat(const Text& what, std::string where)
{
    return {what, std::move(where), text("cli", "choose a --format: {}").with(keysOf(importers()))};
}

Result<const Importer*> importerOf(const ImportOptions& options, std::string_view bytes)
{
    if (options.format.empty()) {
        const Importer* guessed = importerFor(options.input, bytes);
        return guessed ? Result<const Importer*>(guessed)
                       : fail(unknownFormat(text("cli", "the format is not known"), options.input));
    }
    const Importer* named = importerWithKey(options.format);
    return named ? Result<const Importer*>(named)
                 : fail(unknownFormat(text("cli", "there is no format “{}”").with(options.format), "--format"));
}

Answer importAnswer(const ImportOptions& options, const Importer& importer, const Topology& topology,
                    const Imported& imported)
{
    nlohmann::ordered_json json{{"format", importer.key},         {"nodes", topology.nodes.size()},
                                {"links", topology.links.size()}, {"groups", topology.groups.size()},
                                {"file", options.output},         {"warnings", nlohmann::ordered_json::array()}};
    ResultTable odd{text("cli", "Warnings"), {text("cli", "Where"), text("cli", "What was odd")}, {}};
    for (const ImportWarning& warning : imported.warnings) {
        json["warnings"].push_back({{"where", warning.where}, {"what", english(warning.what)}});
        odd.rows.push_back({warning.where, warning.what});
    }
    std::string words =
        fmt::format("{}: {} nodes, {} links, {} groups from {}\n", options.output, topology.nodes.size(),
                    topology.links.size(), topology.groups.size(), english(importer.title));
    if (!odd.rows.empty())
        words += '\n' + toPlainText(odd);
    return answerWith(json, std::move(words));
}

Result<Answer> importFile(const ImportOptions& options, const Progress& progress)
{
    if (auto free = options.force ? Result<void>() : refuseExisting(options.output); !free)
        return fail(free.error());
    const auto bytes = readFile(options.input);
    if (!bytes)
        return fail(bytes.error());
    const auto importer = importerOf(options, *bytes);
    if (!importer)
        return fail(importer.error());
    const auto imported = (*importer)->run(*bytes, options.input, progress);
    if (!imported)
        return fail(imported.error());
    Topology topology;
    if (auto applied = apply(topology, imported->edit); !applied)
        return fail(applied.error());
    if (progress.stopped())
        return fail(stoppedError());
    if (auto written = writeProject(topology, options.output); !written)
        return fail(written.error());
    return importAnswer(options, **importer, topology, *imported);
}

Result<Answer> runImport(const ImportOptions& options, const Progress& progress)
{
    if (options.list)
        return listOf("formats", importers());
    if (options.input.empty())
        return fail(
            missingArgument("INPUT", text("cli", "name the file to import, or ask for the formats with --list")));
    if (options.output.empty())
        return fail(missingArgument("-o", text("cli", "say where to write the project: -o FILE")));
    return importFile(options, progress);
}

Work declareImport(Arguments& arguments)
{
    const auto options = std::make_shared<ImportOptions>();
    arguments.optionalPositional("INPUT", options->input, "File of another program");
    arguments.word("-o,--output", options->output, "Where to write the project (*.edge.json)");
    arguments.word("--format", options->format, "Format of INPUT; guessed from its contents otherwise");
    arguments.flag("--force", options->force, "Replace a file that is there already");
    arguments.flag("--list", options->list, "List the formats");
    return [options](const Progress& progress) { return runImport(*options, progress); };
}

} // namespace

Command importForeign()
{
    return {.name = "import",
            .summary = "Make a project of another program's file, and report what was odd in it.",
            .declare = declareImport,
            .heedsStop = true};
}

} // namespace edgewright::cli::command
