// export: writes the manifests of one or more targets, says what became of each row, what would change, and what the real tools say.
#include "app/cli/command.h"
#include "app/cli/export_answer.h"
#include "app/cli/registry_list.h"
#include "core/export/exporter.h"
#include "core/export/external_exporter.h"
#include "core/export/folder/write_manifest.h"
#include "core/io/project_file.h"

#include <algorithm>
#include <memory>

namespace edgewright::cli::command {

namespace {

namespace fs = std::filesystem;

struct ExportOptions {
    std::string file, folder;
    std::vector<std::string> targets;
    bool list = false, diff = false, check = false, force = false;
};

std::vector<std::string> eachOnce(const std::vector<std::string>& named)
{
    std::vector<std::string> targets;
    for (const std::string& target : named)
        if (std::ranges::find(targets, target) == targets.end())
            targets.push_back(target);
    return targets;
}

Result<std::vector<TargetOutput>> produce(const ExportOptions& options, const Topology& topology,
                                          const Progress& progress)
{
    const std::vector<Exporter> all = allExporters();
    std::vector<TargetOutput> outputs;
    const std::vector<std::string> targets = eachOnce(options.targets);
    for (const std::string& target : targets) {
        const auto exporter = std::ranges::find(all, target, &Exporter::key);
        if (exporter == all.end())
            return fail({text("cli", "there is no target “{}”").with(target), "--target",
                         text("cli", "choose one of: {}").with(keysOf(all))});
        auto manifest = exportTo(*exporter, topology, progress);
        TargetOutput output{.exporter = *exporter, .subfolder = targets.size() > 1 ? fs::path(target) : fs::path()};
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

fs::path folderOf(const ExportOptions& options, const TargetOutput& output)
{
    return output.subfolder.empty() ? fs::path(options.folder) : fs::path(options.folder) / output.subfolder;
}

Result<void> lookForDifferences(const ExportOptions& options, std::vector<TargetOutput>& outputs)
{
    for (TargetOutput& output : outputs) {
        if (output.nothing)
            continue;
        auto differences = differencesTo(output.manifest, folderOf(options, output));
        if (!differences)
            return fail(differences.error());
        output.differences = *std::move(differences);
    }
    return {};
}

Result<void> askTools(std::vector<TargetOutput>& outputs, const Progress& progress)
{
    for (TargetOutput& output : outputs) {
        if (output.nothing)
            continue;
        auto checks = checkWithRealTools(output.manifest, progress);
        if (!checks)
            return fail(checks.error());
        output.checks = *std::move(checks);
    }
    return {};
}

/// Something of somebody's stands where the export would write, and may be replaced.
bool couldBeForced(const TargetOutput& output, const fs::path& folder)
{
    const auto differences = differencesTo(output.manifest, folder);
    return differences && std::ranges::any_of(*differences, [](const FileDifference& each) {
               return each.state == FileState::Foreign || each.state == FileState::ChangedByHand;
           });
}

Result<void> writeOutputs(const ExportOptions& options, const std::vector<TargetOutput>& outputs,
                          const Progress& progress)
{
    const ForeignFiles foreign = options.force ? ForeignFiles::Replace : ForeignFiles::Keep;
    for (const TargetOutput& output : outputs) {
        if (output.nothing)
            continue;
        const fs::path folder = folderOf(options, output);
        auto written = writeManifest(output.manifest, folder, foreign, progress);
        if (written)
            continue;
        Error error = written.error();
        if (!options.force && !isStopped(error) && couldBeForced(output, folder))
            error.remedy = text("cli", "{}; --force replaces such files").with(error.remedy);
        return fail(std::move(error));
    }
    return {};
}

/// A stop leaves the folder as it was: what takes long comes before anything is written.
Result<Answer> exportFile(const ExportOptions& options, const Progress& progress)
{
    const auto topology = readProject(options.file);
    if (!topology)
        return fail(topology.error());
    auto outputs = produce(options, *topology, progress); // all of them before the first is written
    if (!outputs)
        return fail(outputs.error());
    if (options.check)
        if (auto asked = askTools(*outputs, progress); !asked)
            return fail(asked.error());
    if (auto done = options.diff ? lookForDifferences(options, *outputs) : writeOutputs(options, *outputs, progress);
        !done)
        return fail(done.error());
    return answerOf({options.folder, options.diff, options.check, options.force, *std::move(outputs)}, *topology);
}

Result<Answer> runExport(const ExportOptions& options, const Progress& progress)
{
    if (options.list)
        return targetList(allExporters());
    if (options.file.empty())
        return fail(missingArgument("FILE", text("cli", "name a project file, or ask for the targets with --list")));
    if (options.targets.empty())
        return fail(missingArgument("--target", text("cli", "name one or more of: {}").with(keysOf(allExporters()))));
    if (options.folder.empty())
        return fail(missingArgument("-o", text("cli", "say which folder the manifests go to: -o DIR")));
    return exportFile(options, progress);
}

Work declareExport(Arguments& arguments)
{
    const auto options = std::make_shared<ExportOptions>();
    arguments.optionalPositional("FILE", options->file, "Project file (*.edge.json)");
    arguments.words("--target", options->targets,
                    "Targets, separated by commas; of several, each gets a folder of its own. A program "
                    "edgewright-export-NAME on the PATH is the target NAME");
    arguments.word("-o,--output", options->folder, "Folder for the manifests; made if absent");
    arguments.flag("--diff", options->diff, "Show what would change in the folder, and write nothing");
    arguments.flag("--check", options->check,
                   "Ask the real tools (terraform, kubectl, varnishd …) where they are installed; 1 where one rejects");
    arguments.flag("--force", options->force,
                   "Write over files that no export wrote, or that were changed by hand after one did");
    arguments.flag("--list", options->list, "List the targets");
    return [options](const Progress& progress) { return runExport(*options, progress); };
}

} // namespace

Command exportManifests()
{
    return {.name = "export",
            .summary =
                "Write manifests, and say what became of each row; 1 where the drawing asks for something that a "
                "target can't express, or for nothing that concerns it.",
            .declare = declareExport,
            .heedsStop = true};
}

} // namespace edgewright::cli::command
