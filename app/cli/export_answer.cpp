// What does `export` say of the manifests: what became of each row, what would change in the folder, what the real tools say?
#include "app/cli/export_answer.h"

#include "core/report/tables.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace edgewright::cli {

namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

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

Text stateLabel(FileState state)
{
    switch (state) {
    case FileState::Added: return text("cli", "added");
    case FileState::Changed: return text("cli", "changed");
    case FileState::Removed: return text("cli", "removed");
    case FileState::ChangedByHand: return text("cli", "changed by hand after the last export");
    case FileState::Foreign: return text("cli", "written by no export");
    case FileState::Blocked: break;
    }
    return text("cli", "no file that could be replaced");
}

Text verdictLabel(ToolVerdict verdict)
{
    switch (verdict) {
    case ToolVerdict::Accepted: return text("cli", "accepted");
    case ToolVerdict::Rejected: return text("cli", "rejected");
    case ToolVerdict::Absent: break;
    }
    return text("cli", "not checked");
}

std::string pathIn(const TargetOutput& output, const std::string& path)
{
    return (output.subfolder / path).generic_string();
}

/// `report` holds the rows that concern the target; those that don't stand apart, each with its reason.
void addReport(const Topology& topology, const TargetOutput& output, Json& json)
{
    for (const ExportLine& line : output.manifest.report) {
        Json entry{{"target", output.exporter.key}};
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

std::string wordsOf(const ToolCheck& check)
{
    return english(check.what) + (check.said.empty() ? "" : "\n" + check.said);
}

void addOutput(const Topology& topology, const TargetOutput& output, Json& json)
{
    for (const auto& [path, bytes] : output.manifest.files)
        json["files"].push_back(pathIn(output, path));
    addReport(topology, output, json);
    if (output.nothing)
        json["targets_not_concerned"].push_back({{"target", output.exporter.key},
                                                 {"what", english(output.nothing->what)},
                                                 {"remedy", english(output.nothing->remedy)}});
    for (const FileDifference& each : output.differences)
        json["diff"].push_back(
            {{"path", pathIn(output, each.path)}, {"state", std::string(keyOf(each.state))}, {"patch", each.patch}});
    for (const ToolCheck& check : output.checks)
        json["checks"].push_back({{"target", output.exporter.key},
                                  {"tool", check.tool},
                                  {"verdict", std::string(keyOf(check.verdict))},
                                  {"words", wordsOf(check)}});
}

Json exportJson(const ExportAnswer& exported, const Topology& topology)
{
    Json json{{"folder", exported.folder}};
    for (const char* key : {"files", "report", "rows_not_concerned", "targets_not_concerned"})
        json[key] = Json::array();
    if (exported.isDifference)
        json["diff"] = Json::array();
    if (exported.isChecked)
        json["checks"] = Json::array();
    for (const TargetOutput& output : exported.outputs)
        addOutput(topology, output, json);
    return json;
}

std::string nothingWritten(const TargetOutput& output)
{
    return english(text("cli", "Nothing was written for {}: {}; {}.")
                       .with(output.exporter.key, output.nothing->what, output.nothing->remedy)) +
           '\n';
}

std::string fileWords(const ExportAnswer& exported)
{
    std::string words;
    for (const TargetOutput& output : exported.outputs)
        for (const auto& [path, bytes] : output.manifest.files)
            words += (fs::path(exported.folder) / output.subfolder / path).string() + '\n';
    return words;
}

bool isInTheWay(const FileDifference& each) { return edgewright::isInTheWay(each.state); }

/// An export would refuse it.
bool isRefused(const ExportAnswer& exported, const FileDifference& each)
{
    return isInTheWay(each) && (!exported.isForced || each.state == FileState::Blocked);
}

std::string differenceWords(const ExportAnswer& exported)
{
    std::string words, inTheWay;
    for (const TargetOutput& output : exported.outputs)
        for (const FileDifference& each : output.differences) {
            const std::string path = pathIn(output, each.path);
            words += english(text("cli", "{}: {}").with(path, stateLabel(each.state))) + '\n' + each.patch + '\n';
            if (isRefused(exported, each))
                inTheWay.append(inTheWay.empty() ? "" : ", ").append(path);
        }
    if (words.empty())
        return english(text("cli", "Nothing would change in {}.").with(exported.folder)) + '\n';
    if (!inTheWay.empty())
        words +=
            english(text("cli", "An export would refuse to write over {}; --force replaces files.").with(inTheWay)) +
            '\n';
    return words;
}

std::string checkWords(const ExportAnswer& exported)
{
    ResultTable table{text("cli", "Checks"),
                      {text("cli", "Target"), text("cli", "Tool"), text("cli", "Verdict"), text("cli", "What")},
                      {}};
    std::string said;
    for (const TargetOutput& output : exported.outputs)
        for (const ToolCheck& check : output.checks) {
            table.rows.push_back({output.exporter.key, check.tool, verdictLabel(check.verdict), check.what});
            if (!check.said.empty())
                said +=
                    english(text("cli", "{} on {}:").with(check.tool, output.exporter.key)) + '\n' + check.said + '\n';
        }
    return table.rows.empty() ? std::string() : '\n' + toPlainText(table) + said;
}

/// Counted by the reason: a hundred lines that say the same would hide those that matter.
ResultTable rowsNotConcerned(const ExportAnswer& exported)
{
    ResultTable table{text("cli", "Rows that do not concern the target"),
                      {text("cli", "Target"), text("cli", "Rows"), text("cli", "Why")},
                      {}};
    for (const TargetOutput& output : exported.outputs) {
        std::vector<std::pair<std::string, std::int64_t>> reasons;
        for (const ExportLine& line : output.manifest.report) {
            if (line.outcome != Outcome::NotConcerned)
                continue;
            const std::string why = english(line.what);
            const auto known = std::ranges::find(reasons, why, &std::pair<std::string, std::int64_t>::first);
            if (known == reasons.end())
                reasons.emplace_back(why, 1);
            else
                ++known->second;
        }
        for (const auto& [why, count] : reasons)
            table.rows.push_back({output.exporter.key, count, why});
    }
    return table;
}

std::string exportWords(const ExportAnswer& exported, const Topology& topology)
{
    std::string refusals;
    ResultTable table{
        text("cli", "Rows"),
        {text("cli", "Target"), text("cli", "Row"), text("cli", "Outcome"), text("cli", "Where"), text("cli", "What")},
        {}};
    for (const TargetOutput& output : exported.outputs) {
        for (const ExportLine& line : output.manifest.report)
            if (line.outcome != Outcome::NotConcerned)
                table.rows.push_back({output.exporter.key, displayName(topology, line.row), outcomeLabel(line.outcome),
                                      line.where, line.what});
        if (output.nothing)
            refusals += nothingWritten(output);
    }
    const ResultTable others = rowsNotConcerned(exported);
    if (std::ranges::all_of(exported.outputs, [](const TargetOutput& output) { return output.nothing.has_value(); }))
        return refusals;
    std::string words = exported.isDifference ? differenceWords(exported) : fileWords(exported);
    for (const ResultTable* each : std::initializer_list<const ResultTable*>{&table, &others})
        if (!each->rows.empty())
            words += '\n' + toPlainText(*each);
    return words + checkWords(exported) + refusals;
}

bool isYes(const ExportAnswer& exported)
{
    return std::ranges::all_of(exported.outputs, [&](const TargetOutput& output) {
        return !output.nothing && saysAll(output.manifest) &&
               std::ranges::none_of(output.checks,
                                    [](const ToolCheck& check) { return check.verdict == ToolVerdict::Rejected; }) &&
               std::ranges::none_of(output.differences,
                                    [&](const FileDifference& each) { return isRefused(exported, each); });
    });
}

} // namespace

Answer answerOf(const ExportAnswer& exported, const Topology& topology)
{
    return answerWith(exportJson(exported, topology), exportWords(exported, topology), isYes(exported));
}

Answer targetList(const std::vector<Exporter>& targets)
{
    Json json{{"targets", Json::array()}};
    ResultTable table{text("cli", "Targets"), {text("cli", "Name"), text("cli", "Title"), text("cli", "Program")}, {}};
    for (const Exporter& target : targets) {
        Json entry{{"name", target.key}, {"title", english(target.title)}, {"external", target.isExternal()}};
        if (target.isExternal())
            entry["program"] = target.program.string();
        json["targets"].push_back(std::move(entry));
        table.rows.push_back({target.key, target.title, target.program.string()});
    }
    return answerWith(json, toPlainText(table));
}

} // namespace edgewright::cli
