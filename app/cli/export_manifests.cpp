// export: writes the manifests of one or more targets, and says what became of each row.
#include "app/cli/command.h"
#include "app/cli/registry_list.h"
#include "core/export/exporter.h"
#include "core/io/project_file.h"
#include "core/report/tables.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <optional>

namespace edgewright::cli::command {

namespace {

namespace fs = std::filesystem;

struct ExportOptions {
    std::string file, folder;
    std::vector<std::string> targets;
    bool list = false;
};

struct TargetOutput {
    const Exporter* exporter = nullptr;
    fs::path subfolder; ///< empty where there is one target alone
    Manifest manifest;
    std::optional<Error> nothing; ///< in place of a manifest: nothing in the drawing concerns the target
};

constexpr const char* outcomeKeys[] = {"exported", "needs_input", "not_expressible"};

Text outcomeLabel(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Exported: return text("cli", "exported");
    case Outcome::NeedsInput: return text("cli", "needs input");
    case Outcome::NotExpressible: return text("cli", "not expressible");
    case Outcome::NotConcerned: break;
    }
    return text("cli", "not concerned");
}

Result<std::vector<TargetOutput>> produce(const ExportOptions& options, const Topology& topology)
{
    std::vector<TargetOutput> outputs;
    for (const std::string& target : options.targets) {
        const Exporter* exporter = exporterWithKey(target);
        if (!exporter)
            return fail({text("cli", "there is no target “{}”").with(target), "--target",
                         text("cli", "choose one of: {}").with(keysOf(exporters()))});
        auto manifest = exportTo(*exporter, topology);
        TargetOutput output{exporter, options.targets.size() > 1 ? fs::path(target) : fs::path(), {}, {}};
        if (manifest)
            output.manifest = *std::move(manifest);
        else if (manifest.error().kind == ErrorKind::Nothing)
            output.nothing = manifest.error();
        else
            return fail(manifest.error());
        outputs.push_back(std::move(output));
    }
    return outputs;
}

/// `report` holds the rows that concern the target; those that don't stand apart, each with its reason.
void addReport(const Topology& topology, const TargetOutput& output, nlohmann::ordered_json& json)
{
    for (const ExportLine& line : output.manifest.report) {
        nlohmann::ordered_json entry{{"target", output.exporter->key}};
        entry.update(rowJson(topology, line.row));
        const bool isConcerned = line.outcome != Outcome::NotConcerned;
        if (isConcerned) {
            entry["outcome"] = outcomeKeys[static_cast<std::size_t>(line.outcome)];
            entry["where"] = line.where;
        }
        entry["what"] = english(line.what);
        json[isConcerned ? "report" : "rows_not_concerned"].push_back(std::move(entry));
    }
}

nlohmann::ordered_json exportJson(const ExportOptions& options, const Topology& topology,
                                  const std::vector<TargetOutput>& outputs)
{
    nlohmann::ordered_json json{{"folder", options.folder}};
    for (const char* key : {"files", "report", "rows_not_concerned", "targets_not_concerned"})
        json[key] = nlohmann::ordered_json::array();
    for (const TargetOutput& output : outputs) {
        for (const auto& [path, bytes] : output.manifest.files)
            json["files"].push_back((output.subfolder / path).generic_string());
        addReport(topology, output, json);
        if (output.nothing)
            json["targets_not_concerned"].push_back({{"target", output.exporter->key},
                                                     {"what", english(output.nothing->what)},
                                                     {"remedy", english(output.nothing->remedy)}});
    }
    return json;
}

std::string nothingWritten(const TargetOutput& output)
{
    return english(text("cli", "Nothing was written for {}: {}; {}.")
                       .with(output.exporter->key, output.nothing->what, output.nothing->remedy)) +
           '\n';
}

std::string exportWords(const ExportOptions& options, const Topology& topology,
                        const std::vector<TargetOutput>& outputs)
{
    std::string files, refusals;
    ResultTable table{
        text("cli", "Rows"),
        {text("cli", "Target"), text("cli", "Row"), text("cli", "Outcome"), text("cli", "Where"), text("cli", "What")},
        {}};
    for (const TargetOutput& output : outputs) {
        for (const auto& [path, bytes] : output.manifest.files)
            files += (fs::path(options.folder) / output.subfolder / path).string() + '\n';
        for (const ExportLine& line : output.manifest.report)
            table.rows.push_back({std::string(output.exporter->key), displayName(topology, line.row),
                                  outcomeLabel(line.outcome), line.where, line.what});
        if (output.nothing)
            refusals += nothingWritten(output);
    }
    return table.rows.empty() ? refusals : files + '\n' + toPlainText(table) + refusals;
}

/// Yes where each target got all that concerns it.
bool isWholeExport(const std::vector<TargetOutput>& outputs)
{
    return std::ranges::all_of(outputs,
                               [](const TargetOutput& output) { return !output.nothing && saysAll(output.manifest); });
}

Result<void> writeOutputs(const std::vector<TargetOutput>& outputs, const fs::path& folder)
{
    for (const TargetOutput& output : outputs) {
        if (output.nothing)
            continue;
        if (auto written =
                writeManifest(output.manifest, output.subfolder.empty() ? folder : folder / output.subfolder);
            !written)
            return written;
    }
    return {};
}

Result<Answer> exportFile(const ExportOptions& options)
{
    const auto topology = readProject(options.file);
    if (!topology)
        return fail(topology.error());
    const auto outputs = produce(options, *topology); // all of them before the first is written
    if (!outputs)
        return fail(outputs.error());
    if (auto written = writeOutputs(*outputs, options.folder); !written)
        return fail(written.error());
    return answerWith(exportJson(options, *topology, *outputs), exportWords(options, *topology, *outputs),
                      isWholeExport(*outputs));
}

Result<Answer> runExport(const ExportOptions& options)
{
    if (options.list)
        return listOf("targets", exporters());
    if (options.file.empty())
        return fail(missingArgument("FILE", text("cli", "name a project file, or ask for the targets with --list")));
    if (options.targets.empty())
        return fail(missingArgument("--target", text("cli", "name one or more of: {}").with(keysOf(exporters()))));
    if (options.folder.empty())
        return fail(missingArgument("-o", text("cli", "say which folder the manifests go to: -o DIR")));
    return exportFile(options);
}

Work declareExport(Arguments& arguments)
{
    const auto options = std::make_shared<ExportOptions>();
    arguments.optionalPositional("FILE", options->file, "Project file (*.edge.json)");
    arguments.words("--target", options->targets,
                    "Targets, separated by commas; of several, each gets a folder of its own");
    arguments.word("-o,--output", options->folder, "Folder for the manifests; made if absent");
    arguments.flag("--list", options->list, "List the targets");
    return [options](const Progress&) { return runExport(*options); };
}

} // namespace

Command exportManifests()
{
    return {.name = "export",
            .summary =
                "Write manifests, and say what became of each row; 1 where the drawing asks for something that a "
                "target can't express, or for nothing that concerns it.",
            .declare = declareExport};
}

} // namespace edgewright::cli::command
