// export: writes the manifests of one or more targets, and says what became of each row.
#include "app/cli/command.h"
#include "app/cli/registry_list.h"
#include "core/export/exporter.h"
#include "core/io/project_file.h"
#include "core/report/tables.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

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
    Manifest manifest;
    fs::path subfolder; ///< empty where there is one target alone
};

constexpr const char* outcomeKeys[] = {"exported", "needs_input", "not_expressible"};

Text outcomeLabel(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Exported: return text("cli", "exported");
    case Outcome::NeedsInput: return text("cli", "needs input");
    case Outcome::NotExpressible: break;
    }
    return text("cli", "not expressible");
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
        if (!manifest)
            return fail(manifest.error());
        outputs.push_back({exporter, *std::move(manifest), options.targets.size() > 1 ? fs::path(target) : fs::path()});
    }
    return outputs;
}

void addLines(const Topology& topology, const TargetOutput& output, nlohmann::ordered_json& report, ResultTable& table)
{
    for (const ExportLine& line : output.manifest.report) {
        nlohmann::ordered_json entry{{"target", output.exporter->key}};
        entry.update(rowJson(topology, line.row));
        entry["outcome"] = outcomeKeys[static_cast<std::size_t>(line.outcome)];
        entry["where"] = line.where;
        entry["what"] = english(line.what);
        report.push_back(std::move(entry));
        table.rows.push_back({std::string(output.exporter->key), displayName(topology, line.row),
                              outcomeLabel(line.outcome), line.where, line.what});
    }
}

bool isWholeExport(const std::vector<TargetOutput>& outputs)
{
    for (const TargetOutput& output : outputs)
        for (const ExportLine& line : output.manifest.report)
            if (line.outcome == Outcome::NotExpressible)
                return false;
    return true;
}

Answer exportAnswer(const ExportOptions& options, const Topology& topology, const std::vector<TargetOutput>& outputs)
{
    nlohmann::ordered_json json{{"folder", options.folder},
                                {"files", nlohmann::ordered_json::array()},
                                {"report", nlohmann::ordered_json::array()}};
    ResultTable table{
        text("cli", "Rows"),
        {text("cli", "Target"), text("cli", "Row"), text("cli", "Outcome"), text("cli", "Where"), text("cli", "What")},
        {}};
    std::string words;
    for (const TargetOutput& output : outputs) {
        for (const auto& [path, bytes] : output.manifest.files) {
            json["files"].push_back((output.subfolder / path).generic_string());
            words += (fs::path(options.folder) / output.subfolder / path).string() + '\n';
        }
        addLines(topology, output, json["report"], table);
    }
    return answerWith(json, words + '\n' + toPlainText(table), isWholeExport(outputs));
}

Result<Answer> exportFile(const ExportOptions& options)
{
    const auto topology = readProject(options.file);
    if (!topology)
        return fail(topology.error());
    const auto outputs = produce(options, *topology); // all of them before the first is written
    if (!outputs)
        return fail(outputs.error());
    for (const TargetOutput& output : *outputs)
        if (auto written = writeManifest(output.manifest, output.subfolder.empty() ? fs::path(options.folder)
                                                                                   : options.folder / output.subfolder);
            !written)
            return fail(written.error());
    return exportAnswer(options, *topology, *outputs);
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
            .summary = "Write manifests, and say what became of each row; 1 where a row is not expressible.",
            .declare = declareExport};
}

} // namespace edgewright::cli::command
