// Which programs of others are targets, too, and what do they answer?
#include "core/export/external_exporter.h"

#include "core/export/folder/write_manifest.h"
#include "core/export/manifest/naming.h"
#include "core/export/programs/program_run.h"
#include "core/export/registry.h"
#include "core/io/json_text.h"
#include "core/io/project_file.h"

#include <algorithm>
#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <set>

namespace edgewright {

namespace {

constexpr std::string_view beginning = "edgewright-export-";

bool isTargetName(std::string_view name)
{
    const auto allowed = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.';
    };
    return !name.empty() && name.size() <= 64 && name.front() != '-' && name.front() != '.' &&
           std::ranges::all_of(name, allowed);
}

/// What a program says of itself, shown as it is.
Text saidByProgram(const std::string& words)
{
    return words.empty() ? Text() : Text{"", "{}", {Text::argument(printableName(words))}};
}

/// Reads one answer; `at` is a JSON pointer into it.
class AnswerReader {
public:
    AnswerReader(const std::filesystem::path& program, const Topology& topology) : program_(program)
    {
        forEachKind([&]<class Row>(std::type_identity<Row>) {
            const bool isDrawn = !isLayout(tableKey<Row>()) && tableKey<Row>() != TableKey::Scenarios;
            for (const Row& row : tableOf<Row>(topology))
                if (isDrawn) {
                    rows_.insert(refOf(row.id));
                    byId_[row.id.value].push_back(refOf(row.id));
                }
        });
    }

    Result<Manifest> read(const std::string& output)
    {
        const Result<Json> json = parseJson(output, program_.string());
        if (!json)
            return fail(wrong({}, text("export", "its answer can't be read: {} ({})")
                                      .with(json.error().what, printableName(json.error().where))));
        if (!json->is_object())
            return fail(wrong({}, text("export", "its answer is no object of JSON")));
        Manifest manifest;
        if (auto done = readFiles(*json, manifest); !done)
            return fail(done.error());
        if (manifest.files.empty())
            return fail({text("export", "the program wrote no file for this drawing"), program_.string(),
                         text("export", "see its documentation for what it needs"), ErrorKind::Nothing});
        if (auto done = checkPaths(manifest); !done)
            return fail(wrong({}, done.error().what));
        if (auto done = readReport(*json, manifest); !done)
            return fail(done.error());
        addUnnamed(manifest);
        return manifest;
    }

private:
    Error wrong(const std::string& at, const Text& what) const
    {
        return {what, at.empty() ? program_.string() : program_.string() + " " + at,
                text("export", "nothing of its answer was used; tell who wrote the program")};
    }

    /// The list, or an empty one where there is none.
    Result<Json> listOf(const Json& answer, const char* key) const
    {
        const auto found = answer.find(key);
        if (found == answer.end())
            return Json::array();
        if (!found->is_array())
            return fail(wrong(fmt::format("/{}", key), text("export", "its answer has no list there")));
        return *found;
    }

    Result<std::string> word(const Json& entry, const char* key, const std::string& at, bool isRequired) const
    {
        const auto found = entry.is_object() ? entry.find(key) : entry.end();
        if (found == entry.end() && !isRequired)
            return std::string();
        if (found == entry.end() || !found->is_string())
            return fail(wrong(at, text("export", "its answer has no text “{}” there").with(key)));
        return found->get<std::string>();
    }

    Result<void> readFiles(const Json& answer, Manifest& manifest) const
    {
        const Result<Json> files = listOf(answer, "files");
        if (!files)
            return fail(files.error());
        for (std::size_t i = 0; i < files->size(); ++i) {
            const std::string at = fmt::format("/files/{}", i);
            const Result<std::string> path = word((*files)[i], "path", at, true);
            const Result<std::string> words = path ? word((*files)[i], "text", at, true) : path;
            if (!words)
                return fail(words.error());
            if (!manifest.files.emplace(*path, *words).second)
                return fail(wrong(at, text("export", "its answer has the file “{}” twice").with(printableName(*path))));
        }
        return {};
    }

    Result<RowRef> rowOf(const Json& entry, const std::string& at) const
    {
        const Result<std::string> id = word(entry, "row", at, true);
        const Result<std::string> table = id ? word(entry, "table", at, false) : id;
        if (!table)
            return fail(table.error());
        std::vector<RowRef> found;
        if (const auto all = byId_.find(*id); all != byId_.end())
            std::ranges::copy_if(all->second, std::back_inserter(found),
                                 [&](const RowRef& row) { return table->empty() || jsonKey(row.table) == *table; });
        if (found.empty())
            return fail(wrong(
                at,
                text("export", "its report names the row “{}”, which is not in the drawing").with(printableName(*id))));
        if (found.size() > 1)
            return fail(wrong(at, text("export", "its report names the row “{}”, which stands in more than one table: "
                                                 "it must add “table”")
                                      .with(printableName(*id))));
        return found.front();
    }

    Result<Outcome> outcomeOf(const Json& entry, const std::string& at) const
    {
        const Result<std::string> key = word(entry, "outcome", at, true);
        if (!key)
            return fail(key.error());
        constexpr std::string_view keys[] = {"exported", "needs_input", "not_expressible", "not_concerned"};
        const auto found = std::ranges::find(keys, *key);
        if (found == std::end(keys))
            return fail(wrong(at, text("export", "its report has the outcome “{}”, which is none of exported, "
                                                 "needs_input, not_expressible, not_concerned")
                                      .with(printableName(*key))));
        return static_cast<Outcome>(found - std::begin(keys));
    }

    Result<void> readReport(const Json& answer, Manifest& manifest) const
    {
        const Result<Json> report = listOf(answer, "report");
        if (!report)
            return fail(report.error());
        for (std::size_t i = 0; i < report->size(); ++i) {
            Result<ExportLine> line = lineOf((*report)[i], fmt::format("/report/{}", i), manifest);
            if (!line)
                return fail(line.error());
            manifest.report.push_back(*std::move(line));
        }
        return {};
    }

    Result<ExportLine> lineOf(const Json& entry, const std::string& at, const Manifest& manifest) const
    {
        const Result<RowRef> row = rowOf(entry, at);
        if (!row)
            return fail(row.error());
        const Result<Outcome> outcome = outcomeOf(entry, at);
        if (!outcome)
            return fail(outcome.error());
        const bool isExported = *outcome == Outcome::Exported;
        const Result<std::string> where = word(entry, "where", at, isExported);
        const Result<std::string> what = where ? word(entry, "what", at, !isExported) : where;
        if (!what)
            return fail(what.error());
        if (isExported && !manifest.files.contains(where->substr(0, where->find(':'))))
            return fail(wrong(at, text("export", "its report says that a row went into “{}”, which is no file of it")
                                      .with(printableName(*where))));
        if (!isExported && what->empty())
            return fail(wrong(at, text("export", "its answer has no text “{}” there").with("what")));
        return ExportLine{*row, *outcome, printableName(*where), saidByProgram(*what)};
    }

    /// What it kept silent about is not taken on trust.
    void addUnnamed(Manifest& manifest) const
    {
        std::set<RowRef> unnamed = rows_;
        for (const ExportLine& line : manifest.report)
            unnamed.erase(line.row);
        for (const RowRef& row : unnamed)
            manifest.report.push_back({row,
                                       Outcome::NotExpressible,
                                       {},
                                       text("export", "the report of {} doesn't name it: what is deployed may lack it")
                                           .with(program_.filename().string())});
    }

    const std::filesystem::path& program_;

    std::set<RowRef> rows_;
    std::map<std::string, std::vector<RowRef>> byId_;
};

} // namespace

std::vector<Exporter> externalExporters()
{
    std::vector<Exporter> all;
    for (const std::filesystem::path& program : programsNamed(beginning)) {
        const std::string key = program.filename().string().substr(beginning.size());
        if (isTargetName(key) && !exporterWithKey(key))
            all.push_back({.key = key, .title = text("export", "{} (external)").with(key), .program = program});
    }
    return all;
}

std::vector<Exporter> allExporters()
{
    std::vector<Exporter> all(exporters().begin(), exporters().end());
    std::ranges::move(externalExporters(), std::back_inserter(all));
    return all;
}

Result<Manifest> runExternal(const Exporter& exporter, const Topology& topology, const Progress& progress)
{
    progress.report(0, text("export", "{} answers").with(exporter.program.filename().string()));
    const ProgramCall call{.program = exporter.program, .input = toProjectText(topology)};
    const Result<ProgramAnswer> answer = runProgram(call, progress);
    if (!answer)
        return fail(answer.error());
    if (answer->status != 0)
        return fail({text("export", "the program ended with status {}: {}")
                         .with(answer->status, firstWords(answer->complaints)),
                     exporter.program.string(), text("export", "run it by hand to see why")});
    return AnswerReader(exporter.program, topology).read(answer->output);
}

} // namespace edgewright
