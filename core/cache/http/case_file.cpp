// How does a file of timed cases become cases?
#include "core/cache/http/case_file.h"

#include "core/cache/http/case_json.h"
#include "core/cache/http/case_settings.h"

#include <algorithm>
#include <array>

namespace edgewright::http {

namespace {

constexpr std::array<std::string_view, 6> sources = {"hit", "stale", "revalidated", "miss", "pass", "error"};
constexpr std::array<std::string_view, 5> methods = {"GET", "HEAD", "PUT", "POST", "DELETE"};
constexpr std::array<std::string_view, 7> operations = {"get",     "purge",    "soft_purge", "ban",
                                                        "ban_url", "tag_hard", "tag_soft"};

template <class Words> std::size_t oneOf(const CaseJson& in, const char* key, const Words& words, const char* otherwise)
{
    const std::string word = in.word(key, otherwise);
    const auto found = std::ranges::find(words, word);
    if (found == words.end())
        in.refuse(key, text("freshness", "“{}” is not known here").with(word));
    return static_cast<std::size_t>(found - words.begin());
}

Method methodOf(const CaseJson& in)
{
    return static_cast<Method>(std::min(oneOf(in, "method", methods, "GET"), methods.size()));
}

/// A value is one line, a list is one line each.
std::vector<HeaderLine> headersOf(const CaseJson& in, const char* key)
{
    std::vector<HeaderLine> lines;
    for (const auto& [name, value] : in.object(key)) {
        const Json& held = value.value();
        for (const Json& line : held.is_array() ? held : Json::array({held}))
            if (line.is_string())
                lines.push_back({name, line.get<std::string>()});
            else if (!line.is_null())
                value.refuse("", text("freshness", "a header must be a word or a list of words"));
    }
    return lines;
}

/// The headers of the step with those of headers_304 in place of the same names; null leaves one out.
std::vector<HeaderLine> headersOf304(const CaseJson& in, const std::vector<HeaderLine>& headers)
{
    std::vector<std::string> replaced;
    for (const auto& [name, value] : in.object("headers_304"))
        replaced.push_back(lowerCase(name));
    std::vector<HeaderLine> lines;
    for (const HeaderLine& line : headers)
        if (std::ranges::find(replaced, lowerCase(line.name)) == replaced.end())
            lines.push_back(line);
    for (HeaderLine& line : headersOf(in, "headers_304"))
        lines.push_back(std::move(line));
    return lines;
}

void readVersionBy(OriginStep& step, const CaseJson& in)
{
    const auto members = in.list("version_by");
    if (members.empty())
        return;
    const bool isPair = members.size() == 2 && members[0].value().is_string() && members[1].value().is_object();
    if (!isPair)
        return in.refuse("version_by",
                         text("freshness", "“{}” must be a header and the version of each value").with("version_by"));
    step.versionHeader = lowerCase(members[0].value().get<std::string>());
    for (const auto& [value, version] : members[1].value().items())
        if (version.is_number_integer())
            step.versions[value] = version.get<Version>();
        else
            members[1].refuse(value, text("freshness", "“{}” must be a whole number").with(value));
}

OriginStep stepOf(const CaseJson& in)
{
    OriginStep step{.from = in.number("from", 0), .to = in.number("to", CacheDialect::never)};
    step.status = static_cast<int>(in.number("status", 200, 200, 599));
    step.version = static_cast<Version>(in.number("version", 1));
    step.headers = headersOf(in, "headers");
    if (const std::string tag = in.word("etag", ""); !tag.empty())
        step.headers.push_back({"ETag", tag});
    step.headers304 = headersOf304(in, step.headers);
    step.delay = in.number("delay_s", 0, 0, 1e6);
    step.bodyDelay = in.number("body_delay_s", 0, 0, 1e6);
    step.bytes = in.number("bytes", 0);
    step.acceptsRanges = in.flag("ranges");
    step.ignoresConditions = in.flag("ignores_conditions");
    step.countsVersions = in.flag("version_per_fetch");
    step.fault = static_cast<OriginFault>(oneOf(in, "fault", std::array{"", "reset", "truncate"}, ""));
    step.body = in.word("body", "");
    readVersionBy(step, in);
    return step;
}

CaseStep lineOf(const CaseJson& in)
{
    CaseStep step{.at = in.number("t", 0, 0, 1e9)};
    step.operation = operations[std::min(oneOf(in, "op", operations, "get"), operations.size() - 1)];
    step.path = in.neededWord("path");
    step.tag = in.word("tag", "");
    step.method = methodOf(in);
    step.headers = headersOf(in, "headers");
    step.clients = static_cast<int>(in.number("n", 1, 1, 100'000));
    step.isAtShield = oneOf(in, "at", std::array{"edge", "shield"}, "edge") == 1;
    return step;
}

ExpectedAnswer answerOf(const CaseJson& in)
{
    ExpectedAnswer answer{.clients = static_cast<int>(in.number("count", 1, 1, 1e6))};
    if (in.has("source"))
        answer.source = static_cast<Source>(oneOf(in, "source", sources, ""));
    if (in.has("status"))
        answer.status = static_cast<int>(in.number("status", 0, 0, 999));
    const bool isStated = in.value().is_object() && in.value().contains("version");
    if (isStated && (in.has("version") || (answer.status != 304 && answer.status != 416)))
        answer.version = static_cast<Version>(in.number("version", noVersion));
    answer.age = in.span("age");
    answer.wait = in.span("wait_s");
    for (const auto& [path, version] : in.object("parts"))
        if (version.value().is_number_integer())
            answer.parts[path] = version.value().get<Version>();
    return answer;
}

std::vector<ExpectedAnswer> answersOf(const CaseJson& in)
{
    std::vector<ExpectedAnswer> answers;
    for (const CaseJson& group : in.list("groups"))
        answers.push_back(answerOf(group));
    if (answers.empty())
        answers.push_back(answerOf(in));
    return answers;
}

ExpectedFetch fetchOf(const CaseJson& in)
{
    ExpectedFetch fetch{.path = in.word("path", ""), .method = methodOf(in), .isConditional = in.flag("conditional")};
    const double at = in.number("t", 0);
    fetch.at = in.span("t_range").value_or(std::pair(at, at));
    if (in.has("status"))
        fetch.status = static_cast<int>(in.number("status", 0, 0, 999));
    if (in.has("version"))
        fetch.version = static_cast<Version>(in.number("version", 0));
    return fetch;
}

CaseOutcome outcomeOf(const CaseJson& in, const CacheDialect& base, const Catalog& catalog)
{
    CaseOutcome outcome{.dialect = base};
    if (in.has("settings"))
        applySettings(outcome.dialect, in.at("settings"));
    if (in.has("shield")) {
        const CaseJson shield = in.at("shield");
        const NamedDialect* named = findDialect(catalog, shield.neededWord("cache"));
        if (!named)
            shield.refuse("cache", text("freshness", "there is no such dialect"));
        outcome.shield = named ? named->dialect : base;
        if (shield.has("settings"))
            applySettings(*outcome.shield, shield.at("settings"));
    }
    for (const CaseJson& request : in.list("requests"))
        outcome.answers.push_back(answersOf(request));
    for (const CaseJson& fetch : in.list("fetches"))
        outcome.fetches.push_back(fetchOf(fetch));
    outcome.extraFetches = static_cast<int>(in.number("extra_fetches", 0));
    return outcome;
}

void readOutcomes(FreshnessCase& read, const CaseJson& in, const Catalog& catalog)
{
    for (const auto& [name, outcome] : in.object("outcomes")) {
        read.hasShield |= outcome.has("shield");
        const NamedDialect* named = findDialect(catalog, name);
        if (!named)
            continue;
        CaseOutcome held = outcomeOf(outcome, named->dialect, catalog);
        if (outcome.has("settings") && outcome.at("settings").has("origin_timeout_s"))
            read.originTimeout = held.dialect.originTimeout;
        if (held.answers.size() != read.timeline.size())
            outcome.refuse("requests", text("freshness", "there must be one for each line of the timeline"));
        read.outcomes.emplace(named->dialect.key, std::move(held));
    }
}

/// A list of letters, a get each.
std::string rfcOf(const CaseJson& in, std::size_t gets)
{
    std::string letters;
    for (const CaseJson& letter : in.list("rfc"))
        letters += letter.value().is_string() ? letter.value().get<std::string>() : "?";
    const bool isKnown = letters.find_first_not_of("hsroe*") == std::string::npos;
    if (!letters.empty() && (letters.size() != gets || !isKnown))
        in.refuse("rfc", text("freshness", "“{}” must be a letter out of h, s, r, o, e, * for each get").with("rfc"));
    return letters;
}

FreshnessCase caseOf(const CaseJson& in, const Catalog& catalog)
{
    FreshnessCase read{.id = in.neededWord("id"), .kind = in.neededWord("kind")};
    for (const auto& [path, steps] : in.object("origin"))
        if (steps.value().is_array())
            for (const CaseJson& step : in.at("origin").list(path.c_str()))
                read.origin[path].push_back(stepOf(step));
        else
            steps.refuse("", text("freshness", "a path must hold a list of steps"));
    for (const CaseJson& line : in.list("timeline"))
        read.timeline.push_back(lineOf(line));
    if (!std::ranges::is_sorted(read.timeline, {}, &CaseStep::at))
        in.refuse("timeline", text("freshness", "its times must not fall"));
    for (const CaseJson& down : in.list("origin_down")) {
        const bool isSpan = down.value().is_array() && down.value().size() == 2 && down.value()[0].is_number();
        if (!isSpan)
            down.refuse("", text("freshness", "an outage is its begin and its end"));
        else
            read.down.emplace_back(down.value()[0].get<double>(),
                                   down.value()[1].is_number() ? down.value()[1].get<double>() : CacheDialect::never);
    }
    read.rfc = rfcOf(in, static_cast<std::size_t>(std::ranges::count(read.timeline, "get", &CaseStep::operation)));
    if (in.has("phase_s"))
        read.phase = in.number("phase_s", 0, 0, 1);
    read.capacityBytes = in.number("capacity_bytes", 0);
    readOutcomes(read, in, catalog);
    return read;
}

} // namespace

Result<std::vector<FreshnessCase>> readCases(std::string_view text, std::string_view fileName, const Catalog& catalog)
{
    const Result<Json> root = parseJson(text, fileName);
    if (!root)
        return fail(root.error());
    CaseJson::Fault fault{.file = std::string(fileName)};
    const CaseJson file(*root, "", fault);
    std::vector<FreshnessCase> cases;
    if (!root->is_object() || file.number("schema", 0) != 1)
        file.refuse("schema", edgewright::text("freshness", "this is no file of freshness cases of schema 1"));
    for (const CaseJson& one : file.list("cases")) {
        if (fault.first)
            break;
        cases.push_back(caseOf(one, catalog));
    }
    if (!fault.first && cases.empty())
        file.refuse("cases", edgewright::text("freshness", "there are no cases"));
    if (fault.first)
        return fail(*fault.first);
    return cases;
}

} // namespace edgewright::http
