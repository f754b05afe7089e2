// Where do the engine and what real caches were seen to do differ?
#include "core/cache/http/case_agreement.h"

#include <algorithm>
#include <fmt/format.h>

namespace edgewright::http {

namespace {

constexpr double ageTolerance = 1, timeTolerance = 0.25; // seconds
constexpr std::string_view rfc = "rfc";                  // compared with what the cases say the RFCs want
constexpr double anyPhase = 0.45;
constexpr const char* sourceWords[] = {"hit", "stale", "revalidated", "miss", "pass", "error"};
constexpr const char* methodWords[] = {"GET", "HEAD", "PUT", "POST", "DELETE", "OTHER"};

bool isWithin(double value, const std::optional<std::pair<double, double>>& span, double tolerance)
{
    return !span || (value >= span->first - tolerance && value <= span->second + tolerance);
}

std::string versionWord(Version version) { return version == noVersion ? "-" : std::to_string(version); }

using Parts = std::map<std::string, Version>;

/// The pieces by path; of a plain body the one, where it is another path's.
Parts partsOf(const Answer& answer, const Replay& replayed)
{
    Parts parts;
    for (const Part& part : answer.parts)
        parts[replayed.paths.at(part.path)] = part.version;
    if (parts.empty())
        parts[replayed.paths.at(answer.bodyOf)] = answer.version;
    return parts;
}

std::string words(const Parts& parts)
{
    std::string all;
    for (const auto& [path, version] : parts)
        all += fmt::format(" {}={}", path, versionWord(version));
    return all;
}

std::string words(const ExpectedAnswer& expected)
{
    std::string all = expected.source ? sourceWords[static_cast<int>(*expected.source)] : "any";
    all += expected.status ? fmt::format(" {}", *expected.status) : "";
    all += expected.version ? fmt::format(" v{}", versionWord(*expected.version)) : "";
    all += expected.age ? fmt::format(" age {}..{}", expected.age->first, expected.age->second) : "";
    all += expected.wait ? fmt::format(" wait {:.2f}..{:.2f}", expected.wait->first, expected.wait->second) : "";
    return all + words(expected.parts) + (expected.clients > 1 ? fmt::format(" x{}", expected.clients) : "");
}

std::string words(const Answer& answer, const Replay& replayed)
{
    return fmt::format("{} {} v{}{} wait {:.2f}{}", sourceWords[static_cast<int>(answer.source)], answer.status,
                       versionWord(answer.version), answer.age < 0 ? "" : fmt::format(" age {}", answer.age),
                       answer.wait, words(partsOf(answer, replayed)));
}

Source withoutPass(Source source) { return source == Source::Pass ? Source::Miss : source; }

bool isAlike(const ExpectedAnswer& expected, const Answer& got, const Replay& replayed)
{
    const bool isAged =
        !expected.age || (got.age >= 0 && isWithin(static_cast<double>(got.age), expected.age, ageTolerance));
    return (!expected.source || withoutPass(*expected.source) == withoutPass(got.source)) &&
           (!expected.status || *expected.status == got.status) &&
           (!expected.version || *expected.version == got.version) && isAged &&
           isWithin(got.wait, expected.wait, timeTolerance) &&
           (expected.parts.empty() || expected.parts == partsOf(got, replayed));
}

/// Each group takes as many answers as it counts; false where one does not find them.
bool matches(const std::vector<ExpectedAnswer>& expected, std::vector<Answer> got, const Replay& replayed)
{
    for (const ExpectedAnswer& group : expected)
        for (int client = 0; client < group.clients; ++client) {
            const auto found =
                std::ranges::find_if(got, [&](const Answer& one) { return isAlike(group, one, replayed); });
            if (found == got.end())
                return false;
            got.erase(found);
        }
    return got.empty();
}

std::string words(const ExpectedFetch& fetch)
{
    return fmt::format("fetch {:.2f} {} {}{}", fetch.at.first, methodWords[static_cast<int>(fetch.method)], fetch.path,
                       fetch.isConditional ? " conditional" : "");
}

std::string listed(const std::vector<ReplayedFetch>& fetches)
{
    std::string list;
    for (const auto& [fetch, path] : fetches)
        list += fmt::format(" {:.2f} {} {} {}{};", fetch.at, methodWords[static_cast<int>(fetch.method)], path,
                            fetch.status, fetch.isConditional ? " conditional" : "");
    return list;
}

class Comparison {
public:
    Comparison(const FreshnessCase& read, const Replay& replayed) : read_(read), replayed_(replayed) {}

    void answers(const CaseOutcome& outcome)
    {
        for (std::size_t i = 0; i < outcome.answers.size(); ++i) {
            const auto& expected = outcome.answers[i];
            if (read_.timeline[i].operation != "get") {
                if (expected.front().status && *expected.front().status != replayed_.lines[i].status)
                    differ(i, words(expected.front()), fmt::format("status {}", replayed_.lines[i].status));
            } else if (!matches(expected, replayed_.lines[i].answers, replayed_)) {
                differ(i, all(expected), all(replayed_.lines[i].answers));
            }
        }
    }

    /// A fetch that differs is laid to the line that stands last before it.
    void fetches(const CaseOutcome& outcome)
    {
        const auto& got = replayed_.fetches;
        const auto& expected = outcome.fetches;
        if (outcome.extraFetches > 0) { // their number varies from run to run, and with it their order
            if (got.size() > expected.size() + static_cast<std::size_t>(outcome.extraFetches))
                differ(lineBefore(0), fmt::format("{} fetches", expected.size()),
                       fmt::format("{} fetches", got.size()));
            return;
        }
        std::vector<ReplayedFetch> rest = got;
        for (const ExpectedFetch& fetch : expected) {
            const auto same = std::ranges::find_if(rest, [&](const ReplayedFetch& one) { return isAlike(fetch, one); });
            if (same == rest.end())
                return differ(lineBefore(fetch.at.first), words(fetch), fmt::format("fetches:{}", listed(got)));
            rest.erase(same);
        }
        if (!rest.empty())
            differ(lineBefore(rest.front().fetch.at), fmt::format("{} fetches", expected.size()),
                   fmt::format("fetches:{}", listed(got)));
    }

    /// A letter a get.
    void letters()
    {
        std::size_t get = 0;
        for (std::size_t i = 0; i < read_.timeline.size(); ++i) {
            if (read_.timeline[i].operation != "get")
                continue;
            const char letter = read_.rfc[get++];
            for (const Answer& answer : replayed_.lines[i].answers)
                if (!isWanted(letter, answer.source))
                    differ(i, std::string(1, letter), words(answer, replayed_));
        }
    }

    std::vector<Disagreement> found;

private:
    static bool isWanted(char letter, Source source)
    {
        switch (letter) {
        case 'h': return source == Source::Hit;
        case 's': return source == Source::Stale;
        case 'r': return source == Source::Revalidated;
        case 'e': return source == Source::Error;
        case 'o': return source != Source::Hit && source != Source::Stale;
        default: return true;
        }
    }

    static bool isAlike(const ExpectedFetch& expected, const ReplayedFetch& got)
    {
        return expected.path == got.path && expected.method == got.fetch.method &&
               expected.isConditional == got.fetch.isConditional &&
               isWithin(got.fetch.at, expected.at, timeTolerance) &&
               (!expected.status || *expected.status == got.fetch.status) &&
               (!expected.version || *expected.version == got.fetch.version);
    }

    std::string all(const std::vector<Answer>& answers) const
    {
        std::map<std::string, int> counts;
        for (const Answer& answer : answers)
            ++counts[edgewright::http::words(answer, replayed_)];
        std::string list;
        for (const auto& [answer, count] : counts)
            list += (list.empty() ? "" : "; ") + answer + (count > 1 ? fmt::format(" x{}", count) : "");
        return list;
    }

    static std::string all(const std::vector<ExpectedAnswer>& answers)
    {
        std::string list;
        for (const ExpectedAnswer& answer : answers)
            list += (list.empty() ? "" : "; ") + edgewright::http::words(answer);
        return list;
    }

    std::size_t lineBefore(double at) const
    {
        std::size_t line = 0;
        for (std::size_t i = 0; i < read_.timeline.size(); ++i)
            if (read_.timeline[i].at <= at + timeTolerance && read_.timeline[i].operation == "get")
                line = i;
        return line;
    }

    void differ(std::size_t line, std::string expected, std::string got)
    {
        if (std::ranges::find(found, line, &Disagreement::line) == found.end())
            found.push_back({read_.id, read_.kind, line, std::move(expected), std::move(got)});
    }

    const FreshnessCase& read_;
    const Replay& replayed_;
};

bool isAbout(const FreshnessCase& read, const std::string& dialect)
{
    return dialect == rfc ? !read.rfc.empty() : read.outcomes.contains(dialect);
}

} // namespace

std::vector<Disagreement> disagreements(const FreshnessCase& read, const CacheDialect& dialect,
                                        const MakePolicy& policy, double phase)
{
    const auto outcome = read.outcomes.find(dialect.key);
    ReplaySetting setting{.dialect = dialect, .policy = policy, .phase = read.phase.value_or(phase)};
    if (dialect.key != rfc && outcome != read.outcomes.end()) {
        setting.dialect = outcome->second.dialect;
        setting.shield = outcome->second.shield;
    } else {
        setting.dialect.originTimeout = read.originTimeout.value_or(dialect.originTimeout);
        if (read.hasShield)
            setting.shield = setting.dialect;
    }
    const Replay replayed = replay(read, setting);
    Comparison comparison(read, replayed);
    if (dialect.key == rfc) {
        comparison.letters();
    } else if (outcome != read.outcomes.end()) {
        comparison.answers(outcome->second);
        comparison.fetches(outcome->second);
    }
    return std::move(comparison.found);
}

Result<Agreement> agreement(const std::vector<FreshnessCase>& cases, const CacheDialect& dialect,
                            const MakePolicy& policy, const Progress& progress)
{
    Agreement result;
    for (std::size_t i = 0; i < cases.size(); ++i) {
        if (progress.stopped())
            return fail(stoppedError());
        progress.report(static_cast<double>(i) / static_cast<double>(cases.size()), text("freshness", "Replaying"));
        const FreshnessCase& read = cases[i];
        if (!isAbout(read, dialect.key))
            continue;
        const auto differ = disagreements(read, dialect, policy, anyPhase);
        const std::size_t requests = dialect.key == rfc ? read.rfc.size() : read.timeline.size();
        result.cases.push_back({read.id, requests, requests - differ.size()});
        auto kind = std::ranges::find(result.kinds, read.kind, &Counts::name);
        if (kind == result.kinds.end())
            kind = result.kinds.insert(kind, {read.kind});
        kind->requests += requests;
        kind->agree += requests - differ.size();
        result.requests += requests;
        result.agree += requests - differ.size();
        result.disagreements.insert(result.disagreements.end(), differ.begin(), differ.end());
    }
    if (result.cases.empty())
        return fail({text("freshness", "no case is about the dialect “{}”").with(dialect.key),
                     {},
                     text("freshness", "choose a dialect that has outcomes in the file")});
    return result;
}

} // namespace edgewright::http
