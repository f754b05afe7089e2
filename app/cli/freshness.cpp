// freshness: replays timed cases of HTTP caching and says where the engine and the caches that were measured agree.
#include "app/cli/command.h"
#include "app/cli/registry_list.h"
#include "core/cache/eviction_policy.h"
#include "core/cache/http/case_agreement.h"
#include "core/catalog/catalog.h"
#include "core/io/project_file.h"
#include "core/report/tables.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace edgewright::cli::command {

namespace {

struct FreshnessOptions {
    std::string file, dialect{"rfc"};
    bool list = false;
};

std::vector<KeyAndTitle> dialectTitles()
{
    std::vector<KeyAndTitle> titles;
    for (const NamedDialect& named : edgewright::catalog().dialects)
        titles.emplace_back(named.dialect.key, Text{"cli", named.title.c_str(), {}});
    return titles;
}

Result<const NamedDialect*> dialectNamed(const std::string& name)
{
    if (const NamedDialect* named = findDialect(edgewright::catalog(), name))
        return named;
    std::string known;
    for (const auto& [key, title] : dialectTitles())
        known.append(known.empty() ? "" : ", ").append(key);
    return fail({text("cli", "there is no dialect “{}”").with(name), "--dialect",
                 text("cli", "choose one of: {}").with(known)});
}

nlohmann::ordered_json agreementJson(const http::Agreement& agreement)
{
    nlohmann::ordered_json json{{"cases", agreement.cases.size()},
                                {"requests", agreement.requests},
                                {"agree", agreement.agree},
                                {"disagree", nlohmann::ordered_json::array()}};
    for (const http::Disagreement& one : agreement.disagreements)
        json["disagree"].push_back(
            {{"case", one.caseId}, {"request", one.line}, {"expected", one.expected}, {"got", one.got}});
    return json;
}

ResultTable countsTable(const Text& title, const Text& what, const std::vector<http::Counts>& all)
{
    ResultTable table{title, {what, text("cli", "Requests"), text("cli", "Agree")}, {}};
    for (const http::Counts& counts : all)
        table.rows.push_back(
            {counts.name, static_cast<std::int64_t>(counts.requests), static_cast<std::int64_t>(counts.agree)});
    return table;
}

std::string agreementWords(const http::Agreement& agreement, const NamedDialect& named)
{
    std::string words = fmt::format("{}: {} of {} requests in {} cases agree.\n\n", named.title, agreement.agree,
                                    agreement.requests, agreement.cases.size());
    words += toPlainText(countsTable(text("cli", "Agreement by kind"), text("cli", "Kind"), agreement.kinds)) + '\n';
    words += toPlainText(countsTable(text("cli", "Agreement by case"), text("cli", "Case"), agreement.cases));
    if (agreement.disagreements.empty())
        return words;
    ResultTable table{text("cli", "Disagreements"),
                      {text("cli", "Case"), text("cli", "Request"), text("cli", "Expected"), text("cli", "Got")},
                      {}};
    for (const http::Disagreement& one : agreement.disagreements)
        table.rows.push_back({one.caseId, static_cast<std::int64_t>(one.line), one.expected, one.got});
    return words + '\n' + toPlainText(table);
}

Result<Answer> compare(const FreshnessOptions& options, const Progress& progress)
{
    const auto named = dialectNamed(options.dialect);
    if (!named)
        return fail(named.error());
    const auto file = readFile(options.file);
    if (!file)
        return fail(file.error());
    const auto cases = http::readCases(*file, options.file, edgewright::catalog());
    if (!cases)
        return fail(cases.error());
    const auto agreement = http::agreement(*cases, (*named)->dialect, evictionPolicyWithKey("lru")->make, progress);
    if (!agreement)
        return fail(agreement.error());
    return answerWith(agreementJson(*agreement), agreementWords(*agreement, **named));
}

Result<Answer> runFreshness(const FreshnessOptions& options, const Progress& progress)
{
    if (options.list)
        return listOfEntries("dialects", dialectTitles());
    if (options.file.empty())
        return fail(missingArgument("CASES", text("cli", "name a file of cases, or ask for the dialects with --list")));
    return compare(options, progress);
}

Work declareFreshness(Arguments& arguments)
{
    const auto options = std::make_shared<FreshnessOptions>();
    arguments.optionalPositional("CASES", options->file, "File of timed cases (core/cache/http/CASES.md describes it)");
    arguments.word("--dialect", options->dialect, "Cache whose behaviour is replayed");
    arguments.flag("--list", options->list, "List the dialects");
    return [options](const Progress& progress) { return runFreshness(*options, progress); };
}

} // namespace

Command freshness()
{
    return {.name = "freshness",
            .summary = "Replay timed cases of HTTP caching; say where the engine and measured caches agree.",
            .declare = declareFreshness,
            .heedsStop = true};
}

} // namespace edgewright::cli::command
