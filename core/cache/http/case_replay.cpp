// What do the caches of the engine do with a timed case?
#include "core/cache/http/case_replay.h"

#include <algorithm>
#include <functional>

namespace edgewright::http {

namespace {

/// 25 November 2026, 00:00 UTC: a case begins at a fraction of this second. Absolute dates of cases lie before it.
constexpr double firstSecond = 1795564800;
/// A truncated body breaks off this long after its header.
constexpr double truncatedAfter = 0.4;

/// The origin of a case, played from its steps.
class ScriptedOrigin final : public World {
public:
    ScriptedOrigin(const FreshnessCase& played, HeaderBook& book, PageBook& pages, double wallStart)
        : played_(played), book_(book), pages_(pages), wallStart_(wallStart)
    {
        result.lines.resize(played.timeline.size());
    }

    OriginAnswer answer(TierId, double at, const Request& request) override
    {
        for (const auto& [from, to] : played_.down)
            if (from <= at && at < to)
                return {.failure = Failure::Error, .isReached = false};
        const OriginStep* step = stepAt(at, request.path);
        if (!step)
            return {.status = 404, .version = 0};
        OriginAnswer answer = wholeOf(*step, request);
        if (!step->ignoresConditions && isUnmodified(answer, request, at + step->delay)) {
            answer.status = 304;
            answer.headers = book_.add(step->headers304);
            answer.bytes = answer.bodyDelay = 0;
        } else {
            cut(answer, book_.fields(request.headers).range);
        }
        return answer;
    }
    void fetched(const OriginFetch& fetch) override
    {
        result.fetches.push_back({fetch, std::string(book_.words().word(fetch.path))});
    }
    void answered(std::uint64_t token, const Answer& answer) override
    {
        for (const Part& part : answer.parts)
            result.paths[part.path] = book_.words().word(part.path);
        result.paths[answer.bodyOf] = book_.words().word(answer.bodyOf);
        result.lines[token].answers.push_back(answer);
    }

    /// A purge has come through.
    void woken(double at, std::uint64_t token) override { result.lines[token].status = purge(at, token); }

    std::function<int(double at, std::size_t line)> purge;
    Replay result;

private:
    const OriginStep* stepAt(double at, WordId path) const
    {
        const auto found = played_.origin.find(std::string(book_.words().word(path)));
        if (found == played_.origin.end())
            return nullptr;
        const OriginStep* last = nullptr;
        for (const OriginStep& step : found->second)
            if (step.from <= at && at < step.to)
                last = &step;
        return last;
    }

    OriginAnswer wholeOf(const OriginStep& step, const Request& request)
    {
        OriginAnswer answer{.failure = step.fault == OriginFault::Reset ? Failure::Error : Failure::None,
                            .status = step.status,
                            .headers = book_.add(step.headers),
                            .version = step.version,
                            .delay = step.delay,
                            .bodyDelay = step.bodyDelay,
                            .bytes = step.bytes,
                            .page = pages_.add(step.body),
                            .acceptsRanges = step.acceptsRanges,
                            .isTruncated = step.fault == OriginFault::Truncate};
        if (answer.isTruncated)
            answer.bodyDelay += truncatedAfter;
        if (!step.versionHeader.empty()) {
            const auto version = step.versions.find(book_.value(request.headers, step.versionHeader));
            answer.version = version == step.versions.end() ? 0 : version->second;
        }
        if (step.countsVersions)
            answer.version = ++fetchesOf_[request.path];
        return answer;
    }

    bool isUnmodified(const OriginAnswer& answer, const Request& request, double at) const
    {
        const HeaderFields& asked = book_.fields(request.headers);
        const HeaderFields& have = book_.fields(answer.headers);
        if (request.method > Method::Head || answer.status != 200)
            return false;
        if (!asked.ifNoneMatch.empty())
            return have.etag != 0 && std::ranges::find(asked.ifNoneMatch, have.etag) != asked.ifNoneMatch.end();
        const double now = std::floor(at + wallStart_);
        return asked.ifModifiedSince.isTime() && have.lastModified.isTime() &&
               have.lastModified.at(now) <= asked.ifModifiedSince.at(now);
    }

    static void cut(OriginAnswer& answer, const ByteRange& range)
    {
        if (!answer.acceptsRanges || answer.status != 200 || range.first < 0 || range.first >= answer.bytes)
            return;
        const double last = range.last < 0 ? answer.bytes - 1 : std::min(range.last, answer.bytes - 1);
        answer.status = 206;
        answer.bytes = last - range.first + 1;
    }

    const FreshnessCase& played_;
    HeaderBook& book_;
    PageBook& pages_;
    double wallStart_;
    std::map<WordId, Version> fetchesOf_;
};

std::vector<TierOptions> tiersOf(const FreshnessCase& read, const ReplaySetting& setting)
{
    std::vector<TierOptions> tiers{
        {.dialect = setting.dialect, .capacityBytes = read.capacityBytes, .policy = setting.policy}};
    if (setting.shield) {
        tiers.front().next = 1;
        tiers.push_back({.dialect = *setting.shield});
    }
    return tiers;
}

PurgeKind purgeKindOf(const std::string& operation)
{
    if (operation == "soft_purge")
        return PurgeKind::Soft;
    if (operation == "tag_soft")
        return PurgeKind::SoftTag;
    return operation == "ban" || operation == "tag_hard" ? PurgeKind::Tag : PurgeKind::Hard;
}

} // namespace

Replay replay(const FreshnessCase& read, const ReplaySetting& setting)
{
    HeaderBook book;
    PageBook pages(book.words());
    const double wallStart = firstSecond + setting.phase;
    ScriptedOrigin origin(read, book, pages, wallStart);
    CacheTiers tiers(tiersOf(read, setting), book, pages, origin, wallStart);
    const auto tierOf = [&](const CaseStep& line) { return TierId(line.isAtShield && setting.shield ? 1 : 0); };
    const auto requestOf = [&](const CaseStep& line) {
        return Request{.path = book.words().add(line.path), .method = line.method, .headers = book.add(line.headers)};
    };
    origin.purge = [&](double at, std::size_t i) {
        const CaseStep& line = read.timeline[i];
        return tiers.purge(at, tierOf(line), purgeKindOf(line.operation), requestOf(line), book.words().add(line.tag));
    };
    for (std::size_t i = 0; i < read.timeline.size(); ++i) {
        const CaseStep& line = read.timeline[i];
        if (line.operation == "get")
            for (int client = 0; client < line.clients; ++client)
                tiers.request(line.at, tierOf(line), requestOf(line), i);
        else if (setting.dialect.purgePropagation > 0)
            tiers.wakeAt(line.at + setting.dialect.purgePropagation, i);
        else
            origin.woken(line.at, i);
    }
    tiers.runOut();
    return std::move(origin.result);
}

} // namespace edgewright::http
